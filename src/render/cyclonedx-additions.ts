import type { JSON as CdxJson, XML as CdxXml } from '@cyclonedx/cyclonedx-library/Serialize';
import { contactsOf } from './cyclonedx-people.js';
import type { ComponentEntry, CompositionEntry, Sheet } from './cyclonedx-sheet.js';

type Element = CdxXml.Types.SimpleXml.Element;
type Component = CdxJson.Types.Normalized.Component;

/** From 1.3 a BOM says how complete it is, from 1.6 a component has several authors; the library has neither. */
const SINCE = { compositions: '1.3', authors: '1.6' } as const;

/** A normalised BOM with what the library has no models for, as JSON. */
export function completeJson(
  document: CdxJson.Types.Normalized.Bom,
  sheet: Sheet,
  spec: string,
): CdxJson.Types.Normalized.Bom & { readonly compositions?: readonly object[] } {
  const compositions =
    spec < SINCE.compositions
      ? undefined
      : sheet.compositions.map(({ aggregate, refs }) => ({ aggregate, dependencies: refs }));
  const several = spec < SINCE.authors ? undefined : authorsByRef(sheet);
  if (several === undefined || several.size === 0)
    return { ...document, ...(compositions && { compositions }) };
  const complete = (component: Component): Component => withAuthors(component, several);
  const { metadata } = document;
  return {
    ...document,
    metadata: {
      ...metadata,
      ...(metadata?.component === undefined ? {} : { component: complete(metadata.component) }),
    },
    components: document.components?.map(complete),
    compositions,
  };
}

function withAuthors(component: Component, several: ReadonlyMap<string, ComponentEntry>): Component {
  const authors = several.get(component['bom-ref'] ?? '')?.authors;
  if (authors === undefined) return component;
  const contacts = contactsOf(authors);
  return Object.fromEntries(
    Object.entries(component).flatMap(([key, value]): [string, unknown][] => {
      if (key !== 'author') return [[key, value]];
      return contacts.length === 0 ? [] : [['authors', contacts]];
    }),
  ) as unknown as Component;
}

/** A normalised BOM with what the library has no models for, as XML. */
export function completeXml(root: Element, sheet: Sheet, spec: string): Element {
  const several = spec < SINCE.authors ? undefined : authorsByRef(sheet);
  const children = elementsOf(root).flatMap((child): Element[] => {
    const whole =
      several === undefined ||
      several.size === 0 ||
      (child.name !== 'metadata' && child.name !== 'components')
        ? child
        : { ...child, children: elementsOf(child).map((inner) => withAuthorElements(inner, several)) };
    const last = child.name === 'dependencies' && spec >= SINCE.compositions;
    return last ? [whole, compositionsElement(sheet.compositions)] : [whole];
  });
  return { ...root, children };
}

function withAuthorElements(component: Element, several: ReadonlyMap<string, ComponentEntry>): Element {
  const authors = several.get(String(component.attributes?.['bom-ref'] ?? ''))?.authors;
  if (component.name !== 'component' || authors === undefined) return component;
  const contacts = contactsOf(authors).map((contact) =>
    element(
      'author',
      Object.entries(contact).map(([name, value]) => element(name, value)),
    ),
  );
  const children = elementsOf(component).map((child) =>
    child.name === 'author' ? element('authors', contacts) : child,
  );
  return { ...component, children };
}

function compositionsElement(compositions: readonly CompositionEntry[]): Element {
  return element(
    'compositions',
    compositions.map(({ aggregate, refs }) => {
      const dependencies = refs.map((ref) => ({
        type: 'element' as const,
        name: 'dependency',
        attributes: { ref },
      }));
      return element('composition', [element('aggregate', aggregate), element('dependencies', dependencies)]);
    }),
  );
}

function element(name: string, children: Element[] | string): Element {
  return { type: 'element', name, children };
}

function elementsOf({ children }: Element): Element[] {
  if (typeof children !== 'object') return [];
  return [...children].filter((child) => child.type === 'element');
}

function authorsByRef(sheet: Sheet): ReadonlyMap<string, ComponentEntry> {
  const known = [sheet.root, ...sheet.components].filter((entry) => entry.authors !== undefined);
  return new Map(known.map((entry) => [entry.ref, entry]));
}
