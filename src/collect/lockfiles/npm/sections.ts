import { objectOf } from '../../../model/data/json.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import type { JsonObject } from '../json/values.js';
import { quote } from '../manifest-needs.js';

/** Packages nested deeper than this nobody installs. */
const MAX_DEPTH = 100;
const COMPARED = ['version', 'integrity', 'resolved'] as const;

/**
 * Version 2 holds everything twice: `packages` for npm 7 and later, and `dependencies` for npm 5 and 6, and for tools
 * that know no other. Where both say something of a package's version, hash or address, it must be the same. The graph is that of `packages`.
 */
export function compareSections(lock: JsonObject, packages: JsonObject): GraphProblem[] {
  const problems: GraphProblem[] = [];
  const open = [{ section: objectOf(lock.dependencies), folder: '', depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { section, folder, depth } = at;
    for (const [name, value] of Object.entries(section ?? {})) {
      const older = objectOf(value);
      const place = `${folder}node_modules/${name}`;
      if (older === undefined) continue;
      const newer = Object.hasOwn(packages, place) ? objectOf(packages[place]) : undefined;
      // What a linked folder needs stands with the folder.
      const target = newer?.link === true && typeof newer.resolved === 'string' ? newer.resolved : place;
      if (depth < MAX_DEPTH)
        open.push({ section: objectOf(older.dependencies), folder: `${target}/`, depth: depth + 1 });
      if (newer === undefined) {
        const message = `Only "dependencies" has the entry, which npm 6 installs by`;
        problems.push({ code: 'contradiction', message, place });
        continue;
      }
      for (const member of COMPARED) {
        const [one, other] = [newer[member], older[member]];
        if (typeof one !== 'string' || typeof other !== 'string' || one === other) continue;
        // Of what is no release of a registry, the older section has the address for a version.
        if (member === 'version' && !/^\d/.test(other)) continue;
        const message = `The entry has the ${member} ${quote(one)}, and in "dependencies", which npm 6 installs by, ${quote(other)}`;
        problems.push({ code: 'contradiction', message, place });
        break;
      }
    }
  }
  return problems;
}
