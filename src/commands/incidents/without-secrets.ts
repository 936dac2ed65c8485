import { redactText } from '../../publish/redact-secrets.js';
import { knownSecrets } from '../../publish/secrets.js';
import type { Values, World } from '../command.js';
import { textOf } from '../flags.js';

/**
 * What a person or a webhook says of an incident, without the credentials that stand in it: an issue may be public,
 * and goes out as mail before anybody can mend it.
 *
 * @param names flags with free text.
 */
export async function withoutSecrets(
  values: Values,
  names: readonly string[],
  { env }: Pick<World, 'env'>,
): Promise<Values> {
  const known = knownSecrets(env);
  const clean: Record<string, Values[string]> = { ...values };
  for (const name of names) {
    const text = textOf(values, name);
    if (text !== undefined) clean[name] = await redactText(text, known);
  }
  return clean;
}
