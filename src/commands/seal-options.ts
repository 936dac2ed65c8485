import { SealgateError } from '../errors.js';
import { chooseSigner, PUBLIC_FULCIO, PUBLIC_REKOR, type Signer } from '../seal/signer.js';
import type { Option, Values, World } from './command.js';
import { textOf } from './flags.js';

/** Flags that say who signs and which services witness it: of `seal`, and of a gate that seals. */
export const sealOptions: readonly Option[] = [
  {
    name: 'key',
    type: 'string',
    value: 'KEY',
    description:
      "Sign with this private key: a PEM file, cosign's cosign.key, or env://NAME. Its password comes from COSIGN_PASSWORD. Default: the CI job's own identity (keyless).",
  },
  {
    name: 'fulcio-url',
    type: 'string',
    value: 'URL',
    description: `Certificate authority for keyless signing. Default: ${PUBLIC_FULCIO}.`,
  },
  {
    name: 'rekor-url',
    type: 'string',
    value: 'URL',
    description: `Transparency log. Default: ${PUBLIC_REKOR} for keyless signing, none with a key.`,
  },
  {
    name: 'tsa-url',
    type: 'string',
    value: 'URL',
    description: 'Timestamp authority (RFC 3161) to ask as well. Default: none.',
  },
];

/** The signer that the flags and the environment give, or the reason why there is none. */
export function signerOf(values: Values, world: World): Promise<Signer | { readonly none: string }> {
  const flag = (name: string): string | undefined => textOf(values, name);
  const [key, fulcioUrl, rekorUrl, tsaUrl] = ['key', 'fulcio-url', 'rekor-url', 'tsa-url'].map(flag);
  return chooseSigner(world.env, {
    cwd: world.cwd,
    ...(key === undefined ? {} : { key }),
    ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
    ...(rekorUrl === undefined ? {} : { rekorUrl }),
    ...(tsaUrl === undefined ? {} : { tsaUrl }),
  });
}

/** Predicate types by the short names that cosign's users know. */
const TYPES: Readonly<Record<string, string>> = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdxjson: 'https://spdx.dev/Document',
  slsaprovenance1: 'https://slsa.dev/provenance/v1',
  slsaprovenance02: 'https://slsa.dev/provenance/v0.2',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  openvex: 'https://openvex.dev/ns',
  svr: 'https://in-toto.io/attestation/svr/v0.2',
  vsa: 'https://slsa.dev/verification_summary/v1',
};

/** @throws SealgateError USAGE when it is neither a known short name nor a URI. */
export function predicateTypeOf(type: string): string {
  if (Object.hasOwn(TYPES, type)) return TYPES[type] as string;
  if (URL.canParse(type)) return type;
  throw new SealgateError('USAGE', `--type ${type} is neither a URI nor a known name`, {
    hint: `Known names: ${Object.keys(TYPES).sort().join(', ')}.`,
  });
}
