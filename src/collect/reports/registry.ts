import type { ReportParser } from '../../model/contracts.js';
import { bunAuditParser } from './bun-audit.js';
import { checkovParser } from './checkov.js';
import { dockleParser } from './dockle.js';
import { gitleaksParser } from './gitleaks.js';
import { grypeParser } from './grype.js';
import { hadolintParser } from './hadolint.js';
import { npmAuditParser } from './npm-audit.js';
import { osvScannerParser } from './osv-scanner.js';
import { pnpmAuditParser } from './pnpm-audit.js';
import { sarifParser } from './sarif.js';
import { semgrepParser } from './semgrep.js';
import { snykParser } from './snyk.js';
import { trivyParser } from './trivy.js';
import { trufflehogParser } from './trufflehog.js';
import { yarnAuditParser } from './yarn-audit.js';

/** Every report format Sealgate reads; the first that detects a document parses it. */
export const reportParsers: readonly ReportParser[] = [
  trivyParser,
  sarifParser,
  pnpmAuditParser,
  npmAuditParser,
  yarnAuditParser,
  bunAuditParser,
  grypeParser,
  osvScannerParser,
  snykParser,
  semgrepParser,
  gitleaksParser,
  trufflehogParser,
  hadolintParser,
  dockleParser,
  checkovParser,
];
