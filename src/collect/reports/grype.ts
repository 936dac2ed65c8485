import type { ReportFile, ReportParser } from '../../model/contracts.js';
import { ghsaIdsIn } from '../../model/findings/advisory-ids.js';
import type { Finding } from '../../model/findings/finding.js';
import type { EndedSystem, Report } from '../../model/findings/report.js';
import { canonicalPurl, npmPurl } from '../../model/packages/purl.js';
import { asFields, compact, eachObject, type Fields, idText, isList, objectsAt, textsOf } from './fields.js';
import { imageName, vulnerabilityFinding } from './make-finding.js';
import { rate } from './rating.js';
import { timeText } from './times.js';

/** Grype's JSON: one finding a match; what its ignore rules or VEX took out is marked as suppressed. */
export const grypeParser: ReportParser = {
  id: 'grype',
  title: 'Grype JSON',
  namesCves: true,
  lists: ['matches', 'ignoredMatches'],
  detects(document) {
    const fields = asFields(document);
    if (fields === undefined || !isList(fields.matches)) return false;
    const [item] = fields.matches;
    const first = asFields(item);
    return 'descriptor' in fields || (first !== undefined && 'vulnerability' in first && 'artifact' in first);
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const descriptor = asFields(fields.descriptor);
    const source = asFields(fields.source);
    const image = source?.type === 'image' ? asFields(source.target) : undefined;
    const name = idText(image?.userInput, 500) ?? idText(source?.target, 500);
    const digest = idText(image?.manifestDigest, 200);
    const context = { file, image: image !== undefined };
    const alerts = alertsIn(fields.alertsByPackage, file);
    return compact<Report>({
      format: 'grype',
      tool: compact({ name: 'grype', version: idText(descriptor?.version, 80) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target:
        name === undefined
          ? undefined
          : compact({
              kind: image === undefined ? ('filesystem' as const) : ('image' as const),
              name,
              digest,
            }),
      createdAt: timeText(descriptor?.timestamp),
      covers: ['vulnerabilities'],
      ended: endedSystems(alerts, image === undefined ? undefined : name),
      findings: [
        ...matchesIn(fields.matches, '/matches', context),
        ...matchesIn(fields.ignoredMatches, '/ignoredMatches', context),
      ],
      problems: [
        ...(descriptor?.name === undefined || descriptor.name === 'grype'
          ? []
          : [
              `It has the form of Grype's report and says that it is of ${idText(descriptor.name, 80) ?? 'nobody'}`,
            ]),
        ...notLookedUp(alerts),
      ],
    });
  },
};

interface Alert {
  readonly type: string;
  /** Name and version of the operating system. */
  readonly system: string;
  readonly pointer: string;
}

/** What Grype says of packages beside vulnerabilities, which is about their operating system. */
function alertsIn(list: unknown, file: ReportFile): Alert[] {
  const at = '/alertsByPackage';
  return objectsAt(list, { file: file.path, pointer: at }).flatMap((entry, index) =>
    objectsAt(entry.alerts, { file: file.path, pointer: `${at}/${index}/alerts` }).map((alert) => {
      const told = asFields(alert.metadata) ?? {};
      const system = [idText(told.name, 80), idText(told.version, 80)].filter((part) => part !== undefined);
      return {
        type: idText(alert.type, 60) ?? '',
        system: system.join(' ') || 'Its operating system',
        pointer: `${at}/${index}`,
      };
    }),
  );
}

/** Each once, though Grype repeats it for each of its packages. */
function endedSystems(alerts: readonly Alert[], image: string | undefined): Report['ended'] {
  const ended = new Map<string, EndedSystem>();
  for (const { type, system, pointer } of alerts) {
    if (type !== 'distro-eol' || ended.has(system)) continue;
    ended.set(system, { system, ...(image === undefined ? {} : { image: imageName(image) }), pointer });
  }
  return ended.size === 0 ? undefined : [...ended.values()];
}

/** Packages of a system that Grype knows nothing of are in the report nowhere else: they look like clean ones. */
function notLookedUp(alerts: readonly Alert[]): string[] {
  const blind = alerts.filter(({ type }) => type !== 'distro-eol');
  const [first] = blind;
  if (first === undefined) return [];
  return [
    `It did not look up ${blind.length} ${blind.length === 1 ? 'package' : 'packages'} of ${first.system} (${first.type}): Grype has no data for it`,
  ];
}

interface Context {
  readonly file: ReportFile;
  readonly image: boolean;
}

function matchesIn(list: unknown, pointer: string, context: Context): Finding[] {
  const findings: Finding[] = [];
  for (const match of eachObject(list, { file: context.file.path, pointer }))
    findings.push(matchFinding(match, `${pointer}/${findings.length}`, context));
  return findings;
}

function matchFinding(match: Fields, pointer: string, { file, image }: Context): Finding {
  const told = asFields(match.vulnerability) ?? {};
  const artifact = asFields(match.artifact) ?? {};
  const related = objectsAt(match.relatedVulnerabilities, {
    file: file.path,
    pointer: `${pointer}/relatedVulnerabilities`,
  });
  const name = idText(artifact.name) ?? '(package not named)';
  const version = idText(artifact.version, 200);
  const fix = asFields(told.fix);
  const cvss = [told, ...related].flatMap((one) => (Array.isArray(one.cvss) ? one.cvss.map(asFields) : []));
  const rating = rate(
    { word: told.severity, vectors: cvss.map((one) => one?.vector), by: told.namespace ?? told.dataSource },
    file,
  );
  const [place] = objectsAt(artifact.locations, {
    file: file.path,
    pointer: `${pointer}/artifact/locations`,
  });
  const path = idText(place?.path, 1000);
  const [exploited] = Array.isArray(told.knownExploited) ? told.knownExploited : [];
  // An advisory of several CVE ids has a score for each.
  const scores = Array.isArray(told.epss) ? told.epss.map((one: unknown) => asFields(one)?.epss) : [];
  const epss = Math.max(-1, ...scores.filter((score) => typeof score === 'number'));
  const suppressed = suppressionOf(match);
  return vulnerabilityFinding({
    source: { tool: 'grype', report: file.path, pointer },
    name,
    version,
    purl: purlOf(artifact, name, version),
    ids: [...textsOf([told.id]), ...related.flatMap((one) => textsOf([one.id]))],
    severity: rating.severity,
    title: related
      .map((one) => one.description)
      .find((text) => text !== undefined && told.description === undefined),
    message: told.description ?? related.map((one) => one.description).find((text) => text !== undefined),
    fixedVersions: textsOf(fix?.versions),
    url: told.dataSource,
    location: image || path === undefined ? undefined : { file: path.replace(/^\/+/, '') },
    suppressed,
    detail: {
      ...rating.detail,
      related: ghsaIdsIn(textsOf(told.urls, 500).join(' ')).slice(0, 1),
      status: idText(fix?.state, 40),
      ...(exploited === undefined ? {} : { knownExploited: true }),
      ...(epss < 0 ? {} : { epss }),
    },
  });
}

function purlOf(artifact: Fields, name: string, version: string | undefined): string | undefined {
  const given = idText(artifact.purl, 1000);
  if (artifact.type === 'npm' || given?.startsWith('pkg:npm/') === true) return npmPurl(name, version ?? '');
  return canonicalPurl(given);
}

/** What an ignore rule, or a VEX statement, of Grype's own configuration took out. */
function suppressionOf(match: Fields): Finding['suppressed'] {
  if (!Array.isArray(match.appliedIgnoreRules)) return undefined;
  const rule = asFields(match.appliedIgnoreRules[0]) ?? {};
  const status = idText(rule['vex-status'], 40);
  const reason = [status, idText(rule['vex-justification'], 100) ?? idText(rule.reason, 300)].filter(
    (part) => part !== undefined,
  );
  return compact({
    by: status === undefined ? 'grype ignore rule' : 'grype VEX',
    reason: reason.length === 0 ? undefined : reason.join(': '),
  });
}
