import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { readIfExists } from '../../io/files/files.js';
import { resolveBase } from '../../io/git/base.js';
import { cloneOf } from '../../io/git/clone-of.js';
import { normalizeRepository } from '../../model/data/repository-url.js';
import { LEDGER_FILE, parseLedgerHead } from '../../model/evidence/ledger.js';
import { sealedHeadIn } from '../../model/evidence/sealed-head.js';
import { type BaseLedger, readBaseLedger } from '../../seal/evidence/branch-records.js';
import type { VerifyEvidenceOptions } from '../../seal/evidence/report.js';
import { verifyEvidence } from '../../seal/evidence/verify-evidence.js';
import type { Trust } from '../../seal/verify.js';
import type { Answer, Call, Values, World } from '../command.js';
import { listOf, textOf } from '../flags.js';
import { evidenceText, replayText } from './text.js';
import { rootsOf, saysWho, trustOf } from './trust.js';

/** A folder of evidence against its ledger, and with `--replay` against what this Sealgate says of its facts. @throws SealgateError */
export async function verifyFolder(dir: string, shown: string, { values, world }: Call): Promise<Answer> {
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
    about: aboutIn(dir, values, world),
  });
  const text = evidenceText({ ...report, folder: shown });
  if (values.replay !== true) {
    return { exitCode: report.ok ? EXIT.pass : EXIT.fail, text, json: { ...report, folder: shown } };
  }
  const { replayEvidence } = await import('../stages/replay.js');
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
  const { signersOf, trustsOf } = await import('./signers.js');
  const rules = await signersOf(values, world);
  if (rules.threshold > 1)
    throw new SealgateError(
      'USAGE',
      `The policy asks for ${rules.threshold} signers, and what is in an evidence folder has one seal each`,
      { hint: 'Name who sealed the evidence in a policy file of its own, without a threshold.' },
    );
  return trustsOf(rules, await rootsOf(values, world), world);
}

/** What the folder must be about, and the clone that it lies in. @throws SealgateError USAGE */
function aboutIn(dir: string, values: Values, world: World): NonNullable<VerifyEvidenceOptions['about']> {
  const commit = textOf(values, 'commit')?.toLowerCase();
  if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new SealgateError('USAGE', `--commit ${commit} is not a whole commit id`, {
      hint: 'Write all of its 40 (or 64) hex digits: git rev-parse HEAD shows them.',
    });
  const server = world.env.GITHUB_SERVER_URL;
  const repositories = listOf(values, 'repository').map((name) => {
    const address = server !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}/${name}` : name;
    const repository = normalizeRepository(address);
    if (repository !== undefined) return repository;
    throw new SealgateError('USAGE', `--repository ${name} names no repository`, {
      hint: 'Write owner/repo, or the whole address where it is not on github.com.',
    });
  });
  return {
    repositories,
    ...(commit === undefined ? {} : { commit }),
    cloneWith: async (commits) => {
      if (repositories.length > 0) return undefined;
      try {
        return await cloneOf(dir, LEDGER_FILE, commits);
      } catch (error) {
        if (!(error instanceof SealgateError)) throw error;
        // A folder verifies without git, too: that no clone was compared is said.
        world.log.warn(`Nothing tells which repository this is a clone of: ${error.message}`);
        return undefined;
      }
    },
  };
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
