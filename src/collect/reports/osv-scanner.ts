import type { ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import type { ListedPackages, Report } from '../../model/findings/report.js';
import { formatPurl, npmPurl, parsePurl } from '../../model/packages/purl.js';
import { asFields, type Fields, idText, isList, objectsAt, textsOf } from './fields.js';
import { listedPackages } from './listed-packages.js';
import { vulnerabilityFinding } from './make-finding.js';
import { detectorFindings, licenseFindings, otherKinds } from './osv-scanner-others.js';
import { rate } from './rating.js';

/**
 * OSV-Scanner's JSON (version 1 and 2): records of the OSV schema by package. One finding for each group of
 * records that OSV-Scanner takes for the same vulnerability.
 */
export const osvScannerParser: ReportParser = {
  id: 'osv-scanner',
  title: 'OSV-Scanner JSON',
  namesCves: true,
  lists: ['results/*/packages'],
  detects(document) {
    const fields = asFields(document);
    if (fields === undefined || !isList(fields.results)) return false;
    const results = [...fields.results].map(asFields);
    return (
      'experimental_config' in fields ||
      (results.length === 0 && Object.keys(fields).length === 1) ||
      (results.length > 0 &&
        results.every((result) => asFields(result?.source) !== undefined && isList(result?.packages)))
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const results = objectsAt(fields.results, { file: file.path, pointer: '/results' });
    const scanned = results.map((result) => sourcePath(result)).filter((path) => path !== undefined);
    const listed = results.map(listedIn).filter((one) => one !== undefined);
    return {
      format: 'osv-scanner',
      tool: { name: 'osv-scanner' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: ['vulnerabilities', ...otherKinds(fields)],
      // It lists only what has findings, so an unlisted lockfile may have been scanned.
      ...(asFields(fields.image_metadata) !== undefined
        ? // It says what the image is made of, and not its name.
          { target: { kind: 'image' as const, name: '(not named)' } }
        : scanned.length === 0
          ? {}
          : { target: { kind: 'filesystem', name: scanned.length === 1 ? (scanned[0] ?? '') : '.' } }),
      ...(listed.length === 0 ? {} : { listed }),
      findings: [
        ...results.flatMap((result, index) => resultFindings(result, file, `/results/${index}`)),
        ...detectorFindings(fields, file),
      ],
      // It prints the same empty list where its database could not be loaded, and only its exit code tells.
      problems: [
        ...(results.length === 0
          ? ['It lists no package, so it does not show that any was looked up: run it with --all-packages']
          : []),
        ...results.flatMap((result, index) =>
          'packages' in result ? [] : [`Result ${index + 1} has no list of packages: it is not complete`],
        ),
      ],
    };
  },
};

function sourcePath(result: Fields): string | undefined {
  return idText(asFields(result.source)?.path, 1000);
}

/** All packages of a lockfile with `--all-packages`, else those with findings. */
function listedIn(result: Fields): ListedPackages | undefined {
  const path = sourcePath(result);
  if (path === undefined || !isList(result.packages)) return undefined;
  const purls: string[] = [];
  for (const entry of result.packages) {
    const about = asFields(asFields(entry)?.package);
    const [name, version] = [idText(about?.name), idText(about?.version, 200)];
    if (about?.ecosystem === 'npm' && name !== undefined && version !== undefined)
      purls.push(npmPurl(name, version));
  }
  return listedPackages(path.replaceAll('\\', '/'), purls);
}

function resultFindings(result: Fields, file: ReportFile, pointer: string): Finding[] {
  const path = sourcePath(result);
  const packages = objectsAt(result.packages, { file: file.path, pointer: `${pointer}/packages` });
  return packages.flatMap((entry, index) => {
    const at = `${pointer}/packages/${index}`;
    const records = objectsAt(entry.vulnerabilities, { file: file.path, pointer: `${at}/vulnerabilities` });
    const groups = objectsAt(entry.groups, { file: file.path, pointer: `${at}/groups` });
    const { name, version } = namesOf(entry);
    const purl = purlOf(entry, []);
    const whole = version === undefined ? name : `${name}@${version}`;
    return [
      ...groupsOf(records, groups).map((group) =>
        groupFinding(group, { entry, records, file, path, pointer: at }),
      ),
      ...licenseFindings(entry, { file, pointer: at, name: whole, purl, path }),
    ];
  });
}

function namesOf(entry: Fields): { readonly name: string; readonly version: string | undefined } {
  const about = asFields(entry.package);
  const name = idText(about?.name) ?? idText(about?.commit, 80) ?? '(package not named)';
  return { name, version: idText(about?.version, 200) };
}

interface Group {
  readonly told: Fields;
  /** Places in the list of records. */
  readonly members: readonly number[];
}

/** The tool's own groups, and for records that are in none, one each. */
function groupsOf(records: readonly Fields[], groups: readonly Fields[]): Group[] {
  const place = new Map(records.map((record, index) => [idText(record.id, 200), index]));
  const made = groups.map((told) => ({
    told,
    members: textsOf(told.ids)
      .map((id) => place.get(id))
      .filter((index) => index !== undefined),
  }));
  const grouped = new Set(made.flatMap(({ members }) => members));
  const rest = records.map((_, index) => index).filter((index) => !grouped.has(index));
  return [
    ...made.filter(({ members, told }) => members.length > 0 || textsOf(told.ids).length > 0),
    ...rest.map((index) => ({ told: {}, members: [index] })),
  ];
}

function groupFinding(
  { told, members }: Group,
  context: {
    readonly entry: Fields;
    readonly records: readonly Fields[];
    readonly file: ReportFile;
    readonly path: string | undefined;
    readonly pointer: string;
  },
): Finding {
  const { entry, records, file, pointer } = context;
  const { name, version } = namesOf(entry);
  const own = members.map((index) => records[index] ?? {});
  const ids = own.flatMap((record) => [...textsOf([record.id]), ...textsOf(record.aliases)]);
  const vectors = own.flatMap((record) =>
    [record.severity, affectedOf(record, name).map((one) => one.severity)]
      .flat(2)
      .map((one) => asFields(one)?.score),
  );
  const word = own
    .map((record) => asFields(record.database_specific)?.severity)
    .find((said) => said !== undefined);
  const rating = rate({ word, score: told.max_severity, vectors }, file);
  const [first = {}] = own;
  const malicious = ids.some((id) => id.startsWith('MAL-'));
  const called = asFields(told.experimentalAnalysis ?? told.experimental_analysis);
  return vulnerabilityFinding({
    source: {
      tool: 'osv-scanner',
      report: file.path,
      pointer: members.length === 0 ? pointer : `${pointer}/vulnerabilities/${members[0]}`,
    },
    name,
    version,
    purl: purlOf(entry, own),
    ids: [...ids, ...textsOf(told.ids), ...textsOf(told.aliases)],
    severity: malicious && rating.severity === 'unknown' ? 'critical' : rating.severity,
    title: first.summary,
    message: first.details ?? first.summary,
    fixedVersions: own.flatMap((record) => affectedOf(record, name).flatMap(fixedIn)),
    location: context.path === undefined ? undefined : { file: context.path.replaceAll('\\', '/') },
    detail: {
      ...rating.detail,
      related: own.flatMap((record) => textsOf(record.related)),
      cwes: textsOf(asFields(first.database_specific)?.cwe_ids, 40),
      ...(called === undefined
        ? {}
        : { called: Object.values(called).some((one) => asFields(one)?.called === true) }),
    },
  });
}

function affectedOf(record: Fields, name: string): Fields[] {
  const all = Array.isArray(record.affected)
    ? record.affected.map((one: unknown) => asFields(one) ?? {})
    : [];
  const same = all.filter((one) => asFields(one.package)?.name === name);
  return same.length > 0 ? same : all;
}

/** @see OSV schema, `affected[].ranges[].events[].fixed` */
function fixedIn(affected: Fields): string[] {
  const ranges = Array.isArray(affected.ranges) ? affected.ranges.map(asFields) : [];
  return ranges
    .filter((range) => range?.type !== 'GIT')
    .flatMap((range) =>
      Array.isArray(range?.events)
        ? textsOf(range.events.map((event: unknown) => asFields(event)?.fixed))
        : [],
    );
}

/** @param records of which one may have the purl without its version. */
function purlOf(entry: Fields, records: readonly Fields[]): string | undefined {
  const { name, version } = namesOf(entry);
  if (asFields(entry.package)?.ecosystem === 'npm') return npmPurl(name, version ?? '');
  const bare = records
    .flatMap((record) => affectedOf(record, name))
    .map((one) => parsePurl(idText(asFields(one.package)?.purl, 500) ?? ''))
    .find((purl) => purl !== undefined);
  if (bare === undefined) return undefined;
  return formatPurl(bare.version === '' ? { ...bare, version: version ?? '' } : bare);
}
