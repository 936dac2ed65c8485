import { at, type Chart, type ChartAbout, frame, label, WIDTH } from './chart-frame.js';

export interface LineSeries {
  readonly name: string;
  /** `undefined` where nothing was measured: a gap. */
  readonly values: readonly (number | undefined)[];
}

const LEFT = 52;
const RIGHT = 190;
const TOP = 44;
const PLOT = 150;

/**
 * One or two lines over time, each with its name and last value at its end.
 *
 * @param options.show a value as text, unit included.
 * @param options.most top of the scale; without it, a round number above all values.
 */
export function lineChart(
  about: ChartAbout,
  options: {
    readonly buckets: readonly string[];
    readonly series: readonly [LineSeries] | readonly [LineSeries, LineSeries];
    readonly show: (value: number) => string;
    readonly most?: number;
  },
): Chart {
  const { buckets, series, show } = options;
  const values = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const most = options.most ?? roundAbove(values.reduce((max, value) => Math.max(max, value), 0));
  const wide = WIDTH - LEFT - RIGHT;
  const x = (index: number): number =>
    LEFT + (buckets.length < 2 ? wide / 2 : (index * wide) / (buckets.length - 1));
  const y = (value: number): number => TOP + PLOT - (value / most) * PLOT;
  const grid = [0, most / 2, most].map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(value))}" y2="${at(y(value))}"/><text class="soft" text-anchor="end" x="${LEFT - 8}" y="${at(y(value) + 4)}">${label(show(value), 10)}</text>`,
  );
  const ends = endLabels(series, y);
  const lines = series.map((one, index) => {
    const tone = index === 0 ? 'a' : 'b';
    const end = ends[index];
    const name =
      end === undefined
        ? ''
        : `<text class="text-${tone}" x="${WIDTH - RIGHT + 12}" y="${at(end.y)}">${label(`${one.name} ${show(end.value)}`, 28)}</text>`;
    return `${drawLine(one, tone, { x, y })}${name}`;
  });
  return frame(about, TOP + PLOT + 34, [...grid, timeAxis(buckets, x), ...lines].join(''));
}

/** Where on the picture a value stands. */
interface Scales {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/** A line with a dot for every value, interrupted where nothing was measured. */
function drawLine({ values }: LineSeries, tone: string, { x, y }: Scales): string {
  const pieces: string[][] = [[]];
  const dots: string[] = [];
  values.forEach((value, index) => {
    if (value === undefined) pieces.push([]);
    else {
      pieces.at(-1)?.push(`${at(x(index))},${at(y(value))}`);
      dots.push(`<circle class="dot-${tone}" cx="${at(x(index))}" cy="${at(y(value))}" r="3"/>`);
    }
  });
  const lines = pieces
    .filter((points) => points.length > 1)
    .map((points) => `<polyline class="line ${tone}" points="${points.join(' ')}"/>`);
  return [...lines, ...dots].join('');
}

/** Where the lines' names stand: beside their last values, and never on each other. */
function endLabels(
  series: readonly LineSeries[],
  y: (value: number) => number,
): ({ readonly value: number; readonly y: number } | undefined)[] {
  const ends = series.map(({ values }) => {
    const value = values.findLast((one) => one !== undefined);
    return value === undefined ? undefined : { value, y: y(value) + 4 };
  });
  const [first, second] = ends;
  if (first === undefined || second === undefined || Math.abs(first.y - second.y) >= 16) return ends;
  const upper = first.y <= second.y ? 0 : 1;
  const middle = Math.min(TOP + PLOT - 4, Math.max(TOP + 12, (first.y + second.y) / 2));
  return ends.map((end, index) =>
    end === undefined ? undefined : { ...end, y: middle + (index === upper ? -8 : 8) },
  );
}

/** First, middle and last bucket. */
function timeAxis(buckets: readonly string[], x: (index: number) => number): string {
  const last = buckets.length - 1;
  const shown = [...new Set(last < 6 ? [0, last] : [0, Math.floor(last / 2), last])];
  return shown
    .filter((index) => index >= 0)
    .map(
      (index) =>
        `<text class="soft" text-anchor="middle" x="${at(x(index))}" y="${TOP + PLOT + 20}">${label(buckets[index] ?? '', 12)}</text>`,
    )
    .join('');
}

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Shown after the bar: the value and what else is to be said. */
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'meh' | 'bad';
  /** Where a mark stands: a limit, or another value of the same row. */
  readonly mark?: number;
}

