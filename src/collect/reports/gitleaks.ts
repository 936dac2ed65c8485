import type { ReportParser } from '../../model/contracts.js';
import type { Report } from '../../model/findings/report.js';
import { asFields, compact, eachObject, type Fields, idText, isList, lineOf } from './fields.js';
import { fileAt, secretFinding } from './make-finding.js';

/** Gitleaks' JSON: a list, one finding an entry. Match, secret, author and message stay in the report. */
export const gitleaksParser: ReportParser = {
  id: 'gitleaks',
  title: 'Gitleaks JSON',
  // Old versions print `null`, newer ones `[]`, where they found nothing.
  clean: ['null', '[]'],
  detects(document) {
    return isList(document) && document.length > 0 && [...document].map(asFields).every(isLeak);
  },
  parse(document, file): Report {
    const findings: Report['findings'][number][] = [];
    for (const leak of eachObject(document, { file: file.path, pointer: '' })) {
      const rule = idText(leak.RuleID, 200) ?? idText(leak.rule, 200);
      const commit = idText(leak.Commit ?? leak.commit, 64);
      findings.push(
        secretFinding({
          source: { tool: 'gitleaks', report: file.path, pointer: `/${findings.length}` },
          ...fileAt(idText(leak.File ?? leak.file, 1000)?.replaceAll('\\', '/'), {
            line: lineOf(leak.StartLine ?? leak.lineNumber),
            endLine: lineOf(leak.EndLine),
          }),
          ids: rule === undefined ? [] : [rule],
          // Gitleaks does not rate: whoever finds a key can use it, until somebody says otherwise.
          severity: 'high',
          title: leak.Description === '' ? rule : (leak.Description ?? rule),
          kind: rule,
          detail: compact({ commit, tags: tagsOf(leak) }),
        }),
      );
    }
    return {
      format: 'gitleaks',
      tool: { name: 'gitleaks' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      covers: ['secrets'],
      findings,
      problems: [],
    };
  },
};

function isLeak(fields: Fields | undefined): boolean {
  if (fields === undefined) return false;
  return ('RuleID' in fields && 'File' in fields) || ('rule' in fields && 'offender' in fields);
}

function tagsOf(leak: Fields): string[] | undefined {
  if (!Array.isArray(leak.Tags)) return undefined;
  const tags = leak.Tags.map((tag: unknown) => idText(tag, 60)).filter((tag) => tag !== undefined);
  return tags.length === 0 ? undefined : tags.slice(0, 20);
}
