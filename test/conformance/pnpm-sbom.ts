import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DependencyGraph, EdgeKind, Importer } from '../../src/model/packages/graph.js';
import type { Comparison, CorpusFile } from './comparison.js';

const WORKSPACE = 'sealgate-workspace-';
export const PNPM_MEMBERS: Readonly<Record<EdgeKind, string>> = {
  prod: 'dependencies',
  dev: 'devDependencies',
  optional: 'optionalDependencies',
  peer: 'peerDependencies',
};

interface Bom {
  readonly components: readonly (Named & { readonly 'bom-ref': string })[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Named {
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
}

/**
 * Packages, and the edges between them, of `pnpm sbom` with lockfiles of version 9 (pnpm 12 refuses 6, pnpm 11
 * prints an empty SBOM for it). pnpm wants the package.json of every workspace: they are made from the importers.
 */
export const pnpmSbom: Comparison = {
  id: 'pnpm-sbom',
  title: 'packages and edges of `pnpm sbom`',
  program: 'pnpm12',
  takes: takesPnpm9,
  compare: async ({ lockfile, graph, refusal, program }) => {
    if (graph?.importers.some((one) => one.path.startsWith('..'))) return undefined;
    if (graph === undefined) return { refused: 'ours', message: refusal };
    const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-pnpm-'));
    try {
      writePnpmProject(dir, graph, readFileSync(lockfile.file));
      const args = ['sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--out', 'bom.json'];
      const { stderr } = spawnSync(program, args, {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, HOME: dir },
      });
      const written = path.join(dir, 'bom.json');
      if (!existsSync(written)) {
        const message = /ERR_PNPM_\w+/.exec(stderr)?.[0] ?? stderr.slice(0, 200);
        return { refused: 'theirs', message };
      }
      return {
        ours: ourItems(graph),
        theirs: theirItems(JSON.parse(readFileSync(written, 'utf8')) as Bom),
      };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  explain: ({ only, item, graph }) => {
    // What the lockfile asks for and does not hold is a problem here.
    if (graph !== undefined && graph.problems.length > 0) return 'pnpm-broken';
    return item.split(' → ').some((label) => (only === 'ours' ? /@$/ : /@(?:file|link):/).test(label))
      ? 'pnpm-folders'
      : undefined;
  },
};

/** Lockfiles of version 9, the only one that pnpm 12 reads. */
export function takesPnpm9({ name, file }: CorpusFile): boolean {
  return /\/pnpm-lock\.yaml$/.test(name) && /^lockfileVersion: '9\.0'/m.test(readFileSync(file, 'utf8'));
}

/** The lockfile, and the package.json of every importer as the graph has it. */
export function writePnpmProject(dir: string, { importers }: DependencyGraph, lockfile: Uint8Array): void {
  writeFileSync(path.join(dir, 'pnpm-lock.yaml'), lockfile);
  for (const importer of importers) {
    const folder = path.join(dir, importer.path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifestOf(importer)));
  }
  const workspaces = importers.filter((one) => one.path !== '.').map((one) => `  - '${one.path}'\n`);
  if (workspaces.length > 0) {
    writeFileSync(path.join(dir, 'pnpm-workspace.yaml'), `packages:\n${workspaces.join('')}`);
  }
}

function manifestOf(importer: Importer): object {
  const declared: Record<string, Record<string, string>> = {};
  for (const { name, kind, range } of importer.dependencies) {
    declared[PNPM_MEMBERS[kind]] = { ...declared[PNPM_MEMBERS[kind]], [name]: range ?? '*' };
  }
  return { name: `${WORKSPACE}${importer.path.replaceAll(/[^\w-]/g, '-')}`, version: '0.0.0', ...declared };
}

function ourItems({ packages }: DependencyGraph): string[] {
  const labels = new Map(packages.map(({ id, name, version }) => [id, `${name}@${version}`]));
  return packages.flatMap(({ id, dependencies }) => [
    labels.get(id) ?? '',
    // Edges to workspaces: pnpm leaves out workspaces that nothing links, and some edges with them.
    ...dependencies.flatMap(({ to }) => (labels.has(to) ? [`${labels.get(id)} → ${labels.get(to)}`] : [])),
  ]);
}

function theirItems({ components, dependencies }: Bom): string[] {
  const labels = new Map(
    components.map(({ 'bom-ref': ref, group, name, version = '' }) => [
      ref,
      `${group === undefined || group === '' ? '' : `${group}/`}${name}@${version}`,
    ]),
  );
  for (const [ref, label] of labels) if (label.startsWith(WORKSPACE)) labels.delete(ref);
  return [
    ...labels.values(),
    ...dependencies
      .filter(({ ref }) => labels.has(ref))
      .flatMap(({ ref, dependsOn = [] }) =>
        dependsOn.filter((to) => labels.has(to)).map((to) => `${labels.get(ref)} → ${labels.get(to)}`),
      ),
  ];
}
