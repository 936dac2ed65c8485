import type { Bundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';

interface Part {
  readonly end: Date | undefined;
}

/**
 * Why nothing of a trusted root could vouch for a bundle: all of a kind that it needs had ended when the bundle says
 * that it was signed. The verifying library says only that something failed.
 *
 * @returns one sentence; `undefined` where the root is not to blame.
 */
export function endedRoot(root: TrustedRoot, bundle: Bundle): string | undefined {
  const at = saidTime(bundle);
  const logs = (list: TrustedRoot['tlogs']): Part[] =>
    list.map(({ publicKey }) => ({ end: publicKey?.validFor?.end }));
  const authorities = (list: TrustedRoot['certificateAuthorities']): Part[] =>
    list.map(({ validFor }) => ({ end: validFor?.end }));
  const stamped = (bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []).length > 0;
  const kinds: readonly (readonly [what: string, parts: readonly Part[]])[] = [
    ['certificate authority', authorities(root.certificateAuthorities)],
    ['certificate log', logs(root.ctlogs)],
    ['transparency log', logs(root.tlogs)],
    ...(stamped ? [['timestamp authority', authorities(root.timestampAuthorities)] as const] : []),
  ];
  for (const [what, parts] of kinds) {
    const ends = parts.map(({ end }) => end?.getTime() ?? Number.POSITIVE_INFINITY);
    const last = Math.max(...ends);
    if (ends.length > 0 && last < at.getTime())
      return `the trusted root has expired: its last ${what} ended on ${new Date(last).toISOString()}, and the bundle is of ${at.toISOString()}`;
  }
  return undefined;
}

/** When the bundle says that it was logged; now, where it says nothing. Nothing rests on it but the words of an error. */
function saidTime({ verificationMaterial }: Bundle): Date {
  const times = verificationMaterial.tlogEntries.map(({ integratedTime }) => Number(integratedTime) * 1000);
  const last = Math.max(...times, 0);
  return Number.isSafeInteger(last) && last > 0 ? new Date(last) : new Date();
}
