import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gapsAndRisks } from '../../src/check/audit/risks.js';
import { assessTrail } from '../../src/check/audit/trail.js';
import { scorecardOf } from '../../src/decide/scorecard.js';
import type { Answered, AnswerState } from '../../src/model/audit/answered.js';
import type { ItemResult } from '../../src/model/audit/checklist.js';
import { controlKey } from '../../src/model/audit/control.js';
import type { Judged } from '../../src/model/audit/judged.js';
import type { AuditReport, StateHistory } from '../../src/model/audit/report.js';
import { readChecklist } from '../../src/policy/audit/checklist.js';
import { loadCatalogues } from '../../src/policy/audit/load-catalogues.js';
import { readAuditTrail } from '../../src/policy/audit/trail.js';
import { buildAnswered, buildAuditReport, NOW } from './audit-report.js';
import { ROOT } from './root.js';

const policies = (file: string): Buffer => readFileSync(path.join(ROOT, 'policies', file));

const TIMES = [35, 28, 21, 14, 7, 0].map((days) =>
  new Date(Date.parse(NOW) - days * 86_400_000).toISOString().replace('.000Z', 'Z'),
);

/** How items stand, how they stood in the last weeks, and what was seen. */
const ITEMS: Readonly<Record<string, readonly [AnswerState, string, string?]>> = {
  'vulnerabilities-handled': [
    'partial',
    'ddpdpp',
    'The check vulnerabilities blocked nothing and warns of 2',
  ],
  'workflows-clean': ['none', 'nnnnnn', 'The check workflows found 3 that block'],
  'certificate-expiry': [
    'partial',
    'dddddp',
    '20261121-0500_prod_audit_certificate-expiry.json: $[*].daysLeft at-least 30: it is 12',
  ],
  'tls-scan': ['not-run', 'xxxxxx', 'No evidence is called *_tls_scan*'],
  'log-review': ['stale', 'dddsss', '20261024-0900_prod_log_review.pdf is older than 7 days'],
  'sign-in-failures': [
    'none',
    'dddddn',
    '20261121-0440_prod_login_failures.json: $.failures at-most 100: it is 640',
  ],
};

const LETTERS: Readonly<Record<AnswerState, string>> = {
  done: 'dddddd',
  partial: 'pppppp',
  none: 'nnnnnn',
  stale: 'ddddss',
  'not-run': 'xxxxxx',
  'not-applicable': 'aaaaaa',
};

const CONTROLS: readonly (readonly [AnswerState, string?])[] = [
  ['partial', '20261118-0300_prod_dast_shop.json: $.high at-most 0: it is 2'],
  ['done'],
  ['done'],
  ['not-run', 'No evidence is called *_tls_scan*; Nobody attested it in the last 365 days'],
  ['done'],
  ['not-run', 'No evidence is called *_threat_model*; Nobody attested it in the last 365 days'],
  ['done'],
  ['done'],
  ['stale', '20261024-0900_prod_log_review.pdf is older than 7 days'],
  ['none', "Ada (security lead) attested 'none' on 2026-11-02: Limits are not tested yet"],
];

/** A weekly audit of an invented shop, made of the shipped checklist, catalogue and table: for pictures. */
export async function sampleAudit(): Promise<AuditReport> {
  const { items: asked, title } = await readChecklist(policies('audits/weekly.yml'), 'weekly.yml');
  const [loaded] = await loadCatalogues(['owasp-top-10-2025'], async () => undefined);
  if (loaded === undefined) throw new Error('the catalogue is shipped');
  const states: Record<string, string> = {};
  const judged: Judged[] = [];
  const items = asked.map(({ answer, collect: _collect, changes: _changes, ...item }): ItemResult => {
    const [state, past, reason] = ITEMS[item.id] ?? ['done', LETTERS.done];
    const answered = seen(item.id, state, reason);
    states[item.id] = past;
    judged.push({ ...item, asked: answer, answered });
    return { ...item, answered };
  });
  const answers = new Map<string, Answered>();
  for (const [index, control] of loaded.catalogue.controls.entries()) {
    const id = controlKey(loaded.catalogue, control);
    const [state, reason] = CONTROLS[index] ?? ['done'];
    const answered = seen(id, state, reason);
    answers.set(id, answered);
    states[id] = LETTERS[state];
    judged.push({ ...control, id, asked: control.answer, impact: control.weight, answered });
  }
  const history: StateHistory = { times: TIMES, states };
  const from = 'policies/audit-trail.yml';
  const trail = await readAuditTrail(policies('audit-trail.yml'), from);
  const shown = trail.entries.map((entry, index) => ({
    ...entry,
    evidence: undefined,
    states: {
      development: 'missing',
      staging: index % 3 === 0 ? 'missing' : 'in-place',
      production: index % 7 === 2 ? 'missing' : 'in-place',
    },
  }));
  return buildAuditReport({
    ...gapsAndRisks(judged, history, NOW),
    checklist: { title, from: 'shipped', digest: 'ab'.repeat(32), items },
    scorecards: [scorecardOf(loaded, answers, undefined)],
    overdue: [
      {
        id: 'log-review',
        title: items.find(({ id }) => id === 'log-review')?.title ?? '',
        cycle: 'week',
        why: 'age',
        last: '2026-10-24T09:00:00Z',
        due: '2026-10-31T09:00:00Z',
        days: 20,
      },
    ],
    delta: {
      since: '2026-11-14T06:42:00Z',
      better: [],
      worse: items
        .filter(({ id }) => id === 'sign-in-failures' || id === 'certificate-expiry')
        .map(({ id, title: called, answered }) => ({
          id,
          title: called,
          before: 'done',
          after: answered.state,
        })),
    },
    trail: assessTrail(
      {
        trail: { ...trail, entries: shown as unknown as typeof trail.entries },
        from,
        digest: 'ab'.repeat(32),
      },
      [],
      NOW,
    ),
    history,
  });
}

function seen(id: string, state: AnswerState, reason?: string): Answered {
  const automatic = state === 'done' || state === 'partial' || state === 'none';
  return buildAnswered(id.replace(/^.*\//, ''), state, {
    id,
    automated: automatic,
    monitored: state === 'done',
    ...(reason === undefined ? {} : { reason }),
  });
}
