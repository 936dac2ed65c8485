import type { Finding } from '../model/findings/finding.js';
import { patternProblem } from '../model/packages/pattern.js';
import { parsePurl } from '../model/packages/purl.js';
import { exceptionFault } from '../model/policy/exception-rules.js';
import type { Exception, Policy } from '../model/policy/policy.js';
import { compareText } from '../model/text/compare-text.js';
import { openExceptions } from './exceptions.js';

/** An exception that holds, with the findings of reports that it waives. */
export interface HeldException {
  readonly exception: Exception;
  readonly findings: readonly Finding[];
}

/**
 * The exceptions that hold on a day, by id, each with the findings that it is the one to speak for.
 *
 * @param time RFC 3339 UTC.
 */
export function heldExceptions(
  policy: Policy,
  findings: readonly Finding[],
  time: string,
): { readonly held: readonly HeldException[]; readonly others: readonly Exception[] } {
  const today = time.slice(0, 10);
  const holds = (one: Exception): boolean =>
    one.expires >= today && exceptionFault(one, policy, today) === undefined;
  const exceptions = [...policy.exceptions].sort((a, b) => compareText(a.id, b.id));
  const held = exceptions.filter(holds).map((exception) => {
    // Each by itself: another one that waives the same finding must not hide it from this one's file.
    const book = openExceptions({ ...policy, exceptions: [exception] }, time);
    return { exception, findings: findings.filter((finding) => book.find(finding)?.state === 'active') };
  });
  return { held, others: exceptions.filter((one) => !holds(one)) };
}

/** The one package that a pattern names, as an npm package URL where it has no ecosystem; `undefined` with wildcards. */
export function exactPurl(pattern: string): string | undefined {
  if (pattern.includes('*') || patternProblem(pattern) !== undefined) return undefined;
  if (pattern.startsWith('pkg:')) return parsePurl(pattern) === undefined ? undefined : pattern;
  const at = pattern.indexOf('@', 1);
  const [name, version] = at === -1 ? [pattern, ''] : [pattern.slice(0, at), pattern.slice(at)];
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i.test(name)) return undefined;
  return `pkg:npm/${name.replace(/^@/, '%40')}${version}`;
}
