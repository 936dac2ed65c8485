import type { Answered } from '../../model/audit/answered.js';
import type { Scorecard } from '../../model/audit/assessment.js';
import { CYCLE_DAYS, type ItemResult } from '../../model/audit/checklist.js';
import { controlKey } from '../../model/audit/control.js';
import type { Overdue } from '../../model/audit/report.js';
import { daysBetween } from '../../model/data/calendar.js';
import { compareText } from '../../model/text/compare-text.js';

const DAY = 86_400_000;

/** Items and controls whose answer is due, the longest first; what was never answered leads. */
export function overdueOf(
  items: readonly ItemResult[],
  scorecards: readonly Scorecard[],
  now: string,
): Overdue[] {
  const controls = scorecards.flatMap(({ catalogue, controls: all }) =>
    all.flatMap((control) => staleControl(controlKey(catalogue, control), control, now)),
  );
  return [...items.flatMap((item) => overdueItem(item, now)), ...controls].sort(
    (a, b) => rank(a) - rank(b) || (b.days ?? 0) - (a.days ?? 0) || compareText(a.id, b.id),
  );
}

function rank({ why }: Overdue): number {
  return ['never', 'unknown', 'changed', 'age'].indexOf(why);
}

function overdueItem(item: ItemResult, now: string): Overdue[] {
  const { id, title, cycle, answered, changed, changeUnknown } = item;
  const { state, time } = answered;
  if (state === 'not-applicable') return [];
  const outline = { id, title, cycle };
  if (time === undefined) return [{ ...outline, why: 'never', reason: answered.reason }];
  if (cycle === 'on-change') {
    if (changeUnknown !== undefined)
      return [{ ...outline, why: 'unknown', last: time, reason: changeUnknown }];
    if (changed === undefined || changed <= time)
      return state === 'stale' ? [byAge(outline, answered, now)] : [];
    return [{ ...outline, why: 'changed', last: time, due: changed, days: wholeDays(changed, now) }];
  }
  const due = new Date(Date.parse(time) + CYCLE_DAYS[cycle] * DAY).toISOString().replace('.000Z', 'Z');
  if (due > now && state !== 'stale') return [];
  return [byAge(outline, { ...answered, due: answered.due ?? due }, now)];
}

function staleControl(
  id: string,
  { title, answered }: { readonly title: string; readonly answered: Answered },
  now: string,
): Overdue[] {
  return answered.state === 'stale' ? [byAge({ id, title, cycle: 'evidence' }, answered, now)] : [];
}

function byAge(
  outline: Pick<Overdue, 'id' | 'title' | 'cycle'>,
  { time, due }: Answered,
  now: string,
): Overdue {
  return {
    ...outline,
    why: 'age',
    ...(time === undefined ? {} : { last: time }),
    ...(due === undefined ? {} : { due, days: wholeDays(due, now) }),
  };
}

function wholeDays(from: string, to: string): number {
  return Math.max(0, Math.floor(daysBetween(from, to)));
}
