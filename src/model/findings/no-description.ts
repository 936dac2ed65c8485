import type { Finding } from './finding.js';

/** The message of a finding whose tool says nothing about it. */
export function noDescription(tool: string): string {
  return `${tool} gives no description.`;
}

/** Whether a finding has that message, of one of the tools that saw it: a description may end in the same words. */
export function hasNoDescription({ message, seenBy = [] }: Pick<Finding, 'message' | 'seenBy'>): boolean {
  const said = message.toLowerCase();
  return seenBy.some(({ tool }) => said === noDescription(tool).toLowerCase());
}
