import { addToList } from '../model/data/group.js';
import type { Finding } from '../model/findings/finding.js';
import { type CompiledPattern, compilePattern, prepareSubject } from '../model/packages/pattern.js';
import { type ExceptionFault, exceptionFault } from '../model/policy/exception-rules.js';
import type { Exception, Policy } from '../model/policy/policy.js';
import { compareText } from '../model/text/compare-text.js';

/** What the policy's exceptions say about one finding. */
export interface Waiver {
  readonly exception: Exception;
  /** `void`: it breaks the policy's rules for exceptions, see `fault`. */
  readonly state: 'active' | 'expired' | 'void';
  readonly fault?: ExceptionFault;
}

export interface ExceptionBook {
  /** The exception that speaks for a finding: an active one before one that does not hold, the longest first. */
  find(finding: Finding): Waiver | undefined;
  /** Ids of exceptions that matched at least one finding asked about so far. */
  readonly used: ReadonlySet<string>;
}

/**
 * Opens the policy's exceptions for questions.
 *
 * @param time RFC 3339 UTC; an exception holds through the end of its day in UTC.
 * @param movedFrom where the package of a finding came from when the policy was written, if from elsewhere.
 */
export function openExceptions(
  policy: Policy,
  time: string,
  movedFrom: (finding: Finding) => string | undefined = () => undefined,
): ExceptionBook {
  const today = time.slice(0, 10);
  const used = new Set<string>();
  const rules = new Map<string, RuleEntries>();
  for (const exception of policy.exceptions) {
    const key = exception.rule.toLowerCase();
    const known = rules.get(key) ?? { named: new Map<string, Entry[]>(), others: [] };
    rules.set(key, known);
    addEntry(known, waiverOf(exception, policy, today));
  }

  return {
    used,
    find(finding) {
      if (rules.size === 0) return undefined;
      const subject = prepareSubject(finding.subject);
      let best: Entry | undefined;
      for (const key of [finding.rule, ...finding.aliases]) {
        const known = rules.get(key.toLowerCase());
        if (known === undefined) continue;
        for (const entry of [...(known.named.get(subject.parts.name) ?? []), ...known.others]) {
          if (!entry.pattern.matches(subject)) continue;
          used.add(entry.exception.id);
          if (best === undefined || compareEntries(entry, best) < 0) best = entry;
        }
      }
      if (best?.state !== 'active') return best;
      const from = movedFrom(finding);
      return from === undefined ? best : { ...best, state: 'void', fault: moved(from) };
    },
  };
}

function moved(from: string): ExceptionFault {
  return { kind: 'moved', text: `was made when the package came from ${from}` };
}

interface Entry extends Waiver {
  readonly pattern: CompiledPattern;
}

/**
 * The exceptions of one rule or advisory id by the package name they are for, so that thousands of findings do
 * not meet hundreds of exceptions each; those with a wildcard in the name are the `others`.
 */
interface RuleEntries {
  readonly named: Map<string, Entry[]>;
  readonly others: Entry[];
}

function waiverOf(exception: Exception, policy: Policy, today: string): Waiver {
  if (exception.expires < today) return { exception, state: 'expired' };
  const fault = exceptionFault(exception, policy, today);
  return fault === undefined ? { exception, state: 'active' } : { exception, state: 'void', fault };
}

function addEntry({ named, others }: RuleEntries, waiver: Waiver): void {
  const pattern = compilePattern(waiver.exception.package);
  const entry: Entry = { ...waiver, pattern };
  const { literal } = pattern;
  if (literal === undefined) others.push(entry);
  else addToList(named, literal, entry);
}

const RANK = { active: 0, expired: 1, void: 2 } as const;

function compareEntries(a: Entry, b: Entry): number {
  if (a.state !== b.state) return RANK[a.state] - RANK[b.state];
  if (a.exception.expires !== b.exception.expires) return a.exception.expires > b.exception.expires ? -1 : 1;
  return compareText(a.exception.id, b.exception.id);
}
