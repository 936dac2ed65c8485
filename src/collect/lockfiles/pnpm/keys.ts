/**
 * Keys of pnpm's lockfiles. Version 9 writes `name@version`, 6 `/name@version`, 5 `/name/version`; in all of
 * them an address may stand in the place of name and version, and a snapshot's peer context behind them:
 * in parentheses since 6, behind `_` before.
 */
export interface KeyStyle {
  /** Whether `packages` holds each package once and `snapshots` its peer contexts, or `packages` holds both. */
  readonly hasSnapshots: boolean;
  /** A snapshot's key without its peer context: the key in `packages`. */
  packageKeyOf(key: string): string;
  /** What a key in `packages` says. */
  partsOf(key: string): KeyParts;
  /** The snapshot that a dependency's version means. */
  snapshotKeyOf(name: string, version: string): string;
}

export interface KeyParts {
  /** Empty where the key is an address only. */
  readonly name: string;
  /** A version, or an address: see isAddress. */
  readonly version: string;
  /** The name that the settings give the package's registry (`namedRegistries`), where it is not the usual one. */
  readonly registry?: string;
}

/** Lockfile versions that are read, as they write themselves. */
export const KNOWN_VERSIONS = '5.x, 6.x and 9.x';

/** How each major version writes keys, and the newest minor version that any pnpm writes. */
const MAJORS: Readonly<Record<string, () => { readonly style: KeyStyle; readonly newest: number }>> = {
  5: () => ({ style: SLASHED_5, newest: 4 }),
  6: () => ({ style: SLASHED_6, newest: 1 }),
  9: () => ({ style: NAMED, newest: 0 }),
};

/**
 * How keys are written. A minor version that is newer than any known is read as the newest known, as every pnpm does.
 *
 * @returns undefined for a version that is not known; `readAs` for one that is newer than the newest known.
 */
export function keyStyleOf(
  lockfileVersion: string,
): { readonly style: KeyStyle; readonly readAs: string | undefined } | undefined {
  const [, major = '', minor = '0'] =
    /^([569])\.(\d{1,9})$/.exec(lockfileVersion) ??
    /^(5)(?:\.(\d{1,9})-inlineSpecifiers)?$/.exec(lockfileVersion) ??
    [];
  const known = MAJORS[major]?.();
  if (known === undefined) return undefined;
  const { style, newest } = known;
  return { style, readAs: Number(minor) > newest ? `${major}.${newest}` : undefined };
}

/** Whether a key's version is an address. Versions have neither colon nor slash. */
export function isAddress(version: string): boolean {
  return version.includes(':') || version.includes('/');
}

/** `work:1.0.0`, of a registry that is named `work`. @see parseRegistryQualifiedVersion of pnpm's dependency-path */
const OF_NAMED_REGISTRY = /^([A-Za-z][\w.-]*):(\d+\.\d+\.\d[^:/]*)$/;
const PROTOCOLS = new Set(
  'bitbucket catalog custom file git github gitlab http https jsr link npm runtime ssh workspace'.split(' '),
);

const NAMED: KeyStyle = {
  hasSnapshots: true,
  packageKeyOf: withoutGroups,
  partsOf(key) {
    const at = key.indexOf('@', 1);
    if (at === -1) return { name: key, version: '' };
    const [name, version] = [key.slice(0, at), key.slice(at + 1)];
    const [, registry = '', bare = ''] = OF_NAMED_REGISTRY.exec(version) ?? [];
    return bare === '' || PROTOCOLS.has(registry.toLowerCase())
      ? { name, version }
      : { name, version: bare, registry };
  },
  /** A version that holds a name itself (an alias: `string-width@4.2.3`, `@scope/name@1.0.0`) is the key. */
  snapshotKeyOf(name, version) {
    if (version.startsWith('@')) return version;
    const at = version.indexOf('@');
    if (at === -1) return `${name}@${version}`;
    const colon = version.indexOf(':');
    const bracket = version.indexOf('(');
    const holdsName = (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
    return holdsName ? version : `${name}@${version}`;
  },
};

const SLASHED_6: KeyStyle = slashed('@');
const SLASHED_5: KeyStyle = slashed('/');

function slashed(separator: '@' | '/'): KeyStyle {
  return {
    hasSnapshots: false,
    packageKeyOf: (key) => key,
    partsOf: (key) => slashedParts(key, separator),
    /** A version without slash belongs to the dependency's own name; any other is a key (alias, address). */
    snapshotKeyOf(name, version) {
      const bracket = version.indexOf('(');
      const slash = version.indexOf('/');
      const isKey = (slash !== -1 && (bracket === -1 || slash < bracket)) || version.startsWith('file:');
      return isKey ? version : `/${name}${separator}${version}`;
    },
  };
}

/**
 * `/name@1.0.0(peer@2.0.0)`, `/@scope/name/1.0.0_peer@2.0.0`, `registry.example.test/name/1.0.0`. Whatever has
 * no version in its place (`github.com/owner/name/commit`, `@host/name.tgz`, `file:folder`) is an address.
 */
function slashedParts(key: string, separator: '@' | '/'): KeyParts {
  const plain = withoutGroups(key);
  const start = plain.indexOf('/') + 1;
  // Behind an `@` stands the address of a tarball without its scheme.
  if (plain.startsWith('@') || plain.startsWith('file:')) return { name: '', version: plain };
  // No key that pnpm writes: neither version nor address.
  if (start === 0) return { name: '', version: '' };
  const scopeEnd = plain.charCodeAt(start) === 0x40 ? plain.indexOf('/', start) + 1 : start;
  if (scopeEnd === 0) return { name: '', version: plain };
  const end = plain.indexOf(separator, scopeEnd + 1);
  if (end === -1) return { name: '', version: plain };
  const suffix = plain.indexOf('_', end);
  const version = suffix === -1 ? plain.slice(end + 1) : plain.slice(end + 1, suffix);
  if (!/^\d+\.\d+\.\d/.test(version) || version.includes('/')) return { name: '', version: plain };
  return { name: plain.slice(start, end), version };
}

/** Without the groups in parentheses, which stand side by side at the end. */
function withoutGroups(key: string): string {
  if (key.charCodeAt(key.length - 1) !== 0x29) return key;
  let open = 0;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    const sign = key.charCodeAt(at);
    if (sign === 0x29) open += 1;
    else if (sign === 0x28) open -= 1;
    else if (open === 0) return key.slice(0, at + 1);
  }
  return key;
}
