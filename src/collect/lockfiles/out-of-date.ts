import type { ProjectFiles } from '../../model/contracts.js';
import { joinPath, leadsAbove, parentPath } from '../../model/data/repository-path.js';
import type { DependencyGraph, EdgeKind, GraphProblem } from '../../model/packages/graph.js';
import { inRange } from '../../model/packages/in-range.js';
import { withoutCredentials } from './addresses.js';
import { workspaceMatcher } from './discovery/workspace-globs.js';
import type { JsonObject } from './json/values.js';
import { manifestOf, type Need, type Needs, needsOf, outOfDate, quote } from './manifest-needs.js';

/** A project of the lockfile, with what the lockfile was made for. */
export interface LockedProject {
  /** Directory relative to the lockfile's, `.` for its own. */
  readonly path: string;
  readonly needs: Needs;
  /** Its name, where the lockfile holds it and others ask for it by that. */
  readonly name?: string | undefined;
}

export interface ManifestDifference {
  readonly name: string;
  readonly asked: Need | undefined;
  readonly locked: Need | undefined;
}

export interface Comparison {
  readonly graph: DependencyGraph;
  readonly project: ProjectFiles;
  readonly projects: readonly LockedProject[];
  /** The file without which there is nothing to compare with. Default: `package.json`. */
  readonly anchor?: string;
  /** Changes of a manifest that the manager itself makes before it asks, and what it does not keep. */
  readonly ignores?: (difference: ManifestDifference, project: LockedProject) => boolean;
  /** What a manifest asks for, where other members than npm's say so, too. Default: `needsOf`. */
  readonly needs?: (manifest: JsonObject) => Needs;
}

/**
 * Compares what the manifests ask for with what the lockfile was made for. Where the project has no
 * package.json of its own (a lockfile alone), there is nothing to compare.
 */
export async function compareProjects(comparison: Comparison): Promise<GraphProblem[]> {
  const { project, projects, anchor = 'package.json' } = comparison;
  const answers = await project.read([...projects.map(manifestPath), anchor]);
  if (!answers.has(anchor)) return [];
  const problems: GraphProblem[] = [];
  for (const one of projects) {
    const file = manifestPath(one);
    const answer = answers.get(file);
    if (answer === undefined) {
      problems.push(outOfDate(file, `${file} is not there, and the lockfile has the project ${one.path}`));
      continue;
    }
    const manifest = manifestOf(answer, file);
    if (typeof manifest === 'string') {
      problems.push({
        code: 'unsupported-entry',
        message: `${file} cannot be used: ${manifest}`,
        place: file,
      });
    } else problems.push(...compareProject(manifest, one, comparison));
  }
  return problems;
}

function manifestPath({ path }: LockedProject): string {
  return joinPath(path, 'package.json');
}

/** Workspaces that the root's manifest names and the lockfile does not have. */
export async function newWorkspaces(
  project: ProjectFiles,
  workspaces: unknown,
  projects: readonly LockedProject[],
): Promise<GraphProblem[]> {
  if (workspaces === undefined) return [];
  const known = new Set(projects.map(({ path }) => path));
  const isWorkspace = workspaceMatcher(workspaces);
  const directories = (await project.manifests()).map(parentPath);
  return directories
    .filter((directory) => directory !== '.' && isWorkspace(directory) && !known.has(directory))
    .map((directory) =>
      outOfDate(
        `${directory}/package.json`,
        `${directory} is a workspace, and the lockfile does not know of it`,
      ),
    );
}

/**
 * Projects of the lockfile that the root's manifest does not name any more. One below another may be a workspace of
 * that.
 */
export function goneWorkspaces(workspaces: unknown, projects: readonly LockedProject[]): GraphProblem[] {
  const isWorkspace = workspaceMatcher(workspaces);
  const paths = projects.map(({ path }) => path).filter((path) => path !== '.' && !leadsAbove(path));
  return paths
    .filter((path) => !isWorkspace(path) && !paths.some((other) => path.startsWith(`${other}/`)))
    .map((path) =>
      outOfDate(
        'package.json',
        `The lockfile has the workspace ${path}, which package.json does not name among its own`,
      ),
    );
}

