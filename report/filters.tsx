import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** As long as a hand rests between two words: the list follows then, and no key waits for it. */
const RESTING_MS = 100;

/** A search field over a list, and how many it leaves. What is typed stands at once; the list is searched after. */
export function Search({
  label,
  onQuery,
  left,
  children,
}: {
  readonly label: string;
  readonly onQuery: (query: string) => void;
  readonly left: string;
  readonly children?: ComponentChildren;
}) {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const follow = (query: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onQuery(query), RESTING_MS);
  };
  return (
    <search class="filters">
      <label>
        <span>{label}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => follow(event.currentTarget.value)}
        />
      </label>
      {children}
      <output>{left}</output>
    </search>
  );
}

export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">all</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The values of a list with how often each is there, most frequent first. */
export function tally<T>(
  items: readonly T[],
  wordOf: (item: T) => string,
): (readonly [value: string, label: string])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(wordOf(item), (counts.get(wordOf(item)) ?? 0) + 1);
  return [...counts]
    .filter(([value]) => value !== '')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, n]) => [value, `${value} (${n})`]);
}

/** Words that must all be in a haystack, in any order. */
export function wordsOf(query: string): readonly string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function hasAll(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word));
}
