import type { Check, CheckMeta, Judge, RuleMeta } from '../model/contracts.js';
import { groupBy } from '../model/data/group.js';
import { type Facts, isNoLockfile } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Finding } from '../model/findings/finding.js';
import { fingerprint } from '../model/findings/fingerprint.js';
import { compareIntegrity } from '../model/packages/compare-integrity.js';
import type { DependencyGraph, GraphProblem, Package } from '../model/packages/graph.js';
import { lockfileBefore } from '../model/packages/lockfile-before.js';
import { fewOf } from '../model/text/few.js';
import { ABANDONED, abandonedLockfiles } from './lockfiles/abandoned.js';
import { EXCLUDED, excludedLockfiles, sentence } from './lockfiles/excluded.js';
import { foreignLockfiles, NOT_READ } from './lockfiles/foreign.js';
import { BASE_UNREAD, unreadAtBase } from './lockfiles/mended.js';
import { SIDE_BY_SIDE, sideBySide, unreadByPnpm } from './lockfiles/side-by-side.js';
import { SUBMODULE, submodules } from './lockfiles/submodules.js';
import { UNLOCKED, unlockedManifests } from './lockfiles/unlocked-manifests.js';
import { type NodeProblem, nodeProblem, packageFindings } from './package-findings.js';
import { OWN_ARCHIVE, ownArchive } from './sources/own-archives.js';
import { comparePins, pinOf, repackedArchives } from './sources/pins.js';
import { REDIRECTED, redirected } from './sources/redirected.js';
import { COMMANDS, foreignCommands } from './trust/commands.js';
import { INSTALLATION_RULES, installationFindings } from './trust/installation.js';

const CHANGED: RuleMeta = {
  id: 'lockfiles/integrity-changed',
  title: 'Other bytes under the same version',
  severity: 'critical',
  why: 'A published version never changes. Another hash under the same name and version means that other bytes will be installed than before: the lockfile was edited, or the registry was.',
  fix: 'Restore the lockfile from the base branch and install again. If the hash changes once more, do not merge: tell the registry.',
};

const REPLACED: RuleMeta = {
  id: 'lockfiles/integrity-replaced',
  title: 'Hash of another kind under the same version',
  severity: 'moderate',
  why: 'The old and the new hash of this version use different algorithms, so nobody can tell from the lockfile whether the bytes are the same.',
  fix: 'Check that the package manager made the change, e.g. by installing again from the old lockfile.',
};

const REPATCHED: RuleMeta = {
  id: 'lockfiles/repatched',
  title: 'Yarn’s own patch of a package is another one',
  severity: 'moderate',
  why: 'Yarn patches a few packages itself (typescript, resolve, fsevents), and the archive with the patch is what runs. Another release of Yarn brings another patch; an edit of the lockfile, with an archive that is committed beside it, looks just the same.',
  fix: 'Check that the change updates Yarn. Delete the entry (`typescript@patch:…`) and its archive in .yarn/cache, and install: Yarn writes both anew, and what then differs was edited.',
};

const REMOVED: RuleMeta = {
  id: 'lockfiles/integrity-removed',
  title: 'Hash removed from the lockfile',
  severity: 'high',
  why: 'The base had a hash of this version and the change takes it away: any bytes would be installed.',
  fix: 'Restore the lockfile from the base branch and install again.',
};

const CONFLICT: RuleMeta = {
  id: 'lockfiles/conflicting-integrity',
  title: 'Two hashes for one version',
  severity: 'high',
  why: 'The lockfile holds the same name and version with different bytes: at least one of them is not what was published.',
  fix: 'Delete the entry with the wrong hash and install again.',
};

