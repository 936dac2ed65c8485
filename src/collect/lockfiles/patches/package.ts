import type { DependencyGraph, Package } from '../../../model/packages/graph.js';

/**
 * The package that a file of patch-package is for: `name+1.2.3.patch`, `@scope+name+1.2.3.patch`,
 * `outer++inner+1.2.3.patch`, also with a number and a name of its own (`name+1.2.3+001+what.patch`) or for
 * development only (`name+1.2.3.dev.patch`).
 *
 * @returns `undefined` where the lockfile has no such version, or several packages of it and none at that place.
 * @see patch-package, src/PackageDetails.ts, and "Nested packages" in its README
 */
export function packagePatchedBy(file: string, { packages }: DependencyGraph): Package | undefined {
  const parts = file.replace(/(?:\.dev)?\.patch$/, '').split('++');
  const names: string[] = [];
  let version: string | undefined;
  for (const part of parts) {
    const read = readPart(part);
    if (read === undefined) return undefined;
    names.push(read.name);
    version = read.version;
  }
  if (version === undefined) return undefined;
  const name = names.at(-1);
  const same = packages.filter((node) => node.name === name && node.version === version);
  const place = names.map((one) => `node_modules/${one}`).join('/');
  return (
    same.find(({ places }) => places.some((one) => one === place || one.endsWith(`/${place}`))) ??
    (same.length === 1 ? same[0] : undefined)
  );
}

/** `@scope+name+1.2.3+001+what`: the version is the first part behind the name that begins with a digit. */
function readPart(part: string): { readonly name: string; readonly version?: string } | undefined {
  const words = part.split('+');
  const scoped = words[0]?.startsWith('@') === true;
  const name = words.splice(0, scoped ? 2 : 1).join('/');
  if (name === '' || (scoped && !name.includes('/'))) return undefined;
  const [version] = words;
  return { name, ...(version !== undefined && /^\d/.test(version) ? { version } : {}) };
}
