import type { PolicySettings } from '../model/policy/policy.js';
import { SINK_FORMS } from '../model/policy/sink-target.js';
import {
  AUDIT_FAIL_IF,
  type CheckId,
  COMMENT_MODES,
  EXCEPTION_FIELDS,
  FAIL_ON,
  LOCALES,
  PATH_TOOLS,
  POLICY_SCOPES,
  type Requirement,
} from '../model/policy/words.js';
import { catalogueName } from './audit/catalogue-name.js';
import { auditCommands } from './audit-commands.js';
import { customRuleList } from './custom-rules.js';
import { duration } from './duration.js';
import { recipient, retention, sink, sinkOrKind } from './evidence-values.js';
import { exceptionList } from './exceptions.js';
import { incidents } from './incident-values.js';
import { type Kind, list, type MapKind, word, yesOrNo } from './kinds.js';
import { confidence, licenseClarifications, licenseExceptions, licenseScopes } from './license-kinds.js';
import { notificationList } from './notifications.js';
import { overrideList } from './override-list.js';
import { advisorySource, packageName, packagePurl, registryAliases, registryUrl } from './package-values.js';
import { file, folder, optionalFile, pathGlob } from './place-values.js';
import { provenance } from './provenance.js';
import { signers } from './signers.js';
import {
  advisory,
  approver,
  checks,
  level,
  license,
  probability,
  report,
  rules,
  threshold,
  timeZone,
} from './values.js';

/** One key of the policy file. The JSON Schema, the reference and the flags are made from this table. */
export interface KeySpec<T> {
  /** kebab-case, as written in the file and, where `flag` is set, on the command line. */
  readonly name: string;
  readonly kind: Kind<T> | MapKind<unknown>;
  /** Markdown, one or two sentences: what it does, and what happens without it. */
  readonly description: string;
  /** How a nearer layer changes a further one. */
  readonly merge: 'replace' | 'by-key' | 'append' | 'concat';
  /** Help of the flag and action input of the same name; absent where there is none. */
  readonly flag?: string;
}

