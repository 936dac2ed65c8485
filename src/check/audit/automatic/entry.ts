import { after, ageText, areNear, isFresh } from '../../../model/audit/ages.js';
import type { AnswerState, EvidenceReference } from '../../../model/audit/answered.js';
import type { RunCheck, RunFinding, RunSummary } from '../../../model/audit/evidence.js';
import type { CheckId } from '../../../model/policy/words.js';
import { compareText } from '../../../model/text/compare-text.js';
import { type Asked, type Draft, references, runReference, withoutEvidence } from '../context.js';

/** One thing that the gate's runs and the ledger can answer. */
export interface AutomaticEntry {
  /** What `done` means, in a sentence; the documentation is made from it. */
  readonly means: string;
  answer(context: Asked, maxAge: number): Draft;
}

/** What one run says of a question. */
export interface Said {
  readonly state: AnswerState;
  readonly reason: string;
}

/**
 * Answers by the newest run of the gate. Runs of pull requests are about changes that may never come in: they count
 * only where there is no other.
 */
export function byNewestRun(means: string, judge: (run: RunSummary, context: Asked) => Said): AutomaticEntry {
  return {
    means,
    answer(context, maxAge) {
      const past = context.runs;
      const newest = past.at(-1);
      if (newest === undefined)
        return withoutEvidence('automatic', 'not-run', 'No run of the gate is in the evidence');
      const rest = drafted(newest, past.slice(0, -1), { context, maxAge, judge });
      if (!isFresh(newest.time, context.now, maxAge))
        return {
          ...rest,
          state: 'stale',
          reason: `The newest run of the gate, of ${newest.time}, is older than ${ageText(maxAge)}`,
        };
      return { ...rest, ...judge(newest, context) };
    },
  };
}

function drafted(
  run: RunSummary,
  earlier: readonly RunSummary[],
  asked: {
    readonly context: Asked;
    readonly maxAge: number;
    readonly judge: (run: RunSummary, context: Asked) => Said;
  },
): Draft {
  const before = earlier.at(-1);
  const told = before === undefined ? undefined : asked.judge(before, asked.context);
  const monitored =
    before?.run !== undefined &&
    areNear(before.time, run.time, asked.maxAge) &&
    told !== undefined &&
    told.state !== 'not-run' &&
    told.state !== 'not-applicable';
  return {
    ...byRecords([runReference(run)], { automated: run.run !== undefined, monitored }),
    due: after(run.time, asked.maxAge),
  };
}

/** A draft that rests on records, the newest first; state and reason are for the caller to say. */
export function byRecords(
  list: readonly EvidenceReference[],
  { automated, monitored }: { readonly automated: boolean; readonly monitored: boolean },
): Draft {
  const [newest] = list;
  return {
    ...withoutEvidence('automatic', 'not-run', ''),
    evidenced: list.length > 0,
    automated,
    monitored: automated && monitored,
    evidence: references(list),
    ...(newest === undefined ? {} : { time: newest.time }),
  };
}

/** A check of a run that came to its end, or why nothing can be said. */
export function checkOf(
  run: RunSummary,
  id: CheckId,
): { readonly check: RunCheck } | { readonly said: Said } {
  const check = run.checks.get(id);
  if (check === undefined)
    return { said: { state: 'not-run', reason: `The check ${id} is not in the newest run` } };
  const because = check.reason === undefined ? '' : `: ${check.reason}`;
  switch (check.state) {
    case 'ran':
    case 'incomplete':
      return { check };
    case 'not-checked':
      return { said: { state: 'not-run', reason: `The check ${id} did not run${because}` } };
    case 'not-applicable':
      return {
        said: { state: 'not-applicable', reason: `The check ${id} found nothing to look at${because}` },
      };
  }
}

/** Findings of a run's check that are not accepted: what blocks, and what warns. */
export function openFindings(
  run: RunSummary,
  check: CheckId,
): { readonly blocked: readonly RunFinding[]; readonly warned: readonly RunFinding[] } {
  const own = run.findings.filter((finding) => finding.check === check);
  return {
    blocked: own.filter(({ outcome, reason }) => outcome === 'block' || reason === 'warn-only'),
    warned: own.filter(({ outcome, reason }) => outcome === 'warn' && reason !== 'warn-only'),
  };
}

/** Whether a check ran and left nothing open. */
export function cleanCheck(run: RunSummary, id: CheckId): Said {
  const found = checkOf(run, id);
  if ('said' in found) return found.said;
  const { blocked, warned } = openFindings(run, id);
  if (blocked.length > 0)
    return { state: 'none', reason: `The check ${id} found ${blocked.length} that block` };
  if (found.check.state === 'incomplete')
    return {
      state: 'not-run',
      reason: `The check ${id} did not come to its end: ${found.check.reason ?? 'no reason given'}`,
    };
  if (warned.length > 0)
    return { state: 'partial', reason: `The check ${id} blocked nothing and warns of ${warned.length}` };
  return { state: 'done', reason: `The check ${id} ran and left nothing open` };
}

/** Whether a check came to its end, whatever it found. */
export function ranCheck(run: RunSummary, id: CheckId): Said {
  const found = checkOf(run, id);
  if ('said' in found) return found.said;
  if (found.check.state === 'incomplete')
    return {
      state: 'partial',
      reason: `The check ${id} did not come to its end: ${found.check.reason ?? 'no reason given'}`,
    };
  return { state: 'done', reason: `The check ${id} ran` };
}

/**
 * Whether all that a run left of one kind is sealed by who must have sealed it. That the run says so is not enough.
 *
 * @param called one of them, for the reader.
 */
export function sealedBy(run: RunSummary, what: string, called: string): Said {
  const outputs = run.outputs.filter((output) => output.what === what);
  if (outputs.length === 0) return { state: 'none', reason: `The newest run left no ${called}` };
  const { proof, bundles } = run;
  const sealed = outputs.filter(({ path }) => bundles.some(({ subject }) => subject === path));
  if (sealed.length === 0) return { state: 'none', reason: `The newest run sealed no ${called}` };
  if (proof === undefined)
    return {
      state: 'not-run',
      reason: `The newest run says that it sealed its ${called}, and nobody is named who must have (signers in the policy)`,
    };
  const proven = outputs.filter(({ path }) => (proof.by.get(path)?.length ?? 0) >= proof.needed);
  const signers = [...new Set([...proof.by.values()].flat())].sort(compareText).join(' and ');
  const share = `${proven.length} of ${outputs.length}: ${called} sealed`;
  if (proven.length === outputs.length) return { state: 'done', reason: `${share} by ${signers}` };
  const because = proof.reason ?? `${proof.needed} signers are needed`;
  const some = [...proof.by.values()].some((list) => list.length > 0);
  return { state: some ? 'partial' : 'none', reason: `${share} by who must have: ${because}` };
}
