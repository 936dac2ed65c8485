import { createHash } from 'node:crypto';
import type { ProjectFiles } from '../../../model/contracts.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { PNPMFILES } from '../../../model/packages/installation.js';
import { outOfDate } from '../manifest-needs.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { matchesPatchHash } from './patch-files.js';

/**
 * Where the project's pnpmfile, code that changes what packages need before anything is resolved, is another one than
 * the lockfile was made with: pnpm refuses it. Where several files or none of the usual name may have been used
 * (settings, config dependencies), nothing can be told.
 *
 * @param locked `pnpmfileChecksum` of the lockfile: SHA-256 as base64, before pnpm 10 base32 MD5, of the text with
 * Unix line ends.
 */
export async function compareHooks(
  project: ProjectFiles,
  workspace: YamlMap | undefined,
  locked: Yaml | undefined,
): Promise<GraphProblem[]> {
  if (typeof locked !== 'string' || workspace?.has('pnpmfile') || workspace?.has('configDependencies'))
    return [];
  const answers = await project.read(['package.json', '.npmrc', ...PNPMFILES]);
  const settings = answers.get('.npmrc');
  const elsewhere =
    settings instanceof Uint8Array &&
    /^[ \t]*pnpmfile[ \t]*=/m.test(Buffer.from(settings).toString('latin1'));
  const found = PNPMFILES.filter((name) => answers.has(name));
  if (!answers.has('package.json') || elsewhere || found.length > 1) return [];
  const [name] = found;
  if (name === undefined)
    return [outOfDate('.pnpmfile.cjs', 'The lockfile was made with a .pnpmfile.cjs, which is not there')];
  const bytes = answers.get(name);
  if (!(bytes instanceof Uint8Array) || isHashOf(bytes, locked)) return [];
  return [outOfDate(name, `${name} is another one than the lockfile was made with`)];
}

function isHashOf(bytes: Uint8Array, locked: string): boolean {
  if (!locked.startsWith('sha256-')) return matchesPatchHash(bytes, locked);
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(Buffer.from(text, 'latin1')).digest('base64');
  return locked === `sha256-${hash}`;
}

/** Whether code of the project may change pnpm's settings (`updateConfig`), or comes from where it is not looked for. */
export async function changesSettings(
  project: ProjectFiles,
  workspace: YamlMap | undefined,
): Promise<boolean> {
  if (workspace?.has('pnpmfile') || workspace?.has('configDependencies')) return true;
  const hooks = [...(await project.read(PNPMFILES)).values()];
  return hooks.some(
    (one) => !(one instanceof Uint8Array) || Buffer.from(one).toString('latin1').includes('updateConfig'),
  );
}
