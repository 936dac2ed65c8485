import path from 'node:path';
import { EXIT, SealgateError } from '../errors.js';
import { readIfExists } from '../io/files.js';
import { resolveBase } from '../io/git.js';
import { parseLedgerHead } from '../model/ledger.js';
import { sealedHeadIn } from '../model/sealed-head.js';
import { type BaseLedger, readBaseLedger } from '../seal/branch-records.js';
import type { Trust } from '../seal/verify.js';
import { verifyEvidence } from '../seal/verify-evidence.js';
import type { Answer, Values, World } from './command.js';
import { textOf } from './flags.js';
import { evidenceText, replayText } from './verify-text.js';
import { rootsOf, saysWho, trustOf } from './verify-trust.js';

/** A folder of evidence against its ledger, and with `--replay` against what this Sealgate says of its facts. @throws SealgateError */
export async function verifyFolder(
  dir: string,
  shown: string,
  values: Values,
  world: World,
): Promise<Answer> {
  for (const name of ['bundle', 'type'])
    if (textOf(values, name) !== undefined)
      throw new SealgateError('USAGE', `--${name} goes with a file, not with an evidence folder`, {
        hint: 'The folder names its own bundles.',
      });
  const head = await headOf(values, world);
  const signers = await signersIn(values, world);
  const base = textOf(values, 'base');
  const report = await verifyEvidence(dir, {
    ...(signers === undefined ? {} : { signers }),
    ...(head === undefined ? {} : { head }),
    ...(base === undefined ? {} : { base: await readBase(dir, base) }),
  });
  const text = evidenceText({ ...report, folder: shown });
  if (values.replay !== true) {
    return { exitCode: report.ok ? EXIT.pass : EXIT.fail, text, json: { ...report, folder: shown } };
  }
  const { replayEvidence } = await import('./stages/replay.js');
  const replay = await replayEvidence(dir, report.files.problems);
  const left = replay.filter(({ pruned }) => pruned !== true);
  return {
    exitCode: report.ok && left.length > 0 && left.every((run) => run.agrees) ? EXIT.pass : EXIT.fail,
    text: `${text}\n${replayText(replay)}`,
    json: { ...report, folder: shown, replay },
  };
}

/** Who may have sealed the folder, by the flags or the policy; `undefined` where nobody is named. */
async function signersIn(values: Values, world: World): Promise<readonly Trust[] | undefined> {
  if (textOf(values, 'policy') === undefined)
    return saysWho(values) ? [await trustOf(values, world)] : undefined;
  const { signersOf, trustsOf } = await import('./verify-signers.js');
  const rules = await signersOf(values, world);
  if (rules.threshold > 1)
    throw new SealgateError(
      'USAGE',
      `The policy asks for ${rules.threshold} signers, and what is in an evidence folder has one seal each`,
      { hint: 'Name who sealed the evidence in a policy file of its own, without a threshold.' },
    );
  return trustsOf(rules, await rootsOf(values, world), world);
}

/** The hash that `--head` means. @throws SealgateError USAGE, INPUT_NOT_FOUND */
async function headOf(values: Values, world: World): Promise<string | undefined> {
  const head = textOf(values, 'head');
  if (head === undefined || /^[0-9a-f]{64}$/.test(head)) return head;
  const bytes = await readIfExists(path.resolve(world.cwd, head), 1024 * 1024);
  if (bytes === undefined)
    throw new SealgateError('USAGE', `--head ${head} is neither a record's hash nor a file`, {
      hint: '64 hex digits, or an old ledger.head.json or its bundle.',
    });
  return (sealedHeadIn(bytes) ?? parseLedgerHead(bytes)).hash;
}

/** The base branch's ledger, by git. @throws SealgateError USAGE */
async function readBase(dir: string, ref: string): Promise<BaseLedger> {
  const commit = await resolveBase(dir, ref);
  if (commit === undefined)
    throw new SealgateError('USAGE', `--base ${ref} is no commit here`, {
      hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
    });
  return readBaseLedger(dir, { ref, commit });
}
