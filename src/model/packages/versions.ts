/**
 * Orders version strings of any ecosystem well enough to pick the nearer of two fixes: numbers as numbers,
 * a pre-release before its release, the rest by code units.
 *
 * @returns negative, zero or positive.
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  if (TRIPLE.test(a) && TRIPLE.test(b)) return compareTriples(a, b);
  const left = split(a);
  const right = split(b);
  for (let index = 0; index < Math.max(left.release.length, right.release.length); index += 1) {
    const order = comparePart(left.release[index] ?? '0', right.release[index] ?? '0');
    if (order !== 0) return order;
  }
  if (left.pre === right.pre) return 0;
  if (left.pre === '') return 1;
  if (right.pre === '') return -1;
  const pre = [left.pre.split(/[.-]/), right.pre.split(/[.-]/)] as const;
  for (let index = 0; index < Math.max(pre[0].length, pre[1].length); index += 1) {
    const [one, other] = [pre[0][index], pre[1][index]];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const order = comparePart(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Nearly all versions, and compared without lists. */
const TRIPLE = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/;

function compareTriples(a: string, b: string): number {
  let [atA, atB] = [0, 0];
  for (let part = 0; part < 3; part += 1) {
    const endA = part < 2 ? a.indexOf('.', atA) : a.length;
    const endB = part < 2 ? b.indexOf('.', atB) : b.length;
    const order = Number(a.slice(atA, endA)) - Number(b.slice(atB, endB));
    if (order !== 0) return order;
    [atA, atB] = [endA + 1, endB + 1];
  }
  return 0;
}

/** The lowest of `candidates` that is above `installed`; without an installed version the lowest of all. */
export function nearestAbove(
  installed: string | undefined,
  candidates: readonly string[],
): string | undefined {
  let best: string | undefined;
  for (const candidate of candidates) {
    if (installed !== undefined && compareVersions(candidate, installed) <= 0) continue;
    if (best === undefined || compareVersions(candidate, best) < 0) best = candidate;
  }
  return best;
}

/**
 * The versions that a vulnerable range ends at, e.g. `4.17.21` of `>=3.7.0 <4.17.21`: where an advisory gives
 * only the range, these are the first versions outside it.
 */
export function upperBounds(range: string): string[] {
  return [...range.matchAll(/<(?!=)\s*v?(\d[0-9A-Za-z.+-]{0,60})/g)].map((match) => match[1] as string);
}

function split(version: string): { readonly release: readonly string[]; readonly pre: string } {
  const plus = version.indexOf('+');
  const plain = version.slice(version.startsWith('v') ? 1 : 0, plus === -1 ? undefined : plus);
  const dash = plain.indexOf('-');
  return dash === -1
    ? { release: plain.split('.'), pre: '' }
    : { release: plain.slice(0, dash).split('.'), pre: plain.slice(dash + 1) };
}

const NUMBER = /^\d{1,15}$/;

function comparePart(a: string, b: string): number {
  if (a === b) return 0;
  const isNumber = NUMBER.test(a);
  const other = NUMBER.test(b);
  if (isNumber && other) return Number(a) - Number(b);
  // Semantic Versioning 2.0.0, item 11: numeric identifiers are lower than others.
  if (isNumber !== other) return isNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const STRICT =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;

/**
 * Whether a text is a version as registries have them, and nothing more. Package managers read others too (`01.2.0`,
 * `1.2.0 2.0.0`), as another version than those who compare texts.
 *
 * @see Semantic Versioning 2.0.0, section 9 to 11
 */
export function isStrictVersion(text: string): boolean {
  return STRICT.test(text);
}