/** Settings that change what is installed, as a manifest and the lockfile have them: by name, each one text. */
interface SettingsOfBoth {
  readonly asked: ReadonlyMap<string, string>;
  readonly locked: ReadonlyMap<string, string>;
}

/**
 * Where a manifest and the lockfile differ in settings of one kind.
 *
 * @param file where they are asked for.
 * @param what the kind, as messages name it.
 */
export function compareSettings(
  file: string,
  what: string,
  { asked, locked }: SettingsOfBoth,
): GraphProblem[] {
  const problems: GraphProblem[] = [];
  for (const [name, value] of asked) {
    const known = locked.get(name);
    if (known === value) continue;
    const was = known === undefined ? 'does not know of it' : `is for ${quote(known)}`;
    problems.push(
      outOfDate(file, `${file} has the ${what} ${quote(name)}: ${quote(value)}, and the lockfile ${was}`),
    );
  }
  for (const [name, value] of locked) {
    if (asked.has(name)) continue;
    problems.push(
      outOfDate(file, `The lockfile has the ${what} ${quote(name)}: ${quote(value)}, and ${file} does not`),
    );
  }
  return problems;
}

function compareProject(
  manifest: JsonObject,
  locked: LockedProject,
  { graph, ignores, needs = needsOf }: Comparison,
): GraphProblem[] {
  const file = manifestPath(locked);
  const asked = needs(manifest);
  const versions = lockedVersions(graph, locked.path);
  const problems: GraphProblem[] = [];
  if (locked.name !== undefined && typeof manifest.name === 'string' && manifest.name !== locked.name)
    problems.push(outOfDate(file, namedOtherwise(file, manifest.name, locked.name)));
  for (const name of new Set([...asked.keys(), ...locked.needs.keys()])) {
    const difference = { name, asked: asked.get(name), locked: locked.needs.get(name) };
    if (isSame(difference) || ignores?.(difference, locked) === true) continue;
    problems.push(outOfDate(file, explain(file, difference, versions.get(name))));
  }
  return problems;
}

function isSame({ asked, locked }: ManifestDifference): boolean {
  if (asked === undefined || locked === undefined || asked.mayMiss !== locked.mayMiss) return false;
  return asked.kind === locked.kind && withoutCredentials(asked.range) === withoutCredentials(locked.range);
}

function lockedVersions(graph: DependencyGraph, path: string): ReadonlyMap<string, string> {
  const importer = graph.importers.find((one) => one.path === path);
  const versions = new Map(graph.packages.map(({ id, version }) => [id, version]));
  return new Map(importer?.dependencies.map(({ name, to }) => [name, versions.get(to) ?? '']));
}

const WORDS: Readonly<Record<EdgeKind, string>> = {
  prod: 'a dependency',
  dev: 'a development dependency',
  optional: 'an optional dependency',
  peer: 'a peer dependency',
};

function explain(file: string, { name, asked, locked }: ManifestDifference, version = ''): string {
  if (asked === undefined)
    return `The lockfile is for ${quote(`${name}@${locked?.range ?? ''}`)}, which ${file} does not declare`;
  const declares = `${file} declares ${quote(`${name}@${asked.range}`)}`;
  if (locked === undefined) return `${declares}, and the lockfile does not know of it`;
  if (asked.range === locked.range)
    return `${declares} as ${wordsOf(asked)}, and the lockfile has it as ${wordsOf(locked)}`;
  const kept =
    version !== '' && inRange(version, asked.range) ? `; ${version}, which is locked, is in both` : '';
  return `${declares}, and the lockfile is for ${quote(`${name}@${locked.range}`)}${kept}`;
}

function wordsOf({ kind, mayMiss }: Need): string {
  return mayMiss === true ? `${WORDS[kind]} that may be missing` : WORDS[kind];
}

/** What is said of a project that has another name than the lockfile. */
export function namedOtherwise(file: string, asked: string, locked: string): string {
  return `${file} has the name ${quote(asked)}, and the lockfile knows it as ${quote(locked)}`;
}
