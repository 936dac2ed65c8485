import { JsonLines } from '../../io/json/lines.js';
import { asFields, type Fields, isList } from './fields.js';

/** A document that is no report Sealgate reads: what it is, and how the same comes in a form that is read. */
export interface OtherFormat {
  readonly title: string;
  readonly hint: string;
}

const SCAN_IT =
  "It lists what there is, not what is wrong with it: scan it (trivy sbom FILE --format json) and pass that report. A gate reads the repository's lockfiles by itself.";

const CHECKED_HERE = {
  licenses: "A gate reads the packages' licences by itself, and so does: sealgate licenses",
  signatures: 'A gate verifies signatures and provenance by itself, and so does: sealgate signatures',
};

/** An object, the first item of a list, and of the first member of an object what it is or its first item. */
type Fits = (told: Fields, first: Fields, member: Fields) => boolean;

/** The first that fits names the document. */
const FORMATS: readonly (readonly [Fits, OtherFormat])[] = [
  [
    (_, first) => 'filePath' in first && 'messages' in first,
    {
      title: "ESLint's own JSON",
      hint: 'Let ESLint write SARIF: eslint --format @microsoft/eslint-formatter-sarif --output-file eslint.sarif',
    },
  ],
  [
    (_, first) => 'ident' in first && 'determinations' in first,
    { title: "zizmor's own JSON", hint: 'Let zizmor write SARIF: zizmor --format sarif . > zizmor.sarif' },
  ],
  [
    (_, first) => 'filepath' in first && 'kind' in first && 'end_column' in first,
    {
      title: "actionlint's own JSON",
      hint: "Let actionlint write SARIF, with the template for it in its usage documentation ('Format error messages').",
    },
  ],
  [
    (_, first) => 'check_name' in first && 'fingerprint' in first && 'location' in first,
    {
      title: 'a Code Climate (GitLab code quality) report',
      hint: 'Let the tool write SARIF or its own JSON.',
    },
  ],
  [
    (told) => 'vulnerabilities' in told && 'scan' in told && 'version' in told,
    { title: 'a GitLab security report', hint: 'Let the tool write SARIF or its own JSON.' },
  ],
  [
    (told) => 'metrics' in told && 'results' in told && 'generated_at' in told,
    {
      title: "Bandit's own JSON",
      hint: 'Let Bandit write SARIF: pip install "bandit[sarif]", then bandit --format sarif --output bandit.sarif',
    },
  ],
  [
    (told) => /^https:\/\/openvex\.dev\/ns/.test(String(told['@context'])),
    {
      title: 'an OpenVEX document without statements',
      hint: 'It says nothing of any vulnerability: leave it out, or write statements into it (vexctl add).',
    },
  ],
  [
    (told) => 'njsscan_version' in told,
    { title: "njsscan's own JSON", hint: 'Let njsscan write SARIF: njsscan --sarif -o njsscan.sarif .' },
  ],
  [
    (told) => 'plugins_used' in told && 'generated_at' in told,
    {
      title: 'a baseline of detect-secrets',
      hint: 'Scan with a tool that writes a report (gitleaks dir --report-format json, trivy fs --scanners secret --format json).',
    },
  ],
  [
    (told, first) =>
      (Array.isArray(told.data) && 'messages' in told && 'start' in told) ||
      ('file' in first && Array.isArray(first.results)),
    {
      title: "Retire.js's own JSON",
      hint: 'Let Retire.js write CycloneDX: retire --outputformat cyclonedxJSON1_6_VEX --outputpath retire.cdx.json',
    },
  ],
  [
    (told) =>
      isList(told.issues) && [...told.issues].every((item) => 'primaryLocation' in (asFields(item) ?? {})),
    { title: "issues in SonarQube's generic form", hint: 'Let the tool write SARIF or its own JSON.' },
  ],
  [
    (told) => 'database' in told && 'lockfile' in told && 'vulnerabilities' in told && 'warnings' in told,
    {
      title: "cargo audit's own JSON",
      hint: 'Let OSV-Scanner look at Cargo.lock: osv-scanner scan --format json --all-packages .',
    },
  ],
  [
    (told) => 'ID' in told && 'Title' in told && ('SummaryControls' in told || isList(told.Results)),
    {
      title: "Trivy's report on the controls of a benchmark (--compliance)",
      hint: 'Let Trivy write its report of findings: the same command without --compliance, with --format json',
    },
  ],
  [
    (told) => isList(told.results) && [...told.results].some((item) => 'long_id' in (asFields(item) ?? {})),
    { title: "tfsec's own JSON", hint: 'Let tfsec write SARIF: tfsec --format sarif' },
  ],
  [
    (told) => 'detector' in told && 'manifests' in told && 'scanned' in told,
    {
      title: "a snapshot for GitHub's dependency graph",
      hint: 'Let Trivy write its report: trivy … --format json',
    },
  ],
  [
    (told) => 'invocation' in told && 'scanner' in told && 'metadata' in told,
    {
      title: "a predicate for cosign's attestations",
      hint: 'Let Trivy write its report: trivy … --format json',
    },
  ],
  [
    (told) => String(told.apiVersion).startsWith('aquasecurity.github.io/'),
    {
      title: "a resource of Trivy's operator",
      hint: 'Scan the cluster with trivy k8s --report all --format json, and pass that.',
    },
  ],
  [
    (told) => told.bomFormat === 'CycloneDX' && !isList(told.components),
    {
      title: 'a CycloneDX document that lists neither components nor vulnerabilities',
      hint: "Scanners write this where they found nothing, and where they saw nothing: pass the tool's own JSON (pip-audit --format json, grype --output json), which tells which.",
    },
  ],
  [
    (told) => told.bomFormat === 'CycloneDX',
    { title: 'a CycloneDX SBOM without a list of vulnerabilities', hint: SCAN_IT },
  ],
  [
    (told) => 'spdxVersion' in told || 'SPDXID' in told || /spdx\.org\/rdf/.test(String(told['@context'])),
    { title: 'an SPDX SBOM', hint: SCAN_IT },
  ],
  [
    (told) => 'lockfileVersion' in told,
    {
      title: "npm's lockfile",
      hint: 'A gate reads lockfiles by itself; a report is what a scanner says of one (npm audit --json).',
    },
  ],
  [
    (told) => told.type === 'info' && typeof told.data === 'string',
    {
      title: 'what Yarn 1 says before it audits',
      hint: 'The audit failed, and says why on standard error: run it again, against a registry that serves audits.',
    },
  ],
  [
    (told) => isList(told.invalid) && isList(told.missing),
    { title: "npm's list of packages without valid signatures", hint: CHECKED_HERE.signatures },
  ],
  [
    (_told, _first, member) => 'licenses' in member && 'path' in member,
    { title: "license-checker's list of licences", hint: CHECKED_HERE.licenses },
  ],
  [
    (_told, _first, member) => 'versions' in member && 'license' in member && 'paths' in member,
    { title: "pnpm's list of licences", hint: CHECKED_HERE.licenses },
  ],
  [
    (_told, _first, member) => 'wanted' in member && 'latest' in member,
    {
      title: 'a list of outdated packages',
      hint: 'It tells what is old, not what is vulnerable: pass what the audit says (npm audit --json, pnpm audit --json).',
    },
  ],
  [
    (told) => 'advisoriesFound' in told && 'failedLevelsFound' in told,
    {
      title: "audit-ci's summary",
      hint: "It names no package: pass what the package manager's audit says (npm audit --json), and let the policy decide.",
    },
  ],
  [
    (told) => isList(told.artifacts) && String(asFields(told.descriptor)?.name) === 'syft',
    { title: "Syft's own JSON, an SBOM", hint: 'Scan it with Grype: grype sbom:FILE --output json' },
  ],
  [
    (told) => 'meta' in told && 'project' in told && isList(told.findings),
    {
      title: "Dependency-Track's findings",
      hint: 'Fetch them as CycloneDX: GET /api/v1/bom/cyclonedx/project/UUID?variant=withVulnerabilities',
    },
  ],
  [
    (told, first) => [told, first].some((line) => 'package_usage' in line && 'purl' in line),
    {
      title: "dep-scan's lines",
      hint: 'Pass the CycloneDX document that dep-scan writes beside them (*.vdr.json).',
    },
  ],
  [
    (told) => ['repository', 'search', 'node'].some((one) => one in (asFields(told.data) ?? {})),
    {
      title: "an answer of GitHub's GraphQL",
      hint: "Let GitHub list the alerts: gh api --paginate 'repos/OWNER/NAME/dependabot/alerts?per_page=100'",
    },
  ],
  [
    (_, first) => 'most_recent_instance' in first && 'rule' in first,
    {
      title: "GitHub's list of code scanning alerts",
      hint: 'They are about the branch, not about what is judged here: pass the SARIF that the tool wrote.',
    },
  ],
  [
    (_, first) => 'secret_type' in first && 'html_url' in first,
    {
      title: "GitHub's list of secret scanning alerts",
      hint: 'It holds the secrets themselves, and is about the branch: delete the file, and scan with gitleaks or Trivy (gitleaks dir --report-format json, trivy fs --scanners secret --format json).',
    },
  ],
  [
    (_, first) => 'change_type' in first && 'package_url' in first,
    {
      title: "GitHub's comparison of dependencies",
      hint: 'A gate compares the lockfiles with the base by itself (--base REF); pass what a scanner says of them.',
    },
  ],
  [
    (told) => 'operationalRiskViolations' in told && 'vulnerabilities' in told,
    { title: "JFrog's simple JSON", hint: 'Let it write SARIF: jf audit --format sarif' },
  ],
  [
    (told) => 'imageScanFindings' in told,
    { title: "a scan by Amazon's registry", hint: 'Scan the image with Trivy: trivy image --format json' },
  ],
  [
    (told) => 'payloadType' in told || 'predicateType' in told,
    {
      title: 'an attestation',
      hint: 'Pass the document inside it; sealgate verify checks the attestation.',
    },
  ],
];

/** What a document is that no parser takes, by its members; `undefined` where nobody knows. */
export function otherFormat(document: unknown): OtherFormat | undefined {
  const list = document instanceof JsonLines ? document.lines : document;
  const told = asFields(list) ?? {};
  const [member] = Object.values(told);
  const fits = [told, firstOf(list), asFields(member) ?? firstOf(member)] as const;
  return FORMATS.find(([isThis]) => isThis(...fits))?.[1];
}

function firstOf(list: unknown): Fields {
  const [item] = isList(list) ? list : [];
  return asFields(item) ?? {};
}
