import { messageOf, SealgateError } from '../../../errors.js';
import type { ProjectFiles, SourceFile } from '../../../model/contracts.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { DependencyGraph, GraphProblem, PackageSource } from '../../../model/packages/graph.js';
import { patchPlace, rushPlaceOf } from '../../../model/packages/rush-place.js';
import { assembleGraph, lockfileInfo } from '../graph/assemble-graph.js';
import { type DraftImporter, type DraftPackage, draftImporter } from '../graph/draft-graph.js';
import { textOf } from '../json/door.js';
import { describe, noteMissingEnd, refuseControls, refuseMergeConflict } from '../plain-faults.js';
import { NO_PROJECT } from '../project-files.js';
import { parseYaml } from '../yaml/door.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { addConfigDependencies, ownNeeds } from './config-dependencies.js';
import { type Connection, connectPackages } from './connect.js';
import { noteCutOff, noteEmptyEnd, noteNoProject } from './cut-off.js';
import { partsOf } from './document.js';
import { addImporters, connectImporter, importersOf } from './importers.js';
import { type KeyStyle, KNOWN_VERSIONS, keyStyleOf } from './keys.js';
import { readPnpmLines } from './lines.js';
import { located } from './packages.js';
import type { PnpmParts } from './parts.js';
import { markPatched } from './patches.js';
import { holdsYaml, partPnpm, refuseDocuments } from './texts.js';
import { type PnpmSettings, type PnpmWorkspace, settingsOf, WORKSPACE } from './workspace.js';

/** Reads pnpm-lock.yaml. @throws SealgateError INPUT_INVALID */
export async function readPnpm(
  file: SourceFile,
  project: ProjectFiles = NO_PROJECT,
): Promise<DependencyGraph> {
  const text = textOf(file.bytes, file.path);
  const problems: GraphProblem[] = [];
  const parts = readRegular(text) ?? (await readAnyYaml(text, file.path, problems));
  const { folder, workspace } = await settingsAround(file.path, project, problems);
  const registries = NAMED_REGISTRY.test(text) ? namedRegistries(workspace) : new Map();
  // Those of a workspace whose projects have lockfiles of their own stand with its root.
  const settings = folder === '.' ? workspace?.root : undefined;
  return graphOf(file, text, { parts, registries, settings, problems });
}

/** The settings that stand around a lockfile. What they say of it is not known where they cannot be read. */
async function settingsAround(
  lockfile: string,
  project: ProjectFiles,
  problems: GraphProblem[],
): Promise<Pick<PnpmSettings, 'folder' | 'workspace'>> {
  try {
    return await settingsOf(lockfile, project);
  } catch (error) {
    problems.push({ code: 'unsupported-entry', message: messageOf(error), place: WORKSPACE });
    return { folder: '.', workspace: undefined };
  }
}

const NAMED_REGISTRY = /@(?!runtime:)[A-Za-z][\w.-]*:\d+\.\d+\.\d/;

/** What pnpm-workspace.yaml calls which registry: by name, or since pnpm 11.23 by address, with the name as `prefix`. */
function namedRegistries(workspace: PnpmWorkspace | undefined): ReadonlyMap<string, string> {
  const entries = (key: string): [string, Yaml][] => {
    const value = workspace?.root.get(key);
    return value instanceof Map ? [...(value as YamlMap)] : [];
  };
  const prefixed = entries('registries').map(([address, value]): [Yaml | undefined, string] => [
    value instanceof Map ? (value as YamlMap).get('prefix') : undefined,
    address,
  ]);
  return new Map(
    [...entries('namedRegistries'), ...prefixed].filter(
      (entry): entry is [string, string] => typeof entry[0] === 'string' && typeof entry[1] === 'string',
    ),
  );
}

/** The documents of a lockfile that is written and parted as pnpm does it. */
function readRegular(text: string): PnpmParts[] | undefined {
  const documents = readPnpmLines(text);
  const { own, project } = partPnpm(text);
  return documents?.length === (own === undefined || project === undefined ? 1 : 2) ? documents : undefined;
}

async function readAnyYaml(text: string, file: string, problems: GraphProblem[]): Promise<PnpmParts[]> {
  refuseControls(text, file);
  const { own, project } = partPnpm(text);
  const parts: PnpmParts[] = [];
  for (const part of [own, project]) {
    // Where there are both, pnpm's own may be empty; a file that is empty says so itself.
    if (part === undefined || (part === own && project !== undefined && !holdsYaml(part))) continue;
    const documents = await parseYaml(part, file, 'packages');
    refuseDocuments(documents.length, file);
    parts.push(...documents.map((document) => partsOf(document, problems)));
  }
  return parts;
}

