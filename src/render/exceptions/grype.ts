import { parsePurl } from '../../model/packages/purl.js';
import { type ExportedException, type ExportedFile, quoted, sorted, statement } from './exported.js';

/** Grype's word for the kind of a package, by the type of its package URL. Of others the name alone counts. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['apk', 'apk'],
  ['cargo', 'rust-crate'],
  ['composer', 'php-composer'],
  ['deb', 'deb'],
  ['gem', 'gem'],
  ['golang', 'go-module'],
  ['maven', 'java-archive'],
  ['npm', 'npm'],
  ['nuget', 'dotnet'],
  ['pypi', 'python'],
  ['rpm', 'rpm'],
]);

/** Of these the part before the last slash is not in Grype's name: a distribution, or the group of a Java package. */
const NAMED_BY_LAST_PART: ReadonlySet<string> = new Set(['apk', 'deb', 'maven', 'rpm']);

/**
 * `.grype.yaml`: an ignore rule for each id and package. Rules of Grype have no end: the file says when each must go.
 *
 * @see https://github.com/anchore/grype, "Specifying matches to ignore"
 */
export function grypeConfig(exceptions: readonly ExportedException[]): ExportedFile {
  const rules: string[] = [];
  const written: string[] = [];
  const notes: { id: string; text: string }[] = [];
  for (const { exception, findings } of exceptions) {
    const known = findings.filter(({ kind }) => kind === 'vulnerability');
    const own = sorted(
      known.flatMap(({ ids, purl }) => {
        const lines = purl === undefined ? undefined : packageLines(purl);
        if (lines === undefined) return [];
        return ids.map((id) => [`  - vulnerability: ${quoted(id)}`, ...lines].join('\n'));
      }),
    );
    if (own.length === 0) {
      notes.push({
        id: exception.id,
        text: 'Grype needs the id of an advisory and an exact package; give the report that has it with --report',
      });
      continue;
    }
    const comment = `  # ${exception.id}, remove after ${exception.expires}`;
    const reason = `    reason: ${quoted(statement(exception))}`;
    rules.push(...own.flatMap((rule) => [comment, rule, reason]));
    written.push(exception.id);
    notes.push({
      id: exception.id,
      text: `Grype will ignore it without an end: write the file again after ${exception.expires}`,
    });
  }
  const head = '# Written by sealgate exceptions export --to grype. Change the policy, then write it again.';
  const body = rules.length === 0 ? [] : ['ignore:', ...rules];
  return { text: `${[head, ...body].join('\n')}\n`, written, notes };
}

/** Which package a rule is for; `undefined` where its name would be read as a pattern. */
function packageLines(purl: string): string[] | undefined {
  const read = parsePurl(purl);
  if (read === undefined) return undefined;
  const { type, qualifiers } = read;
  const name = NAMED_BY_LAST_PART.has(type) ? read.name.slice(read.name.lastIndexOf('/') + 1) : read.name;
  // Grype takes a name with any of these for a regular expression.
  if (/[\^$*+?[\](){}|\\]/.test(name)) return undefined;
  const epoch = qualifiers.get('epoch');
  const version = epoch === undefined ? read.version : `${epoch}:${read.version}`;
  const kind = TYPES.get(type);
  return [
    '    include-aliases: true',
    '    package:',
    `      name: ${quoted(name)}`,
    ...(version === '' ? [] : [`      version: ${quoted(version)}`]),
    ...(kind === undefined ? [] : [`      type: ${quoted(kind)}`]),
  ];
}
