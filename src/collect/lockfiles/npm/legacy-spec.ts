import semver from 'semver';
import { type JsonObject, stringOf } from '../json/values.js';

export interface LegacySpec {
  /** Directory of the repository that the entry stands for, relative to the lockfile's. */
  readonly directory?: string;
  /** `name`, `version`, `resolved` and `integrity` as newer lockfiles have them. */
  readonly entry: Readonly<Partial<Record<'name' | 'version' | 'resolved' | 'integrity', string>>>;
}

const GIT = /^(?:git\b|ssh:|github:|gitlab:|bitbucket:|gist:)/i;
const SHORT_GITHUB = /^[^@/:\s]+\/[^/:\s][^/:\s#]*(?:#.*)?$/;
const TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;

/**
 * What an entry of version 1 is: there `version` holds a version, `npm:name@version` for an alias, or the address of
 * a git repository, a tarball, a file or a directory.
 */
export function readLegacySpec(name: string, lock: JsonObject): LegacySpec {
  const version = stringOf(lock.version) ?? '';
  const resolved = stringOf(lock.resolved);
  const integrity = stringOf(lock.integrity);
  const pinned = integrity === undefined ? {} : { integrity };
  if (version.startsWith('file:')) {
    const path = normalPath(version.slice('file:'.length));
    if (!TARBALL.test(path)) return { directory: path, entry: {} };
    return { entry: { ...versionOf(name, path), resolved: `file:${path}`, ...pinned } };
  }
  if (GIT.test(version) || SHORT_GITHUB.test(version)) return { entry: { resolved: withHost(version) } };
  if (/^https?:/i.test(version)) {
    return { entry: { ...versionOf(name, version), resolved: version, ...pinned } };
  }
  const alias = /^npm:(@?[^@]+)@(.+)$/s.exec(version);
  const [real, exact] = alias === null ? [undefined, version] : [alias[1], alias[2]];
  return {
    entry: {
      ...(real === undefined || real === name ? {} : { name: real }),
      ...(exact === undefined || exact === '' ? {} : { version: exact }),
      ...(resolved === undefined ? {} : { resolved }),
      ...pinned,
    },
  };
}

/** `user/repository` is GitHub's. */
function withHost(address: string): string {
  return GIT.test(address) ? address : `github:${address}`;
}

/** The version that a tarball's file name carries, where it is npm's form `name-version.tgz`. */
function versionOf(name: string, address: string): { readonly version?: string } {
  const file = /(?<![^/\\])([^/\\]+?)\.tgz(?:[?#].*)?$/is.exec(address)?.[1];
  const base = name.slice(name.indexOf('/') + 1);
  if (file === undefined || !file.startsWith(`${base}-`)) return {};
  const version = semver.valid(file.slice(base.length + 1));
  return version === null ? {} : { version };
}

/** Without `.` and empty segments; `..` goes up where something is above it. */
function normalPath(path: string): string {
  const kept: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(part);
  }
  return kept.join('/');
}
