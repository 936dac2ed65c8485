import { labelOf } from '../../model/data/paths.js';
import type { LicenseFact } from '../../model/facts.js';
import type { Package } from '../../model/packages/graph.js';
import { patternIndex } from '../../model/packages/pattern-index.js';
import type { LicenseClarification, LicenseException, Policy } from '../../model/policy/policy.js';
import { shorten } from '../../model/text/shorten.js';
import type { PackageLicense } from './package-license.js';

/** Characters of one text in a message. */
const MAX_SHOWN = 100;

/** An entry of the policy that did nothing for any package, and why. */
export interface UnusedEntry {
  readonly key: 'license-exceptions' | 'license-clarifications';
  readonly package: string;
  readonly place: string;
  readonly why: string;
}

type EntryPolicy = Pick<Policy, 'licenseExceptions' | 'licenseClarifications'>;

export interface EntryKeeper {
  /** The clarification that holds for a package; else what to tell about those that do not. */
  clarify(
    node: Package,
    fact: LicenseFact | undefined,
  ): { readonly entry?: LicenseClarification; readonly note: string };
  /** An answer, or what an exception makes of it. */
  except(node: Package, answer: PackageLicense, fact: LicenseFact | undefined): PackageLicense;
  unused(): readonly UnusedEntry[];
}

interface Judging {
  /** The same text for licences that are the same. */
  keyOf(license: string): string;
  /** Whether a package may have an expression, but for the parts whose keys these are. */
  allowedBut(waived: ReadonlySet<string>, holder: Package, spdx: string): boolean;
}

/** Looks entries up and remembers which of them did something. */
export function entryKeeper(policy: EntryPolicy, judging: Judging): EntryKeeper {
  const helps = exceptionMatcher(policy.licenseExceptions, judging);
  const kept: Kept = { used: new Set(), missed: new Map(), helps };
  const clarifications = patternIndex(policy.licenseClarifications);
  const exceptions = patternIndex(policy.licenseExceptions);
  return {
    clarify: (node, fact) => clarify(kept, clarifications(subjectOf(node)), { node, fact }),
    except: (node, answer, fact) => except(kept, exceptions(subjectOf(node)), { node, answer, fact }),
    unused: () => [
      ...unusedOf(kept, 'license-exceptions', policy.licenseExceptions),
      ...unusedOf(kept, 'license-clarifications', policy.licenseClarifications),
    ],
  };
}

/** What entries are looked up with, and what became of them so far. */
interface Kept {
  readonly used: Set<object>;
  /** Why an entry did nothing for a package that it names; `null` where that cannot be known. */
  readonly missed: Map<object, string | null>;
  readonly helps: ExceptionMatcher;
}

function subjectOf(node: Package): { readonly name: string; readonly purl: string } {
  return { name: labelOf(node), purl: node.purl };
}

function unusedOf(
  { used, missed }: Kept,
  key: UnusedEntry['key'],
  entries: readonly (LicenseException | LicenseClarification)[],
): readonly UnusedEntry[] {
  return entries.flatMap((entry) => {
    const why = missed.has(entry) ? missed.get(entry) : 'no package matches it';
    if (used.has(entry) || why === null || why === undefined) return [];
    return [{ key, package: entry.package, place: entry.place, why }];
  });
}

function clarify(
  { used, missed }: Kept,
  entries: Iterable<LicenseClarification>,
  { node, fact }: { readonly node: Package; readonly fact: LicenseFact | undefined },
): ReturnType<EntryKeeper['clarify']> {
  let note = '';
  for (const entry of entries) {
    const state = pinState(entry, node, fact);
    if (state === 'holds') {
      used.add(entry);
      return { entry, note: '' };
    }
    // What could not be compared may still be as it was.
    missed.set(entry, state === 'not-here' ? null : `${labelOf(node)} ${PIN_WORDS[state](entry)}`);
    note += `; the clarification in ${entry.place} does not hold: ${PIN_WORDS[state](entry)}`;
  }
  return { note };
}

/** An answer about a package, which an exception may be for. */
interface Answered {
  readonly node: Package;
  readonly answer: PackageLicense;
  readonly fact: LicenseFact | undefined;
}

/** Whether an exception is for the licence that a package has, or for the parts of it that are not allowed. */
type ExceptionMatcher = (entry: LicenseException, answered: Answered) => boolean;

function exceptionMatcher(
  entries: readonly LicenseException[],
  { keyOf, allowedBut }: Judging,
): ExceptionMatcher {
  const keys = new Map<LicenseException, ReadonlySet<string>>();
  for (const entry of entries)
    keys.set(entry, new Set(entry.licenses.map((license) => keyOf(/^none$/i.test(license) ? '' : license))));
  return (entry, { node, answer, fact }) => {
    const waived = keys.get(entry) ?? new Set();
    const named = [answer.spdx, ...(answer.basis === 'declared' ? [fact?.license ?? ''] : [])];
    if (named.some((license) => license !== undefined && waived.has(keyOf(license)))) return true;
    return answer.outcome !== 'allowed' && answer.spdx !== undefined && allowedBut(waived, node, answer.spdx);
  };
}

function except(
  { used, missed, helps }: Kept,
  entries: Iterable<LicenseException>,
  answered: Answered,
): PackageLicense {
  const { node, answer, fact } = answered;
  let note = '';
  for (const entry of entries) {
    if (entry.scopes.length > 0 && !entry.scopes.includes(node.scope)) continue;
    if (!helps(entry, answered)) {
      const has = answer.spdx ?? (fact?.license === '' ? 'no licence' : (fact?.license ?? 'no licence'));
      const wanted = entry.licenses.join(' or ');
      missed.set(entry, `${labelOf(node)} has ${shorten(has, MAX_SHOWN)}, not ${wanted}`);
      note += `; the exception in ${entry.place} was for ${wanted}`;
      continue;
    }
    if (answer.outcome === 'allowed') {
      if (!missed.has(entry)) missed.set(entry, `${labelOf(node)} is allowed without it`);
      continue;
    }
    used.add(entry);
    const { outcome: _, deniedBy: _list, ...rest } = answer;
    return {
      ...rest,
      outcome: 'allowed',
      reason: `license-exceptions (${entry.place}): ${entry.reason}`,
    };
  }
  return answer.outcome === 'allowed' ? answer : { ...answer, reason: `${answer.reason}${note}` };
}

type PinState = 'holds' | 'changed' | 'gone' | 'not-here';

/** Whether what somebody looked at is still there. */
function pinState(entry: LicenseClarification, node: Package, fact: LicenseFact | undefined): PinState {
  const { integrity, file, sha256 } = entry;
  if (integrity !== undefined) {
    // The same bytes have the same licence file.
    return node.integrity?.split(/\s+/).includes(integrity) === true ? 'holds' : 'changed';
  }
  if (fact?.texts === undefined) return 'not-here';
  const found = fact.texts.find((text) => text.file === file);
  if (found === undefined) return 'gone';
  return found.sha256 === sha256 ? 'holds' : 'changed';
}

const PIN_WORDS: Readonly<Record<Exclude<PinState, 'holds'>, (entry: LicenseClarification) => string>> = {
  changed: ({ file, integrity }) =>
    integrity !== undefined ? 'is another package by its hash' : `has another ${file ?? 'file'} by now`,
  gone: ({ file }) => `has no ${file ?? 'such file'} any more`,
  'not-here': ({ file }) =>
    `could not be compared: it is not installed, so its ${file ?? 'file'} was not read`,
};
