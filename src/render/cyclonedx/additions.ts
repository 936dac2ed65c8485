import type { JSON as CdxJson } from '@cyclonedx/cyclonedx-library/Serialize';
import { pedigreeElement, pedigreeOf } from './patches.js';
import { contactsOf } from './people.js';
import type { ComponentEntry, CompositionEntry, Sheet } from './sheet.js';
import { element, elementsOf, type XmlElement } from './xml.js';

type Component = CdxJson.Types.Normalized.Component;

/** From 1.3 a BOM says how complete it is, from 1.6 a component has several authors; the library has neither, and no patches. */
const SINCE = { compositions: '1.3', authors: '1.6', schema: '1.4' } as const;

/**
 * A normalised BOM with what the library has no models for, as JSON. Before 1.4 it names no schema: the published
 * ones ask for another address in `$schema` than they have themselves, so that no address suits every reader.
 */
export function completeJson(
  document: CdxJson.Types.Normalized.Bom,
  sheet: Sheet,
  spec: string,
): CdxJson.Types.Normalized.Bom & { readonly compositions?: readonly object[] } {
  const compositions =
    spec < SINCE.compositions
      ? undefined
      : sheet.compositions.map(({ aggregate, refs }) => ({ aggregate, dependencies: refs }));
  const richer = richerByRef(sheet, spec);
  const { $schema, ...members } = document;
  const plain = spec < SINCE.schema ? members : document;
  if (richer.size === 0) return { ...plain, ...(compositions && { compositions }) };
  const complete = (component: Component): Component => completeComponent(component, richer);
  const { metadata } = document;
  return {
    ...plain,
    metadata: {
      ...metadata,
      ...(metadata?.component === undefined ? {} : { component: complete(metadata.component) }),
    },
    components: document.components?.map(complete),
    compositions,
  };
}

function completeComponent(component: Component, richer: ReadonlyMap<string, Additions>): Component {
  const known = richer.get(component['bom-ref'] ?? '');
  if (known === undefined) return component;
  const { authors, patches } = known;
  return Object.fromEntries(
    Object.entries(component).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'author' && authors !== undefined)
        return authors.length === 0 ? [] : [['authors', authors]];
      const pedigree: [string, unknown][] =
        key === 'purl' && patches !== undefined ? [['pedigree', pedigreeOf(patches)]] : [];
      return [[key, value], ...pedigree];
    }),
  ) as unknown as Component;
}

/**
 * A normalised BOM with what the library has no models for, as XML. The root keeps its people in one line (`author`):
 * with a list there, CycloneDX's library for Java reads nothing of the whole document.
 *
 * @see docs/decisions/0223-documents-that-consumers-read.md
 */
export function completeXml(root: XmlElement, sheet: Sheet, spec: string): XmlElement {
  const richer = richerByRef({ ...sheet, root: { ...sheet.root, authors: undefined } }, spec);
  const children = elementsOf(root).flatMap((child): XmlElement[] => {
    const whole =
      richer.size === 0 || (child.name !== 'metadata' && child.name !== 'components')
        ? child
        : { ...child, children: elementsOf(child).map((inner) => completeElement(inner, richer)) };
    const last = child.name === 'dependencies' && spec >= SINCE.compositions;
    return last ? [whole, compositionsElement(sheet.compositions)] : [whole];
  });
  return { ...root, children };
}

function completeElement(component: XmlElement, richer: ReadonlyMap<string, Additions>): XmlElement {
  const known = richer.get(String(component.attributes?.['bom-ref'] ?? ''));
  if (component.name !== 'component' || known === undefined) return component;
  const { authors, patches } = known;
  const children = elementsOf(component).flatMap((child) => {
    if (child.name === 'author' && authors !== undefined)
      return [element('authors', authors.map(contactElement))];
    return child.name === 'purl' && patches !== undefined ? [child, pedigreeElement(patches)] : [child];
  });
  return { ...component, children };
}

function contactElement(contact: object): XmlElement {
  return element(
    'author',
    Object.entries(contact).map(([name, value]) => element(name, String(value))),
  );
}

function compositionsElement(compositions: readonly CompositionEntry[]): XmlElement {
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

interface Additions {
  /** Where the specification has several of them. */
  readonly authors: ReturnType<typeof contactsOf> | undefined;
  readonly patches: ComponentEntry['patches'];
}

function richerByRef(sheet: Sheet, spec: string): ReadonlyMap<string, Additions> {
  const found = new Map<string, Additions>();
  for (const { ref, authors, patches } of [sheet.root, ...sheet.components]) {
    const several = authors === undefined || spec < SINCE.authors ? undefined : contactsOf(authors);
    if (several !== undefined || patches !== undefined) found.set(ref, { authors: several, patches });
  }
  return found;
}
