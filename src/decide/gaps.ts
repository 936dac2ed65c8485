import { type CollectProblem, type Facts, isNoLockfile } from '../model/facts.js';
import type { Cause, CheckResult } from '../model/findings/check-result.js';
import type { Gap, SealState, Verdict } from '../model/findings/decision.js';
import { mendedLockfiles } from '../model/packages/mended-lockfiles.js';
import type { Policy } from '../model/policy/policy.js';
import { CHECK_IDS, type CheckId, type Requirement } from '../model/policy/words.js';
import { restoreLockfile } from './fix-commands.js';
import { missingLists, missingReports } from './missing-inputs.js';

/**
 * Everything required that could not be done, in the order of the checks: each makes the verdict `incomplete`.
 *
 * - a check that started and could not finish, unless it is `off`;
 * - a check that was not run, where it is `required`, or `when-online` and this run is online;
 * - what could not be read, where a check that counts needed it;
 * - reports that the policy requires.
 */
export function findGaps(facts: Facts, policy: Policy, results: readonly CheckResult[]): readonly Gap[] {
  const gaps: Told[] = [];
  for (const check of CHECK_IDS) {
    const result = results.find((candidate) => candidate.check === check);
    const told = checkGap(check, result, { facts, policy });
    if (told === undefined) continue;
    // One report that cannot be read stops two checks: it is one thing to mend.
    const isOneMore = gaps.some(({ gap }) => gap.message === told.gap.message);
    if (!isOneMore || told.problems.length === 0) gaps.push(...eachOfSeveral(told));
  }
  dropConsequences(gaps, facts, results);
  const more = [
    emptyGap(facts, policy, gaps),
    ...missingReports(facts, policy),
    ...missingLists(facts, policy, results),
  ].filter((gap) => gap !== undefined);
  gaps.push(...more.map((gap) => ({ gap, problems: [] })));
  for (const problem of facts.problems) {
    if (gaps.some(({ problems }) => problems.includes(problem))) continue;
    const gap = problemGap(problem, facts, policy);
    if (gap !== undefined) gaps.push({ gap, problems: [problem] });
  }
  return rootFirst(withoutAudits(gaps, facts)).map((told) => withRestore(told, facts));
}

/** A gap with the problems of reading that it tells. */
interface Told {
  readonly gap: Gap;
  readonly problems: readonly CollectProblem[];
}

/** Lockfiles that cannot be read are told one by one, each with its own way out. */
function eachOfSeveral(told: Told): readonly Told[] {
  const { check } = told.gap;
  const unread = check === 'lockfiles' ? told.problems.filter(isUnreadLockfile) : [];
  if (unread.length < 2) return [told];
  return unread.map((problem) => ({ gap: gapOfProblem(problem, check), problems: [problem] }));
}

function gapOfProblem({ message, hint }: CollectProblem, check: string): Gap {
  return { check, message, ...(hint === undefined ? {} : { hint }) };
}

function isUnreadLockfile(problem: CollectProblem): boolean {
  return problem.kind === 'lockfile' && !isNoLockfile(problem);
}

/** A package manager's audit reads the lockfile: where that could not be read, the audit's own failure says no more. */
function withoutAudits(gaps: readonly Told[], facts: Facts): readonly Told[] {
  if (facts.graphs.length > 0 || !gaps.some(({ gap }) => gap.check === 'lockfiles')) return gaps;
  const isAudit = ({ kind, subject }: CollectProblem): boolean =>
    kind === 'tool' && subject.endsWith('-audit');
  return gaps.filter(({ problems }) => problems.length === 0 || !problems.every(isAudit));
}

/** A lockfile that is not there or cannot be read is the cause of much else: it is said first. */
function rootFirst(gaps: readonly Told[]): readonly Told[] {
  const isRoot = ({ gap }: Told): boolean => gap.check === 'lockfiles';
  return [...gaps.filter(isRoot), ...gaps.filter((gap) => !isRoot(gap))];
}

