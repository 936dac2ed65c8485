import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Choice, hasAll, Search, tally, wordsOf } from './filters.js';
import type { ChangeItem, Model } from './model.js';
import { type Column, NOTHING, Table } from './table.js';
import { Badge, count, formatNumber, Name } from './text.js';

export function Change({ model }: { readonly model: Model }) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const all = model.changes;
  const shown = useMemo(() => {
    const words = wordsOf(query);
    return all.filter((one) => (kind === '' || one.kind === kind) && hasAll(one.haystack, words));
  }, [all, query, kind]);
  const kinds = useMemo(() => tally(all, (one) => one.kind), [all]);
  const { change } = model.data;
  if (change === undefined)
    return <p class="soft">No base was given, so what this change does to the tree is not known.</p>;
  return (
    <>
      <p>
        The change {change.summary} since <Name>{change.since}</Name>.
      </p>
      {all.length === 0 ? null : (
        <>
          <Search
            label="Search the change"
            onQuery={setQuery}
            left={`${formatNumber(shown.length)} of ${count(all.length, 'package')}`}
          >
            <Choice label="Kind" value={kind} options={kinds} onChange={setKind} />
          </Search>
          <Table caption="Packages that change" columns={COLUMNS} items={shown} keyOf={(one) => one.key} />
        </>
      )}
    </>
  );
}

const KIND_TONE = { added: 'good', updated: 'meh', removed: 'soft' } as const;

const COLUMNS: readonly Column<ChangeItem>[] = [
  {
    id: 'kind',
    title: 'Kind',
    value: (one) => one.kind,
    cell: (one) => <Badge tone={KIND_TONE[one.kind]}>{one.kind}</Badge>,
  },
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
    cell: (one) =>
      one.before !== '' && one.after !== '' ? (
        <>
          <del>
            <Name>{one.before}</Name>
          </del>{' '}
          <ins>
            <Name>{one.after}</Name>
          </ins>
        </>
      ) : (
        <Name>{one.after || one.before}</Name>
      ),
  },
  {
    id: 'signature',
    title: 'Signature',
    value: (one) => one.signature,
    cell: (one) => stateOf(one.signature),
  },
  {
    id: 'provenance',
    title: 'Provenance',
    value: (one) => one.provenance,
    cell: (one) => stateOf(one.provenance),
  },
  {
    id: 'builtFrom',
    title: 'Built from',
    class: 'text',
    value: (one) => one.builtFrom,
    cell: (one) => (one.builtFrom === '' ? NOTHING : <Name>{one.builtFrom}</Name>),
  },
  { id: 'age', title: 'Age', class: 'short', cell: (one) => one.age || NOTHING },
  {
    id: 'scripts',
    title: 'Scripts',
    value: (one) => one.installScript,
    cell: (one) =>
      one.installScript === -1 ? (
        NOTHING
      ) : one.installScript === 1 ? (
        <span class="meh">install</span>
      ) : (
        'none'
      ),
  },
  {
    id: 'license',
    title: 'Licence',
    value: (one) => one.license,
    cell: (one) => (one.license === '' ? NOTHING : <Name>{one.license}</Name>),
  },
];

function stateOf(word: string): ComponentChildren {
  if (word === '' || word === 'not-checked') return NOTHING;
  const tone = word === 'verified' ? 'good' : word === 'invalid' ? 'bad' : 'meh';
  return <span class={tone}>{word}</span>;
}
