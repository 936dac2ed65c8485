import { existsSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from '../../errors.js';
import { contentPath } from '../../io/evidence-content.js';
import { canonicalJson } from '../../model/data/canonical-json.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { LEDGER_FILE } from '../../model/evidence/ledger.js';
import type { Gap, RunRecord, VerdictWord } from '../../model/findings/decision.js';
import type { Policy } from '../../model/policy/policy.js';
import { policyDigest } from '../../policy/merge.js';
import { completePolicy } from '../../policy/stored.js';
import { walkChain } from '../../seal/evidence/chain.js';
import type { FileProblem } from '../../seal/evidence/check-file.js';
import { version } from '../../version.js';
import { judge } from './judge.js';
import { replayReports } from './replay-reports.js';
import { readFacts, readPolicy, readRun } from './stored-run.js';

/** One past run judged again from its own evidence. */
export interface ReplayedRun {
  readonly time: string;
  readonly commit?: string;
  readonly recorded: VerdictWord;
  readonly replayed?: VerdictWord;
  readonly agrees: boolean;
  /** What differs, one sentence each. */
  readonly differences: readonly string[];
  /** What it was judged by is gone by right: a tombstone of the ledger names it. */
  readonly pruned?: true;
  /** Which version judged it, where that is not this one. */
  readonly recordedBy?: string;
}

/** Gaps that come after judging: whether a seal or the evidence could be made says nothing of the facts. */
const AFTERWARDS: readonly string[] = ['seal', 'evidence'];

/**
 * Derives findings, decisions and verdict of every gate run in the folder from its stored facts and policy, with
 * today's Sealgate, and compares them with what was recorded. Nothing else is read.
 *
 * @param problems what was found wrong with the folder's files: one that is gone and not among them was pruned.
 */
export async function replayEvidence(
  dir: string,
  problems: readonly FileProblem[] = [],
): Promise<ReplayedRun[]> {
  const wrong = new Set(problems.map(({ record, path: name }) => `${record} ${name}`));
  const runs: { readonly run: LedgerRecord; readonly line: number }[] = [];
  await walkChain(path.join(dir, LEDGER_FILE), (run, line) => {
    if (run.action === 'gate') runs.push({ run, line });
  });
  const replayed: ReplayedRun[] = [];
  for (const { run, line } of runs) {
    const gone = run.files.filter((file) => !existsSync(contentPath(dir, file)));
    const pruned = gone.length > 0 && gone.every((file) => !wrong.has(`${line} ${file.path}`));
    replayed.push(await replayRun(dir, run, pruned));
  }
  return replayed;
}

async function replayRun(dir: string, run: LedgerRecord, pruned: boolean): Promise<ReplayedRun> {
  let recordedBy: string | undefined;
  const outline = {
    time: run.time,
    ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
    recorded: run.result.outcome as VerdictWord,
  };
  try {
    const record = await readRun(dir, run);
    recordedBy = otherVersion(record);
    const facts = await readFacts(dir, run, record);
    const policy = await readPolicy(dir, run, record);
    const again = await judge(facts, completePolicy(policy));
    const differences = [
      ...compare(record, again),
      ...misfits(run, record, policy),
      ...(await replayReports(dir, facts, run.files)),
    ];
    return {
      ...outline,
      recorded: record.verdict.verdict,
      replayed: again.verdict.verdict,
      agrees: differences.length === 0,
      differences,
      ...(recordedBy === undefined ? {} : { recordedBy }),
    };
  } catch (error) {
    if (pruned) return { ...outline, agrees: false, differences: [], pruned };
    return {
      ...outline,
      agrees: false,
      differences: [`It cannot be replayed: ${whyNot(error)}`],
      ...(recordedBy === undefined ? {} : { recordedBy }),
    };
  }
}

/** What nobody thought of when the schemas of what is stored were written makes a check fail. */
function whyNot(error: unknown): string {
  return error instanceof TypeError || error instanceof RangeError
    ? `what is stored is not what a run writes, and a check failed of it (${messageOf(error)})`
    : messageOf(error);
}

/** The version that judged, where it is not this one. */
function otherVersion({ context: { tool } }: RunRecord): string | undefined {
  return tool.name === 'sealgate' && tool.version === version() ? undefined : `${tool.name} ${tool.version}`;
}

/** What a run says of itself elsewhere and that must fit what was judged: the ledger and the policy's digest. */
function misfits(run: LedgerRecord, record: RunRecord, policy: Policy): string[] {
  const found: string[] = [];
  if (run.result.outcome !== record.verdict.verdict)
    found.push(`The ledger says '${run.result.outcome}', the run says '${record.verdict.verdict}'`);
  if (policyDigest(policy) !== record.policy.digest)
    found.push('The policy in the evidence is not the one whose digest the run names');
  return found;
}

function compare(record: RunRecord, again: Awaited<ReturnType<typeof judge>>): string[] {
  const differences: string[] = [];
  const key = (decisions: RunRecord['decisions']): Map<string, string> =>
    new Map(
      decisions.map((decision) => [
        `${decision.finding.rule} ${decision.finding.subject.name} ${decision.finding.fingerprint}`,
        decision.outcome,
      ]),
    );
  const before = key(record.decisions);
  const after = key(again.decisions);
  for (const [finding, outcome] of before) {
    const now = after.get(finding);
    if (now === undefined) differences.push(`${finding} was '${outcome}' and is no finding any more`);
    else if (now !== outcome) differences.push(`${finding} was '${outcome}' and is now '${now}'`);
  }
  for (const [finding, outcome] of after)
    if (!before.has(finding)) differences.push(`${finding} is new, '${outcome}'`);
  differences.push(...compareGaps(record.verdict.gaps, again.verdict.gaps));
  const late = record.verdict.gaps.some((gap) => AFTERWARDS.includes(gap.check));
  const recorded = record.verdict.verdict;
  const explained =
    recorded === again.verdict.verdict ||
    (late && recorded === 'incomplete' && again.verdict.verdict === 'pass');
  if (!explained) differences.push(`The verdict was '${recorded}' and is now '${again.verdict.verdict}'`);
  return differences;
}

/** What could not be checked then and now, told by all that a gap says. */
function compareGaps(then: readonly Gap[], now: readonly Gap[]): string[] {
  const told = (list: readonly Gap[]): Map<string, Gap> =>
    new Map(list.filter(({ check }) => !AFTERWARDS.includes(check)).map((gap) => [canonicalJson(gap), gap]));
  const [before, after] = [told(then), told(now)];
  const only = (list: ReadonlyMap<string, Gap>, other: ReadonlyMap<string, Gap>): Gap[] =>
    [...list].filter(([key]) => !other.has(key)).map(([, gap]) => gap);
  return [
    ...only(before, after).map(({ check, message }) => `No gap any more: ${check}: ${message}`),
    ...only(after, before).map(({ check, message }) => `A new gap: ${check}: ${message}`),
  ];
}
