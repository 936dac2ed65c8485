import type { Report } from '../../model/findings/report.js';
import type { DependencyGraph } from '../../model/packages/graph.js';
import { barePurl } from '../../model/packages/purl.js';

/** Whether a report is, as far as it says, about a lockfile too. */
export function looksInto(report: Report, graph: DependencyGraph): boolean {
  const { lockfile } = graph;
  const manager = /^(.+)-audit$/.exec(report.format)?.[1];
  if (manager !== undefined)
    return lockfile.format.startsWith(manager) || report.tool.name.startsWith(lockfile.format);
  // Whatever else it tells: it looked into the image, not into the folder that the lockfile lies in.
  if (report.target?.kind === 'image') return false;
  if (report.scanned === undefined) return true;
  return report.scanned.some((name) => namesLockfile(name, lockfile.path)) || listsMost(report, graph);
}

const LOCKFILE =
  /(?:^|[/\\])(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;

/**
 * Whether a report of something else than lockfiles lists most of what this one ships: of an SBOM Trivy names no
 * lockfile. What it lists of another lockfile says nothing of this one.
 */
function listsMost({ listed = [] }: Report, { packages }: DependencyGraph): boolean {
  const shipped = new Set(
    packages.filter(({ scope }) => scope === 'runtime').map(({ purl }) => barePurl(purl)),
  );
  return listed
    .filter(({ target }) => !LOCKFILE.test(target))
    .some(({ total, sample }) => {
      const known = sample.filter((purl) => shipped.has(purl)).length;
      return known > 0 && (known / sample.length) * total * 2 >= shipped.size;
    });
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
