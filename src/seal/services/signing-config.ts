import type { Service, ServiceConfiguration } from '@sigstore/protobuf-specs';
import { messageOf, SealgateError } from '../../errors.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import { compareText } from '../../model/text/compare-text.js';
import { trimEndOf } from '../../model/text/ends.js';
import { assertSecure, type LogService } from './services.js';

/** What a signing configuration chooses at a given time. */
export interface ChosenServices {
  readonly fulcioUrl?: string;
  readonly logs: readonly LogService[];
  readonly timestampAuthorities: readonly string[];
}

/** The services of one kind that a configuration names. */
interface Offer {
  /** For messages. */
  readonly what: string;
  readonly services: readonly Service[];
  /** Of their API, that we speak. */
  readonly versions: readonly number[];
  /** How many of them are chosen. Default: one. */
  readonly how?: ServiceConfiguration | undefined;
}

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/**
 * Reads a Sigstore signing configuration and chooses the services for now.
 *
 * @param at only services that are valid then are chosen.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID where it is none or names too few services, USAGE where one is
 * not asked over https.
 * @see sigstore_trustroot.proto, SigningConfig: newest of the highest version we speak, at most one per operator
 */
export async function loadSigningConfig(file: string, at: Date): Promise<ChosenServices> {
  const json = parseJson(await readCapped(file, 1024 * 1024), file);
  const found = typeof json === 'object' && json !== null && 'mediaType' in json ? json.mediaType : undefined;
  if (found !== MEDIA_TYPE) throw invalid(file, `its media type is ${JSON.stringify(found) ?? 'missing'}`);
  const { SigningConfig, ServiceSelector } = await import('@sigstore/protobuf-specs');
  let config: ReturnType<typeof SigningConfig.fromJSON>;
  // What is no list the library takes for an empty one.
  for (const [name, value] of Object.entries(json as object))
    if (name.endsWith('Urls') && !Array.isArray(value)) throw invalid(file, `its ${name} is no list`);
  try {
    config = SigningConfig.fromJSON(json);
  } catch (error) {
    throw invalid(file, messageOf(error), error);
  }
  const choose = ({ what, services, versions, how }: Offer): readonly Service[] => {
    const usable = usableServices(services, versions, at);
    if (services.length > 0 && usable.length === 0)
      throw invalid(
        file,
        `none of its ${services.length} ${what} is valid at ${at.toISOString()} and of a version we speak (${versions.join(', ')})`,
      );
    const selector = how?.selector ?? ServiceSelector.ANY;
    if (selector === ServiceSelector.ALL) return usable;
    const count = selector === ServiceSelector.EXACT ? (how?.count ?? 0) : Math.min(1, services.length);
    if (selector === ServiceSelector.EXACT && (count < 1 || usable.length < count))
      throw invalid(file, `it asks for ${count} ${what} of different operators, and names ${usable.length}`);
    return usable.slice(0, count);
  };
  const [ca] = choose({ what: 'certificate authorities', services: config.caUrls, versions: [1] });
  const logs = choose({
    what: 'logs',
    services: config.rekorTlogUrls,
    versions: [1, 2],
    how: config.rekorTlogConfig,
  });
  const stamps = choose({
    what: 'timestamp authorities',
    services: config.tsaUrls,
    versions: [1],
    how: config.tsaConfig,
  });
  for (const { url } of [...(ca === undefined ? [] : [ca]), ...logs, ...stamps]) assertSecure(url);
  return {
    ...(ca === undefined ? {} : { fulcioUrl: bare(ca.url) }),
    logs: logs.map(({ url, majorApiVersion }) => ({
      url: bare(url),
      version: majorApiVersion === 2 ? 2 : 1,
    })),
    timestampAuthorities: stamps.map(({ url }) => url),
  };
}

/** Of the highest version that is valid, each operator's newest service, newest first. */
function usableServices(services: readonly Service[], versions: readonly number[], at: Date): Service[] {
  const valid = services.filter(
    ({ majorApiVersion, validFor }) =>
      versions.includes(majorApiVersion) &&
      validFor?.start !== undefined &&
      validFor.start <= at &&
      (validFor.end === undefined || at <= validFor.end),
  );
  const highest = Math.max(...valid.map(({ majorApiVersion }) => majorApiVersion));
  const newest = valid
    .filter(({ majorApiVersion }) => majorApiVersion === highest)
    .sort((a, b) => startOf(b) - startOf(a) || compareText(a.url, b.url));
  const operators = new Set<string>();
  return newest.filter(({ operator }) => !operators.has(operator) && operators.add(operator));
}

function startOf({ validFor }: Service): number {
  return validFor?.start?.getTime() ?? 0;
}

function bare(url: string): string {
  return trimEndOf(url, '/');
}

function invalid(file: string, what: string, cause?: unknown): SealgateError {
  return new SealgateError(
    'INPUT_INVALID',
    `${file} is not a signing configuration that can be used: ${what}`,
    {
      location: { file },
      hint: `Pass a Sigstore signing_config.v0.2.json (${MEDIA_TYPE}), as cosign signing-config create writes it.`,
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
