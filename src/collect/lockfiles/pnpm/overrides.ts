import type { ProjectFiles } from '../../../model/contracts.js';
import { objectOf } from '../../../model/data/json.js';
import type { GraphProblem } from '../../../model/packages/graph.js';
import type { JsonObject } from '../json/values.js';
import { readProjectManifest } from '../manifest-needs.js';
import { compareSettings } from '../out-of-date.js';
import type { Yaml, YamlMap } from '../yaml/reader.js';
import { emptyPlace, type PnpmWorkspace, WORKSPACE } from './workspace.js';

/**
 * Overrides stand in pnpm-workspace.yaml, until pnpm 10 also in package.json, beside Yarn's resolutions; `$name` refers
 * to what the root declares.
 */
export async function compareOverrides(
  project: ProjectFiles,
  workspace: PnpmWorkspace | undefined,
  locked: { readonly overrides: ReadonlyMap<string, string>; readonly version: string },
): Promise<GraphProblem[]> {
  const manifest = await readProjectManifest(project, 'package.json');
  if (typeof manifest !== 'object') return [];
  const file = workspace?.file ?? WORKSPACE;
  const inWorkspace = textsOf(workspace?.root.get('overrides'));
  const inManifest = overridesIn(manifest, locked.overrides);
  // Until pnpm 10 those of package.json stand in the place of all of the workspace's; since version 11 they are not read.
  if (areAll(inManifest, locked.overrides)) inWorkspace.clear();
  else for (const name of inWorkspace.keys()) inManifest.delete(name);
  const unasked = [...locked.overrides].filter(([name]) => !inWorkspace.has(name) && !inManifest.has(name));
  const isKnown = ([name]: readonly [string, string]): boolean => locked.overrides.has(name);
  const dead = locked.version.startsWith('9') && ![...inManifest].some(isKnown);
  return [
    ...compareOverridesOf(file, inWorkspace, locked.overrides),
    ...compareOverridesOf('package.json', inManifest, locked.overrides).map((problem) =>
      dead
        ? {
            ...problem,
            message: `${problem.message}: since version 11 pnpm reads overrides from ${WORKSPACE} only`,
          }
        : problem,
    ),
    ...compareSettings(inWorkspace.size > 0 ? file : emptyPlace(workspace), 'override', {
      asked: new Map(),
      locked: new Map(unasked),
    }),
  ];
}

/** Whether the lockfile was made with these and no others. */
function areAll(asked: ReadonlyMap<string, string>, locked: ReadonlyMap<string, string>): boolean {
  if (asked.size === 0 || asked.size !== locked.size) return false;
  return [...asked].every(([name, value]) =>
    isReference(value) ? locked.has(name) : locked.get(name) === value,
  );
}

/** What `$name` and `catalog:` stand for is written in their place. */
function isReference(value: string): boolean {
  return value.startsWith('$') || value.startsWith('catalog:');
}

/** Until pnpm 7 resolutions count only where no overrides stand beside them. */
function overridesIn(manifest: JsonObject, locked: ReadonlyMap<string, string>): Map<string, string> {
  const own = objectOf(objectOf(manifest.pnpm)?.overrides);
  const asked = new Map<string, string>();
  for (const [name, value] of Object.entries(objectOf(manifest.resolutions) ?? {}))
    if (typeof value === 'string' && (own === undefined || locked.has(name))) asked.set(name, value);
  for (const [name, value] of Object.entries(own ?? {}))
    if (typeof value === 'string') asked.set(name, value);
  return asked;
}

function compareOverridesOf(
  file: string,
  asked: ReadonlyMap<string, string>,
  locked: ReadonlyMap<string, string>,
): GraphProblem[] {
  const written = new Map([...asked].filter(([, value]) => !isReference(value)));
  const known = new Map([...locked].filter(([name]) => written.has(name)));
  return compareSettings(file, 'override', { asked: written, locked: known });
}

/** The members of a map that are texts. */
export function textsOf(value: Yaml | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (value instanceof Map) {
    for (const [name, text] of value as YamlMap) if (typeof text === 'string') texts.set(name, text);
  }
  return texts;
}
