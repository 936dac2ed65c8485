import type { GraphProblem } from '../../../model/packages/graph.js';
import type { JsoncMap } from '../json/jsonc-reader.js';

/** Sections of texts by name, and how deep names may nest in them. */
const TEXTS: readonly (readonly [section: string, depth: number])[] = [
  ['catalog', 0],
  ['catalogs', 1],
  ['overrides', 2],
  ['patchedDependencies', 0],
];

/** Problems of what stands in a section and is no text: packages that got there would be lost without a word. */
export function noteStrangers(root: JsoncMap, problems: GraphProblem[]): void {
  for (const [section, depth] of TEXTS) {
    const written = root.get(section);
    if (written === undefined) continue;
    const strangers = written instanceof Map ? strangersOf(written, depth) : [''];
    for (const name of strangers.slice(0, 20)) {
      const where = name === '' ? '' : ` ${JSON.stringify(name.slice(0, 200))} in`;
      const message = `What stands as${where} "${section}" is nothing that Bun writes there`;
      problems.push({ code: 'unsupported-entry', message });
    }
  }
}

function strangersOf(map: JsoncMap, depth: number): string[] {
  return [...map].flatMap(([name, value]) => {
    if (typeof value === 'string') return [];
    return value instanceof Map && depth > 0 ? strangersOf(value as JsoncMap, depth - 1) : [name];
  });
}

/** Paths of patches by `name@version`. */
export function patchesOf(root: JsoncMap): ReadonlyMap<string, string> {
  const written = root.get('patchedDependencies');
  const patches = new Map<string, string>();
  if (!(written instanceof Map)) return patches;
  for (const [label, path] of written as JsoncMap) if (typeof path === 'string') patches.set(label, path);
  return patches;
}
