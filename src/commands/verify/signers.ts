import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import type { SignerRules } from '../../model/policy/policy.js';
import { pairSigners } from '../../model/signatures/pair-signers.js';
import { displayLines } from '../../model/text/display.js';
import { splitBundles } from '../../seal/bundle-list.js';
import type { OpenedImage } from '../../seal/oci/open-image.js';
import { assertPredicate, predicateTypeOf } from '../../seal/predicate-types.js';
import type { Roots } from '../../seal/services/trusted-root.js';
import type { Artifact } from '../../seal/subject.js';
import type { Trust, Verified } from '../../seal/verify.js';
import { verifyImage } from '../../seal/verify-image.js';
import type { Answer, Call, Values, World } from '../command.js';
import { isGiven, textOf } from '../flags.js';
import { signerName, trustIn, whoSigned } from './signer-trust.js';
import { IDENTITY_FLAGS, rootsOf } from './trust.js';

/** One of the policy's signers, and what of the artifact is theirs. */
interface SignerResult {
  readonly signer: string;
  /** Whose seals do all that is asked for; a workflow at any ref may have several identities. */
  readonly by: readonly string[];
  /** Why there is none. */
  readonly reason: string;
}

/** The policy's signers. @throws SealgateError USAGE where it names none, or where somebody else is named besides. */
export async function signersOf(values: Values, world: World): Promise<SignerRules> {
  const other = ['key', ...IDENTITY_FLAGS].find((name) => isGiven(values, name));
  if (other !== undefined)
    throw new SealgateError('USAGE', `--policy and --${other} exclude each other`, {
      hint: 'The policy says who must have signed.',
    });
  const file = textOf(values, 'policy') ?? '';
  const { loadPolicy } = await import('../../policy/load.js');
  const { policy } = await loadPolicy({ dir: world.cwd, file, overrides: { names: [] } });
  if (policy.signers.anyOf.length > 0) return policy.signers;
  throw new SealgateError('USAGE', `${file} names no signers`, {
    hint: 'Name them under signers: any-of, by key, workflow, or identity and issuer.',
  });
}

/** A file or digest against the bundles that `--bundle` names, or that lie beside it. */
export async function verifyFileBySigners(artifact: Artifact, shown: string, call: Call): Promise<Answer> {
  const { values, world } = call;
  const rules = await signersOf(values, world);
  const bundle = textOf(values, 'bundle') ?? `${shown}.sigstore.json`;
  const bytes = await readCapped(path.resolve(world.cwd, bundle), 64 * 1024 * 1024);
  const bundles = splitBundles(bytes, bundle);
  const type = textOf(values, 'type');
  const accept = (verified: Verified, name: string): void =>
    assertPredicate(verified, type === undefined ? undefined : predicateTypeOf(type), name);
  return answer(
    shown,
    rules,
    await eachSigner(rules, call, (trust) => whoSigned(bundles, artifact, { trust, accept })),
  );
}

/** An image against what is attached to it. */
export async function verifyImageBySigners(
  image: OpenedImage,
  values: Values,
  world: World,
): Promise<Answer> {
  const rules = await signersOf(values, world);
  const type = textOf(values, 'type');
  const name = `${image.store.name}@${image.subject.descriptor.digest}`;
  return answer(
    name,
    rules,
    await eachSigner(rules, { values, world }, async (trust) => {
      const found = await verifyImage({
        image,
        trust,
        platforms: values.recursive === true,
        ...(type === undefined ? {} : { predicateType: predicateTypeOf(type) }),
      });
      return { by: found.by, reason: found.faults[0] ?? 'no one identity signed all that is asked for' };
    }),
  );
}

/** What the policy's signers stand for. @throws SealgateError */
export async function trustsOf(
  rules: SignerRules,
  roots: Roots,
  world: Pick<World, 'cwd' | 'env'>,
): Promise<readonly Trust[]> {
  return Promise.all(rules.anyOf.map((signer) => trustIn(signer, roots, world)));
}

async function eachSigner(
  rules: SignerRules,
  { values, world }: Call,
  check: (trust: Trust) => Promise<Omit<SignerResult, 'signer'>>,
): Promise<SignerResult[]> {
  const roots = await rootsOf(values, world);
  const results: SignerResult[] = [];
  for (const signer of rules.anyOf)
    results.push({ signer: signerName(signer), ...(await check(await trustIn(signer, roots, world))) });
  return results;
}

/** Two entries that the same key or identity answers are one signer. */
function answer(shown: string, rules: SignerRules, results: readonly SignerResult[]): Answer {
  const paired = pairSigners(results.map(({ by }) => by));
  const signed = paired.filter((identity) => identity !== undefined).length;
  const verified = signed >= rules.threshold;
  const signers = results.map(({ signer, by, reason }, at) => {
    const signedBy = paired[at] ?? by[0];
    return signedBy === undefined ? { signer, reason } : { signer, signedBy };
  });
  const lines = [
    `${verified ? 'Verified' : 'NOT verified'}: ${shown}, by ${signed} of the policy's signers (${rules.threshold} needed)`,
  ];
  for (const [at, { signer, signedBy, reason }] of signers.entries()) {
    const again = paired[at] === undefined ? ', who is counted already' : '';
    lines.push(signedBy === undefined ? `  – ${signer}: ${reason}` : `  ✓ ${signer}, as ${signedBy}${again}`);
  }
  return {
    exitCode: verified ? EXIT.pass : EXIT.fail,
    text: displayLines(lines),
    json: { verified, artifact: shown, threshold: rules.threshold, signers },
  };
}
