import { deltaOf } from '../../check/audit/delta.js';
import { keyFigures } from '../../check/audit/key-figures.js';
import { evidenceLimits, newestEvidence } from '../../check/audit/newest.js';
import { overdueOf } from '../../check/audit/overdue.js';
import { gapsAndRisks } from '../../check/audit/risks.js';
import { continueHistory } from '../../check/audit/state-history.js';
import { assessTrail } from '../../check/audit/trail.js';
import type { LastChange } from '../../io/git/last-change.js';
import { type Answered, scoreOf } from '../../model/audit/answered.js';
import type { AuditItem, ChecklistResult, ItemResult } from '../../model/audit/checklist.js';
import { controlKey } from '../../model/audit/control.js';
import type { Judged } from '../../model/audit/judged.js';
import type { AuditReport, CollectedFile } from '../../model/audit/report.js';
import type { AuditPlan } from '../../policy/audit/plan.js';
import type { Assessed } from './assess.js';

export interface ReportInput {
  readonly assessed: Assessed;
  readonly plan: AuditPlan;
  readonly collected: readonly CollectedFile[];
  /** By item: when what it depends on last changed. */
  readonly changes: ReadonlyMap<string, LastChange>;
}

/** Everything that the audit says, from what was read and answered: no clock, no files. */
export function auditReport(of: ReportInput): AuditReport {
  const { assessed, plan, collected } = of;
  const { assessment, evidence, input, previous } = assessed;
  const { time, period } = assessment;
  const checklist = checklistResult(of);
  const judged = [...judgedItems(checklist.items, plan), ...judgedControls(assessed)];
  const states = new Map(judged.map(({ id, answered }) => [id, answered.state]));
  const history = continueHistory(previous?.history, time, states);
  const { gaps, risks } = gapsAndRisks(judged, history, time);
  const delta = previous === undefined ? undefined : deltaOf(judged, history);
  return {
    ...assessment,
    checklist,
    collected,
    ...(plan.trail === undefined ? {} : { trail: assessTrail(plan.trail, evidence.records, time) }),
    gaps,
    risks,
    overdue: overdueOf(checklist.items, assessment.scorecards, time),
    ...(delta === undefined ? {} : { delta }),
    figures: keyFigures({
      now: time,
      period,
      runs: evidence.runs,
      expiries: new Map(input.policy.exceptions.map(({ id, expires }) => [id, expires])),
      newest: newestEvidence(evidence.records, evidence.runs),
      limits: evidenceLimits(
        evidence.records,
        plan.checklist.checklist.items.map(({ answer }) => answer),
      ),
    }),
    history,
  };
}

function checklistResult({ plan, assessed, collected, changes }: ReportInput): ChecklistResult {
  const { checklist } = plan;
  const items = checklist.checklist.items.flatMap((item): ItemResult[] => {
    const answer = assessed.answers.get(item.id);
    if (answer === undefined) return [];
    const change = changes.get(item.id);
    const fetched = collected.find((one) => one.item === item.id);
    const answered = withChange(withFetched(answer, fetched), change);
    const score = scoreOf(answered);
    return [
      {
        ...shownItem(item),
        answered,
        ...(score === undefined ? {} : { score }),
        ...(change?.state === 'known' && change.time !== undefined ? { changed: change.time } : {}),
        ...(change?.state === 'unknown' ? { changeUnknown: change.reason } : {}),
      },
    ];
  });
  return { title: checklist.checklist.title, from: checklist.from, digest: checklist.digest, items };
}

function shownItem({
  answer: _answer,
  collect: _collect,
  changes: _changes,
  ...shown
}: AuditItem): Omit<ItemResult, 'answered'> {
  return shown;
}

/** What was fetched, or why nothing was, is the better part of the reason. */
function withFetched(answered: Answered, fetched: CollectedFile | undefined): Answered {
  if (fetched === undefined) return answered;
  if (fetched.outcome === 'filed') return { ...answered, reason: `${fetched.message}; ${answered.reason}` };
  return answered.state === 'not-run'
    ? { ...answered, reason: `Nothing could be fetched: ${fetched.message}` }
    : answered;
}

/** An answer from before the last change, or of which that cannot be told, is stale. */
function withChange(answered: Answered, change: LastChange | undefined): Answered {
  const { time, state } = answered;
  if (change === undefined || time === undefined || (state !== 'done' && state !== 'partial'))
    return answered;
  if (change.state === 'unknown')
    return {
      ...answered,
      state: 'stale',
      reason: `Whether it changed since cannot be told: ${change.reason}`,
    };
  if (change.time === undefined || change.time <= time) return answered;
  return {
    ...answered,
    state: 'stale',
    reason: `What it is about changed on ${change.time}, after the answer of ${time}: ${answered.reason}`,
  };
}

function judgedItems(items: readonly ItemResult[], { checklist }: AuditPlan): Judged[] {
  const asked = new Map(checklist.checklist.items.map(({ id, answer }) => [id, answer]));
  return items.flatMap((item) => {
    const question = asked.get(item.id);
    return question === undefined ? [] : [{ ...item, asked: question }];
  });
}

function judgedControls({ input, assessment }: Assessed): Judged[] {
  return input.catalogues.flatMap(({ catalogue }) => {
    const card = assessment.scorecards.find((one) => one.catalogue.id === catalogue.id);
    const asked = new Map(catalogue.controls.map((control) => [control.id, control.answer]));
    return (card?.controls ?? []).flatMap((control): Judged[] => {
      const question = asked.get(control.id);
      if (question === undefined) return [];
      return [
        {
          ...control,
          id: controlKey(catalogue, control),
          asked: question,
          impact: control.weight,
        },
      ];
    });
  });
}
