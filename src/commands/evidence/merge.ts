import { EXIT } from '../../errors.js';
import { counted } from '../../model/text/counted.js';
import { displayLines } from '../../model/text/display.js';
import { openFolder } from '../../publish/evidence-files.js';
import { sealHead } from '../../publish/file-record.js';
import { importLedger } from '../../publish/import-ledger.js';
import { type Joined, joinHistories } from '../../publish/ledger.js';
import type { Answer, Command, Values, World } from '../command.js';
import { sealOptions } from '../seal/options.js';
import { FOLDER_OPTIONS, headSealText, headSigner, openEvidence, whoRuns } from './folder.js';

export const command: Command = {
  name: 'evidence merge',
  summary: 'Join histories of one ledger that went on from one head, by a merge record.',
  usage: ['evidence merge [--evidence DIR]', 'evidence merge OTHER_DIR [--evidence DIR]'],
  positionals:
    'OTHER_DIR: another evidence folder, whose records and files are brought over first. Without, what git merged into the folder is joined.',
  argument: 'folders',
  options: [...FOLDER_OPTIONS, ...sealOptions],
  notes: ['Exit codes: 0 joined, or nothing to join; 1 a ledger does not verify; 2 wrong usage or input.'],
  run,
};

async function run(positionals: readonly string[], values: Values, world: World): Promise<Answer> {
  const evidence = await openEvidence(values, world);
  const folder = await openFolder(evidence.evidenceDir, evidence.inside);
  const who = await whoRuns(evidence.repositoryDir, world);
  let brought = 0;
  let files = 0;
  let merged: Joined | undefined;
  for (const other of positionals) {
    const imported = await importLedger(folder, other, { cwd: world.cwd, who });
    brought += imported.records;
    files += imported.files;
    merged = imported.merged ?? merged;
  }
  merged = (await joinHistories(folder, who)) ?? merged;
  const over = [
    ...(brought === 0 ? [] : [counted(brought, 'record')]),
    ...(files === 0 ? [] : [`${counted(files, 'file')} whose name another one has here`]),
  ].join(' and ');
  if (merged === undefined)
    return {
      exitCode: EXIT.pass,
      json: { brought, files, merged: false },
      text:
        over === '' ? 'Nothing to join: there is one history' : `Brought over ${over}; there is one history`,
    };
  const { record } = merged;
  const signer = await headSigner(values, world);
  const seal = await sealHead(folder, merged.head, signer.sealHead);
  return {
    exitCode: EXIT.pass,
    json: {
      brought,
      files,
      merged: record !== undefined,
      ...(record === undefined ? {} : { record }),
      head: merged.head,
      headSeal: seal,
    },
    text: displayLines([
      record === undefined
        ? `One history; its head was missing and names ${counted(merged.head.count, 'record')} now`
        : `Joined ${(record.joins?.length ?? 0) + 1} histories with record ${merged.head.count} (${record.hash.slice(0, 12)})`,
      ...(over === '' ? [] : [`  ${over} brought over`]),
      `  ${headSealText(seal, signer.none)}`,
    ]),
  };
}
