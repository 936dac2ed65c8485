import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { messageOf, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';

/** Certificate authorities, logs and timestamp authorities that are believed. */
export interface Roots {
  readonly root: TrustedRoot;
  /** Where it came from, for the answer. */
  readonly source: string;
}

/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
export async function loadTrustedRoot(file: string | undefined): Promise<Roots> {
  if (file === undefined)
    return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
  return readTrustedRoot(await readCapped(file, 16 * 1024 * 1024), file);
}

/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
export async function readTrustedRoot(bytes: Buffer, source: string): Promise<Roots> {
  try {
    return { root: await parseTrustedRoot(parseJson(bytes, source)), source };
  } catch (error) {
    if (error instanceof SealgateError) throw error;
    throw new SealgateError(
      'INPUT_INVALID',
      `${source} is not a Sigstore trusted root: ${messageOf(error)}`,
      {
        location: { file: source },
        hint: 'Pass a trusted_root.json (media type application/vnd.dev.sigstore.trustedroot+json).',
        cause: error,
      },
    );
  }
}

async function embedded(): Promise<TrustedRoot> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const [seed] = Object.values(seeds as Record<string, { targets: Record<string, string> }>);
  const target = seed?.targets['trusted_root.json'];
  if (target === undefined) throw new Error('@sigstore/tuf carries no trusted root');
  return parseTrustedRoot(JSON.parse(Buffer.from(target, 'base64').toString('utf8')));
}

/**
 * A trusted root from its JSON. Every authority and log must say from when it is valid: the library takes a
 * missing start for the beginning of time.
 */
async function parseTrustedRoot(json: unknown): Promise<TrustedRoot> {
  const specs = await import('@sigstore/protobuf-specs');
  const root = specs.TrustedRoot.fromJSON(json);
  if (
    !/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(
      root.mediaType,
    )
  )
    throw new Error(`its media type is '${root.mediaType}'`);
  const periods = [
    ...root.tlogs.map((log) => ({ what: `log ${log.baseUrl}`, start: log.publicKey?.validFor?.start })),
    ...root.ctlogs.map((log) => ({
      what: `certificate log ${log.baseUrl}`,
      start: log.publicKey?.validFor?.start,
    })),
    ...root.certificateAuthorities.map((ca) => ({ what: `authority ${ca.uri}`, start: ca.validFor?.start })),
    ...root.timestampAuthorities.map((ca) => ({
      what: `timestamp authority ${ca.uri}`,
      start: ca.validFor?.start,
    })),
  ];
  const endless = periods.find(({ start }) => start === undefined || Number.isNaN(start.getTime()));
  if (endless !== undefined)
    throw new Error(`the ${endless.what} does not say from when it is valid (validFor.start)`);
  return root;
}
