import type { GraphProblem } from '../../../model/packages/graph.js';
import type { YamlMap } from '../yaml/reader.js';
import type { PnpmParts, ProblemPlace } from './parts.js';

/** Whether a version writes an importer's specifiers in a map of their own, which each importer then has. */
export function hasSpecifierMaps(version: string): boolean {
  return /^5(?:\.\d+)?$/.test(version);
}

/**
 * Problems of a document that ends before all is said that every pnpm of its version says. A file cut off between
 * two lines is still YAML: what is missing must tell.
 */
export function noteCutOff({ root, packages, snapshots }: PnpmParts, problems: GraphProblem[]): void {
  for (const [name, value] of root) {
    const { size } = name === 'packages' ? packages : name === 'snapshots' ? snapshots : NOTHING;
    if (value === '' && size === 0) problems.push(nothingFollows(name));
  }
  const last = [...root.keys()].at(-1) ?? '';
  const value = root.get(last);
  if (value instanceof Map && isHalf(last, value)) {
    const message = `"${last}" ends early: the file may be cut off`;
    problems.push({ code: 'missing-entry', message, place: last });
  }
}

const NOTHING = { size: 0 };

/** What stands last, where it lacks what pnpm always writes behind what is there. */
function isHalf(name: string, value: YamlMap): boolean {
  const last = [...value.values()].at(-1);
  if (last === '' || (last instanceof Map && [...last.values()].at(-1) === '')) return true;
  // Both are written since there are settings (pnpm 8.6), in this order.
  if (name === 'settings') return value.has('autoInstallPeers') && !value.has('excludeLinksFromLockfile');
  return name === 'patchedDependencies' && last instanceof Map && !last.has('path');
}

/**
 * A problem where the only document is the one of what pnpm needs itself, or is taken for it: since pnpm 11 the
 * project's follows, even where it is empty.
 *
 * @param isTaken whether the newest pnpm takes the only document for its own.
 */
export function noteNoProject(
  documents: readonly YamlMap[],
  isTaken: boolean,
  problems: GraphProblem[],
): void {
  const [only] = documents;
  if (only === undefined || documents.length > 1) return;
  const members = [...only.values()].flatMap((one) => (one instanceof Map ? [...one.keys()] : []));
  const isOwn = members.length > 0 && members.every((name) => OWN_MEMBERS.has(name));
  if (!isOwn && !isTaken) return;
  const message = isOwn
    ? 'There is no document of the project behind what pnpm itself needs: the file may be cut off'
    : 'The file begins with "---": pnpm 11 and later take what follows for their own, and find no lockfile of the project';
  problems.push({ code: 'missing-entry', message });
}

const OWN_MEMBERS = new Set(['configDependencies', 'packageManagerDependencies']);

/** A key with nothing behind it: pnpm writes `{}` where there is nothing, or no key at all. */
export function nothingFollows(place: string, member?: string): GraphProblem {
  const what = member === undefined ? 'Nothing follows' : `Nothing follows "${member}"`;
  return { code: 'missing-entry', message: `${what}: the file may be cut off`, place };
}

/** Names that an importer asks for by its map of specifiers, and that none of its dependencies answers. */
export function noteUnanswered(
  specifiers: YamlMap,
  answered: ReadonlySet<string>,
  { place, problems }: ProblemPlace,
): void {
  for (const name of specifiers.keys()) {
    if (answered.has(name)) continue;
    const message = `${JSON.stringify(name.slice(0, 300))} is among the specifiers only: the file may be cut off`;
    problems.push({ code: 'missing-entry', message, place });
  }
}

/** A problem where the file ends with an empty line: pnpm has them between its parts, never behind the last. */
export function noteEmptyEnd(text: string, problems: GraphProblem[]): void {
  if (!/\n\r?\n$/.test(text)) return;
  problems.push({
    code: 'missing-entry',
    message: 'The last line is empty, as pnpm writes it between two parts: the file may be cut off',
  });
}
