import type { Check } from '../model/contracts.js';
import { custom } from './custom.js';
import { exceptions } from './exceptions.js';
import { licenses } from './licenses.js';
import { lockfiles } from './lockfiles.js';
import { provenance } from './provenance.js';
import { scanners } from './scanners.js';
import { signatures } from './signatures.js';
import { sources } from './sources.js';
import { trust } from './trust.js';
import { vulnerabilities } from './vulnerabilities.js';
import { workflows } from './workflows.js';

/** Every check, in the order that summaries show them. All of them always run. */
export const checks: readonly Check[] = [
  signatures,
  provenance,
  trust,
  vulnerabilities,
  licenses,
  sources,
  lockfiles,
  scanners,
  workflows,
  custom,
  exceptions,
];
