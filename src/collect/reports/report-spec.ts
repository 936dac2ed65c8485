import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReportParser } from '../../model/contracts.js';
import type { CollectProblem } from '../../model/facts.js';
import { parserNamed } from './parse-report.js';
import { reportParsers } from './registry.js';

/**
 * `trivy:path` where the word before the colon is a format. A file that is called so is another (`./trivy:path` names
 * it): whoever adds it must not be able to hide the one that is meant.
 *
 * @throws SealgateError USAGE where the word is no format, and no file is called so.
 */
export function splitSpec(
  spec: string,
  dir: string,
): { readonly parser?: ReportParser; readonly pattern: string } {
  const match = /^([a-z][a-z0-9-]+):(.+)$/s.exec(spec);
  const [, word, rest] = match ?? [];
  if (word === undefined || rest === undefined) return { pattern: spec };
  if (word === 'auto') return { pattern: rest };
  const known = reportParsers.some(({ id }) => id === word);
  return !known && existsSync(path.resolve(dir, spec))
    ? { pattern: spec }
    : { parser: parserNamed(word), pattern: rest };
}

export function nothingMatches(pattern: string): CollectProblem {
  return {
    kind: 'report',
    subject: pattern,
    state: 'missing',
    message: `No file matches ${pattern}`,
    hint: 'Check the pattern, and that the scanner ran before this step and wrote its report there.',
  };
}
