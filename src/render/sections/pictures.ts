import { stepName } from '../../model/data/paths.js';
import type { Problem } from '../../model/findings/problem.js';
import type { History } from '../../model/findings/report-data.js';
import { compareSeverity, SEVERITIES, type Severity } from '../../model/findings/severity.js';
import { type Section, staticSection } from '../budget.js';
import { severityWord } from '../headline.js';
import { codeBlock } from '../markdown.js';
import { chartLabel, quoted } from '../mermaid.js';
import type { Scene } from './scene.js';

/** More than this and a picture explains nothing. */
const PATHS = 20;
const STEPS = 8;
const RUNS = 30;

const COLORS: Readonly<Record<Severity, string>> = {
  critical: '#cf222e',
  high: '#e16f24',
  moderate: '#bf8700',
  low: '#4d9be6',
  info: '#8c959f',
  unknown: '#a475f9',
};

/** Colours that say how bad something is, in place of the theme's. */
function themed(themeVariables: object): string {
  return `%%{init: ${JSON.stringify({ themeVariables })}}%%`;
}

/** How what blocks gets in: the paths of all blocking packages as one graph, from the repository to them. */
export function pathPicture(blocking: readonly Problem[], { texts }: Scene): Section[] {
  const all = blocking.flatMap(({ decisions }) => decisions.flatMap(({ finding }) => finding.paths ?? []));
  const paths = [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
  if (paths.length === 0) return [];
  const ids = new Map<string, string>();
  const edges = new Set<string>();
  const bad = new Set<string>();
  const idOf = (step: string): string => {
    const known = ids.get(step) ?? `n${ids.size}`;
    ids.set(step, known);
    return known;
  };
  for (const path of paths.slice(0, PATHS)) {
    const steps =
      path.length <= STEPS
        ? path
        : [...path.slice(0, STEPS / 2), `… ${path.length - STEPS} …`, ...path.slice(-STEPS / 2)];
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      if (next === undefined) bad.add(idOf(step));
      else edges.add(`  ${idOf(step)} --> ${idOf(next)}`);
    });
  }
  const lines = [
    'flowchart LR',
    ...[...ids].map(([step, id]) => `  ${id}["${chartLabel(stepName(step))}"]`),
    ...edges,
    '  classDef bad fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:2px',
    `  class ${[...bad].join(',')} bad`,
  ];
  const hidden = paths.length - PATHS;
  const more = hidden > 0 ? `\n\n${texts.summary.pathsMore(hidden)}` : '';
  return [staticSection(18, `**${texts.summary.pathsTitle}**\n\n${codeBlock(lines, 'mermaid')}${more}`)];
}

/** Findings by severity, and how many there were in the last runs. */
export function charts(scene: Scene, history: History | undefined): Section[] {
  return [...severityChart(scene), ...trendChart(scene, history)];
}

function severityChart({ record, texts }: Scene): Section[] {
  const counts = new Map<Severity, number>();
  for (const { finding, outcome } of record.decisions) {
    if (outcome !== 'accept') counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
  }
  // A pie of one piece shows nothing that its number does not say.
  if (counts.size < 2) return [];
  const shown = [...SEVERITIES].sort(compareSeverity).filter((severity) => counts.has(severity));
  const palette = Object.fromEntries(
    // Mermaid gives the first colour to the largest slice, and so on down.
    [...shown]
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .map((severity, index) => [`pie${index + 1}`, COLORS[severity]]),
  );
  const lines = [
    themed({ ...palette, pieOpacity: '0.9' }),
    'pie showData',
    `  title ${chartLabel(texts.summary.severityTitle)}`,
    ...shown.map((severity) => `  ${quoted(severityWord(severity, texts))} : ${counts.get(severity)}`),
  ];
  return [staticSection(62, codeBlock(lines, 'mermaid'))];
}

/** Blocking findings as bars, warnings as a line: the runs that the evidence folder holds, this one last. */
function trendChart({ record, texts }: Scene, history: History | undefined): Section[] {
  const { blocked, warned } = record.verdict;
  const runs = [
    ...(history?.runs ?? []).flatMap((run) =>
      run.blocked === undefined || run.warned === undefined
        ? []
        : [{ time: run.time, blocked: run.blocked, warned: run.warned }],
    ),
    { time: record.context.time, blocked, warned },
  ].slice(-RUNS);
  if (runs.length < 2) return [];
  const most = Math.max(1, ...runs.flatMap((run) => [run.blocked, run.warned]));
  const words = texts.summary;
  const lines = [
    themed({ xyChart: { plotColorPalette: `${COLORS.critical}, ${COLORS.moderate}` } }),
    'xychart-beta',
    `  title ${quoted(texts.labelled(words.trendTitle, `${words.blocks} ▮ · ${words.warns} ─`))}`,
    `  x-axis [${runs.map(({ time }) => quoted(time.slice(5, 10))).join(', ')}]`,
    `  y-axis ${quoted(words.trendAxis)} 0 --> ${most}`,
    `  bar [${runs.map((run) => run.blocked).join(', ')}]`,
    `  line [${runs.map((run) => run.warned).join(', ')}]`,
  ];
  return [staticSection(63, codeBlock(lines, 'mermaid'))];
}
