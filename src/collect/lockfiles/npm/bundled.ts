import { stringsOf } from '../json/values.js';
import type { Entries, InstalledEntry } from './entries.js';
import { namesOf } from './rows.js';
import { levelOf, resolveModule } from './tree.js';

/**
 * Marks the packages that come inside another package's tarball. What the bundler lists decides, and what its
 * list needs below it; the entries' own `inBundle` is not asked, because an entry that claims it wrongly would
 * get by without an integrity. What the project itself bundles is fetched like anything else.
 */
export function markBundled({ installed, tree }: Entries): void {
  for (const bundler of installed) {
    const list = bundler.row.bundleDependencies;
    if (bundler.kind !== 'installed' || list === undefined || list === false) continue;
    const below = `${bundler.place}/`;
    const names = list === true ? dependencyNames(bundler) : (stringsOf(list) ?? []);
    const queue: InstalledEntry[] = [];
    const take = (from: InstalledEntry, name: string): void => {
      const entry = resolveModule(levelOf(tree, from.place), name);
      if (entry?.kind !== 'installed' || !entry.place.startsWith(below)) return;
      if (entry.draft.bundled) return;
      entry.draft.bundled = true;
      queue.push(entry);
    };
    for (const name of names) take(bundler, name);
    for (let head = 0; head < queue.length; head += 1) {
      const entry = queue[head] as InstalledEntry;
      for (const name of dependencyNames(entry)) take(entry, name);
    }
  }
}

function dependencyNames({ row }: InstalledEntry): string[] {
  return [row.dependencies, row.optionalDependencies, row.peerDependencies].flatMap(namesOf);
}
