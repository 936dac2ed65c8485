import { messageOf, SealgateError } from '../../../errors.js';
import { decodeText } from '../../../io/text.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { parseYaml } from '../yaml/door.js';
import type { YamlMap } from '../yaml/reader.js';
import { type BerryNeed, entryOf } from './entries.js';
import type { BerryNode, BerryNodes } from './nodes.js';
import { type Catalogs, readCatalogs } from './overrides.js';

const FILE = '.yarnrc.yml';
const EMPTY: YamlMap = new Map();

/** What a project's .yarnrc.yml says of its graph. */
export interface YarnSettings {
  /** `undefined` where there is no such file. */
  readonly catalogs: Catalogs | undefined;
  readonly extensions: readonly Extension[];
}

/** What `packageExtensions` adds to the packages of a name and range. */
export interface Extension {
  readonly name: string;
  readonly range: string;
  readonly needs: readonly BerryNeed[];
  readonly peers: readonly BerryNeed[];
  readonly optional: readonly string[];
  readonly optionalPeers: readonly string[];
}

/** Reads .yarnrc.yml. One that cannot be used is a problem. */
export async function readYarnSettings(
  { all }: BerryNodes,
  project: ProjectFiles,
  problems: GraphProblem[],
): Promise<YarnSettings> {
  const asksCatalogs = all.some(({ entry }) => entry.needs.some(({ range }) => range.startsWith('catalog:')));
  const answer = (await project.read([FILE])).get(FILE);
  if (answer === undefined) return { catalogs: undefined, extensions: [] };
  const unusable = (message: string): YarnSettings => {
    problems.push({ code: 'unsupported-entry', message, place: FILE });
    return { catalogs: undefined, extensions: [] };
  };
  if (!(answer instanceof Uint8Array)) return unusable(answer.refused);
  try {
    const text = decodeText(answer, FILE);
    // Most such files are about neither.
    if (!asksCatalogs && !text.includes('packageExtensions')) return { catalogs: undefined, extensions: [] };
    const root = /^[^#\s]/m.test(text) ? ((await parseYaml(text, FILE, ''))[0]?.root ?? EMPTY) : EMPTY;
    return { catalogs: readCatalogs(root, FILE, problems), extensions: readExtensions(root, problems) };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return unusable(messageOf(error));
  }
}

function readExtensions(root: YamlMap, problems: GraphProblem[]): Extension[] {
  const written = root.get('packageExtensions');
  if (written === undefined || written === '') return [];
  const wrong = (message: string): Extension[] => {
    problems.push({ code: 'unsupported-entry', message, place: FILE });
    return [];
  };
  if (!(written instanceof Map)) return wrong('"packageExtensions" is not a map');
  return [...(written as YamlMap)].flatMap(([key, value]) => {
    const at = key.indexOf('@', 1);
    const shown = JSON.stringify(key.slice(0, 200));
    if (at === -1) return wrong(`The extension ${shown} has no range, which Yarn refuses`);
    if (!(value instanceof Map)) return wrong(`The extension ${shown} is not a map`);
    const { needs, peers, optional, optionalPeers } = entryOf(key, 1, value);
    return [{ name: key.slice(0, at), range: key.slice(at + 1), needs, peers, optional, optionalPeers }];
  });
}

/**
 * Adds to each package what the extensions of its name and version bring, where it has nothing of that name itself.
 * The lockfile holds the packages that come in this way, but not what they are for.
 *
 * @see Configuration.normalizePackage of Yarn's core
 */
export async function extendPackages({ all }: BerryNodes, extensions: readonly Extension[]): Promise<void> {
  if (extensions.length === 0) return;
  const wanted = new Set(extensions.map(({ name }) => name));
  const nodes = all.filter(({ name, draft }) => wanted.has(name) && draft.kind === 'package');
  if (nodes.length === 0) return;
  const { inRange } = await import('../../../model/packages/in-range.js');
  for (const node of nodes) {
    for (const one of extensions) {
      if (one.name === node.name && inRange(node.entry.version ?? '', one.range)) extend(node, one);
    }
  }
}

function extend({ entry }: BerryNode, { needs, peers, optional, optionalPeers }: Extension): void {
  entry.needs = merged(entry.needs, needs);
  entry.optional = [...entry.optional, ...optional];
  const more = optionalPeers.map((name) => ({ name, range: '*' }));
  entry.peers = merged(merged(entry.peers, peers), more);
  entry.optionalPeers = [...entry.optionalPeers, ...optionalPeers];
}

function merged(own: readonly BerryNeed[], more: readonly BerryNeed[]): readonly BerryNeed[] {
  const known = new Set(own.map(({ name }) => name));
  const added = more.filter(({ name }) => !known.has(name));
  return added.length === 0 ? own : [...own, ...added];
}
