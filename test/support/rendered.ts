import { finishBom, joinBom, openBom } from '../../src/render/cyclonedx.js';

/** A BOM as one text. */
export function renderCycloneDx(...input: Parameters<typeof openBom>): string {
  return joinBom(finishBom(openBom(...input)));
}
