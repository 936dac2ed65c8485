import { addDays } from '../../model/data/calendar.js';
import type { Exception } from '../../model/policy/policy.js';
import { compareText } from '../../model/text/compare-text.js';

/** What of a finding another tool's ignore file names. */
export interface ExportedFinding {
  readonly kind: 'vulnerability' | 'misconfiguration' | 'secret' | 'license';
  /** All ids of it. */
  readonly ids: readonly string[];
  readonly purl?: string;
  /** Path of the file it is in. */
  readonly path?: string;
}

/** An exception that holds, and what it waives: from reports where they have it, else from what it says. */
export interface ExportedException {
  readonly exception: Exception;
  readonly findings: readonly ExportedFinding[];
}

/** An ignore file of another tool. */
export interface ExportedFile {
  readonly text: string;
  /** Ids of exceptions that it holds. */
  readonly written: readonly string[];
  /** What the other tool cannot say, or says more widely. */
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

/** The first day an exception does not hold any more: other tools end at the start of the day they name. */
export function dayAfter(date: string): string {
  return addDays(date, 1);
}

/** One line for people: whose it is and why. */
export function statement({ id, reason, approvedBy, ticket }: Exception): string {
  const more = ticket === undefined ? '' : `, ${ticket}`;
  return `${id}: ${reason} (approved by ${approvedBy}${more})`.replace(/\s+/g, ' ');
}

/** Text in double quotes as JSON, YAML and TOML all read it: control characters escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Each once, sorted by code units. */
export function sorted(items: Iterable<string>): string[] {
  return [...new Set(items)].sort(compareText);
}
