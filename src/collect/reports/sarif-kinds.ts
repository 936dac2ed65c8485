import type { Finding } from '../../model/findings/finding.js';
import type { ReportKind } from '../../model/findings/report.js';
import { asFields, type Fields, idText } from './fields.js';
import { isSecretQuery } from './kics.js';
import type { OtherRule } from './make-finding.js';

const SECRETS = /gitleaks|trufflehog|ggshield|detect-secrets|secretlint|whispers/i;
const PACKAGES = /govulncheck|grype|osv-scanner|snyk open source|dependency-check|npm audit|retire/i;
const SETTINGS = /checkov|kics|tfsec|hadolint|dockle|terrascan|kubesec|kube-linter|snyk iac/i;

/** What a tool looks for; nothing where its runs look for several things. */
export function kindsOfTool(tool: string): ReportKind[] {
  if (/^trivy/i.test(tool)) return [];
  if (SECRETS.test(tool)) return ['secrets'];
  if (PACKAGES.test(tool)) return ['vulnerabilities'];
  return [SETTINGS.test(tool) ? 'misconfigurations' : 'code'];
}

/** What a rule's findings are. */
export function ruleKind(tool: string, id: string | undefined, rule: Fields): OtherRule {
  const listed = asFields(rule.properties)?.tags;
  const tags = Array.isArray(listed) ? listed : [];
  if (SECRETS.test(tool) || tags.includes('secret') || id?.startsWith('CKV_SECRET_') === true)
    return 'scanners/secret';
  if (tool === 'kics' && isSecretQuery(idText(rule.name, 300) ?? '')) return 'scanners/secret';
  if (tags.includes('license') && /^trivy/i.test(tool)) return 'scanners/license';
  if (SETTINGS.test(tool) || tags.includes('misconfiguration')) return 'scanners/misconfiguration';
  return 'scanners/code';
}

/** What a report with this finding lists. */
export function kindOfFinding(finding: Finding): ReportKind {
  switch (finding.rule) {
    case 'vulnerabilities/known':
      return 'vulnerabilities';
    case 'scanners/secret':
      return 'secrets';
    case 'scanners/license':
      return 'licenses';
    case 'scanners/misconfiguration':
      return 'misconfigurations';
    default:
      return 'code';
  }
}
