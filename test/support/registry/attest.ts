import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, type Signer, TSAWitness } from '@sigstore/sign';
import type { Json } from '../../../src/model/data/json.js';
import { npmPurl } from '../../../src/model/packages/purl.js';
import type { RegistryAttestation } from '../../../src/model/signatures/registry-facts.js';
import { PUBLISH_PREDICATE } from '../../../src/model/signatures/statement.js';
import type { Sigstore } from '../sigstore/start.js';
import type { SigningKey } from './registry.mjs';

export const SLSA = 'https://slsa.dev/provenance/v1';

export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** SLSA provenance as a build on GitHub's runners makes it, signed keyless through the Sigstore of the test. */
export function attestBuild(
  sigstore: Sigstore,
  subject: Subject,
  claim: { readonly repository?: string; readonly commit?: string; readonly predicateType?: string } = {},
): Promise<RegistryAttestation> {
  const {
    repository = 'https://github.com/octo/shop',
    commit = 'c'.repeat(40),
    predicateType = SLSA,
  } = claim;
  const predicate = {
    buildDefinition: {
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
      externalParameters: {
        workflow: { ref: 'refs/heads/main', repository, path: '.github/workflows/release.yml' },
      },
      resolvedDependencies: [{ uri: `git+${repository}@refs/heads/main`, digest: { gitCommit: commit } }],
    },
    runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
  };
  const identityProvider = { getToken: () => tokenOf(sigstore) };
  return attest(sigstore, new FulcioSigner({ fulcioBaseURL: sigstore.url, identityProvider }), {
    subject,
    predicateType,
    predicate,
  });
}

/** The registry's own attestation that it published a version, or, by the same key, of another kind. */
export function attestPublication(
  sigstore: Sigstore,
  subject: Subject,
  key: SigningKey & { readonly pem: string; readonly publicPem: string },
  predicateType: string = PUBLISH_PREDICATE,
): Promise<RegistryAttestation> {
  const signer: Signer = {
    sign: async (data) => ({
      signature: sign('sha256', data, createPrivateKey(key.pem)),
      key: { $case: 'publicKey', publicKey: key.publicPem, hint: key.keyid },
    }),
  };
  const { name, version } = subject;
  return attest(sigstore, signer, {
    subject,
    predicateType,
    predicate: { name, version, registry: 'https://registry.example.test' },
  });
}

async function attest(
  sigstore: Sigstore,
  signer: Signer,
  content: { readonly subject: Subject; readonly predicateType: string; readonly predicate: object },
): Promise<RegistryAttestation> {
  const { subject, predicateType, predicate } = content;
  const sha512 = Buffer.from(subject.integrity.replace('sha512-', ''), 'base64').toString('hex');
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: npmPurl(subject.name, subject.version), digest: { sha512 } }],
    predicateType,
    predicate,
  };
  const witnesses = [
    new RekorWitness({ rekorBaseURL: sigstore.url, entryType: 'dsse' }),
    new TSAWitness({ tsaBaseURL: sigstore.url }),
  ];
  const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({
    data: Buffer.from(JSON.stringify(statement)),
    type: 'application/vnd.in-toto+json',
  });
  return { predicateType, bundle: bundleToJSON(bundle) as unknown as Json };
}

async function tokenOf(sigstore: Sigstore): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = sigstore.env;
  const response = await fetch(`${url}&audience=sigstore`, { headers: { authorization: `bearer ${token}` } });
  return ((await response.json()) as { value: string }).value;
}

/** A signing key of which the private half is at hand for DSSE as well. */
export function createFullKey(): SigningKey & { readonly pem: string; readonly publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    keyid: `SHA256:${createHash('sha256').update(der).digest('base64').replace(/=+$/, '')}`,
    key: der.toString('base64'),
    expires: null,
    sign: (message) => sign('sha256', Buffer.from(message), privateKey).toString('base64'),
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}
