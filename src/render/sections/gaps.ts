import type { Gap } from '../../model/decision.js';
import { type Section, staticSection } from '../budget.js';
import { gapText, headlineOf } from '../headline.js';
import { code, codeBlock, prose } from '../markdown.js';
import { checkTitle } from '../story.js';
import type { Scene } from './scene.js';

/** What is missing for a verdict, and how to get it. */
export function gapSections({ record, texts }: Scene): Section[] {
  const { gaps, verdict } = record.verdict;
  const [only] = gaps;
  if (only === undefined) return [];
  const { proves, passLead, incompleteLead, alsoLead, more } = texts.gaps;
  const fixOf = ({ check, hint }: Gap): string =>
    hint === undefined ? '' : `${texts.problem.fix}${texts.gaps.fix(check, prose(hint, 300))}`;
  if (
    verdict === 'incomplete' &&
    gaps.length === 1 &&
    headlineOf(record, texts).text.includes(gapText(only))
  ) {
    const fix = fixOf(only);
    if (only.command !== undefined)
      return [staticSection(15, `${fix}${commandBlock(only, '')}\n\n${proves}`)];
    return [staticSection(15, [fix, proves].filter((part) => part !== '').join('<br>\n'))];
  }
  const lead =
    verdict === 'pass' ? passLead : verdict === 'incomplete' ? `${incompleteLead}${proves}` : alsoLead;
  return [
    {
      importance: 15,
      before: `${lead}\n`,
      count: gaps.length,
      row: (index) => {
        const gap = gaps[index];
        if (gap === undefined) return '';
        const fix = fixOf(gap);
        const check = Object.hasOwn(texts.checks, gap.check)
          ? checkTitle(gap.check, texts)
          : code(gap.check, 40);
        return `- ⏸️ ${texts.labelled(check, texts.problem.original(prose(gap.message, 400)))}${fix === '' ? '' : `<br>${fix}`}${commandBlock(gap, '  ')}`;
      },
      separator: '\n',
      cap: 20,
      more,
    },
  ];
}

/** The command of a gap as a block to copy, indented as the list item it belongs to. */
function commandBlock({ command }: Gap, indent: string): string {
  if (command === undefined) return '';
  return `\n\n${codeBlock([command])}`.replaceAll('\n', `\n${indent}`);
}
