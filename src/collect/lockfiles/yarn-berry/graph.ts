import { SealgateError } from '../../../errors.js';
import { decodeText } from '../../../io/text.js';
import type { ProjectFiles, SourceFile } from '../../../model/contracts.js';
import type { DependencyGraph, GraphProblem } from '../../../model/packages/graph.js';
import { assembleGraph, lockfileInfo } from '../graph/assemble-graph.js';
import { type DraftImporter, type DraftPackage, draftImporter } from '../graph/draft-graph.js';
import { describe, noteMissingEnd, refuseEmpty, refuseMergeConflict } from '../plain-faults.js';
import { NO_PROJECT } from '../project-files.js';
import { parseIrregularYaml } from '../yaml/door.js';
import { readYarnManifests } from '../yarn/manifests.js';
import { reportOutOfDate } from '../yarn/out-of-date.js';
import { type BerryRules, linkNeeds } from './edges.js';
import { type BerryEntry, entriesOf } from './entries.js';
import { readBerry } from './entries-reader.js';
import { type BerryNodes, readNodes } from './nodes.js';
import { parseResolutions } from './overrides.js';
import { connectNodes } from './peers.js';
import { extendPackages, readYarnSettings } from './settings.js';
import { workspaceOf } from './sources.js';
import { NEWEST, OLDEST } from './versions.js';

/** Since this one, ranges of dependencies have their protocol. */
const NORMALISED = 7;

/** Reads the yarn.lock of Yarn 2 and later. @throws SealgateError INPUT_INVALID */
export async function readYarnBerry(
  file: SourceFile,
  project: ProjectFiles = NO_PROJECT,
): Promise<DependencyGraph> {
  const text = decodeText(file.bytes, file.path);
  refuseEmpty(text, file.path);
  refuseHeading(text, file.path);
  const entries = await readBerryEntries(text, file.path);
  const problems: GraphProblem[] = [];
  noteMissingEnd(text, problems);
  return graphOfBerry(entries, { file, project, problems });
}

/** Every entry of a yarn.lock, `__metadata` among them. @throws SealgateError INPUT_INVALID */
export async function readBerryEntries(
  text: string,
  file: string,
): Promise<Map<string, BerryEntry | undefined>> {
  return readBerry(text) ?? (await readIrregular(text, file));
}

async function readIrregular(text: string, file: string): Promise<Map<string, BerryEntry | undefined>> {
  refuseMergeConflict(text, file);
  const documents = await parseIrregularYaml(text, file, { section: '', mergeKeys: false });
  const [document] = documents;
  if (document !== undefined && documents.length === 1) return entriesOf(document.root, document.lines);
  throw new SealgateError('INPUT_INVALID', `${file} holds ${documents.length} YAML documents, expected one`, {
    location: { file },
    hint: HINT,
  });
}

const HINT = 'Restore the file from version control, or let Yarn write it again: `yarn install`';

/** @see LEGACY_REGEXP of Yarn's parsers, syml */
const HEADING = /^(?:#.*\r?\n)*?#\s+yarn\s+lockfile\s+v1\r?\n/i;

/** @throws SealgateError where Yarn would read the file by the grammar of Yarn 1, which is not quite YAML's. */
function refuseHeading(text: string, file: string): void {
  const heading = HEADING.exec(text)?.[0];
  if (heading === undefined) return;
  throw new SealgateError('INPUT_INVALID', `${file} has the heading of Yarn 1 over what later ones write`, {
    location: { file, line: heading.split('\n').length - 1 },
    hint: HINT,
  });
}

/**
 * Entries → graph. Exported so that tests can compare both ways of reading.
 *
 * @param task `problems` of reading; those of the entries are added.
 */
export async function graphOfBerry(
  entries: Map<string, BerryEntry | undefined>,
  task: { readonly file: SourceFile; readonly project: ProjectFiles; readonly problems: GraphProblem[] },
): Promise<DependencyGraph> {
  const { file, project, problems } = task;
  const metadata = entries.get('__metadata');
  const version = checkVersion(metadata, file.path);
  entries.delete('__metadata');
  const directories = new Set(['.']);
  for (const entry of entries.values()) {
    const directory = entry?.resolution === undefined ? undefined : workspaceOf(entry.resolution);
    if (directory !== undefined) directories.add(directory);
  }
  const manifests = await readYarnManifests(project, directories, problems);
  const nodes = readNodes({ entries, manifests, cacheKey: metadata?.cacheKey, problems });
  const { catalogs, extensions } = await readYarnSettings(nodes, project, problems);
  await extendPackages(nodes, extensions);
  const rules: BerryRules = {
    resolutions: parseResolutions(manifests.get('.')?.resolutions ?? []),
    areNormalised: Number(version) >= NORMALISED,
    catalogs,
  };
  const links = linkNeeds(nodes, rules, problems);
  connectNodes(links, problems);
  for (const { manifest, entry, draft, name } of nodes.all) {
    if (manifest === undefined || draft.kind !== 'importer') continue;
    const more = { name, peers: entry.peers, optional: entry.optional, optionalPeers: entry.optionalPeers };
    reportOutOfDate({ directory: draft.path, manifest, locked: entry.needs, more }, problems);
  }
  return assembleGraph({
    lockfile: lockfileInfo(file, 'yarn-berry', version),
    ...draftsOf(nodes, problems),
    problems,
  });
}

function draftsOf(
  { all, root }: BerryNodes,
  problems: GraphProblem[],
): { readonly importers: readonly DraftImporter[]; readonly packages: readonly DraftPackage[] } {
  const importers: DraftImporter[] = [];
  const packages: DraftPackage[] = [];
  for (const { draft } of all) {
    if (draft.kind === 'importer') importers.push(draft);
    else packages.push(draft);
  }
  if (root === undefined) {
    const message = 'There is no entry of the root workspace: the file may be cut off';
    problems.push({ code: 'missing-entry', message });
    importers.push(draftImporter('.'));
  }
  return { importers, packages };
}

function checkVersion(metadata: BerryEntry | undefined, file: string): string {
  const version = metadata?.version;
  const invalid = (message: string, hint: string): SealgateError =>
    new SealgateError('INPUT_INVALID', message, {
      location: { file, ...(metadata === undefined ? {} : { line: metadata.line }) },
      hint,
    });
  if (version === undefined) throw invalid(`${file} has no version in __metadata`, HINT);
  if (!/^\d{1,6}$/.test(version) || Number(version) < OLDEST || Number(version) > NEWEST) {
    throw invalid(
      `${file} has metadata version ${describe(version)}; versions ${OLDEST} to ${NEWEST} are read`,
      Number(version) > NEWEST
        ? 'It is of a newer Yarn than this reader knows: update Sealgate, or write the file again with Yarn 4.'
        : 'Write it again with Yarn 2 or later: `yarn install`',
    );
  }
  return version;
}
