import type { XML } from '@cyclonedx/cyclonedx-library/Serialize';

type Element = XML.Types.SimpleXml.Element;
type Comment = XML.Types.SimpleXml.Comment;

/** What XML 1.0 (2.2, Char) cannot hold, escaped or not: it becomes U+FFFD. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element tree as an XML 1.0 document in UTF-8, two spaces deep a level, ending in a newline. */
export function writeXml(root: Element): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement(element: Element, indent: string, lines: string[]): void {
  const head = `${indent}<${element.name}${attributesOf(element)}`;
  const { children } = element;
  if (children === undefined || children === '') {
    lines.push(`${head}/>`);
  } else if (typeof children === 'string' || typeof children === 'number') {
    lines.push(`${head}>${escapeText(String(children))}</${element.name}>`);
  } else {
    const inner: (Comment | Element)[] = [...children];
    if (inner.length === 0) {
      lines.push(`${head}/>`);
      return;
    }
    lines.push(`${head}>`);
    for (const child of inner) if (child.type === 'element') writeElement(child, `${indent}  `, lines);
    lines.push(`${indent}</${element.name}>`);
  }
}

function attributesOf(element: Element): string {
  const namespace =
    element.namespace === undefined ? '' : ` xmlns="${escapeAttribute(String(element.namespace))}"`;
  const own = Object.entries(element.attributes ?? {}).filter(([, value]) => value !== undefined);
  return namespace + own.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`).join('');
}

function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
}

function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] ?? c);
}
