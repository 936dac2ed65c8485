import { MOST_ERRORS, SealgateError } from '../errors.js';

/**
 * Reads every item, also after one that is wrong, so that whoever wrote the file hears of everything at once.
 *
 * @returns what `read` made of each item.
 * @throws SealgateError where any item threw one: the first, with the others in `also`; it stops at
 *   MOST_ERRORS of them.
 */
export function readAll<T, R>(items: readonly T[], read: (item: T, index: number) => R): R[] {
  const faults: SealgateError[] = [];
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    try {
      results.push(read(item, index));
    } catch (error) {
      keep(faults, error);
      if (faults.length === MOST_ERRORS) break;
    }
  }
  throwFaults(faults);
  return results;
}

/** `readAll` for readers that load what they need. */
export async function readAllAsync<T, R>(
  items: readonly T[],
  read: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const faults: SealgateError[] = [];
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    try {
      results.push(await read(item, index));
    } catch (error) {
      keep(faults, error);
      if (faults.length === MOST_ERRORS) break;
    }
  }
  throwFaults(faults);
  return results;
}

/** `takeAll` for steps that load what they need. */
export async function takeAllAsync<T extends readonly unknown[]>(
  steps: readonly [...{ [K in keyof T]: () => T[K] | Promise<T[K]> }],
): Promise<T> {
  return (await readAllAsync(steps, async (step) => step())) as unknown as T;
}

/** What each of some steps answers; all are taken, also after one that threw. @throws SealgateError as readAll does */
export function takeAll<T extends readonly unknown[]>(
  steps: readonly [...{ [K in keyof T]: () => T[K] }],
): T {
  return readAll(steps, (step) => step()) as unknown as T;
}

/** Adds what was thrown to the faults. @throws what is no SealgateError */
export function keep(faults: SealgateError[], error: unknown): void {
  if (!(error instanceof SealgateError)) throw error;
  faults.push(...[error, ...error.also].slice(0, MOST_ERRORS - faults.length));
}

/**
 * File by file as they were met, each in its order: what is wrong with a key is found apart from what is wrong with
 * its value.
 *
 * @throws SealgateError the first, with the others in `also`, where there is any.
 */
export function throwFaults(faults: readonly SealgateError[]): void {
  const files = [...new Set(faults.map(({ location }) => location?.file))];
  const [first, ...also] = files.flatMap((file) =>
    faults.filter(({ location }) => location?.file === file).sort(byPlace),
  );
  if (first === undefined) return;
  const { code, message, hint, location, cause } = first;
  throw new SealgateError(code, message, {
    ...(hint === undefined ? {} : { hint }),
    ...(location === undefined ? {} : { location }),
    ...(cause === undefined ? {} : { cause }),
    also,
  });
}

function byPlace(a: SealgateError, b: SealgateError): number {
  const lines = (a.location?.line ?? 0) - (b.location?.line ?? 0);
  return lines === 0 ? (a.location?.column ?? 0) - (b.location?.column ?? 0) : lines;
}
