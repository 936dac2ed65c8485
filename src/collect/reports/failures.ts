import type { CollectProblem } from '../../model/facts.js';
import type { ReportKind } from '../../model/findings/report.js';
import { asFields, type Fields, idText, proseText } from './fields.js';

/** Why an output is no report: the tool failed, and said so instead of reporting. */
export interface ToolFailure {
  readonly state: CollectProblem['state'];
  readonly message: string;
  readonly hint: string;
  readonly covers?: readonly ReportKind[];
}

const AUDIT_HINT =
  'Audit against a registry that serves advisories (npm audit --registry URL, or --registry where --run starts it), or give a Trivy report instead.';
const RERUN_HINT = 'Run the tool again, look at what it prints on standard error, and pass its JSON report.';

const API_HINT =
  "GitHub's API said this instead: see that what is asked for is switched on and that the token may read it (Dependabot alerts: read), and ask again.";

/** Codes and words of a registry that could not be asked, as npm and pnpm print them. */
const UNREACHABLE =
  /\b(?:ERR_PNPM_AUDIT_(?:BAD_RESPONSE|ENDPOINT_NOT_EXISTS)|ENOAUDIT|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|CERT_[A-Z_]+|E4\d\d|E5\d\d|(?:responded with|^) ?[45]\d\d)\b/;

/** The error that npm or pnpm printed where a report should be, e.g. `{"error": {"code": …}}`. */
export function documentFailure(document: unknown): ToolFailure | undefined {
  if (document === null) {
    return { state: 'invalid', message: 'holds only `null`, which says nothing', hint: RERUN_HINT };
  }
  const fields = asFields(document);
  if (
    fields === undefined ||
    'auditReportVersion' in fields ||
    'advisories' in fields ||
    'SchemaVersion' in fields
  )
    return undefined;
  const error = asFields(fields.error);
  const text = typeof fields.error === 'string' ? fields.error : undefined;
  const status = statusOf(fields);
  if (error === undefined && text === undefined && status === undefined) return undefined;
  const code = idText(error?.code, 80);
  const words = [fields.message, error?.message, error?.summary, text].map((part) => proseText(part, 240));
  const said = [code, words.find((part) => part !== undefined)]
    .filter((part) => part !== undefined)
    .join(': ');
  const unreachable = (status !== undefined && status >= 400) || UNREACHABLE.test(said);
  if (code === 'ENOLOCK' || code === 'ERR_PNPM_AUDIT_NO_LOCKFILE') {
    return {
      state: 'missing',
      message: `is an error message, not a report: ${said}`,
      hint: 'Run the audit in the folder of the lockfile.',
    };
  }
  return {
    state: unreachable ? 'unreachable' : 'invalid',
    message: `is an error message, not a report${said === '' ? '' : `: ${said}`}`,
    hint: 'documentation_url' in fields ? API_HINT : unreachable ? AUDIT_HINT : RERUN_HINT,
    ...auditOnly(said),
  };
}

/** What a registry or GitHub's API answered instead; `gh api` prints that, too. */
function statusOf({ statusCode, status, documentation_url }: Fields): number | undefined {
  if (typeof statusCode === 'number') return statusCode;
  return typeof documentation_url === 'string' && /^[45]\d\d$/.test(String(status))
    ? Number(status)
    : undefined;
}

/** An audit of a package manager that failed says nothing of misconfigurations or secrets, and would not have. */
function auditOnly(said: string): Pick<ToolFailure, 'covers'> {
  return /AUDIT|\/-\/npm\/v1\/security\//.test(said) ? { covers: ['vulnerabilities'] } : {};
}

