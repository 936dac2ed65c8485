import { leavesOf } from '../../model/licenses/expression.js';
import { leafText } from '../../model/licenses/leaf.js';
import { createLicenseMatcher } from '../../model/licenses/match.js';
import { readLicense } from '../../model/licenses/read.js';
import type { PackageDescription, PackageDescriptions, Person } from '../../model/packages/details.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { compareText } from '../../model/text/compare-text.js';
import { type InventoryRow, inventoryCsv, inventoryMarkdown } from '../../render/license-inventory.js';
import { type NoticePackage, renderNotices } from '../../render/notices.js';
import { STANDARD_TEXTS } from '../../render/standard-licenses.js';
import type { LicensesForm } from './options.js';
import type { ListedLicense } from './rows.js';

interface Inventory {
  readonly rows: readonly ListedLicense[];
  readonly graphs: readonly DependencyGraph[];
  readonly descriptions: PackageDescriptions;
}

interface Form {
  readonly text: string;
  /** What is missing that must be there, one line each. */
  readonly lacking: readonly string[];
  /** What is missing as it may be. */
  readonly notes: readonly string[];
}

/** An inventory or notices as text, and what it lacks, one line each. */
export function renderInventory({ format }: LicensesForm, { rows, graphs, descriptions }: Inventory): Form {
  const described = new Map<string, PackageDescription>();
  const own = new Set<string>();
  for (const { id, purl, source } of graphs.flatMap((graph) => graph.packages)) {
    const found = descriptions.get(id);
    if (found !== undefined) described.set(purl, found);
    if (source.kind === 'link') own.add(purl);
  }
  switch (format) {
    case 'csv':
      return {
        text: inventoryCsv(rows.map((row) => toInventory(row, described.get(row.purl)))),
        lacking: [],
        notes: [],
      };
    case 'markdown':
      return {
        text: inventoryMarkdown(rows.map((row) => toInventory(row, described.get(row.purl)))),
        lacking: [],
        notes: [],
      };
    case 'notice':
    case undefined:
      return notices(
        rows.filter((row) => !own.has(row.purl)),
        described,
      );
  }
}

function toInventory(row: ListedLicense, about: PackageDescription | undefined): InventoryRow {
  const { files, conflicts, ...rest } = row;
  return {
    ...rest,
    conflicts,
    files: (files ?? []).map(({ file }) => file),
    ...(about?.repository === undefined ? {} : { repository: about.repository }),
    authors: (about?.authors ?? []).map(personText),
  };
}

function personText({ name, email, url }: Person): string {
  return name ?? email ?? url ?? '';
}

/** Notices of third-party packages. A package that is not here leaves a hole that a reader must know of. */
function notices(rows: readonly ListedLicense[], described: ReadonlyMap<string, PackageDescription>): Form {
  const texts = new Map(Object.entries(JSON.parse(STANDARD_TEXTS) as Record<string, string>));
  const match = createLicenseMatcher();
  const packages = rows.map((row): NoticePackage => {
    const about = described.get(row.purl);
    const files = about?.licenseFiles ?? [];
    const section = about?.licenseSection;
    // A README may name its owners and no more, or hold the whole text: then the list's own adds nothing.
    const whole = section === undefined ? [] : match(section.text).matches.map(({ license }) => license);
    return {
      name: row.name,
      version: row.version,
      license: row.spdx ?? declaredWords(row.license),
      ...(about?.repository === undefined ? {} : { repository: about.repository }),
      authors: (about?.authors ?? []).slice(0, 10).map(personText),
      texts: files,
      absent: about === undefined,
      ...(section === undefined ? {} : { section }),
      standard:
        files.length > 0
          ? []
          : standardTexts(row.spdx, texts).filter(({ license }) => !whole.includes(license)),
    };
  });
  const absent = rows.filter((row) => !described.has(row.purl));
  const needed = namesOf(absent.filter(({ scope }) => scope === 'runtime'));
  // Optional packages of other platforms are nowhere on this one.
  const optional = namesOf(absent.filter(({ scope }) => scope !== 'runtime'));
  return {
    text: renderNotices(packages),
    lacking:
      needed === ''
        ? []
        : [`Not on this machine, so the notices lack their texts: ${needed}. Install the packages first.`],
    notes:
      optional === ''
        ? []
        : [
            `Not on this machine, as optional packages of other platforms are, so the notices lack their own texts: ${optional}.`,
          ],
  };
}

/** `3 packages (a@1.0.0, b@1.0.0, c@1.0.0)`, with at most five names; empty for none. */
function namesOf(rows: readonly ListedLicense[]): string {
  if (rows.length === 0) return '';
  const names = rows.map((row) => `${row.name}@${row.version}`).sort(compareText);
  const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`;
  return `${rows.length} ${rows.length === 1 ? 'package' : 'packages'} (${shown})`;
}

/** `null`: nothing said what it is, which is not that the package says nothing. */
function declaredWords(license: string | null): string {
  if (license === null) return 'not known';
  return license === '' ? 'not declared' : license;
}

/** The list's texts of the licences of an expression, as far as they are shipped with Sealgate. */
function standardTexts(
  spdx: string | null,
  texts: ReadonlyMap<string, string>,
): readonly { readonly license: string; readonly text: string }[] {
  const read = spdx === null ? undefined : readLicense(spdx);
  if (read?.state !== 'read') return [];
  return [...new Set(leavesOf(read.node).map(leafText))].flatMap((license) => {
    const text = texts.get(license);
    return text === undefined ? [] : [{ license, text }];
  });
}
