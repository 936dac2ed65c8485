import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { groupBy } from '../src/model/data/group.js';
import { SEVERITIES } from '../src/model/findings/severity.js';
import { Choice, hasAll, Search, tally, wordsOf } from './filters.js';
import { Details, Ids, type Row, Severity } from './finding-details.js';
import type { FindingItem, PackageKey } from './finding-items.js';
import type { Model } from './model.js';
import { type Column, NOTHING, Table } from './table.js';
import { Badge, count, formatNumber, Name, Path } from './text.js';

const OUTCOME_RANK = { block: 0, warn: 1, accept: 2 } as const;

export interface FindingsProps {
  readonly model: Model;
  readonly onGraph: (key: PackageKey) => void;
}

export function Findings({ model, onGraph }: FindingsProps) {
  const [query, setQuery] = useState('');
  const [outcome, setOutcome] = useState('');
  const [severity, setSeverity] = useState('');
  const [check, setCheck] = useState('');
  const [novelty, setNovelty] = useState('');
  const all = model.findings;
  const shown = useMemo(() => {
    const words = wordsOf(query);
    return all.filter(
      (one) =>
        (outcome === '' || one.outcome === outcome) &&
        (severity === '' || one.severity === severity) &&
        (check === '' || one.check === check) &&
        (novelty === '' || one.novelty === novelty) &&
        hasAll(one.haystack, words),
    );
  }, [all, query, outcome, severity, check, novelty]);
  const choices = useMemo(
    () => ({
      outcome: tally(all, (one) => one.outcome),
      severity: tally(all, (one) => one.severity),
      check: tally(all, (one) => one.check),
      novelty: tally(all, (one) => one.novelty),
    }),
    [all],
  );
  const rows = useMemo(() => rowsOf(shown), [shown]);
  const columns = useMemo(() => columnsOf(model), [model]);
  if (all.length === 0) return <p class="soft">No check found anything.</p>;
  return (
    <>
      <Search
        label="Search findings"
        onQuery={setQuery}
        left={`${formatNumber(shown.length)} of ${count(all.length, 'finding')}${rows.length < shown.length ? ` in ${count(rows.length, 'row')}` : ''}`}
      >
        <Choice label="Decision" value={outcome} options={choices.outcome} onChange={setOutcome} />
        <Choice label="Severity" value={severity} options={choices.severity} onChange={setSeverity} />
        <Choice label="Check" value={check} options={choices.check} onChange={setCheck} />
        <Choice label="Since the base" value={novelty} options={choices.novelty} onChange={setNovelty} />
      </Search>
      {model.data.findingsCut > 0 ? (
        <p class="meh">
          {formatNumber(model.data.findingsCut)} more findings are left out here; the run record in the
          evidence has them all.
        </p>
      ) : null}
      <Table
        caption="Findings and what the policy says of them"
        columns={columns}
        items={rows}
        keyOf={({ first }) => first.cause}
        details={(row) => <Details row={row} model={model} onGraph={onGraph} />}
      />
    </>
  );
}

function rowsOf(findings: readonly FindingItem[]): readonly Row[] {
  return [...groupBy(findings, (one) => one.cause).values()].map((all) => ({ first: all[0], all }));
}

function columnsOf(model: Model): readonly Column<Row>[] {
  return [
    {
      id: 'outcome',
      title: 'Decision',
      value: ({ first }) => OUTCOME_RANK[first.outcome],
      cell: ({ first: one }) => (
        <>
          <Badge tone={`${one.outcome}-word`}>{one.outcome}</Badge>
          {one.novelty === 'unknown' ? null : <span class="soft"> {one.novelty}</span>}
        </>
      ),
    },
    {
      id: 'severity',
      title: 'Severity',
      value: ({ first }) => SEVERITIES.indexOf(first.severity),
      cell: ({ first }) => <Severity finding={first} />,
    },
    {
      id: 'subject',
      title: 'Subject',
      class: 'name',
      value: ({ first }) => first.subject,
      cell: ({ first, all }) => (
        <>
          <Name>{first.subject}</Name>
          {all.length === 1 ? null : <div>and {formatNumber(all.length - 1)} more</div>}
          {first.scope === '' || all.some(({ scope }) => scope !== first.scope) ? null : (
            <div class="soft">{first.scope}</div>
          )}
        </>
      ),
    },
    {
      id: 'title',
      title: 'What',
      class: 'text',
      value: ({ first }) => first.title,
      cell: ({ first }) => (
        <>
          {first.title} <Ids finding={first} model={model} />
        </>
      ),
    },
    {
      id: 'where',
      title: 'Where from',
      class: 'text',
      value: ({ first }) => first.paths[0]?.join('\n') ?? first.place,
      cell: ({ first, all }) => (all.length === 1 ? whereOf(first) : commonPlace(all)),
    },
    {
      id: 'fix',
      title: 'Fix',
      class: 'text',
      value: ({ first }) => first.fix,
      cell: ({ all }) => common(all, (one) => one.fix) || NOTHING,
    },
  ];
}

/** What is said of all of them; nothing where it differs. */
function common(all: readonly FindingItem[], say: (finding: FindingItem) => string): string {
  const said = new Set(all.map(say));
  return said.size === 1 ? ([...said][0] ?? '') : '';
}

/** The file that all stand in; their ways in are told where the row opens. */
function commonPlace(all: readonly FindingItem[]): ComponentChildren {
  const file = common(all, ({ place }) => place.replace(/:\d+$/, ''));
  return file === '' ? (
    NOTHING
  ) : (
    <span class="soft">
      <Name>{file}</Name>
    </span>
  );
}

function whereOf(finding: FindingItem): ComponentChildren {
  const [path] = finding.paths;
  if (path === undefined)
    return finding.place === '' ? (
      NOTHING
    ) : (
      <span class="soft">
        <Name>{finding.place}</Name>
      </span>
    );
  const more = finding.paths.length - 1;
  return (
    <>
      <Path steps={path} />
      {more > 0 ? <div class="soft">and {count(more, 'other way', 'other ways')}</div> : null}
    </>
  );
}
