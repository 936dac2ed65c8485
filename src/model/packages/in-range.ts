import satisfies from 'semver/functions/satisfies.js';

const LOOSE = { includePrerelease: true, loose: true };
const PLAIN_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
const PLAIN_RANGE = /^([~^]?)(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/**
 * Whether a version is in a range, as npm reads both: loosely, a pre-release like any other version.
 *
 * Nearly all ranges are `^1.2.3`, `~1.2.3` or `1.2.3`, and versions without pre-release; these are compared as
 * the numbers they are, which is many times faster and gives the same answer.
 */
export function inRange(version: string, range: string): boolean {
  const wanted = PLAIN_RANGE.exec(range);
  const given = wanted === null ? null : PLAIN_VERSION.exec(version);
  if (wanted === null || given === null) return satisfies(version, range, LOOSE);
  const [major, minor, patch] = [Number(wanted[2]), Number(wanted[3]), Number(wanted[4])];
  const sameMajor = Number(given[1]) === major;
  const sameMinor = sameMajor && Number(given[2]) === minor;
  const later = Number(given[3]) - patch;
  if (sameMinor) return range.startsWith('^0.0.') || wanted[1] === '' ? later === 0 : later >= 0;
  return wanted[1] === '^' && sameMajor && major !== 0 && Number(given[2]) > minor;
}
