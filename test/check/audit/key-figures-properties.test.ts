import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../src/check/audit/key-figures.js';
import type { RunCheck, RunFinding, RunSummary } from '../../../src/model/audit/evidence.js';
import { NOW, runOf } from '../../support/audit-evidence.js';
import { type Random, random } from '../../support/random.js';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed + 1);
const PROBLEMS = ['a', 'b', 'c', 'd'];
const SEVERITY = { a: 'critical', b: 'high', c: 'high', d: 'low' } as const;
const MAIN = 'refs/heads/main';

type Seen = 'block' | 'warn' | 'waived' | 'gone';
/** What was drawn of one run, oldest first. */
interface Drawn {
  readonly daysAgo: number;
  readonly kind: 'main' | 'other' | 'pull-request';
  /** The check ran, and the scanner reported. */
  readonly looked: boolean;
  readonly seen: ReadonlyMap<string, Seen>;
}

function drawYear({ below, pick, chance }: Random): Drawn[] {
  const count = 1 + below(14);
  const days = Array.from({ length: count }, () => below(365)).sort((a, b) => b - a);
  // Missed days leave gaps, and now and then a clock goes back.
  return days.map((daysAgo, index) => {
    const kind =
      index === count - 1 ? 'main' : pick(['main', 'main', 'main', 'other', 'pull-request'] as const);
    const looked = chance(0.8);
    const seen = new Map(
      PROBLEMS.map((name) => [
        name,
        looked ? pick(['block', 'warn', 'waived', 'gone', 'gone'] as const) : 'gone',
      ]),
    );
    return { daysAgo: chance(0.1) ? daysAgo + below(30) : daysAgo, kind, looked, seen };
  });
}

function summaryOf({ daysAgo, kind, looked, seen }: Drawn, record: number): RunSummary {
  const check: RunCheck = { state: looked ? 'ran' : 'incomplete', counts: {}, total: 1 };
  const findings = [...seen].flatMap(([name, how]): RunFinding[] =>
    how === 'gone'
      ? []
      : [
          {
            ...{ fingerprint: name, check: 'vulnerabilities', rule: 'vulnerabilities/known' },
            severity: SEVERITY[name as keyof typeof SEVERITY],
            ...(how === 'waived'
              ? { outcome: 'accept', reason: 'exception', exception: `EX-${name}` }
              : { outcome: how, reason: 'severity' }),
            ...{ subject: 'x@1.0.0', title: 'A problem', fixable: true, tools: ['trivy'] },
          } as RunFinding,
        ],
  );
  return runOf(daysAgo, {
    record,
    ref: kind === 'other' ? 'refs/heads/other' : MAIN,
    ...(kind === 'pull-request' ? { pullRequest: 7 } : {}),
    checks: new Map([['vulnerabilities', check]]),
    reports: looked ? [{ tool: 'trivy', format: 'trivy', findings: findings.length }] : [],
    findings,
  });
}

/** The same by hand: of each problem by itself, run after run. */
function byHand(year: readonly Drawn[]) {
  const line = year.filter(({ kind }) => kind === 'main');
  const fixed: { name: string; days: number }[] = [];
  const open = new Map<string, { since: number; waived: boolean }>();
  for (const name of PROBLEMS) {
    let since: number | undefined;
    let waived = false;
    for (const { daysAgo, looked, seen } of line) {
      if (!looked) continue;
      const how = seen.get(name);
      if (how === 'gone') {
        if (since !== undefined) fixed.push({ name, days: Math.max(0, since - daysAgo) });
        since = undefined;
      } else if (since !== undefined || how !== 'waived') {
        since ??= daysAgo;
        waived = how === 'waived';
      }
    }
    if (since !== undefined) open.set(name, { since, waived });
  }
  return { runs: line.length, fixed, open };
}

describe('key figures against a model', () => {
  it('a year of runs is told as one counts by hand', () => {
    for (const seed of SEEDS) {
      const year = drawYear(random(seed));
      const figures = keyFigures({
        ...{ now: NOW, period: 'monthly', expiries: new Map(), newest: new Map(), limits: new Map() },
        runs: year.map((drawn, index) => summaryOf(drawn, index + 1)),
      });
      const { runs, fixed, open } = byHand(year);
      expect(figures.runs, `seed ${seed}`).toBe(runs);
      const severities = ['critical', 'high', 'low'] as const;
      const of = (severity: string) => (name: string) => SEVERITY[name as keyof typeof SEVERITY] === severity;
      expect(figures.open, `seed ${seed}`).toEqual(
        severities.flatMap((severity) => {
          const mine = [...open].filter(([name]) => of(severity)(name)).map(([, one]) => one);
          if (mine.length === 0) return [];
          const oldestDays = Math.max(...mine.map(({ since }) => since));
          return [
            { severity, open: mine.length, waived: mine.filter(({ waived }) => waived).length, oldestDays },
          ];
        }),
      );
      for (const severity of severities) {
        const days = fixed.filter(({ name }) => of(severity)(name)).map((one) => one.days);
        const told = figures.timeToFix.find((one) => one.severity === severity);
        expect(told?.fixed ?? 0, `seed ${seed}`).toBe(days.length);
        if (told === undefined) continue;
        expect(told.medianDays, `seed ${seed}`).toBeGreaterThanOrEqual(0);
        expect(
          days.filter((one) => one <= told.medianDays).length * 2,
          `seed ${seed}`,
        ).toBeGreaterThanOrEqual(days.length);
        expect(
          days.filter((one) => one >= told.medianDays).length * 2,
          `seed ${seed}`,
        ).toBeGreaterThanOrEqual(days.length);
        expect(days.filter((one) => one <= told.p90Days).length, `seed ${seed}`).toBeGreaterThanOrEqual(
          days.length * 0.9,
        );
        expect(days).toContain(told.p90Days);
      }
    }
  });
});