/** The base's lockfile is the way back where this change broke it or took it away. */
function withRestore({ gap, problems }: Told, { graphs, base }: Facts): Gap {
  // The lockfile is as it was where the settings beside it cannot be read.
  const isOfSettings = problems.some(({ settings }) => settings !== undefined);
  if (gap.check !== 'lockfiles' || base === undefined || isOfSettings) return gap;
  const here = new Set(graphs.map(({ lockfile }) => lockfile.path));
  const lost = base.graphs.filter(({ lockfile }) => !here.has(lockfile.path));
  const unread = problems.find(isUnreadLockfile);
  const lockfile =
    unread === undefined && graphs.length === 0
      ? lost[0]
      : lost.find((graph) => graph.lockfile.path === unread?.subject);
  const command = lockfile === undefined ? undefined : restoreLockfile(lockfile, base.commit).command;
  return command === undefined ? gap : { ...gap, command };
}

/** The verdict once it is known whether the run's outputs were signed. */
export function withSeal(verdict: Verdict, seal: SealState, policy: Pick<Policy, 'requireSeal'>): Verdict {
  if (!policy.requireSeal || seal.state === 'sealed') return verdict;
  const gap: Gap = {
    check: 'seal',
    message: `The policy requires a seal, and ${seal.state === 'pending' ? 'it is pending' : 'there is none'}: ${seal.reason}`,
    hint:
      seal.state === 'pending'
        ? 'Run it again when the service answers.'
        : 'Give the job `permissions: id-token: write`, or pass a key with --key.',
  };
  return {
    ...verdict,
    verdict: verdict.verdict === 'fail' ? 'fail' : 'incomplete',
    gaps: [...verdict.gaps, gap],
  };
}

function checkGap(
  check: CheckId,
  result: CheckResult | undefined,
  { facts, policy }: { readonly facts: Facts; readonly policy: Policy },
): Told | undefined {
  const requirement = policy.checks[check];
  if (requirement === 'off') return undefined;
  const causes = result?.causes ?? [];
  const problems = causes.filter((cause) => cause !== 'other');
  const gapOf = (message: string, help?: string): Told => {
    const hint =
      problems.find(({ kind }) => NEEDED_BY[kind].includes(check))?.hint ??
      help ??
      `${wayOut(check, result?.absent === true)} checks.${check} in the policy says whether a run may go without.`;
    return { gap: { check, message, hint }, problems };
  };
  if (result === undefined) return counts(requirement, facts) ? gapOf('It did not run.') : undefined;
  switch (result.state) {
    case 'ran':
    case 'not-applicable':
      return undefined;
    case 'incomplete': {
      if (check === 'vulnerabilities' && !counts(requirement, facts) && onlyRefused(causes)) return undefined;
      return gapOf(result.reason ?? 'It could not finish.');
    }
    case 'not-checked': {
      if (!counts(requirement, facts)) return undefined;
      return gapOf(result.reason ?? 'It was not run.', notRunHint(check, facts));
    }
  }
}

/**
 * Advisories that a registry refuses are no report that somebody gave: an optional check may go without them. A
 * folder of advisories is one: somebody named it.
 */
function onlyRefused(causes: readonly Cause[]): boolean {
  const isRefused = (cause: Cause): boolean =>
    cause !== 'other' && cause.kind === 'advisories' && /^https?:\/\//.test(cause.subject);
  return causes.length > 0 && causes.every(isRefused);
}

/** What helps where a check could not finish. */
function wayOut(check: CheckId, isAbsent: boolean): string {
  switch (check) {
    case 'signatures':
    case 'provenance':
    case 'trust':
      if (isAbsent)
        return 'Where another registry has it, name that one in your own .npmrc (or --registry); where it was taken down, replace it.';
      return `Run it again when the registry answers. Where the reason names a registry or a token, put it into your own .npmrc (or --registry)${check === 'signatures' ? '; where it names a key, pass the registry’s keys with --keys FILE' : ''}.`;
    case 'licenses':
    case 'vulnerabilities':
    case 'scanners':
    case 'lockfiles':
    case 'sources':
    case 'custom':
    case 'exceptions':
    case 'workflows':
      return 'Mend what the reason names.';
  }
}

