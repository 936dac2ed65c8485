import type { Keep, LongListPath } from '../../model/contracts.js';

/** Where in a document its long lists stand, so that they can be read item by item. */
export interface ListShape {
  readonly members?: ReadonlyMap<string, ListShape>;
  readonly item?: ListShape;
  /** A list that is read item by item. */
  readonly noted?: true;
  /** Of the noted list's items, what is read; the rest is passed over. Absent: all of them. */
  readonly keep?: Keep;
}

/**
 * The shape of paths; a list that is named more than once keeps what any of them reads.
 *
 * @param look the findings are only looked at, see `ReportFile.each`.
 */
export function listShape(paths: readonly (string | LongListPath)[], look = false): ListShape {
  const root = newNode();
  for (const each of paths) {
    const { path, keep }: LongListPath = typeof each === 'string' ? { path: each } : keptOf(each, look);
    let node = root;
    for (const step of path.split('/')) node = childOf(node, step);
    node.keep = node.noted ? joined(node.keep, keep) : keep;
    node.noted = true;
  }
  return shapeOf(root);
}

function keptOf({ path, keep, look }: LongListPath, isLook: boolean): LongListPath {
  const kept = isLook ? (look ?? keep) : keep;
  return kept === undefined ? { path } : { path, keep: kept };
}

interface Node {
  readonly members: Map<string, Node>;
  item: Node | undefined;
  noted: boolean;
  keep: Keep | undefined;
}

function newNode(): Node {
  return { members: new Map(), item: undefined, noted: false, keep: undefined };
}

function joined(a: Keep | undefined, b: Keep | undefined): Keep | undefined {
  if (a === undefined || b === undefined) return undefined;
  const all = new Map(a);
  for (const [name, when] of b) all.set(name, all.has(name) ? 'always' : when);
  return all;
}

function childOf(node: Node, step: string): Node {
  if (step === '') return node;
  const known = step === '*' ? node.item : node.members.get(step);
  const child = known ?? newNode();
  if (step === '*') node.item = child;
  else node.members.set(step, child);
  return child;
}

function shapeOf(node: Node): ListShape {
  if (node.noted) return { noted: true, ...(node.keep === undefined ? {} : { keep: node.keep }) };
  const members = new Map([...node.members].map(([name, child]) => [name, shapeOf(child)]));
  return {
    ...(members.size === 0 ? {} : { members }),
    ...(node.item === undefined ? {} : { item: shapeOf(node.item) }),
  };
}
