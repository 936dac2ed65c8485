import type { BomComponent } from './bom.js';

/** A component of somebody's BOM, and where it stands there. */
export interface ComponentPlace {
  readonly name: string;
  readonly version: string | null;
  readonly ref: string;
  readonly pointer: string;
}

export function placeOf({ name, version, ref, pointer }: BomComponent): ComponentPlace {
  return { name, version: version ?? null, ref, pointer };
}
