import { compareText } from '../model/text/compare-text.js';
import { visibleText } from '../model/text/display.js';
import { trimEndOf, trimEndsOf } from '../model/text/ends.js';

/** One package that is shipped, with the licence files that stand in it. */
export interface NoticePackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression, or as declared. */
  readonly license: string;
  readonly repository?: string;
  readonly authors: readonly string[];
  readonly texts: readonly { readonly file: string; readonly text: string }[];
  /** What its README says of licence and copyright, where it has no licence file. */
  readonly section?: { readonly file: string; readonly text: string };
  /** Nothing but the lockfile is known of it. */
  readonly absent: boolean;
  /** Texts of the SPDX list for a package that holds none, by id. */
  readonly standard: readonly { readonly license: string; readonly text: string }[];
}

const WIDE = '='.repeat(80);
const THIN = '-'.repeat(80);

/**
 * Third-party notices as plain text: an index, then every licence text once, under the packages that it stands in. Texts
 * are as their authors wrote them but for line ends and hidden characters, which become visible escapes.
 */
export function renderNotices(packages: readonly NoticePackage[]): string {
  const groups = new Map<string, NoticePackage[]>();
  const sorted = [...packages].sort(
    (a, b) => compareText(a.name, b.name) || compareText(a.version, b.version),
  );
  for (const one of sorted) {
    const key = JSON.stringify([bodyOf(one)]);
    const group = groups.get(key);
    // What holds no text has nothing to share.
    if (group === undefined || bodyOf(one) === '') groups.set(bodyOf(one) === '' ? label(one) : key, [one]);
    else group.push(one);
  }
  const lines = [
    'THIRD-PARTY NOTICES',
    '',
    `This product contains ${packages.length} third-party ${packages.length === 1 ? 'package' : 'packages'}:`,
    '',
    ...sorted.map((one) => `  ${label(one)}  ${clean(one.license)}`),
    '',
  ];
  for (const group of groups.values()) {
    lines.push(WIDE, ...group.flatMap(headOf), THIN, '');
    const [first] = group;
    const body = first === undefined ? '' : bodyOf(first);
    lines.push(body === '' ? emptyBody(first) : body, '');
  }
  return `${trimEndOf(lines.join('\n'), '\n')}\n`;
}

function emptyBody(one: NoticePackage | undefined): string {
  return one?.absent === true
    ? 'The package was not here when these notices were written.'
    : 'The package holds no licence text.';
}

function headOf(one: NoticePackage): readonly string[] {
  return [
    label(one),
    `  Licence: ${clean(one.license)}`,
    ...(one.authors.length === 0 ? [] : [`  Authors: ${clean(one.authors.join(', '))}`]),
    ...(one.repository === undefined ? [] : [`  Source: ${clean(one.repository)}`]),
  ];
}

function label({ name, version }: NoticePackage): string {
  return clean(`${name}@${version}`);
}

/** The texts of a package, each under the name of its file where there are several. */
function bodyOf({ texts, section, standard, absent }: NoticePackage): string {
  if (texts.length > 0)
    return texts
      .map(({ file, text }) => (texts.length === 1 ? verbatim(text) : `${clean(file)}:\n\n${verbatim(text)}`))
      .join('\n\n');
  const lacks = absent
    ? 'The package was not here when these notices were written. '
    : section === undefined
      ? 'The package holds no licence text. '
      : '';
  return [
    ...(section === undefined
      ? []
      : [`The package holds no licence file. Its ${clean(section.file)} says:\n\n${verbatim(section.text)}`]),
    ...standard.map(
      ({ license, text }) =>
        `${lacks}This is the text of ${license} in the SPDX licence list:\n\n${verbatim(text)}`,
    ),
  ].join('\n\n');
}

function verbatim(text: string): string {
  const lines = visibleText(text.replace(/^\ufeff/, '').replace(/\r\n?|\f/g, '\n'))
    .split('\n')
    .map((line) => line.trimEnd());
  return trimEndsOf(lines.join('\n'), '\n');
}

/** One line. */
function clean(text: string): string {
  return visibleText(text)
    .replace(/[\t\n]/g, ' ')
    .slice(0, 500);
}
