import type { ReportFile, ReportParser } from '../../model/contracts.js';
import { sortIds } from '../../model/findings/advisory-ids.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';
import type { VexStatement, VexStatus } from '../../model/findings/vex.js';
import { canonicalPurl, formatPurl, parsePurl } from '../../model/packages/purl.js';
import { decodeLoosely } from '../../model/text/percent.js';
import { rateBy } from './cyclonedx-ratings.js';
import {
  asFields,
  compact,
  eachObject,
  type Fields,
  idText,
  isList,
  objectsAt,
  proseText,
  textsOf,
} from './fields.js';
import { otherFinding, vulnerabilityFinding } from './make-finding.js';
import { timeText } from './times.js';
import { endsOfRanges } from './vers-ranges.js';

/**
 * CycloneDX 1.4 and later, as JSON or XML, with `vulnerabilities`: a scanner's BOM (Trivy, Grype …), a VDR or a VEX
 * document. One finding for each component that a vulnerability affects; its `analysis` also counts for what others
 * report.
 */
export const cyclonedxParser: ReportParser = {
  id: 'cyclonedx',
  title: 'CycloneDX (JSON or XML) with vulnerabilities',
  lists: ['vulnerabilities'],
  detects(document) {
    const fields = asFields(document);
    return fields !== undefined && fields.bomFormat === 'CycloneDX' && isList(fields.vulnerabilities);
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const metadata = asFields(fields.metadata) ?? {};
    const tool = toolOf(metadata);
    const time = timeText(metadata.timestamp);
    const components = componentsOf(fields, metadata);
    const findings: Finding[] = [];
    const statements: VexStatement[] = [];
    const problems: string[] = [];
    const notes: string[] = [];
    let index = 0;
    for (const item of eachObject(fields.vulnerabilities, { file: file.path, pointer: '/vulnerabilities' })) {
      const read = readVulnerability(item, { index, components, file, tool: tool.name, time });
      findings.push(...read.findings);
      statements.push(...read.statements);
      notes.push(...read.notes);
      index += 1;
    }
    if (index === 0 && !listsParts(fields, metadata) && !LISTS_FOUND_ONLY.test(tool.name))
      problems.push('It lists neither components nor vulnerabilities, so it proves nothing');
    // T29: `trivy --format cyclonedx` does not scan by itself, and writes the list all the same.
    else if (index === 0 && tool.name === 'trivy')
      problems.push(
        'Its list of vulnerabilities is empty, and Trivy writes that also where it did not look: pass its JSON report (trivy … --format json)',
      );
    return compact<Report>({
      format: 'cyclonedx',
      tool,
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: imageOf(metadata),
      createdAt: time,
      // Without components it is only what somebody says of a list that stands elsewhere.
      covers: components.size === 0 ? [] : ['vulnerabilities'],
      // It looks at scripts that lie in the repository, and into no lockfile.
      scanned: LISTS_FOUND_ONLY.test(tool.name) ? [] : undefined,
      findings,
      statements: statements.length === 0 ? undefined : statements,
      problems,
      notes: notes.length === 0 ? undefined : notes,
    });
  },
};

