import { escapeText } from '../html-text.js';

/** What every chart says of itself. */
export interface ChartAbout {
  /** Unique in a page: letters, digits, `-`. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence with its numbers: for those who do not see it. */
  readonly description: string;
}

export interface Chart extends ChartAbout {
  /** `<svg>…</svg>` without style: for a page that has CHART_STYLE. */
  readonly svg: string;
}

/**
 * Colours of charts for light and dark. Every colour has a contrast of at least 3 to its background, of text 4.5; no
 * meaning is told by colour alone.
 */
export const CHART_STYLE = `.chart{--fg:#1c2127;--soft:#59636e;--paper:#ffffff;--grid:#d8dee4;--a:#0757b8;--b:#7d5100;--good:#14692f;--meh:#9a6700;--bad:#b3261e;font:12px system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK JP",sans-serif}
@media (prefers-color-scheme:dark){.chart{--fg:#e9edf1;--soft:#9aa4ae;--paper:#0f1318;--grid:#313943;--a:#6cb6ff;--b:#e3b341;--good:#4ac26b;--meh:#e3b341;--bad:#ff7b72}}
.chart .paper{fill:var(--paper)}.chart text{fill:var(--fg)}.chart .soft{fill:var(--soft)}.chart .head{font-weight:600;font-size:14px}
.chart .grid{stroke:var(--grid);stroke-width:1}.chart .line{fill:none;stroke-width:2}.chart .a{stroke:var(--a)}.chart .b{stroke:var(--b);stroke-dasharray:6 3}
.chart .dot-a{fill:var(--a)}.chart .dot-b{fill:var(--b)}.chart .text-a{fill:var(--a)}.chart .text-b{fill:var(--b)}
.chart .plain{fill:var(--a)}.chart .good{fill:var(--good)}.chart .meh{fill:var(--meh)}.chart .bad{fill:var(--bad)}.chart .limit{stroke:var(--fg);stroke-width:2}`;

export const WIDTH = 720;

/** Puts the drawing of a chart into its frame: title, description, background. */
export function frame(about: ChartAbout, height: number, drawing: string): Chart {
  const { id, title, description } = about;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeText(title)}</title><desc id="${id}-desc">${escapeText(description)}</desc><rect class="paper" width="${WIDTH}" height="${height}"/><text class="head" x="16" y="24">${escapeText(title)}</text>${drawing}</svg>`;
  return { ...about, svg };
}

/** A chart as a file of its own. */
export function chartFile({ svg }: Chart): string {
  const at = svg.indexOf('<title');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, at)}<style>${CHART_STYLE}</style>${svg.slice(at)}\n`;
}

/** A number as a coordinate: at most one decimal. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text of a label, cut to what has room. */
export function label(text: string, most: number): string {
  const cut = [...text];
  return escapeText(cut.length <= most ? text : `${cut.slice(0, most - 1).join('')}…`);
}
