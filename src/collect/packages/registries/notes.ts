import type { Npmrc } from '../../../io/settings/npmrc.js';
import type { NamedRegistries } from './repository-registries.js';

/** What was read of the registry configuration and is not followed. @param own the user's, first what counts first. */
export function notesOf(
  repository: readonly NamedRegistries[],
  own: readonly Npmrc[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const get = (key: string): string | undefined => own.find((file) => file.has(key))?.get(key);
  const notes: string[] = [];
  for (const { file, values, fault } of repository) {
    if (fault !== undefined)
      notes.push(`${file} could not be read for the registries that it gives scopes: ${fault}`);
    if ([...values.keys()].some((key) => key.startsWith('//') || /^_(auth|password)/.test(key)))
      notes.push(
        `The repository's ${file} holds credentials. They are not used: keep them in your own .npmrc.`,
      );
  }
  if (get('strict-ssl') === 'false')
    notes.push('strict-ssl=false is not followed: certificates are always checked. Set cafile instead.');
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    notes.push(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is not followed: certificates are always checked. Set NODE_EXTRA_CA_CERTS instead.',
    );
  if (own.some((file) => [...file.keys()].some((key) => /^\/\/.*:(?:certfile|keyfile)$/.test(key))))
    notes.push(
      'certfile and keyfile in .npmrc are not read: a registry that asks for a certificate of yours cannot be asked.',
    );
  return notes;
}
