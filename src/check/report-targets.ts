import type { LockfileInfo } from '../model/package-graph.js';
import type { Report } from '../model/report.js';

/** Whether a report is, as far as it says, about a lockfile too. */
export function looksInto(report: Report, lockfile: LockfileInfo): boolean {
  const manager = /^(.+)-audit$/.exec(report.format)?.[1];
  if (manager !== undefined)
    return lockfile.format.startsWith(manager) || report.tool.name.startsWith(lockfile.format);
  if (report.scanned === undefined) return true;
  if (report.target?.kind === 'image') return false;
  return report.scanned.some((name) => namesLockfile(name, lockfile.path));
}

/** Whether what a tool calls a file may be this lockfile: it may have run in a folder above or below. */
export function namesLockfile(name: string, path: string): boolean {
  const clean = cleanPath(name);
  return clean === path || clean.endsWith(`/${path}`) || path.endsWith(`/${clean}`);
}

/** Whether a tool calls a file as the repository does. */
export function isLockfile(name: string, path: string): boolean {
  return cleanPath(name) === path;
}

function cleanPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
