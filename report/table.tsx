import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from './text.js';

export interface Column<T> {
  readonly id: string;
  readonly title: string;
  readonly cell: (item: T) => ComponentChildren;
  /** What the column is sorted by; a column without it cannot be. */
  readonly value?: (item: T) => string | number;
  readonly class?: string;
}

/** A cell that has nothing to tell; a narrow screen leaves it out. */
export const NOTHING = '–';

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** What a row opens to; rows open only where it is given. */
  readonly details?: ((item: T) => ComponentChildren) | undefined;
}

/** Rows of a page: as many as two screens hold. More are never drawn but on paper, so that none slow the typing. */
const PAGE = 50;
/** Rows drawn at once; the others follow, a few in each pause, so that no key has to wait for them. */
const STEP = 8;

/** Widths in pixels that the columns have to each other; the table is never narrower than their sum. */
const WIDTHS: Readonly<Record<string, number>> = { text: 200, name: 170, time: 170, number: 90 };
const OTHER_WIDTH = 120;
const OPENER_WIDTH = 48;

/** A table that sorts by its headings and shows a page of rows; on paper, all of them. */
export function Table<T>({ caption, columns, items, keyOf, details }: Props<T>) {
  const [sort, setSort] = useState<{ readonly id: string; readonly down: boolean }>();
  const [open, setOpen] = useState<ReadonlySet<string | number>>(new Set());
  const sorted = useMemo(
    () => sortItems(items, columns.find(({ id }) => id === sort?.id)?.value, sort?.down === true),
    [items, columns, sort],
  );
  const { from, drawn, isAll, turnTo } = usePage(sorted);
  const toggle = (key: string | number) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  if (items.length === 0) return <p class="soft">Nothing matches.</p>;
  const widths = [
    ...(details === undefined ? [] : [OPENER_WIDTH]),
    ...columns.map((column) => WIDTHS[column.class ?? ''] ?? OTHER_WIDTH),
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={caption}>
        <table class="rows stack" style={{ '--least': `${widths.reduce((sum, width) => sum + width, 0)}px` }}>
          <caption>{caption}</caption>
          <colgroup>
            {widths.map((width, at) => (
              <col key={`${at} ${width}`} width={width} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {details === undefined ? null : (
                <th scope="col">
                  <span class="hidden">Details</span>
                </th>
              )}
              {columns.map((column) => (
                <Heading key={column.id} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(from, from + drawn).map((item) => {
              const key = keyOf(item);
              return (
                <Row
                  key={key}
                  item={item}
                  columns={columns}
                  details={details}
                  isOpen={open.has(key)}
                  onToggle={() => toggle(key)}
                />
              );
            })}
          </tbody>
        </table>
      </section>
      {sorted.length <= PAGE || isAll ? null : <Pager from={from} of={sorted.length} onTurn={turnTo} />}
    </>
  );
}

interface PageState {
  readonly items: readonly unknown[];
  readonly from: number;
  readonly drawn: number;
}

/** Which page of a list is shown, and how many of its rows are drawn yet: a few more whenever nothing else is to do. */
function usePage(items: readonly unknown[]): {
  readonly from: number;
  readonly drawn: number;
  readonly isAll: boolean;
  readonly turnTo: (from: number) => void;
} {
  const first: PageState = { items, from: 0, drawn: STEP };
  const [state, setState] = useState(first);
  const now = state.items === items ? state : first;
  const wanted = Math.min(PAGE, items.length - now.from);
  const isAll = now.drawn === Number.POSITIVE_INFINITY;
  useEffect(() => {
    if (now.drawn >= wanted) return;
    // What has been asked for meanwhile (a page, all rows for paper) is not taken back.
    const next = setTimeout(() =>
      setState((newest) => (newest === state ? { ...now, drawn: now.drawn + STEP } : newest)),
    );
    return () => clearTimeout(next);
  });
  useEffect(() => {
    const all = () => setState({ items, from: 0, drawn: Number.POSITIVE_INFINITY });
    const page = () => setState({ items, from: 0, drawn: STEP });
    addEventListener('beforeprint', all);
    addEventListener('afterprint', page);
    return () => {
      removeEventListener('beforeprint', all);
      removeEventListener('afterprint', page);
    };
  }, [items]);
  return {
    from: now.from,
    drawn: isAll ? now.drawn : Math.min(now.drawn, PAGE),
    isAll,
    turnTo: (from) => setState({ items, from, drawn: STEP }),
  };
}

function Pager({
  from,
  of,
  onTurn,
}: {
  readonly from: number;
  readonly of: number;
  readonly onTurn: (from: number) => void;
}) {
  const last = Math.floor((of - 1) / PAGE) * PAGE;
  const steps: readonly (readonly [title: string, to: number])[] = [
    ['First', 0],
    ['Previous', from - PAGE],
    ['Next', from + PAGE],
    ['Last', last],
  ];
  return (
    <nav class="more" aria-label="Pages of the table">
      {steps.map(([title, to]) => (
        <button
          key={title}
          type="button"
          disabled={to < 0 || to > last || to === from}
          onClick={() => onTurn(to)}
        >
          {title}
        </button>
      ))}
      <span class="soft" aria-live="polite">
        {formatNumber(from + 1)} to {formatNumber(Math.min(from + PAGE, of))} of {formatNumber(of)}
      </span>
    </nav>
  );
}

function Row<T>({
  item,
  columns,
  details,
  isOpen,
  onToggle,
}: Pick<Props<T>, 'columns' | 'details'> & {
  readonly item: T;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const cells = useMemo(
    () =>
      columns.map((column) => {
        const content = column.cell(item);
        const classes = content === NOTHING ? `${column.class ?? ''} nothing` : column.class;
        return (
          <td key={column.id} class={classes} data-title={column.title}>
            {content}
          </td>
        );
      }),
    [columns, item],
  );
  return (
    <>
      <tr>
        {details === undefined ? null : (
          <td class="opener">
            <button type="button" aria-expanded={isOpen} aria-label="Details" onClick={onToggle}>
              {isOpen ? '−' : '+'}
            </button>
          </td>
        )}
        {cells}
      </tr>
      {isOpen && details !== undefined ? (
        <tr class="details">
          <td colSpan={columns.length + 1}>
            <div>{details(item)}</div>
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Heading<T>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<T>;
  readonly sort: { readonly id: string; readonly down: boolean } | undefined;
  readonly onSort: (sort: { readonly id: string; readonly down: boolean } | undefined) => void;
}) {
  if (column.value === undefined)
    return (
      <th scope="col" class={column.class}>
        {column.title}
      </th>
    );
  const here = sort?.id === column.id ? sort : undefined;
  const next =
    here === undefined
      ? { id: column.id, down: false }
      : here.down
        ? undefined
        : { id: column.id, down: true };
  return (
    <th
      scope="col"
      class={column.class}
      aria-sort={here === undefined ? 'none' : here.down ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={() => onSort(next)}>
        {column.title}
        <span aria-hidden="true">{here === undefined ? ' ↕' : here.down ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );
}

function sortItems<T>(
  items: readonly T[],
  value: ((item: T) => string | number) | undefined,
  down: boolean,
): readonly T[] {
  if (value === undefined) return items;
  const keyed = items.map((item) => ({ item, value: value(item) }));
  const way = down ? -1 : 1;
  keyed.sort((a, b) => (a.value < b.value ? -way : a.value > b.value ? way : 0));
  return keyed.map(({ item }) => item);
}
