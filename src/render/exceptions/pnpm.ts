import { type ExportedException, type ExportedFile, quoted, sorted } from './exported.js';

/**
 * The audit settings of `pnpm-workspace.yaml`. pnpm ignores an advisory in every package and without an end: the
 * file says when each must go. Newer pnpm reads `audit.ignore` (GHSA ids), older `auditConfig`.
 *
 * @param keys `audit`: pnpm 11 with the audit section and newer; `auditConfig`: pnpm 10 and older.
 * @see https://pnpm.io/cli/audit
 */
export function pnpmAuditSettings(
  exceptions: readonly ExportedException[],
  keys: 'audit' | 'auditConfig' = 'audit',
): ExportedFile {
  const ghsas = new Map<string, string>();
  const cves = new Map<string, string>();
  const written: string[] = [];
  const notes: { id: string; text: string }[] = [];
  for (const { exception, findings } of exceptions) {
    const ids = sorted(findings.filter(({ kind }) => kind === 'vulnerability').flatMap((one) => one.ids));
    const [ghsa, cve] = [/^GHSA-/, /^CVE-/].map((form) => ids.filter((id) => form.test(id)));
    const usable = [...(ghsa ?? []), ...(keys === 'auditConfig' ? (cve ?? []) : [])];
    if (usable.length === 0) {
      const wants = keys === 'audit' ? 'GHSA ids' : 'GHSA and CVE ids';
      notes.push({
        id: exception.id,
        text: `pnpm ignores ${wants} only, and none is known; --report finds them`,
      });
      continue;
    }
    const comment = `# ${exception.id}, remove after ${exception.expires}`;
    for (const id of ghsa ?? []) if (!ghsas.has(id)) ghsas.set(id, comment);
    for (const id of cve ?? []) if (!cves.has(id)) cves.set(id, comment);
    written.push(exception.id);
    notes.push({
      id: exception.id,
      text: `pnpm will ignore ${usable.join(', ')} in every package and without an end: write the file again after ${exception.expires}`,
    });
  }
  const items = (ids: ReadonlyMap<string, string>): string[] =>
    [...ids].map(([id, comment]) => `    - ${quoted(id)} ${comment}`);
  const section = (name: string, ids: ReadonlyMap<string, string>): string[] =>
    ids.size === 0 ? [] : [`  ${name}:`, ...items(ids)];
  const lines =
    keys === 'audit'
      ? section('ignore', ghsas)
      : [...section('ignoreGhsas', ghsas), ...section('ignoreCves', cves)];
  const to = keys === 'audit' ? 'pnpm' : 'pnpm-10';
  const head = `# Written by sealgate exceptions export --to ${to}, for pnpm-workspace.yaml.`;
  return {
    text: `${[head, ...(lines.length === 0 ? [] : [`${keys}:`, ...lines])].join('\n')}\n`,
    written,
    notes,
  };
}
