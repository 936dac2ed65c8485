/** Issuer of the identity tokens of jobs on github.com, as certificates name it. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Where a workflow's identity says the file ends and the ref begins: `…/.github/workflows/x.yml@refs/heads/main`. Both
 * may hold an `@`: a file may be called `release.yml@evil.yml`, and a branch `x@refs/heads/main`. A ref that is known
 * settles it; without, the file ends at the first `@refs/`, for no file name holds a slash.
 *
 * @param text an identity, or the part of one from the file's path on.
 * @param known the ref, where it is told elsewhere too.
 */
export function splitWorkflow(
  text: string,
  known?: string,
): { readonly file: string; readonly ref: string | undefined } {
  const first = text.indexOf('@refs/');
  const at =
    known !== undefined && known !== '' && text.endsWith(`@${known}`)
      ? text.length - known.length - 1
      : first === -1
        ? text.lastIndexOf('@')
        : first;
  return at === -1 ? { file: text, ref: undefined } : { file: text.slice(0, at), ref: text.slice(at + 1) };
}
