import type { Keep, ReportFile, ReportParser } from '../../model/contracts.js';
import type { Finding } from '../../model/findings/finding.js';
import { REPORT_KINDS, type Report, type ReportKind } from '../../model/findings/report.js';
import {
  asFields,
  compact,
  eachObject,
  type Fields,
  idText,
  isList,
  objectsAt,
  proseText,
} from './fields.js';
import { otherFinding, type Source, secretFinding, vulnerabilityFinding } from './make-finding.js';
import { commitOf, commitProblems } from './parts.js';
import { kindOfFinding, kindsOfTool, ruleKind } from './sarif-kinds.js';
import { packageOf } from './sarif-packages.js';
import { placeOf } from './sarif-places.js';
import { rateResult } from './sarif-rating.js';
import { cwesOf, messageText, readRun, ruleOf, ruleWords, type SarifRun } from './sarif-rules.js';
import { licenseFinding, misconfigurationMessage } from './sarif-trivy.js';
import { oldest, timeText } from './times.js';

/** What is read of a result. Code flows and fingerprints are most of a long report, and are not. */
const RESULT: Keep = new Map(
  [
    'kind',
    'level',
    'ruleId',
    'ruleIndex',
    'rule',
    'message',
    'locations',
    'analysisTarget',
    'baselineState',
    'suppressions',
    'taxa',
    'properties',
  ].map((name) => [name, 'always']),
);

/**
 * SARIF 2.1.0 of any tool (OASIS Standard), read tolerantly: many producers break its schema. One finding a
 * result; results that say `pass` or `notApplicable` are no findings.
 */
