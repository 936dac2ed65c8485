import type { EvidenceClass } from '../evidence/class.js';
import type { IncidentLevel } from '../incidents/incident.js';
import type { Escalation, IncidentPolicy } from '../incidents/rules.js';
import type { Scope } from '../packages/graph.js';
import type { RegistryAliases } from '../packages/registry-aliases.js';
import type { FindingSettings, Override } from './override.js';
import type {
  AuditFailIf,
  CheckId,
  CommentMode,
  ExceptionField,
  Level,
  Locale,
  NotifyEvent,
  NotifyKind,
  PathTool,
  Requirement,
  VexJustification,
} from './words.js';

/** A rule of the repository's own: a condition in the Common Expression Language over packages or findings. */
export interface CustomRule {
  readonly id: string;
  readonly for: 'package' | 'finding';
  readonly when: string;
  readonly level: Level;
  /** `YYYY-MM-DD`: it warns before where it will block. */
  readonly since?: string;
  readonly message?: string;
  readonly fix?: string;
  /** Where it is written; no part of the policy's digest. */
  readonly file?: string;
  readonly line?: number;
}

/** A dated, approved, justified waiver of one rule for one subject. */
export interface Exception {
  readonly id: string;
  /** A rule id (`vulnerabilities/known`) or an id of the problem itself (`GHSA-…`, `CVE-…`, a scanner's rule). */
  readonly rule: string;
  /** purl, `name@version` or name; for other subjects their name. `*` stands for anything within a segment. */
  readonly package: string;
  readonly reason: string;
  /** Who will fix it; `approvedBy` answers for waiting. */
  readonly owner?: string;
  /** `pending` until a reviewer has put a name here: the exception does not hold before. */
  readonly approvedBy: string;
  /** Where the work on it is tracked. */
  readonly ticket?: string;
  /** Why the problem cannot be exploited here, in VEX's words: with it, the exception is `not_affected` in OpenVEX and VDR. */
  readonly justification?: VexJustification;
  /** `YYYY-MM-DD`: valid through the end of that day, UTC. */
  readonly expires: string;
  /** Where it is written; no part of the policy's digest. */
  readonly file?: string;
  readonly line?: number;
}

/** One place that is told of runs. */
export interface Notification {
  readonly to: NotifyKind;
  /** The environment variable that holds the address. */
  readonly urlEnv: string;
  readonly on: readonly NotifyEvent[];
  /** Only of these environments; empty: of any run. */
  readonly environments: readonly string[];
  /** Only of incidents of at least this level. */
  readonly level: IncidentLevel;
}

/** What a run tells GitHub and others beside its evidence, and how. */
export interface Telling {
  readonly locale: Locale;
  /** IANA name; `UTC` shows no second time. */
  readonly timeZone: string;
  readonly commentMode: CommentMode;
  readonly checkRun: boolean;
  readonly labels: boolean;
  readonly dependencySubmission: boolean;
  readonly notify: readonly Notification[];
  readonly incidents: IncidentTelling;
}

/** What becomes an incident, and who answers for it. */
export interface IncidentTelling extends IncidentPolicy {
  /** What the escalation file says. */
  readonly people: Escalation;
  /** Why it could not be read. */
  readonly peopleProblem?: string;
}

/** Who must have built a package: every member that is given must be exactly what the build's certificate says. */
export interface ExpectedBuild {
  /** `https://github.com/owner/name`. */
  readonly repository?: string;
  /** Numbers that GitHub never gives twice, unlike names. */
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** Path of the workflow in its repository: `.github/workflows/release.yml`. */
  readonly workflow?: string;
  readonly ref?: string;
  readonly event?: string;
  /** `github-hosted`, `self-hosted`, or the builder's whole URI. */
  readonly builder?: string;
  readonly issuer?: string;
}

