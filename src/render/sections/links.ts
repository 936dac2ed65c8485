import { code, link } from '../markdown.js';
import type { Scene } from './scene.js';

/** `full report (sha256 …)`: where rows that were left out are found, and how to know that it is the right file. */
export function reportReference({ record, links, texts }: Scene): string {
  const file = record.files.find((candidate) => candidate.what === 'report');
  const label = link(texts.closing.report, links.report ?? links.run);
  return file === undefined ? label : `${label}${texts.inBrackets(`sha256 ${code(file.sha256)}`)}`;
}
