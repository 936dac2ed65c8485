import path from 'node:path';
import type { NodeProvenance } from '../../check/signatures/node-provenance.js';
import { shownVersions } from '../../check/trust/record.js';
import { SealgateError } from '../../errors.js';
import { writeAtomic } from '../../io/files/files.js';
import { addToList } from '../../model/data/group.js';
import type { Facts } from '../../model/facts.js';
import {
  makePin,
  type Pin,
  pinOf,
  printTrustRecord,
  type Shown,
  TRUST_RECORD_PATH,
  type TrustRecord,
} from '../../model/signatures/trust-record.js';
import { compareText } from '../../model/text/compare-text.js';

/** What writing the trust record did, by package name. */
export interface RecordUpdate {
  readonly path: string;
  readonly pinned: readonly string[];
  readonly repinned: readonly string[];
  readonly kept: number;
  /** Left out because something of them is wrong or could not be had. */
  readonly notPinned: readonly string[];
}

/** What was done, and the record as it is now. */
export interface UpdatedRecord {
  readonly update: RecordUpdate;
  readonly record: TrustRecord;
}

/**
 * Pins what the packages in use show, where they have no pin yet, and what `repin` names anew. Pins of packages that
 * are not in use any more stay: one that comes back is held against them.
 *
 * @param settled whether nothing is wrong with a package's signature and attestations, so that it may be pinned.
 * @throws SealgateError USAGE where `repin` names a package that no lockfile has; IO_FAILED.
 */
export async function updateTrustRecord(
  dir: string,
  judged: {
    readonly facts: Facts;
    readonly provenance: readonly NodeProvenance[];
    readonly settled: (purl: string) => boolean;
  },
  repin: readonly string[],
): Promise<UpdatedRecord> {
  const { facts, provenance, settled } = judged;
  const record = facts.trustRecord?.head ?? { packages: {} };
  const versions = new Map<string, { purl: string; shown: Shown }[]>();
  for (const { node, shown } of shownVersions(facts, provenance))
    addToList(versions, node.name, { purl: node.purl, shown });
  refuseUnknown(repin, versions);
  const pins = new Map<string, Pin>(Object.entries(record.packages));
  const update = { pinned: [] as string[], repinned: [] as string[], kept: 0, notPinned: [] as string[] };
  for (const name of [...versions.keys()].sort(compareText)) {
    const known = pinOf(record, name);
    if (known !== undefined && !repin.includes(name)) {
      update.kept += 1;
      continue;
    }
    const here = versions.get(name) ?? [];
    const pin = makePin(here.map(({ shown }) => shown));
    if (!here.every(({ purl }) => settled(purl)) || Object.keys(pin).length === 0) {
      update.notPinned.push(name);
      continue;
    }
    pins.set(name, pin);
    (known === undefined ? update.pinned : update.repinned).push(name);
  }
  const next: TrustRecord = { packages: Object.fromEntries(pins) };
  await writeAtomic(path.join(dir, TRUST_RECORD_PATH), printTrustRecord(next));
  return { update: { path: TRUST_RECORD_PATH, ...update }, record: next };
}

function refuseUnknown(repin: readonly string[], versions: ReadonlyMap<string, unknown>): void {
  const unknown = repin.find((name) => !versions.has(name));
  if (unknown === undefined) return;
  throw new SealgateError(
    'USAGE',
    `--repin: no lockfile has a registry package called '${unknown.slice(0, 100)}'`,
    {
      hint: 'Give the name without a version, as it stands in the record.',
    },
  );
}

/** What the update did, for people. */
export function describeUpdate({ path: file, pinned, repinned, kept, notPinned }: RecordUpdate): string[] {
  const few = (names: readonly string[]): string =>
    `${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`;
  const changed = pinned.length + repinned.length > 0;
  return [
    `${file}: ${pinned.length} pinned, ${repinned.length} pinned anew, ${kept} as before${changed ? '; commit it' : ''}`,
    ...(repinned.length === 0 ? [] : [`  pinned anew: ${few(repinned)}`]),
    ...(notPinned.length === 0
      ? []
      : [`  not pinned, because they did not verify or show nothing: ${few(notPinned)}`]),
  ];
}
