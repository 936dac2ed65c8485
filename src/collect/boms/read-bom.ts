import { SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files.js';
import { parseJson } from '../../io/json.js';
import type { Bom } from '../../model/boms/bom.js';
import { sha256Hex } from '../../model/digest.js';
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
 * Reads somebody's bill of materials: CycloneDX 1.2 to 1.7 or SPDX 2.2 and 2.3, as JSON.
 *
 * @param file path that is opened; `shown` is how messages name it.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_INVALID with the place of what is wrong.
 */
export async function readBom(file: string, shown: string): Promise<ReadBom> {
  return parseBom(await readCapped(file, CAP), shown);
}

/** @throws SealgateError INPUT_INVALID */
export function parseBom(bytes: Uint8Array, file: string): ReadBom {
  refuseOtherSyntax(bytes, file);
  const document = parseJson(bytes, file);
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
      : 'Pass a CycloneDX or SPDX 2.3 file as JSON.',
  });
}

/** XML and SPDX's tag-value form are told apart from broken JSON, so that the reader knows what to do. */
function refuseOtherSyntax(bytes: Uint8Array, file: string): void {
  const start = Buffer.from(bytes.subarray(0, 200))
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  const kind = start.startsWith('<')
    ? 'XML'
    : /^SPDXVersion:/.test(start)
      ? "SPDX's tag-value form"
      : undefined;
  if (kind === undefined) return;
  throw new SealgateError('INPUT_INVALID', `${file} is ${kind}; bills of materials are read as JSON only`, {
    location: { file },
    hint:
      kind === 'XML'
        ? 'Write it as JSON, or convert it: cyclonedx convert --input-file bom.xml --output-file bom.json'
        : 'Write it as JSON with the tool that made it.',
  });
}
