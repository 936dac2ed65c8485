import type { AnswerState } from '../../model/audit/answered.js';
import type { AuditGap, AuditReport, Risk } from '../../model/audit/report.js';
import { isTrailGap } from '../../model/audit/trail.js';
import { moreLine } from '../../render/words.js';

/** Open points that a terminal shows; the report has all. */
const SHOWN = 5;

const MARKS: Readonly<Record<AnswerState, string>> = {
  done: '✓',
  partial: '~',
  none: '✗',
  stale: '?',
  'not-run': '?',
  'not-applicable': '–',
};

/** What to do first, and the checklist, as a terminal shows them. */
export function reportText({ checklist, risks, gaps, overdue, trail, collected }: AuditReport): string[] {
  const refused = collected.filter(({ outcome }) => outcome !== 'filed');
  const missing = (trail?.results ?? []).filter(isTrailGap);
  return [
    '',
    ...(risks.length === 0 ? ['Nothing is open'] : ['Do first']),
    ...risks.slice(0, SHOWN).flatMap((risk) =>
      riskText(
        risk,
        gaps.find(({ id }) => id === risk.gap),
      ),
    ),
    ...(gaps.length > SHOWN ? [`  ${moreLine(gaps.length - SHOWN, 'see the report')}`] : []),
    '',
    checklist.title,
    ...checklist.items.map(
      ({ title, answered }) =>
        `  ${MARKS[answered.state]} ${title} [${answered.state}]${answered.state === 'done' ? '' : `: ${answered.reason}`}`,
    ),
    ...refused.map(({ item, message }) => `  note: ${item} was not fetched: ${message}`),
    ...(overdue.length === 0
      ? []
      : [`  ${overdue.length} ${overdue.length === 1 ? 'answer is' : 'answers are'} overdue`]),
    ...(trail === undefined
      ? ['', 'Audit trail: not run, there is no policies/audit-trail.yml']
      : [
          '',
          'Audit trail',
          ...trail.coverage.map(
            ({ environment, requirement, shown, said, applicable }) =>
              `  ${environment} (${requirement}): ${shown + said} of ${applicable} logs, ${shown} shown by evidence`,
          ),
          ...missing
            .slice(0, SHOWN)
            .map(
              ({ environment, component, log, notification, state }) =>
                `  ✗ ${environment}, ${component}: ${log} [${state}]${notification === 'mandatory' ? ', notification is mandatory' : ''}`,
            ),
        ]),
  ];
}

function riskText({ rank, title, gap, priority, measures }: Risk, of: AuditGap | undefined): string[] {
  const { reason, wanted, waitsForGate, ids = [] } = of ?? {};
  const also = ids.length > 1 ? `, stands for ${ids.length}` : '';
  const todo =
    measures ??
    (wanted && `file evidence called ${wanted.join(' or ')}`) ??
    (waitsForGate === true ? 'run the gate regularly, with what the reason names' : undefined);
  return [
    `  ${rank}. ${title} (${gap}, priority ${priority}${also})`,
    ...(reason === undefined ? [] : [`     seen  ${reason}`]),
    ...(todo === undefined ? [] : [`     do    ${todo}`]),
  ];
}
