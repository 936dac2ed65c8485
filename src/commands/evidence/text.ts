import { DEFAULT_CLASS } from '../../model/evidence/class.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import type { ChainWalk } from '../../seal/evidence/chain.js';

/** The first record that was touched, where there is one. */
export function brokenText({ tampering }: ChainWalk): string[] {
  return tampering === undefined
    ? []
    : [
        `  ✗ NOT intact: ${tampering.record === 0 ? 'the head' : `record ${tampering.record}`}, ${tampering.kind}: ${tampering.message}`,
      ];
}

/** A record in full, for people: when, who, what, on what, from where, result. */
export function recordText(number: number, record: LedgerRecord): string[] {
  const { actor, source, result } = record;
  const who = [actor.login, actor.id === undefined ? undefined : `id ${actor.id}`, actor.role];
  const lines = [
    `Record ${number}`,
    `  hash      ${record.hash}`,
    `  previous  ${record.previous}`,
    ...(record.joins ?? []).map((end) => `  joins     ${end}`),
    `  when      ${record.time}`,
    `  who       ${who.filter((part) => part !== undefined).join(', ') || 'unknown'}`,
    `  what      ${record.action}`,
    `  on what   ${record.object}`,
    `  from      ${[source.run, source.workflowRef, source.runner, source.userAgent].filter((part) => part !== undefined).join(', ')}`,
    ...(source.commit === undefined ? [] : [`  commit    ${source.commit}`]),
    `  result    ${result.outcome} (${result.code})${result.message === '' ? '' : `: ${result.message}`}`,
  ];
  return lines;
}

/** What is known of a recorded file. */
export function fileText(file: LedgerRecord['files'][number], state: string): string {
  const more = [
    `${file.bytes} bytes`,
    file.class ?? DEFAULT_CLASS,
    ...(file.encryption === undefined ? [] : [file.encryption]),
    ...(file.redactions ?? []).map(({ rule, count }) => `${count} redacted (${rule})`),
  ];
  return `  ${state}  ${file.path}  ${more.join(', ')}`;
}
