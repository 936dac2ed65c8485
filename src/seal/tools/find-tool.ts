import { stat } from 'node:fs/promises';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { sha256Hex } from '../../model/data/digest.js';
import { nearest } from '../../model/text/nearest.js';
import { PINNED_TOOLS, type PinnedTool } from './pinned-tools.js';
import { type ProvidedTool, type ProvideOptions, provideTool } from './provide-tool.js';

const MAX_BYTES = 1024 * 1024 * 1024;

export interface FindOptions extends ProvideOptions {
  /** Programs whose copy on PATH the policy takes instead of the pinned one. */
  readonly pathTools: readonly string[];
}

/**
 * Finds a program to run: the pinned one, or where the policy takes it, the one on PATH, by its digest. Programs that
 * are not pinned (package managers) come from PATH: they are the project's own.
 *
 * @throws SealgateError TOOL_FAILED, VERIFICATION_FAILED
 */
export async function findTool(name: string, options: FindOptions): Promise<ProvidedTool> {
  const pinned = PINNED_TOOLS.find((tool) => tool.name === name);
  if (pinned !== undefined && !options.pathTools.includes(name)) return provideTool(pinned, options);
  const found = await onPath(name, options.env);
  if (found === undefined)
    throw new SealgateError('TOOL_FAILED', `${name} is not on PATH`, {
      hint: `Install ${name} in a step before this one.`,
    });
  return { name, path: found, sha256: sha256Hex(await readCapped(found, MAX_BYTES)), from: 'path' };
}

/** @throws SealgateError USAGE with the nearest name. */
export function pinnedTool(name: string): PinnedTool {
  const found = PINNED_TOOLS.find((tool) => tool.name === name);
  if (found !== undefined) return found;
  const known = PINNED_TOOLS.map((tool) => tool.name);
  const near = nearest(name, known);
  throw new SealgateError(
    'USAGE',
    `There is no pinned tool '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`,
    {
      hint: `Pinned are ${known.join(', ')}.`,
    },
  );
}

async function onPath(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (env.PATH ?? env.Path ?? '').split(path.delimiter)) {
    // A relative folder on PATH is whatever the repository puts there.
    if (!path.isAbsolute(folder)) continue;
    for (const ending of endings) {
      const file = path.join(folder, `${name}${ending}`);
      const info = await stat(file).catch(() => undefined);
      if (info?.isFile() === true) return file;
    }
  }
  return undefined;
}
