import type { RuleMeta } from '../../model/contracts.js';
import { labelOf } from '../../model/data/paths.js';
import { normalizeRepository } from '../../model/data/repository-url.js';
import type { PackageHistory, Publisher, VersionDetail } from '../../model/packages/history.js';
import { FOR_PROCESSORS, trustRank } from '../../model/packages/history.js';
import { compareVersions } from '../../model/packages/versions.js';
import { fewOf } from '../../model/text/few.js';
import { shorten } from '../../model/text/shorten.js';
import type { ChangedPackage } from '../changed-packages.js';
import { TRUST_RULES } from './rules.js';

/** Characters of one text in a message. */
const MAX_SHOWN = 120;

/** What one changed package is accused of: rule and a sentence that follows its name. */
export type TrustFault = readonly [rule: RuleMeta, message: string];

/** What its registry tells of a changed package, compared with the versions before. The registry's word throughout. */
export function pastFaults(changed: ChangedPackage): readonly TrustFault[] {
  const { against, history } = changed;
  const after = history?.after;
  if (history === undefined || after === undefined) return [];
  const old = history.before.find(({ version }) => version === against);
  return [
    ...scriptFaults(after, old, against !== undefined),
    ...nativeFaults(after, old, changed),
    ...(old === undefined ? [] : takeoverFaults(history, after, old)),
    ...versionFaults(history, changed),
  ];
}

function scriptFaults(
  after: VersionDetail,
  old: VersionDetail | undefined,
  updated: boolean,
): readonly TrustFault[] {
  const now = Object.entries(after.scripts);
  if (now.length === 0) return [];
  const shown = now
    .map(([name, text]) => (text === '' ? name : `${name}: ${shorten(text, MAX_SHOWN)}`))
    .join('; ');
  if (old === undefined) {
    // Of an update whose old version the registry no longer has, nothing can be compared.
    const since = updated ? ' (the version before is not in the registry any more)' : '';
    return [[TRUST_RULES.SCRIPT, `runs code when it is installed (${shown})${since}.`]];
  }
  if (Object.keys(old.scripts).length === 0)
    return [
      [TRUST_RULES.SCRIPT_ADDED, `runs code when it is installed (${shown}), which ${old.version} did not.`],
    ];
  const changed = now.filter(([name, text]) => text !== '' && old.scripts[name] !== text);
  if (changed.length === 0 || Object.values(old.scripts).includes('')) return [];
  const [name = '', text = ''] = changed[0] ?? [];
  const was = old.scripts[name];
  const then =
    was === undefined
      ? `${old.version} had no ${name} script`
      : `in ${old.version}: ${shorten(was, MAX_SHOWN)}`;
  return [
    [
      TRUST_RULES.SCRIPT_CHANGED,
      `runs other code when it is installed: ${shorten(text, MAX_SHOWN)} (${then}).`,
    ],
  ];
}

function nativeFaults(
  after: VersionDetail,
  old: VersionDetail | undefined,
  { builds, isBuild }: Pick<ChangedPackage, 'builds' | 'isBuild'>,
): readonly TrustFault[] {
  const fresh = after.native.filter(
    (reason) => !(old?.native.includes(reason) ?? false) && !(isBuild && reason === FOR_PROCESSORS),
  );
  const packages = builds.map(labelOf).sort();
  const brought =
    packages.length === 0 ? [] : [`comes with builds for certain platforms: ${fewOf(packages, 3)}`];
  const reasons = [...fresh, ...brought];
  return reasons.length === 0 ? [] : [[TRUST_RULES.NATIVE, `brings native code: it ${reasons.join(', ')}.`]];
}

function takeoverFaults(
  history: PackageHistory,
  after: VersionDetail,
  old: VersionDetail,
): readonly TrustFault[] {
  const faults: TrustFault[] = [];
  const { publisher } = after;
  // A registered build pipeline that takes over from a person is the opposite of a takeover.
  const upgraded = trustRank(after.trust) >= trustRank('trusted-publisher');
  const anyKnown = history.publishers.length > 0 || old.publisher !== undefined;
  if (publisher !== undefined && anyKnown && !upgraded) {
    const known = knownPublisher(history, after, old);
    const when =
      known === undefined
        ? 'published none of the versions before it'
        : `has published this package only since ${known.since?.slice(0, 10)}`;
    if (known === undefined || !isSettled(known, after, old))
      faults.push([
        TRUST_RULES.PUBLISHER,
        `was published by ${publisher}, who ${when} (${old.version} is by ${old.publisher ?? 'an unknown account'}).`,
      ]);
  }
  const joined = after.maintainers.filter((name) => !old.maintainers.includes(name));
  if (joined.length > 0 && old.maintainers.length > 0)
    faults.push([
      TRUST_RULES.MAINTAINER,
      `has ${joined.length === 1 ? 'a maintainer' : 'maintainers'} that ${old.version} did not have: ${joined.slice(0, 5).join(', ')}${joined.length > 5 ? ' …' : ''}.`,
    ]);
  const [license, was] = [after.license ?? 'none', old.license ?? 'none'];
  if (license.trim().toLowerCase() !== was.trim().toLowerCase())
    faults.push([
      TRUST_RULES.LICENSE,
      `declares the licence ${shorten(license, MAX_SHOWN)}; ${old.version} declared ${shorten(was, MAX_SHOWN)}.`,
    ]);
  return [...faults, ...repositoryFaults(history, after, old)];
}

