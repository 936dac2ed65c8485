import { addToList } from '../../model/data/group.js';
import type { Decision } from '../../model/findings/decision.js';
import type { Finding } from '../../model/findings/finding.js';
import type { Problem } from '../../model/findings/problem.js';
import { type VexWord, vexWordOf } from '../../model/findings/vex.js';
import type { Texts, VexWeight } from '../locale/texts.js';
import { code, prose } from '../markdown.js';

/** So many documents' words are told. */
const WORDS = 3;

/**
 * What VEX documents say of a problem that blocks all the same: that somebody looked at it, and why that does not
 * count. Empty where none says anything.
 */
export function vexOf({ decisions }: Problem, texts: Texts): string {
  const told = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const words = wordsOf(decision, texts);
    if (words !== undefined) addToList(told, words, decision);
  }
  const lines = [...told].map(([words, about]) =>
    about.length === decisions.length ? words : texts.problem.vexOf(words, idsOf(about).join(texts.comma)),
  );
  const more = lines.length > WORDS ? [`…${texts.checking.andMore(lines.length - WORDS)}`] : [];
  return [...lines.slice(0, WORDS), ...more].join('<br>\n');
}

function wordsOf({ finding }: Decision, texts: Texts): string | undefined {
  const word = vexWordOf(finding);
  if (word === undefined) return undefined;
  const says = word.justification === undefined ? '' : texts.inBrackets(prose(word.justification, 120));
  return texts.problem.vex(
    code(word.document, 80),
    `${code(word.status, 40)}${says}`,
    weightOf(word, finding),
  );
}

function weightOf({ pending, invalid, elsewhere }: VexWord, { suppressed }: Finding): VexWeight {
  if (pending) return { kind: 'pending' };
  if (invalid !== undefined) return { kind: 'invalid', reason: prose(invalid, 160) };
  if (elsewhere !== undefined) return { kind: 'elsewhere', product: code(elsewhere, 120) };
  return suppressed?.vex === true ? { kind: 'policy', key: code('vex-findings') } : { kind: 'none' };
}

function idsOf(decisions: readonly Decision[]): string[] {
  const ids = decisions.flatMap(({ finding }) => finding.aliases.slice(0, 1));
  return [...new Set(ids)].slice(0, WORDS).map((id) => code(id, 60));
}
