import { SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { isXml, readXmlBom } from '../../io/formats/bom-xml.js';
import { parseJson } from '../../io/json/json.js';
import { startText } from '../../io/text.js';
import type { Bom } from '../../model/boms/bom.js';
import { sha256Hex } from '../../model/data/digest.js';
import { readCycloneDx } from './cyclonedx.js';
import { fieldsOf } from './fields.js';
import { readSpdx } from './spdx.js';

/** No BOM that we have seen comes near it. */
const CAP = 256 * 1024 * 1024;

/** A BOM, and the document it was read from. */
export interface ReadBom {
  readonly bom: Bom;
  readonly document: object;
}

/**
 * Reads somebody's bill of materials: CycloneDX 1.2 to 1.7, as JSON or XML, or SPDX 2.2 and 2.3 as JSON.
 *
 * @param file path that is opened; `shown` is how messages name it.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_INVALID with the place of what is wrong.
 */
export async function readBom(file: string, shown: string): Promise<ReadBom> {
  return parseBom(await readCapped(file, CAP), shown);
}

/** @throws SealgateError INPUT_INVALID */
export async function parseBom(bytes: Uint8Array, file: string): Promise<ReadBom> {
  refuseTagValue(bytes, file);
  const document = isXml(bytes) ? await readXmlBom(bytes, file) : parseJson(bytes, file);
  const place = { file, pointer: '' };
  const fields = fieldsOf(document, place);
  const source = { file, sha256: sha256Hex(bytes) };
  if (fields.get('bomFormat') === 'CycloneDX')
    return { bom: readCycloneDx(fields, source), document: document as object };
  if (fields.has('spdxVersion')) return { bom: readSpdx(fields, source), document: document as object };
  throw new SealgateError('INPUT_INVALID', `${file} is neither CycloneDX nor SPDX 2`, {
    location: { file },
    hint: fields.has('@graph')
      ? 'SPDX 3 is not read; write SPDX 2.3 or CycloneDX.'
      : 'Pass a CycloneDX file, or an SPDX 2.3 file as JSON.',
  });
}

/** SPDX's tag-value form is told apart from broken JSON, so that the reader knows what to do. */
function refuseTagValue(bytes: Uint8Array, file: string): void {
  if (!startText(bytes, 200).trimStart().startsWith('SPDXVersion:')) return;
  throw new SealgateError('INPUT_INVALID', `${file} is SPDX's tag-value form, which is not read`, {
    location: { file },
    hint: 'Write it as JSON with the tool that made it.',
  });
}
