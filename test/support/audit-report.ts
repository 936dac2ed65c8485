import type { Answered, AnswerState } from '../../src/model/audit/answered.js';
import type { ControlResult, Scorecard } from '../../src/model/audit/assessment.js';
import type { ItemResult } from '../../src/model/audit/checklist.js';
import type { KeyFigures } from '../../src/model/audit/key-figures.js';
import type { AuditReport } from '../../src/model/audit/report.js';
import { sha256Hex } from '../../src/model/data/digest.js';

/** Builders of audits as `sealgate audit --period` leaves them. Everything in them is invented. */

export const NOW = '2026-11-21T06:42:00Z';
const SHA = 'ab'.repeat(32);

export function buildAnswered(id: string, state: AnswerState, more: Partial<Answered> = {}): Answered {
  const evidenced = state === 'done' || state === 'partial';
  return {
    id,
    state,
    how: 'assertion',
    reason: state === 'not-run' ? `No evidence is called *_${id}*` : `${id}.json of ${NOW} says so`,
    evidenced,
    automated: evidenced,
    monitored: false,
    evidence: evidenced
      ? [
          {
            record: 7,
            hash: SHA,
            time: NOW,
            file: `20261120-0500_prod_${id.replace(/\W/g, '-')}.json`,
            sha256: sha256Hex(id),
          },
        ]
      : [],
    ...(evidenced ? { time: '2026-11-20T05:00:00Z', due: '2026-11-27T05:00:00Z' } : {}),
    ...more,
  };
}

export function buildItem(id: string, state: AnswerState, more: Partial<ItemResult> = {}): ItemResult {
  return {
    id,
    title: `Title of ${id}`,
    question: `Is ${id} done?`,
    cycle: 'week',
    impact: 3,
    action: `Do ${id}.`,
    difficulty: 'low',
    effort: '2 h',
    sideEffects: 'None known.',
    answered: buildAnswered(id, state),
    ...more,
  };
}

function buildControl(id: string, state: AnswerState, score?: 0 | 1 | 2 | 3): ControlResult {
  return {
    id,
    title: `Control ${id}`,
    question: `Is ${id} so?`,
    weight: 4,
    answered: buildAnswered(id, state),
    ...(score === undefined ? {} : { score }),
  };
}

export function buildScorecard(): Scorecard {
  return {
    catalogue: {
      id: 'owasp-top-10-2021',
      title: 'OWASP Top 10',
      version: '2021',
      publisher: 'OWASP',
      url: 'https://owasp.example.test/Top10/',
      covers: 'All ten categories.',
      from: 'shipped',
      digest: SHA,
    },
    totals: {
      controls: 3,
      states: { done: 1, partial: 0, none: 1, stale: 0, 'not-run': 1, 'not-applicable': 0 },
      mean: 1,
      rate: 22.22,
      answered: 66.67,
    },
    controls: [
      buildControl('A01:2021', 'done', 2),
      buildControl('4.5', 'none', 0),
      buildControl('A06:2021', 'not-run'),
    ],
  };
}