/** The image that it is about, where it is about one: Trivy names its digest in the purl, Grype as the version. */
function imageOf(metadata: Fields): Report['target'] {
  const about = asFields(metadata.component) ?? {};
  const name = idText(about.name, 500);
  if (about.type !== 'container' || name === undefined) return undefined;
  const purl = parsePurl(idText(about.purl, 1000) ?? '');
  const digest = [idText(about.version, 200), purl?.version].find((one) => DIGEST.test(one ?? ''));
  return compact({ kind: 'image' as const, name, digest });
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Retire.js lists what it found something in, and nothing else. */
const LISTS_FOUND_ONLY = /^retire$/i;

/** Whether anything is listed beside what the document is about: a scanner that saw nothing else looked nothing up. */
function listsParts(bom: Fields, metadata: Fields): boolean {
  return [bom, asFields(metadata.component) ?? {}].some(
    ({ components }) => Array.isArray(components) && components.length > 0,
  );
}

interface Component {
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  /** Where it was found, as the tool says. */
  readonly file?: string | undefined;
}

/** @see CycloneDX, `evidence.occurrences` (1.5 and later); the first place. */
function placeOf(component: Fields): string | undefined {
  const { occurrences } = asFields(component.evidence) ?? {};
  const [first] = Array.isArray(occurrences) ? occurrences : [];
  return idText(asFields(first)?.location, 1000)?.replaceAll('\\', '/');
}

function toolOf(metadata: Fields): Report['tool'] {
  const tools = asFields(metadata.tools);
  const list = Array.isArray(metadata.tools) ? metadata.tools : tools?.components;
  const named = Array.isArray(list) ? list.map(asFields) : [];
  // Some tools name the library that wrote the document first.
  const first = named.find((one) => !/cyclonedx/i.test(idText(one?.name, 80) ?? '')) ?? named[0];
  return compact({ name: idText(first?.name, 80) ?? 'CycloneDX', version: idText(first?.version, 80) });
}

function componentsOf(bom: Fields, metadata: Fields): ReadonlyMap<string, Component> {
  const components = new Map<string, Component>();
  const open: unknown[] = [metadata.component, bom.components];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) {
      for (const item of node) open.push(item);
      continue;
    }
    const fields = asFields(node);
    if (fields === undefined) continue;
    open.push(fields.components);
    const written = idText(fields.purl, 1000);
    const ref = idText(fields['bom-ref'], 1000) ?? written;
    if (ref === undefined) continue;
    const name = [idText(fields.group), idText(fields.name)].filter((part) => part !== undefined).join('/');
    components.set(ref, {
      name,
      version: idText(fields.version, 200),
      purl: canonicalPurl(written),
      file: placeOf(fields),
    });
  }
  return byPurl(components);
}

/**
 * Components by what else they are referred to: their purl, however it is spelled, and without its version, as
 * OSV-Scanner does, where only one can be meant.
 */
function byPurl(components: ReadonlyMap<string, Component>): ReadonlyMap<string, Component> {
  const alone = new Map<string, Component | undefined>();
  for (const component of components.values()) {
    const purl = component.purl === undefined ? undefined : parsePurl(component.purl);
    if (purl === undefined) continue;
    const bare = formatPurl({ ...purl, version: '' });
    // The same version in two places is still one.
    const other = alone.has(bare) && alone.get(bare)?.purl !== component.purl;
    alone.set(bare, other ? undefined : component);
  }
  const known = new Map(components);
  for (const component of components.values())
    if (component.purl !== undefined && !known.has(component.purl)) known.set(component.purl, component);
  for (const [bare, component] of alone)
    if (component !== undefined && !known.has(bare)) known.set(bare, component);
  return known;
}

/** Checkov lists checks that failed among the vulnerabilities, unrated; see its own parser. */
const CHECKOV = /^CKV\d?_/;

