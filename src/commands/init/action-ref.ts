import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SealgateError } from '../../errors.js';
import { git, remoteUrl, resolveCommit } from '../../io/git/git.js';

/** What workflows write after `uses:`, and whether that commit is known to be this Sealgate's. */
export interface ActionRef {
  /** `owner/repo` */
  readonly repository: string;
  /** 40 or 64 hex digits. */
  readonly commit: string;
  /** False where the repository or the commit had to be assumed. */
  readonly known: boolean;
}

/** Stands in the workflows to copy, where no commit can be named yet: it resolves to nothing, so it cannot run. */
export const NO_COMMIT = '0'.repeat(40);
const HOME = 'sealgate/sealgate';

/**
 * The commit of the checkout that this program runs from: the code that a user looked at is the code that CI runs.
 *
 * @param given `--action-ref owner/repo@<commit>`.
 * @throws SealgateError USAGE where what was given is no pinned reference.
 */
export async function findActionRef(given: string | undefined): Promise<ActionRef> {
  if (given !== undefined) {
    const match = /^([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+)@([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(given);
    if (match === null) {
      throw new SealgateError('USAGE', `--action-ref is '${given}', not owner/repo@<full commit hash>`, {
        hint: 'A tag can be moved to other code; name the commit.',
      });
    }
    return { repository: String(match[1]), commit: String(match[2]), known: true };
  }
  const root = await packageRoot();
  const top = await git(root, ['rev-parse', '--show-toplevel']);
  const itself = top.exitCode === 0 && (await realpath(top.stdout.toString('utf8').trim())) === root;
  // Installed below another repository's node_modules, git would speak of that one.
  if (!itself) return { repository: HOME, commit: NO_COMMIT, known: false };
  const commit = await resolveCommit(root, 'HEAD');
  const repository = repositoryOf(await remoteUrl(root));
  return {
    repository: repository ?? HOME,
    commit: commit ?? NO_COMMIT,
    known: commit !== undefined && repository !== undefined,
  };
}

/** The folder above `dist/` (and above `src/` in tests). */
async function packageRoot(): Promise<string> {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!['dist', 'src', 'build'].includes(path.basename(folder)) && path.dirname(folder) !== folder) {
    folder = path.dirname(folder);
  }
  return realpath(path.dirname(folder));
}

/** `owner/repo` of a GitHub address (also on a server of one's own), https or ssh. */
function repositoryOf(url: string | undefined): string | undefined {
  const match =
    /^(?:https:\/\/|ssh:\/\/git@|git@)[^/:]+(?::\d+)?[/:]([A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(
      url ?? '',
    );
  return match?.[1];
}
