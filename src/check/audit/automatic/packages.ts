import type { RunSummary } from '../../../model/audit/evidence.js';
import {
  type AutomaticEntry,
  byNewestRun,
  checkOf,
  cleanCheck,
  openFindings,
  ranCheck,
  type Said,
  sealedBy,
} from './entry.js';

/** What the newest run says of packages and what they are made into. */
export const PACKAGE_ENTRIES = {
  'signatures-verified': byNewestRun(
    'The registry’s signature of every package in the lockfiles was verified over what the lockfile pins.',
    (run) => verified(run, 'signatures'),
  ),
  'provenance-verified': byNewestRun(
    'The provenance of packages was verified, none is invalid, and what the policy asks of it is met. The share that has any is told.',
    provenance,
  ),
  'packages-trusted': byNewestRun(
    'Added and updated packages were judged by age, similar names, install scripts and history, and none is open.',
    (run) => cleanCheck(run, 'trust'),
  ),
  'dependencies-pinned': byNewestRun(
    'There are lockfiles, all could be read, and none is inconsistent, out of date or without integrity.',
    (run) =>
      run.lockfiles === 0
        ? { state: 'not-applicable', reason: 'The newest run found no lockfile' }
        : worse(cleanCheck(run, 'lockfiles'), cleanCheck(run, 'sources')),
  ),
  'sources-allowed': byNewestRun('Every package comes from where the policy allows.', (run) =>
    cleanCheck(run, 'sources'),
  ),
  'licenses-allowed': byNewestRun('The licence of every package is known and allowed by the policy.', (run) =>
    cleanCheck(run, 'licenses'),
  ),
  'vulnerabilities-scanned': byNewestRun('Packages were looked up for known vulnerabilities.', (run) =>
    ranCheck(run, 'vulnerabilities'),
  ),
  'vulnerabilities-handled': byNewestRun(
    'Packages were looked up for known vulnerabilities, and none is open that blocks or warns.',
    (run) => cleanCheck(run, 'vulnerabilities'),
  ),
  'sbom-made': byNewestRun('The run left a bill of materials.', (run) =>
    run.outputs.some(({ what }) => what === 'sbom')
      ? { state: 'done', reason: 'The newest run left a bill of materials' }
      : { state: 'none', reason: 'The newest run left no bill of materials' },
  ),
  'sbom-sealed': byNewestRun(
    'The run left a bill of materials and sealed it, and the seal verifies and is by who must have made it.',
    (run) => sealedBy(run, 'sbom', 'bill of materials'),
  ),
} as const satisfies Record<string, AutomaticEntry>;

function worse(...all: readonly Said[]): Said {
  const order = ['none', 'not-run', 'partial', 'done', 'not-applicable', 'stale'];
  const [first] = [...all].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return first ?? { state: 'not-run', reason: 'Nothing was asked' };
}

function verified(run: RunSummary, id: 'signatures'): Said {
  const found = checkOf(run, id);
  if ('said' in found) return found.said;
  const { counts, total, reason } = found.check;
  const { blocked } = openFindings(run, id);
  const good = counts.verified ?? 0;
  const share = `${good} of ${total} verified`;
  if (total === 0) return { state: 'not-applicable', reason: 'No package has anything to verify' };
  if ((counts.invalid ?? 0) > 0) return { state: 'none', reason: `${share}, ${counts.invalid} invalid` };
  if (good === total) return { state: 'done', reason: share };
  const rest = reason === undefined ? share : `${share}: ${reason}`;
  if (good === 0) return { state: found.check.state === 'incomplete' ? 'not-run' : 'none', reason: rest };
  return { state: 'partial', reason: blocked.length === 0 ? rest : `${rest}; ${blocked.length} block` };
}

function provenance(run: RunSummary): Said {
  const found = checkOf(run, 'provenance');
  if ('said' in found) return found.said;
  const { counts, total } = found.check;
  const share = `${counts.verified ?? 0} of ${total} carry verified provenance`;
  if (total === 0) return { state: 'not-applicable', reason: 'No package could carry provenance' };
  if ((counts.invalid ?? 0) > 0) return { state: 'none', reason: `${share}, ${counts.invalid} invalid` };
  if ((counts.verified ?? 0) === 0)
    return { state: found.check.state === 'incomplete' ? 'not-run' : 'none', reason: share };
  const clean = cleanCheck(run, 'provenance');
  return clean.state === 'done'
    ? { state: 'done', reason: share }
    : { ...clean, reason: `${share}; ${clean.reason}` };
}
