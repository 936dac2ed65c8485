import { SealgateError } from '../errors.js';
import type { CollectProblem } from '../model/facts.js';
import type { Policy, PolicySource } from '../model/policy/policy.js';
import { nearest } from '../model/text/nearest.js';
import { summarizeChange, withPolicyBelow } from './changed-here.js';
import { ownersOf, readOwnersFile } from './codeowners.js';
import { type PolicyReader, resolveExtends } from './extends.js';
import { readExtends } from './extends-entry.js';
import { atPolicyHome, type FoundPolicy, findPolicy, makeReader, readInside } from './find.js';
import { PRESET_LAYERS } from './generated.js';
import { type KnownNames, refuseUnknownNames } from './known-names.js';
import { readPolicyFile, readPolicyFileKeeping } from './layer.js';
import type { Layer, PolicyFile, RemoteTarget } from './layer-types.js';
import { mergeLayers, policyDigest } from './merge.js';
import { policyError, quote } from './node.js';
import type { Overrides } from './overrides.js';
import { originPlace } from './rule-ids.js';
import { parsePolicyYaml } from './yaml.js';

/** Known names: with them, one under `rules`, in an exception or in `require-reports` that is none is an error. */
export interface LoadPolicyOptions extends Partial<KnownNames> {
  /** Absolute path of the repository. */
  readonly dir: string;
  /** `--policy`: must exist. Relative to `dir`; of the same repository, it is read from the base wherever it lies. */
  readonly file?: string;
  /** Read the policy (and what it extends) from this commit, not from the working tree. */
  readonly base?: { readonly ref: string; readonly commit: string };
  readonly overrides: Overrides;
  /** How policies of other repositories are read; without it they are unreachable. */
  readonly readRemote?: (target: RemoteTarget) => Promise<Uint8Array>;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  /** Absolute path of the folder that the policy's own files are told relative to: `dir`, or the top of its repository. */
  readonly home: string;
  readonly source: PolicySource;
  /** Every file that was read, byte for byte, for the evidence. */
  readonly raw: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly CollectProblem[];
}

/**
 * Loads the policy that judges this run: the repository's file (from the base commit where there is one), what
 * it extends, and the flags that override it. Without a file, the preset `baseline` (or `--preset`).
 *
 * @throws SealgateError POLICY_INVALID with line and column; INPUT_NOT_FOUND for a `file` that is nowhere; USAGE.
 */
export async function loadPolicy(given: LoadPolicyOptions): Promise<LoadedPolicy> {
  const options = await atPolicyHome(given);
  const { dir, base, overrides } = options;
  const reader = makeReader(options);
  const found = await findPolicy(options, reader);
  const faults: SealgateError[] = [];
  const file =
    found.bytes === undefined
      ? presetFile(overrides.preset)
      : await readPolicyFileKeeping(await parsePolicyYaml(found.bytes, found.path), found.path, faults);
  const resolved = await resolveExtends(file, reader, faults);
  const environment = await environmentLayers(options, found, resolved.layers);
  const layers = [
    ...resolved.layers,
    ...(environment ?? []),
    ...(overrides.layer === undefined ? [] : [overrides.layer]),
  ];
  const policy = await withOwners(mergeLayers(layers), found.path, reader);
  await refuseUnknownNames(layers, options);
  const presetUsed = found.bytes === undefined && overrides.preset !== undefined;
  const places = { home: dir, dir: given.file === undefined ? given.dir : dir };
  const changed =
    base === undefined
      ? undefined
      : await withPolicyBelow(await summarizeChange(found, resolved, { dir, read, preset: file }), places);
  return {
    policy,
    home: dir,
    source: {
      presets: resolved.presets,
      ...(found.bytes === undefined ? {} : { path: found.path }),
      ...(found.bytes === undefined || base === undefined || !found.atBase
        ? {}
        : { ref: base.ref, commit: base.commit }),
      digest: policyDigest(policy),
      ...(environment === undefined || overrides.environment === undefined
        ? {}
        : { environment: overrides.environment }),
      overrides: presetUsed ? [...overrides.names, '--preset'] : overrides.names,
      ...(changed === undefined ? {} : { changedHere: changed }),
    },
    raw:
      found.bytes === undefined ? resolved.raw : [{ path: found.path, bytes: found.bytes }, ...resolved.raw],
    problems: resolved.problems,
  };
}

