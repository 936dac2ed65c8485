import type { Gap } from './decision.js';

/** Gaps that one cause has made, or one alone. */
export interface GapGroup {
  readonly first: Gap;
  /** All of them, the first included. */
  readonly gaps: readonly Gap[];
  /** What they have in common; the message of one alone. */
  readonly cause: string;
  /** Each check once. */
  readonly checks: readonly string[];
  /** The way out of the first; of several without the sentence that names one check's key. */
  readonly hint?: string;
}

/**
 * Gaps with what they have in common: one registry that does not answer stops three checks. The cause is the end of
 * their messages, from a colon on, or all of them. A gap with a command stands for itself.
 */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups: GapGroup[] = [];
  const open = [...gaps];
  for (let first = open.shift(); first !== undefined; first = open.shift()) {
    const cause = first.command === undefined ? sharedCause(first, open) : undefined;
    const alike = cause === undefined ? [] : open.filter((gap) => isOf(gap, cause));
    for (const gap of alike) open.splice(open.indexOf(gap), 1);
    const all = [first, ...alike];
    const hint = alike.length === 0 ? first.hint : withoutKey(first.hint);
    groups.push({
      first,
      gaps: all,
      cause: cause ?? first.message,
      checks: [...new Set(all.map(({ check }) => check))],
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return groups;
}

function withoutKey(hint: string | undefined): string | undefined {
  return hint?.replace(/ checks\.\w+ in the policy says [^.]*\.$/, '');
}

/** The longest end of its message that another one has, too. */
function sharedCause({ message }: Gap, others: readonly Gap[]): string | undefined {
  const starts = [0, ...[...message.matchAll(/: /g)].map(({ index }) => index + 2)];
  return starts.map((start) => message.slice(start)).find((end) => others.some((gap) => isOf(gap, end)));
}

/** Some messages are sentences, others not: a full stop makes no other cause. */
function isOf({ message, command }: Gap, cause: string): boolean {
  const [said, end] = [message, cause].map((one) => one.replace(/\.$/, '')) as [string, string];
  return command === undefined && (said === end || said.endsWith(`: ${end}`));
}
