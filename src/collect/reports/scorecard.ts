import type { ReportParser } from '../../model/contracts.js';
import { parseTime } from '../../model/data/calendar.js';
import type { Report } from '../../model/findings/report.js';
import type { Severity } from '../../model/findings/severity.js';
import { asFields, compact, type Fields, idText, isList, objectsAt, proseText, textsOf } from './fields.js';
import { otherFinding } from './make-finding.js';
import { timeText } from './times.js';

/** OpenSSF Scorecard's JSON: one finding a check with less than 10 points; a check that could not run is a problem. */
export const scorecardParser: ReportParser = {
  id: 'scorecard',
  title: 'OpenSSF Scorecard JSON',
  detects(document) {
    const fields = asFields(document);
    return (
      fields !== undefined &&
      asFields(fields.scorecard) !== undefined &&
      isList(fields.checks) &&
      'repo' in fields
    );
  },
  parse(document, file): Report {
    const fields = asFields(document) ?? {};
    const repo = asFields(fields.repo) ?? {};
    const checks = objectsAt(fields.checks, { file: file.path, pointer: '/checks' });
    const commit = idText(repo.commit, 64);
    const name = nameOf(idText(repo.name, 300));
    return compact<Report>({
      format: 'scorecard',
      tool: compact({ name: 'scorecard', version: idText(asFields(fields.scorecard)?.version, 80) }),
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'repository', name },
      commit: commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
      createdAt: dateOf(fields.date),
      covers: ['misconfigurations'],
      findings: checks.flatMap((check, index) =>
        checkFinding(check, name, { report: file.path, pointer: `/checks/${index}` }),
      ),
      problems: [
        ...(checks.length === 0 ? ['It lists no check, so it proves nothing'] : []),
        ...checks
          .filter(couldNotRun)
          .map(
            (check) =>
              `${idText(check.name, 80) ?? 'A check'} could not run: ${proseText(check.reason, 160) ?? 'no reason given'}`,
          ),
      ],
    });
  },
};

/** `scorecard --local` names the folder where it ran (`file://…`), which is another one on every machine. */
function nameOf(repo: string | undefined): string {
  if (repo === undefined) return '(repository not named)';
  return repo.startsWith('file://') ? '.' : repo;
}

/** @see Scorecard, "Checks": the risk of each. */
const RISKS: Readonly<Record<string, Severity>> = {
  'Dangerous-Workflow': 'critical',
  Webhooks: 'critical',
  'Binary-Artifacts': 'high',
  'Branch-Protection': 'high',
  'Code-Review': 'high',
  'Dependency-Update-Tool': 'high',
  Maintained: 'high',
  'Signed-Releases': 'high',
  'Token-Permissions': 'high',
  Vulnerabilities: 'high',
  Fuzzing: 'moderate',
  Packaging: 'moderate',
  'Pinned-Dependencies': 'moderate',
  SAST: 'moderate',
  SBOM: 'moderate',
  'Security-Policy': 'moderate',
  'CI-Tests': 'low',
  'CII-Best-Practices': 'low',
  Contributors: 'low',
  License: 'low',
};

/** `-1` is inconclusive: nothing to look at (no release yet), or an error, which `reason` tells. */
function couldNotRun(check: Fields): boolean {
  return check.score === -1 && /\b(?:internal error|error during|runtime error)/i.test(String(check.reason));
}

function checkFinding(
  check: Fields,
  name: string,
  { report, pointer }: { readonly report: string; readonly pointer: string },
): Report['findings'] {
  const score = typeof check.score === 'number' && check.score <= 10 ? check.score : undefined;
  if (score !== undefined && (score === 10 || score < 0)) return [];
  const id = idText(check.name, 80);
  const documentation = asFields(check.documentation);
  return [
    otherFinding({
      source: { tool: 'scorecard', report, pointer },
      rule: 'scanners/misconfiguration',
      subject: { kind: 'repository', name },
      ids: id === undefined ? [] : [id],
      severity: Object.hasOwn(RISKS, id ?? '') ? (RISKS[id ?? ''] as Severity) : 'unknown',
      title: `${id ?? 'Check'}: ${score ?? 'no'} of 10 points`,
      message: check.reason ?? documentation?.short,
      url: documentation?.url,
      detail: { ...(score === undefined ? {} : { score }), details: textsOf(check.details, 200).slice(0, 5) },
    }),
  ];
}

function dateOf(value: unknown): string | undefined {
  const text = idText(value, 40);
  return text?.length === 10 && !Number.isNaN(parseTime(text)) ? `${text}T00:00:00Z` : timeText(text);
}
