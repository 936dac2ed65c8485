import { upperBounds } from '../../model/packages/versions.js';
import { decodeLoosely } from '../../model/text/percent.js';
import { asFields, idText } from './fields.js';

/** Nobody lists more. */
const MOST = 200;

/**
 * Versions that end what is affected, by the ranges that CycloneDX keeps beside a component (`affects[].versions`):
 * `1.9.0` of `vers:npm/<1.9.0`, as Retire.js writes them. What ends with a version that is affected itself (`<=`) names
 * none.
 *
 * @see the VERS specification, https://github.com/package-url/vers-spec
 */
export function endsOfRanges(versions: unknown): string[] {
  if (!Array.isArray(versions)) return [];
  return versions.slice(0, MOST).flatMap((item) => {
    const { range, status = 'affected' } = asFields(item) ?? {};
    const text = idText(range, 2000);
    if (status !== 'affected' || text?.startsWith('vers:') !== true) return [];
    return upperBounds(decodeLoosely(text));
  });
}
