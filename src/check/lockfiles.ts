import type { Check, CheckMeta, Judge } from '../model/contracts.js';
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
import { CHANGED, CONFLICT, PROBLEMS, REMOVED, REPATCHED, REPLACED } from './lockfiles/rules.js';
import { SIDE_BY_SIDE, sideBySide, unreadByPnpm } from './lockfiles/side-by-side.js';
import { SUBMODULE, submodules } from './lockfiles/submodules.js';
import { UNLOCKED, unlockedManifests } from './lockfiles/unlocked-manifests.js';
import { type NodeProblem, nodeProblem, packageFindings } from './package-findings.js';
import { OWN_ARCHIVE, ownArchive } from './sources/own-archives.js';
import { comparePins, pinOf, repackedArchives } from './sources/pins.js';
import { REDIRECTED, redirected } from './sources/redirected.js';
import { COMMANDS, foreignCommands } from './trust/commands.js';
import { INSTALLATION_RULES, installationFindings } from './trust/installation.js';

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
