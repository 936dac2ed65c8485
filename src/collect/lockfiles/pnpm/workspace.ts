import type { ProjectFiles } from '../../../model/contracts.js';
import { joinPath, parentPath } from '../../../model/data/repository-path.js';
import { type RushPlace, rushPlaceOf } from '../../../model/packages/rush-place.js';
import { workspaceMatcher } from '../discovery/workspace-globs.js';
import { textOf } from '../json/door.js';
import { readRushSettings } from '../rush/settings.js';
import { parseYaml } from '../yaml/door.js';
import type { YamlMap } from '../yaml/reader.js';

export const WORKSPACE = 'pnpm-workspace.yaml';

/** pnpm-workspace.yaml, as text and as the map of it whose scalars are texts; or what Rush writes in its place. */
export interface PnpmWorkspace {
  /** For messages: the file that people edit. */
  readonly file: string;
  /** No package.json beside it has settings, too. */
  readonly isOnly?: true;
  readonly text: string;
  readonly root: YamlMap;
  /** Patterns of the folders that are projects. */
  readonly packages: readonly string[] | undefined;
}

/** The folder whose settings a lockfile was made with. */
export interface PnpmSettings {
  /** Relative to the lockfile: `.`, or `../..` where a project of a workspace has a lockfile of its own. */
  readonly folder: string;
  /** Paths are relative to that folder. */
  readonly files: ProjectFiles;
  readonly workspace: PnpmWorkspace | undefined;
}

/**
 * Settings stand beside the lockfile. With `sharedWorkspaceLockfile: false` every project of a workspace has a
 * lockfile, and the settings are those of the workspace's root: the next folder upwards with a pnpm-workspace.yaml, if
 * that names the lockfile's folder. Rush has files of its own.
 *
 * @param lockfile path relative to the repository.
 */
export async function settingsOf(lockfile: string, project: ProjectFiles): Promise<PnpmSettings> {
  const rush = rushPlaceOf(lockfile);
  if (rush !== undefined) return ofRush(project, rush);
  const directory = parentPath(lockfile);
  const parts = directory === '.' ? [] : directory.split('/');
  // Of a lockfile outside of the repository nothing above it is known.
  const folders = parts.some((part) => part === '' || part === '..')
    ? []
    : parts.map((_, at) => upwards(at + 1));
  const answers = await project.read(['.', ...folders].map((folder) => joinPath(folder, WORKSPACE)));
  const own = await workspaceIn(answers.get(WORKSPACE));
  if (!answers.has(WORKSPACE)) {
    for (const [at, folder] of folders.entries()) {
      const answer = answers.get(joinPath(folder, WORKSPACE));
      if (answer === undefined) continue;
      const workspace = await workspaceIn(answer);
      const isMember = workspaceMatcher(workspace?.packages);
      if (!isMember(parts.slice(parts.length - at - 1).join('/'))) break;
      return { folder, files: movedFiles(project, folder), workspace };
    }
  }
  return { folder: '.', files: project, workspace: own };
}

/** With the package.json that Rush writes, and what it copies from beside the lockfile. */
async function ofRush(project: ProjectFiles, place: RushPlace): Promise<PnpmSettings> {
  const { root } = place;
  const moved = movedFiles(project, root);
  const settings = await readRushSettings(moved, place);
  if (settings === undefined) return { folder: '.', files: project, workspace: undefined };
  return {
    folder: root,
    files: {
      manifests: () => project.manifests(),
      read: async (paths) =>
        new Map([
          ...(await moved.read(paths.filter((path) => path.includes('/')))),
          ...(await project.read(paths.filter((path) => !path.includes('/') && path !== 'package.json'))),
          ...(paths.includes('package.json') ? [['package.json', Buffer.from('{}')] as const] : []),
        ]),
    },
    workspace: { ...settings, isOnly: true, packages: undefined },
  };
}

/** The file that would have a setting which is nowhere. */
export function emptyPlace(workspace: PnpmWorkspace | undefined): string {
  return workspace?.isOnly === true ? workspace.file : 'package.json';
}

/** Whether every project of the workspace has a lockfile of its own. */
export async function hasSeparateLockfiles({ files, workspace }: PnpmSettings): Promise<boolean> {
  if (workspace?.root.get('sharedWorkspaceLockfile') === 'false') return true;
  const answer = (await files.read(['.npmrc'])).get('.npmrc');
  const text = answer instanceof Uint8Array ? Buffer.from(answer).toString('latin1') : '';
  return /^[ \t]*shared-workspace-lockfile[ \t]*=[ \t]*"?false\b/m.test(text);
}

function upwards(levels: number): string {
  return Array.from({ length: levels }, () => '..').join('/');
}

async function workspaceIn(
  answer: Uint8Array | { readonly refused: string } | undefined,
): Promise<PnpmWorkspace | undefined> {
  if (!(answer instanceof Uint8Array)) return undefined;
  const text = textOf(answer, WORKSPACE);
  if (!/^[^#\s]/m.test(text)) return undefined;
  const root: YamlMap = (await parseYaml(text, WORKSPACE, ''))[0]?.root ?? new Map();
  const packages = root.get('packages');
  return {
    file: WORKSPACE,
    text,
    root,
    packages: Array.isArray(packages)
      ? packages.filter((one): one is string => typeof one === 'string')
      : undefined,
  };
}

/** The same files, with paths relative to another folder. */
export function movedFiles(project: ProjectFiles, folder: string): ProjectFiles {
  return {
    manifests: () => project.manifests(),
    read: async (paths) => {
      const places = new Map(paths.map((path) => [joinPath(folder, path), path]));
      const answers = await project.read([...places.keys()]);
      return new Map([...answers].map(([place, answer]) => [places.get(place) ?? place, answer] as const));
    },
  };
}
