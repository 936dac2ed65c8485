import { compareText } from '../../model/compare-text.js';
import type { PackageSignals, RunRecord } from '../../model/decision.js';
import type { LockfileChange } from '../../model/facts.js';
import type { Package } from '../../model/package-graph.js';
import { type Section, staticSection } from '../budget.js';
import { en } from '../locale/en.js';
import type { Texts } from '../locale/texts.js';
import { code, tableHead, tableRow } from '../markdown.js';
import { ageOf, shortCommit } from '../words.js';
import { reportReference } from './links.js';
import type { Scene } from './scene.js';
import { type Subtree, subtreeOf } from './subtree.js';

export interface ChangedPackage {
  readonly kind: 'added' | 'updated' | 'removed';
  readonly before?: Package;
  readonly after?: Package;
  readonly signals: PackageSignals;
}

/**
 * Every package that the change adds, updates or removes, once however many lockfiles name it.
 *
 * @param lockfiles those to look at. Default: all.
 */
export function changedPackages(
  record: RunRecord,
  lockfiles: readonly LockfileChange[] = record.change?.lockfiles ?? [],
): ChangedPackage[] {
  const found = new Map<string, ChangedPackage>();
  const keep = (changed: ChangedPackage): void => {
    const { kind, before, after } = changed;
    // The length keeps any two pairs of names apart, whatever is in them.
    found.set(`${kind} ${before?.id.length ?? -1} ${before?.id ?? ''} ${after?.id ?? ''}`, changed);
  };
  for (const lockfile of lockfiles) {
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
export function changeWords(changed: readonly ChangedPackage[], texts: Texts = en): string {
  const counts = (['added', 'updated', 'removed'] as const)
    .map((kind) => ({ kind, of: changed.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => ({ kind, all: of.length, direct: of.filter((one) => nodeOf(one).direct).length }));
  return counts.length === 0 ? texts.change.nothing : texts.change.words(counts);
}

interface Column {
  readonly title: string;
  readonly cell: (changed: ChangedPackage) => string;
  /** Whether anything is known; without it, the cells are looked at. */
  readonly known?: boolean;
}

const UNKNOWN = '–';

/** Short columns first: on a phone they are what is seen without scrolling. */
function columnsOf({ record, texts }: Scene, subtree: Subtree): Column[] {
  const { columns, scripts } = texts.change;
  return [
    { title: columns.signed, cell: ({ signals }) => signed(signals, texts) },
    {
      title: columns.age,
      cell: ({ signals }) => ageOf(signals.publishedAt, record.context.time, texts.age) ?? UNKNOWN,
    },
    {
      title: columns.scripts,
      cell: ({ signals, before }) =>
        signals.installScript === undefined
          ? UNKNOWN
          : !signals.installScript
            ? scripts.none
            : before?.hasInstallScript === false
              ? scripts.added
              : scripts.runs,
    },
    {
      title: columns.license,
      cell: ({ signals }) =>
        signals.license === undefined || signals.license === '' ? UNKNOWN : code(signals.license, 40),
    },
    { title: columns.brings, cell: (one) => bringsCell(one, subtree, texts), known: subtree.any },
    { title: columns.builtFrom, cell: ({ signals }) => builtFrom(signals, texts) },
  ];
}

function bringsCell({ after }: ChangedPackage, subtree: Subtree, texts: Texts): string {
  const brings = after === undefined ? 0 : subtree.sizeOf(after);
  return brings === 0 ? UNKNOWN : texts.change.brings(brings);
}

function signed({ signature }: PackageSignals, texts: Texts): string {
  switch (signature) {
    case 'verified':
      return '✅';
    case 'invalid':
      return '❌';
    case 'missing':
      return texts.change.unsigned;
    case 'unreachable':
      return '⏸️';
    case 'skipped':
      return texts.change.noKeys;
    case 'not-checked':
    case undefined:
      return UNKNOWN;
  }
}

function builtFrom({ provenance, builtFrom: source }: PackageSignals, texts: Texts): string {
  const words = texts.change.provenance;
  switch (provenance) {
    case 'invalid':
      return words.invalid;
    case 'unreachable':
      return words.unreachable;
    case 'missing':
      return words.missing;
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
/** Of each of several lockfiles, at least so many rows are open. */
const LEAST_ROWS = 3;

/**
 * What the change did to the dependency tree: words, then a table of the columns of which anything is known; one
 * for each lockfile where several changed.
 */
export function changeSections(scene: Scene): Section[] {
  const { record, texts } = scene;
  if (record.change === undefined) return [];
  const lockfiles = record.change.lockfiles.filter(
    (one) => one.added.length + one.updated.length + one.removed.length > 0,
  );
  const changed = changedPackages(record, lockfiles);
  const lead = texts.change.lead(changeWords(changed, texts), lockfiles.length);
  if (changed.length === 0) return [staticSection(20, lead)];
  const columns = columnsOf(scene, subtreeOf(lockfiles)).filter(
    (column) => column.known ?? changed.some((one) => one.kind !== 'removed' && column.cell(one) !== UNKNOWN),
  );
  const table = { scene, columns };
  if (lockfiles.length < 2) return tableSections({ ...table, lead, changed, open: OPEN_ROWS });
  const open = Math.max(LEAST_ROWS, Math.floor(OPEN_ROWS / lockfiles.length));
  return [
    staticSection(20, lead),
    ...lockfiles.flatMap((lockfile) => {
      const own = changedPackages(record, [lockfile]);
      const words = texts.labelled(`**${code(lockfile.lockfile, 80)}**`, changeWords(own, texts));
      return tableSections({ ...table, lead: words, changed: own, open });
    }),
  ];
}

interface TableInput {
  readonly scene: Scene;
  readonly columns: readonly Column[];
  readonly lead: string;
  readonly changed: readonly ChangedPackage[];
  readonly open: number;
}

function tableSections({ scene, columns, lead, changed, open: most }: TableInput): Section[] {
  const { texts } = scene;
  const head = tableHead([texts.change.columns.package, ...columns.map((column) => column.title)]);
  const row = (one: ChangedPackage): string =>
    tableRow([
      `${ICON[one.kind]}&nbsp;${packageCell(one)}`,
      ...columns.map((column) => (one.kind === 'removed' ? '' : column.cell(one))),
    ]);
  const open = changed.length <= most + 3 ? changed : changed.slice(0, most);
  const rest = changed.slice(open.length);
  const more = (hidden: number): string => `${texts.change.more(hidden)}${reportReference(scene)}`;
  const first: Section = {
    importance: 20,
    before: `${lead}\n\n${head}`,
    count: open.length,
    row: (index) => row(open[index] as ChangedPackage),
    separator: '\n',
    cap: open.length,
    more,
  };
  if (rest.length === 0) return [first];
  return [
    first,
    {
      importance: 70,
      before: `<details><summary>${texts.change.moreRows(rest.length)}</summary>\n\n${head}`,
      count: rest.length,
      row: (index) => row(rest[index] as ChangedPackage),
      separator: '\n',
      cap: 400,
      more,
      after: '</details>',
    },
  ];
}
