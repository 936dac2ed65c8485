import type { ReportParser } from '../../model/contracts.js';
import { npmAuditParser } from './npm-audit.js';
import { pnpmAuditParser } from './pnpm-audit.js';
import { trivyParser } from './trivy.js';

/** Every report format Sealgate reads; the first that detects a document parses it. */
export const reportParsers: readonly ReportParser[] = [trivyParser, pnpmAuditParser, npmAuditParser];
