import { parseEnv } from 'node:util';
import { SealgateError } from '../../errors.js';
import { parseToml } from '../../io/formats/toml.js';
import { parseJson } from '../../io/json/json.js';
import { ambiguousLine, parseNpmrc } from '../../io/settings/npmrc.js';
import { parseYarnrc } from '../../io/settings/yarnrc.js';
import { decodeText } from '../../io/text.js';
import { isObject } from '../../model/data/json.js';
import { withoutCredentials } from '../lockfiles/addresses.js';
import { parseJsonc } from '../lockfiles/json/jsonc-reader.js';
import { parseYaml } from '../lockfiles/yaml/door.js';

/** The settings of a file: nested keys joined by dots, lists as JSON. */
export type Settings = ReadonlyMap<string, string>;

const READERS: Readonly<Record<string, (bytes: Uint8Array, file: string) => Settings | Promise<Settings>>> = {
  '.npmrc': readNpmrc,
  '.yarnrc': (bytes, file) => parseYarnrc(decodeText(bytes, file)),
  '.yarnrc.yml': readYaml,
  'bunfig.toml': async (bytes, file) => flatten(await parseToml(bytes, file)),
  'package.json': (bytes, file) => flatten(parseJson(bytes, file)),
  'pnpm-workspace.yaml': readYaml,
  '.corepack.env': readEnvironment,
  // Of Rush.
  'rush.json': readJsonc,
  'pnpm-config.json': readJsonc,
  'rush-plugins.json': readJsonc,
};

/**
 * What a package manager's file sets.
 *
 * @param name the file's, without its folder.
 * @throws SealgateError where the file cannot be read.
 */
export async function readSettings(name: string, bytes: Uint8Array, file: string): Promise<Settings> {
  const reader = name.startsWith('.env') ? readEnvironment : READERS[name];
  const settings = (await reader?.(bytes, file)) ?? new Map<string, string>();
  return new Map([...settings].map(([key, value]) => [key, withoutCredentials(value)]));
}

function readNpmrc(bytes: Uint8Array, file: string): Settings {
  const text = decodeText(bytes, file);
  const ambiguous = ambiguousLine(text);
  if (ambiguous === undefined) return parseNpmrc(text);
  const { line, why } = ambiguous;
  throw new SealgateError(
    'INPUT_INVALID',
    `line ${line} has ${why}, behind which package managers read different settings`,
    { location: { file, line } },
  );
}

function readEnvironment(bytes: Uint8Array, file: string): Settings {
  return flatten(parseEnv(decodeText(bytes, file)));
}

async function readYaml(bytes: Uint8Array, file: string): Promise<Settings> {
  const text = decodeText(bytes, file);
  // Nothing but comments.
  if (!/^[^#\s]/m.test(text)) return new Map();
  return flatten((await parseYaml(text, file, ''))[0]?.root);
}

function readJsonc(bytes: Uint8Array, file: string): Settings {
  return flatten(parseJsonc(decodeText(bytes, file), file, '').value);
}

function flatten(value: unknown, prefix = '', into = new Map<string, string>()): Map<string, string> {
  const entries = value instanceof Map ? [...value] : isObject(value) ? Object.entries(value) : undefined;
  if (entries !== undefined) {
    for (const [key, inner] of entries)
      flatten(inner, prefix === '' ? String(key) : `${prefix}.${key}`, into);
  } else if (prefix !== '')
    into.set(prefix, typeof value === 'string' ? value : JSON.stringify(plain(value)));
  return into;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  return value;
}
