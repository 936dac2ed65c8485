import { count, formatNumber, inEnglish, joinWords } from '../words.js';
import type { ProblemWords, SharedCount, Texts, VexWeight } from './texts.js';

/** `1 package whose …`. */
const packages =
  (rest: string) =>
  (n: number): string =>
    `${count(n, 'package')} ${rest}`;

/** `2 new critical vulnerabilities`, `3 new vulnerabilities (1 critical, 2 high)`. */
const problems =
  (one: string, many: string) =>
  (n: number, { fresh, rated }: ProblemWords): string => {
    const only = rated.length === 1 ? rated[0]?.severity : undefined;
    const before = [fresh, only].filter((word) => word !== undefined).map((word) => `${word} `);
    const each = rated.map((part) => `${formatNumber(part.n)} ${part.severity}`).join(', ');
    return `${count(n, `${before.join('')}${one}`, `${before.join('')}${many}`)}${rated.length > 1 ? ` (${each})` : ''}`;
  };

const VERBS = { added: 'adds', updated: 'updates', removed: 'removes' } as const;
const TOLD = { pass: 'passed', fail: 'blocked', incomplete: 'not decided' } as const;
const DECIDED = { block: 'blocks', warn: 'warns', accept: 'accepted' } as const;

function shared({ jobs, steps, fail, incomplete, waiting }: SharedCount): string {
  const all = count(jobs, steps ? 'step' : 'job');
  const of = ` of ${all}`;
  const parts = [
    ...(fail > 0 ? [`${formatNumber(fail)} blocked`] : []),
    ...(incomplete > 0 ? [`${formatNumber(incomplete)} not decided`] : []),
    ...(waiting > 0 ? [`${formatNumber(waiting)} not finished`] : []),
  ];
  if (parts.length === 1 && fail + incomplete > 0)
    return `${fail > 0 ? 'Blocked' : 'Not decided'}: ${formatNumber(fail + incomplete)}${of}`;
  if (fail > 0) return `Blocked: ${parts.join(', ')}${of}`;
  if (incomplete > 0) return `Not decided: ${parts.join(', ')}${of}`;
  return waiting > 0 ? `Passed so far: ${parts.join(', ')}${of}` : `Passed: all ${all}`;
}

function vexWeight(weight: VexWeight): string {
  switch (weight.kind) {
    case 'none':
      return '';
    case 'pending':
      return ', which counts after the merge';
    case 'invalid':
      return `, which does not count: ${weight.reason}`;
    case 'elsewhere':
      return ` of ${weight.product}, and another version of it is judged`;
    case 'policy':
      return `, which does not count by ${weight.key} of the policy`;
  }
}

