import { trimEndsOf } from '../text/ends.js';

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
export function evidenceName(
  time: string,
  parts: {
    readonly scope: string;
    readonly what: string;
    readonly target?: string;
    readonly extension: string;
  },
): string {
  const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
  const target = parts.target === undefined ? '' : slug(parts.target);
  return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}

/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
export function isEvidenceOf(file: string, what: string): boolean {
  return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}

/** Lower-case ASCII that is a safe file name on every system. */
function slug(text: string): string {
  const safe = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, 60);
  return trimEndsOf(safe, '-.');
}
