import path from 'node:path';
import { readNamedRegistries } from '../../collect/packages/registries/repository-registries.js';
import { defaultRegistryOf, loadSeeds } from '../../collect/packages/trust-root/seeds.js';
import { readIfExists } from '../../io/files/files.js';
import { redact } from '../../io/redact.js';

/** A registry that a file of the repository names, which the gate asks only where somebody else names it too. */
export interface NamedRegistry {
  readonly file: string;
  /** `@acme`; absent for the registry of everything else. */
  readonly scope?: string;
  readonly url: string;
}

const CAP = 1024 * 1024;

/** Registries of the repository's own files, beside the lockfiles and at the top, other than the public one. */
export async function findRegistries(
  dir: string,
  lockfiles: readonly { readonly path: string; readonly format: string }[],
): Promise<NamedRegistry[]> {
  const usual = new URL(defaultRegistryOf(await loadSeeds())).href;
  const places = new Map([['.\nnpm', { folder: '.', format: 'npm' }]]);
  for (const { path: file, format } of lockfiles) {
    const folder = path.posix.dirname(file);
    places.set(`${folder}\n${format}`, { folder, format });
  }
  const found = new Map<string, NamedRegistry>();
  for (const { folder, format } of places.values()) {
    const files = await readNamedRegistries(format, (name) =>
      readIfExists(path.join(dir, folder, name), CAP),
    );
    for (const { file, values } of files) {
      for (const [key, url] of values) {
        const [, scope] = /^(?:(@[^:]+):)?registry$/.exec(key) ?? [key, ''];
        if (scope === '' || url === '' || sameAddress(url, usual)) continue;
        const named = { file: path.posix.join(folder, file), url: redact(url) };
        found.set(`${key}\n${url}`, scope === undefined ? named : { ...named, scope });
      }
    }
  }
  return [...found.values()];
}

function sameAddress(url: string, other: string): boolean {
  return URL.canParse(url) && new URL(url.endsWith('/') ? url : `${url}/`).href === other;
}
