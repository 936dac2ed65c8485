import { findingFingerprint } from '../../model/findings/advisory-ids.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Report } from '../../model/findings/report.js';

/**
 * A report with paths below the repository relative to it: ESLint, OSV-Scanner and others write where a file was on
 * the machine that ran them, and the same finding must be the same on another one.
 *
 * @param roots absolute, with `/`, none of them `/`.
 */
export function withRelativePaths(report: Report, roots: readonly string[]): Report {
  const findings = report.findings.map((finding) => withRelativePath(finding, roots));
  const target = report.target && { ...report.target, name: cut(report.target.name, roots) };
  const scanned = report.scanned?.map((path) => cut(path, roots));
  const listed = report.listed?.map((one) => ({ ...one, target: cut(one.target, roots) }));
  const moved =
    target?.name !== report.target?.name ||
    findings.some((finding, index) => finding !== report.findings[index]) ||
    scanned?.some((path, index) => path !== report.scanned?.[index]) === true ||
    listed?.some(({ target: path }, index) => path !== report.listed?.[index]?.target) === true;
  if (!moved) return report;
  return {
    ...report,
    ...(target === undefined ? {} : { target }),
    ...(scanned === undefined ? {} : { scanned }),
    ...(listed === undefined ? {} : { listed }),
    roots,
    findings,
  };
}

/** The same of one finding, the very same where nothing of it is below a root. */
export function withRelativePath(finding: Finding, roots: readonly string[]): Finding {
  const { subject, location } = finding;
  const name = subject.kind === 'file' ? cut(subject.name, roots) : subject.name;
  const file = location && cut(location.file, roots);
  if (name === subject.name && file === location?.file) return finding;
  const moved: Finding = {
    ...finding,
    subject: { ...subject, name },
    ...(location === undefined || file === undefined ? {} : { location: { ...location, file } }),
  };
  // Findings that are only looked at have none.
  return finding.fingerprint === '' ? moved : { ...moved, fingerprint: findingFingerprint(moved) };
}

function cut(path: string, roots: readonly string[]): string {
  const root = roots.find((one) => startsWithFolder(path, one) && path.length > one.length + 1);
  return root === undefined ? path : path.slice(root.length + 1);
}

/** Tools write a drive's letter, and what follows it, in any case. */
function startsWithFolder(path: string, folder: string): boolean {
  if (path[folder.length] !== '/') return false;
  if (!/^[a-z]:/i.test(folder)) return path.startsWith(folder);
  return path.slice(0, folder.length).toLowerCase() === folder.toLowerCase();
}
