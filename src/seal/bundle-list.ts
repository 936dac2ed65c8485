import { SealgateError } from '../errors.js';
import { parseJson } from '../io/json/json.js';

/** One Sigstore bundle of a file that may hold several. */
export interface NamedBundle {
  readonly name: string;
  readonly bytes: Buffer;
}

const MAX_BUNDLES = 1000;

/**
 * The bundles in a file: one, one a line (as `gh attestation download` writes them), or the document of an npm
 * registry (`{"attestations": [{"bundle": …}]}`).
 *
 * @throws SealgateError INPUT_INVALID where it is none of these, INPUT_TOO_LARGE.
 */
export function splitBundles(bytes: Buffer, name: string): readonly NamedBundle[] {
  const text = bytes.toString('utf8').trimEnd();
  const lines = text.split('\n');
  if (lines.length > 1 && lines.every((line) => line.startsWith('{"') && line.trimEnd().endsWith('}')))
    return capped(
      lines.map((line, at) => ({ name: `${name}:${at + 1}`, bytes: Buffer.from(line) })),
      name,
    );
  const value = parseJson(bytes, name);
  if (typeof value !== 'object' || value === null || !('attestations' in value)) return [{ name, bytes }];
  const { attestations } = value;
  if (!Array.isArray(attestations))
    throw new SealgateError('INPUT_INVALID', `${name} has no list of attestations`, {
      location: { file: name, pointer: '/attestations' },
      hint: "Pass the registry's answer to /-/npm/v1/attestations/NAME@VERSION as it is.",
    });
  return capped(
    attestations.map((entry: unknown, at) => {
      const bundle = typeof entry === 'object' && entry !== null && 'bundle' in entry ? entry.bundle : null;
      return { name: `${name} (attestation ${at + 1})`, bytes: Buffer.from(JSON.stringify(bundle)) };
    }),
    name,
  );
}

/** Whether a file is made of bundles, in one of the forms that {@link splitBundles} takes. */
export function isBundleFile(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096).toString('latin1');
  if (
    !/^\s*\{/.test(start) ||
    !/"(?:mediaType|attestations|verificationMaterial)"/.test(bytes.toString('latin1'))
  )
    return false;
  try {
    const [first] = splitBundles(bytes, 'the file');
    const value: unknown = first === undefined ? undefined : JSON.parse(first.bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && 'verificationMaterial' in value;
  } catch {
    // Not JSON, or JSON of another kind: a file like any other.
    return false;
  }
}

function capped(bundles: readonly NamedBundle[], name: string): readonly NamedBundle[] {
  if (bundles.length <= MAX_BUNDLES) return bundles;
  throw new SealgateError('INPUT_TOO_LARGE', `${name} holds ${bundles.length} bundles`, {
    hint: `No more than ${MAX_BUNDLES} are read.`,
  });
}
