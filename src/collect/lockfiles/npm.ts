import { SealgateError } from '../../errors.js';
import type { LockfileReader, SourceFile } from '../../model/contracts.js';
import type { DependencyGraph, GraphProblem } from '../../model/package-graph.js';
import { assembleGraph, lockfileInfo } from './assemble-graph.js';
import { parseStrictJson } from './json-door.js';
import { type JsonObject, objectOf } from './json-values.js';
import { markBundled } from './npm-bundled.js';
import { connectEntries } from './npm-edges.js';
import { readEntries } from './npm-entries.js';
import { describe } from './plain-faults.js';

/**
 * npm's lockfiles in versions 2 and 3: the `packages` member, whose keys are places on disk.
 *
 * @see npm's documentation of package-lock.json
 */
export const npmReader: LockfileReader = {
  id: 'npm',
  title: 'npm: package-lock.json and npm-shrinkwrap.json, versions 2 and 3',
  fileNames: ['package-lock.json', 'npm-shrinkwrap.json'],
  read: readNpm,
  outOfDate: async (read) => (await import('./npm-out-of-date.js')).npmOutOfDate(read),
};

async function readNpm(file: SourceFile): Promise<DependencyGraph> {
  const { value, lines } = parseStrictJson(file.bytes, file.path, 'packages');
  const { version, packages } = checkShape(value, file.path);
  const problems: GraphProblem[] = [];
  const entries = readEntries(packages, lines, problems);
  markBundled(entries);
  connectEntries(entries, problems);
  return assembleGraph({
    lockfile: lockfileInfo(file, 'npm', String(version)),
    importers: entries.importers.map((one) => one.draft),
    packages: entries.installed.map((one) => one.draft),
    problems,
  });
}

function checkShape(
  value: unknown,
  file: string,
): { readonly version: number; readonly packages: JsonObject } {
  const root = objectOf(value);
  if (root === undefined) {
    throw invalid(file, '', `${file} holds ${describe(value)}, expected an object`);
  }
  const version = root.lockfileVersion;
  if (version === undefined) {
    throw invalid(
      file,
      '',
      `${file} has no lockfileVersion${looksLikeManifest(root) ? '; it looks like a package.json' : ''}`,
      'Pass a package-lock.json or npm-shrinkwrap.json, or make one: npm install --package-lock-only',
    );
  }
  if (version === 1) {
    throw invalid(
      file,
      '/lockfileVersion',
      `${file} has lockfileVersion 1; versions 2 and 3 are read`,
      'Upgrade it with npm 7 or later: npm install --package-lock-only',
    );
  }
  if (version !== 2 && version !== 3) {
    throw invalid(
      file,
      '/lockfileVersion',
      `${file} has lockfileVersion ${describe(version)}; versions 2 and 3 are read`,
      'Write it again in a version that is read: npm install --package-lock-only --lockfile-version 3',
    );
  }
  const packages = objectOf(root.packages);
  if (packages === undefined) {
    throw invalid(
      file,
      '/packages',
      `${file} has ${root.packages === undefined ? 'no "packages"' : `${describe(root.packages)} as "packages"`}, expected an object`,
      'Write it again: npm install --package-lock-only',
    );
  }
  return { version, packages };
}

function looksLikeManifest(root: JsonObject): boolean {
  return ['scripts', 'dependencies', 'devDependencies', 'main', 'license'].some((key) => key in root);
}

function invalid(file: string, pointer: string, message: string, hint?: string): SealgateError {
  return new SealgateError('INPUT_INVALID', message, {
    location: { file, ...(pointer === '' ? {} : { pointer }) },
    hint: hint ?? 'Restore the file from version control, or write it again: npm install --package-lock-only',
  });
}
