import { code, link } from '../markdown.js';
import type { Scene } from './scene.js';

/** Where the reader can go on. Addresses are checked before they are linked; what is absent is named without a link. */
export interface Links {
  /** The full report (`report.html`), or the artifact that holds it. */
  readonly report?: string;
  /** The evidence of this run. */
  readonly evidence?: string;
  /** The workflow run or job. */
  readonly run?: string;
  /** The evidence folder, relative to the repository: what `sealgate verify` is called with. */
  readonly evidenceDir?: string;
}

/** `full report (sha256 …)`: where rows that were left out are found, and how to know that it is the right file. */
export function reportReference({ record, links, texts }: Scene): string {
  const file = record.files.find((candidate) => candidate.what === 'report');
  const label = link(texts.closing.report, links.report ?? links.run);
  return file === undefined ? label : `${label}${texts.inBrackets(`sha256 ${code(file.sha256)}`)}`;
}