/** What was read of a lockfile. */
export interface PnpmReading {
  readonly parts: readonly PnpmParts[];
  /** Addresses of named registries by name. */
  readonly registries: ReadonlyMap<string, string>;
  /** pnpm-workspace.yaml beside the lockfile. */
  readonly settings?: YamlMap | undefined;
  /** Of reading; those of following keys are added. */
  readonly problems: GraphProblem[];
}

/** The graph of a lockfile that has been read. */
export function graphOf(
  file: SourceFile,
  text: string,
  { parts: documents, registries, settings, problems }: PnpmReading,
): DependencyGraph {
  if (documents.length === 0) throw noVersion(file.path, text);
  noteMissingEnd(text, problems);
  noteEmptyEnd(text, problems);
  const read = documents.map((parts) => {
    const version = versionOf(parts.root, file.path, text);
    const style = styleOf(version, file.path, problems);
    noteCutOff(parts, problems);
    return { parts, version, style, section: importersOf(parts.root, version, problems) };
  });
  const { own, project } = partPnpm(text);
  noteNoProject(
    read.map(({ section }) => section),
    own !== undefined && project === undefined,
    problems,
  );
  const root = draftImporter('.');
  const importers = new Map<string, DraftImporter>([['.', root]]);
  const rush = rushPlaceOf(file.path);
  const base = rush?.base ?? '.';
  const placeOf = (patch: string): string =>
    rush === undefined ? patch : joinPath(rush.root, patchPlace(rush, patch));
  for (const { section } of read) addImporters(importers, section, base);
  const packages: DraftPackage[] = [];
  for (const { parts, style, section } of read) {
    const connection: Connection = {
      style,
      importers,
      packages,
      targets: style.hasSnapshots ? parts.snapshots : parts.packages,
      links: new Map(),
      problems,
    };
    connectPackages(connection, parts);
    markPatched(parts, connection.targets, placeOf);
    for (const [directory, value] of section) connectImporter(connection, directory, value);
  }
  const ownSections = read.slice(0, -1).map(({ section }) => section);
  addConfigDependencies(ownNeeds(ownSections, settings), { root, packages });
  if (base !== '.') for (const draft of packages) draft.source = moved(draft.source, base);
  if (registries.size > 0) for (const draft of packages) draft.source = located(draft.source, registries);
  return assembleGraph({
    // The documents of what pnpm itself needs come first, the project's last.
    lockfile: lockfileInfo(file, 'pnpm', read.at(-1)?.version ?? ''),
    importers: [...importers.values()],
    packages,
    problems,
  });
}

function moved(source: PackageSource, base: string): PackageSource {
  return source.kind === 'file' || source.kind === 'link'
    ? { ...source, path: joinPath(base, source.path) }
    : source;
}

function versionOf(root: YamlMap, file: string, text: string): string {
  const version = root.get('lockfileVersion');
  if (version === undefined) throw noVersion(file, text);
  if (typeof version === 'string') return version;
  throw unknownVersion(describe(version), file, 'later');
}

function styleOf(version: string, file: string, problems: GraphProblem[]): KeyStyle {
  const known = keyStyleOf(version);
  if (known !== undefined) {
    if (known.readAs !== undefined)
      problems.push({
        code: 'unsupported-entry',
        message: `lockfileVersion ${describe(version)} is newer than any that is known, and was read as ${known.readAs}, as pnpm does`,
        place: 'lockfileVersion',
      });
    return known.style;
  }
  throw unknownVersion(describe(version), file, /^v?[0-8](?:\.|-|$)/.test(version) ? 'earlier' : 'later');
}

function unknownVersion(shown: string, file: string, when: 'earlier' | 'later'): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `${file} has lockfileVersion ${shown}; versions ${KNOWN_VERSIONS} are read`,
    {
      location: { file, pointer: '/lockfileVersion' },
      hint:
        when === 'earlier'
          ? 'Upgrade it with pnpm 9 or later: `pnpm install --lockfile-only`'
          : 'Update Sealgate, or write it again with a pnpm whose version is read (3 to 12): `pnpm install --lockfile-only`',
    },
  );
}

function noVersion(file: string, text: string): SealgateError {
  refuseMergeConflict(text, file);
  const start = text.slice(0, 400).trimStart();
  const guess = start.startsWith('{')
    ? '; it looks like JSON'
    : start.includes('# yarn lockfile')
      ? '; it looks like a yarn.lock'
      : start.includes('__metadata:')
        ? '; it looks like a yarn.lock of Yarn Berry'
        : '';
  return new SealgateError('INPUT_INVALID', `${file} has no lockfileVersion${guess}`, {
    location: { file },
    hint: 'Pass a pnpm-lock.yaml, or make one: `pnpm install --lockfile-only`',
  });
}
