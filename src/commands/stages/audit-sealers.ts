import type { AskedQuestion, AutomaticId, Question } from '../../model/audit/question.js';
import { GITHUB_ISSUER } from '../../model/signatures/workflow-identity.js';
import type { Sealers } from '../../seal/evidence/run-proof.js';
import { escapeRegExp, identityConstraint } from '../../seal/identity.js';
import { parsePublicKey } from '../../seal/keys/keys.js';
import type { Roots } from '../../seal/services/trusted-root.js';
import type { Trust } from '../../seal/verify.js';
import type { Call, Values, World } from '../command.js';
import { signerOf } from '../seal/options.js';
import { trustOf } from '../verify/signer-trust.js';
import { rootsOf } from '../verify/trust.js';
import type { AuditInput } from './audit-input.js';

/**
 * Who must have sealed the ledger's head and the runs of the gate: the policy's signers; else the key that the audit itself is given, or in a
 * workflow of a branch any workflow of the same repository and branch. Nobody where nothing asks.
 *
 * @throws SealgateError where a signer's key, or the trusted root, cannot be read.
 */
export async function auditSealers(
  questions: readonly AskedQuestion[],
  input: AuditInput,
  { values, world }: Call,
): Promise<Sealers | undefined> {
  if (!questions.some(({ question }) => asksForSeal(question))) return undefined;
  const { anyOf, threshold } = input.policy.signers;
  if (anyOf.length > 0) {
    const roots = await rootsOf(values, world);
    const trusts: Trust[] = [];
    const { repositoryDir: cwd, readLocal } = input;
    for (const signer of anyOf) trusts.push(await trustOf(signer, roots, { cwd, env: world.env, readLocal }));
    return { trusts, needed: threshold };
  }
  const own = await ownTrust(values, world, () => rootsOf(values, world));
  return own === undefined ? undefined : { trusts: [own], needed: 1 };
}

const ABOUT_SEALS: readonly AutomaticId[] = ['ledger-sealed', 'sbom-sealed', 'verdict-sealed'];

function asksForSeal(question: Question): boolean {
  if ('parts' in question) return question.parts.some(asksForSeal);
  return question.kind === 'automatic' && ABOUT_SEALS.includes(question.fact);
}

/** The identity that this very audit seals with. */
async function ownTrust(
  values: Values,
  world: World,
  roots: () => Promise<Roots>,
): Promise<Trust | undefined> {
  const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref, GITHUB_SERVER_URL: server } = world.env;
  if (values.key !== undefined) {
    const signer = await signerOf(values, world);
    if ('none' in signer || signer.publicKey?.by.kind !== 'public-key') return undefined;
    return { kind: 'key', ...parsePublicKey(signer.publicKey.by.pem, '--key'), roots };
  }
  // A run of a pull request is no run of the branch, and only GitHub's own issuer is known by itself.
  if (repository === undefined || ref?.startsWith('refs/heads/') !== true) return undefined;
  if ((server ?? GITHUB) !== GITHUB) return undefined;
  const workflow = `${GITHUB}/${repository}/.github/workflows/`;
  const constraint = identityConstraint({
    identityRegexp: `${escapeRegExp(workflow)}[^@/]+@${escapeRegExp(ref)}`,
    issuer: GITHUB_ISSUER,
  });
  return { kind: 'identity', constraint, roots: await roots() };
}

const GITHUB = 'https://github.com';