/** What would let a check run that was not run. */
function notRunHint(check: CheckId, facts: Facts): string | undefined {
  switch (check) {
    case 'signatures':
    case 'provenance':
    case 'trust':
    case 'licenses':
      return facts.offline ? 'Run without --offline.' : undefined;
    case 'vulnerabilities':
    case 'scanners':
      return 'Pass a scanner’s report with --report, or let --run start a scanner.';
    case 'lockfiles':
    case 'sources': {
      // Whoever looked for one knows best: another folder, or another program's lockfile.
      const known = facts.problems.find(isNoLockfile)?.hint;
      if (known !== undefined) return known;
      return `${facts.graphs.length > 0 ? 'Set' : 'Commit the lockfile, or set'} checks.${check} to optional if this repository has no dependencies.`;
    }
    case 'custom':
    case 'exceptions':
    case 'workflows':
      return undefined;
  }
}

function counts(requirement: Requirement, facts: Facts): boolean {
  return requirement === 'required' || (requirement === 'when-online' && !facts.offline);
}

/** Without any package the checks over packages cannot run: the gap of the lockfiles says why, once. */
function dropConsequences(gaps: Told[], facts: Facts, results: readonly CheckResult[]): void {
  if (facts.graphs.some((graph) => graph.packages.length > 0)) return;
  if (!gaps.some(({ gap }) => gap.check === 'lockfiles')) return;
  const readers: readonly string[] = NEEDED_BY.lockfile.filter((check) => check !== 'lockfiles');
  const stopped = results.filter(({ check, state }) => readers.includes(check) && state === 'incomplete');
  const kept = gaps.filter(({ gap }) => !stopped.some((result) => result.check === gap.check));
  gaps.splice(0, gaps.length, ...kept);
}

/** No packages at all: whatever a check found in nothing proves nothing. */
function emptyGap(facts: Facts, policy: Policy, gaps: readonly Told[]): Gap | undefined {
  if (facts.graphs.some((graph) => graph.packages.length > 0)) return undefined;
  if (gaps.some(({ gap }) => gap.check === 'lockfiles')) return undefined;
  const needing = (['signatures', 'provenance'] as const).filter(
    (check) => policy.checks[check] === 'required' && !gaps.some(({ gap }) => gap.check === check),
  );
  const [check] = needing;
  if (check === undefined) return undefined;
  return {
    check,
    message: 'No lockfile names a package, so nothing was verified.',
    hint: `Commit the lockfile, or set checks.${check} to when-online if this repository has no dependencies.`,
  };
}

/** Checks that cannot be trusted when something of this kind could not be read. */
const NEEDED_BY: Record<CollectProblem['kind'], readonly CheckId[]> = {
  lockfile: ['lockfiles', 'sources', 'licenses', 'signatures', 'provenance', 'trust'],
  report: ['vulnerabilities', 'scanners'],
  tool: ['vulnerabilities', 'scanners'],
  advisories: ['vulnerabilities'],
  registry: ['signatures', 'provenance', 'trust'],
  base: [],
  checkout: [],
  policy: [],
};

function problemGap(problem: CollectProblem, facts: Facts, policy: Policy): Gap | undefined {
  const needing = NEEDED_BY[problem.kind];
  const gap = gapOfProblem(problem, needing.find((check) => policy.checks[check] !== 'off') ?? problem.kind);
  switch (problem.kind) {
    case 'base':
      // What the base has as well is told of what is checked out, and what the change mends by the lockfiles check.
      if (mendedLockfiles(facts).some((mended) => mended.problem === problem)) return undefined;
      return facts.problems.some(({ kind, subject }) => kind === 'lockfile' && subject === problem.subject)
        ? undefined
        : gap;
    case 'checkout':
    case 'policy':
      return gap;
    case 'lockfile':
      // That there is none is for the lockfiles check to say, as far as the policy wants one.
      if (isNoLockfile(problem)) return undefined;
      return needing.every((check) => policy.checks[check] === 'off') ? undefined : gap;
    case 'report':
    case 'tool':
      // Somebody asked for it to be read: that it could not be is never a pass, unless nobody looks.
      return needing.every((check) => policy.checks[check] === 'off') ? undefined : gap;
    case 'advisories':
    case 'registry':
      return needing.some((check) => counts(policy.checks[check], facts)) ? gap : undefined;
  }
}
