import { SealgateError } from '../../errors.js';
import { addToList } from '../data/group.js';
import { isObject, type Json, type JsonObject } from '../data/json.js';
import type { XmlElement } from '../data/xml-element.js';
import { shorten } from '../text/shorten.js';
import {
  ATTRIBUTES,
  LISTS,
  MANY,
  NUMBERS,
  OBJECTS,
  REFERENCES,
  RENAMED,
  SWITCHES,
  TEXTS,
  UNWRAPPED,
  VERBATIM,
  WITH_ATTRIBUTES,
} from './cyclonedx-xml-names.js';

const NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d{1,3}\.\d{1,3})$/;

const XML_SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';

/** What a document is converted by. */
interface Context {
  readonly file: string;
  readonly specVersion: string;
}

/** Whether a document is CycloneDX, by its root. */
export function isCycloneDx({ name, namespace }: XmlElement): boolean {
  return name === 'bom' && NAMESPACE.test(namespace);
}

/**
 * A CycloneDX document in XML as the same in JSON. What is of other namespaces JSON has no place for: it is left out.
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID where an element stands twice, in a list of others or in another version's
 *   namespace, and where text stands between elements.
 */
export function cycloneDxJson(root: XmlElement, file: string): JsonObject {
  const specVersion = NAMESPACE.exec(root.namespace)?.[1] ?? '';
  const { version = 1, ...members } = objectOf(root, { file, specVersion });
  const signed = root.children.some(
    ({ name, namespace }) => name === 'Signature' && namespace === XML_SIGNATURE,
  );
  return {
    bomFormat: 'CycloneDX',
    specVersion,
    version,
    ...members,
    // JSON is signed in another way: only that there is a signature can be told.
    ...(signed ? { signature: {} } : {}),
  };
}

/** The value that an element is inside of another. */
function valueIn(element: XmlElement, parent: string, context: Context): Json {
  const { name } = element;
  const path = `${parent}>${name}`;
  const items = name === 'tools' ? toolItems(element, context) : (LISTS.get(path) ?? LISTS.get(name));
  if (items !== undefined)
    return REFERENCES.has(path) || REFERENCES.has(name)
      ? refsOf(element, items, context)
      : listOf(element, items, context);
  if (name === 'tools') return objectOf(element, context);
  if (name === 'dependency') return dependencyOf(element, context);
  const children = childrenOf(element, context);
  const [only] = children;
  if (UNWRAPPED.has(name) && only !== undefined) return valueIn(only, name, context);
  const member = TEXTS.get(path) ?? (OWN_TEXT.test(path) ? undefined : TEXTS.get(name));
  const bare = children.length === 0 && ownAttributes(element).length === 0;
  if (bare && element.text.trim() === '' && OBJECTS.has(name)) return {};
  return bare && member === undefined ? plain(element.text, path, name) : objectOf(element, context, member);
}

/** `<text>` that is text in JSON too. */
const OWN_TEXT = /^(?:annotation|requirement)>text$/;

/** Attributes, the text as `member`, and elements. */
function objectOf(element: XmlElement, context: Context, member?: string): JsonObject {
  const { name } = element;
  const attributes = ownAttributes(element);
  const members = new Map<string, Json>();
  const many = new Map<string, Json[]>();
  for (const [key, value] of attributes)
    members.set(RENAMED.get(`@${key}`) ?? key, plain(value, `${name}>@${key}`, `@${key}`));
  const children = childrenOf(element, context);
  if (children.length === 0 && (member !== undefined || element.text.trim() !== ''))
    members.set(
      member ?? WITH_ATTRIBUTES.get(name) ?? 'content',
      VERBATIM.has(name) ? element.text : outer(element.text),
    );
  for (const child of children) {
    const value = valueIn(child, name, context);
    if (name === 'dataflow' && child.name === 'classification' && isObject(value)) {
      for (const [key, part] of Object.entries(value)) members.set(key, part);
      continue;
    }
    const key = RENAMED.get(`${name}>${child.name}`) ?? child.name;
    if (MANY.has(`${name}>${child.name}`) || MANY.has(child.name)) {
      addToList(many, key, value);
      continue;
    }
    if (members.has(key))
      throw invalid(context, child, `has <${shown(child)}> twice in one <${shown(element)}>`);
    members.set(key, value);
  }
  for (const [key, list] of many) members.set(key, isOne(key, list, context) ? list[0] : list);
  return Object.fromEntries(members);
}

