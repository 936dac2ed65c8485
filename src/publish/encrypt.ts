import { messageOf, SealgateError } from '../errors.js';
import { withoutWarning } from '../io/without-warning.js';

/**
 * Encrypts to every recipient: each of them alone can read it, and nobody else, this process included.
 *
 * @param recipients `age1…`
 * @returns an age file.
 * @throws SealgateError POLICY_INVALID where one is no recipient.
 * @see age-encryption.org/v1
 */
export async function encryptTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new SealgateError('POLICY_INVALID', `'${recipient}' is no age recipient: ${messageOf(cause)}`, {
        hint: 'Take the public key that age-keygen prints (age1…) for evidence-recipients.',
        cause,
      });
    }
  }
  // Node.js 20 has the curve, and says each time that it is experimental.
  return withoutWarning(/X25519/, () => encrypter.encrypt(bytes));
}
