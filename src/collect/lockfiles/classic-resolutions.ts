/** One line of the root's `resolutions`, as Yarn 1 reads it. */
export interface ClassicResolution {
  readonly name: string;
  /** Names before it in the pattern; `**` and `*` stand for any. */
  readonly parents: readonly string[];
  /** The pattern that is asked for instead: `name@range`. */
  readonly to: string;
}

/** `a`, `parent/a`, `**` + `/a`, with scopes. */
export function parseClassicResolutions(
  resolutions: readonly (readonly [pattern: string, reference: string])[],
): ClassicResolution[] {
  return resolutions.flatMap(([pattern, range]) => {
    const names: string[] = [];
    let scope: string | undefined;
    for (const part of pattern.split('/')) {
      if (scope === undefined && part.startsWith('@')) scope = part;
      else {
        names.push(scope === undefined ? part : `${scope}/${part}`);
        scope = undefined;
      }
    }
    const name = names.pop();
    return name === undefined || scope !== undefined
      ? []
      : [{ name, parents: names, to: `${name}@${range}` }];
  });
}

/**
 * What is asked for instead of a dependency, or `undefined`. Of a longer path only its last name is compared:
 * one node stands for all places of a package.
 *
 * @param parent name of the package that asks; `undefined` for a workspace.
 */
export function classicOverride(
  resolutions: readonly ClassicResolution[],
  parent: string | undefined,
  name: string,
): string | undefined {
  for (const one of resolutions) {
    if (one.name !== name) continue;
    const last = one.parents.at(-1);
    if (last === undefined || last === '**' || (last === '*' && parent !== undefined) || last === parent)
      return one.to;
  }
  return undefined;
}
