import { type AnnotationPlace, openRunner } from '../io/runner/workflow-commands.js';
import type { Decision } from '../model/findings/decision.js';
import type { Fix } from '../model/findings/finding.js';
import { groupGaps } from '../model/findings/gap-cause.js';
import { isKnownBefore } from '../model/findings/importance.js';
import { gatherProblems, messageAbout, type Problem } from '../model/findings/problem.js';
import { shortHashes } from '../model/packages/short-hashes.js';
import { renewalOf } from '../model/policy/renewal.js';
import { counted } from '../model/text/counted.js';
import type { FinishedRun, Publisher, PublishWorld } from './publisher.js';
import { pathsOnGithub } from './repository.js';

/** GitHub shows ten of each level a step and drops the others. */
const MAX_OF_A_LEVEL = 10;
/** Of one problem's messages, subjects and fixes, so many are told. */
const TOLD = 12;

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly place: AnnotationPlace;
}

/** Marks on the changed files and the run's page: what blocks and what warns, the worst first. */
export const annotationsPublisher: Publisher = {
  id: 'annotations',
  title: 'Annotations',
  applies: (_run, world) => (world.env.GITHUB_ACTIONS === 'true' ? true : 'Not in a workflow run'),
  publish: async (run, world) => {
    const runner = openRunner(world.env);
    const all = annotationsOf(run, world.env);
    for (const { level, message, place } of all) runner.annotate(level, message, place);
    const left = leftOut(run.record.decisions);
    const message = `Wrote ${counted(all.length, 'annotation')}${left}`;
    // What is left out silently looks as if it were not there.
    if (left !== '') world.log.info(`annotations: ${message}`);
    return { publisher: 'annotations', state: 'done', message };
  },
};

/**
 * One for each problem, at most ten errors and ten warnings; where there are more, the last of a level counts the
 * rest. What was known before the change and does not block gets none: it would take the room of what is new.
 */
export function annotationsOf(run: FinishedRun, env: PublishWorld['env']): Annotation[] {
  const { decisions, verdict } = run.record;
  const onGithub = pathsOnGithub(run, env);
  const pathOf = (file: string): string => onGithub(file) ?? file;
  const gaps = groupGaps(verdict.gaps).map(
    ({ first: { command }, cause, checks, hint }): Annotation => ({
      level: 'error',
      message: [
        cause,
        hint,
        ...(command === undefined ? [] : [fixWords({ text: '', command, version: '' }, run)]),
      ]
        .filter((part) => part !== undefined)
        .join('\n'),
      place: { title: `Not decided: ${checks.join(', ')}` },
    }),
  );
  const of = (outcome: Decision['outcome'], level: Annotation['level']): Annotation[] =>
    gatherProblems(
      decisions.filter((decision) => decision.outcome === outcome && !isKnownBefore(decision)),
    ).map((problem) => annotate(problem, level, { run, pathOf }));
  return [...cut([...gaps, ...of('block', 'error')], 'error'), ...cut(of('warn', 'warning'), 'warning')];
}

/** How many warnings have no annotation because they were known before, and where they are. */
export function leftOut(decisions: readonly Decision[]): string {
  const known = decisions.filter((decision) => decision.outcome === 'warn' && isKnownBefore(decision)).length;
  if (known === 0) return '';
  return `; ${counted(known, 'warning')} known before this change ${known === 1 ? 'has' : 'have'} none: the job summary lists ${known === 1 ? 'it' : 'them'}`;
}

/**
 * `Fix: npm install axios@1.7.4`, for the folder that was judged where that is not the repository. A command that leads
 * to a version says all; one that only takes something back stands beside the other ways.
 */
export function fixWords({ text, command, version, dockerfile }: Fix, run: FinishedRun): string {
  const lines = command !== undefined && version !== undefined ? [command] : [text, command ?? dockerfile];
  return `${labelOf(run)}: ${lines.filter((line) => line !== undefined).join('\n')}`;
}

/** Files and commands are told from the folder that was judged. */
function labelOf({ record }: FinishedRun): string {
  const { folder } = record.context.repository ?? {};
  return folder === undefined ? 'Fix' : `Fix in ${folder}`;
}

function annotate(
  { first, own, subjects, fixes }: Problem,
  level: Annotation['level'],
  { run, pathOf }: { readonly run: FinishedRun; readonly pathOf: (file: string) => string },
): Annotation {
  const { finding, reason } = first;
  const { location, subject } = finding;
  const renewal = renewalOf(reason);
  const titles = [...new Set(own.map((one) => one.finding.title))];
  const more = subjects.length > 1 ? ` and ${subjects.length - 1} more` : '';
  const messages = own.slice(0, TOLD).map((one) => shortHashes(messageAbout(one.finding)));
  const others = subjects.slice(1, TOLD).map((one) => nameOf(one, pathOf));
  const lines = [
    ...messages,
    ...(own.length > TOLD ? [`${own.length - TOLD} more of it`] : []),
    ...(others.length === 0 ? [] : [`Also: ${others.join(', ')}${subjects.length > TOLD ? ', …' : ''}`]),
    ...(renewal === undefined ? [] : [`Fix: ${renewal}`]),
    ...fixes.slice(0, TOLD).map((fix) => fixWords(fix, run)),
    `Rule ${[...new Set(own.map((one) => one.finding.rule))].join(', ')}: ${reason.text}`,
  ];
  return {
    level,
    message: lines.join('\n').slice(0, 4000).toWellFormed(),
    place: {
      title: `${titles.slice(0, 2).join('; ')} (${subject.name}${more})`.slice(0, 200).toWellFormed(),
      ...(location === undefined ? {} : { file: pathOf(location.file) }),
      ...(location?.line === undefined ? {} : { line: location.line }),
      ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
    },
  };
}

/** A package by its name, anything else by its place. */
function nameOf({ finding: { subject, location } }: Decision, pathOf: (file: string) => string): string {
  if (subject.kind === 'package' || location?.line === undefined) return subject.name;
  return `${pathOf(location.file)}:${location.line}`;
}

function cut(annotations: readonly Annotation[], level: Annotation['level']): Annotation[] {
  if (annotations.length <= MAX_OF_A_LEVEL) return [...annotations];
  const rest = annotations.length - (MAX_OF_A_LEVEL - 1);
  return [
    ...annotations.slice(0, MAX_OF_A_LEVEL - 1),
    {
      level,
      message: `${rest} more: the job summary lists them all.`,
      place: { title: `${rest} more ${level}s` },
    },
  ];
}
