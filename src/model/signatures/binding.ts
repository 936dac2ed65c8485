/**
 * How far the bytes of one package are bound together, in one word:
 *
 * - `complete`: lockfile = registry's signature = provenance = bytes on disk
 * - `built`: lockfile = registry's signature = provenance
 * - `installed`: lockfile = registry's signature = bytes on disk
 * - `patched`: lockfile = registry's signature; on disk are these bytes with the repository's own patches applied
 * - `signed`: lockfile = registry's signature
 * - `unbound`: nothing proves the lockfile's hash
 * - `broken`: two of them differ
 * - `unknown`: what is needed to tell could not be had
 */
export const BINDINGS = [
  'complete',
  'built',
  'installed',
  'patched',
  'signed',
  'unbound',
  'broken',
  'unknown',
] as const;
export type Binding = (typeof BINDINGS)[number];

type Word = 'verified' | 'missing' | 'invalid' | 'skipped' | 'unreachable' | 'not-checked';

/** `patched`: as the tarball with the repository's patches. */
export type InstalledState = 'same' | 'patched' | 'different' | 'unknown';

/** @param installed whether the files on disk are those of the pinned tarball; `undefined` where nobody looked. */
export function bindingOf(
  signature: Word,
  provenance: Word | undefined,
  installed?: InstalledState,
): Binding {
  if (signature === 'invalid' || provenance === 'invalid' || installed === 'different') return 'broken';
  if (signature === 'unreachable' || signature === 'not-checked') return 'unknown';
  if (signature !== 'verified') return 'unbound';
  if (provenance === 'unreachable' || installed === 'unknown') return 'unknown';
  if (installed === 'patched') return 'patched';
  if (provenance === 'verified') return installed === 'same' ? 'complete' : 'built';
  return installed === 'same' ? 'installed' : 'signed';
}
