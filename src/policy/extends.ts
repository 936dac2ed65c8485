import { messageOf, SealgateError } from '../errors.js';
import type { CollectProblem } from '../model/facts.js';
import { keep, throwFaults } from './faults.js';
import { PRESET_LAYERS } from './generated.js';
import { readPolicyFileKeeping } from './layer.js';
import type { ExtendsEntry, ExtendsTarget, Layer, PolicyFile, RemoteTarget } from './layer-types.js';
import { policyError, quote } from './node.js';
import { parsePolicyYaml } from './yaml.js';

const MAX_DEPTH = 8;
const MAX_FILES = 32;

/** Where the text of extended policies comes from. */
export interface PolicyReader {
  /** A file of the repository, relative to its root; `undefined` where it is not there. */
  readLocal(path: string): Promise<Uint8Array | undefined>;
  /** @throws SealgateError NETWORK_* or GITHUB_API where it cannot be had. */
  readRemote(target: RemoteTarget): Promise<Uint8Array>;
}

/** What a policy file stands on, and everything that was read for it. */
export interface Resolved {
  /** Further first, `baseline` always first of all. */
  readonly layers: readonly Layer[];
  readonly presets: readonly string[];
  readonly raw: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly CollectProblem[];
}

/**
 * Resolves `extends` to layers, depth first; each preset and file counts once, where it is first named.
 * A remote policy that cannot be reached is left out and becomes a problem: the verdict is then `incomplete`.
 *
 * @param found what is wrong with the file itself, told with what is wrong with those it extends.
 * @throws SealgateError POLICY_INVALID on missing files, cycles, too many targets, and whatever is wrong in a file;
 *   everything at once.
 */
export async function resolveExtends(
  file: PolicyFile | undefined,
  reader: PolicyReader,
  found: readonly SealgateError[] = [],
): Promise<Resolved> {
  const layers: Layer[] = [];
  const presets: string[] = [];
  const raw: { path: string; bytes: Uint8Array }[] = [];
  const problems: CollectProblem[] = [];
  const done = new Set<string>();
  const faults = [...found];

  const addPreset = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    const layer = PRESET_LAYERS[name];
    if (layer === undefined) throw new Error(`There is no preset ${name}`);
    for (const parent of layer.extends) addPreset(parent);
    layers.push(layer);
    presets.push(name);
  };

  const addFile = async (current: PolicyFile, trail: readonly string[]): Promise<void> => {
    for (const entry of current.extends) {
      try {
        await addEntry(entry, trail);
      } catch (error) {
        keep(faults, error);
      }
    }
    layers.push(current);
  };

  const addEntry = async (entry: ExtendsEntry, trail: readonly string[]): Promise<void> => {
    const { target } = entry;
    if (target.kind === 'preset') return addPreset(target.name);
    const label = target.kind === 'local' ? target.path : entry.text;
    if (trail.includes(label)) {
      throw policyError(entry.node.place, `This extends itself: ${[...trail, label].join(' → ')}`, {
        hint: 'Remove one of the steps.',
      });
    }
    if (done.has(label)) return;
    done.add(label);
    if (trail.length >= MAX_DEPTH || done.size > MAX_FILES) {
      throw policyError(entry.node.place, `More than ${MAX_DEPTH} levels or ${MAX_FILES} files of extends`, {
        hint: 'Put shared keys together.',
      });
    }
    const read = await readTarget(target, entry, reader);
    if ('problem' in read) {
      problems.push(read.problem);
      return;
    }
    const { bytes } = read;
    raw.push({ path: label, bytes });
    const extended = await readPolicyFileKeeping(await parsePolicyYaml(bytes, label), label, faults);
    await addFile(extended, [...trail, label]);
  };

  addPreset('baseline');
  if (file !== undefined) await addFile(file, [file.name]);
  throwFaults(faults);
  return { layers, presets, raw, problems };
}

async function readTarget(
  target: Exclude<ExtendsTarget, { kind: 'preset' }>,
  entry: ExtendsEntry,
  reader: PolicyReader,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: CollectProblem }> {
  if (target.kind === 'local') {
    const bytes = await reader.readLocal(target.path);
    if (bytes !== undefined) return { bytes };
    throw policyError(entry.node.place, `${quote(target.path)} does not exist`, {
      hint: 'Paths under extends are relative to the repository’s root.',
    });
  }
  try {
    return { bytes: await reader.readRemote(target.remote) };
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return {
      problem: {
        kind: 'policy',
        subject: entry.text,
        state: 'unreachable',
        message: `The policy extends ${entry.text}, which could not be read: ${messageOf(error)}`,
        hint: error.hint ?? 'Check that the repository exists and the token may read it.',
      },
    };
  }
}
