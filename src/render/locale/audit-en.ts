import type { Overdue, RiskBasis } from '../../model/audit/report.js';
import { count, floorTenth, formatNumber } from '../words.js';
import type { AuditTexts, StateCounts } from './audit-texts.js';

const days = (value: number): string => {
  if (value < 1) return 'less than a day';
  return count(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), 'day');
};

function basis(one: RiskBasis): string {
  switch (one.kind) {
    case 'weight':
      return `weight ${one.weight}`;
    case 'history':
      return `not done in ${one.open} of ${count(one.answered, 'assessment')} with data`;
    case 'watch':
      return {
        monitored: 'watched by a workflow',
        automated: 'a workflow filed it',
        evidence: 'filed by hand',
        person: "a person's word",
        nobody: 'nobody looks',
      }[one.by];
    case 'recovery':
      return `took ${days(one.days)} to mend, ${count(one.times, 'time')}`;
    case 'open-for':
      return `open for ${days(one.days)}`;
    case 'none':
      return 'not known, counts 5';
  }
}

function openWords(counts: StateCounts): string {
  const parts: [number, string][] = [
    [counts.none, 'not done'],
    [counts.partial, 'partly done'],
    [counts.stale, 'stale'],
    [counts['not-run'], 'not run'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${formatNumber(number)} ${word}`)
    .join(', ');
}

function why(one: Overdue): string {
  switch (one.why) {
    case 'never':
      return 'never answered';
    case 'age':
      return one.days === undefined ? 'too old' : `${days(one.days)} late`;
    case 'changed':
      return 'changed since it was answered';
    case 'unknown':
      return `cannot be told: ${one.reason ?? ''}`;
  }
}

export const auditEn: AuditTexts = {
  locale: 'en',
  states: {
    done: 'done',
    partial: 'partly',
    none: 'not done',
    stale: 'stale',
    'not-run': 'not run',
    'not-applicable': 'not applicable',
  },
  levels: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', unknown: 'unknown' },
  difficulties: { low: 'low', medium: 'medium', high: 'high' },
  cycles: {
    day: 'every day',
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    'half-year': 'every half-year',
    year: 'every year',
    'two-years': 'every two years',
    'on-change': 'on change',
    evidence: 'age of its evidence',
  },
  severities: {
    critical: 'critical',
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    info: 'info',
    unknown: 'unknown',
  },
  none: 'none',
  notMeasured: 'not measured',
  reason: (reason) => reason,
  notStated: 'not stated',
  effort: (written) => written,
  days,
  shortDays: (value) => `${formatNumber(Math.round(value))} d`,
  percent: (value) => `${floorTenth(value)} %`,
  andMore: (more) => `${formatNumber(more)} more are in the JSON report.`,
  headline: {
    title: (period, repository) =>
      `${{ daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly' }[period]} audit${repository === undefined ? '' : ` of ${repository}`}`,
    about: (since, until) => `${since} to ${until}`,
    clear: (asked) => `All ${formatNumber(asked)} items of the checklist are done.`,
    open: (counts, asked) =>
      `${openWords(counts)}, of ${count(asked, 'item')} of the checklist (${formatNumber(counts.done)} done).`,
    tampered: (record, message) =>
      `The ledger was touched at record ${record}: ${message}. Nothing after it counts.`,
    faults: (files) =>
      `${count(files, 'file')} of the evidence ${files === 1 ? 'is' : 'are'} gone or changed.`,
    trailGaps: (mandatory, all) =>
      `Audit trail: ${count(all, 'log')} missing where required, ${formatNumber(mandatory)} of them with mandatory notification.`,
    noRuns: 'No run of the gate is in the evidence of this period.',
  },
  risks: {
    title: 'What to do first',
    lead: 'Of the open points the ten with the highest priority, each with what mends it. What was found not to be done comes before what has no data.',
    empty: 'Nothing is open.',
    columns: [
      'Rank',
      'What',
      'Measures',
      'Impact',
      'Likelihood',
      'Detectability',
      'Recoverability',
      'Priority',
      'Side effects',
    ],
    basis,
    formula:
      'Priority = impact × likelihood × detectability × recoverability, 1 to 5 each (5 is worst), computed from the files, the ledger and past assessments; docs/audit.md says how. What nothing tells counts 5 and says so.',
  },
  delta: {
    title: 'Since the last assessment',
    first: 'This is the first assessment of its period: there is nothing to compare with.',
    since: (time) => `Compared with ${time}.`,
    same: 'Nothing changed.',
    better: 'Better',
    worse: 'Worse',
    columns: ['What', 'Before', 'Now'],
  },
  checklist: {
    title: 'Checklist',
    empty: 'The checklist has no items.',
    columns: ['State', 'Item', 'What was seen', 'Evidence'],
    by: (who, when, expires) => `${who}, ${when}, until ${expires}`,
    record: (number) => `record ${number}`,
  },
  overdue: {
    title: 'Overdue',
    empty: 'Nothing is overdue.',
    columns: ['What', 'Cycle', 'Last answered', 'Why'],
    why,
    never: 'never',
  },
  gaps: {
    title: 'Gaps',
    empty: 'There are no gaps.',
    lead: 'Everything that is not done, the highest risk (impact × likelihood, at most 25) first, then what has no data, by impact. What several catalogues ask stands once.',
    columns: ['State', 'What', 'Risk', 'Action', 'Difficulty', 'Effort'],
    gate: 'Look first: run the gate regularly, with what the reason names (workflows/scheduled-audit.yml).',
    file: (patterns) => `Look first: file evidence called ${patterns.join(' or ')} (sealgate evidence add).`,
    also: (ids) => `closes ${count(ids, 'control')}`,
  },
  scorecards: {
    title: 'Scorecards',
    empty: 'No catalogue of controls was assessed.',
    lead: 'Score of a control: 0 none, 1 partly, 2 done, 3 done with evidence, automation and monitoring. The mean is over answered controls; in the rate, what was not run scores nothing.',
    columns: ['Catalogue', 'Rate', 'Mean', 'Answered', 'Since last time'],
    details: ['Control', 'State', 'Score', 'What was seen'],
    detailsTitle: (catalogue) => `Controls of ${catalogue}`,
    changed: 'catalogue changed',
  },
  trail: {
    title: 'Audit trail',
    absent: 'The repository has no audit trail table (policies/audit-trail.yml): not run.',
    columns: ['Environment', 'Logs', 'Shown by evidence', 'Said only', 'In place'],
    requirements: { required: 'required', optional: 'optional' },
    missingTitle: 'Missing where required',
    allTitle: 'The whole table',
    nothingMissing: 'Nothing is missing where it is required.',
    missingColumns: ['Notification', 'Environment', 'Component', 'Access path', 'Log', 'State'],
    allColumns: [
      'Environment',
      'Component',
      'Access path',
      'Log',
      'Why',
      'Threat',
      'Means',
      'Notification',
      'State',
    ],
    notifications: { mandatory: 'mandatory', recommended: 'recommended', none: 'none' },
    states: {
      shown: 'in place, shown by evidence',
      said: 'in place, as the file says',
      stale: 'its evidence is too old',
      'not-shown': 'said to be in place, no evidence',
      partial: 'partly',
      missing: 'missing',
      'not-applicable': 'not applicable',
    },
    threats: {
      spoofing: 'spoofing',
      tampering: 'tampering',
      repudiation: 'repudiation',
      'information-disclosure': 'information disclosure',
      'denial-of-service': 'denial of service',
      'elevation-of-privilege': 'elevation of privilege',
      insider: 'insider',
      accident: 'accident',
    },
  },
  figures: {
    title: 'Key figures',
    empty: 'No run of the gate outside of pull requests is in the ledger: nothing can be measured.',
    line: ({ ref, runs, first, last }) =>
      `${count(runs, 'run')}${ref === undefined ? '' : ` of ${ref}`}, ${first} to ${last}. Runs of pull requests do not count.`,
    columns: ['Figure', 'Value'],
    coverage: 'Signature and provenance coverage',
    signatures: 'Signatures',
    provenance: 'Provenance',
    of: (verified, total, time) =>
      `${formatNumber(verified)} of ${count(total, 'package')} verified (${time})`,
    fixTitle: 'Time to fix',
    fixColumns: ['Severity', 'Fixed', 'Median', '9 of 10 within'],
    fixNote:
      'From the first run that had a problem to the first that looked for it and did not find it. An exception fixes nothing.',
    fixText: (median, p90, fixed) => `${formatNumber(fixed)}: ${days(median)}, 9 of 10 ${days(p90)}`,
    fixTrend: 'Time to fix, median',
    median: 'Median',
    openTitle: 'Open problems',
    openColumns: ['Severity', 'Open', 'Of them waived', 'Oldest'],
    openTrend: 'Open problems and exceptions in use',
    open: 'Open',
    exceptions: 'Exceptions',
    exceptionTitle: 'Exceptions by age',
    exceptionNote: 'Age counts from the first run in the ledger that needed the exception.',
    exceptionText: (age, expires, inUse) =>
      [
        days(age),
        ...(expires === undefined ? [] : [`ends ${expires}`]),
        ...(inUse ? [] : ['not in use']),
      ].join(', '),
    freshness: 'Freshness of the evidence',
    freshText: (age, limit) => `${days(age)}${limit === undefined ? '' : `, limit ${days(limit)}`}`,
    freshNote: 'The newest evidence of each kind; the mark is how old it may be.',
    runs: 'Runs by verdict',
    passed: 'passed',
    failed: 'failed',
    incomplete: 'incomplete',
    described: ({ name, first, last, points }) =>
      `${name}: ${first} at the beginning, ${last} at the end, ${count(points, 'measurement')}.`,
  },
  evidence: {
    title: 'What this rests on',
    ledger: (records, runs, inPeriod) =>
      `${count(records, 'record')} of the ledger, each hash and link recomputed; ${count(runs, 'run')} of the gate, ${formatNumber(inPeriod)} in the period.`,
    previous: (record, time) => `Compared with the assessment of record ${record}, ${time}.`,
    verify: 'Check it yourself: sealgate verify EVIDENCE_DIR.',
    collectedColumns: ['Item', 'Fetched', 'What came of it'],
    outcomes: { filed: 'filed', refused: 'refused', failed: 'failed' },
    policy: 'Policy',
    made: (version) => `Made by Sealgate ${version}`,
    states: 'Not run: there are no data; never counted as done. Stale: the answer is older than it may be.',
  },
};
