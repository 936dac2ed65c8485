import { parseJson } from '../../../io/json/json.js';
import { isObject } from '../../../model/data/json.js';

/** A package of Yarn's table of what is loaded from where. */
export interface PnpPackage {
  readonly name: string;
  readonly reference: string;
  readonly location: string;
  /** Names that it may load, each with the package (name and reference) that answers. */
  readonly dependencies: readonly (readonly [
    name: string,
    target: readonly [name: string, reference: string],
  ])[];
}

/** A loader taken apart: its table of packages, and the program around it. */
export interface PnpLoader {
  /** JSON; `undefined` where the file holds none (`pnpEnableInlining: false`). */
  readonly data: string | undefined;
  readonly code: string;
}

/**
 * What stands around the table: a string with a backslash at each line's end, in a constant since Yarn 4; before Yarn
 * 3.2, an object with commas that JSON does not know.
 */
const FORMS = [
  { before: "\nconst RAW_RUNTIME_STATE =\n'", after: "';\n", read: fromString },
  { before: "\n  return hydrateRuntimeState(JSON.parse('", after: "'), {basePath: ", read: fromString },
  { before: '\n  return hydrateRuntimeState(', after: ', {basePath: ', read: fromObject },
] as const;

/** @see generateInlinedScript and generateSplitScript of Yarn's pnp */
export function takeApart(script: string): PnpLoader {
  const text = script.replaceAll('\r\n', '\n');
  for (const { before, after, read } of FORMS) {
    const mark = `${before}{`;
    const found = text.indexOf(mark);
    const end = found === -1 ? -1 : text.indexOf(after, found + mark.length);
    // Of two nobody knows which one counts.
    if (end === -1 || text.includes(mark, end)) continue;
    const start = found + before.length;
    return { data: read(text.slice(start, end)), code: `${text.slice(0, start)}${text.slice(end)}` };
  }
  return { data: undefined, code: text };
}

function fromString(written: string): string {
  return written.replaceAll(/\\([\s\S])/g, unescaped);
}

function fromObject(written: string): string {
  return written.replaceAll(/,(?=\n *\})/g, '');
}

function unescaped(_whole: string, escaped: string): string {
  return escaped === '\n' ? '' : escaped;
}

/**
 * The packages of a table.
 *
 * @returns `undefined` where it is no table that Yarn writes.
 * @throws SealgateError where it is no JSON.
 */
export function readPnpData(text: string, file: string): PnpPackage[] | undefined {
  const table = parseJson(Buffer.from(text), file);
  const registry = isObject(table) ? table.packageRegistryData : undefined;
  if (!Array.isArray(registry)) return undefined;
  const packages: PnpPackage[] = [];
  for (const row of registry) {
    if (!isPair(row) || !Array.isArray(row[1])) return undefined;
    for (const instance of row[1]) {
      const one = isPair(instance) ? packageOf(row[0], instance[0], instance[1]) : undefined;
      if (one === undefined) return undefined;
      packages.push(one);
    }
  }
  return packages;
}

/** The project itself stands under no name, beside its own entry. */
function packageOf(name: unknown, reference: unknown, value: unknown): PnpPackage | undefined {
  if (!isObject(value) || !Array.isArray(value.packageDependencies)) return undefined;
  const { packageLocation: location, packageDependencies: written } = value;
  if (typeof location !== 'string' || !isText(name) || !isText(reference)) return undefined;
  const dependencies: PnpPackage['dependencies'][number][] = [];
  for (const row of written) {
    if (!isPair(row)) return undefined;
    const [as, target] = row;
    if (typeof as !== 'string') return undefined;
    // A peer that nobody provides.
    if (target === null) continue;
    const [to, at] = typeof target === 'string' ? [as, target] : isPair(target) ? target : [];
    if (typeof to !== 'string' || typeof at !== 'string') return undefined;
    dependencies.push([as, [to, at]]);
  }
  return { name: name ?? '', reference: reference ?? '', location, dependencies };
}

function isPair(value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
