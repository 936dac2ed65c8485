import type { JsonObject } from '../../model/data/json.js';
import type { Outcome, VerdictWord } from '../../model/findings/decision.js';
import type { Severity } from '../../model/findings/severity.js';
import type { Locale } from '../../model/policy/words.js';

/** Texts of one rule, in place of what the check wrote of it in English. */
export interface RuleTexts {
  readonly title: string;
  /**
   * The title with what the finding says in particular; `undefined` where it says too little.
   *
   * @param detail of the finding. Texts in it come from outside: only numbers go into Markdown unescaped.
   */
  titleOf?(detail: JsonObject): string | undefined;
  /** One sentence: why it matters. */
  readonly why: string;
  readonly fix: string;
}

/** `new` or `known before`; absent where nobody can tell. */
export type Freshness = 'new' | 'known';

export type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** How many packages a change adds, updates and removes; of `all`, so many are `direct`. */
export interface ChangeCount {
  readonly kind: 'added' | 'updated' | 'removed';
  readonly all: number;
  readonly direct: number;
}

/**
 * All words of comment and summary in one language. Members take and give plain text, or Markdown where their name
 * says so (`…Markdown`, or a parameter named `code`): values put in are escaped by the caller.
 */
export interface Texts {
  readonly locale: Locale;
  /** Between parts of a sentence, and at its end. */
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  joinWords(words: readonly string[]): string;
  inBrackets(text: string): string;
  labelled(label: string, text: string): string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly checks: Readonly<Record<string, string>>;
  /** Outcomes that checks count. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** By rule id, as Markdown. Empty in the language that checks write in. */
  readonly rules: Readonly<Record<string, RuleTexts>>;
  /** Why a decision fell as it did, by kind; empty in the language that decisions are written in. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Why a check did not run, as far as it is a sentence of Sealgate's own. */
  checkReason(reason: string): string;
  readonly headline: {
    blocked(reasons: string): string;
    readonly notMet: string;
    alsoGaps(gaps: number): string;
    notDecided(reason: string): string;
    alsoBlocked(reasons: string): string;
    warnOnly(parts: readonly string[]): string;
    wouldBlock(reasons: string): string;
    gaps(gaps: number): string;
    readonly gapUnknown: string;
    /** One thing could not be done; `reason` is in English. */
    gap(check: string, reason: string): string;
    gapList(gaps: number, checks: readonly string[], more: boolean): string;
    /** `excepted`: findings that are new and that an exception waives. */
    passed(existing: boolean, warnings: number, excepted: number): string;
    /** Problems of a rule, counted as packages. */
    readonly packages: Readonly<Record<string, (packages: number) => string>>;
    /** Problems of a rule or of a check, counted one by one. */
    readonly problems: Readonly<Record<string, (problems: number, about: ProblemWords) => string>>;
    problemsOf(check: string, problems: number, about: ProblemWords): string;
    moreProblems(shown: readonly string[], more: number): string;
    /** Of a comment that several jobs share. */
    shared(count: SharedCount): string;
  };
  readonly problem: {
    /** Several packages with one problem: of one direct dependency, with or without itself, or of no common cause. */
    broughtBy(cause: string, packages: number): string;
    withBrought(cause: string, packages: number): string;
    versionsOf(name: string, versions: number): string;
    andOthers(first: string, others: number): string;
    andLockfiles(first: string, others: number): string;
    lines(file: string, lines: number): string;
    /** Opens the list of them all. */
    all(count: number): string;
    /** What is said of one of several. */
    forExample(text: string): string;
    times(title: string, times: number): string;
    vulnerabilities(count: number): string;
    problems(count: number): string;
    worst(severity: string): string;
    moreIds(count: number): string;
    readonly direct: string;
    otherWays(count: number): string;
    moreSteps(count: number): string;
    readonly from: string;
    readonly fix: string;
    /** So many commands of problems above mend this one too. */
    fixAbove(n: number): string;
    readonly commandInReport: string;
    /** The fix where only its command and version are known in this language. */
    update(version: string | undefined): string;
    /** What a command does that only goes back: takes the package out again, or its version before. */
    undo(kind: 'takes-out' | 'goes-back'): string;
    /** The same of several commands below a list, some of which do the one and some the other. */
    readonly undoes: string;
    /** The same where it does so for some of them only. */
    readonly undoesSome: string;
    readonly lapsed: (exception: string) => string;
    /** Before the other ways out of what an expired exception waived; its id is code. */
    renew(id: string): string;
    readonly original: (text: string) => string;
    readonly wouldBlock: string;
    /** Of what only warns until a day (`YYYY-MM-DD`). */
    blocksFrom(day: string): string;
    /** Which line of which policy decided; its parts are code, the last two may be missing. */
    decidedBy(
      key: string | undefined,
      exception: { readonly id: string; readonly holds: boolean } | undefined,
      origin: string | undefined,
    ): string;
    /** Said of a rule that holds without a line of any policy. */
    readonly builtIn: string;
    readonly blockedBy: string;
    /** What a VEX document (code) says (Markdown) of something that blocks, and why that does not count. */
    vex(document: string, says: string, weight: VexWeight): string;
    /** The same of only some of the ids. */
    vexOf(words: string, ids: string): string;
    /** Before lines that belong into a Dockerfile. */
    readonly inDockerfile: string;
  };
  readonly blocking: {
    moreMarkdown(hidden: string, all: string): string;
    rest(count: number): string;
    /** So many of what blocks may have been there before: without this input nobody knows. */
    untold(count: number, inputCode: string): string;
  };
  readonly gaps: {
    readonly proves: string;
    readonly passLead: string;
    readonly incompleteLead: string;
    readonly alsoLead: string;
    /** How to get what is missing; `hint` is Markdown of what the gap itself says, in English. */
    fix(check: string, hint: string): string;
    more(count: number): string;
  };
  readonly change: {
    lead(words: string, lockfiles: number): string;
    words(counts: readonly ChangeCount[]): string;
    readonly nothing: string;
    /** Updates in nothing but the hash, of which the base had none. */
    firstHashes(packages: number): string;
    /** A lockfile takes the place of others of the base. */
    moved(file: string, from: readonly string[]): string;
    /** What the change does to these lockfiles cannot be told. */
    notKnown(files: readonly string[]): string;
    readonly columns: readonly [string, string];
    readonly signatures: Readonly<
      Record<'verified' | 'invalid' | 'missing' | 'unreachable' | 'skipped', string>
    >;
    readonly scripts: { readonly runs: string; readonly added: string };
    readonly provenance: {
      readonly invalid: string;
      readonly unreachable: string;
      readonly missing: string;
      /** Verified, from a source that is not said. */
      readonly verified: string;
      builtFrom(source: string): string;
    };
    more(count: number): string;
    moreRows(count: number): string;
    /** What a list begins with that has a table for each of so many lockfiles, at least five. */
    byLockfile(lockfiles: number): string;
    /** How long ago a version was published. */
    published(age: string): string;
    brings(packages: number): string;
  };
  readonly warnings: {
    lead(count: number): string;
    more(count: number): string;
    hidden(count: number): string;
    /** Before a command that only goes back. */
    undo(kind: 'takes-out' | 'goes-back'): string;
  };
  readonly collapsed: {
    existing(findings: number): string;
    excepted(findings: number): string;
    accepted(findings: number): string;
    readonly columns: readonly [string, string, string];
    readonly decision: string;
    readonly exception: string;
    readonly why: string;
    more(count: string): string;
    reason(outcome: Outcome, text: string): string;
  };
  readonly checking: {
    title(looked: {
      readonly packages: number;
      readonly lockfiles: number;
      readonly reports: number;
      readonly took: string | undefined;
    }): string;
    readonly columns: readonly [string, string, string];
    more(count: number): string;
    readonly nothing: string;
    undone(reason: string): string;
    notChecked(reason: string): string;
    readonly nothingToCheck: string;
    inAll(count: number): string;
    notCounted(count: number): string;
    readonly lockfiles: string;
    readonly reports: string;
    packages(count: number): string;
    findings(count: number): string;
    andMore(count: number): string;
    readonly notCheckedLead: string;
    step(name: 'collect' | 'sbom'): string;
  };
  readonly licenses: {
    title(packages: number): string;
    readonly columns: readonly [string, string];
    readonly unknown: string;
    more(count: number): string;
  };
  readonly closing: {
    readonly verifyTitle: string;
    sealed(identityCode: string, bundles: number): string;
    sealFailed(reason: string): string;
    sealPending(files: number, identityCode: string, reason: string): string;
    notSealed(reason: string): string;
    verdictOf(time: string, versionCode: string, digestCode: string): string;
    reportFile(pathCode: string, digestCode: string): string;
    readonly checkOffline: string;
    policy(presetCode: string): string;
    policyFile(pathCode: string): string;
    readonly noPolicyFile: string;
    readonly noPolicyRead: string;
    unusable(pathCode: string): string;
    policyAt(refCode: string): string;
    overrides(codes: string): string;
    readonly commit: string;
    readonly report: string;
    readonly evidence: string;
    readonly run: string;
    readonly verify: string;
    policyEdited(pathCode: string, summary: string): string;
    /** Above the list of what it edits. */
    policyChanges(pathCode: string, signs: boolean): string;
    policyAdded(pathCode: string, preset: string, lists: boolean): string;
    trustRecordEdited(pathCode: string): string;
    told(verdict: VerdictWord, atCode: string | undefined, reason: string): string;
    resolved(told: string): string;
    earlier(verdicts: number): string;
    olderVerdicts(count: number): string;
  };
  /** Markdown of a note below the verdict of a run that a stranger may have shaped. */
  readonly foreign: string;
  /** Which folder was judged; its path is code. */
  folder(path: string): string;
  readonly shared: {
    readonly unnamed: string;
    waiting(names: string): string;
    shortened(link: string): string;
    edited(link: string): string;
  };
  readonly summary: {
    readonly pathsTitle: string;
    pathsMore(hidden: number): string;
    readonly severityTitle: string;
    readonly trendTitle: string;
    readonly trendAxis: string;
    readonly blocks: string;
    readonly warns: string;
    readonly existing: string;
    readonly you: string;
  };
  age(value: number, unit: AgeUnit): string;
  duration(minutes: number, seconds: number): string;
}

/** Why what a VEX document says excuses nothing; `none`: it does not say that there is nothing to fear. */
export type VexWeight =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'invalid'; readonly reason: string }
  /** It is about another version of the product. */
  | { readonly kind: 'elsewhere'; readonly product: string }
  | { readonly kind: 'policy'; readonly key: string };

export interface ProblemWords {
  readonly fresh?: Freshness;
  /** Where a scanner rated the problems: the severities as this language says them, the worst first, and how many have each. */
  readonly rated: readonly { readonly severity: string; readonly n: number }[];
}

export interface SharedCount {
  readonly jobs: number;
  /** Some of them are steps of one job. */
  readonly steps: boolean;
  readonly fail: number;
  readonly incomplete: number;
  readonly waiting: number;
}
