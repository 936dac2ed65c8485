import { SealgateError } from '../errors.js';
import type { Redaction } from '../model/evidence/evidence.js';
import { compareText } from '../model/text/compare-text.js';
import { encoded, encodingOf, searchable, secretRanges } from './secrets.js';

/** A piece of a file that must not be kept, as offsets of bytes. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

export interface Redacted {
  readonly bytes: Uint8Array;
  /** By rule, sorted; empty where nothing was found and `bytes` are what was given. */
  readonly redactions: readonly Redaction[];
}

/** Marks can only make new neighbours, so a second look is enough; a third would mean that a mark is a secret. */
const MAX_PASSES = 3;

/**
 * Finds credentials in what is about to be kept and puts `[redacted:RULE]` in their place. Looks with Secretlint's
 * recommended rules, with our own for what runners leave behind, and for the values of this process's secret
 * variables. UTF-16 is read as such, anything else byte by byte, so that every byte counts.
 *
 * @param known secrets of this process by name, as `knownSecrets` gives them.
 * @throws SealgateError EVIDENCE_INVALID where secrets remain after all passes.
 */
export async function redactSecrets(
  bytes: Uint8Array,
  known: readonly (readonly [name: string, value: string])[],
): Promise<Redacted> {
  const counts = new Map<string, number>();
  const encoding = encodingOf(bytes);
  let text = searchable(bytes, encoding);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const ranges = joined([...(await secretlintRanges(text)), ...secretRanges(text, known)]);
    if (ranges.length === 0) {
      const redactions = [...counts]
        .map(([rule, count]) => ({ rule, count }))
        .sort((a, b) => compareText(a.rule, b.rule));
      return { bytes: counts.size === 0 ? bytes : encoded(text, encoding), redactions };
    }
    let clean = '';
    let at = 0;
    for (const { start, end, rule } of ranges) {
      clean += `${text.slice(at, start)}[redacted:${rule}]`;
      at = end;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    text = clean + text.slice(at);
  }
  throw new SealgateError('EVIDENCE_INVALID', 'Secrets remain in the file after it was redacted', {
    hint: 'Take them out by hand; nothing was written.',
  });
}

/** A sentence of a record, without the credentials that stand in it. @throws SealgateError as redactSecrets does */
export async function redactText(
  text: string,
  known: readonly (readonly [name: string, value: string])[],
): Promise<string> {
  if (text === '') return text;
  const { bytes, redactions } = await redactSecrets(Buffer.from(text, 'utf8'), known);
  return redactions.length === 0 ? text : Buffer.from(bytes).toString('utf8');
}

async function secretlintRanges(text: string): Promise<Range[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const result = await lintSource({
    source: { filePath: 'evidence', content: text, contentType: 'text', ext: '' },
    options: {
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] },
      noPhysicFilePath: true,
    },
  });
  return result.messages.flatMap((message) =>
    message.type === 'message'
      ? [
          {
            start: message.range[0],
            end: message.range[1],
            rule: message.ruleId.replace('@secretlint/secretlint-rule-', ''),
          },
        ]
      : [],
  );
}

/** Overlapping ranges as one, in order; the one that begins first names it. */
function joined(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.start < last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else if (range.end > range.start) result.push(range);
  }
  return result;
}