export const sarifParser: ReportParser = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  lists: [{ path: 'runs/*/results', keep: RESULT }],
  detects(document) {
    const fields = asFields(document);
    return (
      fields !== undefined &&
      isList(fields.runs) &&
      (typeof fields.version === 'string' || /sarif/i.test(idText(fields.$schema, 500) ?? ''))
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const runs = objectsAt(fields.runs, { file: file.path, pointer: '/runs' });
    const parts = runs.map((run, index) => readPart(run, file, `/runs/${index}`));
    const tools = [...new Set(parts.map((part) => part.run.tool))];
    return compact<Report>({
      format: 'sarif',
      tool: compact({ name: tools.join(', ') || 'unnamed tool', version: parts[0]?.run.version }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: imageOf(runs),
      commit: commitOf(parts.map((part) => part.commit)),
      createdAt: oldest(parts.map((part) => part.endedAt)),
      covers: REPORT_KINDS.filter((kind) => parts.some((part) => part.covers.has(kind))),
      // Modules of Go: it looks into no lockfile of ours.
      scanned: tools.length === 1 && tools[0] === 'govulncheck' ? ['go.mod'] : undefined,
      findings: parts.flatMap((part) => part.findings),
      problems: [
        ...versionProblem(fields.version),
        ...(runs.length === 0 ? ['It holds no run: no tool reported into it, so it proves nothing'] : []),
        ...parts.flatMap((part) => part.problems),
        ...commitProblems(parts.map((part) => part.commit)),
      ],
    });
  },
};

/** The image that all runs are about, as Trivy says of its own. */
function imageOf(runs: readonly Fields[]): Report['target'] {
  const about = runs.map((run) => asFields(run.properties) ?? {});
  const name = idText(about[0]?.imageName, 500);
  if (name === undefined || about.some(({ imageName }) => imageName !== name)) return undefined;
  const [first] = Array.isArray(about[0]?.repoDigests) ? about[0].repoDigests : [];
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(idText(first, 600) ?? '')?.[1];
  return compact({ kind: 'image' as const, name, digest });
}

interface Part {
  readonly run: SarifRun;
  readonly findings: readonly Finding[];
  readonly covers: ReadonlySet<ReportKind>;
  readonly problems: readonly string[];
  readonly commit: string | undefined;
  readonly endedAt: string | undefined;
}

function readPart(fields: Fields, file: ReportFile, pointer: string): Part {
  const run = readRun(fields, { file: file.path, pointer });
  const findings: Finding[] = [];
  const take = file.each ?? ((finding: Finding): unknown => findings.push(finding));
  const covers = new Set(kindsOfTool(run.tool));
  const at = `${pointer}/results`;
  const seenBy = [{ tool: run.tool, report: file.path }];
  const held = file.each === undefined;
  let index = 0;
  for (const result of eachObject(fields.results, { file: file.path, pointer: at })) {
    const source = { tool: run.tool, report: file.path, pointer: `${at}/${index}`, seenBy, held };
    const finding = readResult(result, { run, source, file });
    if (finding !== undefined) {
      covers.add(kindOfFinding(finding));
      take(finding);
    }
    index += 1;
  }
  const blind = index === 0 && isList(fields.results) ? BLIND.get(run.tool.toLowerCase()) : undefined;
  const invocations = objectsAt(fields.invocations, { file: file.path, pointer: `${pointer}/invocations` });
  const [provenance] = objectsAt(fields.versionControlProvenance, {
    file: file.path,
    pointer: `${pointer}/versionControlProvenance`,
  });
  return {
    run,
    findings,
    covers,
    problems: [...runProblems(fields, run, invocations), ...(blind === undefined ? [] : [blind])],
    commit: idText(provenance?.revisionId, 64),
    endedAt: oldest(invocations.map((one) => timeText(one.endTimeUtc ?? one.startTimeUtc))),
  };
}

/**
 * T31: tools that write the same list without a result where they could not look, which only their exit code or their
 * own JSON tells.
 */
const BLIND: ReadonlyMap<string, string> = new Map([
  [
    'osv-scanner',
    'It lists no package, so it does not show that any was looked up: pass the JSON of osv-scanner --all-packages',
  ],
  [
    'gosec',
    'It has no result, and gosec writes that also where it could not load the code: pass its JSON (gosec -fmt json), which says what it read',
  ],
  [
    'checkov',
    'It has no result, and Checkov writes that also where no file was of a kind that it knows, or none could be parsed: pass its JSON (checkov -o json), which says what it checked',
  ],
]);

/** T31: a run that failed, or that did not look, finds nothing. @see SARIF 2.1.0, 3.14.23, 3.15 and 3.20 */
function runProblems(fields: Fields, run: SarifRun, invocations: readonly Fields[]): string[] {
  const problems: string[] = [];
  if (!isList(fields.results)) {
    problems.push(`${run.tool} has no list of results: it did not look, or could not`);
  }
  if (asFields(fields.externalPropertyFileReferences)?.results !== undefined) {
    problems.push(`${run.tool} keeps results in files beside this one, which are not read`);
  }
  for (const invocation of invocations) {
    const said = notifications(invocation);
    if (invocation.executionSuccessful === false) {
      const because = proseText(invocation.exitCodeDescription, 120) ?? said[0];
      problems.push(`${run.tool} says that it failed${because === undefined ? '' : `: ${because}`}`);
    } else if (said.length > 0) {
      problems.push(
        `${run.tool} reports ${said.length} ${said.length === 1 ? 'error' : 'errors'}: ${said[0]}`,
      );
    }
  }
  return problems;
}

function notifications(invocation: Fields): string[] {
  return [invocation.toolExecutionNotifications, invocation.toolConfigurationNotifications]
    .flatMap((list) => (Array.isArray(list) ? list.slice(0, 1000) : []))
    .map((item: unknown) => asFields(item) ?? {})
    .filter((item) => item.level === 'error')
    .map((item) => {
      const words = proseText(messageText(item.message, {}), 160) ?? 'an error without words';
      const [place] = Array.isArray(item.locations) ? item.locations.map(asFields) : [];
      const file = idText(asFields(asFields(place?.physicalLocation)?.artifactLocation)?.uri, 300);
      return file === undefined ? words : `${words} (${file})`;
    });
}

function readResult(
  result: Fields,
  { run, source, file }: { readonly run: SarifRun; readonly source: Source; readonly file: ReportFile },
): Finding | undefined {
  const kind = idText(result.kind, 40) ?? 'fail';
  if (kind === 'pass' || kind === 'notApplicable') return undefined;
  const { id, rule } = ruleOf(result, run);
  const text = messageText(result.message, rule) ?? '';
  const { subject, location, more } = placeOf(result, run);
  const words = ruleWords(rule, run);
  const about = ruleKind(run.tool, id, rule);
  const rating = rateResult(result, rule, { tool: run.tool, file, about, text });
  const own = result.taxa !== undefined || result.properties !== undefined;
  const detail = {
    ...rating.detail,
    cwes: own ? cwesOf(result, rule) : words.cwes,
    baselineState: idText(result.baselineState, 40),
    kind: kind === 'fail' ? undefined : kind,
    otherLocations: more > 0 ? more : undefined,
  };
  // Written out: in Node 20, members after a spread make a new hidden class for every object.
  const common = {
    source,
    rule: about,
    severity: rating.severity,
    url: words.help,
    location,
    suppressed: suppressionOf(result, run.tool),
    subject,
    ids: id === undefined ? [] : [id],
    title: words.title ?? text,
    message: run.tool === 'trivy' ? misconfigurationMessage(text) : text,
    detail,
  };
  const license = common.rule === 'scanners/license' ? licenseFinding(text, common) : undefined;
  if (license !== undefined) return license;
  const found = packageOf({ id, message: text, file: location?.file }, rule);
  if (found !== undefined) {
    return vulnerabilityFinding({
      ...common,
      ...found,
      title: words.title,
      message: words.title ?? text,
    });
  }
  if (common.rule !== 'scanners/secret') return otherFinding(common);
  return secretFinding({ ...common, title: words.title ?? id, kind: id });
}

/** @see SARIF 2.1.0, 3.27.23: suppressed where none of the suppressions is under review or rejected. */
function suppressionOf(result: Fields, tool: string): Finding['suppressed'] {
  if (result.baselineState === 'absent') return { by: `${tool} baseline`, reason: 'no longer there' };
  const list = Array.isArray(result.suppressions)
    ? result.suppressions.map((item) => asFields(item) ?? {})
    : [];
  if (list.length === 0 || list.some(({ status }) => status === 'underReview' || status === 'rejected'))
    return undefined;
  const [first = {}] = list;
  const reason = proseText(first.justification, 300);
  return compact({ by: `${tool} (${idText(first.kind, 40) ?? 'suppression'})`, reason });
}

function versionProblem(version: unknown): string[] {
  const text = idText(version, 40);
  if (text === undefined || text.startsWith('2.1')) return [];
  return [`Its SARIF version is ${text}, and Sealgate knows 2.1.0: what differs was not read`];
}
