import type { ReportParser } from '../../model/contracts.js';
import type { Report } from '../../model/findings/report.js';
import { parseSeverity } from '../../model/findings/severity.js';
import { asFields, idText, isList, lineOf, objectsAt } from './fields.js';
import { fileAt, otherFinding } from './make-finding.js';

/** Hadolint's JSON: a list, one finding an entry. */
export const hadolintParser: ReportParser = {
  id: 'hadolint',
  title: 'Hadolint JSON',
  clean: ['[]'],
  detects(document) {
    if (!isList(document) || document.length === 0) return false;
    return [...document]
      .map(asFields)
      .every((item) => item !== undefined && 'code' in item && 'file' in item && 'level' in item);
  },
  parse(document, file): Report {
    const findings = objectsAt(document, { file: file.path, pointer: '' }).map((item, index) => {
      const code = idText(item.code, 40);
      return otherFinding({
        source: { tool: 'hadolint', report: file.path, pointer: `/${index}` },
        rule: 'scanners/misconfiguration',
        ...fileAt(idText(item.file, 1000)?.replaceAll('\\', '/'), { line: lineOf(item.line) }),
        ids: code === undefined ? [] : [code],
        severity: levelOf(item.level),
        title: item.message,
        message: item.message,
        url: code === undefined ? undefined : urlOf(code),
      });
    });
    return {
      format: 'hadolint',
      tool: { name: 'hadolint' },
      path: file.path,
      sha256: file.sha256,
      bytes: file.size,
      target: { kind: 'config', name: 'Dockerfile' },
      covers: ['misconfigurations'],
      findings,
      problems: [],
    };
  },
};

function levelOf(level: unknown): ReturnType<typeof parseSeverity> {
  return level === 'style' || level === 'ignore' ? 'info' : parseSeverity(level);
}

function urlOf(code: string): string | undefined {
  if (/^DL\d{4}$/.test(code)) return `https://github.com/hadolint/hadolint/wiki/${code}`;
  return /^SC\d{4}$/.test(code) ? `https://github.com/koalaman/shellcheck/wiki/${code}` : undefined;
}
