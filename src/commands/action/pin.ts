/**
 * T1: what to say where the workflow names the action by a tag or branch, which its owner (or whoever takes the
 * account) can move to other code. `undefined` where it is pinned, or is part of the repository itself.
 *
 * @param ref the `github.action_ref` of the step.
 */
export function pinNote(ref: string): string | undefined {
  if (ref === '' || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return undefined;
  return `The workflow uses Sealgate at '${ref.slice(0, 100)}', a name that can be moved to other code. Write the full commit hash after the @ instead, with the version as a comment.`;
}
