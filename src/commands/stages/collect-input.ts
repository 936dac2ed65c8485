import type { LicenseQuestion } from '../../collect/licenses.js';
import type { RawReport } from '../../collect/reports/raw-report.js';
import type { BaselineFacts, CollectProblem, Facts, RunContext } from '../../model/facts.js';
import type { Policy } from '../../model/policy/policy.js';
import type { Call } from '../command.js';
import type { BaseRef } from './base.js';
import type { VexSigners } from './vex-seals.js';

/** What a run is asked to read. */
export interface CollectInput extends Call {
  readonly dir: string;
  readonly context: RunContext;
  readonly base?: BaseRef;
  readonly checks: Policy['checks'];
  /** Where advisories come from beside reports. */
  readonly vulnerabilities: Policy['vulnerabilities'];
  /** Whose licence files are read, and which files by name; none where nobody judges licences. */
  readonly licenseTexts?: Pick<LicenseQuestion, 'texts' | 'named'>;
  readonly baseline?: BaselineFacts;
  /** Globs of lockfiles that the policy leaves out. */
  readonly excludeLockfiles: readonly string[];
  /** Programs that may be run from PATH. */
  readonly pathTools: readonly string[];
  /** Minutes that a report may be old; 0 for any age. */
  readonly maxAge: number;
  /** Globs, and `format:…` entries, of the reports that the policy requires: those that are there are read without being named. */
  readonly requiredReports: readonly string[];
  /** Absolute paths: what past runs left is there. */
  readonly evidenceDirs: readonly string[];
  readonly vexSigners: VexSigners;
  /** The checked-out commit: in a pull request a merge that `context.commit` is a parent of. */
  readonly head?: string;
  /** Commit whose lockfiles are the "before". */
  readonly compare?: string;
  readonly problems: readonly CollectProblem[];
  /** Called with what is known so far, so that a run that dies later still leaves it. */
  readonly checkpoint: (facts: Facts, raw: readonly RawReport[]) => Promise<void>;
}
