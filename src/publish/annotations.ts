import path from 'node:path';
import { type AnnotationPlace, openRunner } from '../io/workflow-commands.js';
import type { Decision } from '../model/decision.js';
import type { Fix } from '../model/finding.js';
import { compareSeverity } from '../model/severity.js';
import type { FinishedRun, Publisher, PublishWorld } from './publisher.js';

/** GitHub shows ten of each level a step and drops the others. */
const MAX_OF_A_LEVEL = 10;

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
    return { publisher: 'annotations', state: 'done', message: `Wrote ${all.length} annotations` };
  },
};

/** At most ten errors and ten warnings; where there are more, the last of a level counts the rest. */
export function annotationsOf(run: FinishedRun, env: PublishWorld['env']): Annotation[] {
  const { decisions, verdict } = run.record;
  const gaps = verdict.gaps.map(
    (gap): Annotation => ({
      level: 'error',
      message: [gap.message, gap.hint, gap.command].filter((part) => part !== undefined).join('\n'),
      place: { title: `Not decided: ${gap.check}` },
    }),
  );
  const of = (outcome: Decision['outcome'], level: Annotation['level']): Annotation[] =>
    decisions
      .filter((decision) => decision.outcome === outcome)
      .sort(byWeight)
      .map((decision) => annotate(decision, level, run, env));
  return [...cut([...gaps, ...of('block', 'error')], 'error'), ...cut(of('warn', 'warning'), 'warning')];
}

/** A command that leads to a version says all; one that only takes something back stands beside the other ways. */
export function fixWords({ text, command, version }: Fix): string {
  if (command === undefined) return text;
  return version === undefined ? `${text}\n${command}` : command;
}

function annotate(
  { finding, reason }: Decision,
  level: Annotation['level'],
  run: FinishedRun,
  env: PublishWorld['env'],
): Annotation {
  const { location, fix, subject } = finding;
  const lines = [
    `${subject.name}: ${finding.message}`,
    ...(fix === undefined ? [] : [`Fix: ${fixWords(fix)}`]),
    `Rule ${finding.rule}: ${reason.text}`,
  ];
  return {
    level,
    message: lines.join('\n').slice(0, 4000).toWellFormed(),
    place: {
      title: `${finding.title} (${subject.name})`.slice(0, 200).toWellFormed(),
      ...(location === undefined ? {} : { file: inWorkspace(location.file, run.repositoryDir, env) }),
      ...(location?.line === undefined ? {} : { line: location.line }),
      ...(location?.endLine === undefined ? {} : { endLine: location.endLine }),
    },
  };
}

/** Findings name files from the directory that was gated; the runner wants them from its workspace. */
function inWorkspace(file: string, repositoryDir: string, env: PublishWorld['env']): string {
  const workspace = env.GITHUB_WORKSPACE;
  if (workspace === undefined || workspace === '') return file;
  const relative = path.relative(workspace, path.resolve(repositoryDir, file));
  const outside = relative === '' || relative.startsWith('..') || path.isAbsolute(relative);
  return outside ? file : relative.split(path.sep).join('/');
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

function byWeight(a: Decision, b: Decision): number {
  const order = compareSeverity(a.finding.severity, b.finding.severity);
  if (order !== 0) return order;
  const [x, y] = [a, b].map(
    ({ finding }) => `${finding.subject.name}\0${finding.rule}\0${finding.fingerprint}`,
  );
  return (x ?? '') < (y ?? '') ? -1 : 1;
}
