import { SealgateError } from '../../errors.js';
import type { LedgerRecord } from '../../model/evidence/evidence.js';
import { HEAD_BUNDLE_FILE, ledgerLine } from '../../model/evidence/ledger.js';
import { counted } from '../../model/text/counted.js';
import { artifactOf, pushEmpty } from '../../seal/oci/artifact.js';
import { IMAGE_MANIFEST, parseManifest } from '../../seal/oci/manifests.js';
import { parseImage } from '../../seal/oci/reference.js';
import { openRegistry, type RegistryStore } from '../../seal/oci/registry-store.js';
import type { Descriptor } from '../../seal/oci/store.js';
import type { EvidenceSource } from '../evidence-source.js';
import { missingRecords } from './missing.js';
import type { Sink } from './sink.js';

const LEDGER_ARTIFACT = 'application/vnd.sealgate.ledger.v1';
const RECORD_ARTIFACT = 'application/vnd.sealgate.record.v1+json';
const TITLE = 'org.opencontainers.image.title';
const LEDGER_TAG = 'ledger';
/** Annotation: the hash of the record that an artifact holds. */
const RECORD = 'dev.sealgate.record';

/**
 * A repository of an OCI registry. Each record is an artifact: the record and its files are layers, by digest; it
 * refers to one manifest that stands for the ledger, so that the referrers of that list every record, and it is
 * tagged `record-HASH` last, so that a record which has its tag is there as a whole.
 *
 * @see OCI image specification 1.1, "Guidelines for artifact usage"
 */
export const ociSink: Sink<'oci'> = {
  kind: 'oci',
  title: 'OCI registry',
  async push(target, source, world) {
    const reference = parseImage(target.image);
    if (reference.kind !== 'registry' || reference.tag !== undefined || reference.digest !== undefined)
      throw new SealgateError('USAGE', `${target.text} is not a repository of a registry`, {
        hint: 'Write oci:HOST/NAME, without tag and digest.',
      });
    const store = await openRegistry(reference, { env: world.env });
    try {
      const missing = await missingRecords(source, (record) => hasRecord(store, record));
      if (missing.length === 0) return { records: 0, message: `${store.name} has everything` };
      const ledger = await pushLedger(store);
      for (const record of missing) await pushRecord({ store, ledger }, record, source);
      await store.confirmReferrers(ledger.digest);
      return { records: missing.length, message: `${counted(missing.length, 'record')} to ${store.name}` };
    } finally {
      await store.close();
    }
  },
};

function recordTag({ hash }: LedgerRecord): string {
  return `record-${hash}`;
}

/** @throws SealgateError NETWORK_RESPONSE where the record's tag stands on something else */
async function hasRecord(store: RegistryStore, record: LedgerRecord): Promise<boolean> {
  const tag = recordTag(record);
  const found = await store.manifest(tag);
  if (found === undefined) return false;
  const name = `${store.name}:${tag}`;
  if (parseManifest(found.bytes, name).annotations[RECORD] === record.hash) return true;
  throw new SealgateError('NETWORK_RESPONSE', `${name} is something else than this record`, {
    hint: 'Look whether it is a registry, and no page or proxy that answers everything; and who else sets tags there.',
  });
}

/** The manifest that all records refer to: the same bytes everywhere. */
async function pushLedger(store: RegistryStore): Promise<Descriptor> {
  const empty = await pushEmpty(store);
  const { manifest, descriptor } = artifactOf(empty, { artifactType: LEDGER_ARTIFACT, layers: [empty] });
  await store.pushManifest(LEDGER_TAG, manifest, IMAGE_MANIFEST);
  return descriptor;
}

async function pushRecord(
  { store, ledger }: { readonly store: RegistryStore; readonly ledger: Descriptor },
  record: LedgerRecord,
  source: EvidenceSource,
): Promise<void> {
  const titled = async (bytes: Buffer, type: string, title: string) => ({
    ...(await store.pushBlob(bytes, type)),
    annotations: { [TITLE]: title },
  });
  const line = Buffer.from(ledgerLine(record), 'utf8');
  const layers = [await titled(line, RECORD_ARTIFACT, `${recordTag(record)}.json`)];
  for (const file of record.files) {
    const bytes = await source.content(file);
    if (bytes !== undefined) layers.push(await titled(bytes, layerType(file.mediaType), file.path));
  }
  const bundle = record.hash === source.head.hash ? await source.headBundle() : undefined;
  if (bundle !== undefined) layers.push(await titled(bundle, 'application/json', HEAD_BUNDLE_FILE));
  const { manifest, descriptor } = artifactOf(await pushEmpty(store), {
    artifactType: RECORD_ARTIFACT,
    layers,
    subject: ledger,
    annotations: {
      [RECORD]: record.hash,
      'dev.sealgate.previous': record.previous,
      'org.opencontainers.image.created': record.time,
    },
  });
  await store.pushReferrer(ledger, manifest, descriptor);
  await store.pushManifest(recordTag(record), manifest, IMAGE_MANIFEST);
}

/** A media type without parameters: layers have none. */
function layerType(mediaType: string): string {
  const [type = ''] = mediaType.split(';');
  return /^[\w.+-]+\/[\w.+-]+$/.test(type.trim()) ? type.trim() : 'application/octet-stream';
}
