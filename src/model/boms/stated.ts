import type { BomComponent } from './bom.js';
import { FIELDS } from './unknown-fields.js';

/** Words of tools and standards for a value that they do not have. */
const NO_VALUE = /^(?:unknown|noassertion|not[ _-]?(?:provided|available|known)|n\/a)$/i;

/** Whether a text is a value, and no word for having none. */
export function isKnown(text: string | undefined): boolean {
  const said = (text ?? '').trim();
  return said !== '' && !NO_VALUE.test(said);
}

/** Whether a component says that nobody knows a field: by CISA's property, or with a word in the field's own place. */
export function saysUnknown(
  { unknown, version: said, makers, licenses }: BomComponent,
  field: string,
): boolean {
  if (unknown.includes(field)) return true;
  const stated: Readonly<Record<string, readonly (string | undefined)[]>> = {
    [FIELDS.version]: [said],
    [FIELDS.producer]: makers.map((maker) => maker.name),
    [FIELDS.license]: licenses,
  };
  return stated[field]?.some((text) => NO_VALUE.test((text ?? '').trim())) === true;
}
