import type { Check, CheckMeta, Judge } from '../model/contracts.js';
import type { Finding } from '../model/finding.js';
import { fingerprint } from '../model/fingerprint.js';
import type { WorkflowFile } from '../model/workflow.js';
import type { Fault } from './workflows/fault.js';
import { faultsOf } from './workflows/judge.js';
import { WORKFLOW_RULES } from './workflows/rules.js';

/** The pipeline is a dependency, too: what runs in it holds the repository's token and secrets. */
const meta: CheckMeta = {
  id: 'workflows',
  title: 'Workflows and actions of the repository',
  rules: Object.values(WORKFLOW_RULES),
  policyKeys: [],
  needsNetwork: false,
};

export const workflows: Check = {
  meta,
  async load() {
    return judge;
  },
};

const judge: Judge = (facts) => {
  const files = facts.workflows ?? [];
  const known = new Set((facts.base?.workflows ?? []).flatMap(findingsOf).map((one) => one.fingerprint));
  const byFile = files.map(findingsOf);
  const flagged = byFile.filter((all) => all.length > 0).length;
  return {
    check: meta.id,
    ...(files.length === 0 ? { state: 'not-applicable' as const } : { state: 'ran' as const }),
    counts: { ok: files.length - flagged, flagged },
    total: files.length,
    findings: byFile
      .flat()
      .map((one) =>
        facts.base?.workflows === undefined
          ? one
          : { ...one, detail: { inBase: known.has(one.fingerprint) } },
      ),
  };
};

/** Findings of one file; what repeats in it is one finding at its first line, which says how often. */
function findingsOf(file: WorkflowFile): readonly Finding[] {
  const groups = new Map<string, Fault[]>();
  for (const one of faultsOf(file)) {
    const key = fingerprint([one.rule.id, file.path, ...one.key]);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [one]);
    else same.push(one);
  }
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const times =
      all.length === 1 ? '' : ` ${all.length} times: lines ${all.map((one) => one.line).join(', ')}.`;
    return [
      {
        check: meta.id,
        rule: first.rule.id,
        severity: first.severity ?? first.rule.severity,
        subject: { kind: 'file', name: file.path },
        title: first.rule.title,
        message: `${first.message}${times} ${first.rule.why}`,
        aliases: [],
        fix: { text: first.fix },
        location: { file: file.path, line: first.line },
        fingerprint: key,
      } satisfies Finding,
    ];
  });
}