function readVulnerability(
  item: Fields,
  context: {
    readonly index: number;
    readonly components: ReadonlyMap<string, Component>;
    readonly file: ReportFile;
    readonly tool: string;
    readonly time: string | undefined;
  },
): { findings: Finding[]; statements: VexStatement[]; notes: string[] } {
  const { file, index } = context;
  const pointer = `/vulnerabilities/${index}`;
  const references = objectsAt(item.references, { file: file.path, pointer: `${pointer}/references` });
  const ids = sortIds([...textsOf([item.id]), ...textsOf(references.map((one) => one.id))]);
  const analysis = asFields(item.analysis) ?? {};
  const said = statusOf(analysis.state);
  const justification = idText(analysis.justification, 100) ?? proseText(analysis.detail, 300);
  // Like OpenVEX, which asks `not_affected` to say why; a false positive says it by its name.
  const unfounded = analysis.state === 'not_affected' && justification === undefined;
  const status = unfounded ? undefined : said;
  const affects = objectsAt(item.affects, { file: file.path, pointer: `${pointer}/affects` });
  const targets = affects.map((one) => componentAt(idText(one.ref, 1000), context.components));
  const rating = rateBy(item, file);
  const findings = (targets.length === 0 ? [undefined] : targets).map((component, at) => {
    const source = {
      tool: context.tool,
      report: file.path,
      pointer: targets.length < 2 ? pointer : `${pointer}/affects/${at}`,
    };
    if (ids.length > 0 && ids.every((id) => CHECKOV.test(id))) {
      const severity = rating.severity === 'unknown' ? 'moderate' : rating.severity;
      const subject = { kind: 'file' as const, name: component?.name ?? '(not named)' };
      const told = { source, subject, ids, severity, title: item.description, message: item.description };
      return otherFinding({ ...told, rule: 'scanners/misconfiguration' });
    }
    return vulnerabilityFinding({
      source,
      name: component?.name ?? '(component not named)',
      version: component?.version,
      purl: component?.purl,
      ids,
      severity: rating.severity,
      title: item.description,
      message: item.description ?? item.detail,
      fix: recommendationOf(item),
      fixedVersions: endsOfRanges(affects[at]?.versions),
      url: asFields(item.source)?.url,
      location: component?.file === undefined ? undefined : { file: component.file },
      suppressed:
        status === 'not_affected' || status === 'fixed'
          ? compact({
              by: file.path,
              reason: [status, justification].filter((part) => part !== undefined).join(': '),
              vex: true as const,
            })
          : undefined,
      detail: {
        ...rating.detail,
        cwes: (Array.isArray(item.cwes) ? item.cwes : [])
          .slice(0, 50)
          .map((cwe: unknown) => `CWE-${idText(cwe, 10) ?? ''}`),
        analysis: idText(analysis.state, 40),
      },
    });
  });
  const statements =
    status === undefined || ids.length === 0
      ? []
      : targets
          .map((component) => component?.purl)
          .filter((purl) => purl !== undefined)
          .map((component) =>
            compact({ ids, status, component, justification, time: context.time, document: file.path }),
          );
  const notes = unfounded
    ? [`What it says of ${ids[0] ?? 'a vulnerability'} is not counted: it says not_affected and not why`]
    : [];
  return { findings, statements, notes };
}

/** The component of a reference: of this BOM, or by BOM-Link of another, whose reference then often is a purl. */
function componentAt(
  ref: string | undefined,
  components: ReadonlyMap<string, Component>,
): Component | undefined {
  if (ref === undefined) return undefined;
  const own = components.get(ref);
  if (own !== undefined) return own;
  const local = ref.startsWith('urn:cdx:') ? decodeLoosely(ref.slice(ref.indexOf('#') + 1)) : ref;
  const linked = components.get(local);
  if (linked !== undefined) return linked;
  const purl = parsePurl(local);
  if (purl === undefined) return { name: local, version: undefined, purl: undefined };
  const known = components.get(formatPurl(purl));
  if (known !== undefined) return known;
  const { name, version } = purl;
  return { name, version: version === '' ? undefined : version, purl: formatPurl(purl) };
}

/** As Trivy and Sealgate write it; the version may be the end of a sentence. */
const FIXED_VERSION =
  /^(?:Upgrade|Update) \S{1,214} to (?:version )?(?!\d{1,9}\.x)(\d[0-9A-Za-z.+-]{0,60})(?=[;,\s]|$)/;

function recommendationOf(item: Fields): Finding['fix'] {
  const text = proseText(item.recommendation, 300);
  if (text === undefined) return undefined;
  const version = FIXED_VERSION.exec(text)?.[1]?.replace(/\.$/, '');
  return compact({ text, version });
}

function statusOf(state: unknown): VexStatus | undefined {
  switch (state) {
    case 'not_affected':
    case 'false_positive':
      return 'not_affected';
    case 'resolved':
    case 'resolved_with_pedigree':
      return 'fixed';
    case 'exploitable':
      return 'affected';
    case 'in_triage':
      return 'under_investigation';
    default:
      return undefined;
  }
}
