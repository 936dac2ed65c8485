/**
 * What tells a step of a job from another one, in short: its id (`licences`), or `#2` for the second of those without
 * one that use the same action, `#1.2` for the second time that a composite action uses ours.
 *
 * @param step as `RunContext.source.step` has it.
 */
export function stepLabel(step: string): string {
  if (!step.startsWith('__')) return step;
  const [, use = '1', inner] = /^.*?(?:_([1-9]\d{0,3}))?(?: (\d+))?$/.exec(step) ?? [];
  return `#${use}${inner === undefined ? '' : `.${inner}`}`;
}

/** A job's name with its step, where that is not the only or first one without an id. */
export function jobAndStep({
  job,
  step,
}: {
  readonly job?: string;
  readonly step?: string;
}): string | undefined {
  const label = step === undefined ? '#1' : stepLabel(step);
  return job === undefined || label === '#1' ? job : `${job}, ${label}`;
}
