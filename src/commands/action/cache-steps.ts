import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, SHARED_FILE_CAP, SHARED_FILES, sharedFolder } from '../../collect/packages/cache.js';
import { EXIT, type ExitCode } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import {
  type CachedFiles,
  reachesActionsCache,
  restoreFromActionsCache,
  saveToActionsCache,
} from '../../io/runner/actions-cache.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import { sha256Hex } from '../../model/data/digest.js';
import { STRANGERS_ON_BASE } from '../../model/workflows/strangers-events.js';
import type { World } from '../command.js';

/** Entries of another layout of the files have another prefix. */
const PREFIX = 'sealgate-registry-v1-';
const NOT_REACHED =
  'The Actions cache is out of reach here: the runner opens it to JavaScript actions alone.';

/**
 * Brings back what earlier runs learnt of packages, and names the folder to the steps to come (SEALGATE_CACHE).
 * Nothing of it is believed: every signature in it is verified again. A cache that fails costs time, never the job.
 */
export async function cacheRestoreStep(
  { env }: World,
  runner: Runner,
  print: (text: string) => void,
): Promise<ExitCode> {
  const folder = path.resolve(
    cacheFolder(undefined, env) ?? path.join(env.RUNNER_TEMP ?? '.', 'sealgate-cache'),
  );
  await runner.setVariable('SEALGATE_CACHE', folder);
  const files = filesOf(folder);
  if (!reachesActionsCache(env)) {
    runner.annotate('notice', NOT_REACHED, { title: 'Sealgate' });
    return EXIT.pass;
  }
  const { text } = await restoreFromActionsCache(files, PREFIX);
  await runner.saveState('folder', folder);
  await runner.saveState('restored', await digestOf(files));
  print(`Sealgate cache: ${text}.`);
  return EXIT.pass;
}

/** Saves what this job learnt, where it learnt anything. */
export async function cacheSaveStep({ env }: World, print: (text: string) => void): Promise<ExitCode> {
  const folder = env.STATE_folder ?? '';
  if (folder === '' || !reachesActionsCache(env)) return EXIT.pass;
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (STRANGERS_ON_BASE.includes(event)) {
    print(
      `Sealgate cache: nothing is saved, because a run of ${event} writes to the cache of the default branch.`,
    );
    return EXIT.pass;
  }
  const files = filesOf(folder);
  const digest = await digestOf(files);
  if (digest === NOTHING || digest === env.STATE_restored) {
    print('Sealgate cache: nothing new to save.');
    return EXIT.pass;
  }
  const { text } = await saveToActionsCache(files, `${PREFIX}${digest.slice(0, 32)}`);
  print(`Sealgate cache: ${text}.`);
  return EXIT.pass;
}

function filesOf(folder: string): CachedFiles {
  return { folder: sharedFolder(folder), name: SHARED_FILES, maxBytes: SHARED_FILE_CAP };
}

const NOTHING = 'nothing';

/** Content of all files, whatever their times. */
async function digestOf({ folder, name, maxBytes }: CachedFiles): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter((file) => name.test(file)).sort();
  if (names.length === 0) return NOTHING;
  const parts = names.map(
    async (file) => `${file} ${sha256Hex(await readCapped(path.join(folder, file), maxBytes))}`,
  );
  return sha256Hex((await Promise.all(parts)).join('\n'));
}