const PROBLEMS: Readonly<Record<GraphProblem['code'], RuleMeta>> = {
  'dangling-edge': {
    id: 'lockfiles/dangling-edge',
    title: 'Dependency without entry',
    severity: 'moderate',
    why: 'A package asks for another that the lockfile does not hold: what will be installed is decided later, by the registry.',
    fix: 'Install again so that the package manager completes the lockfile.',
  },
  'unmet-peer': {
    id: 'lockfiles/unmet-peer',
    title: 'Peer dependency without package',
    severity: 'info',
    why: 'A package expects another beside it that is not there. Package managers allow it; what happens at run time is the author’s guess.',
    fix: 'Add the peer dependency, if the package is used in a way that needs it.',
  },
  'missing-version': {
    id: 'lockfiles/missing-version',
    title: 'Entry without version',
    severity: 'moderate',
    why: 'An entry without version cannot be matched with advisories or signatures.',
    fix: 'Install again so that the package manager completes the lockfile.',
  },
  'missing-entry': {
    id: 'lockfiles/missing-entry',
    title: 'Entry is missing',
    severity: 'moderate',
    why: 'The lockfile refers to an entry that it does not hold.',
    fix: 'Install again so that the package manager completes the lockfile.',
  },
  'unsupported-entry': {
    id: 'lockfiles/unsupported-entry',
    title: 'Entry that could not be understood',
    severity: 'moderate',
    why: 'This part of the lockfile was not looked at.',
    fix: 'Report the entry to Sealgate, and look at it by hand until then.',
  },
  credentials: {
    id: 'lockfiles/credentials',
    title: 'Address with a user name or password',
    severity: 'moderate',
    why: 'Everybody who sees the lockfile can read them, and so can everybody who sees an older commit of it. What stands before the @ may also make one host look like another.',
    fix: 'Make them invalid, take them out of the address, and give them in your own .npmrc or in the environment instead.',
  },
  'duplicate-key': {
    id: 'lockfiles/duplicate-key',
    title: 'Entry written twice',
    severity: 'high',
    why: 'Readers disagree on which of two entries with one key counts: what a reviewer sees need not be what is installed.',
    fix: 'Install again so that the package manager writes the lockfile anew.',
  },
  contradiction: {
    id: 'lockfiles/contradiction',
    title: 'Entry that says two things',
    severity: 'high',
    why: 'An entry names one package or version, and another one is installed: a reviewer and a scanner may see a fixed version where a vulnerable one is pinned.',
    fix: 'Restore the entry from the base branch, or remove it, and install again.',
  },
  'out-of-date': {
    id: 'lockfiles/out-of-date',
    title: 'Lockfile does not match package.json',
    severity: 'moderate',
    why: 'A package.json declares other dependencies than the lockfile was made for: an install that may write takes other packages than those that were judged here, and one that may not fails.',
    fix: 'Install, so that the package manager writes the lockfile anew, and commit both files together.',
  },
  loader: {
    id: 'lockfiles/loader',
    title: 'Yarn’s table of packages does not match yarn.lock',
    severity: 'high',
    why: 'With Plug’n’Play, Node loads each package from where .pnp.cjs says. Where that is not what yarn.lock pins, other code runs than was judged here, and no command of Yarn says so.',
    fix: 'Install (yarn install), so that Yarn writes .pnp.cjs anew, and commit it together with yarn.lock.',
  },
};

/** The lockfiles themselves: there, whole, and true to what the base had. */
const meta: CheckMeta = {
  id: 'lockfiles',
  title: 'Lockfiles',
  rules: [
    CHANGED,
    REPLACED,
    REPATCHED,
    OWN_ARCHIVE,
    REMOVED,
    CONFLICT,
    COMMANDS,
    REDIRECTED,
    ...Object.values(PROBLEMS),
    SIDE_BY_SIDE,
    ABANDONED,
    UNLOCKED,
    ...INSTALLATION_RULES,
    NOT_READ,
    SUBMODULE,
    EXCLUDED,
    BASE_UNREAD,
  ],
  policyKeys: ['checks', 'rules', 'exclude-lockfiles'],
  needsNetwork: false,
};

const judge: Judge = (facts) => {
  const unread = unreadByPnpm(facts);
  const problems = facts.graphs.flatMap((graph) => [
    ...conflicts(graph),
    ...changes(graph, facts),
    ...foreignCommands(graph, facts),
    ...redirected(graph, facts),
  ]);
  const findings = [
    ...facts.graphs.flatMap((graph) => graphFindings(graph, unread.has(graph.lockfile.path))),
    ...packageFindings(facts, 'lockfiles', problems),
    ...sideBySide(facts),
    ...abandonedLockfiles(facts),
    ...unlockedManifests(facts),
    ...installationFindings(facts),
    ...foreignLockfiles(facts),
    ...submodules(facts),
    ...excludedLockfiles(facts),
    ...unreadAtBase(facts),
  ];
  // A file beside the lockfiles counts where there is something to say of it.
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const flagged = new Set(grave.map(({ location, subject }) => location?.file ?? subject.name));
  const ok = facts.graphs.filter(({ lockfile }) => !flagged.has(lockfile.path)).length;
  return {
    check: 'lockfiles',
    ...stateOf(facts),
    counts: { ok, flagged: flagged.size },
    total: ok + flagged.size,
    findings,
  };
};

/** A lockfile that cannot be read, or none, is no clean one. */
function stateOf(facts: Facts): Pick<CheckResult, 'state' | 'reason' | 'causes'> {
  const unread = facts.problems.filter((problem) => problem.kind === 'lockfile' && !isNoLockfile(problem));
  const [first] = unread;
  if (first !== undefined) {
    const names = fewOf(
      unread.map(({ subject }) => subject),
      3,
    );
    const reason =
      unread.length === 1 ? first.message : `${unread.length} lockfiles cannot be read: ${names}`;
    return { state: 'incomplete', reason, causes: unread };
  }
  const { excludedLockfiles: excluded = [] } = facts;
  if (facts.graphs.length === 0) {
    const none = facts.problems.find(isNoLockfile)?.message ?? 'No lockfile was found';
    const why = excluded.length === 0 ? none : sentence(excluded);
    return { state: 'not-checked', reason: `${why}, so no dependency was looked at.` };
  }
  if (facts.graphs.every((graph) => graph.packages.length === 0)) {
    const names = facts.graphs.map((graph) => graph.lockfile.path).join(', ');
    return { state: 'not-checked', reason: `No package in ${names}, so no dependency was looked at.` };
  }
  return excluded.length === 0 ? { state: 'ran' } : { state: 'ran', reason: `${sentence(excluded)}.` };
}

