import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { messageOf, SealgateError } from '../../../errors.js';
import { isAbsent, isInside, readIfExists, realPath } from '../../../io/files/files.js';
import { joinPath, parentPath } from '../../../model/data/repository-path.js';
import type { DependencyGraph, Package } from '../../../model/packages/graph.js';
import type { PackagePatch, PackagePatches, PatchFile } from '../../../model/packages/patches.js';
import { compareText } from '../../../model/text/compare-text.js';
import { declaredPatches, matchesPatchHash } from '../pnpm/patch-files.js';
import { settingsOf } from '../pnpm/workspace.js';
import { projectOnDisk } from '../project-files.js';
import { packagePatchedBy } from './package.js';

/** Longer patches are told by their digest alone. */
const MAX_TEXT = 256 * 1024;
const CAP = 64 * 1024 * 1024;

interface Project {
  /** Real path of the repository. */
  readonly root: string;
  /** Directory of the lockfile in the repository. */
  readonly directory: string;
  readonly texts: boolean | 'all';
  readonly problems: string[];
  readonly known: Map<string, Promise<PatchFile | undefined>>;
}

/**
 * What `readPatches` answers. Paths come from lockfiles, so only files inside `dir`, symbolic links resolved, are
 * opened.
 */
export async function collectPatches(
  dir: string,
  graphs: readonly DependencyGraph[],
  { texts }: { readonly texts: boolean | 'all' },
): Promise<PatchesAnswer> {
  const patches = new Map<string, PackagePatch[]>();
  const problems: string[] = [];
  const known = new Map<string, Promise<PatchFile | undefined>>();
  const root = realPath(dir);
  if (root === undefined) return { patches, problems };
  for (const graph of graphs) {
    const patched = graph.packages.filter((node) => node.patches !== undefined);
    const byTool = graph.packages.some(({ name }) => name === 'patch-package');
    const project: Project = { root, directory: parentPath(graph.lockfile.path), texts, problems, known };
    for (const node of patched) add(patches, node.id, await patchesOf(node, project, graph));
    if (byTool) await addPatchPackage(graph, project, patches);
  }
  return { patches, problems };
}

function add(patches: Map<string, PackagePatch[]>, id: string, more: readonly PackagePatch[]): void {
  const list = patches.get(id) ?? [];
  for (const patch of more)
    if (!list.some(({ name, file }) => name === patch.name && file?.path === patch.file?.path))
      list.push(patch);
  patches.set(id, list);
}

async function patchesOf(node: Package, project: Project, graph: DependencyGraph): Promise<PackagePatch[]> {
  return Promise.all(
    (node.patches ?? []).map(async (name) => {
      if (name.startsWith('builtin<')) return { name };
      const hash = /^patch_hash=(.+)$/s.exec(name)?.[1];
      const file =
        hash === undefined ? await readNamed(name, project) : await readHashed(hash, project, graph);
      return { name, ...(file === undefined ? {} : { file }) };
    }),
  );
}

async function readNamed(name: string, project: Project): Promise<PatchFile | undefined> {
  const file = await readPatch(joinPath(project.directory, name), project);
  if (file === undefined)
    project.problems.push(`The patch ${JSON.stringify(name)} is not there, or not a file of the repository`);
  return file;
}

/** pnpm 11 and later keep a patch's hash only; its path stands in the settings. */
async function readHashed(
  hash: string,
  project: Project,
  { lockfile }: DependencyGraph,
): Promise<PatchFile | undefined> {
  for (const declared of await patchesAround(lockfile.path, project)) {
    const place = joinPath(project.directory, declared);
    const bytes = await readInside(place, project);
    if (bytes !== undefined && matchesPatchHash(bytes, hash)) return readPatch(place, project);
  }
  project.problems.push(`No patch of the project has the hash ${JSON.stringify(hash)} of ${lockfile.path}`);
  return undefined;
}

/** Paths from the lockfile. Settings that cannot be read declare none here; the checks that judge them say so. */
async function patchesAround(lockfile: string, { root }: Project): Promise<readonly string[]> {
  const files = projectOnDisk(path.resolve(root, lockfile), { root, listBelow: async () => [] });
  try {
    return await declaredPatches(await settingsOf(lockfile, files));
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return [];
  }
}

/** patch-package changes what is installed by the files of a folder; a lockfile says no more than that it is there. */
async function addPatchPackage(
  graph: DependencyGraph,
  project: Project,
  patches: Map<string, PackagePatch[]>,
): Promise<void> {
  for (const importer of graph.importers) {
    if (!importer.dependencies.some(({ name }) => name === 'patch-package')) continue;
    const folder = joinPath(project.directory, `${importer.path}/patches`);
    for (const name of listPatches(folder, project)) {
      const place = `${folder}/${name}`;
      const node = packagePatchedBy(name, graph);
      if (node === undefined) {
        project.problems.push(
          `${JSON.stringify(place)} is for a package and version that ${graph.lockfile.path} does not have`,
        );
        continue;
      }
      const file = await readPatch(place, project);
      add(patches, node.id, [{ name: place, ...(file === undefined ? {} : { file }) }]);
    }
  }
}

function listPatches(folder: string, { root, problems }: Project): string[] {
  try {
    const real = realPath(path.join(root, folder));
    if (real === undefined || !isInside(root, real)) return [];
    return readdirSync(real)
      .filter((name) => name.endsWith('.patch'))
      .sort(compareText);
  } catch (error) {
    if (!isAbsent(error)) problems.push(`${folder} could not be read: ${messageOf(error)}`);
    return [];
  }
}

function readPatch(place: string, project: Project): Promise<PatchFile | undefined> {
  const known = project.known.get(place);
  if (known !== undefined) return known;
  const reading = readInside(place, project).then((bytes) =>
    bytes === undefined ? undefined : patchFile(place, bytes, project.texts),
  );
  project.known.set(place, reading);
  return reading;
}

function patchFile(place: string, bytes: Uint8Array, texts: boolean | 'all'): PatchFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (texts === false || (texts === true && bytes.length > MAX_TEXT)) return { path: place, sha256 };
  const content = plainText(bytes);
  return {
    path: place,
    sha256,
    text:
      content === undefined
        ? { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
        : { content },
  };
}

/** What both JSON and XML give back as it is; a diff of anything else is told as base64. */
function plainText(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The decoder's only way to say no.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  return /[^\t\n\r\u0020-\ufffd]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
    ? undefined
    : text;
}

async function readInside(place: string, { root, problems }: Project): Promise<Buffer | undefined> {
  try {
    const real = realPath(path.resolve(root, place));
    if (real === undefined || !isInside(root, real)) return undefined;
    return await readIfExists(real, CAP);
  } catch (error) {
    problems.push(`${place} could not be read: ${messageOf(error)}`);
    return undefined;
  }
}

export interface PatchesAnswer {
  readonly patches: PackagePatches;
  /** Patches that are not there, or could not be read, in words. */
  readonly problems: readonly string[];
}
