import compare from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import { compareVersions } from '../../../model/packages/versions.js';
import { fewOf } from '../../../model/text/few.js';
import { asList, asText, member } from '../narrow.js';

/**
 * Whether an entry of `affected` is about a version.
 *
 * @see OSV schema, "Evaluation"
 */
export function isAffected(version: string, affected: unknown): boolean {
  const listed = asList(member(affected, 'versions'), 100_000) ?? [];
  if (listed.includes(version)) return true;
  const ranges = asList(member(affected, 'ranges'), 1000) ?? [];
  // What names neither versions nor ranges means all of them.
  if (listed.length === 0 && ranges.length === 0) return true;
  return ranges.some((range) => isVersionRange(range) && isInRange(version, eventsOf(range)));
}

export interface RangeEvent {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  readonly version: string;
}

/** Where the ranges of an entry of `affected` begin and end, each range in the order of its versions. */
export function rangeEvents(affected: unknown): RangeEvent[] {
  return (asList(member(affected, 'ranges'), 1000) ?? []).filter(isVersionRange).flatMap(eventsOf);
}

/**
 * The versions that an entry of `affected` is about, as npm writes ranges: `<1.2.1 || >=2.0.0 <=2.1.0`. Of more listed
 * versions than a reader wants to see only the first are told.
 */
export function affectedRange(affected: unknown): string {
  const ranges = (asList(member(affected, 'ranges'), 1000) ?? []).filter(isVersionRange).map(eventsOf);
  const listed = (asList(member(affected, 'versions'), 100_000) ?? []).flatMap(
    (one) => asText(one, 200) ?? [],
  );
  const parts = [...new Set([...ranges.flatMap(intervals), ...listed])];
  if (parts.length === 0) return '*';
  return parts.length > MOST_PARTS ? fewOf(parts, MOST_TOLD) : parts.join(' || ');
}

const MOST_PARTS = 50;
const MOST_TOLD = 10;

const COMPARED = { fixed: '<', last_affected: '<=', limit: '<' } as const;

/** Each stretch from where a range begins to where it next ends. */
function intervals(events: readonly RangeEvent[]): string[] {
  const found: string[] = [];
  let from: string | undefined;
  for (const { kind, version } of events) {
    if (kind === 'introduced') from ??= version === '0' ? '' : `>=${version} `;
    else if (from !== undefined && version !== '*') {
      found.push(`${from}${COMPARED[kind]}${version}`);
      from = undefined;
    }
  }
  if (from !== undefined) found.push(from.trim() || '*');
  return found;
}

/** npm's own order of versions is that of SemVer; ranges of commits say nothing about a registry's package. */
function isVersionRange(range: unknown): boolean {
  const type = member(range, 'type');
  return type === 'SEMVER' || type === 'ECOSYSTEM';
}

function eventsOf(range: unknown): RangeEvent[] {
  const kinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;
  return (asList(member(range, 'events'), 1000) ?? [])
    .flatMap((event) =>
      kinds.flatMap((kind) => {
        const version = asText(member(event, kind), 200);
        return version === undefined ? [] : [{ kind, version }];
      }),
    )
    .sort((a, b) => order(a.version, b.version));
}

function isInRange(version: string, events: readonly RangeEvent[]): boolean {
  // Nothing is known of what comes after all limits; `*` is none.
  const limits = events.filter(({ kind }) => kind === 'limit').map((event) => event.version);
  if (limits.length > 0 && !limits.some((limit) => limit === '*' || order(version, limit) < 0)) return false;
  let affected = false;
  for (const event of events) {
    const reached = order(version, event.version);
    if (event.kind === 'introduced' && reached >= 0) affected = true;
    if (event.kind === 'fixed' && reached >= 0) affected = false;
    if (event.kind === 'last_affected' && reached > 0) affected = false;
  }
  return affected;
}

/** `0` comes before every version there is, `0.0.0-alpha` among them. What SemVer does not know goes by its numbers. */
function order(a: string, b: string): number {
  if (a === '0' || b === '0') return Number(b === '0') - Number(a === '0');
  return valid(a, true) === null || valid(b, true) === null ? compareVersions(a, b) : compare(a, b, true);
}
