import { leavesFolder } from '../data/url-folder.js';

/** Other addresses of registries, by the address that stands for all: the policy's `registry-aliases`. */
export type RegistryAliases = Readonly<Record<string, string>>;

/** The aliases of a policy; one in old evidence has none. */
export function aliasesOf(policy: Partial<{ readonly registryAliases: RegistryAliases }>): RegistryAliases {
  return policy.registryAliases ?? {};
}

/**
 * An address as it is under the registry's own one.
 *
 * @param aliases https URLs with a slash at their end, what they stand for likewise; aliases of aliases are not followed.
 * @returns the address itself where no alias is the start of it, or where it leads out of the folder that it begins with.
 */
export function withoutAlias(address: URL, aliases: RegistryAliases): URL {
  const starts = Object.keys(aliases);
  // Asked of every package, and nearly always for nothing.
  if (starts.length === 0) return address;
  const text = `${address.origin}${address.pathname}`;
  const alias = starts.find((start) => `${text}/`.startsWith(start));
  const own = alias === undefined ? undefined : aliases[alias];
  if (alias === undefined || own === undefined || leavesFolder(address.pathname)) return address;
  return new URL(`${own}${text.slice(alias.length)}`);
}
