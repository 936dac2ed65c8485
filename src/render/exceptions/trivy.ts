import {
  dayAfter,
  type ExportedException,
  type ExportedFile,
  type ExportedFinding,
  quoted,
  sorted,
  statement,
} from './exported.js';

const SECTIONS: Readonly<Record<ExportedFinding['kind'], string>> = {
  vulnerability: 'vulnerabilities',
  misconfiguration: 'misconfigurations',
  secret: 'secrets',
  license: 'licenses',
};

interface Entry {
  readonly ids: Set<string>;
  readonly purls: Set<string>;
  readonly paths: Set<string>;
}

/**
 * `.trivyignore.yaml`: an entry for each id, bound to the package URLs or paths that the exception is for.
 *
 * @see https://trivy.dev/latest/docs/configuration/filtering/#trivyignoreyaml
 */
export function trivyIgnore(exceptions: readonly ExportedException[]): ExportedFile {
  const sections = new Map<string, string[]>();
  const written: string[] = [];
  const notes: { id: string; text: string }[] = [];
  for (const { exception, findings } of exceptions) {
    let count = 0;
    for (const [kind, entry] of byKind(findings)) {
      if (entry.purls.size === 0 && entry.paths.size === 0) continue;
      for (const id of sorted(entry.ids)) {
        const lines = sections.get(SECTIONS[kind]) ?? [];
        sections.set(SECTIONS[kind], lines);
        lines.push(`  - id: ${quoted(id)}`);
        lines.push(...list('purls', kind === 'vulnerability' ? entry.purls : []));
        lines.push(...list('paths', entry.paths));
        lines.push(`    expired_at: ${dayAfter(exception.expires)}`);
        lines.push(`    statement: ${quoted(statement(exception))}`);
        count += 1;
      }
    }
    if (count > 0) written.push(exception.id);
    else
      notes.push({
        id: exception.id,
        text: 'Trivy needs an id and an exact package or path; give the report that has it with --report',
      });
  }
  const text = Object.values(SECTIONS)
    .filter((section) => sections.has(section))
    .flatMap((section) => [`${section}:`, ...(sections.get(section) ?? [])]);
  return { text: `${[HEAD, ...text].join('\n')}\n`, written, notes };
}

const HEAD = '# Written by sealgate exceptions export --to trivy. Change the policy, then write it again.';

function byKind(findings: readonly ExportedFinding[]): ReadonlyMap<ExportedFinding['kind'], Entry> {
  const kinds = new Map<ExportedFinding['kind'], Entry>();
  for (const { kind, ids, purl, path } of findings) {
    const entry = kinds.get(kind) ?? { ids: new Set(), purls: new Set(), paths: new Set() };
    kinds.set(kind, entry);
    for (const id of ids) entry.ids.add(id);
    if (purl !== undefined) entry.purls.add(purl);
    // Trivy reports a package's lockfile as the path: only what is in no package is bound to a path.
    else if (path !== undefined) entry.paths.add(path);
  }
  return kinds;
}

function list(name: string, items: Iterable<string>): string[] {
  const lines = sorted(items).map((item) => `      - ${quoted(item)}`);
  return lines.length === 0 ? [] : [`    ${name}:`, ...lines];
}
