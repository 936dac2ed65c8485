import { compareText } from '../../model/compare-text.js';
import type { PackageSignals, RunRecord } from '../../model/decision.js';
import type { Package } from '../../model/package-graph.js';
import type { Section } from '../budget.js';
import { code, tableHead, tableRow } from '../markdown.js';
import { ageOf, count, formatNumber, shortCommit } from '../words.js';
import { type Links, reportReference } from './links.js';

export interface ChangedPackage {
  readonly kind: 'added' | 'updated' | 'removed';
  readonly before?: Package;
  readonly after?: Package;
  readonly signals: PackageSignals;
}

/** Every package that the change adds, updates or removes, once however many lockfiles name it. */
export function changedPackages(record: RunRecord): ChangedPackage[] {
  const found = new Map<string, ChangedPackage>();
  const keep = (changed: ChangedPackage): void => {
    found.set(JSON.stringify([changed.kind, changed.before?.id, changed.after?.id]), changed);
  };
  for (const lockfile of record.change?.lockfiles ?? []) {
    for (const after of lockfile.added) keep({ kind: 'added', after, signals: signalsOf(record, after) });
    for (const { before, after } of lockfile.updated)
      keep({ kind: 'updated', before, after, signals: signalsOf(record, after) });
    for (const before of lockfile.removed) keep({ kind: 'removed', before, signals: {} });
  }
  return [...found.values()].sort(byAttention);
}

/** What the record knows of a package; the lockfile's own word where nothing else is known. */
function signalsOf(record: RunRecord, node: Package): PackageSignals {
  const known = Object.hasOwn(record.signals, node.id) ? record.signals[node.id] : undefined;
  return {
    ...(node.hasInstallScript === undefined ? {} : { installScript: node.hasInstallScript }),
    ...(node.license === undefined ? {} : { license: node.license }),
    ...known,
  };
}

const KIND_RANK = { added: 0, updated: 1, removed: 2 } as const;

/** What deserves a look first; then what somebody chose over what came with it; then by name. */
function byAttention(a: ChangedPackage, b: ChangedPackage): number {
  return (
    attention(b) - attention(a) ||
    Number(nodeOf(b).direct) - Number(nodeOf(a).direct) ||
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    compareText(nodeOf(a).name, nodeOf(b).name) ||
    compareText(nodeOf(a).id, nodeOf(b).id)
  );
}

function attention({ kind, signals }: ChangedPackage): number {
  if (kind === 'removed') return -1;
  if (signals.signature === 'invalid' || signals.provenance === 'invalid') return 3;
  if (signals.installScript === true) return 2;
  if (signals.signature === 'missing' || signals.signature === 'unreachable') return 1;
  return 0;
}

function nodeOf({ before, after }: ChangedPackage): Package {
  return (after ?? before) as Package;
}

