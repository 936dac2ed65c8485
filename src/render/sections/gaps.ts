import type { Gap } from '../../model/findings/decision.js';
import { groupGaps } from '../../model/findings/gap-cause.js';
import { type Section, staticSection } from '../budget.js';
import { clauseOf, gapText, headlineOf } from '../headline.js';
import type { Texts } from '../locale/texts.js';
import { code, codeBlock, prose } from '../markdown.js';
import { checkTitle } from '../story.js';
import { asClause } from '../words.js';
import type { Scene } from './scene.js';

/** What is missing for a verdict, and how to get it. */
export function gapSections({ record, texts }: Scene): Section[] {
  const { gaps, verdict } = record.verdict;
  const [only] = gaps;
  if (only === undefined) return [];
  const { proves, passLead, incompleteLead, alsoLead, more } = texts.gaps;
  const fixOf = ({ check, hint }: Pick<Gap, 'check' | 'hint'>): string =>
    hint === undefined ? '' : `${texts.problem.fix}${texts.gaps.fix(check, prose(hint, 300))}`;
  if (
    verdict === 'incomplete' &&
    gaps.length === 1 &&
    // What the first line cuts short, the list says whole.
    gapText(only) === clauseOf(only) &&
    headlineOf(record, texts).text.includes(clauseOf(only))
  ) {
    const fix = fixOf(only);
    if (only.command !== undefined)
      return [staticSection(15, `${fix}${commandBlock(only, '')}\n\n${proves}`)];
    return [staticSection(15, [fix, proves].filter((part) => part !== '').join('<br>\n'))];
  }
  const lead =
    verdict === 'pass' ? passLead : verdict === 'incomplete' ? `${incompleteLead}${proves}` : alsoLead;
  const groups = groupGaps(gaps);
  return [
    {
      importance: 15,
      before: `${lead}\n`,
      count: groups.length,
      row: (index) => {
        const group = groups[index];
        if (group === undefined) return '';
        const { first: gap, cause, hint } = group;
        const fix = hint === undefined ? '' : fixOf({ check: gap.check, hint });
        const checks = group.checks.map((check) => checkName(check, texts));
        return `- ⏸️ ${texts.labelled(texts.joinWords(checks), texts.problem.original(prose(asClause(cause), 400)))}${fix === '' ? '' : `<br>${fix}`}${commandBlock(gap, '  ')}`;
      },
      separator: '\n',
      cap: 20,
      more,
    },
  ];
}

function checkName(check: string, texts: Texts): string {
  return Object.hasOwn(texts.checks, check) ? checkTitle(check, texts) : code(check, 40);
}

/** The command of a gap as a block to copy, indented as the list item it belongs to. */
function commandBlock({ command }: Gap, indent: string): string {
  if (command === undefined) return '';
  return `\n\n${codeBlock([command])}`.replaceAll('\n', `\n${indent}`);
}
