import type { Placed, WorkflowStep } from '../../model/workflows/workflow.js';
import { type Fault, fault } from './fault.js';
import { WORKFLOW_RULES as RULES } from './rules.js';

/** What an action or reusable workflow is named by. */
export function usesFaults({ value, line }: Placed<string>, job: string): readonly Fault[] {
  const unpinned = (message: string): readonly Fault[] => [
    fault(RULES.UNPINNED, { line, message, key: [job, value] }),
  ];
  if (value.startsWith('./') || value.startsWith('../')) return [];
  if (value.startsWith('docker://'))
    return /@sha256:[0-9a-f]{64}$/.test(value)
      ? []
      : unpinned(`${value} is an image by tag; only @sha256:… names bytes.`);
  const [action = '', ref] = splitAt(value);
  if (ref === undefined) return unpinned(`${value} names no version.`);
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return [];
  return unpinned(
    /^[0-9a-f]{7,39}$/.test(ref)
      ? `${action} is pinned by a short hash, ${ref}, which others can come to match.`
      : `${action} is taken from '${ref}', a tag or branch that can move.`,
  );
}

/** Images of a job or service; one that an expression names is not judged, because what it will be stands elsewhere. */
export function imageFaults({ value, line }: Placed<string>, job: string): readonly Fault[] {
  if (value.includes('${{') || /@sha256:[0-9a-f]{64}$/.test(value)) return [];
  return [
    fault(RULES.UNPINNED, {
      line,
      message: `${value} is an image by tag; only @sha256:… names bytes.`,
      fix: 'Add the digest behind the tag: image:tag@sha256:…; Dependabot and Renovate keep both up to date.',
      key: [job, value],
    }),
  ];
}

function splitAt(value: string): readonly [string, string?] {
  const at = value.lastIndexOf('@');
  return at === -1 ? [value] : [value.slice(0, at), value.slice(at + 1)];
}

/** Whether a step uses an action, at any version. */
export function isAction(step: WorkflowStep, name: string): boolean {
  return actionOf(step).toLowerCase() === name;
}

/** `owner/repo/path` as written, without the version. */
export function actionOf(step: WorkflowStep): string {
  return splitAt(step.uses?.value ?? '')[0];
}
