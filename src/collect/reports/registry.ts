import type { ReportParser } from '../../model/contracts.js';
import { auditjsParser } from './auditjs.js';
import { bunAuditParser } from './bun-audit.js';
import { checkovParser } from './checkov.js';
import { csafVexParser } from './csaf-vex.js';
import { cyclonedxParser } from './cyclonedx.js';
import { dependabotParser } from './dependabot.js';
import { dependencyCheckParser } from './dependency-check.js';
import { dockleParser } from './dockle.js';
import { gitleaksParser } from './gitleaks.js';
import { gosecParser } from './gosec.js';
import { grypeParser } from './grype.js';
import { hadolintParser } from './hadolint.js';
import { kicsParser } from './kics.js';
import { npmAuditParser } from './npm-audit.js';
import { openvexParser } from './openvex.js';
import { osvScannerParser } from './osv-scanner.js';
import { pipAuditParser } from './pip-audit.js';
import { pnpmAuditParser } from './pnpm-audit.js';
import { sarifParser } from './sarif.js';
import { scorecardParser } from './scorecard.js';
import { semgrepParser } from './semgrep.js';
import { snykParser } from './snyk.js';
import { trivyParser } from './trivy.js';
import { trufflehogParser } from './trufflehog.js';
import { yarnAuditParser } from './yarn-audit.js';
import { zapParser } from './zap.js';

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
  gosecParser,
  hadolintParser,
  dockleParser,
  checkovParser,
  kicsParser,
  cyclonedxParser,
  openvexParser,
  csafVexParser,
  zapParser,
  scorecardParser,
  dependencyCheckParser,
  pipAuditParser,
  auditjsParser,
  dependabotParser,
];