export const en: Texts = {
  locale: 'en',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  joinWords,
  inBrackets: (text) => ` (${text})`,
  labelled: (label, text) => `${label}: ${text}`,
  severities: {
    critical: 'critical',
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    info: 'info',
    unknown: 'unrated',
  },
  checks: {
    signatures: 'Signatures',
    provenance: 'Provenance',
    trust: 'Trust signals of the change',
    lockfiles: 'Lockfiles',
    sources: 'Sources',
    vulnerabilities: 'Vulnerabilities',
    licenses: 'Licences',
    scanners: 'Other scanner findings',
    workflows: 'Workflows',
    custom: 'Rules of this policy',
    exceptions: 'Exceptions',
    run: 'run',
    seal: 'seal',
    evidence: 'evidence',
    policy: 'policy',
    reports: 'reports',
  },
  outcomes: {},
  rules: {},
  reasons: {},
  checkReason: (reason) => reason,
  headline: {
    blocked: (reasons) => `Blocked: ${reasons}`,
    notMet: 'the policy is not met',
    alsoGaps: (n) => `; also ${count(n, 'required check')} could not be done`,
    notDecided: (reason) => `Not decided: ${reason}`,
    alsoBlocked: (reasons) => `; also blocked by ${reasons}`,
    warnOnly: (parts) => `Passed because of warn-only: ${parts.join('; ')}`,
    wouldBlock: (reasons) => `${reasons} would block`,
    gaps: (n) => `${count(n, 'required check')} could not be done`,
    gapUnknown: 'a required check could not be done',
    gap: (_check, reason) => reason,
    gapList: (n, checks, more) =>
      `${count(n, 'required thing')} could not be done (${checks.map((one) => one.toLowerCase()).join(', ')}${more ? ', …' : ''})`,
    passed: (existing, warnings, excepted) =>
      [
        existing ? 'Passed: nothing new blocks' : 'Passed: nothing blocks',
        ...(excepted === 0 ? [] : [`${count(excepted, 'new finding')} excepted`]),
        ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
      ].join(', '),
    packages: {
      'signatures/invalid': packages('whose signature does not match the lockfile'),
      'signatures/differs': packages('that the lockfile pins otherwise than the registry states'),
      'signatures/missing': packages('without a registry signature'),
      'signatures/unbound': packages('whose signature cannot be bound to the lockfile'),
      'signatures/archive': packages('pinned by archives that no registry signed'),
      'signatures/skipped': packages('from a registry without signing keys'),
      'signatures/unreachable': packages('whose signature could not be checked'),
      'provenance/invalid': packages('with invalid provenance'),
      'provenance/unreachable': packages('whose provenance could not be checked'),
      'lockfiles/integrity-changed': packages('with other bytes under the same version'),
      'lockfiles/integrity-replaced': packages('whose hash was replaced under the same version'),
      'lockfiles/repatched': packages('of which Yarn’s own patch is another one'),
      'lockfiles/redirected': packages('that others were led to'),
      'lockfiles/integrity-removed': packages('whose hash was removed from the lockfile'),
      'lockfiles/conflicting-integrity': packages('with two hashes for one version'),
      'licenses/denied': packages('with a denied licence'),
      'licenses/not-allowed': packages('with a licence that is not allowed'),
      'licenses/unknown': packages('with an unknown licence'),
      'licenses/unread': packages('whose licence could not be read'),
      'trust/registry-changed': packages('from another place than before'),
      'sources/git': packages('from a git repository'),
      'sources/missing-integrity': packages('without a hash in the lockfile'),
      'sources/weak-integrity': packages('with only a weak hash'),
    },
    problems: {
      'vulnerabilities/known': problems('vulnerability', 'vulnerabilities'),
      'vulnerabilities/unscanned-lockfile': problems('lockfile without a scan', 'lockfiles without a scan'),
      'vulnerabilities/unmaintained-system': problems('unmaintained system', 'unmaintained systems'),
      'scanners/misconfiguration': problems('misconfiguration', 'misconfigurations'),
      'scanners/secret': problems('secret in a file', 'secrets in files'),
      'scanners/code': problems('weakness in the code', 'weaknesses in the code'),
      'scanners/license': problems('licence rated as a risk', 'licences rated as a risk'),
      signatures: problems('signature problem', 'signature problems'),
      provenance: problems('provenance problem', 'provenance problems'),
      trust: problems('trust signal', 'trust signals'),
      vulnerabilities: problems('vulnerability problem', 'vulnerability problems'),
      lockfiles: problems('lockfile problem', 'lockfile problems'),
      sources: problems(
        'package from a source that is not allowed',
        'packages from sources that are not allowed',
      ),
      licenses: problems('licence problem', 'licence problems'),
      scanners: problems('scanner finding', 'scanner findings'),
      workflows: problems('problem in a workflow', 'problems in workflows'),
      custom: problems('problem by a rule of this policy', 'problems by rules of this policy'),
      exceptions: problems('problem with an exception', 'problems with exceptions'),
    },
    problemsOf: (check, n, about) => problems(`problem of ${check}`, `problems of ${check}`)(n, about),
    moreProblems: (shown, more) => `${shown.join(', ')} and ${count(more, 'other problem')}`,
    shared,
  },
  problem: {
    broughtBy: (cause, n) => `${count(n, 'package')} that ${cause} brings`,
    withBrought: (cause, n) => `${cause} and ${count(n, 'package')} that it brings`,
    versionsOf: (name, n) => `${name} in ${count(n, 'version')}`,
    andOthers: (first, n) => `${first} and ${count(n, 'more package')}`,
    andLockfiles: (first, n) => `${first} and ${count(n, 'more lockfile')}`,
    lines: (file, n) => `${file} in ${count(n, 'place')}`,
    all: (n) => `all ${formatNumber(n)}`,
    forExample: (text) => `For example: ${text}`,
    times: (title, n) => `${title}, ${count(n, 'time')}`,
    vulnerabilities: (n) => count(n, 'vulnerability', 'vulnerabilities'),
    problems: (n) => count(n, 'problem'),
    worst: (severity) => `worst ${severity}`,
    moreIds: (n) => ` and ${n} more`,
    direct: ' (direct)',
    otherWays: (n) => ` and ${count(n, 'other way', 'other ways')}`,
    moreSteps: (n) => `… ${n} more …`,
    from: '**From** ',
    fix: '**Fix:** ',
    fixAbove: (n) => `The ${n === 1 ? 'command' : 'commands'} above ${n === 1 ? 'mends' : 'mend'} this, too.`,
    commandInReport: ' The command is in the report.',
    update: (version) => (version === undefined ? '' : `Update to ${version}.`),
    undo: () => '',
    undoes: 'This undoes it:',
    undoesSome: 'This undoes it for some of them:',
    lapsed: (text) => text,
    renew: (id) => `Have exception ${id} approved again until a later date. Or: `,
    original: (text) => text,
    wouldBlock: ' · **would block**',
    blocksFrom: (day) => ` · **blocks from ${day}**`,
    decidedBy: (key, exception, origin) =>
      [
        key,
        exception && `exception ${exception.id}${exception.holds ? '' : ', which does not hold,'}`,
        origin && `in ${origin}`,
      ]
        .filter(Boolean)
        .join(' '),
    builtIn: 'built in',
    blockedBy: '**Blocked by** ',
    vex: (document, says, weight) => `**VEX** ${document} says ${says}${vexWeight(weight)}`,
    vexOf: (words, ids) => `${words}: ${ids}`,
    inDockerfile: 'Rebuild the image on a newer base, or add to its Dockerfile:',
  },
  blocking: {
    moreMarkdown: (hidden, all) => `… and **${hidden} more that block**, ${all} findings in all: `,
    rest: (n) => `${count(n, 'more package or place', 'more packages or places')} with something that blocks`,
    untold: (n, input) =>
      `Whether ${n === 1 ? 'this was' : `${formatNumber(n)} of these findings were`} there before the change cannot be told: the same scanner's report of the base (${input}) would.`,
  },
  gaps: {
    proves: 'This blocks as a failure does: what could not be checked proves nothing.',
    passLead: '**Could not be done** (`warn-only` lets it pass)',
    incompleteLead: '**What is missing.** ',
    alsoLead: '**Also missing**',
    fix: (_check, hint) => hint,
    more: (n) => `… and ${count(n, 'more gap')}.`,
  },
  change: {
    lead: (words, lockfiles) =>
      `**This change** ${words}${lockfiles > 1 ? ` in ${count(lockfiles, 'lockfile')}` : ''}.`,
    words: (counts) =>
      joinWords(
        counts.map(({ kind, all, direct }, index) => {
          const number = index === 0 ? count(all, 'package') : formatNumber(all);
          return `${VERBS[kind]} ${number}${direct > 0 && direct < all ? ` (${formatNumber(direct)} direct)` : ''}`;
        }),
      ),
    nothing: 'changes no package',
    firstHashes: (n) =>
      n === 1
        ? '1 package stays at its version and gets a hash, of which the base had none.'
        : `${formatNumber(n)} packages stay at their versions and get hashes, of which the base had none.`,
    moved: (file, from) => `${file} takes the place of ${joinWords(from)}.`,
    notKnown: (files) =>
      `What this change does to the packages of ${joinWords(files)} is not known: the lockfile could not be read.`,
    columns: ['Package', 'Trust signals'],
    signatures: {
      verified: '✅ signed',
      invalid: '❌ signature does not match',
      missing: '⚠️ not signed',
      unreachable: '⏸️ signature unreachable',
      skipped: 'not verifiable',
    },
    scripts: { runs: '⚠️ install script', added: '⚠️ **new** install script' },
    provenance: {
      invalid: '❌ provenance invalid',
      unreachable: '⏸️ provenance unreachable',
      missing: 'no provenance',
      verified: 'provenance verified',
      builtFrom: (source) => `built from ${source}`,
    },
    more: (n) => `… and ${count(n, 'more changed package')}: `,
    moreRows: (n) => count(n, 'more changed package'),
    byLockfile: (n) => `Each of the ${formatNumber(n)} lockfiles`,
    published: (age) => `${age} old`,
    brings: (n) => `brings ${formatNumber(n)} more`,
  },
  warnings: {
    lead: (n) => `**${count(n, 'warning')}**`,
    more: (n) => count(n, 'more warning'),
    hidden: (n) => `… and ${count(n, 'more warning')}: `,
    undo: (kind) => (kind === 'takes-out' ? 'to take it out again: ' : 'to go back: '),
  },
  collapsed: {
    existing: (n) => `Known before this change: ${count(n, 'finding')}`,
    excepted: (n) => `Exceptions used: ${count(n, 'finding')}`,
    accepted: (n) => `Accepted: ${count(n, 'finding')}`,
    columns: ['Severity', 'What', 'Where from'],
    decision: 'Decision',
    exception: 'Exception',
    why: 'Why',
    more: (n) => `… and ${n} more: `,
    reason: (outcome, text) => `${DECIDED[outcome]}: ${text}`,
  },
  checking: {
    title: ({ packages, lockfiles, reports, took }) =>
      `Checks: ${count(packages, 'package')} in ${count(lockfiles, 'lockfile')}, ${count(reports, 'scanner report')}${took === undefined ? '' : ` in ${took}`}`,
    columns: ['Check', 'Outcome', 'Time'],
    more: (n) => `… and ${count(n, 'more check')}.`,
    nothing: 'found nothing',
    undone: (reason) => `could not be done: ${reason}`,
    notChecked: (reason) => `not checked: ${reason}`,
    nothingToCheck: 'nothing to check',
    inAll: (n) => `${formatNumber(n)} in all`,
    notCounted: (n) => `${formatNumber(n)} not counted`,
    lockfiles: 'Lockfiles',
    reports: 'Reports',
    packages: (n) => count(n, 'package'),
    findings: (n) => count(n, 'finding'),
    andMore: (n) => ` and ${formatNumber(n)} more`,
    notCheckedLead: '**Not checked:** ',
    step: (name) => ({ collect: 'Reading everything', sbom: 'Writing the SBOM' })[name],
  },
  licenses: {
    title: (n) => `Licences of what the change brings: ${count(n, 'package')}`,
    columns: ['Licence', 'Packages'],
    unknown: 'not known',
    more: (n) => `… and ${count(n, 'more licence')}.`,
  },
  closing: {
    verifyTitle: 'Seal and digests',
    sealed: (identity, bundles) => `Sealed by ${identity}: ${count(bundles, 'bundle')}.`,
    sealFailed: (reason) => `⚠️ Sealing failed: ${reason}`,
    sealPending: (files, identity, reason) =>
      `⚠️ Seal pending: ${count(files, 'file')} signed by ${identity}, none sealed yet. ${reason}`,
    notSealed: (reason) => `Not sealed: ${reason}`,
    verdictOf: (time, version, digest) =>
      `Verdict of ${time} by sealgate ${version}, policy digest sha256 ${digest}.`,
    reportFile: (file, digest) => `Full report: ${file}, sha256 ${digest}.`,
    checkOffline: 'Check the evidence offline:',
    policy: (preset) => `Policy ${preset}`,
    policyFile: (file) => ` with ${file}`,
    noPolicyFile: ', no policy file',
    noPolicyRead: 'No policy was read',
    unusable: (file) => `, because ${file} could not be used`,
    policyAt: (ref) => ` from ${ref}`,
    overrides: (names) => `, changed by ${names}`,
    commit: 'commit ',
    report: 'full report',
    evidence: 'evidence',
    run: 'run',
    verify: 'verify: ',
    policyEdited: (file, summary) =>
      `📋 **This change edits the policy** ${file}: ${summary}. It was judged by the base's policy; the edit is in force after the merge.`,
    policyChanges: (file, signs) =>
      `📋 **This change edits the policy** ${file}. It was judged by the base's policy; the edit is in force after the merge${signs ? ' (+ added, ~ changed, - taken out)' : ''}:`,
    policyAdded: (file, preset, lists) =>
      `📋 **This change adds the policy** ${file}. It is in force after the merge; until then the preset ${preset} judges.${lists ? ' What it says beyond that:' : ''}`,
    trustRecordEdited: (file) =>
      `📋 **This change edits the trust record** ${file} (+ pinned, ~ replaced, - removed):`,
    told: (verdict, at, reason) => `${TOLD[verdict]}${at === undefined ? '' : ` at ${at}`} (${reason})`,
    resolved: (told) => `**Resolved.** Earlier on this pull request: ${told}.`,
    earlier: (n) => `Earlier on this pull request: ${count(n, 'verdict')}`,
    olderVerdicts: (n) => `… and ${count(n, 'older verdict')}.`,
  },
  folder: (path) => `Judged is the folder ${path}: the files and commands below are told from there.`,
  foreign:
    "> [!NOTE]\n> Written for a run whose own token may not comment. It repeats what that run reported, which the author of the change can shape; what counts is the run's own result.",
  shared: {
    unnamed: 'job',
    waiting: (names) => `⏳ No verdict on this commit yet: ${names}`,
    shortened: (where) => `Left out to make room for the others: ${where}`,
    edited: (where) => `Somebody edited this part of the comment: ${where}`,
  },
  summary: {
    pathsTitle: 'How what blocks gets in',
    pathsMore: (n) => `… and ${count(n, 'more path')}; the tables have them all.`,
    severityTitle: 'Findings by severity',
    trendTitle: 'Findings in the last runs',
    trendAxis: 'Findings',
    blocks: 'blocks',
    warns: 'warns',
    existing: 'known before',
    you: 'this repository',
  },
  age: (value, unit) => count(value, unit),
  duration: inEnglish,
};
