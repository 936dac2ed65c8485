import type { Bom } from './bom.js';
import { type ComponentPlace, placeOf } from './place.js';
import type { Element } from './quality-elements.js';
import { inSpdx } from './quality-spdx.js';
import { STANDARDS, type Standard } from './standards.js';
import { saysUnknown } from './stated.js';
import { UNKNOWN_FIELD } from './unknown-fields.js';

/** How a BOM stands to one thing that a standard asks for. */
export interface ElementResult {
  readonly id: string;
  readonly title: string;
  /** Of the document as a whole, or of every component. */
  readonly of: 'document' | 'component';
  /** Whether the standard demands it, or demands it only where it exists. */
  readonly required: boolean;
  readonly present: number;
  readonly total: number;
  /** Of `present`, how many only say that nobody knows, where the standard takes that for an answer. */
  readonly unknown: number;
  /** Components that lack it, in the order of the file; for the document its own place. */
  readonly missing: readonly ComponentPlace[];
  /** What to do about it. */
  readonly fix: string;
}

export interface StandardResult {
  readonly id: Standard['id'];
  readonly title: string;
  /** Everything that it requires is there. */
  readonly met: boolean;
  readonly elements: readonly ElementResult[];
}

/** What to do about an element that is missing, in the words of the document's format. */
function fixOf(element: Element, { format }: Bom, inFormat: string | undefined): string {
  const fix = inFormat ?? element.fix;
  if (element.of === 'document' || element.field === undefined) return fix;
  const way =
    format === 'SPDX'
      ? `NOASSERTION where a member takes it, else the line ${UNKNOWN_FIELD}: ${element.field} in the package's comment`
      : `the property ${UNKNOWN_FIELD} with the value ${element.field}`;
  return `${fix} What nobody knows is to be said: ${way}.`;
}

/** Judges a BOM by standards, each element on its own. */
export function judgeBom(bom: Bom, ids: readonly Standard['id'][]): StandardResult[] {
  const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
  const view = { bom, needed: new Set([...bom.dependencies.values()].flat()) };
  return STANDARDS.filter(({ id }) => ids.includes(id)).map(({ id, title, elements }) => {
    const results = elements.map((element): ElementResult => {
      const { id: name, title: label, of, required } = element;
      const spdx = bom.format === 'SPDX' ? inSpdx(element) : {};
      const base = { id: name, title: label, of, required, fix: fixOf(element, bom, spdx.fix) };
      if (element.of === 'document') {
        const there = element.has(bom);
        const place = { name: bom.file, version: null, ref: '', pointer: spdx.pointer ?? element.pointer };
        return { ...base, present: there ? 1 : 0, total: 1, unknown: 0, missing: there ? [] : [place] };
      }
      const { field } = element;
      const open = all.filter((component) => !element.has(component, view));
      const lacking = field === undefined ? open : open.filter((component) => !saysUnknown(component, field));
      return {
        ...base,
        present: all.length - lacking.length,
        total: all.length,
        unknown: open.length - lacking.length,
        missing: lacking.map(placeOf),
      };
    });
    return {
      id,
      title,
      met: results.every((one) => !one.required || one.missing.length === 0),
      elements: results,
    };
  });
}
