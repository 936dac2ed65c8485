import type { DependencyGraph } from '../model/packages/graph.js';
import { counted } from '../model/text/counted.js';
import type { World } from './command.js';

/** Problems of one kind in one lockfile that are told one by one: a lockfile that a merge tore has dozens. */
const TOLD = 5;

/** Warns of what the lockfiles' graphs lack, each at its place; of many of one kind, of the first few and how many more. */
export function warnOfGraphs(graphs: readonly DependencyGraph[], { log }: World): void {
  for (const { lockfile, problems } of graphs) {
    const seen = new Map<string, number>();
    for (const { code, place, message } of problems) {
      const count = (seen.get(code) ?? 0) + 1;
      seen.set(code, count);
      const at = place === undefined ? '' : ` at ${place === '' ? '""' : place}`;
      if (count <= TOLD) log.warn(`${lockfile.path}${at}: ${message}`);
    }
    const more = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - TOLD), 0);
    if (more > 0) log.warn(`${lockfile.path}: ${counted(more, 'more problem')} like these`);
  }
}
