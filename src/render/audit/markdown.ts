import { visibleText } from '../../model/text/display.js';
import { escapeText } from '../html-text.js';
import { code, htmlCode, prose as literal, tableHead, tableRow } from '../markdown.js';
import { type Block, type Document, type Inline, isList } from './blocks.js';

/** Longer texts in a cell are cut; the JSON report has them whole. */
const CELL = 600;

/**
 * A report as Markdown.
 *
 * @param chartFile the file name of a chart's picture, which lies beside the report.
 */
export function auditMarkdown(document: Document, chartFile: (id: string) => string): string {
  const parts = [
    `# ${prose(document.title)}`,
    prose(document.about),
    document.lead.map(({ icon, text }) => `- ${icon} **${prose(text)}**`).join('\n'),
    ...document.blocks.map((block) => blockText(block, chartFile)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Times as the report writes them: what looks like the name of an emoji in them is none. */
const TIMES = /(\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC)/;

/** Text from anywhere as one line of Markdown that shows it literally; spaces around it are the report's own. */
function prose(text: string): string {
  return text
    .split(TIMES)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const inner = part.trim();
      if (inner === '') return part === '' ? '' : ' ';
      const space = (is: boolean): string => (is ? ' ' : '');
      return `${space(part !== part.trimStart())}${literal(inner, CELL)}${space(part !== part.trimEnd())}`;
    })
    .join('');
}

function blockText(block: Block, chartFile: (id: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${prose(block.text)}`;
    case 'text':
      return inlineText(block.text);
    case 'note':
      return `_${prose(block.text)}_`;
    case 'table':
      return [
        tableHead(block.columns.map((column) => prose(column))),
        ...block.rows.map((row) => tableRow(row.map(inlineText))),
      ].join('\n');
    case 'charts':
      return block.charts
        .map(
          ({ id, title, description }) =>
            `![${altText(`${title}. ${description}`)}](${encodeURI(chartFile(id))} "${altText(title)}")`,
        )
        .join('\n\n');
    case 'details': {
      const inner = block.blocks.map((one) => blockText(one, chartFile)).join('\n\n');
      return `<details><summary>${summaryText(block.summary)}</summary>\n\n${inner}\n\n</details>`;
    }
  }
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return prose(inline);
  if (isList(inline)) return inline.map(inlineText).join('');
  switch (inline.kind) {
    case 'name':
      return code(inline.text);
    case 'strong':
      return `**${prose(inline.text)}**`;
    case 'soft':
      return prose(inline.text);
    case 'badge':
      return `${inline.icon} ${prose(inline.text)}`;
    case 'file':
      return `[${code(inline.name, 60)}](${encodeURI(inline.name)})`;
  }
}

/** Inside of `<summary>` Markdown is not read, but GitHub still acts on mentions and the like outside of code. */
function summaryText(text: string): string {
  return literal(text).includes('`') ? htmlCode(text) : escapeText(text);
}

/** Text inside of `![…]` and of a title: nothing that ends either, nothing that GitHub acts on. */
function altText(text: string): string {
  return visibleText(text)
    .replace(/[\s]+/g, ' ')
    .replace(/[[\]()<>"'`|*_~@#\\!&]/g, (c) => `&#${c.charCodeAt(0)};`);
}
