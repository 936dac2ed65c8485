import path from 'node:path';
import { type ExitCode, messageOf, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import type { Runner } from '../../io/runner/workflow-commands.js';
import { auditPeriod, PERIOD_OPTIONS, type PeriodAnswer } from '../audit/period.js';
import type { World } from '../command.js';
import { FOLDER_OPTIONS } from '../evidence/folder.js';
import { inputValues } from './inputs.js';
import { warnUnlessPinned } from './pin.js';

/** The flags of `audit --period` that the action `audit/` takes as inputs. */
export const auditInputs = [...PERIOD_OPTIONS, ...FOLDER_OPTIONS];

const MAX_REPORT = 16 * 1024 * 1024;

/** Which of the files that were filed each output names. */
const OUTPUTS: readonly (readonly [output: string, what: string, extension: string])[] = [
  ['report', '_repo_audit_report_', '.md'],
  ['page', '_repo_audit_report_', '.html'],
  ['assessment', '_repo_assessment_', '.json'],
  ['oscal', '_repo_audit_oscal_', '.json'],
];

/** Audits the period that the inputs name, and shows the report on the run's page. */
export async function auditStep(
  world: World,
  runner: Runner,
  print: (text: string) => void,
): Promise<ExitCode> {
  warnUnlessPinned(world, runner);
  const values = inputValues(auditInputs, world.env);
  if (values.period === undefined)
    throw new SealgateError('USAGE', "The input 'period' is empty", {
      hint: 'Pass daily, weekly, monthly or quarterly.',
    });
  const token = world.env.INPUT_TOKEN ?? '';
  if (token !== '') runner.mask(token);
  const env = token === '' ? world.env : { ...world.env, GITHUB_TOKEN: token };
  const audited = await auditPeriod(values, { ...world, env });
  const { exitCode, text, evidenceDir, outcome, files } = audited;
  print(text);
  await runner.setOutput('outcome', outcome);
  await runner.setOutput('folder', evidenceDir);
  for (const [output, what, extension] of OUTPUTS) {
    const file = files.find(
      (name) => name.includes(what) && name.endsWith(extension) && !name.includes('_report_ja_'),
    );
    if (file !== undefined) await runner.setOutput(output, path.join(evidenceDir, file));
  }
  await showReport(audited, runner, world);
  return exitCode;
}

/**
 * The report in the job's summary. Its charts are files beside it, which cannot be shown there; what Mermaid can draw
 * truly stands in their place.
 */
async function showReport(
  { report, files, evidenceDir }: PeriodAnswer,
  runner: Runner,
  world: World,
): Promise<void> {
  const file = files.find((name) => name.endsWith('.md') && !name.includes('_report_ja_'));
  if (file === undefined || (world.env.GITHUB_STEP_SUMMARY ?? '') === '') return;
  const [{ auditTextsOf }, { summaryPictures }] = await Promise.all([
    import('../../render/locale/audit.js'),
    import('../../render/audit/summary-pictures.js'),
  ]);
  const pictures = summaryPictures(report, auditTextsOf('en'));
  const text = (await readCapped(path.join(evidenceDir, file), MAX_REPORT))
    .toString('utf8')
    .replace(/^!\[.*\n+/gm, '');
  const body = text.indexOf('\n## ');
  const lead = text.slice(0, body === -1 ? text.length : body).trimEnd();
  try {
    await runner.appendSummary(`${lead}\n\n${pictures}\n${text.slice(lead.length)}`);
  } catch (error) {
    if (!(error instanceof SealgateError) || error.code !== 'INPUT_TOO_LARGE') throw error;
    world.log.warn(`The report is too large for the job's summary: ${messageOf(error)}`);
    // The runner drops a summary that is too large without a word: a short one must stand.
    await runner.appendSummary(
      `${lead}\n\n${pictures}\n\nThe whole report is too large for this page: it is the file ${file} of the evidence.\n`,
    );
  }
}
