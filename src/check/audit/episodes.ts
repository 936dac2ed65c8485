import type { RunFinding, RunSummary } from '../../model/audit/evidence.js';
import { daysBetween } from '../../model/data/calendar.js';
import type { Severity } from '../../model/findings/severity.js';

/** A problem that was there in the newest run that could have seen it. */
export interface OpenEpisode {
  readonly severity: Severity;
  /** Time of the first run in which it blocked or warned. */
  readonly since: string;
  /** An exception lets it pass now. */
  readonly waived: boolean;
  readonly check: string;
  readonly tools: readonly string[];
}

export interface FixedEpisode {
  readonly severity: Severity;
  readonly days: number;
}

export interface Episodes {
  /** By fingerprint. */
  readonly open: ReadonlyMap<string, OpenEpisode>;
  readonly fixed: readonly FixedEpisode[];
  /** Takes the next run and gives what it shows to be fixed. */
  follow(run: RunSummary): readonly FixedEpisode[];
}

/**
 * Follows problems from the first run in which they blocked or warned to the first that shows them gone. A run shows
 * that only where the check that found it ran, and where a tool that had seen it reported again: what nobody looked
 * for is not fixed. An exception does not fix anything either.
 */
export function createEpisodes(): Episodes {
  const open = new Map<string, OpenEpisode>();
  const fixed: FixedEpisode[] = [];
  const reporting = new Set<string>();
  return {
    open,
    fixed,
    follow(run) {
      const reported = new Set(run.reports.map(({ tool }) => tool));
      for (const tool of reported) reporting.add(tool);
      const there = new Map(run.findings.map((finding) => [finding.fingerprint, finding]));
      const gone: FixedEpisode[] = [];
      for (const [fingerprint, episode] of open) {
        if (there.has(fingerprint) || run.checks.get(episode.check)?.state !== 'ran') continue;
        if (!reportedAgain(episode.tools, reported, reporting)) continue;
        // A clock that went back between two runs makes no problem mended before it came.
        const days = Math.max(0, daysBetween(episode.since, run.time));
        gone.push({ severity: episode.severity, days });
        open.delete(fingerprint);
      }
      fixed.push(...gone);
      for (const problem of there.values()) takeIn(open, problem, run.time);
      return gone;
    },
  };
}

function takeIn(
  open: Map<string, OpenEpisode>,
  { fingerprint, severity, check, tools, outcome }: RunFinding,
  time: string,
): void {
  const before = open.get(fingerprint);
  if (before === undefined && outcome === 'accept') return;
  const since = before?.since ?? time;
  open.set(fingerprint, { severity, check, tools, waived: outcome === 'accept', since });
}

/**
 * Tools that never gave a report are sources that the check itself asks: there, that it ran is enough.
 *
 * @param reported tools with a report of this run.
 * @param reporting tools that ever gave one.
 */
function reportedAgain(
  tools: readonly string[],
  reported: ReadonlySet<string>,
  reporting: ReadonlySet<string>,
): boolean {
  const reporters = tools.filter((tool) => reporting.has(tool));
  return reporters.length === 0 || reporters.some((tool) => reported.has(tool));
}

/** Of sorted numbers. @returns 0 for none. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}

/** Of sorted numbers, by the nearest rank. @returns 0 for none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
