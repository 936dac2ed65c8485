import type { ProjectFiles } from '../../src/model/contracts.js';
import type { Project } from './lockfile-writers.js';

type Need = Project['packages'][number]['needs'][number];

const nameOf = (label: string): string => label.slice(0, label.indexOf('@', 1));
const versionOf = (label: string): string => label.slice(label.indexOf('@', 1) + 1);
const MEMBER = {
  prod: 'dependencies',
  dev: 'devDependencies',
  optional: 'optionalDependencies',
  peer: 'peerDependencies',
};
const rangeOf = ({ alias, to }: Need): string => (alias === nameOf(to) ? versionOf(to) : `npm:${to}`);

/** A project with what version 1 of npm's lockfile can say: packages need each other in one way only. */
export function withoutKinds(project: Project): Project {
  return {
    importers: project.importers,
    packages: project.packages.map((one) => ({
      ...one,
      needs: one.needs.map((need) => ({ ...need, kind: 'prod' as const })),
    })),
  };
}

/** npm's format, version 1, and the package.json files that it needs beside it. */
export function writeLegacyNpm({ importers, packages }: Project): {
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
} {
  const byLabel = new Map(packages.map((one) => [one.label, one]));
  const requires = (needs: readonly Need[]): object =>
    needs.length === 0
      ? {}
      : { requires: Object.fromEntries(needs.map((need) => [need.alias, rangeOf(need)])) };
  const modules = (
    needs: readonly Need[],
    above: ReadonlyMap<string, string>,
  ): { dependencies?: Record<string, object> } => {
    const here = new Map(above);
    const fresh = needs.filter(({ alias, to }) => above.get(alias) !== to);
    for (const { alias, to } of fresh) here.set(alias, to);
    const dependencies: Record<string, object> = {};
    for (const { alias, to } of fresh) {
      const one = byLabel.get(to);
      if (one === undefined) throw new Error(to);
      dependencies[alias] = {
        version: alias === one.name ? one.version : `npm:${one.label}`,
        integrity: one.integrity,
        ...requires(one.needs),
        ...modules(one.needs, here),
      };
    }
    return fresh.length === 0 ? {} : { dependencies };
  };
  const [root, ...workspaces] = importers;
  if (root === undefined) throw new Error('no root');
  const top = new Map(root.needs.map(({ alias, to }) => [alias, to]));
  const { dependencies = {} } = modules(root.needs, new Map());
  for (const { label, name, needs } of workspaces) {
    dependencies[name] = { version: `file:${label}`, ...requires(needs), ...modules(needs, top) };
  }
  const files = new Map<string, string>();
  for (const { label, name, version, needs } of importers) {
    const manifest: Record<string, unknown> = { name, version };
    if (label === '.') manifest.workspaces = workspaces.map((one) => one.label);
    for (const need of needs) {
      const member = MEMBER[need.kind];
      manifest[member] = { ...(manifest[member] as object | undefined), [need.alias]: rangeOf(need) };
    }
    files.set(label === '.' ? 'package.json' : `${label}/package.json`, JSON.stringify(manifest));
  }
  const lock = { name: root.name, version: root.version, lockfileVersion: 1, requires: true, dependencies };
  return { text: `${JSON.stringify(lock, null, 2)}\n`, files };
}

/** A project whose files are at hand. */
export function projectOf(files: ReadonlyMap<string, string>): ProjectFiles {
  return {
    manifests: async () => [...files.keys()].sort(),
    read: async (paths) =>
      new Map(
        paths.flatMap((file) => {
          const text = files.get(file);
          return text === undefined ? [] : [[file, Buffer.from(text)] as const];
        }),
      ),
  };
}