/** `adds 4 packages (1 direct), updates 2 and removes 1`. */
export function changeWords(changed: readonly ChangedPackage[]): string {
  const of = (kind: ChangedPackage['kind']): ChangedPackage[] => changed.filter((one) => one.kind === kind);
  const parts = (
    [
      ['adds', of('added')],
      ['updates', of('updated')],
      ['removes', of('removed')],
    ] as const
  ).filter(([, all]) => all.length > 0);
  if (parts.length === 0) return 'changes no package';
  const words = parts.map(([verb, all], index) => {
    const direct = all.filter((one) => nodeOf(one).direct).length;
    const number = index === 0 ? count(all.length, 'package') : formatNumber(all.length);
    return `${verb} ${number}${direct > 0 && direct < all.length ? ` (${formatNumber(direct)} direct)` : ''}`;
  });
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

interface Column {
  readonly title: string;
  readonly cell: (changed: ChangedPackage) => string;
}

const UNKNOWN = '–';

/** Short columns first: on a phone they are what is seen without scrolling. */
function columnsOf(now: string): Column[] {
  return [
    { title: 'Signed', cell: ({ signals }) => signed(signals) },
    { title: 'Age', cell: ({ signals }) => ageOf(signals.publishedAt, now) ?? UNKNOWN },
    {
      title: 'Scripts',
      cell: ({ signals }) =>
        signals.installScript === undefined ? UNKNOWN : signals.installScript ? '⚠️ install' : 'none',
    },
    {
      title: 'Licence',
      cell: ({ signals }) =>
        signals.license === undefined || signals.license === '' ? UNKNOWN : code(signals.license, 40),
    },
    { title: 'Built from', cell: ({ signals }) => builtFrom(signals) },
  ];
}

function signed({ signature }: PackageSignals): string {
  switch (signature) {
    case 'verified':
      return '✅';
    case 'invalid':
      return '❌';
    case 'missing':
      return '⚠️ no';
    case 'unreachable':
      return '⏸️';
    case 'skipped':
      return 'no keys';
    case 'not-checked':
    case undefined:
      return UNKNOWN;
  }
}

function builtFrom({ provenance, builtFrom: source }: PackageSignals): string {
  switch (provenance) {
    case 'invalid':
      return '❌ invalid';
    case 'unreachable':
      return '⏸️ unreachable';
    case 'missing':
      return 'no provenance';
    case 'verified':
      return source === undefined ? '✅' : code(sourceText(source), 60);
    case 'not-checked':
    case undefined:
      return UNKNOWN;
  }
}

/** `acme/tiny-merge@9f3c1d2`; the whole address where it is not on GitHub. */
export function sourceText(source: NonNullable<PackageSignals['builtFrom']>): string {
  const repository = source.repository
    .replace(/^git\+/, '')
    .replace(/^https:\/\/github\.com\//, '')
    .replace(/\.git$/, '');
  return source.commit === undefined ? repository : `${repository}@${shortCommit(source.commit)}`;
}

const ICON = { added: '➕', updated: '⬆️', removed: '➖' } as const;

function packageCell({ kind, before, after }: ChangedPackage): string {
  const node = (after ?? before) as Package;
  if (kind !== 'updated' || before === undefined) return `${code(node.name)} ${version(node)}`;
  return `${code(node.name)} ${version(before)} → ${version(node)}`;
}

/** A version of the usual form reads better without a code span. */
function version({ version: text }: Package): string {
  return /^\d{1,6}(?:\.\d{1,6}){0,2}$/.test(text) ? text : code(text, 40);
}

const OPEN_ROWS = 12;

/** What the change did to the dependency tree: words, then a table of the columns of which anything is known. */
export function changeSections(record: RunRecord, links: Links): Section[] {
  if (record.change === undefined) return [];
  const changed = changedPackages(record);
  const lockfiles = record.change.lockfiles.filter(
    (one) => one.added.length + one.updated.length + one.removed.length > 0,
  );
  const inFiles = lockfiles.length > 1 ? ` in ${count(lockfiles.length, 'lockfile')}` : '';
  const lead = `**This change** ${changeWords(changed)}${inFiles}.`;
  if (changed.length === 0) return [{ ...empty(20), before: lead }];
  const columns = columnsOf(record.context.time).filter((column) =>
    changed.some((one) => one.kind !== 'removed' && column.cell(one) !== UNKNOWN),
  );
  const head = tableHead(['Package', ...columns.map((column) => column.title)]);
  const row = (one: ChangedPackage): string =>
    tableRow([
      `${ICON[one.kind]}&nbsp;${packageCell(one)}`,
      ...columns.map((column) => (one.kind === 'removed' ? '' : column.cell(one))),
    ]);
  const open = changed.length <= OPEN_ROWS + 3 ? changed : changed.slice(0, OPEN_ROWS);
  const rest = changed.slice(open.length);
  const more = (hidden: number): string =>
    `…and ${count(hidden, 'more changed package')}: ${reportReference(record, links)}`;
  return [
    {
      importance: 20,
      before: `${lead}\n\n${head}`,
      count: open.length,
      row: (index) => row(open[index] as ChangedPackage),
      separator: '\n',
      cap: open.length,
      more,
    },
    ...(rest.length === 0
      ? []
      : [
          {
            importance: 70,
            before: `<details><summary>${count(rest.length, 'more changed package')}</summary>\n\n${head}`,
            count: rest.length,
            row: (index: number) => row(rest[index] as ChangedPackage),
            separator: '\n',
            cap: 400,
            more,
            after: '</details>',
          },
        ]),
  ];
}

function empty(importance: number): Section {
  return { importance, before: '', count: 0, row: () => '', separator: '', cap: 0, more: () => '' };
}
