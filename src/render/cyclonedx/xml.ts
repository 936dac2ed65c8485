import type { XML } from '@cyclonedx/cyclonedx-library/Serialize';

/** An element as CycloneDX's library writes it. */
export type XmlElement = XML.Types.SimpleXml.Element;

export function element(name: string, children: XmlElement[] | string): XmlElement {
  return { type: 'element', name, children };
}

/** The elements inside of one, text and comments left out. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  if (typeof children !== 'object') return [];
  return [...children].filter((child) => child.type === 'element');
}
