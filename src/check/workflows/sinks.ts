/**
 * Inputs of actions that run as a script or are put into one, by the action's name in small letters. `run:` of a step
 * is one by itself.
 */
export const SCRIPT_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/github-script': ['script'],
  'addnab/docker-run-action': ['run', 'options', 'shell'],
  'amadevus/pwsh-script': ['script'],
  'appleboy/ssh-action': ['script'],
  'azure/cli': ['inlinescript'],
  'azure/powershell': ['inlinescript'],
  'google-github-actions/ssh-compute': ['command'],
  'jannekem/run-python-script-action': ['script'],
  'mikefarah/yq': ['cmd'],
  'nick-fields/retry': ['command', 'on_retry_command', 'new_command_on_retry'],
  'nick-invision/retry': ['command', 'on_retry_command', 'new_command_on_retry'],
  'reactivecircus/android-emulator-runner': ['script', 'pre-emulator-launch-script'],
  'roots/issue-closer-action': ['issue-close-message', 'pr-close-message'],
  'vmactions/freebsd-vm': ['run', 'prepare'],
  'wandalen/wretry.action': ['command'],
};
