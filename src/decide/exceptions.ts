import type { Finding } from '../model/finding.js';
import { packagePattern } from '../model/package-pattern.js';
import type { Exception } from '../model/policy.js';

/** What the policy's exceptions say about one finding. */
export interface Waiver {
  readonly exception: Exception;
  readonly state: 'active' | 'expired';
}

export interface ExceptionBook {
  /** The exception that speaks for a finding: an active one before an expired one, the longest first. */
  find(finding: Finding): Waiver | undefined;
  /** Ids of exceptions that matched at least one finding asked about so far. */
  readonly used: ReadonlySet<string>;
}

/**
 * Opens the policy's exceptions for questions.
 *
 * @param time RFC 3339 UTC; an exception holds through the end of its day in UTC.
 */
export function openExceptions(exceptions: readonly Exception[], time: string): ExceptionBook {
  const today = time.slice(0, 10);
  const used = new Set<string>();
  // By rule or advisory id, so that thousands of findings do not meet hundreds of exceptions each.
  const byRule = new Map<string, Entry[]>();
  for (const exception of exceptions) {
    const key = exception.rule.toLowerCase();
    const entries = byRule.get(key) ?? [];
    entries.push({
      exception,
      matches: packagePattern(exception.package),
      state: exception.expires >= today ? 'active' : 'expired',
    });
    byRule.set(key, entries);
  }
  for (const entries of byRule.values()) entries.sort(compareEntries);

  return {
    used,
    find(finding) {
      if (byRule.size === 0) return undefined;
      const found: Entry[] = [];
      for (const key of new Set([finding.rule, ...finding.aliases].map((id) => id.toLowerCase()))) {
        for (const entry of byRule.get(key) ?? []) {
          if (!entry.matches(finding.subject)) continue;
          used.add(entry.exception.id);
          found.push(entry);
        }
      }
      const [best] = found.sort(compareEntries);
      return best === undefined ? undefined : { exception: best.exception, state: best.state };
    },
  };
}

interface Entry extends Waiver {
  readonly matches: (subject: Finding['subject']) => boolean;
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.exception.expires !== b.exception.expires) return a.exception.expires > b.exception.expires ? -1 : 1;
  return a.exception.id < b.exception.id ? -1 : 1;
}
