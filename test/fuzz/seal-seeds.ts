import { chainRecord, GENESIS, ledgerLine } from '../../src/model/evidence/ledger.js';
import { recordDraft } from '../support/ledger.js';

/** Lines of a ledger, without their newlines. */
export function ledgerSeeds(): string[] {
  const first = chainRecord(recordDraft('one'), GENESIS);
  const files = [
    { path: '20260128-2110_repo_run.json', sha256: 'b'.repeat(64), bytes: 12, mediaType: 'application/json' },
  ];
  const second = chainRecord({ ...recordDraft('two'), files }, first.hash);
  return [first, second].map((record) => ledgerLine(record).trimEnd());
}

/** Bundles as cosign (0.3, a key; 0.1, a certificate) and attestations write them; what is signed is not looked at. */
export function bundleSeeds(): string[] {
  const bytes = Buffer.from('sealgate').toString('base64');
  const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.alloc(32, 7).toString('base64') };
  const entry = {
    logIndex: '1',
    logId: { keyId: bytes },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: '1769634600',
    inclusionPromise: { signedEntryTimestamp: bytes },
    inclusionProof: {
      logIndex: '1',
      rootHash: bytes,
      treeSize: '2',
      hashes: [bytes],
      checkpoint: { envelope: 'rekor' },
    },
    canonicalizedBody: bytes,
  };
  const timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: bytes }] };
  const dsseEnvelope = {
    payload: bytes,
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: bytes, keyid: '' }],
  };
  return [
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: 'key' }, tlogEntries: [], timestampVerificationData },
      messageSignature: { messageDigest, signature: bytes },
    },
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: bytes },
        tlogEntries: [entry],
        timestampVerificationData,
      },
      dsseEnvelope,
    },
    {
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: {
        x509CertificateChain: { certificates: [{ rawBytes: bytes }] },
        tlogEntries: [entry],
      },
      messageSignature: { messageDigest, signature: bytes },
    },
  ].map((bundle) => JSON.stringify(bundle, null, 1));
}
