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

/** The branch that was built, whole; of tags and pull requests, whose names differ each time, only that it was one. */
export function builtRef({ ref }: Build): string | undefined {
  return ref?.replace(/^(refs\/(?:tags|pull|merge-requests)\/).*$/s, '$1*');
}
