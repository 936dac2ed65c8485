import { groupBy } from '../../model/data/group.js';
import type { Finding } from '../../model/findings/finding.js';
import { fingerprint } from '../../model/findings/fingerprint.js';
import type { WorkflowFile } from '../../model/workflows/workflow.js';
import { type Runs, runsOf } from './callers.js';

import { faultsOf } from './judge.js';

/** A finding, and every line that it stands for. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly lines: readonly number[];
}

/** Findings of every file, in their order. */
export function findingsOf(files: readonly WorkflowFile[]): readonly (readonly PlacedFinding[])[] {
  const runs = runsOf(files);
  return files.map((file, index) => findingsIn(file, runs[index] ?? { starts: [], passed: [] }));
}

/** Findings of one file; what repeats in it is one finding at its first line, which says how often. */
function findingsIn(file: WorkflowFile, runs: Runs): readonly PlacedFinding[] {
  const groups = groupBy(faultsOf(file, runs), (one) => fingerprint([one.rule.id, file.path, ...one.key]));
  return [...groups].map(([key, all]) => {
    const [first] = all;
    const lines = all.map(({ line }) => line);
    const times = all.length === 1 ? '' : ` ${all.length} times: lines ${lines.join(', ')}.`;
    return {
      lines,
      finding: {
        check: 'workflows',
        rule: first.rule.id,
        severity: first.severity ?? first.rule.severity,
        subject: { kind: 'file', name: file.path },
        title: first.rule.title,
        message: `${first.message}${times} ${first.rule.why}`,
        aliases: [],
        fix: { text: first.fix },
        location: { file: file.path, line: first.line },
        fingerprint: key,
      },
    };
  });
}