/** What the policy wants to know of who built packages. */
export interface ProvenancePolicy {
  /** Patterns of packages that must have verified provenance. */
  readonly require: readonly string[];
  /** An update that loses the proof of publication that its release line had. */
  readonly downgrade: Level;
  /** By pattern. */
  readonly expect: Readonly<Record<string, ExpectedBuild>>;
}

/** What a package's licence is, found by somebody who looked; it holds only as long as what they looked at stays the same. */
export interface LicenseClarification {
  /** purl or name, `*` within a segment. */
  readonly package: string;
  /** SPDX expression. */
  readonly license: string;
  /** The licence file inside the package and its hex SHA-256. */
  readonly file?: string;
  readonly sha256?: string;
  /** The lockfile's hash of the whole package: for lockfiles that are judged without the packages. */
  readonly integrity?: string;
  readonly reason?: string;
  /** Where it is written; no part of the policy's digest. */
  readonly place: string;
}

/** A licence that one package may have though the lists say otherwise; it ends when the package has another one. */
export interface LicenseException {
  /** purl or name, `*` within a segment. */
  readonly package: string;
  /** SPDX expressions, or what the package declares word for word. */
  readonly licenses: readonly string[];
  readonly reason: string;
  /** Empty: any scope. */
  readonly scopes: readonly Scope[];
  /** Where it is written; no part of the policy's digest. */
  readonly place: string;
}

/** What the licence keys say for packages of one scope; what is absent is as for all. */
export interface ScopeLicenses {
  readonly allowLicenses?: readonly string[];
  readonly denyLicenses?: readonly string[];
  readonly unknownLicense?: Level;
}

/** A command that audits may run, without a shell. */
export interface AuditCommand {
  /** Program and arguments. */
  readonly run: readonly string[];
  /** Minutes. */
  readonly timeout: number;
  /** Names of variables that it gets beyond those that every program needs. */
  readonly env: readonly string[];
}

/** Somebody who may have sealed: named by a key, a workflow, or an identity with its issuer. */
export interface NamedSigner {
  readonly key?: string;
  readonly workflow?: string;
  readonly identity?: string;
  readonly issuer?: string;
}

/** Who may have sealed, and how many of them must have; nobody is named where `anyOf` is empty. */
export interface SignerRules {
  readonly threshold: number;
  readonly anyOf: readonly NamedSigner[];
}

