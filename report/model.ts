import {
  type ChangeRow,
  FLAG,
  type Inventory,
  type ReportData,
  SCOPES,
} from '../src/model/findings/report-data.js';
import {
  type FindingItem,
  findingItems,
  type PackageKey,
  type ProblemItem,
  problemItems,
} from './finding-items.js';

export interface PackageItem extends PackageKey {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly license: string;
  readonly licenseFrom: string;
  readonly direct: boolean;
  readonly marks: readonly string[];
  readonly findings: number;
  readonly haystack: string;
}

export interface ChangeItem {
  readonly key: number;
  readonly kind: ChangeRow[0];
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly direct: boolean;
  readonly signature: string;
  readonly provenance: string;
  readonly builtFrom: string;
  readonly age: string;
  readonly installScript: ChangeRow[9];
  readonly license: string;
  readonly haystack: string;
}

/** One lockfile's graph, with who needs whom. */
export interface Graph {
  readonly inventory: Inventory;
  readonly labels: readonly string[];
  /** Needs of packages, then of importers. */
  readonly needs: readonly (readonly number[])[];
  readonly neededBy: readonly (readonly number[])[];
  /** Packages; what follows are importers. */
  readonly count: number;
}

export interface Model {
  readonly data: ReportData;
  readonly findings: readonly FindingItem[];
  readonly problems: readonly ProblemItem[];
  readonly packages: readonly PackageItem[];
  readonly changes: readonly ChangeItem[];
  readonly graphs: readonly Graph[];
  readonly links: ReadonlyMap<string, string>;
}

/** Reads the page's data into what the views show. */
export function readModel(data: ReportData): Model {
  const text = (index: number): string => data.texts[index] ?? '';
  const findings = findingItems(data, text);
  return {
    data,
    findings,
    problems: problemItems(data, findings, text),
    packages: data.inventories.flatMap((inventory, at) =>
      packageItems({ inventory, at, text, findings: countByPackage(findings, at) }),
    ),
    changes: (data.change?.rows ?? []).map((row, key) => changeItem(row, key, text)),
    graphs: data.inventories.map((inventory) => graphOf(inventory, text)),
    links: new Map(data.links.map(([id, url]) => [text(id), url])),
  };
}

function countByPackage(findings: readonly FindingItem[], inventory: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { packages } of findings)
    for (const one of packages)
      if (one.inventory === inventory) counts.set(one.index, (counts.get(one.index) ?? 0) + 1);
  return counts;
}

const MARKS: readonly (readonly [flag: number, word: string])[] = [
  [FLAG.deprecated, 'deprecated'],
  [FLAG.installScript, 'install script'],
  [FLAG.bundled, 'bundled'],
  [FLAG.elsewhere, 'not from a registry'],
  [FLAG.peer, 'peer'],
];

function packageItems({
  inventory,
  at,
  text,
  findings,
}: {
  readonly inventory: Inventory;
  readonly at: number;
  readonly text: (index: number) => string;
  readonly findings: ReadonlyMap<number, number>;
}): PackageItem[] {
  return inventory.names.map((nameIndex, index) => {
    const name = text(nameIndex);
    const version = text(inventory.versions[index] ?? 0);
    const license = text(inventory.licenses[index] ?? 0);
    const flags = inventory.flags[index] ?? 0;
    const marks = MARKS.flatMap(([flag, word]) => ((flags & flag) === 0 ? [] : [word]));
    const scope = SCOPES[inventory.scopes[index] ?? 0] ?? '';
    return {
      inventory: at,
      index,
      key: `${at}/${index}`,
      name,
      version,
      scope,
      license,
      licenseFrom: text(inventory.licenseFrom[index] ?? 0),
      direct: (flags & FLAG.direct) !== 0,
      marks,
      findings: findings.get(index) ?? 0,
      haystack: [`${name}@${version}`, license, scope, ...marks].join('\n').toLowerCase(),
    };
  });
}

function changeItem(row: ChangeRow, key: number, text: (index: number) => string): ChangeItem {
  const [kind, name, before, after, direct, signature, provenance, builtFrom, age, installScript, license] =
    row;
  const item = {
    key,
    kind,
    name: text(name),
    before: text(before),
    after: text(after),
    direct: direct === 1,
    signature: text(signature),
    provenance: text(provenance),
    builtFrom: text(builtFrom),
    age: text(age),
    installScript,
    license: text(license),
  };
  const words = [item.name, item.before, item.after, kind, item.builtFrom, item.license];
  return { ...item, haystack: words.join('\n').toLowerCase() };
}

function graphOf(inventory: Inventory, text: (index: number) => string): Graph {
  const count = inventory.names.length;
  const needs = [...inventory.needs, ...inventory.importers.map((one) => one.needs)];
  const neededBy: number[][] = needs.map(() => []);
  for (const [from, all] of needs.entries()) for (const to of all) neededBy[to]?.push(from);
  return {
    inventory,
    count,
    needs,
    neededBy,
    labels: [
      ...inventory.names.map((name, index) => `${text(name)}@${text(inventory.versions[index] ?? 0)}`),
      ...inventory.importers.map((one) => one.name),
    ],
  };
}
