import { SealgateError } from '../../../errors.js';

/** Sigstore's repository as it was when this build was made: the root of trust, and the targets it vouched for. */
export interface TufSeeds {
  readonly mirror: string;
  /** The newest root metadata known to this build. */
  readonly root: Buffer;
  /** Its version. */
  readonly version: number;
  /** When that root expires, RFC 3339: targets of the seed are not believed later. */
  readonly expires: string;
  /** Bytes by target name, e.g. `trusted_root.json`. */
  readonly targets: ReadonlyMap<string, Buffer>;
}

const KEYS_TARGET = /^([^/]+)\/keys\.json$/;

/**
 * The seeds that @sigstore/tuf ships. Loaded only when needed.
 *
 * @see docs/decisions/0030-default-registry.md
 */
export async function loadSeeds(): Promise<TufSeeds> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const [mirror, seed] = Object.entries(seeds as Record<string, RawSeed>)[0] ?? [];
  if (mirror === undefined || seed === undefined) throw new Error('@sigstore/tuf ships no seed');
  const root = Buffer.from(seed['root.json'], 'base64');
  const parsed = JSON.parse(root.toString('utf8')) as {
    readonly signed: { readonly version: number; readonly expires: string };
  };
  return {
    mirror,
    root,
    version: parsed.signed.version,
    expires: parsed.signed.expires,
    targets: new Map(
      Object.entries(seed.targets).map(([name, text]) => [
        decodeURIComponent(name),
        Buffer.from(text, 'base64'),
      ]),
    ),
  };
}

interface RawSeed {
  readonly 'root.json': string;
  readonly targets: Readonly<Record<string, string>>;
}

/** The registry that Sigstore publishes keys for: npm's default. */
export function defaultRegistryOf(seeds: TufSeeds): string {
  for (const name of seeds.targets.keys()) {
    const host = KEYS_TARGET.exec(name)?.[1];
    if (host !== undefined) return `https://${host}/`;
  }
  throw new SealgateError('USAGE', 'No default registry is known to this build', {
    hint: 'Name one with --registry URL.',
  });
}

/** Name of the TUF target that holds a registry's keys, as npm looks it up. */
export function keysTargetOf(registry: string): string {
  const { host, pathname } = new URL(registry);
  return `${host}${pathname.replace(/\/$/, '')}/keys.json`;
}
