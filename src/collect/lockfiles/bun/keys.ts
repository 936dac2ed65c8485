import type { PackageSource } from '../../../model/packages/graph.js';
import { isStrictVersion } from '../../../model/packages/versions.js';

/**
 * What the first member of a tuple in `packages` says: `name@` and where the package comes from.
 *
 * @see Bun's documentation of the lockfile; the kinds are those of its resolutions
 */
export type Resolution =
  | { readonly kind: 'npm'; readonly name: string; readonly version: string }
  | { readonly kind: 'workspace'; readonly name: string; readonly path: string }
  | { readonly kind: 'root' }
  | {
      readonly kind: 'git' | 'tarball' | 'local';
      readonly name: string;
      readonly source: PackageSource;
    };

/** Reads `name@resolution`; `undefined` where it is none that Bun writes. */
export function resolutionOf(text: string): Resolution | undefined {
  if (text.startsWith('@root:')) return { kind: 'root' };
  const at = text.indexOf('@', 1);
  if (at === -1) return undefined;
  const name = text.slice(0, at);
  const written = text.slice(at + 1);
  if (written === 'root:') return { kind: 'root' };
  // Bun reads more as a version (`01.2.0`, `1.2.0 || 2.0.0`), and never writes it.
  if (/^\d/.test(written))
    return isStrictVersion(written) ? { kind: 'npm', name, version: written } : undefined;
  if (written.startsWith('workspace:')) return { kind: 'workspace', name, path: written.slice(10) };
  if (written.startsWith('link:')) return local(name, { kind: 'link', path: written.slice(5) });
  if (written.startsWith('file:')) return local(name, { kind: 'file', path: written.slice(5) });
  if (/^(?:git[+:@]|ssh:|github:)/.test(written)) return { kind: 'git', name, source: gitSource(written) };
  if (/^https?:\/\//i.test(written))
    return { kind: 'tarball', name, source: { kind: 'tarball', url: written } };
  // What is left is the path of an archive.
  if (/\.(?:tgz|tar\.gz|tar)$/i.test(written))
    return { kind: 'tarball', name, source: { kind: 'file', path: written } };
  return undefined;
}

function local(name: string, source: PackageSource): Resolution {
  return { kind: 'local', name, source };
}

/** The commit stands behind `#`; `github:owner/repository` is written out as the address it stands for. */
function gitSource(written: string): PackageSource {
  const hash = written.lastIndexOf('#');
  const address = hash === -1 ? written : written.slice(0, hash);
  const url = address.startsWith('github:') ? `https://github.com/${address.slice(7)}` : address;
  const commit = hash === -1 ? '' : written.slice(hash + 1);
  return commit === '' ? { kind: 'git', url } : { kind: 'git', url, commit };
}

/** The place that holds a place: `a/@s/b` is held by `a`, `a` by nothing (the empty text). */
export function holderOf(place: string): string {
  const slash = place.lastIndexOf('/');
  if (slash === -1) return '';
  const before = place.lastIndexOf('/', slash - 1);
  // The last name may have a scope: `@s/b`.
  if (place[before + 1] !== '@') return place.slice(0, slash);
  return before === -1 ? '' : place.slice(0, before);
}