/** Every key of a policy but `extends`, in the order of the reference. */
const KEYS: { readonly [K in keyof PolicySettings]: KeySpec<PolicySettings[K]> } = {
  checks: {
    name: 'checks',
    kind: checks as MapKind<Requirement> & Kind<Readonly<Record<CheckId, Requirement>>>,
    merge: 'by-key',
    description:
      'What must have run. `required`: a check that could not run, or was not asked to (`--offline`), makes the verdict `incomplete`. `when-online`: the same, but `--offline` may leave it out, and the report says so. `optional`: may be left out, and the report says so; but what was started must come to its end (but for advisories that a registry refuses). `off`: not run.',
  },
  failOnSeverity: {
    name: 'fail-on-severity',
    kind: threshold,
    merge: 'replace',
    flag: 'Block findings of scanners at or above this severity: critical, high, moderate, low, info, never.',
    description:
      'Findings of scanners (checks `vulnerabilities` and `scanners`) at or above it block, those below warn. Severities in any scanner’s words (`MEDIUM`, `important`, …). An unknown severity counts as the highest. Sealgate’s own rules (signatures, licences, sources, …) do not depend on it: they have a level each, see `rules`.',
  },
  vulnerabilities: {
    name: 'vulnerabilities',
    kind: list(advisorySource, 'sources of advisories'),
    merge: 'replace',
    flag: 'Where advisories come from beside scanner reports: registry, osv:FOLDER.',
    description:
      'Where advisories come from beside scanners’ reports. `registry`: the registries of the packages, a few requests for the whole tree. `osv:FOLDER`: OSV records on disk, which works offline. A registry that refuses leaves the check `incomplete` with its reason. Whether that matters, `checks.vulnerabilities` says: `required` or `when-online` leaves the run undecided; `optional`, the default, lets it pass and says so.',
  },
  failOn: {
    name: 'fail-on',
    kind: list(word(FAIL_ON), 'words'),
    merge: 'replace',
    flag: 'Block vulnerabilities whatever their severity: kev, known to be used by attackers (needs --kev).',
    description:
      'Blocks vulnerabilities whatever their severity. `kev`: those in CISA’s catalogue of known exploited vulnerabilities (`--kev FILE`), or that a scanner says are exploited. Without the catalogue a run with vulnerabilities is `incomplete`, and so is one with a vulnerability that no report names by its CVE id, which the catalogue goes by.',
  },
  failOnEpss: {
    name: 'fail-on-epss',
    kind: probability,
    merge: 'replace',
    flag: 'Block vulnerabilities whatever their severity from this EPSS score, 0 to 1 (needs --epss).',
    description:
      'Blocks vulnerabilities whatever their severity from this EPSS score on: the chance, 0 to 1, that it is used within 30 days (`--epss FILE`). `never` for none. Without the scores a run with vulnerabilities is `incomplete`.',
  },
  failOnScopes: {
    name: 'fail-on-scopes',
    kind: list(word(POLICY_SCOPES, { dev: 'development', prod: 'runtime', production: 'runtime' }), 'scopes'),
    merge: 'replace',
    flag: 'Block vulnerabilities only in these scopes: runtime, optional, development, unknown.',
    description:
      'Scopes whose vulnerabilities may block; in other scopes they warn. A scope is computed from the lockfile; `unknown` is a package that no lockfile explains. Findings that are not about packages of a lockfile (files, operating system packages of an image) have no scope and always count. Licences, signatures and sources are judged in every scope, and so is malicious code (an id `MAL-…`, or CWE-506): it runs where it is installed.',
  },
  ignoreUnfixed: {
    name: 'ignore-unfixed',
    kind: yesOrNo,
    merge: 'replace',
    flag: 'Vulnerabilities without a fixed version warn instead of blocking.',
    description:
      'With `true`, a vulnerability that has no fixed version yet warns instead of blocking. Malicious code (an id `MAL-…`, or CWE-506) blocks all the same: nobody will fix it.',
  },
  allowGhsas: {
    name: 'allow-ghsas',
    kind: list(advisory, 'advisory ids'),
    merge: 'replace',
    flag: 'Advisory ids (GHSA or CVE) that are accepted everywhere.',
    description:
      'Advisories accepted in every package and for ever; any of an advisory’s ids will do. Prefer an exception, which names who, why and until when.',
  },
  allowLicenses: {
    name: 'allow-licenses',
    kind: list(license, 'SPDX licences'),
    merge: 'replace',
    flag: 'SPDX licences that are allowed; every other licence is denied. set:permissive and set:weak-copyleft are lists we ship.',
    description:
      'SPDX ids or expressions that are allowed; any other licence is denied. `set:NAME` stands for a list shipped in `policies/licenses/`. Empty: everything is allowed that `deny-licenses` does not name. `A OR B` needs one allowed branch, `A AND B` both.',
  },
  denyLicenses: {
    name: 'deny-licenses',
    kind: list(license, 'SPDX licences'),
    merge: 'replace',
    flag: 'SPDX licences that are denied, even where allow-licenses names them.',
    description: 'SPDX ids or expressions that are denied. Stronger than `allow-licenses`.',
  },
  allowDependenciesLicenses: {
    name: 'allow-dependencies-licenses',
    kind: list(packagePurl, 'package URLs'),
    merge: 'replace',
    flag: 'Package URLs whose licence is accepted whatever it is, e.g. pkg:npm/@scope/*.',
    description:
      'Packages (purl, `*` within a segment, version optional) whose licence is accepted whatever it is: your own packages, or ones you have a contract for.',
  },
  unknownLicense: {
    name: 'unknown-license',
    kind: level,
    merge: 'replace',
    description:
      'Rules `licenses/unknown` and `licenses/unread`: a package that declares no licence, one that is no SPDX expression, or whose licence could not be read.',
  },
  licenseScopes: {
    name: 'license-scopes',
    kind: licenseScopes as MapKind<unknown> & Kind<PolicySettings['licenseScopes']>,
    merge: 'by-key',
    description:
      'Other licence rules for packages of one scope: `runtime`, `optional` or `development`, each with any of `allow-licenses`, `deny-licenses` and `unknown-license`, which replace the keys of the same name. What only development needs is not shipped, and may have licences that what is shipped may not.',
  },
  licenseExceptions: {
    name: 'license-exceptions',
    kind: licenseExceptions,
    merge: 'concat',
    description:
      'Packages that may have a licence which the lists do not allow: `package` (purl or name, `*` within a segment, as in `pkg:npm/@acme/*`), `licenses` (SPDX expressions, or what the package declares word for word), `reason`, and `scopes` where it holds only there. An exception is for that licence only, alone or as a part of an expression whose other parts the lists allow: it ends when the package changes it. One that nothing needs is a finding (rule `licenses/unused`).',
  },
  licenseClarifications: {
    name: 'license-clarifications',
    kind: licenseClarifications,
    merge: 'concat',
    description:
      'What the licence of a package is, where it does not say so itself: `package`, `license` (SPDX), and what was looked at: `file` with its `sha256`, or the `integrity` of the whole package. A clarification holds only while that is the same; then somebody has to look again (rule `licenses/unused`).',
  },
  licenseConfidence: {
    name: 'license-confidence',
    kind: confidence,
    merge: 'replace',
    description:
      'How sure the text of a licence file must be for a package that declares no licence: percent of the SPDX licence’s text that the file has, and of the file that is licence text. 50 to 100.',
  },
  excludeLockfiles: {
    name: 'exclude-lockfiles',
    kind: list(pathGlob, 'globs'),
    merge: 'replace',
    description:
      'Lockfiles that are not judged: globs of their paths or of folders above them (`test/fixtures`, `**/examples/*`), for those that only tests use. Every run says which it left out (rule `lockfiles/excluded`). A lockfile named with `--lockfile` is judged all the same.',
  },
  allowRegistries: {
    name: 'allow-registries',
    kind: list(registryUrl, 'https URLs'),
    merge: 'replace',
    description:
      'Registries that packages may be downloaded from (https URL, with path where it has one). Empty: any https registry; a tarball from a host that no other package uses is still a finding.',
  },
  registryAliases: {
    name: 'registry-aliases',
    kind: registryAliases as MapKind<unknown> & Kind<PolicySettings['registryAliases']>,
    merge: 'by-key',
    description:
      'Registries by other addresses under which they answer (https URLs, with path where they have one): a registry that moved to another host, one with several hosts, or a package manager’s own name for the public one. Where two addresses of the lockfile are compared, or one with `allow-registries`, the address that an alias stands for counts. Whoever answers there can serve what the lockfile’s hashes allow: name only what is yours or your package manager’s.',
  },
  allowGit: {
    name: 'allow-git',
    kind: level,
    merge: 'replace',
    description: 'Rule `sources/git`: a dependency that comes from a git repository instead of a registry.',
  },
  missingIntegrity: {
    name: 'missing-integrity',
    kind: level,
    merge: 'replace',
    description: 'Rule `sources/missing-integrity`: a lockfile entry without a hash of the package.',
  },
  missingSignature: {
    name: 'missing-signature',
    kind: level,
    merge: 'replace',
    description: 'Rule `signatures/missing`: a package without signature from a registry that signs.',
  },
  skippedSignature: {
    name: 'skipped-signature',
    kind: level,
    merge: 'replace',
    description:
      'Rules `signatures/skipped` and `signatures/archive`: a package from a registry that has no signing keys, and a lockfile that pins archives of Yarn’s own instead of signed tarballs.',
  },
  provenance: {
    name: 'provenance',
    kind: provenance as MapKind<unknown> & Kind<PolicySettings['provenance']>,
    merge: 'by-key',
    description:
      'Who must have built packages. `require`: patterns of packages (`@scope/*`; `*` for every package of a registry) that must have verified provenance (rule `provenance/required`). `expect`: by pattern, what the build’s certificate must say, each member exactly: `repository`, `repository-id`, `owner-id`, `workflow`, `ref`, `event`, `builder`, `issuer` (rule `provenance/unexpected`). `downgrade`: level of rule `provenance/downgrade`, an update that loses the proof of publication that its release line had.',
  },
  minimumReleaseAge: {
    name: 'minimum-release-age',
    kind: duration,
    merge: 'replace',
    flag: 'Age that added and updated packages must have, e.g. 72h or 3d; a bare number is minutes.',
    description:
      'Age that a package which the change adds or updates must have (rules `trust/too-new`, `trust/no-publish-time`): `72h`, `3d`, `90m`, or a bare number of minutes as pnpm writes it. `0` asks for none.',
  },
  minimumReleaseAgeExclude: {
    name: 'minimum-release-age-exclude',
    kind: list(packageName, 'packages'),
    merge: 'replace',
    description: 'Packages of any age (purl, name or `@scope/*`): your own, say.',
  },
  existingFindings: {
    name: 'existing-findings',
    kind: level,
    merge: 'replace',
    description:
      'The most that a finding may do that was there before the change (only with `--base`). So was a vulnerability that the version before an update has too, as its advisory’s range or a report of the base (`--base-report`) says; malicious code is new in every version. What cannot be told to be old is judged as new.',
  },
  suppressedFindings: {
    name: 'suppressed-findings',
    kind: level,
    merge: 'replace',
    description:
      'The most that a finding may do that a scanner’s own ignore file or comment hides. `block`: judged as if it were not hidden, because that file has no owner, reason and expiry.',
  },
  vexFindings: {
    name: 'vex-findings',
    kind: level,
    merge: 'replace',
    description:
      'The most that a finding may do of which a VEX document given with `--report` says that it does not affect the product, or is fixed. `block`: judged as if there were no VEX, because whoever opens a pull request can add one; the statement is shown all the same.',
  },
  requireReports: {
    name: 'require-reports',
    kind: list(report, 'report globs'),
    merge: 'replace',
    description:
      'Reports that must have been read, or the verdict is `incomplete`: a glob of the path (`reports/trivy-*.json`), `format:trivy`, or `format:trivy:image` with the kind of target (`filesystem`, `image`, `repository`, `lockfile`, `config`). Formats are those that [findings](findings.md#formats) lists; one that there is not is an error.',
  },
  maxAge: {
    name: 'max-age',
    kind: duration,
    merge: 'replace',
    flag: 'Age that a report, and the lists of --kev and --epss, may have: 7d, 24h. Older ones prove nothing.',
    description:
      'Age that a scanner’s report, and the lists of `--kev` and `--epss`, may have by the date they give themselves: `7d`, `24h`. What is older, or says of no date, makes the checks that need it `incomplete`; what `--run` made in this run is never too old. `0`: any age.',
  },
  requireSeal: {
    name: 'require-seal',
    kind: yesOrNo,
    merge: 'replace',
    description: 'With `true`, a run whose SBOM and verdict could not be signed is `incomplete`.',
  },
  signers: {
    name: 'signers',
    kind: signers,
    merge: 'replace',
    description:
      'Who must have sealed what `sealgate verify --policy` is asked about, and what `sealgate audit` counts as sealed. `any-of`: signers, each by `key` (a public key), `workflow` (`owner/repo/.github/workflows/file.yml`, `@ref` for one ref only) or `identity` with `issuer`. `threshold`: how many different ones of them, 1 by default. A signature by anybody else counts for nothing.',
  },
  vexSigners: {
    name: 'vex-signers',
    kind: signers,
    merge: 'replace',
    description:
      'Whose VEX documents count, written as `signers`. With it, what a document given with `--report` says counts only where a Sigstore bundle beside it (`FILE.sigstore.json`, of `cosign sign-blob --bundle` or `sealgate seal`) shows that as many of them as `threshold` says signed it. Others are shown, with what is missing. Empty: any document counts as `vex-findings` says. Keys are read from the base, as the policy is.',
  },
  pathTools: {
    name: 'path-tools',
    kind: list(word(PATH_TOOLS), 'programs'),
    merge: 'replace',
    description:
      'Programs that may be run from PATH: `cosign`, `trivy`. Without, Sealgate fetches the version that it pins, and verifies its SHA-256 and signature before it runs. Either way version and digest stand in the evidence.',
  },
  warnOnly: {
    name: 'warn-only',
    kind: yesOrNo,
    merge: 'replace',
    flag: 'Show what would block as warnings, and pass. What could not be checked stays incomplete.',
    description:
      'With `true`, what would block warns, and the report says that it would have blocked. What could not be checked still makes the verdict `incomplete`.',
  },
  commentSummaryInPr: {
    name: 'comment-summary-in-pr',
    kind: word(COMMENT_MODES, { true: 'always', false: 'never' }),
    merge: 'replace',
    flag: 'When to write the pull-request comment: always, on-change, on-failure, never.',
    description:
      'When the pull-request comment is written: `always`; `on-change`, when packages changed or something blocks or warns; `on-failure`, when the verdict is not `pass`; `never`.',
  },
  locale: {
    name: 'locale',
    kind: word(LOCALES, { english: 'en', japanese: 'ja', 'en-us': 'en', 'ja-jp': 'ja' }),
    merge: 'replace',
    flag: 'Language of the comment and the job summary: en or ja.',
    description: 'Language of the pull-request comment and the job summary: `en` or `ja`.',
  },
  timeZone: {
    name: 'time-zone',
    kind: timeZone,
    merge: 'replace',
    flag: 'Time zone that times are shown in beside UTC, e.g. Asia/Tokyo.',
    description:
      'Time zone (IANA name, `Asia/Tokyo`) that comment and summary show times in beside UTC. Names of evidence files and the ledger stay in UTC.',
  },
  checkRun: {
    name: 'check-run',
    kind: yesOrNo,
    merge: 'replace',
    flag: 'Write a check run with an annotation on every line that brings something in.',
    description:
      'With `true`, a check run of its own annotates every line of lockfiles and package.json that brings in what blocks or warns (the annotations of a job end at ten of a level). Needs `permissions: checks: write`.',
  },
  labels: {
    name: 'labels',
    kind: yesOrNo,
    merge: 'replace',
    flag: 'Label the pull request: sealgate: blocked, not decided or passed.',
    description:
      'With `true`, the pull request carries one label of `sealgate: blocked`, `sealgate: not decided` and `sealgate: passed`. Other labels are left alone.',
  },
  dependencySubmission: {
    name: 'dependency-submission',
    kind: yesOrNo,
    merge: 'replace',
    flag: "Submit the dependency graph to GitHub's dependency submission API.",
    description:
      'With `true`, each lockfile’s graph is submitted to GitHub’s dependency graph, where Dependabot looks for alerts. Needs `permissions: contents: write`; best on `push` to the default branch.',
  },
  notify: {
    name: 'notify',
    kind: notificationList,
    merge: 'replace',
    description:
      'Who else is told: a list of `to` (`slack`, `teams`, `webhook`), `url-env` (the environment variable that holds the https address, from a secret) and `on` (`blocked`, `not-decided`, `passed`, `critical`, `exception-ending`, `incident-opened`, `incident-escalated`, `incident-closed`; default the first two). `environments` narrows it to some, `level` to incidents of at least that level. An address in the policy itself is not taken.',
  },
  incidents: {
    name: 'incidents',
    kind: incidents as MapKind<unknown> & Kind<PolicySettings['incidents']>,
    merge: 'by-key',
    description:
      'What becomes an incident, as one issue each. `levels`: a list of `rules` (`signatures/*`, `evidence/verify`, `audits/*`), `severities`, or both, with the `level` 1 to 4 that they have (24 h, 4 h, 1 h, at once); the highest counts. `escalation`: the file that says who answers. `contain`: workflows that `sealgate incident contain` may start, with the values that their text inputs may have. Needs `permissions: issues: write`; only on the default branch. See [incidents](incidents.md).',
  },
  rules: {
    name: 'rules',
    kind: rules as MapKind<unknown> & Kind<PolicySettings['rules']>,
    merge: 'by-key',
    description:
      'Levels by rule id, or `check/*` for all rules of a check; `{level: block, since: 2027-01-15}` warns until that day and then blocks. They replace severities, thresholds and the keys above; exceptions, `existing-findings` and `warn-only` still apply.',
  },
  overrides: {
    name: 'overrides',
    kind: overrideList,
    merge: 'append',
    description:
      'Other answers for findings in some places: a list of conditions (`paths`, `workspaces`, `scopes`, `packages`; all that are given must hold) with the keys that they change. With `since`, what an entry makes block only warns before that day. See [Overrides](#overrides).',
  },
  customRules: {
    name: 'custom-rules',
    kind: customRuleList,
    merge: 'append',
    description:
      'Rules for what nobody foresaw: `id`, `for` (`package` or `finding`), `when` (a condition in the Common Expression Language), `level`, and where wanted `since`, `message`, `fix`. See [Custom rules](#custom-rules).',
  },
  baseline: {
    name: 'baseline',
    kind: optionalFile,
    merge: 'replace',
    description:
      'A ratchet for a repository with many old findings: a file that lists them (`sealgate policy baseline` writes it, `.github/sealgate-baseline.json` say). What it lists warns; everything else is judged as ever, and what a change brings is never excused by it. It may only become shorter: a change that adds to it blocks (rule `exceptions/baseline-grown`), and what is listed and gone is reported (rule `exceptions/baseline-stale`). Like the policy it is read from the base.',
  },
  exceptions: {
    name: 'exceptions',
    kind: exceptionList,
    merge: 'append',
    description:
      'Dated, approved, justified waivers of one rule for one subject. One that has expired blocks again and says whose it was; one that nothing needs any more is a finding.',
  },
  exceptionMaxAge: {
    name: 'exception-max-age',
    kind: duration,
    merge: 'replace',
    description:
      'How far from today an exception may end: `180d`. One that ends later does not hold, and the report says so (rule `exceptions/out-of-bounds`). `0` sets no cap.',
  },
  exceptionApprovers: {
    name: 'exception-approvers',
    kind: list(approver, 'people, teams or CODEOWNERS'),
    merge: 'replace',
    description:
      'Who may approve exceptions: what `approved-by` may say (`data-team`, `@acme/security`). `CODEOWNERS` stands for the owners that this repository’s CODEOWNERS names for the policy file, read from the base like the policy. An exception approved by anybody else does not hold (rule `exceptions/not-approved`). Empty: any name will do.',
  },
  exceptionRequire: {
    name: 'exception-require',
    kind: list(word(EXCEPTION_FIELDS), 'fields'),
    merge: 'replace',
    description:
      'Fields that every exception must have beyond those that all have: `owner`, `ticket`. One without them does not hold (rule `exceptions/out-of-bounds`).',
  },
  evidencePath: {
    name: 'evidence-path',
    kind: folder,
    merge: 'replace',
    description: 'Folder of the evidence, relative to the repository.',
  },
  evidenceSinks: {
    name: 'evidence-sinks',
    kind: list(sink, 'places for evidence'),
    merge: 'replace',
    description: `Where evidence goes besides its folder: ${SINK_FORMS.map((form) => `\`${form}\``).join(', ')}. Several at once. One that fails is reported and gets what it lacks at the next run, from the folder. See [sinks](sinks.md).`,
  },
  requireSinks: {
    name: 'require-sinks',
    kind: list(sinkOrKind, 'places for evidence, or kinds of them'),
    merge: 'replace',
    description:
      'Those of `evidence-sinks`, or kinds of them (`s3`, `oci`, …), that must have the evidence: where one of them failed, the verdict is `incomplete`.',
  },
  evidenceRetention: {
    name: 'evidence-retention',
    kind: retention as MapKind<unknown> & Kind<PolicySettings['evidenceRetention']>,
    merge: 'by-key',
    description:
      'Years that evidence is kept, by class: `public`, `internal`, `confidential`, `restricted`. Stores with Object Lock keep it locked that long; `sealgate evidence prune` removes nothing younger.',
  },
  evidenceRecipients: {
    name: 'evidence-recipients',
    kind: list(recipient, 'age recipients'),
    merge: 'replace',
    description:
      'Who can read what must not stand in clear: [age](https://age-encryption.org/v1) recipients (`age1…`). Evidence of the classes `confidential` and `restricted` is encrypted to them before it is written, and without one it is refused.',
  },
  auditCatalogues: {
    name: 'audit-catalogues',
    kind: list(catalogueName, 'control catalogues'),
    merge: 'replace',
    description:
      'Control catalogues that `sealgate audit --period` answers: shipped ones by id (`owasp-top-10-2025`), your own by path (`security/controls.yml`). See [controls](controls.md).',
  },
  auditAttestations: {
    name: 'audit-attestations',
    kind: file,
    merge: 'replace',
    description:
      'File of what people attest for audits. In a pull request it is read from the base. See [controls](controls.md#attestations).',
  },
  auditFailIf: {
    name: 'audit-fail-if',
    kind: word(AUDIT_FAIL_IF),
    merge: 'replace',
    description:
      'What makes an audit fail. `gaps`: a control that is not met, and one without a current answer leaves it incomplete. `worse`: a control that is worse than in the last audit of the same period. `never`: only a ledger or file that was touched.',
  },
  auditCommands: {
    name: 'audit-commands',
    kind: auditCommands as MapKind<unknown> & Kind<PolicySettings['auditCommands']>,
    merge: 'by-key',
    description:
      'Commands that `sealgate audit --period` may run to fetch data, by the name that checklists use: `run` (program and arguments, no shell), `timeout` (default `1m`), `env` (names of variables that it gets). Nothing else is ever run. See [audits](audit.md#commands).',
  },
};

/** Members of the table with their key, in order. */
export const KEY_ENTRIES = Object.entries(KEYS) as readonly (readonly [
  keyof PolicySettings,
  KeySpec<unknown>,
])[];

export const ENVIRONMENTS_DESCRIPTION =
  'Other answers by environment (`dev`, `staging`, `production`, or names of your own): any key but `extends` and `environments`, and `mode`: `warn` shows what would block as warnings and passes, `enforce` blocks. One is chosen with `--environment NAME` (input `environment`); without it none applies.';

export const EXTENDS_DESCRIPTION =
  'What this policy builds on, further first: a preset (`baseline`, `strict`, `release`), a file of this repository (relative to its root), or `owner/repo/path@<40 hex digits>` of another one. Without it, `baseline`.';
