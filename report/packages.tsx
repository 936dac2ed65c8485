import { useMemo, useState } from 'preact/hooks';
import { Choice, hasAll, Search, tally, wordsOf } from './filters.js';
import type { PackageKey } from './finding-items.js';
import type { Model, PackageItem } from './model.js';
import { type Column, NOTHING, Table } from './table.js';
import { count, formatNumber, Name } from './text.js';

export interface PackagesProps {
  readonly model: Model;
  readonly onGraph: (key: PackageKey) => void;
}

/** The inventory: what the SBOM lists, with who needs what. */
export function Packages({ model, onGraph }: PackagesProps) {
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState('');
  const [lockfile, setLockfile] = useState('');
  const [mark, setMark] = useState('');
  const all = model.packages;
  const { inventories } = model.data;
  const shown = useMemo(() => {
    const words = wordsOf(query);
    return all.filter(
      (one) =>
        (scope === '' || one.scope === scope) &&
        (lockfile === '' || String(one.inventory) === lockfile) &&
        (mark === '' || hasMark(one, mark)) &&
        hasAll(one.haystack, words),
    );
  }, [all, query, scope, lockfile, mark]);
  const columns = useMemo(() => columnsOf(inventories.length > 1, model), [inventories, model]);
  const scopeChoices = useMemo(() => tally(all, (one) => one.scope), [all]);
  const cut = inventories.reduce((sum, one) => sum + one.cut, 0);
  return (
    <>
      <Search
        label="Search packages"
        onQuery={setQuery}
        left={`${formatNumber(shown.length)} of ${count(all.length, 'package')}`}
      >
        <Choice label="Scope" value={scope} options={scopeChoices} onChange={setScope} />
        {inventories.length > 1 ? (
          <Choice
            label="Lockfile"
            value={lockfile}
            options={inventories.map((one, at) => [String(at), one.lockfile] as const)}
            onChange={setLockfile}
          />
        ) : null}
        <Choice label="That are" value={mark} options={MARKS} onChange={setMark} />
      </Search>
      {cut > 0 ? (
        <p class="meh">{formatNumber(cut)} more packages are left out here; the SBOM has them all.</p>
      ) : null}
      <Table
        caption="Packages of the lockfiles"
        columns={columns}
        items={shown}
        keyOf={(one) => one.key}
        details={(one) => <Neighbours of={one} model={model} onGraph={onGraph} />}
      />
    </>
  );
}

const MARKS = [
  ['direct', 'direct'],
  ['vulnerable', 'with findings'],
  ['deprecated', 'deprecated'],
  ['install script', 'with install script'],
  ['not from a registry', 'not from a registry'],
  ['bundled', 'bundled'],
  ['unlicensed', 'without a known licence'],
] as const;

function hasMark(one: PackageItem, mark: string): boolean {
  if (mark === 'direct') return one.direct;
  if (mark === 'vulnerable') return one.findings > 0;
  if (mark === 'unlicensed') return one.license === '';
  return one.marks.includes(mark);
}

function columnsOf(several: boolean, model: Model): readonly Column<PackageItem>[] {
  return [
    {
      id: 'name',
      title: 'Package',
      class: 'name',
      value: (one) => one.name,
      cell: (one) => (
        <>
          <Name>{one.name}</Name>
          {one.direct ? <span class="soft"> direct</span> : null}
        </>
      ),
    },
    {
      id: 'version',
      title: 'Version',
      class: 'name',
      value: (one) => one.version,
      cell: (one) => <Name>{one.version}</Name>,
    },
    { id: 'scope', title: 'Scope', value: (one) => one.scope, cell: (one) => one.scope },
    {
      id: 'license',
      title: 'Licence',
      value: (one) => one.license,
      cell: (one) => (one.license === '' ? NOTHING : <Name>{one.license}</Name>),
    },
    {
      id: 'findings',
      title: 'Findings',
      class: 'number',
      value: (one) => -one.findings,
      cell: (one) => (one.findings === 0 ? '' : formatNumber(one.findings)),
    },
    {
      id: 'marks',
      title: 'Marks',
      value: (one) => one.marks.join(', '),
      cell: (one) => one.marks.join(', '),
    },
    ...(several
      ? [
          {
            id: 'lockfile',
            title: 'Lockfile',
            value: (one: PackageItem) => one.inventory,
            cell: (one: PackageItem) => <Name>{model.data.inventories[one.inventory]?.lockfile ?? ''}</Name>,
          },
        ]
      : []),
  ];
}

const NEIGHBOURS = 60;

function Neighbours({ of, model, onGraph }: { readonly of: PackageItem } & PackagesProps) {
  const graph = model.graphs[of.inventory];
  if (graph === undefined) return null;
  const list = (title: string, nodes: readonly number[]) => (
    <>
      <dt>
        {title} ({formatNumber(nodes.length)})
      </dt>
      <dd>
        {nodes.length === 0 ? '–' : null}
        {nodes.slice(0, NEIGHBOURS).map((node) => (
          <span key={node}>
            {node < graph.count ? (
              <button
                type="button"
                class="link"
                onClick={() => onGraph({ inventory: of.inventory, index: node })}
              >
                <Name>{graph.labels[node] ?? ''}</Name>
              </button>
            ) : (
              <b>{graph.labels[node]}</b>
            )}{' '}
          </span>
        ))}
        {nodes.length > NEIGHBOURS ? (
          <span class="soft">and {formatNumber(nodes.length - NEIGHBOURS)} more</span>
        ) : null}
      </dd>
    </>
  );
  return (
    <>
      <dl>
        {of.license === '' ? null : (
          <>
            <dt>Licence by</dt>
            <dd>{of.licenseFrom === '' ? 'not known' : of.licenseFrom}</dd>
          </>
        )}
        {list('Needed by', graph.neededBy[of.index] ?? [])}
        {list('Needs', graph.needs[of.index] ?? [])}
      </dl>
      <button type="button" onClick={() => onGraph(of)}>
        Show in the graph
      </button>
    </>
  );
}
