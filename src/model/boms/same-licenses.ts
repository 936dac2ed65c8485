import { expressionKey, expressionText, type LicenseNode } from '../licenses/expression.js';
import { readLicense } from '../licenses/read.js';

/**
 * Whether two lists say the same, however it is written: parentheses, order and ids of older lists make no difference,
 * and several licences are what tools write for `AND`, and out of it.
 */
export function saySameLicenses(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n') || licensesKey(a) === licensesKey(b);
}

/**
 * Licences with what a document calls its own references to them. One of several that all hold (`LicenseRef-a AND MIT`)
 * stands apart then, as other documents list it.
 *
 * @param names by reference.
 */
export function namedLicenses(licenses: readonly string[], names: ReadonlyMap<string, string>): string[] {
  if (names.size === 0) return [...licenses];
  return licenses.flatMap((license) => {
    const name = names.get(license);
    if (name !== undefined) return [name];
    const read = readLicense(license);
    const parts = read.state === 'read' ? joined(read.node) : [];
    if (!parts.some((part) => names.has(part))) return [license];
    return parts.map((part) => names.get(part) ?? part);
  });
}

/** What `AND` joins, as texts, in order. */
function joined(node: LicenseNode): string[] {
  const parts: string[] = [];
  const pending: LicenseNode[] = [node];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.kind === 'and') pending.push(part.right, part.left);
    else parts.push(expressionText(part));
  }
  return parts;
}

function licensesKey(licenses: readonly string[]): string {
  const read = licenses.map(readLicense);
  const nodes = read.flatMap((license) => (license.state === 'read' ? [license.node] : []));
  const unread = licenses.filter((_, index) => read[index]?.state !== 'read');
  const [first, ...others] = nodes;
  if (first === undefined) return unread.join('\n');
  const all = others.reduce<LicenseNode>((left, right) => ({ kind: 'and', left, right }), first);
  return [expressionKey(all), ...unread].join('\n');
}
