import path from 'node:path';
import { SealgateError } from '../../../errors.js';
import { readIfExists, writeAtomic } from '../../../io/files/files.js';
import { parseJson } from '../../../io/json/json.js';
import { sha256Hex } from '../../../model/data/digest.js';
import { asText, asTime, member } from '../narrow.js';
import type { KeyMemory } from './keys.js';
import { readKeys } from './keys.js';

/** How long keys from a registry's own endpoint are believed without asking again. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
const CAP = 1024 * 1024;

/**
 * The folder of the user's own state, by the platform's habit; `undefined` where there is none.
 *
 * @see XDG Base Directory Specification
 */
export function stateFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const chosen = env.SEALGATE_STATE;
  if (chosen === 'none') return undefined;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (process.platform === 'win32')
    return env.LOCALAPPDATA === undefined ? undefined : path.join(env.LOCALAPPDATA, 'sealgate', 'State');
  if (env.XDG_STATE_HOME?.startsWith('/')) return path.join(env.XDG_STATE_HOME, 'sealgate');
  return env.HOME === undefined || env.HOME === ''
    ? undefined
    : path.join(env.HOME, '.local', 'state', 'sealgate');
}

export function openKeyMemory(folder: string | undefined, now: string): KeyMemory {
  const fileOf = (registry: string): string =>
    path.join(folder ?? '', 'registry-keys', `${sha256Hex(registry).slice(0, 16)}.json`);
  return {
    recall: async (registry) => {
      const document = folder === undefined ? undefined : await readState(fileOf(registry));
      const asked = asTime(member(document, 'asked'));
      if (asked === undefined || asText(member(document, 'registry')) !== registry) return undefined;
      const age = Date.parse(now) - Date.parse(asked);
      if (age < 0 || age > MAX_AGE_MS) return undefined;
      const keys = readKeys(member(document, 'document'));
      return typeof keys === 'string' || keys.length === 0 ? undefined : keys;
    },
    remember: async (registry, document) => {
      if (folder === undefined) return;
      try {
        await writeAtomic(fileOf(registry), `${JSON.stringify({ registry, asked: now, document })}\n`, {
          mode: 0o600,
        });
      } catch (error) {
        // A home that cannot be written to costs one request the next time, nothing else.
        if (!(error instanceof SealgateError)) throw error;
      }
    },
  };
}

/** A file that cannot be read is as good as none. */
async function readState(file: string): Promise<unknown> {
  try {
    const bytes = await readIfExists(file, CAP);
    return bytes === undefined ? undefined : parseJson(bytes, file);
  } catch (error) {
    if (error instanceof SealgateError) return undefined;
    throw error;
  }
}
