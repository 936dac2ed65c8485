import type { LicenseText } from '../../model/packages/details.js';
import type { PackageFiles } from './package-files.js';

/** A section is cut at what nobody writes about a licence any more. */
const MAX_SECTION = 20_000;

const NAMES = [
  'README.md',
  'readme.md',
  'Readme.md',
  'README',
  'README.markdown',
  'Readme.markdown',
  'README.txt',
];

/**
 * What a package's README says under a heading about its licence, where that names who has the copyright: many small
 * packages have no licence file, and the line that their licence asks to keep stands only there.
 */
export function readmeLicense(found: PackageFiles): LicenseText | undefined {
  for (const name of NAMES) {
    const readme = found.file(name);
    if (readme === undefined) continue;
    const text = licenseSection(readme.text);
    return text === undefined ? undefined : { file: name, text };
  }
  return undefined;
}

interface Heading {
  /** Index of its first line, and of the first line after it. */
  readonly at: number;
  readonly end: number;
  readonly level: number;
  readonly text: string;
}

/** The last section of a Markdown text that is about the licence and holds a copyright notice, without its heading. */
export function licenseSection(markdown: string): string | undefined {
  const lines = markdown.split(/\r\n?|\n/);
  const headings = headingsOf(lines);
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const heading = headings[index];
    if (heading === undefined || !/licen[sc]e|copyright/i.test(heading.text)) continue;
    const section = lines.slice(heading.end, endOf(headings, index)).join('\n').trim();
    if (section.length <= MAX_SECTION && NOTICE.test(section)) return section;
  }
  return undefined;
}

/** The line of the next heading that is not below this one. */
function endOf(headings: readonly Heading[], index: number): number | undefined {
  const level = headings[index]?.level ?? 0;
  let next = index + 1;
  while ((headings[next]?.level ?? 0) > level) next += 1;
  return headings[next]?.at;
}

/** `Copyright (c) 2012 Jane`, `(c) 2012`, `© Jane`: an owner or a year behind the sign. */
const NOTICE = /(?:copyright(?:\s*(?:\(c\)|©|&copy;))?|\(c\)|©|&copy;)\s*(?:\d{4}|\[|[A-Z])/i;

function headingsOf(lines: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  lines.forEach((line, at) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || fence === mark))
      fence = fence === undefined ? mark : undefined;
    if (fence !== undefined || line.length > 200) return;
    const marked = /^ {0,3}(#{1,6})\s*(\S.*)$/.exec(line);
    const under = /^ {0,3}(=+|-{2,})\s*$/.exec(lines[at + 1] ?? '')?.[1];
    if (marked !== null)
      headings.push({ at, end: at + 1, level: marked[1]?.length ?? 1, text: marked[2] ?? '' });
    else if (under !== undefined && line.trim() !== '')
      headings.push({ at, end: at + 2, level: under.startsWith('=') ? 1 : 2, text: line });
  });
  return headings;
}
