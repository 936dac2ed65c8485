import path from 'node:path';
import { messageOf } from '../../errors.js';
import { readCapped } from '../../io/files.js';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Gap, RunRecord, VerdictWord } from '../../model/decision.js';
import type { LedgerRecord } from '../../model/evidence.js';
import type { Facts } from '../../model/facts.js';
import { LEDGER_FILE } from '../../model/ledger.js';
import type { Policy } from '../../model/policy.js';
import { walkChain } from '../../seal/chain.js';
import { judge } from './judge.js';

/** One past run judged again from its own evidence. */
export interface ReplayedRun {
  readonly time: string;
  readonly commit?: string;
  readonly recorded: VerdictWord;
  readonly replayed?: VerdictWord;
  readonly agrees: boolean;
  /** What differs, one sentence each. */
  readonly differences: readonly string[];
}

/** Gaps that come after judging: whether a seal or the evidence could be made says nothing of the facts. */
const AFTERWARDS: readonly string[] = ['seal', 'evidence'];

/**
 * Derives findings, decisions and verdict of every gate run in the folder from its stored facts and policy, with
 * today's Sealgate, and compares them with what was recorded. Nothing else is read.
 */
export async function replayEvidence(dir: string): Promise<ReplayedRun[]> {
  const runs: LedgerRecord[] = [];
  await walkChain(path.join(dir, LEDGER_FILE), (record) => {
    if (record.action === 'gate') runs.push(record);
  });
  const replayed: ReplayedRun[] = [];
  for (const run of runs) replayed.push(await replayRun(dir, run));
  return replayed;
}

async function replayRun(dir: string, run: LedgerRecord): Promise<ReplayedRun> {
  const outline = {
    time: run.time,
    ...(run.source.commit === undefined ? {} : { commit: run.source.commit }),
    recorded: run.result.outcome as VerdictWord,
  };
  try {
    const facts = (await readPart(dir, run, 'facts')) as Facts;
    const policy = (await readPart(dir, run, 'policy')) as Policy;
    const record = (await readPart(dir, run, 'run')) as RunRecord;
    const again = await judge(facts, policy);
    const differences = compare(record, again);
    return {
      ...outline,
      recorded: record.verdict.verdict,
      replayed: again.verdict.verdict,
      agrees: differences.length === 0,
      differences,
    };
  } catch (error) {
    return { ...outline, agrees: false, differences: [`It cannot be replayed: ${messageOf(error)}`] };
  }
}

async function readPart(dir: string, run: LedgerRecord, what: 'facts' | 'policy' | 'run'): Promise<unknown> {
  const file = run.files.find((candidate) =>
    new RegExp(`^\\d{8}-\\d{4}_repo_${what}(_[0-9a-f]+)?\\.json$`).test(candidate.path),
  );
  if (file === undefined) throw new Error(`the record names no ${what} file`);
  return JSON.parse((await readCapped(path.join(dir, file.path))).toString('utf8'));
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
  const gaps = (list: readonly Gap[]): string =>
    canonicalJson(list.filter((gap) => !AFTERWARDS.includes(gap.check)));
  if (gaps(record.verdict.gaps) !== gaps(again.verdict.gaps)) differences.push('The gaps differ');
  const late = record.verdict.gaps.some((gap) => AFTERWARDS.includes(gap.check));
  const recorded = record.verdict.verdict;
  const explained =
    recorded === again.verdict.verdict ||
    (late && recorded === 'incomplete' && again.verdict.verdict === 'pass');
  if (!explained) differences.push(`The verdict was '${recorded}' and is now '${again.verdict.verdict}'`);
  return differences;
}
