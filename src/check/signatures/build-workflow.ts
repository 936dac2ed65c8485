import { splitWorkflow } from '../../model/signatures/workflow-identity.js';
import type { Build } from './attestations.js';

/** `.github/workflows/x.yml` of `https://host/owner/name/.github/workflows/x.yml@refs/heads/main`. */
export function workflowPath({ config, workflow, repository, ref }: Build): string | undefined {
  const text = config ?? workflow;
  const prefix = `${repository ?? ''}/`;
  if (text === undefined || !text.toLowerCase().startsWith(prefix.toLowerCase())) return text;
  // GitLab writes two slashes before the path.
  return splitWorkflow(text.slice(prefix.length), ref).file.replace(/^\/+/, '');
}

/** The branch that was built, whole; of tags and pull requests, whose names differ each time, only that it was one. */
export function builtRef({ ref }: Build): string | undefined {
  return ref?.replace(/^(refs\/(?:tags|pull|merge-requests)\/).*$/s, '$1*');
}
