import { joinPath } from '../../../model/data/repository-path.js';
import type { PackageSource, RepositoryPart } from '../../../model/packages/graph.js';
import { decodeLoosely } from '../../../model/text/percent.js';
import { folderPart } from '../addresses.js';
import { parseIdent, parseReference, type Reference } from './descriptors.js';

/** What a resolution says of its package. */
export interface Resolved {
  readonly name: string;
  /** Of a registry's package: the version that is installed, whatever else the entry says. */
  readonly version: string | undefined;
  readonly source: PackageSource;
  /** The patches that Yarn applies, innermost first: paths, or `builtin<…>` for its own. */
  readonly patches: readonly string[];
  /** What Yarn calls the texts of the patches: digits of a hash, those of each patch of a patch behind a comma. */
  readonly patchHash?: string;
}

/** Patches of patches: more are not written. */
const MAX_PATCHES = 8;

/** Directory of a workspace's locator, `undefined` for other packages. */
export function workspaceOf(resolution: string): string | undefined {
  if (!resolution.includes('workspace:')) return undefined;
  const { rest = '' } = parseIdent(resolution) ?? {};
  const { protocol, source } = parseReference(rest);
  return protocol === 'workspace' ? joinPath('.', source) : undefined;
}

/**
 * Name and source of a resolution (`name@reference`), patches taken off; `undefined` for what has no source
 * that is known.
 */
export function resolvedOf(resolution: string): Resolved | undefined {
  const patches: string[] = [];
  const hashes: string[] = [];
  let locator = resolution;
  for (let depth = 0; depth <= MAX_PATCHES; depth += 1) {
    const ident = parseIdent(locator);
    if (ident === undefined) return undefined;
    const reference = parseReference(ident.rest);
    if (reference.protocol !== 'patch') {
      const source = sourceOf(reference, ident.rest);
      const name = reference.protocol === 'jsr' ? servedAs(ident.name) : ident.name;
      const version = source?.kind === 'registry' ? decodeLoosely(reference.source) : undefined;
      if (source === undefined) return undefined;
      const patchHash = hashes.length === 0 ? {} : { patchHash: hashes.reverse().join(',') };
      return { name, version, source, patches: patches.reverse(), ...patchHash };
    }
    const hash = /(?:^|&)hash=([^&]*)/.exec(reference.params)?.[1];
    if (hash !== undefined) hashes.push(hash);
    patches.push(
      ...reference.selector
        .split('&')
        .map((patch) => patchName(patch, reference.params))
        .filter((patch) => patch !== ''),
    );
    locator = decodeLoosely(reference.source);
  }
  return undefined;
}

/** A package of JSR is installed as the npm package that JSR serves it as: `@scope/name` → `@jsr/scope__name`. */
function servedAs(name: string): string {
  return /^@[^/]+\/[^/]+$/.test(name) ? `@jsr/${name.slice(1).replace('/', '__')}` : name;
}

/**
 * `optional!builtin<compat/x>`, `~builtin<compat/x>`, `~/x.patch`, `./x.patch`: marks before the patch are no part of
 * its name. A path is given as seen from the lockfile: `~` is the project, other paths are relative to the package
 * that asks.
 */
function patchName(patch: string, params: string): string {
  const name = patch.replace(/^(?:optional!|~(?=builtin<))+/, '');
  if (name === '' || name.startsWith('builtin<')) return decodeLoosely(name);
  return name.startsWith('~/') ? joinPath('.', decodeLoosely(name.slice(2))) : localPath(name, params);
}

function sourceOf(reference: Reference, rest: string): PackageSource | undefined {
  const { protocol, source, selector, params } = reference;
  switch (protocol.toLowerCase()) {
    case 'npm':
    case 'jsr': {
      const url = parameter(params, '__archiveUrl');
      return url === undefined ? { kind: 'registry' } : { kind: 'registry', url };
    }
    case 'file':
    case 'exec':
      return { kind: 'file', path: localPath(source, params) };
    case 'link':
    case 'portal':
      return { kind: 'link', path: localPath(source, params) };
    default:
      return remoteSource(rest, selector);
  }
}

/** A path as seen from the lockfile: it is relative to the package that asks for it. */
function localPath(source: string, params: string): string {
  const path = decodeLoosely(source);
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return path;
  const parent = parameter(params, 'locator');
  return joinPath(parent === undefined ? '.' : (baseOf(parent) ?? '.'), path);
}

/** A member of `a=b&c=d`. */
function parameter(params: string, name: string): string | undefined {
  return params === '' ? undefined : (new URLSearchParams(params).get(name) ?? undefined);
}

/** Directory of a package on the disk: a workspace's, or that of a folder that is linked. */
function baseOf(locator: string): string | undefined {
  const { rest = '' } = parseIdent(locator) ?? {};
  const { protocol, source, params } = parseReference(rest);
  if (protocol === 'workspace') return source;
  return protocol === 'portal' || protocol === 'link' ? localPath(source, params) : undefined;
}

/** `cwd=packages%2Fa` and `workspace=a` choose a part of the repository. */
function partOf(selector: string): { readonly part?: RepositoryPart } {
  const folder = parameter(selector, 'cwd');
  if (folder !== undefined) return folderPart(folder);
  const workspace = parameter(selector, 'workspace');
  return workspace === undefined ? {} : { part: `workspace=${workspace}` };
}

/** Git where a commit is named, else an archive at an address. */
function remoteSource(rest: string, selector: string): PackageSource | undefined {
  const commit = parameter(selector, 'commit');
  const [url = ''] = rest.split('#');
  if (commit !== undefined) return { kind: 'git', url, commit, ...partOf(selector) };
  if (/^https?:\/\//i.test(rest)) {
    const [address = ''] = rest.split('::');
    if (/\.git(?:#|$)/.test(address)) return { kind: 'git', url };
    return { kind: 'tarball', url: address };
  }
  return /^(?:git\b|ssh:)/i.test(rest) ? { kind: 'git', url } : undefined;
}
