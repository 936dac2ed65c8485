import type { SeenBy } from '../model/findings/finding.js';
import { severityWord } from './headline.js';

/** A tool that saw a finding, with what it says otherwise than the others: `trivy (high, fixed in 1.2.3)`. */
function seenByText({ tool, severity, fixedVersion }: SeenBy): string {
  const otherwise = [
    ...(severity === undefined ? [] : [severityWord(severity)]),
    ...(fixedVersion === undefined ? [] : [`fixed in ${fixedVersion}`]),
  ];
  return otherwise.length === 0 ? tool : `${tool} (${otherwise.join(', ')})`;
}

/** Every tool that saw it, once for each thing it says. */
export function seenByTexts(seenBy: readonly SeenBy[] = []): string[] {
  return [...new Set(seenBy.map(seenByText))];
}
