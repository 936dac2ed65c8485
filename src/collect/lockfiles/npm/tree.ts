/**
 * The directories of a project, as Node looks for modules in them: nearest `node_modules` first, then outwards.
 * Only directories that something was asked of are held.
 */
export interface ModuleTree<T> {
  readonly root: Level<T>;
  /** By directory. */
  readonly levels: Map<string, Level<T>>;
}

/** A directory, and what its `node_modules` holds. */
export interface Level<T> {
  /** The next directory outwards that may have a `node_modules`. */
  readonly parent: Level<T> | undefined;
  /** By name. */
  modules: Map<string, T> | undefined;
}

export function createTree<T>(): ModuleTree<T> {
  const root: Level<T> = { parent: undefined, modules: new Map() };
  return { root, levels: new Map([['', root]]) };
}

/** The level of a directory, with those outwards of it. Paths outside the project (`../x`) have none beyond their own. */
export function levelOf<T>(tree: ModuleTree<T>, directory: string): Level<T> {
  const known = tree.levels.get(directory);
  if (known !== undefined) return known;
  // Outwards first, without recursion: a path may have any number of segments.
  const inwards: string[] = [];
  let parent: Level<T> | undefined;
  for (let at: string | undefined = directory; at !== undefined; at = parentOf(at)) {
    parent = tree.levels.get(at);
    if (parent !== undefined) break;
    inwards.push(at);
  }
  for (let at = inwards.length - 1; at >= 0; at -= 1) {
    const level: Level<T> = { parent, modules: undefined };
    tree.levels.set(inwards[at] as string, level);
    parent = level;
  }
  return parent as Level<T>;
}

/** What `name` means to code at a level. */
export function resolveModule<T>(from: Level<T>, name: string): T | undefined {
  for (let level: Level<T> | undefined = from; level !== undefined; level = level.parent) {
    const found = level.modules?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The next directory outwards that may have a `node_modules` of its own. */
function parentOf(directory: string): string | undefined {
  if (directory === '' || directory === '..' || directory.endsWith('/..')) return undefined;
  const slash = directory.lastIndexOf('/');
  if (slash === -1) return '';
  let parent = directory.slice(0, slash);
  const last = parent.lastIndexOf('/');
  if (parent[last + 1] === '@') parent = last === -1 ? '' : parent.slice(0, last);
  if (parent === 'node_modules') return '';
  return parent.endsWith('/node_modules') ? parent.slice(0, -'/node_modules'.length) : parent;
}
