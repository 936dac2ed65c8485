import { parseNpmrc } from '../../../io/settings/npmrc.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { outOfDate, quote, readProjectManifest } from '../manifest-needs.js';
import { parseYaml } from '../yaml/door.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { changesSettings } from './hooks.js';
import { type PnpmWorkspace, WORKSPACE } from './workspace.js';

/** Settings that pnpm writes into the lockfile, with what stands for one that is not written. */
const DEFAULTS: readonly (readonly [name: string, value: string])[] = [
  ['autoInstallPeers', 'true'],
  ['dedupePeers', 'false'],
  ['excludeLinksFromLockfile', 'false'],
  ['injectWorkspacePackages', 'false'],
  ['peersSuffixMaxLength', '1000'],
];

/**
 * Settings of the project that are others than those the lockfile was made with. What the project does not say may
 * stand in the settings of whoever installs, so that nothing can be told of it.
 *
 * @param locked `settings` of the lockfile, which versions before 6 do not have.
 * @see pnpm's `@pnpm/lockfile.settings-checker`
 */
export async function compareLockedSettings(
  project: ProjectFiles,
  workspace: PnpmWorkspace | undefined,
  locked: Yaml | undefined,
): Promise<GraphProblem[]> {
  if (!(locked instanceof Map)) return [];
  const answer = (await project.read(['.npmrc'])).get('.npmrc');
  const npmrc = parseNpmrc(answer instanceof Uint8Array ? Buffer.from(answer).toString('utf8') : '');
  const problems: GraphProblem[] = [];
  for (const [name, usual] of DEFAULTS) {
    const written = (locked as YamlMap).get(name);
    const known = typeof written === 'string' ? written : usual;
    const key = name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
    const said = [
      { file: workspace?.file ?? WORKSPACE, key: name, value: workspace?.root.get(name) },
      { file: '.npmrc', key, value: npmrc.get(key) },
    ];
    // pnpm before 10 does not read the one file, since 11 not the other.
    if (said.some(({ value }) => value === known)) continue;
    const other = said.find(({ value }) => typeof value === 'string');
    if (other === undefined) continue;
    const message = `${other.file} has ${other.key}: ${quote(String(other.value))}, and the lockfile was made with ${quote(known)}`;
    problems.push(outOfDate(other.file, message));
  }
  return problems.length > 0 && (await changesSettings(project, workspace?.root)) ? [] : problems;
}

/** A lockfile, with the folders of its projects that are compared. */
interface ImportersText {
  readonly text: string;
  readonly paths: readonly string[];
  /** What paths in the lockfile are relative to. Default: `.` */
  readonly base?: string;
}

/**
 * Where a project says other things of its dependencies (`dependenciesMeta`: which workspaces are copied instead of
 * linked) than the lockfile was made for. pnpm compares them as a whole.
 */
export async function compareDependenciesMeta(
  project: ProjectFiles,
  { text, paths, base = '.' }: ImportersText,
): Promise<GraphProblem[]> {
  const files = paths.map((path) => joinPath(path, 'package.json'));
  const manifests = await Promise.all(files.map((file) => readProjectManifest(project, file)));
  const asked = manifests.map((one) =>
    typeof one === 'object' ? objectOf(one.dependenciesMeta) : undefined,
  );
  if (!text.includes('dependenciesMeta:') && asked.every((one) => one === undefined)) return [];
  const importers = await importersOf(text, base);
  return paths.flatMap((path, at) => {
    const importer = importers?.get(path);
    const file = files[at] as string;
    if (typeof manifests[at] !== 'object' || !(importer instanceof Map)) return [];
    const known = linesOf((importer as YamlMap).get('dependenciesMeta'));
    const wanted = linesOf(asked[at]);
    const changed = [...new Set([...wanted, ...known])].find((one) => !wanted.has(one) || !known.has(one));
    if (changed === undefined) return [];
    const message = wanted.has(changed)
      ? `${file} has dependenciesMeta ${quote(changed)}, and the lockfile does not know of it`
      : `The lockfile has dependenciesMeta ${quote(changed)}, and ${file} does not`;
    return [outOfDate(file, message)];
  });
}

/** `importers` of the project's document by their folder, relative to the lockfile; a lockfile of a single project may have none. */
async function importersOf(text: string, base: string): Promise<YamlMap | undefined> {
  const last = text.lastIndexOf('\n---');
  const document = last === -1 ? text : text.slice(text.indexOf('\n', last + 1) + 1);
  const start = /^importers:/m.exec(document)?.index;
  if (start === undefined) return undefined;
  const rest = document.slice(start);
  const end = /^(?:packages|snapshots):/m.exec(rest)?.index ?? rest.length;
  const importers = (await parseYaml(rest.slice(0, end), 'pnpm-lock.yaml', ''))[0]?.root.get('importers');
  return importers instanceof Map
    ? new Map([...(importers as YamlMap)].map(([path, one]) => [joinPath(base, path), one]))
    : undefined;
}

/** `name member: value`, one a fact. Of YAML, scalars are texts. */
function linesOf(value: unknown): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const [name, members] of entriesOf(value))
    for (const [member, one] of entriesOf(members)) lines.add(`${name} ${member}: ${String(one)}`);
  return lines;
}

function entriesOf(value: unknown): Iterable<readonly [unknown, unknown]> {
  return value instanceof Map ? value : Object.entries(objectOf(value) ?? {});
}
