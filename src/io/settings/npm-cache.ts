import { createHash } from 'node:crypto';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { parseIntegrity } from '../../model/packages/integrity.js';
import { readIfExists } from '../files/files.js';
import { homeFolder } from './home.js';

/** npm's cache on this machine: from the environment, else where npm has it by default. */
export function npmCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const given = env.npm_config_cache ?? env.NPM_CONFIG_CACHE;
  if (given !== undefined && given !== '') return given;
  if (platform === 'win32' && env.LOCALAPPDATA) return path.join(env.LOCALAPPDATA, 'npm-cache');
  const home = homeFolder(env);
  return home === undefined ? undefined : path.join(home, '.npm');
}

/**
 * The bytes that npm keeps under a hash, where they are of that hash; `larger` where there are more than `cap`.
 *
 * @param pin one hash of an integrity: `sha512-…`.
 * @see cacache, `content-v2`
 */
export async function fromNpmCache(
  folder: string,
  pin: string,
  cap: number,
): Promise<Buffer | 'larger' | undefined> {
  const [hash] = parseIntegrity(pin);
  if (hash === undefined) return undefined;
  const { hex, algorithm } = hash;
  const place = [algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
  try {
    const bytes = await readIfExists(path.join(folder, '_cacache', 'content-v2', ...place), cap);
    return bytes !== undefined && isOf(bytes, pin) ? bytes : undefined;
  } catch (error) {
    // A cache that cannot be read has nothing for us.
    return error instanceof SealgateError && error.code === 'INPUT_TOO_LARGE' ? 'larger' : undefined;
  }
}

/** Whether bytes have a hash. */
export function isOf(bytes: Buffer, pin: string): boolean {
  const [hash] = parseIntegrity(pin);
  return hash !== undefined && createHash(hash.algorithm).update(bytes).digest('hex') === hash.hex;
}
