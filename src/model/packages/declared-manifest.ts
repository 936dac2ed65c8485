/** What a package's manifest declares that an installation acts on, in one form, wherever the manifest is from. */
export interface DeclaredManifest {
  readonly name?: string;
  readonly version?: string;
  /** Dependencies and optional dependencies by name: ranges. Old registries listed optional ones twice. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** `preinstall`, `install`, `postinstall`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Commands by name: files. */
  readonly commands: Readonly<Record<string, string>>;
}

/** What is run of a package with a binding.gyp and no script of its own; npm adds it to the registry's manifest. */
export const IMPLICIT_BUILD = 'node-gyp rebuild';

/**
 * In what a tarball's package.json and the registry's manifest differ, a sentence each; empty where they agree.
 *
 * @param tarball, registry of the same name and version.
 */
export function compareDeclared(tarball: DeclaredManifest, registry: DeclaredManifest): string[] {
  const differences: string[] = [];
  for (const key of ['name', 'version'] as const) {
    if (tarball[key] !== registry[key])
      differences.push(
        `${key} is ${tarball[key] ?? 'not given'} in the tarball and ${registry[key] ?? 'not given'} at the registry`,
      );
  }
  const registryScripts =
    tarball.scripts.install === undefined && registry.scripts.install === IMPLICIT_BUILD
      ? without(registry.scripts, 'install')
      : registry.scripts;
  return [
    ...differences,
    ...compareMembers('dependency', tarball.dependencies, registry.dependencies),
    ...compareMembers('script', tarball.scripts, registryScripts),
    ...compareMembers('command', tarball.commands, registry.commands),
  ];
}

function compareMembers(
  what: string,
  tarball: Readonly<Record<string, string>>,
  registry: Readonly<Record<string, string>>,
): string[] {
  const names = [...new Set([...Object.keys(tarball), ...Object.keys(registry)])].sort();
  return names.flatMap((name) => {
    const [inside, said] = [own(tarball, name), own(registry, name)];
    if (inside === said) return [];
    if (said === undefined) return [`the ${what} ${name} (${inside}) is in the tarball alone`];
    if (inside === undefined) return [`the ${what} ${name} (${said}) is at the registry alone`];
    return [`the ${what} ${name} is ${inside} in the tarball and ${said} at the registry`];
  });
}

function own(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function without(record: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
