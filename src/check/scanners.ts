import type { Check, CheckMeta } from '../model/contracts.js';
import type { Facts } from '../model/facts.js';
import type { CheckResult } from '../model/findings/check-result.js';
import type { Finding } from '../model/findings/finding.js';
import type { ReportKind } from '../model/findings/report.js';
import type { Policy } from '../model/policy/policy.js';
import {
  mergeReported,
  onlyOfTheChange,
  reportResult,
  reportsCovering,
  reportTroubles,
} from './reports/state.js';
import { indexPackages, packageBinder } from './signatures/bind-packages.js';
import { reportedTwins } from './workflows/reported.js';

const meta: CheckMeta = {
  id: 'scanners',
  title: 'Misconfigurations, secrets, licences and weak code that scanners reported',
  rules: [
    {
      id: 'scanners/misconfiguration',
      title: 'Misconfiguration',
      severity: 'moderate',
      why: 'A setting in a Dockerfile, manifest or infrastructure file gives more than it must.',
      fix: 'Change the setting as the finding says.',
    },
    {
      id: 'scanners/secret',
      title: 'Secret in a file',
      severity: 'critical',
      why: 'Whoever can read the repository or the image can use it, also after it is deleted.',
      fix: 'Revoke the secret, then remove it and keep it in a secret store.',
    },
    {
      id: 'scanners/license',
      title: 'Licence that a scanner rates as a risk',
      severity: 'moderate',
      why: 'The scanner puts the licence into a class that asks something of those who ship it.',
      fix: 'Replace the package, or allow the licence in the policy after a look at its terms.',
    },
    {
      id: 'scanners/code',
      title: 'Weakness in the code',
      severity: 'moderate',
      why: 'A static analyser recognised a pattern that is known to lead to failures or attacks.',
      fix: 'Change the code as the finding says, or say in an exception why the pattern is harmless here.',
    },
  ],
  policyKeys: ['fail-on-severity', 'rules'],
  needsNetwork: false,
};

const KINDS: readonly ReportKind[] = ['misconfigurations', 'secrets', 'licenses', 'code'];

/** What scanners found besides vulnerable packages. */
export const scanners: Check = {
  meta,
  async load() {
    return judge;
  },
};

function judge(facts: Facts, policy: Policy): CheckResult {
  const index = indexPackages(facts.graphs);
  // What the workflow check finds itself is told there, once.
  const told = new Set([...reportedTwins(facts, policy).values()].flat());
  const reported = mergeReported(facts, (report) =>
    report.findings
      .filter((finding) => finding.check === meta.id && !isInventory(finding) && !told.has(finding))
      .map(rate),
  );
  const findings = reported.map(packageBinder(index));
  return reportResult(meta.id, findings, {
    covering: reportsCovering(facts, KINDS).length,
    troubles: reportTroubles(facts, KINDS),
    nothing:
      onlyOfTheChange(facts, KINDS) ??
      (facts.reports.length === 0
        ? 'No scanner report given'
        : 'No report shows that misconfigurations, secrets, licences or weak code were looked for'),
  });
}

/** Trivy lists every licence it sees; those that ask for no more than a notice are an inventory, not a risk. */
const HARMLESS = ['notice', 'permissive', 'unencumbered'];

function isInventory(finding: Finding): boolean {
  return (
    finding.rule === 'scanners/license' && HARMLESS.includes(String(finding.detail?.category ?? 'unknown'))
  );
}

/**
 * A licence the scanner could not put into a class has no rating, which is not the rating of an unrated weakness:
 * the check `licenses` decides about unknown licences.
 */
function rate(finding: Finding): Finding {
  const unclassified = finding.rule === 'scanners/license' && finding.severity === 'unknown';
  return unclassified ? { ...finding, severity: 'low' } : finding;
}
