import type { Build } from './attestations.js';

/** `.github/workflows/x.yml` of `https://host/owner/name/.github/workflows/x.yml@refs/heads/main`. */
export function workflowPath({ config, workflow, repository }: Build): string | undefined {
  const text = config ?? workflow;
  const prefix = `${repository ?? ''}/`;
  if (text === undefined || !text.toLowerCase().startsWith(prefix.toLowerCase())) return text;
  const path = text.slice(prefix.length);
  const at = path.indexOf('@');
  // GitLab writes two slashes before the path.
  return (at === -1 ? path : path.slice(0, at)).replace(/^\/+/, '');
}
