import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { SEVERITIES } from '../src/model/severity.js';
import { Choice, hasAll, Search, tally, wordsOf } from './filters.js';
import type { FindingItem, Model, PackageKey } from './model.js';
import { type Column, NOTHING, Table } from './table.js';
import { Badge, Command, count, formatNumber, Name, Out, Path } from './text.js';

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
  const columns = useMemo(() => columnsOf(model), [model]);
  if (all.length === 0) return <p class="soft">No check found anything.</p>;
  return (
    <>
      <Search
        label="Search findings"
        onQuery={setQuery}
        left={`${formatNumber(shown.length)} of ${count(all.length, 'finding')}`}
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
        items={shown}
        keyOf={(one) => one.key}
        details={(one) => <Details finding={one} model={model} onGraph={onGraph} />}
      />
    </>
  );
}

function columnsOf(model: Model): readonly Column<FindingItem>[] {
  return [
    {
      id: 'outcome',
      title: 'Decision',
      value: (one) => OUTCOME_RANK[one.outcome],
      cell: (one) => (
        <>
          <Badge tone={`${one.outcome}-word`}>{one.outcome}</Badge>
          {one.novelty === 'unknown' ? null : <span class="soft"> {one.novelty}</span>}
        </>
      ),
    },
    {
      id: 'severity',
      title: 'Severity',
      value: (one) => SEVERITIES.indexOf(one.severity),
      cell: (one) => <Severity finding={one} />,
    },
    {
      id: 'subject',
      title: 'Subject',
      class: 'name',
      value: (one) => one.subject,
      cell: (one) => (
        <>
          <Name>{one.subject}</Name>
          {one.scope === '' ? null : <div class="soft">{one.scope}</div>}
        </>
      ),
    },
    {
      id: 'title',
      title: 'What',
      class: 'text',
      value: (one) => one.title,
      cell: (one) => (
        <>
          {one.title} <Ids finding={one} model={model} />
        </>
      ),
    },
    {
      id: 'where',
      title: 'Where from',
      class: 'text',
      value: (one) => one.paths[0]?.join('\n') ?? one.place,
      cell: whereOf,
    },
    { id: 'fix', title: 'Fix', class: 'text', value: (one) => one.fix, cell: (one) => one.fix || NOTHING },
  ];
}

export function Severity({ finding }: { readonly finding: FindingItem }) {
  const { severity } = finding;
  return <Badge tone={severity}>{severity === 'unknown' ? 'unrated' : severity}</Badge>;
}

export function Ids({ finding, model }: { readonly finding: FindingItem; readonly model: Model }) {
  return (
    <>
      {finding.ids.map((id) => {
        const url = model.links.get(id);
        return (
          <span key={id}>
            {url === undefined ? (
              <Name>{id}</Name>
            ) : (
              <Out href={url}>
                <Name>{id}</Name>
              </Out>
            )}{' '}
          </span>
        );
      })}
    </>
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

function Details({ finding, model, onGraph }: { readonly finding: FindingItem } & FindingsProps) {
  return (
    <>
      <p>{finding.message}</p>
      <dl>
        <dt>Decided by</dt>
        <dd>
          {finding.reason}
          {finding.origin === '' ? null : <> ({finding.origin})</>}
        </dd>
        <dt>Rule</dt>
        <dd>
          {finding.check} · <Name>{finding.rule}</Name>
        </dd>
        {finding.tools.length === 0 ? null : (
          <>
            <dt>Seen by</dt>
            <dd>{finding.tools.join(', ')}</dd>
          </>
        )}
        {finding.place === '' ? null : (
          <>
            <dt>Place</dt>
            <dd>
              <Name>{finding.place}</Name>
            </dd>
          </>
        )}
        {finding.paths.length === 0 ? null : (
          <>
            <dt>Brought in by</dt>
            <dd>
              {finding.paths.map((path, index) => (
                <div key={`${index} ${path.join('\n')}`}>
                  <Path steps={path} />
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {finding.command === '' ? null : <Command>{finding.command}</Command>}
      {finding.packages.map((key) => (
        <button type="button" key={`${key.inventory}/${key.index}`} onClick={() => onGraph(key)}>
          Show in the graph of {model.data.inventories[key.inventory]?.lockfile ?? ''}
        </button>
      ))}
    </>
  );
}
