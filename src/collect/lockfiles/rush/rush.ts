import subset from 'semver/ranges/subset.js';
import validRange from 'semver/ranges/valid.js';
import { messageOf, SealgateError } from '../../../errors.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import type { RushPlace } from '../../../model/packages/rush-place.js';
import { textOf } from '../json/door.js';
import { type Jsonc, type JsoncMap, parseJsonc } from '../json/jsonc-reader.js';
import { type Needs, needsOf, outOfDate } from '../manifest-needs.js';
import { type Comparison, compareProjects, type ManifestDifference } from '../out-of-date.js';
import { compareDependenciesMeta } from '../pnpm/settings.js';
import { movedFiles } from '../pnpm/workspace.js';

const RUSH = 'rush.json';
const COMMON = 'common-versions.json';
const NOTHING: JsoncMap = new Map();

/** What Rush says of a repository, in files beside the lockfile and above it. */
interface Rush {
  /** Folders of the projects that share the lockfile, relative to rush.json. */
  readonly folders: ReadonlySet<string>;
  readonly prefer: (name: string, range: string) => string;
}

/**
 * Compares the projects of rush.json with those that the lockfile was made for. The folder that Rush installs in has a
 * package.json that Rush writes and no repository holds.
 *
 * @param text of the lockfile.
 */
export async function compareRush(
  place: RushPlace,
  comparison: Comparison,
  text: string,
): Promise<GraphProblem[]> {
  const { project, projects, graph, needs = needsOf, ignores } = comparison;
  const locked = projects.filter(({ path }) => path !== '.').map((one) => fromRoot(one, place));
  // Without workspaces Rush packs its projects: there they are packages with names of its own.
  if (locked.length === 0) return [];
  const rush = await readRush(project, place);
  if (rush === undefined) return [];
  if ('code' in rush) return [rush];
  const { folders, prefer } = rush;
  const kept = locked.filter(({ path }) => folders.has(path));
  const files = movedFiles(project, place.root);
  const problems = await compareProjects({
    graph: { ...graph, importers: graph.importers.map((one) => fromRoot(one, place)) },
    project: files,
    projects: kept,
    anchor: RUSH,
    needs: (manifest) => preferred(needs(manifest), prefer),
    ignores: (difference, one) => isRelinked(difference) || ignores?.(difference, one) === true,
  });
  const known = new Set(locked.map(({ path }) => path));
  const added = [...folders].filter((folder) => !known.has(folder));
  const gone = [...known].filter((folder) => !folders.has(folder));
  const base = fromRoot({ path: place.base }, place).path;
  const paths = kept.map(({ path }) => path);
  return [
    ...problems,
    ...(await compareDependenciesMeta(files, { text, paths, base })),
    ...added.map((folder) => outOfDate(RUSH, `${RUSH} has the project ${folder}, and the lockfile does not`)),
    ...gone.map((folder) => outOfDate(RUSH, `The lockfile has the project ${folder}, and ${RUSH} does not`)),
  ].map(({ place: file = RUSH, ...problem }) => ({ ...problem, place: joinPath(place.root, file) }));
}

function fromRoot<T extends { readonly path: string }>(one: T, { root }: RushPlace): T {
  return one.path.startsWith(`${root}/`) ? { ...one, path: one.path.slice(root.length + 1) } : one;
}

/** A project of another subspace, which Rush has pnpm link or copy by its path. */
function isRelinked({ asked, locked }: ManifestDifference): boolean {
  return asked?.range.startsWith('workspace:') === true && /^(?:link|file):/.test(locked?.range ?? '');
}

function preferred(needs: Needs, prefer: Rush['prefer']): Needs {
  return new Map(
    [...needs].map(([name, need]) => [
      name,
      need.kind === 'peer' ? need : { ...need, range: prefer(name, need.range) },
    ]),
  );
}

/** `undefined` without rush.json; a problem where it cannot be used. */
async function readRush(
  project: ProjectFiles,
  { root, subspace }: RushPlace,
): Promise<Rush | GraphProblem | undefined> {
  const file = joinPath(root, RUSH);
  const answers = await project.read([file, COMMON]);
  const answer = answers.get(file);
  if (answer === undefined) return undefined;
  try {
    const listed = membersOf(contentOf(answer, RUSH)).get('projects');
    const folders = (Array.isArray(listed) ? listed.map(membersOf) : [])
      .filter((one) => subspace === undefined || (one.get('subspaceName') ?? 'default') === subspace)
      .map((one) => one.get('projectFolder'))
      .filter((folder): folder is string => typeof folder === 'string');
    const common = answers.get(COMMON);
    return {
      folders: new Set(folders.map((folder) => joinPath('.', folder))),
      prefer: preferences(common === undefined ? NOTHING : membersOf(contentOf(common, COMMON))),
    };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return { code: 'unsupported-entry', message: messageOf(error), place: file };
  }
}

/**
 * Where Rush prefers a version and it lies within the range that a project declares, Rush hands pnpm the version.
 *
 * @see setPreferredVersions of Rush's PnpmfileShim
 */
function preferences(common: JsoncMap): Rush['prefer'] {
  const versions = membersOf(common.get('preferredVersions'));
  const alternatives = membersOf(common.get('allowedAlternativeVersions'));
  return (name, range) => {
    const version = versions.get(name);
    const others = alternatives.get(name);
    if (typeof version !== 'string' || (Array.isArray(others) && others.includes(range))) return range;
    if (range.includes(':') || validRange(version) === null || validRange(range) === null) return range;
    return subset(version, range, { includePrerelease: true }) ? version : range;
  };
}

function contentOf(answer: Uint8Array | { readonly refused: string }, file: string): Jsonc {
  if (!(answer instanceof Uint8Array)) throw new SealgateError('INPUT_INVALID', answer.refused);
  return parseJsonc(textOf(answer, file), file, '').value;
}

function membersOf(value: Jsonc | undefined): JsoncMap {
  return value instanceof Map ? value : NOTHING;
}
