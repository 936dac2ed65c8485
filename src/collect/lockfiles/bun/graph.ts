import { SealgateError } from '../../../errors.js';
import type { SourceFile } from '../../../model/contracts.js';
import type { DependencyGraph, GraphProblem } from '../../../model/packages/graph.js';
import { assembleGraph, lockfileInfo } from '../graph/assemble-graph.js';
import { textOf } from '../json/door.js';
import { type Jsonc, type JsoncMap, parseJsonc } from '../json/jsonc-reader.js';
import { describe } from '../plain-faults.js';
import { BINARY_HINT } from './binary.js';
import { connectPlaces } from './edges.js';
import { givePeersByContext } from './peers.js';
import { type BunPlaces, readPlaces } from './places.js';

/** 0: workspaces list their dependencies twice; 2: stricter reading of the same text; 3: overrides for one parent. */
const VERSIONS = [0, 1, 2, 3];

/** Reads bun.lock. @throws SealgateError INPUT_INVALID */
export async function readBun(file: SourceFile): Promise<DependencyGraph> {
  refuseBinary(file);
  const { value, lines } = parseJsonc(textOf(file.bytes, file.path), file.path, 'packages');
  const { root, version } = checkVersion(value, file.path);
  const problems: GraphProblem[] = [];
  const places = readPlaces(root, { file: file.path, lines, problems });
  connectPlaces(places, problems);
  if (isIsolated(root, places)) givePeersByContext(places);
  return assembleGraph({
    lockfile: lockfileInfo(file, 'bun', String(version)),
    importers: places.importers.map((one) => one.draft),
    packages: places.packages.map((one) => one.draft),
    problems,
  });
}

/** How Bun installs workspaces since 1.3.2, whose lockfiles say `configVersion`: each package with its own dependencies alone. */
function isIsolated(root: JsoncMap, { importers }: BunPlaces): boolean {
  const version = root.get('configVersion');
  return typeof version === 'number' && version >= 1 && importers.length > 1;
}

/** What Bun wrote before 1.2, renamed. */
function refuseBinary({ path: file, bytes }: SourceFile): void {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (!start.startsWith('#!/usr/bin/env bun') && !start.includes('bun-lockfile-format-v0')) return;
  throw new SealgateError('INPUT_INVALID', `${file} is a binary lockfile of Bun, which nobody can review`, {
    location: { file },
    hint: BINARY_HINT,
  });
}

function checkVersion(value: Jsonc, file: string): { readonly root: JsoncMap; readonly version: number } {
  const invalid = (message: string, hint: string, pointer?: string): SealgateError =>
    new SealgateError('INPUT_INVALID', `${file} ${message}`, {
      location: { file, ...(pointer === undefined ? {} : { pointer }) },
      hint,
    });
  const again = 'Restore the file from version control, or write it again: `bun install --lockfile-only`';
  if (!(value instanceof Map)) throw invalid(`holds ${describe(value)}, expected an object`, again);
  const root: JsoncMap = value;
  const version = root.get('lockfileVersion');
  if (version === undefined) {
    throw invalid('has no lockfileVersion', 'Pass a bun.lock, or make one: `bun install --lockfile-only`');
  }
  if (typeof version === 'number' && VERSIONS.includes(version)) return { root, version };
  throw invalid(
    `has lockfileVersion ${describe(version instanceof Map ? {} : version)}; versions 0 to 3 are read`,
    'Update Sealgate, or write the file again with a Bun whose version is read (1.2 to 1.4): `bun install --lockfile-only`',
    '/lockfileVersion',
  );
}
