import { EXIT, SealgateError } from '../../errors.js';
import { ANCHOR_ACTION, headText, type LedgerHead } from '../../model/evidence/ledger.js';
import { evidenceName } from '../../model/evidence/name.js';
import { BUNDLE_MEDIA_TYPE } from '../../model/signatures/statement.js';
import { counted } from '../../model/text/counted.js';
import { displayLines } from '../../model/text/display.js';
import { openFolder, type Staged } from '../../publish/evidence-files.js';
import { fileRecord } from '../../publish/file-record.js';
import { readHead } from '../../publish/ledger.js';
import { stagedText } from '../../publish/staged-text.js';
import { sealLedgerHead } from '../../seal/blob.js';
import { PUBLIC_REKOR } from '../../seal/signer.js';
import type { Answer, Command, Values, World } from '../command.js';
import { textOf } from '../flags.js';
import { sealOptions, signerOf } from '../seal/options.js';
import { FOLDER_OPTIONS, openEvidence, whoRuns } from './folder.js';

export const command: Command = {
  name: 'evidence anchor',
  summary: "Put the ledger's head into the transparency log, where nobody can take it back.",
  usage: ['evidence anchor [--key KEY] [--rekor-url URL] [--evidence DIR]'],
  positionals: 'none',
  options: [...FOLDER_OPTIONS, ...sealOptions],
  notes: [
    'The log is public and keeps the head for ever: its count, hash and time, and who signed. Nothing else of the evidence.',
    'Exit codes: 0 anchored; 2 wrong usage; 3 the log or the signer did not answer.',
  ],
  run,
};

async function run(_positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const evidence = await openEvidence(values, world);
  const folder = await openFolder(evidence.evidenceDir, evidence.inside);
  const head = await readHead(folder);
  if (head === undefined)
    throw new SealgateError('INPUT_NOT_FOUND', `${evidence.shown} holds no record to anchor`, {
      hint: 'Run the gate or evidence add first.',
    });
  const rekor = textOf(values, 'rekor-url') ?? PUBLIC_REKOR;
  const signer = await signerOf({ ...values, 'rekor-url': rekor }, world);
  if ('none' in signer)
    throw new SealgateError('USAGE', `Nobody can sign the head: ${signer.none}`, {
      hint: 'Pass --key, or run in a job with `permissions: id-token: write`.',
    });
  const bundle = await sealLedgerHead(signer, head);
  const index = logIndexOf(bundle);
  const who = await whoRuns(evidence.repositoryDir, world);
  const filed = await fileRecord({
    folder,
    staged: anchorFiles(who.time, head, bundle),
    draft: (files) => ({
      ...who,
      action: ANCHOR_ACTION,
      object: 'ledger',
      result: {
        outcome: 'anchored',
        code: 0,
        message: `head of ${counted(head.count, 'record')} in ${new URL(rekor).host}, entry ${index}`,
      },
      files,
    }),
    sealHead: (next) => sealLedgerHead(signer, next),
  });
  return {
    exitCode: EXIT.pass,
    json: { folder: evidence.shown, anchored: head, log: rekor, logIndex: index, record: filed.record },
    text: displayLines([
      `Anchored: the head of ${counted(head.count, 'record')} (${head.hash.slice(0, 12)}) is entry ${index} of ${rekor}`,
      `  filed as record ${filed.head.count}`,
    ]),
  };
}

/** @throws SealgateError SEAL_FAILED where the log's entry is not in the bundle. */
function logIndexOf(bundle: string): string {
  const { verificationMaterial } = JSON.parse(bundle) as {
    verificationMaterial?: { tlogEntries?: { logIndex?: string }[] };
  };
  const index = verificationMaterial?.tlogEntries?.[0]?.logIndex;
  if (index !== undefined) return index;
  throw new SealgateError('SEAL_FAILED', 'The transparency log gave no entry', {
    hint: 'Nothing was filed. Run it again when the log answers.',
  });
}

function anchorFiles(time: string, head: LedgerHead, bundle: string): Staged[] {
  const name = evidenceName(time, { scope: 'repo', what: 'anchor', extension: 'json' });
  return [
    stagedText(name, 'application/json', headText(head)),
    stagedText(`${name}.sigstore.json`, BUNDLE_MEDIA_TYPE, bundle),
  ];
}
