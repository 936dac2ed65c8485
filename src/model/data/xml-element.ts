/** An element of an XML document: its name without prefix, its namespace, and what is inside, comments left out. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Those without a namespace, in the order of the document. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlElement[];
  /** The text directly inside, its parts joined. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}