export function buildFigures(): KeyFigures {
  return {
    ref: 'refs/heads/main',
    runs: 30,
    first: '2026-08-01T05:00:00Z',
    last: '2026-11-20T05:00:00Z',
    timeToFix: [
      { severity: 'critical', fixed: 3, medianDays: 1.5, p90Days: 4 },
      { severity: 'high', fixed: 8, medianDays: 6, p90Days: 21 },
    ],
    open: [{ severity: 'high', open: 4, waived: 1, oldestDays: 33.4 }],
    exceptions: [
      {
        id: 'EX-14',
        firstUsed: '2026-08-03T05:00:00Z',
        ageDays: 110,
        inUse: true,
        expires: '2026-10-30',
        problems: 2,
      },
      {
        id: 'EX-20',
        firstUsed: '2026-11-01T05:00:00Z',
        ageDays: 20,
        inUse: true,
        expires: '2027-01-01',
        problems: 1,
      },
    ],
    signatures: { verified: 1602, total: 1604, time: '2026-11-20T05:00:00Z' },
    freshness: [
      { kind: 'prod/restore_test', time: '2026-07-01T05:00:00Z', ageDays: 143, limitDays: 92 },
      { kind: 'repo/gate', time: '2026-11-20T05:00:00Z', ageDays: 1, limitDays: 7 },
      { kind: 'prod/ports_status', time: '2026-11-10T05:00:00Z', ageDays: 11 },
    ],
    bucket: 'week',
    trend: Array.from({ length: 12 }, (_, index) => ({
      bucket: `2026-W${36 + index}`,
      runs: index === 5 ? 0 : 3,
      passed: index === 5 ? 0 : 2,
      failed: index % 3 === 0 ? 1 : 0,
      incomplete: 0,
      fixed: index % 2,
      ...(index === 5
        ? {}
        : { signatures: 97 + (index % 3), provenance: 30 + index * 2, open: 12 - index, exceptions: 2 }),
      ...(index % 2 === 1 ? { fixedMedianDays: 12 - index } : {}),
    })),
  };
}

/** An audit with something in every state. */
export function buildAuditReport(more: Partial<AuditReport> = {}): AuditReport {
  const items = [
    buildItem('scans', 'done'),
    buildItem('certificate-expiry', 'partial'),
    buildItem('restore-test', 'none', { impact: 5 }),
    buildItem('access-review', 'stale', {
      answered: buildAnswered('access-review', 'stale', { time: '2026-08-01T00:00:00Z' }),
    }),
    buildItem('sign-in-failures', 'not-run'),
    buildItem('training', 'done', {
      answered: buildAnswered('training', 'done', {
        how: 'attestation',
        evidence: [],
        evidenced: false,
        by: {
          who: 'Kim Example',
          when: '2026-10-01',
          expires: '2027-10-01',
          statement: 'All engineers took part.',
          from: '.github/sealgate-attestations.yml:3',
        },
      }),
    }),
    buildItem('rate-limits', 'not-applicable'),
  ];
  return {
    schema: 'sealgate/assessment/v1',
    time: NOW,
    period: 'weekly',
    since: '2026-11-14T06:42:00Z',
    tool: { name: 'sealgate', version: '0.1.0' },
    repository: 'acme/shop',
    ledger: { records: 120, last: SHA },
    faults: [],
    runs: { total: 30, inPeriod: 3 },
    policy: SHA,
    previous: { record: 110, time: '2026-11-14T06:42:00Z', sha256: SHA },
    scorecards: [buildScorecard()],
    checklist: { title: 'Weekly audit', from: 'shipped', digest: SHA, items },
    collected: [],
    gaps: [
      {
        id: 'restore-test',
        ids: ['restore-test', 'owasp-top-10-2021/4.5'],
        title: 'Title of restore-test',
        reason: 'nobody restored a backup',
        state: 'none',
        impact: 5,
        risk: 25,
        level: 'critical',
        action: 'Do restore-test.',
        difficulty: 'medium',
        effort: '1 day',
      },
      {
        id: 'sign-in-failures',
        ids: ['sign-in-failures'],
        title: 'Title of sign-in-failures',
        reason: 'No evidence is called *_sign_in*',
        state: 'not-run',
        impact: 3,
        level: 'unknown',
      },
    ],
    risks: [
      {
        rank: 1,
        gap: 'restore-test',
        title: 'Title of restore-test',
        impact: { value: 5, known: true, basis: { kind: 'weight', weight: 5 } },
        likelihood: { value: 5, known: true, basis: { kind: 'history', open: 4, answered: 4 } },
        detectability: { value: 3, known: true, basis: { kind: 'watch', by: 'evidence' } },
        recoverability: { value: 5, known: false, basis: { kind: 'none' } },
        priority: 375,
        measures: 'Do restore-test.',
        sideEffects: 'Takes the staging database away for an hour.',
      },
    ],
    overdue: [
      {
        id: 'access-review',
        title: 'Title of access-review',
        cycle: 'quarter',
        why: 'age',
        last: '2026-08-01T00:00:00Z',
        due: '2026-11-01T00:00:00Z',
        days: 20,
      },
    ],
    delta: {
      since: '2026-11-14T06:42:00Z',
      better: [{ id: 'scans', title: 'Title of scans', before: 'none', after: 'done' }],
      worse: [],
    },
    figures: buildFigures(),
    history: { times: [NOW], states: {} },
    trail: {
      from: 'policies/audit-trail.yml',
      digest: SHA,
      coverage: [
        { environment: 'development', requirement: 'optional', applicable: 1, shown: 0, said: 0, rate: 0 },
        { environment: 'production', requirement: 'required', applicable: 2, shown: 1, said: 0, rate: 50 },
      ],
      results: [
        {
          id: 'admin-ssh',
          component: 'Bastion host',
          accessPath: 'operator → ssh',
          log: 'Sessions',
          why: 'Who did what by hand',
          threats: ['insider', 'repudiation'],
          means: 'auditd to the log store',
          notification: 'mandatory',
          environment: 'production',
          requirement: 'required',
          said: 'missing',
          state: 'missing',
        },
      ],
    },
    ...more,
  };
}

