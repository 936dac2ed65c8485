import { parseJson } from '../../io/json.js';
import { parseNpmrc } from '../../io/npmrc.js';
import { decodeText } from '../../io/text.js';
import { parseToml } from '../../io/toml.js';
import { isObject } from '../../model/json.js';
import { withoutCredentials } from '../lockfiles/addresses.js';
import { parseYaml } from '../lockfiles/yaml-door.js';

/** The settings of a file: nested keys joined by dots, lists as JSON. */
export type Settings = ReadonlyMap<string, string>;

const READERS: Readonly<Record<string, (bytes: Uint8Array, file: string) => Settings | Promise<Settings>>> = {
  '.npmrc': (bytes, file) => parseNpmrc(decodeText(bytes, file)),
  '.yarnrc': (bytes, file) => readYarnrc(decodeText(bytes, file)),
  '.yarnrc.yml': readYaml,
  'bunfig.toml': async (bytes, file) => flatten(await parseToml(bytes, file)),
  'package.json': (bytes, file) => flatten(parseJson(bytes, file)),
  'pnpm-workspace.yaml': readYaml,
};

/**
 * What a package manager's file sets.
 *
 * @param name the file's, without its folder.
 * @throws SealgateError where the file cannot be read.
 */
export async function readSettings(name: string, bytes: Uint8Array, file: string): Promise<Settings> {
  const settings = (await READERS[name]?.(bytes, file)) ?? new Map<string, string>();
  return new Map([...settings].map(([key, value]) => [key, withoutCredentials(value)]));
}

async function readYaml(bytes: Uint8Array, file: string): Promise<Settings> {
  const text = decodeText(bytes, file);
  // Nothing but comments.
  if (!/^[^#\s]/m.test(text)) return new Map();
  return flatten((await parseYaml(text, file, ''))[0]?.root);
}

/** `key value` or `"key" "value"`; a value of several lines is a list that nobody writes. */
function readYarnrc(text: string): Settings {
  const lines = text.split('\n').map((line) => /^("[^"]*"|[^\s"#:]\S*)[ \t:]+(\S.*)$/s.exec(line.trim()));
  return new Map(
    lines.flatMap((line) => (line === null ? [] : [[bare(line[1] ?? ''), bare(line[2] ?? '')]])),
  );
}

function bare(text: string): string {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
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
