import { SealgateError } from '../../errors.js';
import type { JsonObject } from '../../model/data/json.js';
import { shorten } from '../../model/text/shorten.js';
import { startText } from '../text.js';

/** A tree takes some ten times the text: no BOM in XML that we have seen comes near it. */
const CAP = 64 * 1024 * 1024;

/** Before the root there may be a licence or a comment. */
const HEAD = 16 * 1024;

const BOM_ROOT = /<(?:[A-Za-z_][\w.-]{0,40}:)?bom\s[^<>]*cyclonedx\.org/i;

/** Whether a file is markup and no JSON. */
export function isXml(bytes: Uint8Array): boolean {
  return startText(bytes, 256).trimStart().startsWith('<');
}

/** Whether a file begins like a CycloneDX document in XML. */
export function isXmlBom(bytes: Uint8Array): boolean {
  return isXml(bytes) && BOM_ROOT.test(startText(bytes, HEAD));
}

/**
 * A CycloneDX document in XML, as the same in JSON.
 *
 * @throws SealgateError INPUT_INVALID where it is not well-formed, or something else; INPUT_TOO_LARGE.
 */
export async function readXmlBom(bytes: Uint8Array, file: string): Promise<JsonObject> {
  if (bytes.length > CAP) {
    throw new SealgateError(
      'INPUT_TOO_LARGE',
      `${file} has more than ${CAP} bytes, the most that is read of XML`,
      {
        location: { file },
        hint: 'Write it as JSON.',
      },
    );
  }
  const { parseXml } = await import('./xml.js');
  const { cycloneDxJson, isCycloneDx } = await import('../../model/boms/cyclonedx-xml.js');
  const root = await parseXml(bytes, file);
  if (isCycloneDx(root)) return cycloneDxJson(root, file);
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} is XML, and no CycloneDX document: its root is <${shorten(root.name, 40)}>`,
    {
      location: { file, line: root.line },
      hint: 'Pass a CycloneDX file, or an SPDX 2.3 file as JSON.',
    },
  );
}