const NAMES = 190;
const ROW = 26;

/** Horizontal bars, one a row. */
export function barChart(about: ChartAbout, bars: readonly Bar[]): Chart {
  const room = WIDTH - NAMES - 262;
  const most = bars.reduce((max, { value, mark }) => Math.max(max, value, mark ?? 0), 0) || 1;
  const wide = (value: number): number => (Math.max(0, value) / most) * room;
  const rows = bars.map((bar, index) => {
    const top = TOP + index * ROW;
    const markAt = bar.mark === undefined ? undefined : NAMES + wide(bar.mark);
    const mark =
      markAt === undefined
        ? ''
        : `<line class="limit" x1="${at(markAt)}" x2="${at(markAt)}" y1="${top - 1}" y2="${top + 17}"/>`;
    const end = Math.max(NAMES + wide(bar.value), markAt ?? 0) + 8;
    return `<text text-anchor="end" x="${NAMES - 10}" y="${top + 13}">${label(bar.name, 27)}</text><rect class="${bar.tone}" x="${NAMES}" y="${top + 2}" width="${at(Math.max(1, wide(bar.value)))}" height="12" rx="2"/>${mark}<text class="soft" x="${at(end)}" y="${top + 13}">${label(bar.text, 38)}</text>`;
  });
  return frame(about, TOP + bars.length * ROW + 10, rows.join(''));
}

export interface Column {
  readonly name: string;
  readonly good: number;
  readonly meh: number;
  readonly bad: number;
}

/**
 * Stacked columns over time: what was bad at the bottom, then what is not known, then what was good.
 *
 * @param words names of the three, with how many there were in all.
 */
export function columnChart(
  about: ChartAbout,
  columns: readonly Column[],
  words: { readonly good: string; readonly meh: string; readonly bad: string },
): Chart {
  const most = columns.reduce((max, { good, meh, bad }) => Math.max(max, good + meh + bad), 0) || 1;
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, columns.length);
  const x = (index: number): number => LEFT + index * step + step / 2;
  const drawn = columns.map((column, index) => {
    let bottom = TOP + PLOT;
    return (['bad', 'meh', 'good'] as const)
      .filter((tone) => column[tone] > 0)
      .map((tone) => {
        const high = (column[tone] / most) * PLOT;
        bottom -= high;
        return `<rect class="${tone}" x="${at(LEFT + index * step + step * 0.15)}" y="${at(bottom)}" width="${at(step * 0.7)}" height="${at(Math.max(1, high - 1))}"/>`;
      })
      .join('');
  });
  const legend = (['good', 'meh', 'bad'] as const).map(
    (tone, index) =>
      `<rect class="${tone}" x="${WIDTH - RIGHT + 12}" y="${TOP + index * 22}" width="12" height="12"/><text x="${WIDTH - RIGHT + 32}" y="${TOP + 10 + index * 22}">${label(words[tone], 24)}</text>`,
  );
  const scale = [0, most].map((value) => {
    const y = TOP + PLOT - (value / most) * PLOT;
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y)}" y2="${at(y)}"/><text class="soft" text-anchor="end" x="${LEFT - 8}" y="${at(y + 4)}">${value}</text>`;
  });
  const axis = timeAxis(
    columns.map(({ name }) => name),
    x,
  );
  return frame(about, TOP + PLOT + 34, [...scale, ...drawn, axis, ...legend].join(''));
}

/** 2, 4, 10, 20, 40, 100 … at or above a number: even, so that the line in the middle is at a whole one, too. */
function roundAbove(value: number): number {
  for (let step = 1; ; step *= 10)
    for (const round of [2 * step, 4 * step, 10 * step]) if (round >= value) return round;
}
