import { finishBom, joinBom, openBom } from '../../src/render/cyclonedx/document.js';

/** A BOM as one text. */
export function renderCycloneDx(...input: Parameters<typeof openBom>): string {
  return joinBom(finishBom(openBom(...input)));
}