/** @param isUnread the package manager does not read it: that it is out of date is no matter, and no installation mends it. */
function graphFindings(graph: DependencyGraph, isUnread: boolean): readonly Finding[] {
  const { path } = graph.lockfile;
  const problems = isUnread ? graph.problems.filter(({ code }) => code !== 'out-of-date') : graph.problems;
  return problems.map((problem) => {
    const rule = PROBLEMS[problem.code];
    const { code, place = null } = problem;
    return {
      check: 'lockfiles',
      rule: rule.id,
      severity: rule.severity,
      subject: { kind: 'lockfile', name: path },
      title: rule.title,
      message: problem.message,
      aliases: [],
      fix: { text: rule.fix },
      location: { file: path },
      detail: { code, place },
      fingerprint: fingerprint([rule.id, path, ...identityOf(problem)]),
    };
  });
}

/** Problems of files beside the lockfile, which fall behind without a change of it. */
const BESIDE: readonly GraphProblem['code'][] = ['out-of-date', 'loader'];

/** What tells a problem from others of its rule. One package.json may differ in many dependencies. */
function identityOf({ code, place, message }: GraphProblem): readonly string[] {
  if (place === undefined) return [message];
  return BESIDE.includes(code) ? [place, message] : [place];
}

function conflicts(graph: DependencyGraph): readonly NodeProblem[] {
  const first = new Map<string, Package>();
  return graph.packages.flatMap((node) => {
    const before = first.get(node.purl);
    if (before === undefined) {
      first.set(node.purl, node);
      return [];
    }
    if (before.integrity === undefined || node.integrity === undefined) return [];
    if (!areOther(before.integrity, node.integrity)) return [];
    const message = `${placeOf(before)} says ${before.integrity}, ${placeOf(node)} says ${node.integrity}.`;
    return [nodeProblem({ graph, node }, CONFLICT, message)];
  });
}

/** Whether one of two hashes accepts bytes that the other does not. */
function areOther(one: string, other: string): boolean {
  return compareIntegrity(one, other) === 'different' || compareIntegrity(other, one) === 'different';
}

function placeOf(node: Package): string {
  return node.places[0] ?? node.id;
}

type At = Pick<NodeProblem, 'graph' | 'node'>;

/** Compares each package with the same name and version in what the lockfile was in the base. */
function changes(graph: DependencyGraph, facts: Facts): readonly NodeProblem[] {
  const base = facts.base && lockfileBefore(facts.base, graph.lockfile.path);
  if (facts.base === undefined || base === undefined || base.lockfile.sha256 === graph.lockfile.sha256)
    return [];
  const before = groupBy(base.packages, (node) => node.purl);
  const { ref } = facts.base;
  return graph.packages.flatMap((node) => {
    const old = before.get(node.purl) ?? [];
    return [...repinned(facts, old, { graph, node }), ...repacked(ref, old, { graph, node })];
  });
}

function repinned({ graphs, base }: Facts, old: readonly Package[], at: At): NodeProblem[] {
  const known = old.flatMap((one) => pinOf(one) ?? []);
  if (known.length === 0) return [];
  const was = `On ${base?.ref} this version has ${known.map(({ text }) => text).join(' or ')}`;
  const after = pinOf(at.node);
  if (after === undefined) return [nodeProblem(at, REMOVED, `${was}; here it has none.`)];
  const answers = known.map((pin) => comparePins(pin, after));
  if (answers.includes('same')) return [];
  const here = `here it has ${after.text}`;
  if (!answers.includes('different')) return [nodeProblem(at, REPLACED, `${was}; ${here}.`)];
  const place = ownArchive(old, at, { graphs });
  if (place === undefined) return [nodeProblem(at, CHANGED, `${was}; ${here}.`)];
  return [nodeProblem(at, OWN_ARCHIVE, `It is taken from ${place} of the repository. ${was}; ${here}.`)];
}

/** What Yarn installs of patched packages, compared with the base. */
function repacked(ref: string, old: readonly Package[], at: At): NodeProblem[] {
  return repackedArchives(old, at.node).map(({ before, after, became }) => {
    const is = after === undefined ? 'none' : after.checksum;
    const message = `On ${ref} the archive of this version with ${before.patches.join(', ')} has ${before.checksum}; here it has ${is}.`;
    return nodeProblem(at, REPACKED[became], message);
  });
}

const REPACKED = { removed: REMOVED, replaced: REPLACED, changed: CHANGED, repatched: REPATCHED };

export const lockfiles: Check = { meta, load: async () => judge };
