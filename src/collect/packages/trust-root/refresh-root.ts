import { SealgateError } from '../../../errors.js';
import { createHttpClient } from '../../../io/http/create-http-client.js';
import { cacheFolder } from '../cache.js';
import { loadSeeds } from './seeds.js';
import { createTufStore, REFUSED_ROOT_FIX, type TufTarget } from './tuf.js';

/**
 * The newest trusted root of Sigstore's TUF repository (or of another, as TUF_MIRROR and TUF_ROOT_JSON name it),
 * verified from the root of trust that this build carries.
 *
 * @returns its JSON, and whether the network gave it or, where that does not answer, the seed of this build.
 * @throws SealgateError NETWORK_UNREACHABLE where neither can be had: the seed is not believed beyond its expiry;
 *   VERIFICATION_FAILED where the repository answers what must not be believed.
 */
export async function refreshTrustedRoot(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
}): Promise<Extract<TufTarget, { readonly state: 'had' }>> {
  const { env } = options;
  const seeds = await loadSeeds();
  const client = await createHttpClient({ env, userAgent: 'sealgate' });
  try {
    const { TUF_MIRROR: mirror = '', TUF_ROOT_JSON: rootFile = '' } = env;
    const store = createTufStore({
      seeds,
      client: async () => client,
      cacheDir: cacheFolder(undefined, env),
      ...(mirror === '' ? {} : { mirror }),
      ...(rootFile === '' ? {} : { rootFile }),
      now: options.now.toISOString(),
    });
    const target = await store.target('trusted_root.json', true);
    if (target.state === 'had') return target;
    if (target.state === 'unreachable' && target.refused === true)
      throw new SealgateError('VERIFICATION_FAILED', `Sigstore's trusted root is refused: ${target.reason}`, {
        hint: REFUSED_ROOT_FIX,
      });
    throw new SealgateError(
      'NETWORK_UNREACHABLE',
      `Sigstore's trusted root could not be had: ${target.state === 'absent' ? 'the TUF repository has none' : target.reason}`,
      { hint: 'Pass one with --trusted-root FILE, or leave --refresh-trusted-root away.' },
    );
  } finally {
    await client.close();
  }
}
