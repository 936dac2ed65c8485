import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../errors.js';
import { isInside, readIfExists, realPath } from '../io/files/files.js';
import { repositoryTop } from '../io/git/repository-folder.js';
import type { PolicyReader } from './extends.js';
import type { RemoteTarget } from './layer-types.js';
import { policyError, quote } from './node.js';
import { baseReader } from './read-base.js';
import { POLICY_CAP } from './yaml.js';

/** Where the policy of a repository stands, in the order they are looked for. */
export const POLICY_PATHS = ['.github/sealgate.yml', '.github/sealgate.yaml'] as const;

/**
 * Where somebody may put it by mistake; without a word their rules would not be the rules. Where upper and lower case are
 * one (macOS, Windows), a name in another case works, and nowhere else.
 */
export const BESIDE_PATHS: readonly string[] = [
  '.github/sealgate.json',
  '.github/Sealgate.yml',
  '.github/Sealgate.yaml',
  '.github/SEALGATE.yml',
  'sealgate.yml',
  'sealgate.yaml',
  '.sealgate.yml',
  '.sealgate.yaml',
];

export interface FindOptions {
  readonly dir: string;
  readonly file?: string;
  readonly base?: { readonly ref: string; readonly commit: string };
  readonly readRemote?: (target: RemoteTarget) => Promise<Uint8Array>;
}

/** The policy file that was found, or where it would be. */
export interface FoundPolicy {
  readonly path: string;
  readonly bytes?: Uint8Array;
  /** Read from (or looked for in) the base commit. False for a file outside the repository. */
  readonly atBase: boolean;
}

/**
 * The same question with the folder that the policy belongs to: `dir`, or the top of the repository around it where a
 * named file lies there, or where `dir` has no policy and the top has one. What a pull request can edit is thereby
 * looked for in the base, wherever in the repository it stands.
 */
export async function atPolicyHome<T extends FindOptions>(options: T): Promise<T> {
  const { dir, file } = options;
  if (file !== undefined && insideOf(dir, path.resolve(dir, file)) !== undefined) return options;
  const top = repositoryTop(dir);
  if (top === undefined || top === realPath(dir)) return options;
  if (file !== undefined) {
    const named = insideOf(top, path.resolve(realPath(dir) ?? dir, file));
    return named === undefined ? options : { ...options, dir: top, file: named };
  }
  // One that only the change brings takes nothing from the one that is there.
  if ((await defaultPolicy(makeReader(options).readLocal)) !== undefined) return options;
  const above = makeReader({ ...options, dir: top }).readLocal;
  const found = (await defaultPolicy(above)) ?? (await defaultPolicy((file) => readInside(top, file)));
  return found === undefined ? options : { ...options, dir: top };
}

/** The default place that has something. */
export async function defaultPolicy(read: PolicyReader['readLocal']): Promise<string | undefined> {
  for (const place of POLICY_PATHS) if ((await read(place)) !== undefined) return place;
  return besidePolicy(read);
}

async function besidePolicy(read: PolicyReader['readLocal']): Promise<string | undefined> {
  for (const place of BESIDE_PATHS) if ((await read(place)) !== undefined) return place;
  return undefined;
}

/** A path below `root`, relative to it with `/`, by its name or, where its folder is there, by its real place. */
function insideOf(root: string, file: string): string | undefined {
  const folder = realPath(path.dirname(file));
  const places = [
    [root, file],
    ...(folder === undefined ? [] : [[realPath(root) ?? root, path.join(folder, path.basename(file))]]),
  ] as const;
  const [from, to] = places.find(([above, below]) => isInside(above, below)) ?? [];
  return from === undefined || to === undefined
    ? undefined
    : path.relative(from, to).split(path.sep).join('/');
}

/**
 * Finds the policy file: the one named, else the default places.
 *
 * @throws SealgateError INPUT_NOT_FOUND for a named file that is nowhere, POLICY_INVALID where two defaults compete.
 */
export async function findPolicy(options: FindOptions, reader: PolicyReader): Promise<FoundPolicy> {
  const { dir, file, base } = options;
  if (file === undefined) {
    const [first, second] = POLICY_PATHS;
    const [yml, yaml] = [await reader.readLocal(first), await reader.readLocal(second)];
    if (yml !== undefined && yaml !== undefined) {
      throw policyError({ file: second }, `Both ${first} and ${second} exist`, {
        hint: 'Keep one of the two.',
      });
    }
    const beside = yml === undefined && yaml === undefined ? await besidePolicy(reader.readLocal) : undefined;
    if (beside !== undefined)
      throw policyError({ file: beside }, `${beside} is not read`, {
        hint: `Rename it to ${first}${beside.endsWith('.json') ? ': JSON is YAML' : ''}.`,
      });
    return yaml === undefined
      ? { path: first, atBase: base !== undefined, ...(yml === undefined ? {} : { bytes: yml }) }
      : { path: second, atBase: base !== undefined, bytes: yaml };
  }
  const relative = insideOf(dir, path.resolve(dir, file));
  if (relative === undefined) {
    // Outside the repository no change can edit it: the operator's own file.
    const bytes = await readIfExists(path.resolve(dir, file), POLICY_CAP);
    if (bytes === undefined) throw notThere(file);
    return { path: file, bytes, atBase: false };
  }
  const bytes = await reader.readLocal(relative);
  if (bytes !== undefined) return { path: relative, bytes, atBase: base !== undefined };
  // A file that only the change itself brings does not judge it: the preset does, and the report says so.
  if (base !== undefined && (await readInside(dir, relative)) !== undefined)
    return { path: relative, atBase: true };
  throw notThere(relative);
}

function notThere(file: string): SealgateError {
  return new SealgateError('INPUT_NOT_FOUND', `The policy ${quote(file)} does not exist`, {
    location: { file },
    hint: 'Check --policy; it is taken relative to --dir. Without it, .github/sealgate.yml is read.',
  });
}

/** Reads from the base commit where there is one, else from the working tree. */
export function makeReader({ dir, base, readRemote }: FindOptions): PolicyReader {
  const readBase =
    base === undefined ? undefined : baseReader(dir, base.commit, [...POLICY_PATHS, ...BESIDE_PATHS]);
  return {
    readLocal: async (file) => {
      if (readBase === undefined) return readInside(dir, file);
      const bytes = await readBase(file);
      if (bytes === 'outside') throw leadsOut(file);
      return bytes;
    },
    readRemote: (target) => {
      if (readRemote !== undefined) return readRemote(target);
      throw new SealgateError('NETWORK_UNREACHABLE', 'this run may not use the network', {
        hint: 'Run without --offline, or copy the policy into this repository.',
      });
    },
  };
}

/**
 * A file of the repository, never one that a symbolic link leads to outside of it.
 *
 * @throws SealgateError POLICY_INVALID where it leads outside.
 */
export async function readInside(dir: string, file: string): Promise<Uint8Array | undefined> {
  const absolute = path.resolve(dir, file);
  const bytes = await readIfExists(absolute, POLICY_CAP).catch((error: unknown) => {
    if (!(error instanceof SealgateError)) throw error;
    throw policyError({ file }, error.message, { hint: error.hint });
  });
  if (bytes === undefined) return undefined;
  if (!isInside(await realpath(dir), await realpath(absolute))) throw leadsOut(file);
  return bytes;
}

function leadsOut(file: string): SealgateError {
  return policyError({ file }, `${quote(file)} is a link that leads out of the repository`);
}