/** XML of tools that also write JSON: how it begins, what it is, and how the same comes as JSON. */
const XML_REPORTS: readonly (readonly [start: RegExp, title: string, hint: string])[] = [
  [
    /<OWASPZAPReport[\s>]/,
    'a report of OWASP ZAP',
    'Let ZAP write the traditional JSON report: zap-baseline.py -J report.json (zap-full-scan.py and zap-api-scan.py have the same option), or the template traditional-json in an automation plan.',
  ],
  [
    /<analysis\s[^<>]*dependency-check/i,
    'a report of OWASP Dependency-Check',
    'Let Dependency-Check write JSON: dependency-check --format JSON (Maven: -Dformat=JSON, Gradle: formats = ["JSON"]).',
  ],
  [
    /<bom\s[^<>]*cyclonedx\.org/i,
    'a CycloneDX document',
    'Write it as JSON: cyclonedx convert --output-format json, or the JSON option of the tool that made it.',
  ],
  [
    /<checkstyle[\s>]/,
    'a report of the Checkstyle format',
    'Let the tool write SARIF or its own JSON (hadolint --format json, eslint --format @microsoft/eslint-formatter-sarif).',
  ],
  [/<testsuites?[\s>]/, 'a JUnit report', 'Let the tool write SARIF or its own JSON instead of JUnit.'],
];

/** What a text that begins with markup is: the XML of a scanner, or the page that answered in its place. */
function markupFailure(text: string): ToolFailure | undefined {
  if (!text.startsWith('<')) return undefined;
  const [, title, hint] = XML_REPORTS.find(([start]) => start.test(text)) ?? [];
  if (title !== undefined && hint !== undefined)
    return { state: 'invalid', message: `is ${title} as XML, and Sealgate reads it as JSON`, hint };
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(text) || !/^<\?xml/i.test(text)) {
    if (!/^<(?:!doctype|html|\?xml|head|body)/i.test(text)) return undefined;
    return {
      state: 'invalid',
      message: 'is a web page (HTML or XML), not a JSON report: a proxy or an error page answered',
      hint: RERUN_HINT,
    };
  }
  return {
    state: 'invalid',
    message: 'is XML, not a JSON report',
    hint: 'Let the tool write its JSON report, or SARIF. Where it should have, a proxy or an error page answered.',
  };
}

const GOVULNCHECK = /^\{\s{0,20}"config":\s{0,20}\{[^{}]{0,200}"scanner_name":\s{0,20}"govulncheck"/;

/**
 * What an output that is no JSON looks like, from its first characters.
 *
 * @param size bytes of the whole output.
 */
export function textFailure(start: string, size: number): ToolFailure | undefined {
  const text = start.trim();
  if (text === '') {
    if (size > start.length * 4) return undefined;
    return { state: 'invalid', message: 'is empty: the tool wrote no report', hint: RERUN_HINT };
  }
  const markup = markupFailure(text);
  if (markup !== undefined) return markup;
  if (GOVULNCHECK.test(text)) {
    return {
      state: 'invalid',
      message: "is govulncheck's own JSON, a stream of documents",
      hint: 'Let govulncheck write SARIF: govulncheck -format sarif ./... > govulncheck.sarif',
    };
  }
  const json = /^[[{"]/.test(text) || /^-?\d|^(?:true|false|null)\b/.test(text);
  // Escape is the exception: coloured messages of tools have it.
  const binary = json ? /^.\0/s : /^[^\n]{0,63}[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/;
  if (binary.test(text)) {
    return {
      state: 'invalid',
      message:
        'is not text: compressed twice or by something else than gzip, or UTF-16 without its byte-order mark',
      hint: 'Pass the report as JSON in UTF-8, compressed by gzip or not at all.',
    };
  }
  if (json) return undefined;
  const line = proseText(text.split('\n', 1)[0], 200) ?? '';
  const unreachable = UNREACHABLE.test(line);
  return {
    state: unreachable ? 'unreachable' : 'invalid',
    message: `is plain text, not a JSON report: ${line}`,
    hint: unreachable ? AUDIT_HINT : RERUN_HINT,
    ...auditOnly(line),
  };
}
