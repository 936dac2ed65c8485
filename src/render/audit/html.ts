import { sha256Hex } from '../../model/data/digest.js';
import { type Html, html, name as nameHtml, text } from '../html-text.js';
import { type Block, type Document, type Inline, isList } from './blocks.js';
import { CHART_STYLE } from './chart-frame.js';
import { PAGE_STYLE } from './page-style.js';

const STYLE = `${PAGE_STYLE}\n${CHART_STYLE}`;

/**
 * A report as one HTML file that asks for nothing and runs nothing: its content security policy allows its own style
 * and the links to evidence that lies beside it, and no script at all.
 */
export function auditHtml(document: Document): string {
  const digest = Buffer.from(sha256Hex(STYLE), 'hex').toString('base64');
  const page = html`<!doctype html>
<html lang="${document.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ html: digest }}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title} – Sealgate</title>
<style>${{ html: STYLE }}</style></head><body><main>
<h1>${document.title}</h1><p class="soft">${document.about}</p>
<ul class="lead">${document.lead.map(({ tone, icon, text: said }) => html`<li class="${tone}"><span aria-hidden="true">${icon}</span> ${said}</li>`)}</ul>
${document.blocks.map(blockHtml)}
</main></body></html>
`;
  return page.html;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>\n` : html`<h3>${block.text}</h3>\n`;
    case 'text':
      return html`<p>${inlineHtml(block.text)}</p>\n`;
    case 'note':
      return html`<p class="soft">${block.text}</p>\n`;
    case 'table':
      return tableHtml(block);
    case 'charts':
      // What may have to be scrolled on a phone can be reached by keyboard.
      return html`<div class="charts">${block.charts.map(({ svg, title }) => html`<figure tabindex="0" aria-label="${title}">${{ html: svg }}</figure>`)}</div>\n`;
    case 'details':
      return html`<details><summary>${block.summary}</summary>${block.blocks.map(blockHtml)}</details>\n`;
  }
}

/** On a narrow screen every row is a card, each cell with its column's name; of many columns on a laptop's, too. */
function tableHtml({ caption, columns, numbers, rows }: Extract<Block, { kind: 'table' }>): Html {
  const cell = (inline: Inline, column: number): Html => {
    const kind = numbers.includes(column) ? 'number' : 'words';
    return html`<td class="${kind}" data-column="${columns[column] ?? ''}">${inlineHtml(inline)}</td>`;
  };
  const many = { html: columns.length > 6 ? ' class="many"' : '' };
  return html`<table${many}><caption class="hidden">${caption}</caption><thead><tr>${columns.map((column, index) => html`<th scope="col"${{ html: numbers.includes(index) ? ' class="number"' : '' }}>${column}</th>`)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody></table>\n`;
}

function inlineHtml(inline: Inline): Html {
  if (typeof inline === 'string') return text(inline);
  if (isList(inline)) return { html: inline.map((one) => inlineHtml(one).html).join('') };
  switch (inline.kind) {
    case 'name':
      return nameHtml(inline.text);
    case 'strong':
      return html`<b>${inline.text}</b>`;
    case 'soft':
      return html`<span class="soft">${inline.text}</span>`;
    case 'badge':
      return html`<span class="badge ${inline.tone}"><span aria-hidden="true">${inline.icon}</span> ${inline.text}</span>`;
    case 'file':
      return html`<a href="./${encodeURI(inline.name)}">${nameHtml(inline.name)}</a>`;
  }
}
