import { EXIT, messageWithPlace, SealgateError } from '../../errors.js';
import type { CollectProblem } from '../../model/facts.js';
import type { Policy, PolicySource } from '../../model/policy/policy.js';
import { baselinePolicy } from '../../policy/baseline.js';
import { type LoadPolicyOptions, loadPolicy } from '../../policy/load.js';
import { readOverrides } from '../../policy/overrides.js';
import { createRemoteReader } from '../../policy/remote.js';
import { version } from '../../version.js';
import type { Call, World } from '../command.js';
import { textOf } from '../flags.js';
import { knownNames } from '../known-names.js';
import type { BaseRef } from './base.js';

export interface Rules {
  readonly policy: Policy;
  readonly source: PolicySource;
  /** The files that were read, byte for byte. */
  readonly raw: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly problems: readonly CollectProblem[];
  /** Absolute path of the folder that the policy's files are told relative to; absent where none can be used. */
  readonly home?: string;
  readonly exitCode?: 2;
}

/**
 * The policy, or (where it cannot be used) the baseline with a problem that keeps the verdict from passing:
 * the facts are still collected and kept, and the exit code still says that the policy is wrong. A change that
 * breaks a policy is a problem too: once merged, no run could decide anything, not even the one that mends it.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND for what the caller asked for.
 */
export async function readRules(
  dir: string,
  base: BaseRef | undefined,
  { values, world }: Call,
): Promise<Rules> {
  const file = textOf(values, 'policy') ?? textOf(values, 'config-file');
  const here: LoadPolicyOptions = {
    dir,
    ...(file === undefined ? {} : { file }),
    overrides: await readOverrides(values),
    ...knownNames(),
  };
  try {
    const loaded = await loadPolicy({
      ...here,
      ...(base === undefined ? {} : { base }),
      ...(values.offline === true
        ? {}
        : { readRemote: createRemoteReader({ env: world.env, userAgent: `sealgate/${version()}` }) }),
    });
    warnOfPreset(loaded.source, textOf(values, 'preset'), world);
    if (loaded.source.changedHere === undefined) return loaded;
    const fault = await faultOf(here);
    if (fault === undefined) return loaded;
    const broken = problemsOf(fault, (said) => `This change breaks the policy: ${said}`);
    return { ...loaded, problems: [...loaded.problems, ...broken] };
  } catch (error) {
    if (!isFault(error)) throw error;
    const fallback = baselinePolicy();
    const at = base?.ref === base?.commit ? base?.commit.slice(0, 7) : base?.ref;
    const problems = problemsOf(error, (text) => (at === undefined ? text : `On ${at}: ${text}`));
    const mended = base !== undefined && (await faultOf(here)) === undefined;
    return {
      policy: fallback.policy,
      source: { ...fallback.source, unusable: error.location?.file ?? file ?? 'policy' },
      raw: [],
      exitCode: EXIT.usage,
      problems: mended ? problems.map((problem) => ({ ...problem, hint: MENDED })) : problems,
    };
  }
}

const MENDED =
  'This change mends it, and no valid policy is there to judge the change by: have it reviewed, and merged by somebody who may bypass this check.';

/** A preset that was asked for and judges nothing: whoever wrote `preset: strict` would think that it does. */
function warnOfPreset({ path, presets }: PolicySource, preset: string | undefined, world: World): void {
  if (path === undefined || preset === undefined || presets.includes(preset)) return;
  world.log.warn(
    `--preset ${preset} is not used: ${path} is the policy here, and builds on ${presets.join(' and ')}. Write extends: ${preset} in it.`,
  );
}

/** What is wrong with the policy of the working tree. Policies of other repositories are left out of it. */
async function faultOf(here: LoadPolicyOptions): Promise<SealgateError | undefined> {
  try {
    await loadPolicy(here);
    return undefined;
  } catch (error) {
    if (isFault(error)) return error;
    if (error instanceof SealgateError) return undefined;
    throw error;
  }
}

function isFault(error: unknown): error is SealgateError {
  return error instanceof SealgateError && error.code === 'POLICY_INVALID';
}

function problemsOf(error: SealgateError, say: (text: string) => string): CollectProblem[] {
  return [error, ...error.also].map((one) => ({
    kind: 'policy',
    subject: one.location?.file ?? 'policy',
    state: 'invalid',
    message: say(messageWithPlace(one)),
    ...(one.hint === undefined ? {} : { hint: one.hint }),
  }));
}
