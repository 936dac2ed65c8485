/**
 * How the workflow names the action that runs: `octo/sealgate@<commit>`, or a tag or branch behind the `@`. It tells
 * which code judged.
 *
 * @param env `SEALGATE_ACTION`, which action.yml makes of the contexts `github.action_repository` and `github.action_ref`.
 * @returns `undefined` in a terminal, and where the action is part of the repository itself (`uses: ./`).
 */
export function usedAction(
  env: Readonly<Record<string, string | undefined>>,
): { readonly repository: string; readonly ref: string } | undefined {
  const found = /^([^@\s]{3,200})@(\S{1,300})$/.exec(env.SEALGATE_ACTION ?? '');
  return found?.[1] === undefined || found[2] === undefined
    ? undefined
    : { repository: found[1], ref: found[2] };
}
