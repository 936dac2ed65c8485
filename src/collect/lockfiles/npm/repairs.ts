import { createHash } from 'node:crypto';
import { parseNpmrc } from '../../../io/settings/npmrc.js';
import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import { type JsonObject, stringOf } from '../json/values.js';
import { outOfDate, quote } from '../manifest-needs.js';

/** What the root project changes in its dependencies (npm 12, lockfile version 4), as the lockfile has it. */
interface Locked {
  readonly root: JsonObject;
  /** Integrity of each patch, by its path. */
  readonly patches: ReadonlyMap<string, string>;
}

const MANIFEST = 'package.json';

/**
 * Where the project's patches, package extensions or extension file are others than the lockfile was made with:
 * `npm ci` refuses it.
 *
 * @param packages the lockfile's `packages`.
 * @see npm 12's arborist: patched-dependencies.js, package-extensions.js, npm-extension.js
 */
export async function compareRepairs(
  project: ProjectFiles,
  manifest: JsonObject,
  packages: JsonObject,
): Promise<GraphProblem[]> {
  const locked: Locked = { root: objectOf(packages['']) ?? {}, patches: lockedPatches(packages) };
  return [
    ...(await comparePatches(project, manifest, locked)),
    ...compareExtensions(manifest, locked),
    ...(await compareExtensionFile(project, locked)),
  ];
}

function lockedPatches(packages: JsonObject): Map<string, string> {
  const patches = new Map<string, string>();
  for (const entry of Object.values(packages)) {
    const patched = objectOf(objectOf(entry)?.patched);
    const path = stringOf(patched?.path);
    if (path !== undefined) patches.set(path, stringOf(patched?.integrity) ?? '');
  }
  return patches;
}

async function comparePatches(
  project: ProjectFiles,
  manifest: JsonObject,
  { patches }: Locked,
): Promise<GraphProblem[]> {
  const asked = Object.entries(objectOf(manifest.patchedDependencies) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const contents = await project.read(asked.map(([, path]) => path));
  const problems: GraphProblem[] = [];
  for (const [selector, path] of asked) {
    const integrity = patches.get(path);
    const bytes = contents.get(path);
    const has = `${MANIFEST} has a patch of ${quote(selector)}`;
    if (integrity === undefined)
      problems.push(outOfDate(MANIFEST, `${has}, and the lockfile does not know of it`));
    else if (bytes === undefined)
      problems.push(outOfDate(MANIFEST, `${has}, and its file ${quote(path)} is not there`));
    else if (bytes instanceof Uint8Array && sha512(bytes) !== integrity)
      problems.push(
        outOfDate(path, `${quote(path)} is another patch than the one that the lockfile was made with`),
      );
  }
  const paths = new Set(asked.map(([, path]) => path));
  for (const path of patches.keys())
    if (!paths.has(path))
      problems.push(
        outOfDate(MANIFEST, `The lockfile has the patch ${quote(path)}, and ${MANIFEST} does not`),
      );
  return problems;
}

function compareExtensions({ packageExtensions: asked }: JsonObject, { root }: Locked): GraphProblem[] {
  const hash = asked === undefined ? undefined : sha512(Buffer.from(canonical(asked)));
  if (hash === stringOf(root.packageExtensionsHash)) return [];
  return [outOfDate(MANIFEST, `${MANIFEST} has other packageExtensions than the lockfile was made with`)];
}

/** Members sorted by code units at every level, no white space; what npm hashes. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const object = objectOf(value);
  if (object === undefined) return JSON.stringify(value);
  const members = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
  return `{${members.join(',')}}`;
}

/** `.npm-extension` is code that changes what packages need before anything is resolved; npm keeps its hash. */
async function compareExtensionFile(project: ProjectFiles, { root }: Locked): Promise<GraphProblem[]> {
  const locked = stringOf(root.npmExtensionHash);
  const { name, bytes } = await extensionFile(project);
  if (bytes !== undefined && !(bytes instanceof Uint8Array)) return [];
  const prefix = `npm-extension:v1:${name.slice(name.lastIndexOf('.') + 1)}\n`;
  const hash = bytes === undefined ? undefined : sha512(Buffer.concat([Buffer.from(prefix), bytes]));
  if (hash === locked) return [];
  const message =
    hash === undefined
      ? `${name} is not there, and the lockfile was made with one`
      : locked === undefined
        ? `${name} is there, and the lockfile was made without one`
        : `${name} is another one than the lockfile was made with`;
  return [outOfDate(name, message)];
}

/** The file that .npmrc names, else the one that npm looks for. */
async function extensionFile(project: ProjectFiles) {
  const names = ['.npm-extension.mjs', '.npm-extension.cjs'];
  const answers = await project.read(['.npmrc', ...names]);
  const settings = answers.get('.npmrc');
  const named =
    settings instanceof Uint8Array
      ? parseNpmrc(Buffer.from(settings).toString('utf8')).get('extension-file')
      : undefined;
  if (named !== undefined) return { name: named, bytes: (await project.read([named])).get(named) };
  const name = names.find((one) => answers.has(one)) ?? '.npm-extension.mjs';
  return { name, bytes: answers.get(name) };
}

function sha512(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
