import type { CollectedAdvisories } from '../../collect/packages/advisories/advisories.js';
import { messageOf } from '../../errors.js';
import { sha256Hex } from '../../model/data/digest.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import type { Facts } from '../../model/facts.js';
import type { Decision, Gap, RunRecord, VerdictWord } from '../../model/findings/decision.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import type { Policy } from '../../model/policy/policy.js';
import { compareText } from '../../model/text/compare-text.js';
import { judge } from './judge.js';
import { readFacts, readRun } from './stored-run.js';

/** A past run that passed, judged by today's advisories and policy. */
export interface RejudgedRun {
  /** Line of its record in the ledger. */
  readonly number: number;
  readonly time: string;
  readonly object: string;
  readonly commit?: string;
  readonly pullRequest?: number;
  readonly recorded: VerdictWord;
  /** Absent where it could not be judged; `problem` says why. */
  readonly now?: VerdictWord;
  /** What would block now. */
  readonly blocking: readonly RejudgedFinding[];
  readonly gaps: readonly Gap[];
  readonly problem?: string;
}

export interface RejudgedFinding {
  readonly rule: string;
  readonly subject: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly reason: string;
}

export interface RejudgeOptions {
  readonly dir: string;
  readonly policy: Policy;
  /** RFC 3339 UTC: exceptions expire and packages grow old by it. */
  readonly now: string;
  /** Today's advisories about every package of the graphs. */
  readonly advisories: (graphs: readonly DependencyGraph[]) => Promise<CollectedAdvisories>;
}

/**
 * Judges the stored facts of runs that passed by today's advisories and policy. Facts are read one run at a time;
 * runs with the same packages ask for advisories once.
 */
export function createRejudge(
  options: RejudgeOptions,
): (run: LedgerRecord, number: number) => Promise<RejudgedRun> {
  const asked = new Map<string, Promise<CollectedAdvisories>>();
  const advisoriesOf = (graphs: readonly DependencyGraph[]): Promise<CollectedAdvisories> => {
    const key = packagesKey(graphs);
    const answer = asked.get(key) ?? options.advisories(graphs);
    asked.set(key, answer);
    return answer;
  };
  return async (run, number) => {
    const outline = {
      number,
      time: run.time,
      object: run.object,
      recorded: run.result.outcome as VerdictWord,
      ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
    };
    try {
      const record = await readRun(options.dir, run);
      const facts = await readFacts(options.dir, run, record);
      const today = todays(facts, await advisoriesOf(facts.graphs), options.now);
      const { verdict, decisions } = await judge(today, needingAdvisories(options.policy, facts));
      return {
        ...outline,
        ...pullRequestOf(record),
        now: verdict.verdict,
        blocking: decisions.filter(({ outcome }) => outcome === 'block').map(shown),
        gaps: verdict.gaps,
      };
    } catch (error) {
      return { ...outline, blocking: [], gaps: [], problem: messageOf(error) };
    }
  };
}

/** Whoever asks for today's advisories is not answered without them, though the gate may go without. */
function needingAdvisories(policy: Policy, { graphs }: Facts): Policy {
  const { checks } = policy;
  if (checks.vulnerabilities === 'off' || graphs.every(({ packages }) => packages.length === 0))
    return policy;
  return { ...policy, checks: { ...checks, vulnerabilities: 'required' } };
}

/** The facts of then, with what is known of their packages now. */
function todays(facts: Facts, advisories: CollectedAdvisories, now: string): Facts {
  const fresh = new Set(advisories.reports.map(({ format }) => format));
  return {
    ...facts,
    context: { ...facts.context, time: now },
    // What the same source said then is in what it says now, unless it was withdrawn since.
    reports: [...facts.reports.filter(({ format }) => !fresh.has(format)), ...advisories.reports],
    problems: [...facts.problems.filter(({ kind }) => kind !== 'advisories'), ...advisories.problems],
  };
}

function packagesKey(graphs: readonly DependencyGraph[]): string {
  const names = graphs.flatMap(({ packages }) => packages.map(({ name, version }) => `${name}@${version}`));
  return sha256Hex([...new Set(names)].sort(compareText).join('\n'));
}

function pullRequestOf({ context }: RunRecord): { readonly pullRequest?: number } {
  return context.pullRequest === undefined ? {} : { pullRequest: context.pullRequest.number };
}

function shown({ finding, reason }: Decision): RejudgedFinding {
  return {
    rule: finding.rule,
    subject: finding.subject.name,
    title: finding.title,
    aliases: finding.aliases,
    reason: reason.text,
  };
}
