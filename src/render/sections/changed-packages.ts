import type { LockfileChange } from '../../model/facts.js';
import type { PackageSignals, RunRecord } from '../../model/findings/decision.js';
import type { Package } from '../../model/packages/graph.js';
import { compareVersions } from '../../model/packages/versions.js';
import { compareText } from '../../model/text/compare-text.js';

export interface ChangedPackage {
  readonly kind: 'added' | 'updated' | 'removed';
  readonly before?: Package;
  readonly after?: Package;
  readonly signals: PackageSignals;
}

/**
 * Every package that the change adds, updates or removes, once however many lockfiles name it.
 *
 * @param lockfiles those to look at. Default: all.
 */
export function changedPackages(
  record: RunRecord,
  lockfiles: readonly LockfileChange[] = record.change?.lockfiles ?? [],
): ChangedPackage[] {
  const found = new Map<string, ChangedPackage>();
  const keep = (changed: ChangedPackage): void => {
    const { kind, before, after } = changed;
    // The length keeps any two pairs of names apart, whatever is in them.
    found.set(`${kind} ${before?.id.length ?? -1} ${before?.id ?? ''} ${after?.id ?? ''}`, changed);
  };
  for (const lockfile of lockfiles) {
    for (const after of lockfile.added) keep({ kind: 'added', after, signals: signalsOf(record, after) });
    for (const { before, after } of lockfile.updated)
      keep({ kind: 'updated', before, after, signals: signalsOf(record, after) });
    for (const before of lockfile.removed) keep({ kind: 'removed', before, signals: {} });
  }
  return [...found.values()].sort(byAttention);
}

/** What the record knows of a package; the lockfile's own word where nothing else is known. */
function signalsOf(record: RunRecord, node: Package): PackageSignals {
  const known = Object.hasOwn(record.signals, node.id) ? record.signals[node.id] : undefined;
  return {
    ...(node.hasInstallScript === undefined ? {} : { installScript: node.hasInstallScript }),
    ...(node.license === undefined ? {} : { license: node.license }),
    ...known,
  };
}

const KIND_RANK = { added: 0, updated: 1, removed: 2 } as const;

/** What deserves a look first; then what somebody chose over what came with it; then by name. */
function byAttention(a: ChangedPackage, b: ChangedPackage): number {
  return (
    attention(b) - attention(a) ||
    Number(nodeOf(b).direct) - Number(nodeOf(a).direct) ||
    KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
    compareText(nodeOf(a).name, nodeOf(b).name) ||
    compareText(nodeOf(a).id, nodeOf(b).id)
  );
}

function attention({ kind, signals }: ChangedPackage): number {
  if (kind === 'removed') return -1;
  if (signals.signature === 'invalid' || signals.provenance === 'invalid') return 3;
  if (signals.installScript === true) return 2;
  if (signals.signature === 'missing' || signals.signature === 'unreachable') return 1;
  return 0;
}

/** Whether a package deserves a look by itself, whatever it came with. */
export function needsLook(changed: ChangedPackage): boolean {
  return attention(changed) > 1;
}

/** What the package is now, or was before it went. */
export function nodeOf({ before, after }: ChangedPackage): Package {
  return (after ?? before) as Package;
}

/** Which way a package goes: to another version of its name, or to other bytes or another source of the same one. */
export function directionOf({
  kind,
  before,
  after,
}: ChangedPackage): 'added' | 'removed' | 'up' | 'down' | 'same' {
  if (kind !== 'updated' || before === undefined || after === undefined)
    return kind === 'removed' ? 'removed' : 'added';
  const order = compareVersions(before.version, after.version);
  return order < 0 ? 'up' : order > 0 ? 'down' : 'same';
}
