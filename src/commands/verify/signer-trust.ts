import path from 'node:path';
import { SealgateError } from '../../errors.js';
import type { NamedSigner } from '../../model/policy/policy.js';
import type { NamedBundle } from '../../seal/bundle-list.js';
import { identityConstraint } from '../../seal/identity.js';
import { loadPublicKey, parsePublicKey } from '../../seal/keys/keys.js';
import type { Roots } from '../../seal/services/trusted-root.js';
import type { Artifact } from '../../seal/subject.js';
import { type Trust, type Verified, verifyBundle } from '../../seal/verify.js';
import type { World } from '../command.js';

/** How a signer of a policy is called. */
export function signerName({ key, workflow, identity }: NamedSigner): string {
  return key ?? workflow ?? identity ?? '';
}

/**
 * What a signer of a policy stands for.
 *
 * @param world its folder is what paths of keys are taken from.
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
export async function trustIn(
  signer: NamedSigner,
  roots: Roots,
  world: Pick<World, 'cwd' | 'env'>,
): Promise<Trust> {
  const { key, workflow, identity, issuer } = signer;
  if (key === undefined) {
    const constraint = identityConstraint({
      ...(workflow === undefined ? {} : { signerWorkflow: workflow }),
      ...(identity === undefined ? {} : { identity }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
    });
    return { kind: 'identity', constraint, roots };
  }
  const file = key.includes('://') ? key : path.resolve(world.cwd, key);
  return { kind: 'key', ...(await loadPublicKey(file, world.env)), roots: async () => roots };
}

/** Reads a file of the repository as the policy is read: in a pull request from its base. */
export type ReadLocal = (file: string) => Promise<Uint8Array | undefined>;

/**
 * What a signer of a policy stands for where a change is judged: its key is read as the policy is.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
export async function trustOf(
  signer: NamedSigner,
  roots: Roots,
  { readLocal, ...world }: Pick<World, 'cwd' | 'env'> & { readonly readLocal: ReadLocal },
): Promise<Trust> {
  const { key } = signer;
  if (key === undefined || key.includes('://')) return trustIn(signer, roots, world);
  const bytes = await readLocal(key);
  if (bytes === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `The policy's signer ${key} does not exist`, {
      location: { file: key },
      hint: 'Name a public key by its path in the repository.',
    });
  return {
    kind: 'key',
    ...parsePublicKey(Buffer.from(bytes).toString('utf8'), key),
    roots: async () => roots,
  };
}

/**
 * Who signed an artifact, of those that are believed, each once; and why a bundle was not counted, the first reason.
 *
 * @param how.accept throws where what verifies is not what is wanted.
 */
export async function whoSigned(
  bundles: readonly NamedBundle[],
  artifact: Artifact,
  how: { readonly trust: Trust; readonly accept: (verified: Verified, name: string) => void },
): Promise<{ readonly by: readonly string[]; readonly reason: string }> {
  const by = new Set<string>();
  const reasons: string[] = [];
  for (const one of bundles) {
    try {
      const verified = await verifyBundle(one, artifact, how.trust);
      how.accept(verified, one.name);
      by.add(verified.signedBy.identity);
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      reasons.push(error.message);
    }
  }
  return { by: [...by], reason: reasons[0] ?? 'there is no bundle' };
}
