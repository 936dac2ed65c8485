import { createHash } from 'node:crypto';
import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import type { JsonObject } from '../json/values.js';
import { outOfDate, readProjectManifest } from '../manifest-needs.js';
import type { Yaml } from '../yaml/reader.js';
import { changesSettings } from './hooks.js';
import { type PnpmWorkspace, WORKSPACE } from './workspace.js';

/** Settings are a few lines; the parser that tells `1` from `'1'` takes a second a megabyte. */
const MAX_SETTINGS = 1024 * 1024;

/**
 * Where the project's package extensions are others than the lockfile was made with: pnpm refuses it. They stand in
 * pnpm-workspace.yaml, until pnpm 10 in package.json; hooks and config dependencies may add to them, and then nothing
 * can be told.
 *
 * @param locked `packageExtensionsChecksum` of the lockfile.
 */
export async function compareExtensions(
  project: ProjectFiles,
  workspace: PnpmWorkspace | undefined,
  locked: Yaml | undefined,
): Promise<GraphProblem[]> {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return [];
  const older = filled(objectOf(objectOf(manifest.pnpm)?.packageExtensions));
  const written = workspace?.root.get('packageExtensions');
  const declared = written !== undefined && !(written instanceof Map && written.size === 0);
  const newer =
    workspace !== undefined && declared ? filled(await typedExtensions(workspace.text)) : undefined;
  if (newer === undefined && older === undefined && typeof locked !== 'string') return [];
  if (await changesSettings(project, workspace?.root)) return [];
  const file = newer === undefined && older !== undefined ? 'package.json' : (workspace?.file ?? WORKSPACE);
  if (typeof locked !== 'string') {
    // Since version 11 pnpm does not look into package.json.
    if (newer === undefined) return [];
    return [outOfDate(file, `${file} has package extensions, which the lockfile was made without`)];
  }
  if (newer === undefined && older === undefined) {
    // More than can be read is there.
    if (declared) return [];
    const message =
      'The lockfile was made with package extensions (packageExtensions), which the project has not';
    return [outOfDate(file, message)];
  }
  const known = [newer, older, newer && older && { ...older, ...newer }];
  if (known.some((one) => one !== undefined && isChecksumOf(one, locked))) return [];
  return [outOfDate(file, `${file} has other package extensions than the lockfile was made with`)];
}

function filled(extensions: JsonObject | undefined): JsonObject | undefined {
  return extensions !== undefined && Object.keys(extensions).length > 0 ? extensions : undefined;
}

/** The extensions with numbers and booleans as such, because checksums tell them from texts. */
async function typedExtensions(text: string): Promise<JsonObject | undefined> {
  if (text.length > MAX_SETTINGS) return undefined;
  const { parseDocument } = await import('yaml');
  const parsed = parseDocument(text, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
  if (parsed.errors.length > 0) return undefined;
  return objectOf(objectOf(parsed.toJS({ maxAliasCount: 100 }))?.packageExtensions);
}

/** @see pnpm's `@pnpm/crypto.object-hasher` since pnpm 10; MD5 of the JSON text before, with sorted keys in pnpm 9. */
function isChecksumOf(extensions: JsonObject, locked: string): boolean {
  if (!locked.startsWith('sha256-')) {
    const texts = [JSON.stringify(extensions), JSON.stringify(sorted(extensions))];
    return texts.some((text) => createHash('md5').update(text).digest('hex') === locked);
  }
  return [extensions, asDeclared(extensions)].some(
    (one) => locked === `sha256-${createHash('sha256').update(described(one)).digest('base64')}`,
  );
}

/** As pnpm 12 reads settings: ranges are texts and `optional` is true or false, however they are written. */
function asDeclared(value: unknown, member = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => asDeclared(item));
  const object = objectOf(value);
  if (object !== undefined)
    return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, asDeclared(item, key)]));
  if (member === 'optional') return value === true || value === 'true';
  return typeof value === 'number' ? String(value) : value;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  const object = objectOf(value);
  if (object === undefined) return value;
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, sorted(object[key])]),
  );
}

/** The text that `object-hash` 3 makes of a value before it hashes it, with lists and keys in order. */
function described(value: unknown): string {
  if (typeof value === 'string') return `string:${value.length}:${value}`;
  if (typeof value === 'boolean') return `bool:${value}`;
  if (typeof value === 'number') return `number:${value}`;
  if (Array.isArray(value)) return `array:${value.length}:${value.map(described).sort().join('')}`;
  const object = objectOf(value);
  if (object === undefined) return 'Null';
  const keys = Object.keys(object).sort();
  return `object:${keys.length}:${keys.map((key) => `${described(key)}:${described(object[key])},`).join('')}`;
}
