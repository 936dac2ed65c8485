import {
  type FindingRow,
  NOVELTIES,
  OUTCOMES,
  type ProblemRow,
  type ReportData,
  SCOPES,
} from '../src/model/findings/report-data.js';
import { SEVERITIES, type Severity } from '../src/model/findings/severity.js';

/** A package: which inventory, and where in it. */
export interface PackageKey {
  readonly inventory: number;
  readonly index: number;
}

export interface FindingItem {
  readonly key: number;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly novelty: (typeof NOVELTIES)[number];
  readonly severity: Severity;
  readonly scope: string;
  readonly check: string;
  readonly rule: string;
  readonly subject: string;
  readonly title: string;
  readonly message: string;
  readonly ids: readonly string[];
  readonly fix: string;
  readonly command: string;
  readonly place: string;
  readonly reason: string;
  readonly origin: string;
  readonly tools: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly packages: readonly PackageKey[];
  /** Same in all findings that a table tells in one row. */
  readonly cause: string;
  /** What the search looks in, lower case. */
  readonly haystack: string;
}

/** Findings with one cause and one way out. */
export interface ProblemItem {
  /** What has it: words and names by turns, beginning with words. */
  readonly words: readonly string[];
  /** Of the first that has it. */
  readonly own: readonly [FindingItem, ...FindingItem[]];
  /** The first finding of each that has it, and how many findings they have in all. */
  readonly subjects: readonly FindingItem[];
  readonly count: number;
  readonly fixes: readonly { readonly text: string; readonly command: string }[];
}

/** Rows of findings as the views show them. */
export function findingItems(data: ReportData, text: (index: number) => string): FindingItem[] {
  const problemOf = new Map(
    data.problems.flatMap(([, subjects], at) => subjects.flat().map((row) => [row, at] as const)),
  );
  return data.findings.map((row, key) => findingItem(row, { key, problem: problemOf.get(key), text }));
}

/** What blocks, and what else several have by one cause. */
export function problemItems(
  { problems }: ReportData,
  findings: readonly FindingItem[],
  text: (index: number) => string,
): ProblemItem[] {
  return problems.flatMap((row) => problemItem(row, findings, text));
}

function findingItem(
  row: FindingRow,
  {
    key,
    problem,
    text,
  }: { readonly key: number; readonly problem: number | undefined; readonly text: (index: number) => string },
): FindingItem {
  const texts = (all: readonly number[]): string[] => all.map(text);
  const item = {
    key,
    outcome: OUTCOMES[row[0]] ?? 'block',
    novelty: NOVELTIES[row[1]] ?? 'unknown',
    severity: SEVERITIES[row[2]] ?? 'unknown',
    scope: SCOPES[row[3]] ?? '',
    check: text(row[4]),
    rule: text(row[5]),
    subject: text(row[6]),
    title: text(row[7]),
    message: text(row[8]),
    ids: texts(row[9]),
    fix: text(row[10]),
    command: text(row[11]),
    place: text(row[12]),
    reason: text(row[13]),
    origin: text(row[14]),
    tools: texts(row[15]),
    paths: row[16].map(texts),
    packages: row[17].map(([inventory, index]) => ({ inventory, index })),
  };
  const { subject, title, ids, rule, place, fix, tools, paths } = item;
  const words = [subject, title, ...ids, rule, item.check, place, fix, ...tools, ...paths.flat()];
  return { ...item, cause: causeOf(item, problem), haystack: words.join('\n').toLowerCase() };
}

/** What a row says of its first finding holds for all of them. */
function causeOf(item: Omit<FindingItem, 'cause' | 'haystack'>, problem: number | undefined): string {
  if (problem === undefined) return String(item.key);
  const { outcome, novelty, severity, rule, ids, title } = item;
  return JSON.stringify([problem, outcome, novelty, severity, rule, ids[0] ?? title]);
}

function problemItem(
  [words, rows, fixes]: ProblemRow,
  all: readonly FindingItem[],
  text: (index: number) => string,
): ProblemItem[] {
  const of = (some: readonly number[]): FindingItem[] =>
    some.map((row) => all[row]).filter((one) => one !== undefined);
  const [first, ...others] = of(rows[0] ?? []);
  if (first === undefined) return [];
  return [
    {
      words: words.map(text),
      own: [first, ...others],
      subjects: of(rows.map(([row = -1]) => row)),
      count: rows.reduce((sum, some) => sum + some.length, 0),
      fixes: fixes.map(([said, command]) => ({ text: text(said), command: text(command) })),
    },
  ];
}
