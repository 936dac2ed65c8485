import { messageOf, SealgateError } from '../../errors.js';
import type { Option, Values, World } from '../command.js';
import { textOf } from '../flags.js';

/** Limits of GitHub's attestations. @see actions/attest, README */
const MAX_SUBJECTS = 1024;
const MAX_PREDICATE_BYTES = 16 * 1024 * 1024;

const MODES = ['auto', 'always', 'never'] as const;
export type AttestationsMode = (typeof MODES)[number];

export const attestationsOption: Option = {
  name: 'github-attestations',
  type: 'string',
  value: 'WHEN',
  choices: MODES,
  description:
    "Keep attestations in GitHub's attestations API too: auto (where the token may), always, never. Default: never.",
};

/** What became of one attestation. */
export interface PushedAttestation {
  readonly predicateType: string;
  readonly state: 'kept' | 'not-permitted' | 'too-large';
  /** The API's number of it. */
  readonly id?: number;
  readonly reason?: string;
}

export interface Attestation {
  readonly predicateType: string;
  /** Sigstore bundle of an in-toto statement, as JSON. */
  readonly bundle: string;
}

/** @throws SealgateError USAGE */
export function attestationsMode(values: Values): AttestationsMode {
  const text = textOf(values, 'github-attestations') ?? 'never';
  const mode = MODES.find((candidate) => candidate === text);
  if (mode !== undefined) return mode;
  throw new SealgateError('USAGE', `--github-attestations ${text} is none of ${MODES.join(', ')}`, {
    hint: 'auto keeps them where the token may write attestations, and says so where it may not.',
  });
}

/**
 * Keeps attestations in GitHub's API, where `gh attestation verify` finds them by the artifact's digest.
 *
 * @throws SealgateError SEAL_FAILED with `always` where one is not kept, and with `auto` where GitHub did not answer:
 * what is not kept for lack of permission or for its size is an answer.
 */
export async function pushAttestations(
  attestations: readonly Attestation[],
  mode: AttestationsMode,
  world: World,
): Promise<PushedAttestation[]> {
  if (mode === 'never' || attestations.length === 0) return [];
  const pushed: PushedAttestation[] = [];
  for (const attestation of attestations) {
    const progress = { kept: pushed.length, all: attestations.length };
    const done = tooLarge(attestation) ?? (await pushOne(attestation, progress, world));
    if (done.state !== 'kept' && mode === 'always')
      throw failed(attestation, progress, { reason: done.reason ?? done.state });
    if (done.state !== 'kept')
      world.log.warn(
        `${attestation.predicateType} is not in GitHub's attestations: ${done.reason ?? done.state}`,
      );
    pushed.push(done);
  }
  return pushed;
}

/** What was kept and what not, for people. */
export function attestationLines(kept: readonly PushedAttestation[]): string[] {
  return kept.map(({ predicateType, state, id, reason }) =>
    state === 'kept'
      ? `  in GitHub's attestations  ${predicateType}${id === undefined ? '' : ` (${id})`}`
      : `  NOT in GitHub's attestations  ${predicateType}: ${reason ?? state}`,
  );
}

/** How many of how many are kept so far. */
interface Progress {
  readonly kept: number;
  readonly all: number;
}

async function pushOne(
  { predicateType, bundle }: Attestation,
  progress: Progress,
  world: World,
): Promise<PushedAttestation> {
  const { GITHUB_TOKEN: token = '', GITHUB_REPOSITORY: slug = '' } = world.env;
  const [owner = '', repo = ''] = slug.split('/');
  if (token === '' || owner === '' || repo === '')
    return {
      predicateType,
      state: 'not-permitted',
      reason: 'GITHUB_TOKEN and GITHUB_REPOSITORY are not both set',
    };
  const { openGithub } = await import('../../publish/github.js');
  const { GithubError } = await import('../../publish/github-error.js');
  const github = await openGithub({ token, env: world.env, log: world.log });
  try {
    const parameters = { owner, repo, bundle: JSON.parse(bundle) as unknown };
    const { data, status } = await github.call('POST /repos/{owner}/{repo}/attestations', parameters);
    const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
    // What answers everything with a good status keeps nothing.
    if (typeof id !== 'number')
      throw new GithubError(
        'unexpected',
        'GitHub answered something else than the number of an attestation',
        { status },
      );
    return { predicateType, state: 'kept', id };
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (error.fault === 'forbidden' || error.fault === 'unauthorized' || error.fault === 'not-found')
      return {
        predicateType,
        state: 'not-permitted',
        reason: `${error.message}. The job's \`permissions:\` need the line \`attestations: write\`; private repositories need GitHub Enterprise Cloud, and GitHub Enterprise Server has no attestations`,
      };
    throw failed({ predicateType }, progress, { reason: messageOf(error), cause: error });
  }
}

/** GitHub measures the predicate, as the JSON it is. */
function tooLarge({ predicateType, bundle }: Attestation): PushedAttestation | undefined {
  const { dsseEnvelope } = JSON.parse(bundle) as { readonly dsseEnvelope: { readonly payload: string } };
  const { subject, predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
    readonly subject: readonly unknown[];
    readonly predicate: unknown;
  };
  const bytes = Buffer.byteLength(JSON.stringify(predicate) ?? '');
  const reason =
    subject.length > MAX_SUBJECTS
      ? `it has ${subject.length} subjects, and GitHub takes ${MAX_SUBJECTS}`
      : bytes > MAX_PREDICATE_BYTES
        ? `its predicate is ${bytes} bytes, and GitHub takes ${MAX_PREDICATE_BYTES}`
        : undefined;
  return reason === undefined ? undefined : { predicateType, state: 'too-large', reason };
}

function failed(
  { predicateType }: Pick<Attestation, 'predicateType'>,
  { kept, all }: Progress,
  { reason, cause }: { readonly reason: string; readonly cause?: unknown },
): SealgateError {
  return new SealgateError(
    'SEAL_FAILED',
    `${predicateType} is not in GitHub's attestations (${kept} of ${all} are): ${reason}`,
    {
      hint: 'The seal itself stands. Run the same again to complete it.',
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
