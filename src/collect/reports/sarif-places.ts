import type { Location, Subject } from '../../model/findings/finding.js';
import { decodeLoosely } from '../../model/text/percent.js';
import { asFields, compact, type Fields, idText, lineOf } from './fields.js';
import { fileAt } from './make-finding.js';
import { isAbsolute, type SarifRun } from './sarif-rules.js';

/** Where a result is: its first location that names a file. @see SARIF 2.1.0, 3.28 and 3.29 */
export function placeOf(
  result: Fields,
  run: SarifRun,
): { readonly subject: Subject; readonly location?: Location; readonly more: number } {
  const locations = Array.isArray(result.locations) ? result.locations : [];
  for (const item of locations) {
    const physical = asFields(asFields(item)?.physicalLocation);
    const file = fileOf(asFields(physical?.artifactLocation), run);
    if (file === undefined) continue;
    const region = asFields(physical?.region);
    const line = lineOf(region?.startLine);
    const endLine = lineOf(region?.endLine);
    const subject = subjectOf(file, run);
    const location: Open<Location> = { file };
    if (line !== undefined) location.line = line;
    if (endLine !== undefined && endLine !== line) location.endLine = endLine;
    return { subject, location, more: locations.length - 1 };
  }
  const target = fileOf(asFields(result.analysisTarget), run);
  if (target !== undefined) return { ...fileAt(target), more: 0 };
  const logical = locations
    .flatMap((item) =>
      Array.isArray(asFields(item)?.logicalLocations) ? (asFields(item)?.logicalLocations as unknown[]) : [],
    )
    .map((item) => idText(asFields(item)?.fullyQualifiedName, 300) ?? idText(asFields(item)?.name, 300))
    .find((name) => name !== undefined);
  return { subject: compact({ kind: 'repository', name: logical ?? '.' }), more: 0 };
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

function subjectOf(file: string, { known }: SarifRun): Subject {
  const before = known.subjects.get(file);
  if (before !== undefined) return before;
  const { subject } = fileAt(file);
  if (known.subjects.size < MOST_FILES) known.subjects.set(file, subject);
  return subject;
}

/** More files than this are not worth remembering. */
const MOST_FILES = 50_000;

function fileOf(artifact: Fields | undefined, run: SarifRun): string | undefined {
  if (artifact === undefined) return undefined;
  let uri = idText(artifact.uri, 2000);
  let base = idText(artifact.uriBaseId, 200);
  if (uri === undefined && typeof artifact.index === 'number') {
    const listed = asFields(run.artifacts[artifact.index]?.location);
    uri = idText(listed?.uri, 2000);
    base = idText(listed?.uriBaseId, 200);
  }
  if (uri === undefined) return undefined;
  const based = run.known.files.get(base) ?? new Map<string, string | undefined>();
  if (based.size === 0) run.known.files.set(base, based);
  if (based.has(uri)) return based.get(uri);
  const file = resolve(uri, base, run);
  if (based.size < MOST_FILES) based.set(uri, file);
  return file;
}

/**
 * The path of a file: relative to the source root where the report says what is relative to what.
 *
 * @see SARIF 2.1.0, 3.4 and 3.14.14: a base may be relative to another; one that is not is a root.
 */
function resolve(address: string, relativeTo: string | undefined, run: SarifRun): string | undefined {
  let uri = address;
  let base = relativeTo;
  for (let steps = 0; base !== undefined && steps < 10 && !isAbsolute(uri); steps += 1) {
    const parent: Fields | undefined = Object.hasOwn(run.bases, base) ? asFields(run.bases[base]) : undefined;
    const prefix = idText(parent?.uri, 2000);
    if (prefix === undefined || isAbsolute(prefix)) break;
    uri = `${prefix.replace(/\/?$/, '/')}${uri}`;
    base = idText(parent?.uriBaseId, 200);
  }
  const path = pathOf(uri, run.roots);
  // Grype's root is the folder that it was told to look at.
  const file = run.tool === 'grype' ? path.replace(/^\/+/, '') : path;
  // `file:///.` and the like: the repository as a whole.
  return /^[./]*$/.test(file) ? undefined : file;
}

/** `file:///C:/a` is `C:/a`. @see RFC 8089, appendix E.2 */
function pathOf(uri: string, bases: readonly string[]): string {
  const base = bases.find(
    (prefix) => prefix.endsWith('/') && uri.startsWith(prefix) && uri.length > prefix.length,
  );
  const local =
    base === undefined ? uri.replace(/^file:\/\/(?:localhost)?(?=\/)/i, '') : uri.slice(base.length);
  return decodeLoosely(local)
    .replace(/^(?:\.\/)+/, '')
    .replaceAll('\\', '/')
    .replace(/^\/(?=[a-z]:\/)/i, '');
}
