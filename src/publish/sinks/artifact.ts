import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { writeAtomic } from '../../io/files/files.js';
import { HEAD_BUNDLE_FILE, HEAD_FILE, headText, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { counted } from '../../model/text/counted.js';
import type { Sink } from './sink.js';

/**
 * A folder for `actions/upload-artifact`: the ledger, its head, and the files of this run's records. What a workflow
 * step may upload by itself, the runner's token is not given to (decision 70).
 */
export const artifactSink: Sink<'artifact'> = {
  kind: 'artifact',
  title: 'Actions artifact',
  async push(_target, source, world) {
    const { GITHUB_ACTIONS, RUNNER_TEMP } = world.env;
    if (GITHUB_ACTIONS !== 'true' || RUNNER_TEMP === undefined || RUNNER_TEMP === '')
      throw new SealgateError('USAGE', 'An artifact can be left in a workflow run only', {
        hint: 'Take it out of evidence-sinks, or run there.',
      });
    const folder = await mkdtemp(path.join(RUNNER_TEMP, 'sealgate-evidence-'));
    let records = 0;
    for await (const record of source.newestFirst()) {
      if (record.source.run !== world.who.source.run && records > 0) break;
      records += 1;
      for (const file of record.files) {
        const bytes = await source.content(file);
        if (bytes !== undefined) await writeAtomic(path.join(folder, file.path), bytes);
      }
    }
    await writeAtomic(path.join(folder, LEDGER_FILE), await source.ledger());
    await writeAtomic(path.join(folder, HEAD_FILE), headText(source.head));
    const bundle = await source.headBundle();
    if (bundle !== undefined) await writeAtomic(path.join(folder, HEAD_BUNDLE_FILE), bundle);
    return {
      records,
      message: `${counted(records, 'record')} in ${folder}, for actions/upload-artifact`,
      outputs: { 'evidence-artifact-path': folder },
    };
  },
};
