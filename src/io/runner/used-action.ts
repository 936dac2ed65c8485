/** Actions of ours in folders of their own. */
const FOLDERS = /\/(?:audit|cache|comment|image|tool)$/;
const COMMIT = /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?=\/|$)/;

/**
 * How a workflow names the action that runs: `octo/sealgate@<commit>`, or a tag or branch behind the `@`. It tells
 * which code judged.
 *
 * @param env `GITHUB_ACTION_PATH`, where the runner puts actions by owner, repository and ref; elsewhere
 *   `SEALGATE_ACTION`, which action.yml makes of the contexts `github.action_repository` and `github.action_ref`. These
 *   name the outermost action, where one uses another (actions/runner#2473), so the folder comes first.
 * @returns `undefined` in a terminal, and where the action is part of the repository itself (`uses: ./`).
 */
export function usedAction(
  env: Readonly<Record<string, string | undefined>>,
): { readonly repository: string; readonly ref: string } | undefined {
  const folder = (env.GITHUB_ACTION_PATH ?? '').replaceAll('\\', '/');
  const [, owner, name, rest] =
    /\/_actions\/([^/\s]{1,100})\/([^/\s]{1,100})\/(\S{1,300})$/.exec(folder) ?? [];
  if (rest !== undefined)
    return { repository: `${owner}/${name}`, ref: COMMIT.exec(rest)?.[0] ?? rest.replace(FOLDERS, '') };
  const workspace = (env.GITHUB_WORKSPACE ?? '').replaceAll('\\', '/');
  if (workspace !== '' && `${folder}/`.startsWith(`${workspace}/`)) return undefined;
  const [, repository, ref] = /^([^@\s]{3,200})@(\S{1,300})$/.exec(env.SEALGATE_ACTION ?? '') ?? [];
  return repository === undefined || ref === undefined ? undefined : { repository, ref };
}
