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
export function entryKeeper(policy: EntryPolicy, { keyOf, allowedBut }: Judging): EntryKeeper {
  const clarifications = patternIndex(policy.licenseClarifications);
  const exceptions = patternIndex(policy.licenseExceptions);
  const keys = new Map<LicenseException, ReadonlySet<string>>();
  for (const entry of policy.licenseExceptions)
    keys.set(entry, new Set(entry.licenses.map((license) => keyOf(/^none$/i.test(license) ? '' : license))));
  const used = new Set<object>();
  const missed = new Map<object, string | null>();
  const subjectOf = (node: Package) => ({ name: labelOf(node), purl: node.purl });
  const unusedOf = (
    key: UnusedEntry['key'],
    entries: readonly (LicenseException | LicenseClarification)[],
  ): readonly UnusedEntry[] =>
    entries.flatMap((entry) => {
      const why = missed.has(entry) ? missed.get(entry) : 'no package matches it';
      if (used.has(entry) || why === null || why === undefined) return [];
      return [{ key, package: entry.package, place: entry.place, why }];
    });
  return {
    clarify(node, fact) {
      let note = '';
      for (const entry of clarifications(subjectOf(node))) {
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
    },
    except(node, answer, fact) {
      let note = '';
      for (const entry of exceptions(subjectOf(node))) {
        if (entry.scopes.length > 0 && !entry.scopes.includes(node.scope)) continue;
        const named = [answer.spdx, ...(answer.basis === 'declared' ? [fact?.license ?? ''] : [])];
        const waived = keys.get(entry) ?? new Set();
        const covers = named.some((license) => license !== undefined && waived.has(keyOf(license)));
        const completes =
          answer.outcome !== 'allowed' && answer.spdx !== undefined && allowedBut(waived, node, answer.spdx);
        if (!covers && !completes) {
          const has = answer.spdx ?? (fact?.license === '' ? 'no licence' : (fact?.license ?? 'no licence'));
          missed.set(
            entry,
            `${labelOf(node)} has ${shorten(has, MAX_SHOWN)}, not ${entry.licenses.join(' or ')}`,
          );
          note += `; the exception in ${entry.place} was for ${entry.licenses.join(' or ')}`;
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
    },
    unused: () => [
      ...unusedOf('license-exceptions', policy.licenseExceptions),
      ...unusedOf('license-clarifications', policy.licenseClarifications),
    ],
  };
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
