import { constants } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.js';
import { writeAtomic } from '../io/files/files.js';
import { sha256Hex } from '../model/data/digest.js';
import { counted } from '../model/text/counted.js';
import type { FinishedRun, Publisher } from './publisher.js';
import { findSecret, knownSecrets } from './secrets.js';

/** One file of ours, by the name that record.files gives it: never a path. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/;

/**
 * A folder with exactly the files of this run, for `actions/upload-artifact`. Only named files go in, each is
 * searched for credentials first, and a file that holds one stays out: artifacts of public repositories can
 * be read by anybody.
 */
export const artifactPublisher: Publisher = {
  id: 'artifact',
  title: 'Artifact folder',
  applies: (_run, world) => {
    const { GITHUB_ACTIONS, RUNNER_TEMP } = world.env;
    return GITHUB_ACTIONS === 'true' && RUNNER_TEMP !== undefined && RUNNER_TEMP !== ''
      ? true
      : 'Not in a workflow run';
  },
  publish: async (run, world) => {
    const known = knownSecrets(world.env);
    const folder = await mkdtemp(path.join(world.env.RUNNER_TEMP ?? '', 'sealgate-artifact-'));
    const refused: string[] = [];
    let count = 0;
    for (const file of await filesOf(run)) {
      const problem = file.bytes === undefined ? file.problem : findSecret(file.bytes, known);
      if (file.bytes === undefined || problem !== undefined) {
        refused.push(`${file.name} (${problem ?? 'cannot be read'})`);
        continue;
      }
      await writeAtomic(path.join(folder, file.name), file.bytes, { exclusive: true });
      count += 1;
    }
    const outputs = { 'artifact-path': folder };
    return refused.length === 0
      ? { publisher: 'artifact', state: 'done', message: `${counted(count, 'file')} to upload`, outputs }
      : {
          publisher: 'artifact',
          state: 'failed',
          message: `Left out of the artifact: ${refused.join(', ')}`,
          outputs,
        };
  },
};

interface Candidate {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

/** The run's files, the record, and the texts that a token without rights could not post. */
async function filesOf(run: FinishedRun): Promise<Candidate[]> {
  const staged = await Promise.all(
    run.record.files.map(async ({ path: name, sha256 }): Promise<Candidate> => {
      if (!NAME.test(name)) return { name: 'a file', problem: 'its name is a path' };
      try {
        const bytes = await readWithin(run.stagingDir, name);
        if (sha256Hex(bytes) !== sha256) return { name, problem: 'it was changed since the run recorded it' };
        return { name, bytes };
      } catch (error) {
        return { name, problem: messageOf(error) };
      }
    }),
  );
  const text = (name: string, content: string): Candidate => ({ name, bytes: Buffer.from(content, 'utf8') });
  return [
    ...staged,
    text('record.json', `${JSON.stringify(run.record)}\n`),
    text('comment.md', run.texts.comment(undefined)),
    text('summary.md', run.texts.summary),
  ];
}

/** Reads a regular file of the folder itself; a link in its place is refused where the system can tell. */
async function readWithin(folder: string, name: string): Promise<Uint8Array> {
  const handle = await open(path.join(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw new Error('it is not a regular file');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
