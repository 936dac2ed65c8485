import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { IN_TOTO_TYPE } from '../../../src/model/signatures/statement.js';
import { signBlob, signEnvelope } from '../../../src/seal/bundle.js';
import { identityConstraint } from '../../../src/seal/identity.js';
import { loadPublicKey } from '../../../src/seal/keys/keys.js';
import { openImage } from '../../../src/seal/oci/open-image.js';
import { parseImage } from '../../../src/seal/oci/reference.js';
import { loadTrustedRoot } from '../../../src/seal/services/trusted-root.js';
import { chooseSigner } from '../../../src/seal/signer.js';
import type { Signer } from '../../../src/seal/signer-types.js';
import type { Trust } from '../../../src/seal/verify.js';
import { verifyImage } from '../../../src/seal/verify-image.js';
import { addImage, hash, type LoopbackRegistry, startRegistry } from '../../support/oci/registry.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

const BOM = 'https://cyclonedx.org/bom';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
let sigstore: Sigstore;
let dir: string;
let registry: LoopbackRegistry;
let digest: string;

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-legacy-'));
  sigstore = await startSigstore();
});
afterEach(async () => registry?.stop());
afterAll(async () => {
  await sigstore.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function start(): Promise<void> {
  registry = await startRegistry();
  digest = addImage(registry, 'octo/shop', 'v1');
}

/** Puts one layer under a tag as cosign 1 and 2 did. */
function put(suffix: 'sig' | 'att', mediaType: string, bytes: Buffer, annotations: object): void {
  registry.blobs.set(`octo/shop/${hash(bytes)}`, bytes);
  const layer = { mediaType, digest: hash(bytes), size: bytes.length, annotations };
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: hash(Buffer.from('{}')),
    size: 2,
  };
  const manifest = Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [layer] }),
  );
  registry.manifests.set(`octo/shop/${digest.replace(':', '-')}.${suffix}`, {
    type: MANIFEST,
    bytes: manifest,
  });
}

function payloadOf(image: string): Buffer {
  const identity = { 'docker-reference': `${registry.host}/octo/shop` };
  const critical = {
    identity,
    image: { 'docker-manifest-digest': image },
    type: 'cosign container image signature',
  };
  return Buffer.from(JSON.stringify({ critical, optional: null }));
}

interface Bundle {
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly tlogEntries: readonly {
      readonly logIndex: string;
      readonly logId: { readonly keyId: string };
      readonly integratedTime: string;
      readonly inclusionPromise: { readonly signedEntryTimestamp: string };
      readonly canonicalizedBody: string;
    }[];
  };
  readonly messageSignature?: { readonly signature: string };
  readonly dsseEnvelope?: object;
}

/** The annotations that carried what a bundle carries now. */
function annotationsOf({ verificationMaterial: material }: Bundle): Record<string, string> {
  const [entry] = material.tlogEntries;
  if (entry === undefined) throw new Error('the mock logged nothing');
  return {
    'dev.sigstore.cosign/certificate': `-----BEGIN CERTIFICATE-----\n${material.certificate.rawBytes}\n-----END CERTIFICATE-----\n`,
    'dev.sigstore.cosign/bundle': JSON.stringify({
      SignedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp,
      Payload: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
      },
    }),
  };
}

async function keyless(): Promise<Signer> {
  const { url } = sigstore;
  const signer = await chooseSigner(sigstore.env, { fulcioUrl: url, rekorUrl: url });
  if ('none' in signer) throw new Error(signer.none);
  return signer;
}

async function verify(trust: Trust, predicateType?: string) {
  const image = await openImage(parseImage(`${registry.host}/octo/shop@${digest}`), {
    env: { HOME: dir },
    cwd: dir,
  });
  try {
    return await verifyImage({
      image,
      trust,
      platforms: false,
      ...(predicateType === undefined ? {} : { predicateType }),
    });
  } finally {
    await image.store.close();
  }
}

async function identity(): Promise<Trust> {
  const constraint = identityConstraint({ identity: sigstore.identity, issuer: sigstore.issuer });
  return { kind: 'identity', constraint, roots: await loadTrustedRoot(sigstore.trustedRootFile) };
}

describe('signatures and attestations in tags', () => {
  it('T35 a keyless signature of an older cosign', async () => {
    await start();
    const payload = payloadOf(digest);
    const bundle = JSON.parse((await signBlob(await keyless(), payload)).json) as Bundle;
    const signature = bundle.messageSignature?.signature ?? '';
    put('sig', SIMPLE_SIGNING, payload, {
      ...annotationsOf(bundle),
      'dev.cosignproject.cosign/signature': signature,
    });
    const found = await verify(await identity());
    expect(found).toMatchObject({ faults: [], refused: [] });
    expect(found.seals[0]).toMatchObject({ stored: 'tag', signedBy: { identity: sigstore.identity } });
    expect(found.seals[0]?.times).toHaveLength(1);
  });

  it('T35 a keyless attestation of an older cosign', async () => {
    await start();
    const statement = {
      _type: 'https://in-toto.io/Statement/v0.1',
      subject: [{ name: 'x', digest: { sha256: digest.slice(7) } }],
      predicateType: BOM,
      predicate: {},
    };
    const made = await signEnvelope(await keyless(), Buffer.from(JSON.stringify(statement)), IN_TOTO_TYPE);
    const bundle = JSON.parse(made.json) as Bundle;
    put('att', ENVELOPE, Buffer.from(JSON.stringify(bundle.dsseEnvelope)), annotationsOf(bundle));
    expect(await verify(await identity(), BOM)).toMatchObject({ faults: [], refused: [] });
    expect((await verify(await identity())).faults).toHaveLength(1);
  });

  it('a key’s signature; T39 one that was made for another image; one without its signature', async () => {
    await start();
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const file = path.join(dir, 'key.pub');
    writeFileSync(file, publicKey.export({ type: 'spki', format: 'pem' }));
    const trust: Trust = {
      kind: 'key',
      ...(await loadPublicKey(file, {})),
      roots: () => loadTrustedRoot(undefined),
    };
    const putSigned = (payload: Buffer, name = 'dev.cosignproject.cosign/signature') =>
      put('sig', SIMPLE_SIGNING, payload, { [name]: sign('sha256', payload, privateKey).toString('base64') });
    putSigned(payloadOf(digest));
    expect(await verify(trust)).toMatchObject({ faults: [], refused: [] });
    putSigned(payloadOf(`sha256:${'0'.repeat(64)}`));
    expect((await verify(trust)).refused[0]?.reason).toContain('it signs another image');
    putSigned(payloadOf(digest), 'other');
    expect((await verify(trust)).refused[0]?.reason).toContain('carries no signature');
    putSigned(Buffer.from('{"critical":{"type":"other"}}'));
    expect((await verify(trust)).faults).toHaveLength(1);
  });
});
