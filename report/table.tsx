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

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** What a row opens to; rows open only where it is given. */
  readonly details?: ((item: T) => ComponentChildren) | undefined;
}

/** As many rows as two screens hold: typing in a search draws them anew. */
const PAGE = 50;
const MORE = 500;

/** A table that sorts by its headings and shows as many rows as the reader asks for; on paper, all of them. */
export function Table<T>({ caption, columns, items, keyOf, details }: Props<T>) {
  const [sort, setSort] = useState<{ readonly id: string; readonly down: boolean }>();
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState<ReadonlySet<string | number>>(new Set());
  useEffect(() => setLimit(PAGE), [items]);
  useEffect(() => {
    const all = () => setLimit(Number.POSITIVE_INFINITY);
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, []);
  const sorted = useMemo(
    () => sortItems(items, columns.find(({ id }) => id === sort?.id)?.value, sort?.down === true),
    [items, columns, sort],
  );
  const toggle = (key: string | number) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  if (items.length === 0) return <p class="soft">Nothing matches.</p>;
  const rest = sorted.length - limit;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="wide" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
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
            {sorted.slice(0, limit).map((item) => {
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
      {rest > 0 ? (
        <p class="more">
          <button type="button" onClick={() => setLimit(limit + MORE)}>
            Show {formatNumber(Math.min(MORE, rest))} more of {formatNumber(rest)}
          </button>
        </p>
      ) : null}
    </>
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
      columns.map((column) => (
        <td key={column.id} class={column.class}>
          {column.cell(item)}
        </td>
      )),
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
