import { SealgateError } from '../errors.js';
import type { NamedBundle } from './bundle-list.js';
import type { Artifact } from './subject.js';
import { type Trust, type Verified, verifyBundle } from './verify.js';

/**
 * Verifies a bundle against whoever of several may have signed it: keys that took each other's place, or a key and the
 * workflow that signs since.
 *
 * @throws SealgateError INPUT_INVALID, VERIFICATION_FAILED with each one's reason where it is nobody's.
 */
export async function verifyByAny(
  bundle: NamedBundle,
  artifact: Artifact,
  signers: readonly Trust[],
): Promise<Verified> {
  const failures: SealgateError[] = [];
  for (const trust of signers) {
    try {
      return await verifyBundle(bundle, artifact, trust);
    } catch (error) {
      if (!(error instanceof SealgateError)) throw error;
      failures.push(error);
    }
  }
  const [first, ...others] = failures;
  if (first !== undefined && others.length === 0) throw first;
  const said = `${bundle.name} does not verify: `;
  const reasons = new Set(
    failures.map(({ message }) => (message.startsWith(said) ? message.slice(said.length) : message)),
  );
  throw new SealgateError(
    'VERIFICATION_FAILED',
    `${said}none of the ${signers.length} signers made it: ${[...reasons].join('; ')}`,
    { location: { file: bundle.name }, ...sharedHint(failures), cause: first },
  );
}

/** Advice that fits every signer's failure: a trusted root that knows too little, say. */
function sharedHint(failures: readonly SealgateError[]): { readonly hint?: string } {
  const hint = failures[0]?.hint;
  return hint !== undefined && failures.every((failure) => failure.hint === hint) ? { hint } : {};
}