/** Version 1.5 knows one identity; those since have a list, in JSON too. */
function isOne(key: string, list: readonly Json[], { specVersion }: Context): list is readonly [Json] {
  return key === 'identity' && list.length === 1 && specVersion === '1.5';
}

function listOf(element: XmlElement, items: readonly string[], context: Context): readonly Json[] {
  const { name } = element;
  refuseText(element, context);
  return childrenOf(element, context).map((child) => {
    refuseOther(child, items, context);
    const value = valueIn(child, name, context);
    if (name !== 'licenses') return value;
    if (child.name === 'license') return { license: value };
    return typeof value === 'string' ? { expression: value } : value;
  });
}

function refsOf(element: XmlElement, items: readonly string[], context: Context): readonly string[] {
  refuseText(element, context);
  return childrenOf(element, context).map((child) => {
    refuseOther(child, items, context);
    return refOf(child);
  });
}

const TOOLS: readonly string[] = ['tool'];

/** A list of tools before 1.5 and in evidence; since, an object of lists, which has no items. */
function toolItems(element: XmlElement, context: Context): readonly string[] | undefined {
  return childrenOf(element, context).every(({ name }) => name === 'tool') ? TOOLS : undefined;
}

function dependencyOf(element: XmlElement, context: Context): Json {
  const children = childrenOf(element, context);
  const on = (name: string): string[] => children.filter((child) => child.name === name).map(refOf);
  const other = children.find(({ name }) => name !== 'dependency' && name !== 'provides');
  if (other !== undefined) throw invalid(context, other, `has <${shown(other)}> in a <dependency>`);
  const [dependsOn, provides] = [on('dependency'), on('provides')];
  const ref = attributeOf(element, 'ref');
  return {
    ...(ref === undefined ? {} : { ref }),
    ...(dependsOn.length === 0 ? {} : { dependsOn }),
    ...(provides.length === 0 ? {} : { provides }),
  };
}

function refOf(element: XmlElement): string {
  return attributeOf(element, 'ref') ?? outer(element.text);
}

function ownAttributes({ attributes }: XmlElement): XmlElement['attributes'] {
  return attributes.every(([key]) => ATTRIBUTES.has(key))
    ? attributes
    : attributes.filter(([key]) => ATTRIBUTES.has(key));
}

function attributeOf({ attributes }: XmlElement, key: string): string | undefined {
  return attributes.find(([name]) => name === key)?.[1];
}

/** The elements of CycloneDX inside of one. */
function childrenOf(element: XmlElement, context: Context): readonly XmlElement[] {
  const own = element.children.filter((child) => child.namespace === element.namespace);
  for (const child of element.children)
    if (child.namespace !== element.namespace && NAMESPACE.test(child.namespace))
      throw invalid(context, child, `has <${shown(child)}> of another version of CycloneDX`);
  if (own.length > 0) refuseText(element, context);
  return own;
}

function refuseText(element: XmlElement, context: Context): void {
  if (element.text.trim() !== '')
    throw invalid(context, element, `has text beside the elements of <${shown(element)}>`);
}

function refuseOther(child: XmlElement, items: readonly string[], context: Context): void {
  if (!items.includes(child.name))
    throw invalid(context, child, `has <${shown(child)}> where <${items.join('> or <')}> belongs`);
}

/** A text as what it is in JSON; what is no number or word of that kind stays text. */
function plain(text: string, path: string, name: string): Json {
  if ((NUMBERS.has(path) || NUMBERS.has(name)) && NUMBER.test(text.trim())) return Number(text);
  if (SWITCHES.has(path) || SWITCHES.has(name)) return SWITCH.get(text.trim()) ?? text;
  return outer(text);
}

const NUMBER = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/;
const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** Line breaks around an id or a name are the layout of whoever wrote the document. */
function outer(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length === text.length) return text;
  const from = text.indexOf(trimmed);
  return `${text.slice(0, from)}${text.slice(from + trimmed.length)}`.includes('\n') ? trimmed : text;
}

function shown({ name }: XmlElement): string {
  return shorten(name, 40);
}

function invalid({ file }: Context, { line }: XmlElement, what: string): SealgateError {
  return new SealgateError('INPUT_INVALID', `${file} ${what}`, {
    location: { file, line },
    hint: 'Write the file again with the tool that made it.',
  });
}