/** What the policy says, key by key: one member for each key of the policy file. */
export interface PolicySettings extends FindingSettings {
  /** Requirement of every check. */
  readonly checks: Readonly<Record<CheckId, Requirement>>;
  /** Where advisories come from beside scanners' reports: `registry`, `osv:FOLDER`. */
  readonly vulnerabilities: readonly string[];
  /** SPDX ids or expressions, sets (`set:permissive`) already expanded. Empty: no allow-list, only the deny-list applies. */
  readonly allowLicenses: readonly string[];
  readonly denyLicenses: readonly string[];
  /** purls whose licence is accepted whatever it is. */
  readonly allowDependenciesLicenses: readonly string[];
  readonly licenseScopes: Readonly<Partial<Record<Scope, ScopeLicenses>>>;
  readonly licenseExceptions: readonly LicenseException[];
  readonly licenseClarifications: readonly LicenseClarification[];
  /** Whole percent of a licence's text that a file must hold, and of the file that must be such texts, to be that licence. */
  readonly licenseConfidence: number;
  /** Globs of lockfiles, or of folders, that are not judged. */
  readonly excludeLockfiles: readonly string[];
  /** Registry URLs packages may come from. Empty: any https registry the user configured. */
  readonly allowRegistries: readonly string[];
  /** Registry URLs by others under which the same registry answers. */
  readonly registryAliases: RegistryAliases;
  readonly provenance: ProvenancePolicy;
  /** Minutes since publication that a package brought by a change must have; 0 asks for none. */
  readonly minimumReleaseAge: number;
  /** Patterns of packages of any age. */
  readonly minimumReleaseAgeExclude: readonly string[];
  /** Globs of report paths, or `format:NAME` or `format:NAME:TARGET-KIND`, that must be there. */
  readonly requireReports: readonly string[];
  /** Minutes that a report, or a list of exploited vulnerabilities, may be old; 0 for any age. */
  readonly maxAge: number;
  readonly requireSeal: boolean;
  /** For `verify --policy`. */
  readonly signers: SignerRules;
  /** Whose VEX documents count; nobody named: any. */
  readonly vexSigners: SignerRules;
  /** Programs whose copy on PATH may be run instead of the pinned one. */
  readonly pathTools: readonly PathTool[];
  readonly commentSummaryInPr: CommentMode;
  readonly locale: Locale;
  /** IANA name of a time zone that times are also shown in. */
  readonly timeZone: string;
  readonly checkRun: boolean;
  readonly labels: boolean;
  readonly dependencySubmission: boolean;
  readonly notify: readonly Notification[];
  readonly incidents: IncidentPolicy;
  /** Nearer last. */
  readonly overrides: readonly Override[];
  readonly customRules: readonly CustomRule[];
  /** File of the findings that are known and may only become fewer; empty for none. */
  readonly baseline: string;
  readonly exceptions: readonly Exception[];
  /** Minutes: an exception that ends later than this from today does not hold; 0 sets no cap. */
  readonly exceptionMaxAge: number;
  /** Who may approve exceptions; empty: anybody. `CODEOWNERS` is replaced by the owners of the policy file when it is loaded. */
  readonly exceptionApprovers: readonly string[];
  readonly exceptionRequire: readonly ExceptionField[];
  readonly evidencePath: string;
  /** Places that evidence goes to besides its folder, each as `parseSinkTarget` reads it. */
  readonly evidenceSinks: readonly string[];
  /** Those of them, or their kinds, without which a run is incomplete. */
  readonly requireSinks: readonly string[];
  /** Years by class. */
  readonly evidenceRetention: Readonly<Record<EvidenceClass, number>>;
  /** age recipients of what must not stand in clear. */
  readonly evidenceRecipients: readonly string[];
  /** Control catalogues that audits answer: ids of shipped ones, paths of the repository's own. */
  readonly auditCatalogues: readonly string[];
  /** File of what people attest. */
  readonly auditAttestations: string;
  readonly auditFailIf: AuditFailIf;
  /** By the name that checklists use. */
  readonly auditCommands: Readonly<Record<string, AuditCommand>>;
}

/** The repository's rules after presets are merged and inputs applied. */
export interface Policy extends PolicySettings {
  /**
   * Who set a value, for the reader: `.github/sealgate.yml:3`, `preset strict`, `--warn-only`. By policy key
   * (`fail-on-severity`); members of maps as `checks.signatures` and `rules.licenses/denied`. No part of the digest.
   */
  readonly origins: Readonly<Record<string, string>>;
}

/** Where the policy came from, so that a reader can tell whose rules judged. */
export interface PolicySource {
  /** Preset names, nearest last, e.g. `['baseline', 'strict']`. */
  readonly presets: readonly string[];
  /** The file, when there is one. */
  readonly path?: string;
  /** The file that could not be used; the presets judged in its place, and the run is not a pass. */
  readonly unusable?: string;
  /** Ref and commit the file was read from; absent when read from the working tree. */
  readonly ref?: string;
  readonly commit?: string;
  /** Hex SHA-256 over the canonical JSON of the effective policy. */
  readonly digest: string;
  /** The environment whose answers apply. */
  readonly environment?: string;
  /** Inputs and flags that changed the file's answer. */
  readonly overrides: readonly string[];
  /** The change itself edits the policy: shown, and in force after merge. */
  readonly changedHere?: {
    readonly path: string;
    readonly summary: string;
    /** Every key that has another answer, one a line; absent in records of older versions. */
    readonly changes?: readonly string[];
  };
}
