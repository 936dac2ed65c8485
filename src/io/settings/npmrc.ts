import { parse } from 'ini';
import { isObject } from '../../model/data/json.js';

/** One `.npmrc`: the last value of a key wins. */
export type Npmrc = ReadonlyMap<string, string>;

/**
 * Parses an `.npmrc` with npm's own reader.
 *
 * @param env given for the user's own files, whose `${VAR}`, npm's `${VAR?}` and pnpm's `${VAR-default}` and
 * `${VAR:-default}` stand for environment variables. A repository's file gets none: whoever can change it must not be
 * able to read the environment.
 * @param unset is told of each key that is left out because a variable in it is not set.
 * @see npm documentation, "npmrc"
 */
export function parseNpmrc(
  text: string,
  env?: Readonly<Record<string, string | undefined>>,
  unset: (key: string, variable: string) => void = () => {},
): Npmrc {
  const values = new Map<string, string>();
  for (const [written, raw] of Object.entries(parse(text))) {
    // A section, whose settings no package manager takes.
    if (isObject(raw)) continue;
    const tell = (variable: string): void => unset(written, variable);
    const key = expand(written, env, tell);
    const value = expand(textOf(raw), env, tell);
    if (key !== undefined && value !== undefined) values.set(key, value);
  }
  return values;
}

/** A list (`key[]`) is a line an item. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The line at which package managers begin to disagree on what an `.npmrc` says, and why; `undefined` where they agree.
 * npm, pnpm 10, Yarn 1 and Bun pass over settings below a section's head and end a line at a carriage return; pnpm 12
 * does neither.
 */
export function ambiguousLine(text: string): { readonly line: number; readonly why: string } | undefined {
  const lines = text.split('\n');
  for (const [index, written] of lines.entries()) {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line.includes('\r')) return { line: index + 1, why: 'a carriage return within a line' };
    if (/^\s*\[[^\]]*\]\s*$/.test(line)) return { line: index + 1, why: 'the head of a section' };
  }
  return undefined;
}

/** `undefined` where a variable that must be set is not: npm leaves the text as it is, which would send it as a token. */
function expand(
  text: string,
  env: Readonly<Record<string, string | undefined>> | undefined,
  unset: (variable: string) => void,
): string | undefined {
  if (env === undefined || !text.includes('${')) return text;
  let missing = false;
  const expanded = text.replace(
    /(?<!\\)\$\{([^${}?:-]+)(\?|:?-[^${}]*)?\}/g,
    (_whole, name: string, otherwise: string | undefined) => {
      const value = env[name];
      if (value !== undefined && (value !== '' || otherwise?.startsWith(':') !== true)) return value;
      if (otherwise === undefined) {
        missing = true;
        unset(name);
      }
      return otherwise?.replace(/^(?:\?|:?-)/, '') ?? '';
    },
  );
  return missing ? undefined : expanded;
}
