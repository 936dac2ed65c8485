import { visibleText } from '../model/text/display.js';

/** HTML that this room made; everything else is text and goes through `text`. */
export interface Html {
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from outside as HTML, for an element's content or a quoted attribute. Hidden characters are visible escapes. */
export function escapeText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

/** A name from outside as HTML, apart from the direction of the text around it, line feeds visible. */
function nameText(value: string): string {
  return `<code>${escapeText(value).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'))}</code>`;
}

/** `escapeText` for templates. */
export function text(value: string): Html {
  return { html: escapeText(value) };
}

/** `nameText` for templates. */
export function name(value: string): Html {
  return { html: nameText(value) };
}

/** Joins HTML, and strings as text. The tag of templates: `` html`<b>${value}</b>` ``. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Html | string | readonly Html[])[]
): Html {
  const written = parts.map((part, index) => `${part}${write(values[index])}`);
  return { html: written.join('') };
}

function write(value: Html | string | readonly Html[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeText(value);
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

export const NOTHING: Html = { html: '' };

export function join(all: readonly Html[], separator: string): Html {
  return { html: all.map((one) => one.html).join(escapeText(separator)) };
}
