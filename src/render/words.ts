/** `1604` → `1,604`. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
export function floorTenth(value: number): string {
  return String(Math.floor(value * 10 + 1e-9) / 10);
}

/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
export function count(value: number, singular: string, plural: string = `${singular}s`): string {
  return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}

/** The last line of a list that was cut: `… and 12 more: see the report`. */
export function moreLine(hidden: number, where: string = '--json lists all'): string {
  return `… and ${formatNumber(hidden)} more: ${where}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
export function asClause(sentence: string): string {
  return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
    ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;
}

/** A commit's first seven digits; anything else stays as it is. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
export function ageOf(
  time: string | undefined,
  now: string,
  say: (value: number, unit: AgeUnit) => string = count,
): string | undefined {
  const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
  if (!Number.isFinite(minutes) || minutes < 0) return undefined;
  const days = minutes / 1440;
  if (minutes < 60) return say(Math.floor(minutes), 'minute');
  if (minutes < 2880) return say(Math.floor(minutes / 60), 'hour');
  if (days < 61) return say(Math.floor(days), 'day');
  if (days < 730) return say(Math.floor(days / 30.44), 'month');
  return say(Math.floor(days / 365.25), 'year');
}

/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
export function formatDuration(
  milliseconds: number,
  say: (minutes: number, seconds: number) => string = inEnglish,
): string {
  if (milliseconds < 59_950) return say(0, milliseconds / 1000);
  const seconds = Math.round(milliseconds / 1000);
  return say(Math.floor(seconds / 60), seconds % 60);
}

/** `0.2 s`, `15 ms`, `1 min 15 s`. */
export function inEnglish(minutes: number, seconds: number): string {
  if (minutes > 0) return `${minutes} min ${seconds} s`;
  return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}

/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
export function formatTime(time: string, timeZone = 'UTC'): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time)) return time;
  const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
  const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
  return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}

function timeIn(time: string, timeZone: string): string | undefined {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return undefined;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(date);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}

/** Whether a title is the beginning of the message, cut off. */
export function isCutOff({ title, message }: { readonly title: string; readonly message: string }): boolean {
  return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}

/** Whether a message says more than the title above it. */
export function saysMore({ title, message }: { readonly title: string; readonly message: string }): boolean {
  return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}
