import { leavesFolder } from '../../model/data/url-folder.js';
import { decodePercent } from '../../model/text/percent.js';

/** Where an address leads to, without what it names there. */
export interface AddressPlace {
  readonly host: string;
  /** Path of the registry, with slashes around it; `undefined` where the layout is not known. */
  readonly folder: string | undefined;
}

/** Host and folder of the registry that the address of a package's tarball belongs to, in the layouts of namesPackage. */
export function addressPlace(url: URL, name: string): AddressPlace {
  const path = decodePercent(url.pathname) ?? '';
  const at = path.lastIndexOf(`/${name}/`);
  return { host: url.host, folder: at === -1 ? undefined : path.slice(0, at + 1) };
}

/**
 * Whether the address of a registry's tarball names the package it is for.
 *
 * Known layouts, under any path prefix: `…/<name>/-/<base>-<version>.tgz` (npm and what is compatible with it;
 * the file name may repeat the scope) and `…/<name>/<version>/<anything>` (GitHub Packages). Parts may be percent-encoded,
 * but not to leave the folder that they stand in.
 */
export function namesPackage(url: URL, name: string, version: string): boolean {
  const path = decodePercent(url.pathname);
  if (path === undefined || leavesFolder(url.pathname)) return false;
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dash = path.lastIndexOf('/-/');
  if (dash !== -1) {
    const file = path.slice(dash + 3);
    const files = [`${base}-${version}.tgz`, `${name}-${version}.tgz`];
    const front = path.slice(0, dash);
    return front.endsWith(`/${name}`) && isWholeName(front, name) && files.includes(file);
  }
  const at = path.lastIndexOf(`/${name}/`);
  if (at === -1 || !isWholeName(path.slice(0, at + name.length + 1), name)) return false;
  return path.slice(at + name.length + 2).split('/')[0] === version;
}

/** `/@evil/left` is the address of another package than `left`. */
function isWholeName(path: string, name: string): boolean {
  const before = path.slice(0, path.length - name.length - 1);
  return name.startsWith('@') || !before.slice(before.lastIndexOf('/') + 1).startsWith('@');
}

/** The URL of a text from a lockfile, or `undefined` where it is none. */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a range asks for a package by its address, and not for a version of the registry. */
export function isAddress(range: string): boolean {
  return !range.startsWith('npm:') && (range.includes('/') || /^[a-z][a-z0-9+.-]*:/i.test(range));
}

const FORGES: readonly string[] = ['codeload.github.com', 'github.com', 'gitlab.com', 'bitbucket.org'];

/** Whether a tarball is a public forge's archive of one commit, named by its full hash. */
export function isPinnedArchive(address: string): boolean {
  const url = parseUrl(address);
  return (
    url?.protocol === 'https:' &&
    FORGES.includes(url.host) &&
    /(?:^|[/=.-])[0-9a-f]{40}(?:[/.]|$)/.test(`${url.pathname}${url.search}`)
  );
}
