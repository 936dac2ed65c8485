import { createHash } from 'node:crypto';
import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import { joinPath } from '../../../model/data/repository-path.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { outOfDate, quote, readProjectManifest } from '../manifest-needs.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { emptyPlace, type PnpmSettings, type PnpmWorkspace, WORKSPACE } from './workspace.js';

/**
 * Whether a patch has the hash that pnpm's lockfile keeps of it: hex SHA-256 since pnpm 10, base32 MD5 before;
 * either with line ends as on Unix.
 *
 * @see createHexHashFromFile and createBase32HashFromFile of pnpm's `@pnpm/crypto.hash`
 */
export function matchesPatchHash(bytes: Uint8Array, hash: string): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  return [text, text.replaceAll('\r\n', '\n')].some((content) => {
    const data = Buffer.from(content, 'latin1');
    if (/^[0-9a-f]{64}$/.test(hash)) return createHash('sha256').update(data).digest('hex') === hash;
    return base32(createHash('md5').update(data).digest()) === hash;
  });
}

/** RFC 4648, lower case, without padding. */
function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
  }
  return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31];
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Paths of the patches that a project's settings declare, relative to the lockfile. */
export async function declaredPatches({
  folder,
  files,
  workspace,
}: PnpmSettings): Promise<readonly string[]> {
  const manifest = await readProjectManifest(files, 'package.json');
  const found = [...patchesIn(workspace?.root).values(), ...patchesInManifest(manifest).values()];
  return [...new Set(found)].map((file) => joinPath(folder, file));
}

/**
 * Where the patches are others than the lockfile was made with: pnpm refuses it (`ERR_PNPM_LOCKFILE_CONFIG_MISMATCH`).
 *
 * @param locked `patchedDependencies` of the lockfile: `name@version` with the hash, before pnpm 11 also the path.
 */
export async function comparePatches(
  project: ProjectFiles,
  workspace: PnpmWorkspace | undefined,
  locked: Yaml | undefined,
): Promise<GraphProblem[]> {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return [];
  const inWorkspace = patchesIn(workspace?.root);
  const asked = new Map([...patchesInManifest(manifest), ...inWorkspace]);
  const file = inWorkspace.size > 0 ? (workspace?.file ?? WORKSPACE) : emptyPlace(workspace);
  const hashes = hashesIn(locked);
  const contents = await project.read([...asked.values()]);
  const problems: GraphProblem[] = [];
  for (const [label, patch] of asked) {
    const hash = hashes.get(label);
    const bytes = contents.get(patch);
    if (hash === undefined)
      problems.push(
        outOfDate(file, `${file} has a patch of ${quote(label)}, and the lockfile does not know of it`),
      );
    else if (bytes === undefined)
      problems.push(
        outOfDate(file, `${file} has a patch of ${quote(label)}, and its file ${quote(patch)} is not there`),
      );
    else if (bytes instanceof Uint8Array && !matchesPatchHash(bytes, hash))
      problems.push(
        outOfDate(patch, `${quote(patch)} is another patch than the one that the lockfile was made with`),
      );
  }
  // Config dependencies bring patches along that no file of the project names.
  if (workspace?.root.has('configDependencies') === true) return problems;
  for (const label of hashes.keys())
    if (!asked.has(label))
      problems.push(outOfDate(file, `The lockfile has a patch of ${quote(label)}, and ${file} does not`));
  return problems;
}

function hashesIn(locked: Yaml | undefined): Map<string, string> {
  const hashes = new Map<string, string>();
  if (!(locked instanceof Map)) return hashes;
  for (const [label, value] of locked as YamlMap) {
    const hash = value instanceof Map ? value.get('hash') : value;
    if (typeof hash === 'string') hashes.set(label, hash);
  }
  return hashes;
}

/** `patchedDependencies` of pnpm-workspace.yaml, by `name@version`. */
function patchesIn(root: YamlMap | undefined): Map<string, string> {
  const written = root?.get('patchedDependencies');
  const found = new Map<string, string>();
  if (!(written instanceof Map)) return found;
  for (const [label, file] of written as YamlMap) if (typeof file === 'string') found.set(label, file);
  return found;
}

/** `pnpm.patchedDependencies` of a package.json, by `name@version`. */
function patchesInManifest(manifest: unknown): Map<string, string> {
  const patches = objectOf(objectOf(objectOf(manifest)?.pnpm)?.patchedDependencies) ?? {};
  return new Map(
    Object.entries(patches).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
