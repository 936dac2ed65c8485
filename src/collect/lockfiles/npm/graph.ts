import { type ErrorLocation, SealgateError } from '../../../errors.js';
import type { ProjectFiles, SourceFile } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import type { DependencyGraph, GraphProblem } from '../../../model/packages/graph.js';
import { assembleGraph, lockfileInfo } from '../graph/assemble-graph.js';
import { parseRegularJson, parseStrictJson, textOf } from '../json/door.js';
import type { JsonObject } from '../json/values.js';
import { describe } from '../plain-faults.js';
import { NO_PROJECT } from '../project-files.js';
import { markBundled } from './bundled.js';
import { connectEntries } from './edges.js';
import { readEntries } from './entries.js';
import { readNpmLines } from './lines.js';
import { membersOf, type NpmMember } from './rows.js';

/** Reads package-lock.json and npm-shrinkwrap.json. @throws SealgateError INPUT_INVALID */
export async function readNpm(
  file: SourceFile,
  project: ProjectFiles = NO_PROJECT,
): Promise<DependencyGraph> {
  const problems: GraphProblem[] = [];
  const regular = file.bytes.length > LARGE ? readRegular(file) : undefined;
  const { members, version } = regular ?? (await readAnyJson(file, project, problems));
  const entries = readEntries(members, problems);
  markBundled(entries);
  connectEntries(entries, problems);
  return assembleGraph({
    lockfile: lockfileInfo(file, 'npm', String(version)),
    importers: entries.importers.map((one) => one.draft),
    packages: entries.installed.map((one) => one.draft),
    problems,
  });
}

interface NpmLockfile {
  readonly members: readonly NpmMember[];
  readonly version: number;
}

/**
 * Below this, JSON.parse is quicker: a short run does not optimise a reader of lines. Above, its tree is what takes
 * most of the memory.
 */
const LARGE = 3 * 1024 * 1024;

/** By its lines, what is written as npm writes it; a test compares it with the other way. */
export function readRegular(file: SourceFile): NpmLockfile | undefined {
  const section = readNpmLines(file.bytes, textOf(file.bytes, file.path));
  const rest = section === undefined ? undefined : parseRegularJson(section.rest);
  if (section === undefined || rest === undefined) return undefined;
  return { members: section.members, version: checkShape(rest.value, file.path).version };
}

/** Any JSON, and versions without `packages`. @throws SealgateError INPUT_INVALID */
export async function readAnyJson(
  file: SourceFile,
  project: ProjectFiles,
  problems: GraphProblem[],
): Promise<NpmLockfile> {
  const strict = parseStrictJson(file.bytes, file.path, 'packages');
  const { root, version, packages } = checkShape(strict.value, file.path);
  if (packages !== undefined) return { members: membersOf(packages, strict.lines), version };
  const { upgradeLegacy } = await import('./legacy.js');
  const { lines } = parseStrictJson(file.bytes, file.path, 'dependencies');
  const upgraded = await upgradeLegacy(root, lines, { path: file.path, project, problems });
  return { members: membersOf(upgraded.packages, upgraded.lines), version };
}

interface Shape {
  readonly root: JsonObject;
  /** 1 where the file says none: npm wrote none before version 5. */
  readonly version: number;
  /** Missing in what is written as in version 1. */
  readonly packages: JsonObject | undefined;
}

function checkShape(value: unknown, file: string): Shape {
  const root = objectOf(value);
  if (root === undefined) {
    throw invalid({ file }, `${file} holds ${describe(value)}, expected an object`);
  }
  const { lockfileVersion: version = isLegacy(root) ? 1 : undefined } = root;
  if (version === undefined) {
    throw invalid(
      { file },
      `${file} has no lockfileVersion${looksLikeManifest(root) ? '; it looks like a package.json' : ''}`,
      'Pass a package-lock.json or npm-shrinkwrap.json, or make one: `npm install --package-lock-only`',
    );
  }
  if (version !== 1 && version !== 2 && version !== 3 && version !== 4) {
    throw invalid(
      { file, pointer: '/lockfileVersion' },
      `${file} has lockfileVersion ${describe(version)}; versions 1 to 4 are read`,
      'Update Sealgate, or write it again in a version that is read: `npm install --package-lock-only --lockfile-version 3`',
    );
  }
  const packages = objectOf(root.packages);
  const isOld = root.packages === undefined && (version === 1 || isLegacy(root));
  if (isOld && root.dependencies !== undefined && objectOf(root.dependencies) === undefined) {
    throw invalid(
      { file, pointer: '/dependencies' },
      `${file} has ${describe(root.dependencies)} as "dependencies", expected an object`,
    );
  }
  if (packages === undefined && !isOld) {
    throw invalid(
      { file, pointer: '/packages' },
      `${file} has ${root.packages === undefined ? 'no "packages"' : `${describe(root.packages)} as "packages"`}, expected an object`,
      'Write it again: `npm install --package-lock-only`',
    );
  }
  return { root, version, packages };
}

/** Whether `dependencies` holds entries, as version 1 does; a package.json has ranges there. */
function isLegacy(root: JsonObject): boolean {
  const modules = Object.values(objectOf(root.dependencies) ?? {});
  return modules.length > 0 && modules.every((entry) => objectOf(entry) !== undefined);
}

function looksLikeManifest(root: JsonObject): boolean {
  return ['scripts', 'dependencies', 'devDependencies', 'main', 'license'].some((key) => key in root);
}

function invalid(location: ErrorLocation, message: string, hint?: string): SealgateError {
  return new SealgateError('INPUT_INVALID', message, {
    location,
    hint:
      hint ?? 'Restore the file from version control, or write it again: `npm install --package-lock-only`',
  });
}
