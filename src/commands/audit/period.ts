import { type AuditOutcome, auditOutcome } from '../../decide/audit-outcome.js';
import { EXIT, SealgateError } from '../../errors.js';
import { PERIODS, type Period } from '../../model/audit/assessment.js';
import type { AuditReport } from '../../model/audit/report.js';
import { AUDIT_FAIL_IF, type AuditFailIf } from '../../model/policy/words.js';
import { displayText } from '../../model/text/display.js';
import { nearest } from '../../model/text/nearest.js';
import { loadAuditPlan } from '../../policy/audit/plan.js';
import type { Answer, Option, Values, World } from '../command.js';
import { assertSinks, pushEvidence, pushText } from '../evidence/sinks.js';
import { textOf } from '../flags.js';
import { sealOptions } from '../seal/options.js';
import { type Assessed, assess } from '../stages/assess.js';
import { changesOf, fetchForItems, itemQuestions } from '../stages/audit-fetch.js';
import { auditFiles, freeTarget } from '../stages/audit-files.js';
import { readAuditInput } from '../stages/audit-input.js';
import { auditReport } from '../stages/audit-report.js';
import { auditSealers } from '../stages/audit-sealers.js';
import { type Filed, fileAudit } from '../stages/file-audit.js';
import { reportText } from './report-text.js';
import { scorecardText } from './text.js';

/** Flags of `audit --period`. */
export const PERIOD_OPTIONS: readonly Option[] = [
  {
    name: 'period',
    type: 'string',
    value: 'PERIOD',
    choices: PERIODS,
    description: `Audit this time until now: ${PERIODS.join(', ')}.`,
  },
  {
    name: 'catalogue',
    type: 'list',
    value: 'ID|FILE',
    description:
      "With --period: control catalogues to answer, shipped ones by id, your own by path. Default: the policy's audit-catalogues.",
  },
  {
    name: 'base',
    type: 'string',
    value: 'REF',
    description:
      "With --period: read policy, catalogues and attestations there, and count only its records. Default: a pull request's base.",
  },
  {
    name: 'fail-if',
    type: 'string',
    value: 'WORD',
    choices: AUDIT_FAIL_IF,
    description: `With --period: when to exit with 1 or 3: ${AUDIT_FAIL_IF.join(', ')}. Default: the policy's audit-fail-if.`,
  },
  {
    name: 'dry-run',
    type: 'boolean',
    description: 'With --period: answer and show, and file nothing.',
  },
  {
    name: 'sink',
    type: 'list',
    value: 'PLACE',
    description: "With --period: bring the evidence here instead of to the policy's evidence-sinks.",
  },
  ...sealOptions,
  {
    name: 'trusted-root',
    type: 'string',
    value: 'F',
    description:
      "With --period: Sigstore trusted root to believe of the head's seal. Default: the public-good instance's, as this build carries it.",
  },
];

/** What an audit has to say, and what it left. */
export interface PeriodAnswer extends Answer {
  readonly outcome: AuditOutcome['word'];
  readonly report: AuditReport;
  /** Absolute path. */
  readonly evidenceDir: string;
  /** Names of what was filed. */
  readonly files: readonly string[];
}

/** Answers the controls of the chosen catalogues for a period, files the assessment, and compares it with the last. */
export async function auditPeriod(values: Values, world: World): Promise<PeriodAnswer> {
  assertSinks(values);
  const period = periodOf(values);
  const input = await readAuditInput(values, world);
  const failIf = failIfOf(values, input.policy.auditFailIf);
  const dryRun = values['dry-run'] === true;
  const plan = await loadAuditPlan(period, input.readLocal);
  const { checklist } = plan.checklist;
  const collected = await fetchForItems(checklist, input, { dryRun, world });
  const assessed = await assess(
    input,
    {
      period,
      extra: itemQuestions(checklist),
      sealers: (questions) => auditSealers(questions, input, { values, world }),
      own: collected.filter(({ outcome }) => outcome === 'filed').length,
    },
    world,
  );
  const changes = await changesOf(checklist, input.repositoryDir);
  const report = auditReport({ assessed, plan, collected, changes });
  const outcome = auditOutcome(report, failIf);
  const filed = dryRun ? undefined : await fileReport(assessed, { report, outcome, values }, world);
  const pushed =
    filed === undefined || 'refused' in filed ? undefined : await pushEvidence(input, values, world);
  const missing = (pushed?.missing.length ?? 0) > 0;
  return {
    outcome: outcome.word,
    report,
    evidenceDir: input.evidenceDir,
    files: filed !== undefined && 'files' in filed ? filed.files : [],
    exitCode: outcome.word === 'pass' && missing ? EXIT.incomplete : EXIT[outcome.word],
    json: {
      ...report,
      outcome: outcome.word,
      notes: assessed.notes,
      ...(filed === undefined ? {} : { filed }),
      ...(pushed === undefined ? {} : { sinks: pushed.results }),
    },
    text: displayText(
      [
        ...scorecardText(assessed, reportText(report)),
        ...filedText(filed, input.shown),
        ...(pushed === undefined ? [] : pushText(pushed)),
        `${outcome.word.toUpperCase()}: ${outcome.reason}`,
      ].join('\n'),
    ),
  };
}

async function fileReport(
  assessed: Assessed,
  made: { readonly report: AuditReport; readonly outcome: AuditOutcome; readonly values: Values },
  world: World,
): Promise<Filed> {
  const { report, outcome, values } = made;
  const target = await freeTarget(assessed.input.evidenceDir, report);
  const files = await auditFiles(report, target);
  return fileAudit(assessed, { files, target, outcome, values }, world);
}

/** @throws SealgateError USAGE */
function periodOf(values: Values): Period {
  const word = textOf(values, 'period') ?? '';
  const found = PERIODS.find((period) => period === word);
  if (found !== undefined) return found;
  const near = nearest(word, PERIODS);
  throw new SealgateError('USAGE', `--period '${word}' is none`, {
    hint: near === undefined ? `The periods are ${PERIODS.join(', ')}.` : `Did you mean '${near}'?`,
  });
}

/** @throws SealgateError USAGE */
function failIfOf(values: Values, policy: AuditFailIf): AuditFailIf {
  const word = textOf(values, 'fail-if');
  if (word === undefined) return policy;
  const found = AUDIT_FAIL_IF.find((known) => known === word);
  if (found !== undefined) return found;
  throw new SealgateError('USAGE', `--fail-if '${word}' is none`, {
    hint: `One of ${AUDIT_FAIL_IF.join(', ')}.`,
  });
}

function filedText(filed: Filed | undefined, shown: string): string[] {
  if (filed === undefined) return ['Nothing was filed (--dry-run)'];
  if ('refused' in filed) return [`NOT filed: ${filed.refused}`];
  return [
    `Filed as record ${filed.record} of ${shown}`,
    ...filed.files.map((file) => `  ${file}`),
    `  ${filed.seal}`,
    ...filed.notes.map((note) => `  note: ${note}`),
  ];
}
