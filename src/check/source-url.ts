/**
 * Whether the address of a registry's tarball names the package it is for.
 *
 * Known layouts, under any path prefix: `…/<name>/-/<base>-<version>.tgz` (npm and what is compatible with it;
 * the file name may repeat the scope) and `…/<name>/<version>/<anything>` (GitHub Packages). Parts may be percent-encoded.
 */
export function namesPackage(url: URL, name: string, version: string): boolean {
  const path = decode(url.pathname);
  if (path === undefined) return false;
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dash = path.lastIndexOf('/-/');
  if (dash !== -1) {
    const file = path.slice(dash + 3);
    const files = [`${base}-${version}.tgz`, `${name}-${version}.tgz`];
    return path.slice(0, dash).endsWith(`/${name}`) && files.includes(file);
  }
  const at = path.lastIndexOf(`/${name}/`);
  return at !== -1 && path.slice(at + name.length + 2).split('/')[0] === version;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
