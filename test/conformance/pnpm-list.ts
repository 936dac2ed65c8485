import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import type { Comparison } from './comparison.js';
import { PNPM_MEMBERS, takesPnpm9, writePnpmProject } from './pnpm-sbom.js';

interface Project {
  readonly path: string;
  readonly [member: string]:
    | Readonly<Record<string, { readonly from: string; readonly version: string }>>
    | unknown;
}

/** What every workspace needs itself, by kind: `pnpm list --recursive --depth 0`, of lockfiles of version 9. */
export const pnpmList: Comparison = {
  id: 'pnpm-list',
  title: 'what each workspace needs, of `pnpm list`',
  program: 'pnpm12',
  takes: takesPnpm9,
  compare: async ({ lockfile, graph, refusal, program }) => {
    if (graph?.importers.some((one) => one.path.startsWith('..'))) return undefined;
    if (graph === undefined) return { refused: 'ours', message: refusal };
    const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'sealgate-pnpm-')));
    try {
      writePnpmProject(dir, graph, readFileSync(lockfile.file));
      const args = ['list', '--recursive', '--depth', '0', '--lockfile-only', '--json'];
      const { stdout, stderr } = spawnSync(program, args, {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, HOME: dir },
      });
      const listed = parsed(stdout);
      if (listed === undefined) {
        const message = /ERR_PNPM_\w+/.exec(stdout + stderr)?.[0] ?? stderr.slice(0, 200);
        return { refused: 'theirs', message };
      }
      return { ours: ourItems(graph), theirs: listed.flatMap((project) => theirItems(project, dir)) };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  explain: ({ only, item, graph }) => {
    // What the lockfile asks for and does not hold is a problem here.
    if (graph !== undefined && graph.problems.length > 0) return 'pnpm-broken';
    const [label = ''] = item.split(': ');
    const isFolder = graph !== undefined && ourItems(graph).includes(`${label}: a folder`);
    return isFolder && (only === 'theirs' || item.endsWith(': a folder')) ? 'pnpm-folders' : undefined;
  },
};

function parsed(text: string): readonly Project[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? (value as Project[]) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Folders have no version: what pnpm shows for one is where it stands. */
function ourItems({ importers, packages }: DependencyGraph): string[] {
  const byId = new Map(packages.map((one) => [one.id, one]));
  return importers.flatMap((importer) =>
    importer.dependencies
      .filter(({ kind }) => kind !== 'peer')
      .map(({ to, name, kind }) => {
        const target = byId.get(to);
        const isFolder =
          target === undefined || target.source.kind === 'file' || target.source.kind === 'link';
        const shown = isFolder ? 'a folder' : `${target.name}@${target.version}`;
        return `${importer.path} ${PNPM_MEMBERS[kind]} ${name}: ${shown}`;
      }),
  );
}

function theirItems(project: Project, dir: string): string[] {
  const place = path.relative(dir, project.path).split(path.sep).join('/');
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((member) =>
    Object.entries((project[member] ?? {}) as Record<string, { from: string; version: string }>).map(
      ([name, { from, version }]) => {
        const shown = /^(?:link|file):/.test(version) ? 'a folder' : `${from}@${version}`;
        return `${place === '' ? '.' : place} ${member} ${name}: ${shown}`;
      },
    ),
  );
}
