import type { KeyFigures, TrendPoint } from '../../model/audit/key-figures.js';
import type { AuditTexts } from '../locale/audit-texts.js';
import type { Chart } from './chart-frame.js';
import { type Bar, barChart, columnChart, lineChart } from './charts.js';

/** Bars of one chart at most, the worst first. */
const BARS = 14;

/**
 * The charts of the key figures, by what they show; what was never measured has no chart.
 *
 * @param now RFC 3339 UTC: exceptions are past their end by it.
 */
export function figureCharts(figures: KeyFigures, texts: AuditTexts, now: string): Chart[] {
  const words = texts.figures;
  return [
    ...line(figures, texts, {
      id: 'coverage',
      title: words.coverage,
      show: texts.percent,
      most: 100,
      lines: [
        [words.signatures, ({ signatures }) => signatures],
        [words.provenance, ({ provenance }) => provenance],
      ],
    }),
    ...line(figures, texts, {
      id: 'open',
      title: words.openTrend,
      show: (value) => String(Math.round(value)),
      lines: [
        [words.open, ({ open }) => open],
        [words.exceptions, ({ exceptions }) => exceptions],
      ],
    }),
    ...bars('time-to-fix', words.fixTitle, fixBars(figures, texts)),
    ...line(figures, texts, {
      id: 'time-to-fix-trend',
      title: words.fixTrend,
      show: texts.shortDays,
      lines: [[words.median, ({ fixedMedianDays }) => fixedMedianDays]],
    }),
    ...bars('exceptions', words.exceptionTitle, exceptionBars(figures, texts, now)),
    ...bars('freshness', words.freshness, freshnessBars(figures, texts)),
    ...runColumns(figures.trend, texts),
  ];
}

/** What a chart shows over time: one line or two, each with its name. */
interface LineQuestion {
  readonly id: string;
  readonly title: string;
  readonly show: (value: number) => string;
  /** The largest value there can be; absent where there is none. */
  readonly most?: number;
  readonly lines: readonly (readonly [name: string, read: (point: TrendPoint) => number | undefined])[];
}

function line({ trend }: KeyFigures, texts: AuditTexts, question: LineQuestion): Chart[] {
  const { id, title, show, most, lines } = question;
  const series = lines
    .map(([name, read]) => ({ name, values: trend.map(read) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
  const [first, second] = series;
  if (first === undefined) return [];
  const description = series
    .map(({ name, values }) => {
      const known = values.filter((value) => value !== undefined);
      const [first, last] = [show(known[0] ?? 0), show(known.at(-1) ?? 0)];
      return texts.figures.described({ name, first, last, points: known.length });
    })
    .join(' ');
  return [
    lineChart(
      { id, title, description },
      {
        buckets: trend.map(({ bucket }) => bucket),
        series: second === undefined ? [first] : [first, second],
        show,
        ...(most === undefined ? {} : { most }),
      },
    ),
  ];
}

function bars(id: string, title: string, all: readonly Bar[]): Chart[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, BARS);
  return [
    barChart({ id, title, description: shown.map(({ name, text }) => `${name}: ${text}.`).join(' ') }, shown),
  ];
}

function fixBars({ timeToFix }: KeyFigures, texts: AuditTexts): Bar[] {
  return timeToFix.map(({ severity, fixed, medianDays, p90Days }) => ({
    name: texts.severities[severity],
    value: medianDays,
    mark: p90Days,
    tone: 'plain',
    text: texts.figures.fixText(medianDays, p90Days, fixed),
  }));
}

function exceptionBars({ exceptions }: KeyFigures, texts: AuditTexts, now: string): Bar[] {
  return exceptions.map(({ id, ageDays, inUse, expires }) => ({
    name: id,
    value: ageDays,
    tone: expires !== undefined && `${expires}T23:59:59Z` < now ? 'bad' : inUse ? 'plain' : 'meh',
    text: texts.figures.exceptionText(ageDays, expires, inUse),
  }));
}

function freshnessBars({ freshness }: KeyFigures, texts: AuditTexts): Bar[] {
  return freshness.map(({ kind, ageDays, limitDays }) => ({
    name: kind,
    value: ageDays,
    ...(limitDays === undefined ? {} : { mark: limitDays }),
    tone: limitDays === undefined ? 'plain' : ageDays > limitDays ? 'bad' : 'good',
    text: texts.figures.freshText(ageDays, limitDays),
  }));
}

function runColumns(trend: readonly TrendPoint[], texts: AuditTexts): Chart[] {
  const total = (of: (point: TrendPoint) => number): number =>
    trend.reduce((sum, point) => sum + of(point), 0);
  if (total(({ runs }) => runs) === 0) return [];
  const { runs, passed, failed, incomplete } = texts.figures;
  const words = {
    good: `${passed} ${total((point) => point.passed)}`,
    meh: `${incomplete} ${total((point) => point.incomplete)}`,
    bad: `${failed} ${total((point) => point.failed)}`,
  };
  return [
    columnChart(
      { id: 'runs', title: runs, description: `${words.good}, ${words.meh}, ${words.bad}.` },
      trend.map((point) => ({
        name: point.bucket,
        good: point.passed,
        meh: point.incomplete,
        bad: point.failed,
      })),
      words,
    ),
  ];
}
