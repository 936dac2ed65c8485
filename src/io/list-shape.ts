/** Where in a document its long lists stand, so that they can be read item by item. */
export interface ListShape {
  readonly members?: ReadonlyMap<string, ListShape>;
  readonly item?: ListShape;
  /** A list that is read item by item. */
  readonly noted?: true;
}

/**
 * The shape of paths such as `Results/*\/Vulnerabilities`, where `*` is every item of a list and the last name
 * is that of the list.
 */
export function listShape(paths: readonly string[]): ListShape {
  const root: Node = { members: new Map(), item: undefined, noted: false };
  for (const path of paths) {
    let node = root;
    for (const step of path.split('/')) node = childOf(node, step);
    node.noted = true;
  }
  return shapeOf(root);
}

interface Node {
  readonly members: Map<string, Node>;
  item: Node | undefined;
  noted: boolean;
}

function childOf(node: Node, step: string): Node {
  if (step === '') return node;
  const known = step === '*' ? node.item : node.members.get(step);
  const child = known ?? { members: new Map(), item: undefined, noted: false };
  if (step === '*') node.item = child;
  else node.members.set(step, child);
  return child;
}

function shapeOf(node: Node): ListShape {
  if (node.noted) return { noted: true };
  const members = new Map([...node.members].map(([name, child]) => [name, shapeOf(child)]));
  return {
    ...(members.size === 0 ? {} : { members }),
    ...(node.item === undefined ? {} : { item: shapeOf(node.item) }),
  };
}
