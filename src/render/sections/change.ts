import { addToList } from '../../model/data/group.js';
import type { LockfileChange } from '../../model/facts.js';
import type { RunRecord } from '../../model/findings/decision.js';
import type { Package } from '../../model/packages/graph.js';
import { type Section, staticSection } from '../budget.js';
import { en } from '../locale/en.js';
import type { Texts } from '../locale/texts.js';
import { code, tableHead, tableRow } from '../markdown.js';
import { packageCell, trustCell } from './change-cells.js';
import { type ChangedPackage, changedPackages, needsLook, nodeOf } from './changed-packages.js';
import { reportReference } from './links.js';
import type { Scene } from './scene.js';
import { subtreeOf } from './subtree.js';

/** `adds 4 packages (1 direct), updates 2 and removes 1`. */
export function changeWords(changed: readonly ChangedPackage[], texts: Texts = en): string {
  const counts = (['added', 'updated', 'removed'] as const)
    .map((kind) => ({ kind, of: changed.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0)
    .map(({ kind, of }) => ({ kind, all: of.length, direct: of.filter((one) => nodeOf(one).direct).length }));
  return counts.length === 0 ? texts.change.nothing : texts.change.words(counts);
}

/** What is said of packages that a lockfile without hashes had already; empty where there are none. */
export function firstHashes(changed: readonly ChangedPackage[], texts: Texts = en): readonly string[] {
  const count = changed.filter(getsFirstHash).length;
  return count === 0 ? [] : [texts.change.firstHashes(count)];
}

function getsFirstHash({ kind, before, after }: ChangedPackage): boolean {
  if (kind !== 'updated' || before === undefined || after === undefined) return false;
  const [from, to] = [before.source, after.source];
  return (
    before.version === after.version &&
    before.integrity === undefined &&
    after.integrity !== undefined &&
    from.kind === 'registry' &&
    to.kind === 'registry' &&
    (from.url === undefined || from.url === to.url)
  );
}

const OPEN_ROWS = 12;
/** More different changes than these are one table, and a click away one for each. */
const MOST_TABLES = 4;

/**
 * What the change did to the dependency tree: words, then a table with what is known of each package; one
 * for each lockfile where several changed.
 */
export function changeSections(scene: Scene): Section[] {
  const { record, texts } = scene;
  if (record.change === undefined) return [];
  const lockfiles = record.change.lockfiles.filter(
    (one) => one.added.length + one.updated.length + one.removed.length > 0,
  );
  const changed = changedPackages(record, lockfiles);
  const unread = record.change.unread ?? [];
  const notKnown = unread.length === 0 ? [] : [texts.change.notKnown(unread.map((file) => code(file, 80)))];
  if (changed.length === 0 && notKnown.length > 0) return notKnown.map((text) => staticSection(20, text));
  const words = texts.change.lead(changeWords(changed, texts), lockfiles.length);
  const moved = movedFiles(record).map(([file, from]) =>
    texts.change.moved(
      code(file, 80),
      from.map((one) => code(one, 80)),
    ),
  );
  const lead = [words, ...firstHashes(changed, texts), ...moved, ...notKnown].join('<br>\n');
  if (changed.length === 0) return [staticSection(20, lead)];
  const subtree = subtreeOf(lockfiles);
  const table = { scene, brings: subtree.sizeOf };
  if (lockfiles.length < 2) return tableSections({ ...table, lead, changed, open: OPEN_ROWS });
  const groups = alike(lockfiles);
  if (groups.length > MOST_TABLES)
    return joinedSections({ ...table, lead, changed, open: OPEN_ROWS }, groups);
  const open = Math.floor(OPEN_ROWS / groups.length);
  return [
    staticSection(20, lead),
    ...groups.flatMap((group) => {
      const own = changedPackages(record, group);
      const title = texts.labelled(namesOf(group, texts), changeWords(own, texts));
      return tableSections({ ...table, lead: title, changed: own, open });
    }),
  ];
}

/** Lockfiles with the same change together: one table says it of all. */
function alike(lockfiles: readonly LockfileChange[]): (readonly LockfileChange[])[] {
  const groups = new Map<string, LockfileChange[]>();
  const shown = ({ id, direct, integrity }: Package): unknown => [id, direct, integrity];
  for (const lockfile of lockfiles) {
    const { added, updated, removed } = lockfile;
    const pairs = updated.map(({ before, after }) => [shown(before), shown(after)]);
    const parts = [added.map(shown), pairs, removed.map(shown)];
    const key = JSON.stringify(parts.map((part) => part.map((one) => JSON.stringify(one)).sort()));
    addToList(groups, key, lockfile);
  }
  return [...groups.values()];
}

/** So many lockfiles with the same change are named. */
const NAMED = 6;

function namesOf(group: readonly LockfileChange[], texts: Texts): string {
  const names = group.slice(0, NAMED).map(({ lockfile }) => `**${code(lockfile, 80)}**`);
  const hidden = group.length - names.length;
  return `${names.join(texts.comma)}${hidden === 0 ? '' : texts.checking.andMore(hidden)}`;
}

/** Lockfiles that take the place of others, with those. */
export function movedFiles({ change }: RunRecord): readonly (readonly [string, readonly string[]])[] {
  return (change?.lockfiles ?? []).flatMap(({ lockfile, from = [] }) => {
    const others = from.filter((one) => one !== lockfile);
    return others.length === 0 ? [] : [[lockfile, others] as const];
  });
}

/**
 * Which rows are open: what somebody chose, and what deserves a look by itself. What came along with it (a package for
 * each platform) and is no different from the others is behind what it came with, a click away.
 */
function openRows(
  changed: readonly ChangedPackage[],
  most: number,
): readonly [readonly ChangedPackage[], readonly ChangedPackage[]] {
  const chosen = changed.filter((one) => nodeOf(one).direct || needsLook(one));
  const open = new Set((chosen.length === 0 ? changed : chosen).slice(0, most));
  return [[...open], changed.filter((one) => !open.has(one))];
}

interface TableInput {
  readonly scene: Scene;
  /** Packages that come in newly below one. */
  readonly brings: (node: Package) => number;
  readonly lead: string;
  readonly changed: readonly ChangedPackage[];
  readonly open: number;
}

/** The first rows over all lockfiles, and then every lockfile's own, all of them behind one click. */
function joinedSections(input: TableInput, groups: readonly (readonly LockfileChange[])[]): Section[] {
  const { scene, lead, changed, open } = input;
  const { texts } = scene;
  const { head, row } = tableOf(input);
  const first = openRows(changed, open)[0];
  const own = groups.flatMap((group) => {
    const rows = changedPackages(scene.record, group);
    const title = texts.labelled(namesOf(group, texts), changeWords(rows, texts));
    return rows.map((one, index) => (index === 0 ? `\n${title}\n\n${head}\n${row(one)}` : row(one)));
  });
  const more = (hidden: number): string => `${texts.change.more(hidden)}${reportReference(scene)}`;
  return [
    {
      importance: 20,
      before: `${lead}\n`,
      head,
      count: first.length,
      row: (index) => row(first[index] as ChangedPackage),
      separator: '\n',
      cap: first.length,
      more,
    },
    {
      importance: 70,
      before: `<details><summary>${texts.change.byLockfile(groups.flat().length)}</summary>`,
      count: own.length,
      row: (index) => own[index] as string,
      separator: '\n',
      cap: 400,
      more,
      after: '</details>',
    },
  ];
}

/** A table's head, and the row of a package in it. */
function tableOf({ scene, brings, changed }: Omit<TableInput, 'lead' | 'open'>): {
  readonly head: string;
  readonly row: (one: ChangedPackage) => string;
} {
  const trusted = changed.some((one) => trustCell(one, scene, brings) !== '');
  const [what, trust] = scene.texts.change.columns;
  return {
    head: tableHead(trusted ? [what, trust] : [what]),
    row: (one) => tableRow([packageCell(one), ...(trusted ? [trustCell(one, scene, brings)] : [])]),
  };
}

function tableSections({ scene, brings, lead, changed, open: most }: TableInput): Section[] {
  const { texts } = scene;
  const { head, row } = tableOf({ scene, brings, changed });
  const [open, rest] = changed.length <= most + 3 ? [changed, []] : openRows(changed, most);
  const more = (hidden: number): string => `${texts.change.more(hidden)}${reportReference(scene)}`;
  const first: Section = {
    importance: 20,
    before: `${lead}\n`,
    head,
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
      before: `<details><summary>${texts.change.moreRows(rest.length)}</summary>\n`,
      head,
      count: rest.length,
      row: (index) => row(rest[index] as ChangedPackage),
      separator: '\n',
      cap: 400,
      more,
      after: '</details>',
    },
  ];
}
