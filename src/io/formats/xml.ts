import { SealgateError } from '../../errors.js';
import type { XmlElement } from '../../model/data/xml-element.js';
import { MAX_DEPTH } from '../json/json.js';
import { decodeText, isUtf16 } from '../text.js';

/** An element while it is open. */
interface Draft extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses XML 1.0 with namespaces that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128
 * levels deep, no document type, and so no entities but XML's own five.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
export async function parseXml(bytes: Uint8Array, file: string): Promise<XmlElement> {
  const text = decodeText(bytes, file);
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true, position: true });
  const fail = (message: string, hint: string, cause?: unknown): never => {
    throw new SealgateError('INPUT_INVALID', `${file} ${message}`, {
      location: { file, line: parser.line, column: parser.columnIndex + 1 },
      hint,
      ...(cause === undefined ? {} : { cause }),
    });
  };
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) =>
    fail(
      `is not well-formed XML: ${wordsOf(error)}`,
      'Write the file again with the tool that made it, and pass it unchanged.',
    ),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !isUtf16(bytes) && !isHarmless(encoding, text))
      fail(`says that it is written in ${encoding.slice(0, 40)}`, 'Write it as UTF-8.');
  });
  parser.on('doctype', () =>
    fail('has a document type (<!DOCTYPE …>), which can define what the text means', 'Write it without one.'),
  );
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= MAX_DEPTH)
      fail(
        `is nested more than ${MAX_DEPTH} levels deep`,
        'Write the file again with the tool that made it.',
      );
    const element: Draft = {
      name: local,
      namespace: uri,
      attributes: Object.values(attributes)
        .filter((attribute) => attribute.uri === '')
        .map((attribute) => [attribute.local, attribute.value] as const),
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root ?? fail('holds no element', 'Write the file again with the tool that made it.');
}

/** Whether bytes that were read as UTF-8 say the same in the encoding that the document names. */
function isHarmless(encoding: string, text: string): boolean {
  return /^(?:utf-?8|utf-?16)$/i.test(encoding) || /^[\0-\x7f]*$/.test(text);
}

/** The parser's words without the place, which the error has by itself. */
function wordsOf({ message }: Error): string {
  return message.replace(/^\d+:\d+: /, '').slice(0, 200);
}
