import type { CollectProblem } from '../../model/facts.js';
import type { ReportKind } from '../../model/report.js';
import { asFields, idText, proseText } from './fields.js';

/** Why an output is no report: the tool failed, and said so instead of reporting. */
export interface ToolFailure {
  readonly state: CollectProblem['state'];
  readonly message: string;
  readonly hint: string;
  readonly covers?: readonly ReportKind[];
}

const AUDIT_HINT =
  'Audit against a registry that serves advisories (npm audit --registry URL), or give a Trivy report instead.';
const RERUN_HINT = 'Run the tool again, look at what it prints on standard error, and pass its JSON report.';

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
  const status = typeof fields.statusCode === 'number' ? fields.statusCode : undefined;
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
    hint: unreachable ? AUDIT_HINT : RERUN_HINT,
    ...auditOnly(said),
  };
}

/** An audit of a package manager that failed says nothing of misconfigurations or secrets, and would not have. */
function auditOnly(said: string): Pick<ToolFailure, 'covers'> {
  return /AUDIT|\/-\/npm\/v1\/security\//.test(said) ? { covers: ['vulnerabilities'] } : {};
}

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
  if (/^<(?:!doctype|html|\?xml|head|body)/i.test(text)) {
    return {
      state: 'invalid',
      message: 'is a web page (HTML or XML), not a JSON report: a proxy or an error page answered',
      hint: RERUN_HINT,
    };
  }
  if (/^[[{"]/.test(text) || /^-?\d|^(?:true|false|null)\b/.test(text)) return undefined;
  const line = proseText(text.split('\n', 1)[0], 200) ?? '';
  const unreachable = UNREACHABLE.test(line);
  return {
    state: unreachable ? 'unreachable' : 'invalid',
    message: `is plain text, not a JSON report: ${line}`,
    hint: unreachable ? AUDIT_HINT : RERUN_HINT,
    ...auditOnly(line),
  };
}
