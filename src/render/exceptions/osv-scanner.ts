import {
  dayAfter,
  type ExportedException,
  type ExportedFile,
  quoted,
  sorted,
  statement,
} from './exported.js';

/**
 * `osv-scanner.toml`: `IgnoredVulns` for each advisory. OSV-Scanner ignores an advisory in every package, which
 * is wider than the exception, and the notes say so.
 *
 * @see https://google.github.io/osv-scanner/configuration/
 */
export function osvScannerConfig(exceptions: readonly ExportedException[]): ExportedFile {
  const blocks: string[] = [];
  const written: string[] = [];
  const notes: { id: string; text: string }[] = [];
  const seen = new Set<string>();
  for (const { exception, findings } of exceptions) {
    const ids = sorted(findings.filter(({ kind }) => kind === 'vulnerability').flatMap((one) => one.ids));
    if (ids.length === 0) {
      notes.push({
        id: exception.id,
        text: 'OSV-Scanner ignores advisories only, and this names none; --report finds the ids',
      });
      continue;
    }
    for (const id of ids.filter((one) => !seen.has(one))) {
      seen.add(id);
      blocks.push(
        [
          `# for ${exception.package.replace(/[^\x20-\x7e]/g, '?')}`,
          '[[IgnoredVulns]]',
          `id = ${quoted(id)}`,
          `ignoreUntil = ${dayAfter(exception.expires)}T00:00:00Z`,
          `reason = ${quoted(statement(exception))}`,
        ].join('\n'),
      );
    }
    written.push(exception.id);
    notes.push({
      id: exception.id,
      text: `OSV-Scanner will ignore ${ids.join(', ')} in every package, not only ${exception.package}`,
    });
  }
  const head =
    '# Written by sealgate exceptions export --to osv-scanner. Change the policy, then write it again.';
  return { text: `${[head, ...blocks].join('\n\n')}\n`, written, notes };
}
