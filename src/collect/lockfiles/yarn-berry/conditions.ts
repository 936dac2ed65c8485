/** The platforms that a package is for. */
export interface Platforms {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const NONE: Platforms = {};

/**
 * `os=linux & cpu=(x64 | arm64) & libc=glibc` → lists as a package.json has them; `!win32` for what is excluded.
 *
 * @returns `undefined` for what is not written so.
 * @see toConditionLine of Yarn's core, Manifest: `os=darwin`, `(os=darwin | os=linux)`, `!os=win32`
 */
export function platformsOf(conditions: string | undefined): Platforms | undefined {
  if (conditions === undefined || conditions === '') return NONE;
  const found: { os?: string[]; cpu?: string[]; libc?: string[] } = {};
  for (const part of conditions.split('&')) {
    const line = part.trim().replace(/^\((.*)\)$/s, '$1');
    for (const token of line.split('|')) {
      const match = /^(!*)(os|cpu|libc)=([A-Za-z0-9_-]+)$/.exec(token.trim());
      if (match === null) return undefined;
      const [, marks = '', kind = 'os', value = ''] = match;
      const one = marks.length % 2 === 0 ? value : `!${value}`;
      found[kind as keyof typeof found] = [...(found[kind as keyof typeof found] ?? []), one];
    }
  }
  return found;
}
