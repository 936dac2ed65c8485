import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readIfExists } from '../../io/files/files.js';
import { makeFolders } from '../../io/files/make-folders.js';
import { inScratchFolder } from '../../io/files/scratch.js';
import { asFields } from './fields.js';

/** What a package manager's audit needs to see of a repository. */
export interface AuditInput {
  /** Names of its lockfile, the first that exists counts. */
  readonly lockfiles: readonly string[];
  /** Whether the audit reads the package.json files, or only the lockfile. */
  readonly manifests: boolean;
}

/**
 * Runs something in a folder of its own that holds only the lockfile (and, where needed, the package.json
 * files) of `dir`. The repository's own configuration (.npmrc, pnpm-workspace.yaml, package manager pins)
 * stays out: a pull request could point the audit at a server that says nothing is wrong, list advisories to
 * ignore, or have another program started.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no lockfile.
 */
export function inAuditFolder<T>(
  dir: string,
  input: AuditInput,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  return inScratchFolder('sealgate-audit-', async (folder) => {
    const lockfile = await copyFirst(dir, input.lockfiles, folder);
    if (lockfile === undefined) {
      throw new SealgateError('INPUT_NOT_FOUND', `There is no ${input.lockfiles.join(' or ')} to audit`, {
        hint: 'Run it in the folder of the lockfile (--dir), or leave it out of --run.',
      });
    }
    if (input.manifests) await copyManifests(dir, lockfile, folder);
    else
      await writeFile(
        path.join(folder, 'package.json'),
        '{"name":"audited","version":"0.0.0","private":true}\n',
      );
    return use(folder);
  });
}

async function copyFirst(
  dir: string,
  names: readonly string[],
  folder: string,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  for (const name of names) {
    const bytes = await readIfExists(path.join(dir, name));
    if (bytes === undefined) continue;
    await writeFile(path.join(folder, name), bytes);
    return { name, text: bytes.toString('utf8') };
  }
  return undefined;
}

/** The root's package.json and those of the workspaces that the lockfile names, never one outside of `dir`. */
async function copyManifests(
  dir: string,
  lockfile: { readonly text: string },
  folder: string,
): Promise<void> {
  const places = ['', ...workspacesOf(lockfile.text)];
  for (const place of places) {
    const from = path.join(dir, place, 'package.json');
    if ((await readIfExists(from)) === undefined) continue;
    makeFolders(path.join(folder, place));
    await copyFile(from, path.join(folder, place, 'package.json'));
  }
}

/** Folders of workspaces as npm's lockfile lists them. The reader of lockfiles reports what is wrong with the file. */
function workspacesOf(text: string): string[] {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [];
  }
  const packages = asFields(asFields(document)?.packages) ?? {};
  return Object.keys(packages).filter((place) => {
    const parts = place.split('/');
    return (
      place !== '' &&
      !place.includes('\\') &&
      !path.isAbsolute(place) &&
      !/^[a-z]:/i.test(place) &&
      !parts.some((part) => part === '..' || part === 'node_modules' || part === '')
    );
  });
}
