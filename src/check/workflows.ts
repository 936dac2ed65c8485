import type { Check, CheckMeta, Judge } from '../model/contracts.js';
import { findingsOf } from './workflows/findings.js';
import { reportedTwins, withTwins } from './workflows/reported.js';
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

const judge: Judge = (facts, policy) => {
  const files = facts.workflows ?? [];
  const known = new Set(
    findingsOf(facts.base?.workflows ?? [])
      .flat()
      .map(({ finding }) => finding.fingerprint),
  );
  const byFile = findingsOf(files);
  const twins = reportedTwins(facts, policy);
  const flagged = byFile.filter((all) => all.length > 0).length;
  return {
    check: meta.id,
    ...(files.length === 0 ? { state: 'not-applicable' as const } : { state: 'ran' as const }),
    counts: { ok: files.length - flagged, flagged },
    total: files.length,
    findings: byFile
      .flat()
      .map(({ finding }) => withTwins(finding, twins, policy))
      .map((one) =>
        facts.base?.workflows === undefined
          ? one
          : { ...one, detail: { inBase: known.has(one.fingerprint) } },
      ),
  };
};
