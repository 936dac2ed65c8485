/** `1604` → `1,604`. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
export function count(value: number, singular: string, plural: string = `${singular}s`): string {
  return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A commit's first seven digits; anything else stays as it is. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

/** How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what is not or lies ahead. */
export function ageOf(time: string | undefined, now: string): string | undefined {
  const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
  if (!Number.isFinite(minutes) || minutes < 0) return undefined;
  const days = minutes / 1440;
  if (minutes < 60) return count(Math.floor(minutes), 'minute');
  if (minutes < 2880) return count(Math.floor(minutes / 60), 'hour');
  if (days < 61) return count(Math.floor(days), 'day');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`. */
export function formatTime(time: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time) ? `${time.slice(0, 10)} ${time.slice(11, 16)} UTC` : time;
}
