/** One `.npmrc`, as npm's ini dialect writes it: last value of a key wins. */
export type Npmrc = ReadonlyMap<string, string>;

/**
 * Parses an `.npmrc`.
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
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith(';') || trimmed.startsWith('#') || trimmed.startsWith('['))
      continue;
    const at = trimmed.indexOf('=');
    if (at <= 0) continue;
    const written = unquote(trimmed.slice(0, at).trim());
    const tell = (variable: string): void => unset(written, variable);
    const key = expand(written, env, tell);
    const value = expand(unquote(trimmed.slice(at + 1).trim()), env, tell);
    if (key !== undefined && value !== undefined) values.set(key, value);
  }
  return values;
}

function unquote(text: string): string {
  const quote = text[0];
  if (text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote)) return text.slice(1, -1);
  // An unquoted comment begins at a `;` or `#` after white space.
  return text.replace(/(?<!\s)\s+[;#].*$/s, '');
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
    /(?<!\\)\$\{([^${}?:-]+)(?:\?|(:?)-([^${}]*))?\}/g,
    (whole: string, name: string, colon: string | undefined, fallback: string | undefined) => {
      const value = env[name];
      if (value !== undefined && (value !== '' || colon !== ':')) return value;
      if (fallback === undefined && !whole.endsWith('?}')) {
        missing = true;
        unset(name);
      }
      return fallback ?? '';
    },
  );
  return missing ? undefined : expanded;
}