/** An audit in which everything that can come from outside is the given text. */
export function hostileAudit(text: string): AuditReport {
  const base = buildAuditReport();
  const answered = buildAnswered('x', 'none', {
    reason: text,
    evidence: [{ record: 1, hash: SHA, time: NOW, file: '20261120-0500_prod_x.json', sha256: SHA }],
    by: { who: text, when: '2026-01-01', expires: '2027-01-01', statement: text, from: text },
  });
  const own = { title: text, question: text, action: text, effort: text, sideEffects: text };
  const words = { ...own, words: { ja: own } };
  const trailWords = { component: text, accessPath: text, log: text, why: text, means: text, reason: text };
  return {
    ...base,
    repository: text,
    ledger: { records: 1, tampering: { kind: 'changed', record: 1, message: text } },
    checklist: {
      title: text,
      from: text,
      digest: SHA,
      items: [buildItem('x', 'none', { ...words, effort: text, answered })],
    },
    scorecards: [
      {
        ...buildScorecard(),
        catalogue: {
          ...buildScorecard().catalogue,
          title: text,
          version: text,
          covers: text,
          url: text,
          words: { ja: { title: text, covers: text } },
        },
        controls: [{ ...buildControl('x', 'none', 0), ...words, id: text, answered }],
      },
    ],
    collected: [{ item: text, outcome: 'failed', message: text }],
    gaps: base.gaps.map((gap) => ({
      ...gap,
      id: text,
      title: text,
      reason: text,
      action: text,
      effort: text,
    })),
    risks: base.risks.map((risk) => ({ ...risk, gap: 'x', title: text, measures: text, sideEffects: text })),
    overdue: base.overdue.map((one) => ({ ...one, id: text, title: text, why: 'unknown', reason: text })),
    delta: { since: NOW, better: [{ id: text, title: text, before: 'none', after: 'done' }], worse: [] },
    figures: {
      ...base.figures,
      ref: text,
      exceptions: base.figures.exceptions.map((one) => ({ ...one, id: text })),
      freshness: base.figures.freshness.map((one) => ({ ...one, kind: text })),
    },
    trail: {
      from: text,
      digest: SHA,
      coverage: [{ environment: text, requirement: 'required', applicable: 1, shown: 0, said: 0, rate: 0 }],
      results: (base.trail?.results ?? []).map((one) => ({
        ...one,
        id: text,
        ...trailWords,
        words: { ja: trailWords },
        environment: text,
      })),
    },
  };
}
