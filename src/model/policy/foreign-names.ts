/** Names that users bring from other tools, and what they are here. */
export interface ForeignName {
  readonly names: readonly string[];
  /** Who calls it that. */
  readonly of: string;
  /** One sentence, for somebody who has just written the name in a policy or on a command line. */
  readonly here: string;
}

/** Of names that we share with others there is nothing to say; these we do not, each for the reason that its row gives. */
export const FOREIGN_NAMES: readonly ForeignName[] = [
  {
    names: ['audit-level', 'severity-cutoff', 'severity', 'severity-threshold', 'fail-on-vuln'],
    of: 'npm, pnpm, scan-action, trivy-action, OSV-Scanner',
    here: 'Here it is fail-on-severity, with the severity words of any scanner.',
  },
  {
    names: ['only-fixed', 'ignore-unfixable', 'ignore-status'],
    of: 'scan-action, pnpm, Trivy',
    here: 'Here it is ignore-unfixed.',
  },
  {
    names: ['exit-code', 'fail-build', 'continue-on-error'],
    of: 'trivy-action, scan-action',
    here: 'Here a finding blocks, warns or is accepted by the policy; warn-only lets nothing block.',
  },
  {
    names: ['omit', 'prod', 'production', 'only'],
    of: 'npm, pnpm',
    here: 'Here all packages are looked at, and fail-on-scopes says in which of them vulnerabilities block.',
  },
  {
    names: ['trivyignores', 'ignorefile', 'ignore-file', 'ignore-policy', 'ignored-vulns'],
    of: 'Trivy, trivy-action, OSV-Scanner',
    here: 'Here what is accepted stands once, in exceptions of the policy, dated and approved; sealgate exceptions export writes it for Trivy and OSV-Scanner.',
  },
  {
    names: ['vex'],
    of: 'Trivy, scan-action',
    here: 'Here a VEX document is given with --report; vex-findings and vex-signers of the policy say whether it counts.',
  },
  {
    names: ['head-ref'],
    of: 'dependency-review-action',
    here: 'Here the commit that is checked out is judged: check out another one to judge that. What it is compared with is --base.',
  },
  {
    names: ['base-ref', 'config-file'],
    of: 'dependency-review-action',
    here: 'Here a run is told its base and its policy file when it is started: gate --base REF --policy FILE, or the action’s inputs of these names. A policy that builds on another one says extends.',
  },
  {
    names: ['old-results', 'new-results'],
    of: 'OSV-Scanner',
    here: 'Here reports are given with --report, and those of the base with --base-report.',
  },
  {
    names: ['license-check', 'vulnerability-check'],
    of: 'dependency-review-action',
    here: 'Here each check is required, optional or off under checks of the policy.',
  },
  {
    names: ['deny-packages', 'deny-groups'],
    of: 'dependency-review-action',
    here: 'Here custom-rules of the policy block packages by name.',
  },
  {
    names: ['trust-policy', 'fail-on-downgrade', 'fail-on-provenance-change'],
    of: 'pnpm, provenance-action',
    here: 'Here it is downgrade under provenance of the policy.',
  },
  {
    names: ['trust-policy-exclude'],
    of: 'pnpm',
    here: 'Here an exception of the policy names the package, why, and until when.',
  },
  {
    names: ['npm-minimal-age-gate', 'cooldown', 'before'],
    of: 'Yarn, Dependabot, npm',
    here: 'Here it is minimum-release-age, with a unit (3d, 72h).',
  },
  {
    names: ['allowed-hosts', 'allowed-urls', 'allow-registry', 'unknown-registry', 'trust-lockfile'],
    of: 'lockfile-lint, cargo-deny, pnpm',
    here: 'Here it is allow-registries.',
  },
  {
    names: ['validate-https', 'allowed-schemes', 'validate-package-names'],
    of: 'lockfile-lint',
    here: 'Here every lockfile is checked for that; checks.sources of the policy says whether it is required.',
  },
  {
    names: ['validate-integrity'],
    of: 'lockfile-lint',
    here: 'Here it is missing-integrity.',
  },
  {
    names: ['unknown-git', 'block-exotic-subdeps'],
    of: 'cargo-deny, pnpm',
    here: 'Here it is allow-git.',
  },
  {
    names: ['include-attestations'],
    of: 'npm',
    here: 'Here sealgate signatures verifies attestations always.',
  },
  {
    names: ['sbom-format', 'sbom-spec-version'],
    of: 'pnpm',
    here: 'Here sealgate sbom --spec VERSION writes CycloneDX, and sealgate sbom --spdx SPDX.',
  },
  {
    names: ['subject-path', 'subject-checksums', 'predicate-type', 'predicate-path'],
    of: 'actions/attest',
    here: 'Here sealgate seal FILE… --predicate JSON --type TYPE attests files.',
  },
  {
    names: ['subject-digest', 'subject-name', 'push-to-registry'],
    of: 'actions/attest',
    here: 'Here sealgate seal --image HOST/NAME@sha256:… attests an image, and brings it to its registry.',
  },
  {
    names: ['sbom-path'],
    of: 'actions/attest',
    here: 'Here sealgate seal --image REF --sbom FILE attests an SBOM; the action’s output sbom-path names the one that a run has written.',
  },
  {
    names: ['bundle-path'],
    of: 'actions/attest',
    here: 'Here sealgate seal FILE --bundle OUT says where the bundle goes; by itself it stands beside the file, as FILE.sigstore.json.',
  },
];

/** What a name that we do not know is here, where another tool has it. Spelt with `-`, `_` or as one word with capitals. */
export function foreignAdvice(name: string): string | undefined {
  const kebab = name
    .slice(0, 100)
    .replace(/^--?/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase();
  return FOREIGN_NAMES.find(({ names }) => names.includes(kebab))?.here;
}
