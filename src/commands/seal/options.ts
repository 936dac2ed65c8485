import { SealgateError } from '../../errors.js';
import { chooseSigner, PUBLIC_FULCIO, PUBLIC_REKOR } from '../../seal/signer.js';
import type { Signer } from '../../seal/signer-types.js';
import type { Option, Values, World } from '../command.js';
import { textOf } from '../flags.js';

/** Flags that say who signs and which services witness it: of `seal`, and of a gate that seals. */
export const sealOptions: readonly Option[] = [
  {
    name: 'key',
    type: 'string',
    value: 'KEY',
    description:
      "Sign with this private key: a PEM file, cosign's cosign.key, env://NAME, or a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which cosign asks. Its password comes from COSIGN_PASSWORD. Default: the CI job's own identity (keyless).",
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
    description:
      'Timestamp authority (RFC 3161) to ask as well. A host alone is asked at /api/v1/timestamp. Default: none.',
  },
  {
    name: 'rekor-version',
    type: 'string',
    value: '1|2',
    description: 'Version of the log that --rekor-url names. Version 2 needs --tsa-url. Default: 1.',
  },
  {
    name: 'signing-config',
    type: 'string',
    value: 'FILE',
    description:
      'Services of a Sigstore instance (signing_config.v0.2.json) instead of their addresses one by one: chooses authority, logs of version 1 or 2, and timestamp authorities.',
  },
];

/** The signer that the flags and the environment give, or the reason why there is none. */
export function signerOf(values: Values, world: World): Promise<Signer | { readonly none: string }> {
  const flag = (name: string): string | undefined => textOf(values, name);
  const [key, fulcioUrl, rekorUrl, tsaUrl] = ['key', 'fulcio-url', 'rekor-url', 'tsa-url'].map(flag);
  const signingConfig = flag('signing-config');
  const rekorVersion = versionOf(flag('rekor-version'));
  return chooseSigner(world.env, {
    cwd: world.cwd,
    ...(key === undefined ? {} : { key }),
    ...(fulcioUrl === undefined ? {} : { fulcioUrl }),
    ...(rekorUrl === undefined ? {} : { rekorUrl }),
    ...(tsaUrl === undefined ? {} : { tsaUrl }),
    ...(rekorVersion === undefined ? {} : { rekorVersion }),
    ...(signingConfig === undefined ? {} : { signingConfig }),
    findCosign: async () => {
      const { findTool } = await import('../../seal/tools/find-tool.js');
      const pathTools = await pathToolsOf(world);
      const cosign = await findTool('cosign', { env: world.env, pathTools });
      world.log.info(`cosign ${cosign.version ?? 'of PATH'}, SHA-256 ${cosign.sha256}`);
      return cosign.path;
    },
  });
}

/** What the policy of the current repository lets be run from PATH. */
async function pathToolsOf(world: World): Promise<readonly string[]> {
  const { loadPolicy } = await import('../../policy/load.js');
  return (await loadPolicy({ dir: world.cwd, overrides: { names: [] } })).policy.pathTools;
}

function versionOf(text: string | undefined): 1 | 2 | undefined {
  if (text === undefined) return undefined;
  if (text === '1' || text === '2') return text === '1' ? 1 : 2;
  throw new SealgateError('USAGE', `--rekor-version ${text} is neither 1 nor 2`, {
    hint: 'Name the version of the API that the log speaks.',
  });
}
