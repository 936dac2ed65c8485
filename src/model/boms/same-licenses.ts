import { expressionKey, type LicenseNode } from '../license-expression.js';
import { readLicense } from '../license-read.js';

/**
 * Whether two lists say the same, however it is written: parentheses, order and ids of older lists make no difference,
 * and several licences are what tools write for `AND`, and out of it.
 */
export function saySameLicenses(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n') || licensesKey(a) === licensesKey(b);
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
