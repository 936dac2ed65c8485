import { compareText } from '../../model/text/compare-text.js';
import type { Section } from '../budget.js';
import { code, tableHead, tableRow } from '../markdown.js';
import { changedPackages } from './changed-packages.js';
import type { Scene } from './scene.js';

/** Packages named in one row. */
const NAMED = 12;

/** The licences of what the change adds and updates, most frequent first. */
export function licenseSections({ record, texts }: Scene): Section[] {
  const brought = changedPackages(record).filter(({ kind }) => kind !== 'removed');
  if (!brought.some(({ signals }) => signals.license !== undefined)) return [];
  const groups = new Map<string, string[]>();
  for (const { after, signals } of brought) {
    const license = signals.license ?? '';
    const names = groups.get(license) ?? [];
    names.push(`${after?.name ?? ''}@${after?.version ?? ''}`);
    groups.set(license, names);
  }
  const rows = [...groups].sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b));
  const words = texts.licenses;
  return [
    {
      importance: 72,
      before: `<details><summary>${words.title(brought.length)}</summary>\n`,
      head: tableHead(words.columns),
      count: rows.length,
      row: (index) => {
        const [license, names] = rows[index] as readonly [string, readonly string[]];
        const shown = names.slice(0, NAMED).map((name) => code(name, 60));
        const rest = names.length - shown.length;
        return tableRow([
          license === '' ? words.unknown : code(license, 60),
          `${shown.join(texts.comma)}${rest > 0 ? texts.checking.andMore(rest) : ''}`,
        ]);
      },
      separator: '\n',
      cap: 50,
      more: words.more,
      after: '</details>',
    },
  ];
}
