import type { PastRun } from '../src/model/findings/report-data.js';
import type { Model } from './model.js';
import { type Column, NOTHING, Table } from './table.js';
import { count, formatNumber, Name, Out } from './text.js';

interface RunItem extends PastRun {
  readonly key: number;
  readonly now: boolean;
}

export function History({ model }: { readonly model: Model }) {
  const { history, verdict, time } = model.data;
  const runs: RunItem[] = [
    ...(history?.runs ?? []).map((run, key) => ({ ...run, key, now: false })),
    {
      key: -1,
      now: true,
      time,
      outcome: verdict.word,
      message: 'This run',
      blocked: verdict.blocked,
      warned: verdict.warned,
    },
  ];
  return (
    <>
      {history === undefined || history.runs.length === 0 ? (
        <p class="soft">The evidence folder holds no earlier run.</p>
      ) : (
        <>
          <Chart runs={runs} />
          <p class="soft">
            {count(history.runs.length, 'earlier run')},{history.earlier ? ' the newest of more,' : ''} as the
            ledger in the evidence folder tells them; <code>sealgate verify</code> says whether it is whole.
            {history.unreadable > 0
              ? ` ${count(history.unreadable, 'line of it is no record', 'lines of it are no records')}.`
              : ''}
          </p>
        </>
      )}
      <Table
        caption="Runs, newest first"
        columns={COLUMNS}
        items={runs.toReversed()}
        keyOf={(one) => one.key}
      />
    </>
  );
}

const TONE: Readonly<Record<string, string>> = { pass: 'good', fail: 'bad', incomplete: 'meh' };

const COLUMNS: readonly Column<RunItem>[] = [
  { id: 'time', title: 'Time', class: 'time', value: (one) => one.time, cell: (one) => one.time },
  {
    id: 'outcome',
    title: 'Verdict',
    value: (one) => one.outcome,
    cell: (one) => <span class={TONE[one.outcome] ?? 'soft'}>{one.outcome}</span>,
  },
  {
    id: 'blocked',
    title: 'Blocked',
    class: 'number',
    value: (one) => -(one.blocked ?? 0),
    cell: (one) => (one.blocked === undefined ? NOTHING : formatNumber(one.blocked)),
  },
  {
    id: 'warned',
    title: 'Warned',
    class: 'number',
    value: (one) => -(one.warned ?? 0),
    cell: (one) => (one.warned === undefined ? NOTHING : formatNumber(one.warned)),
  },
  {
    id: 'what',
    title: 'What',
    class: 'text',
    cell: (one) =>
      one.now ? (
        <b>This run</b>
      ) : one.run === undefined ? (
        one.message
      ) : (
        <Out href={one.run}>{one.message}</Out>
      ),
  },
  {
    id: 'commit',
    title: 'Commit',
    cell: (one) => (one.commit === undefined ? '' : <Name>{one.commit.slice(0, 7)}</Name>),
  },
];

const SIZE = { width: 1200, height: 150, edge: 12 } as const;

/** Blocked and warned over the runs, and each run's verdict as a dot. */
function Chart({ runs }: { readonly runs: readonly RunItem[] }) {
  const most = runs.reduce((max, one) => Math.max(max, one.blocked ?? 0, one.warned ?? 0), 1);
  const x = (at: number) => SIZE.edge + (at * (SIZE.width - 2 * SIZE.edge)) / Math.max(1, runs.length - 1);
  const y = (value: number) => SIZE.height - SIZE.edge - (value * (SIZE.height - 2 * SIZE.edge)) / most;
  const line = (value: (one: RunItem) => number | undefined) =>
    runs
      .flatMap((one, at) => {
        const known = value(one);
        return known === undefined ? [] : [`${x(at)},${y(known)}`];
      })
      .join(' ');
  const newest = runs.at(-1);
  return (
    <figure>
      <svg
        class="chart"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={`Blocked and warned over ${count(runs.length, 'run')}; at most ${formatNumber(most)}, now ${formatNumber(newest?.blocked ?? 0)} blocked and ${formatNumber(newest?.warned ?? 0)} warned`}
      >
        <polyline class="warned-line" points={line((one) => one.warned)} />
        <polyline class="blocked-line" points={line((one) => one.blocked)} />
        {runs.map((one, at) => (
          <circle key={one.key} class={TONE[one.outcome] ?? 'soft'} cx={x(at)} cy={y(one.blocked ?? 0)} r="4">
            <title>{`${one.time}: ${one.outcome}, ${one.message}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption class="soft">
        <span class="bad">—</span> blocked <span class="meh">—</span> warned, at most {formatNumber(most)}
      </figcaption>
    </figure>
  );
}
