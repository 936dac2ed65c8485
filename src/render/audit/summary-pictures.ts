import type { AnswerState } from '../../model/audit/answered.js';
import { ANSWER_STATES } from '../../model/audit/answered.js';
import type { AuditReport } from '../../model/audit/report.js';
import type { AuditTexts } from '../locale/audit-texts.js';
import { codeBlock } from '../markdown.js';
import { chartLabel, quoted } from '../mermaid.js';
import { stateCounts } from './document.js';
import { translated } from './wording.js';

/** More bars than this nobody reads. */
const BARS = 12;

const COLORS: Readonly<Record<AnswerState, string>> = {
  done: '#1a7f37',
  partial: '#bf8700',
  none: '#cf222e',
  stale: '#a475f9',
  'not-run': '#8c959f',
  'not-applicable': '#4d9be6',
};

/**
 * How the checklist and the catalogues stand as pictures that GitHub draws in a job's summary, in Markdown. The charts
 * of the key figures are none of them: Mermaid's lines know no gap, and what was not measured would read as a number.
 */
export function summaryPictures(report: AuditReport, texts: AuditTexts): string {
  return [...statesPie(report, texts), ...ratesChart(report, texts)].join('\n\n');
}

function statesPie({ checklist }: AuditReport, texts: AuditTexts): string[] {
  const counts = stateCounts(checklist.items.map(({ answered }) => answered.state));
  const shown = ANSWER_STATES.filter((state) => counts[state] > 0);
  if (shown.length === 0) return [];
  const palette = Object.fromEntries(
    // Mermaid gives the first colour to the largest slice, and so on down.
    [...shown]
      .sort((a, b) => counts[b] - counts[a])
      .map((state, index) => [`pie${index + 1}`, COLORS[state]]),
  );
  return [
    codeBlock(
      [
        `%%{init: ${JSON.stringify({ themeVariables: { ...palette, pieOpacity: '0.9' } })}}%%`,
        'pie showData',
        `  title ${chartLabel(texts.checklist.title)}`,
        ...shown.map((state) => `  ${quoted(texts.states[state])} : ${counts[state]}`),
      ],
      'mermaid',
    ),
  ];
}

/** What no control of a catalogue applies to has no bar. */
function ratesChart({ scorecards }: AuditReport, texts: AuditTexts): string[] {
  const rated = scorecards.flatMap(({ catalogue, totals }) =>
    totals.rate === undefined
      ? []
      : [{ called: `${translated(catalogue, texts).title} ${catalogue.version}`, rate: totals.rate }],
  );
  if (rated.length === 0 || rated.length > BARS) return [];
  return [
    codeBlock(
      [
        'xychart-beta horizontal',
        `  title ${quoted(`${texts.scorecards.title}: ${texts.scorecards.columns[1]} (%)`)}`,
        `  x-axis [${rated.map(({ called }) => quoted(plain(called))).join(', ')}]`,
        '  y-axis 0 --> 100',
        `  bar [${rated.map(({ rate }) => rate.toFixed(1)).join(', ')}]`,
      ],
      'mermaid',
    ),
  ];
}

/** Names of catalogues may come from a repository: letters, digits and spaces of them, cut. */
function plain(text: string): string {
  const shown = text
    .replace(/[^\p{L}\p{M}\p{N} .:-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40);
  // A label without a character is a syntax error.
  return shown === '' ? '·' : shown;
}