async function read(bytes: Uint8Array, file: string): Promise<PolicyFile> {
  return readPolicyFile(await parsePolicyYaml(bytes, file), file);
}

/**
 * The answers of the environment that was asked for, of every layer in order, over all plain answers; `undefined`
 * where none was asked for, or where only the change itself brings it: then the plain policy judges.
 *
 * @throws SealgateError USAGE where no layer has it.
 */
async function environmentLayers(
  { dir, base, overrides }: LoadPolicyOptions,
  found: FoundPolicy,
  layers: readonly Layer[],
): Promise<readonly Layer[] | undefined> {
  const { environment } = overrides;
  if (environment === undefined) return undefined;
  const chosen = layers.flatMap((layer) => layer.environments?.get(environment) ?? []);
  if (chosen.length > 0) return chosen;
  if (base !== undefined && (await changeBrings(dir, found.path, environment))) return undefined;
  const known = [...new Set(layers.flatMap((layer) => [...(layer.environments?.keys() ?? [])]))];
  const near = nearest(environment, known);
  throw new SealgateError('USAGE', `--environment: the policy has no environment ${quote(environment)}`, {
    hint:
      near !== undefined
        ? `Did you mean '${near}'?`
        : known.length === 0
          ? `Write one under environments: in ${found.path}.`
          : `It has ${known.join(', ')}.`,
  });
}

async function changeBrings(dir: string, path: string, environment: string): Promise<boolean> {
  try {
    const bytes = await readInside(dir, path);
    return bytes !== undefined && (await read(bytes, path)).environments.has(environment);
  } catch (error) {
    // That the change's own policy is broken is said where the change is summarised.
    if (error instanceof SealgateError) return false;
    throw error;
  }
}

/**
 * `CODEOWNERS` among the approvers becomes the owners of the policy file.
 *
 * @throws SealgateError POLICY_INVALID where nobody owns it: then nobody could approve anything.
 */
async function withOwners(policy: Policy, file: string, reader: PolicyReader): Promise<Policy> {
  const isOwners = (name: string): boolean => name.toUpperCase() === 'CODEOWNERS';
  if (!policy.exceptionApprovers.some(isOwners)) return policy;
  const place = originPlace(policy.origins['exception-approvers']);
  const owners = await readOwnersFile(reader);
  if (owners === undefined) {
    throw policyError(place, 'exception-approvers asks for CODEOWNERS, and there is no such file', {
      hint: 'Write .github/CODEOWNERS with an owner of the policy file, or name people or teams instead.',
    });
  }
  const names = ownersOf(owners, file);
  if (names.length === 0) {
    throw policyError(
      place,
      `exception-approvers asks for CODEOWNERS, and ${owners.path} names no owner of ${quote(file)}`,
      { hint: `Add a line to it: /${file} @your-org/security` },
    );
  }
  const others = policy.exceptionApprovers.filter((name) => !isOwners(name));
  return { ...policy, exceptionApprovers: [...new Set([...others, ...names])] };
}

function presetFile(preset: string | undefined): PolicyFile | undefined {
  if (preset === undefined) return undefined;
  const known = Object.keys(PRESET_LAYERS);
  if (!known.includes(preset)) {
    const near = nearest(preset, known);
    throw new SealgateError('USAGE', `--preset: there is no preset ${quote(preset)}`, {
      hint: near === undefined ? `The presets are ${known.join(', ')}.` : `Did you mean '${near}'?`,
    });
  }
  const node = { kind: 'scalar', value: preset, place: { flag: '--preset' } } as const;
  return {
    name: '--preset',
    settings: {},
    origins: {},
    extends: readExtends(node, '--preset'),
    environments: new Map(),
  };
}
