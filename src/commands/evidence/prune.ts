import path from 'node:path';
import { EXIT, SealgateError } from '../../errors.js';
import { rfc3339 } from '../../io/runtime.js';
import { LEDGER_FILE } from '../../model/evidence/ledger.js';
import { BUNDLE_MEDIA_TYPE } from '../../model/signatures/statement.js';
import { counted } from '../../model/text/counted.js';
import { displayLines } from '../../model/text/display.js';
import { openFolder } from '../../publish/evidence-files.js';
import { type Due, findDue, pruneEvidence } from '../../publish/prune-evidence.js';
import { moreLine } from '../../render/words.js';
import { sealLedgerHead } from '../../seal/blob.js';
import { signBlob } from '../../seal/bundle.js';
import { walkChain } from '../../seal/evidence/chain.js';
import type { Answer, Command, Values, World } from '../command.js';
import { sealOptions, signerOf } from '../seal/options.js';
import { FOLDER_OPTIONS, openEvidence, whoRuns } from './folder.js';

export const command: Command = {
  name: 'evidence prune',
  summary: "Remove files whose time is over by the policy's evidence-retention, leaving a signed tombstone.",
  usage: ['evidence prune [--dry-run] [--key KEY] [--evidence DIR]'],
  positionals: 'none',
  options: [
    { name: 'dry-run', type: 'boolean', description: 'Say what would go, and remove nothing.' },
    ...FOLDER_OPTIONS,
    ...sealOptions,
  ],
  notes: [
    'Records stay for ever: what was, when, by whom and its digest. Only the files go.',
    'Exit codes: 0 pruned, or nothing is due; 1 the ledger was touched; 2 wrong usage; 3 nobody could sign.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const evidence = await openEvidence(values, world);
  const folder = await openFolder(evidence.evidenceDir, evidence.inside);
  const { tampering } = await walkChain(path.join(folder, LEDGER_FILE), () => undefined);
  if (tampering !== undefined)
    throw new SealgateError('EVIDENCE_INVALID', `Record ${tampering.record}: ${tampering.message}`, {
      hint: 'Nothing is removed from a ledger that does not verify.',
    });
  const retention = evidence.policy.evidenceRetention;
  const due = await findDue(folder, retention, rfc3339(world.now()));
  const json = { folder: evidence.shown, due: due.map(({ pruned }) => pruned) };
  if (due.length === 0)
    return { exitCode: EXIT.pass, json: { ...json, pruned: false }, text: 'Nothing is due' };
  if (values['dry-run'] === true)
    return {
      exitCode: EXIT.pass,
      json: { ...json, pruned: false },
      text: displayLines([`${counted(due.length, 'file is', 'files are')} due:`, ...dueText(due)]),
    };
  const signer = await signerOf(values, world);
  if ('none' in signer)
    throw new SealgateError('SEAL_FAILED', `Nobody can sign the tombstone: ${signer.none}`, {
      hint: 'Pass --key, or run in a job with `permissions: id-token: write`. Nothing was removed.',
    });
  const filed = await pruneEvidence({
    folder,
    due,
    retention,
    who: await whoRuns(evidence.repositoryDir, world),
    sign: async (text) => ({
      bundle: (await signBlob(signer, Buffer.from(text, 'utf8'))).json,
      mediaType: BUNDLE_MEDIA_TYPE,
    }),
    sealHead: (head) => sealLedgerHead(signer, head),
  });
  return {
    exitCode: EXIT.pass,
    json: { ...json, pruned: true, record: filed.record },
    text: displayLines([
      `Pruned ${counted(due.length, 'file')}; the tombstone is record ${filed.head.count}`,
      ...dueText(due),
    ]),
  };
}

function dueText(due: readonly Due[]): string[] {
  const lines = due
    .slice(0, 20)
    .map(({ pruned }) => `  ${pruned.path}  ${pruned.class}, kept until ${pruned.retainUntil}`);
  return due.length > 20 ? [...lines, `  ${moreLine(due.length - 20)}`] : lines;
}