/**
 * The claimed source is whatever the publisher writes, so a new one is a mere move only where it has been claimed for
 * long, or where somebody who could publish before stands behind it and no build had proved the old one.
 *
 * @see docs/decisions/0239-moved-repositories.md
 */
function repositoryFaults(
  history: PackageHistory,
  after: VersionDetail,
  old: VersionDetail,
): readonly TrustFault[] {
  const [source, from] = [repositoryOf(after), repositoryOf(old)];
  if (source === from || from === undefined) return [];
  const claims = `claims to come from ${source ?? 'no repository'}; ${old.version} claimed ${from}`;
  const why = source === undefined ? undefined : whyMoved(history, after, old);
  return why === undefined
    ? [[TRUST_RULES.REPOSITORY, `${claims}.`]]
    : [[TRUST_RULES.REPOSITORY_MOVED, `${claims}. ${why}`]];
}

/** What speaks for a move, by the registry's word, as a sentence. */
function whyMoved(history: PackageHistory, after: VersionDetail, old: VersionDetail): string | undefined {
  const { repositorySince } = history;
  if (isLong(repositorySince, after))
    return `Versions since ${repositorySince?.slice(0, 10)} have claimed it.`;
  // A thief who must show provenance, as earlier versions did, builds in a repository of his own and names that.
  const proved = [old, ...history.line].some(({ trust }) => trustRank(trust) >= trustRank('provenance'));
  if (proved) return undefined;
  if (trustRank(after.trust) >= trustRank('trusted-publisher')) {
    const same = after.maintainers.every((name) => old.maintainers.includes(name));
    return same && after.maintainers.length > 0
      ? `A build that its maintainers registered published it, and all of them were maintainers of ${old.version}.`
      : undefined;
  }
  const known = knownPublisher(history, after, old);
  if (known === undefined || !isSettled(known, after, old)) return undefined;
  const since = known.since === undefined ? '' : ` since ${known.since.slice(0, 10)}`;
  return `It was published by ${known.name}, who has published this package${since}.`;
}

function knownPublisher(
  history: PackageHistory,
  { publisher }: VersionDetail,
  old: VersionDetail,
): Publisher | undefined {
  const known = history.publishers.find(({ name }) => name === publisher);
  // A version that goes back was published before the one in use.
  return known ?? (publisher !== undefined && old.publisher === publisher ? { name: publisher } : undefined);
}

/** Whether the account published before the version in use was out, or so long ago that it counts as one of old. */
function isSettled({ since }: Publisher, after: VersionDetail, old: VersionDetail): boolean {
  if (since === undefined || old.publishedAt === undefined || since <= old.publishedAt) return true;
  return after.publishedAt === undefined || isLong(since, after);
}

/** After this long somebody would have noticed a stranger, or a source that is not the package's. */
const LONG_MS = 90 * 86_400_000;

function isLong(since: string | undefined, { publishedAt }: VersionDetail): boolean {
  return (
    since !== undefined && publishedAt !== undefined && Date.parse(publishedAt) - Date.parse(since) >= LONG_MS
  );
}

function repositoryOf({ repository }: VersionDetail): string | undefined {
  return repository === undefined ? undefined : (normalizeRepository(repository) ?? repository);
}

/** Major versions that a release may be ahead of all others, or behind the newest. */
const FAR = 5;
const OLD = 3;

function versionFaults(
  history: PackageHistory,
  { node, before: old }: Pick<ChangedPackage, 'node' | 'before'>,
): readonly TrustFault[] {
  const { version, direct } = node;
  const before = old?.version;
  const others = [history.highest, before].flatMap((one) => one ?? []);
  const highest = others.sort(compareVersions).at(-1);
  const { latest } = history.tags;
  if (highest !== undefined && majorOf(version) - majorOf(highest) >= FAR)
    return [[TRUST_RULES.AHEAD, `is far ahead of the next highest version, ${highest}.`]];
  // A first release with such a number is meant to win against somebody's private package.
  if (highest === undefined && majorOf(version) >= 20)
    return [
      [TRUST_RULES.AHEAD, 'is the only version of its name, with a number that wins against any range.'],
    ];
  if (before !== undefined && compareVersions(version, before) < 0)
    return [[TRUST_RULES.BEHIND, `is older than ${before}, which it takes the place of.`]];
  if (direct && before === undefined && latest !== undefined && majorOf(latest) - majorOf(version) >= OLD)
    return [
      [TRUST_RULES.BEHIND, `is ${majorOf(latest) - majorOf(version)} major versions behind ${latest}.`],
    ];
  return [];
}

function majorOf(version: string): number {
  return Number(/^v?(\d{1,9})/.exec(version)?.[1] ?? 0);
}
