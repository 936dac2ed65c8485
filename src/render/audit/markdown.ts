import { visibleText } from '../../model/display-text.js';
import { code, prose, tableHead, tableRow } from '../markdown.js';
import type { Block, Document, Inline } from './blocks.js';

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
    document.lead.map(({ icon, text }) => `- ${icon} **${prose(text, CELL)}**`).join('\n'),
    ...document.blocks.map((block) => blockText(block, chartFile)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block, chartFile: (id: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${prose(block.text)}`;
    case 'text':
      return inlineText(block.text);
    case 'note':
      return `_${prose(block.text, CELL)}_`;
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
      return `<details><summary>${prose(block.summary)}</summary>\n\n${inner}\n\n</details>`;
    }
  }
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') {
    // Spaces between parts are the writer's own.
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline) ?? [];
    return `${before}${text === '' ? '' : prose(text, CELL)}${after}`;
  }
  if (isList(inline)) return inline.map(inlineText).join('');
  switch (inline.kind) {
    case 'name':
      return code(inline.text);
    case 'strong':
      return `**${prose(inline.text, CELL)}**`;
    case 'soft':
      return prose(inline.text, CELL);
    case 'badge':
      return `${inline.icon} ${prose(inline.text)}`;
    case 'file':
      return `[${code(inline.name, 60)}](${encodeURI(inline.name)})`;
  }
}

function isList(inline: Exclude<Inline, string>): inline is readonly Inline[] {
  return Array.isArray(inline);
}

/** Text inside of `![…]` and of a title: nothing that ends either, nothing that GitHub acts on. */
function altText(text: string): string {
  return visibleText(text)
    .replace(/[\s]+/g, ' ')
    .replace(/[[\]()<>"'`|*_~@#\\!&]/g, (c) => `&#${c.charCodeAt(0)};`);
}
