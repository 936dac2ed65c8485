import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/io/exec/exec.js';
import { edgesOfGraph, edgesOfInfo, listed, type YarnFixture } from '../support/yarn.js';
import type { Comparison } from './comparison.js';
import { readerName } from './corpus-lockfiles.js';

/** What `yarn info` says, for lockfiles of the version that the Yarn of scripts/peers.sh writes itself. */
export const yarnInfo: Comparison = {
  id: 'yarn-info',
  title: 'packages and edges of yarn info, peers too',
  program: 'yarn',
  takes: ({ name, file }) =>
    readerName(name) === 'yarn.lock' && /^__metadata:\n {2}version: 8\n/m.test(readFileSync(file, 'utf8')),
  compare: async ({ lockfile, graph, program }) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-yarn-'));
    try {
      cpSync(path.dirname(lockfile.file), dir, { recursive: true });
      anyVersion(path.join(dir, 'package.json'));
      const env = { HOME: dir, NO_COLOR: '1', YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_NETWORK: '0' };
      const asked = await run(program, ['info', '-A', '-R', '--json', '--virtuals'], { cwd: dir, env });
      // A project that is not whole, or not in step with its lockfile: it would have to install first.
      if (asked.exitCode !== 0 || graph === undefined) return undefined;
      const theirs = edgesOfInfo(infoOf(asked.stdout.toString('utf8')));
      const ours = edgesOfGraph(graph, readFileSync(lockfile.file, 'utf8'));
      return { ours: itemsOf(ours), theirs: itemsOf(theirs) };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  explain: ({ only, item, lockfile }) => {
    if (only === 'ours') return / > @types\//.test(item) ? 'yarn-types-peers' : undefined;
    const [from = '', edge = ''] = item.split(' > ');
    const [name = ''] = edge.split(' → ');
    return edge === '' || isDeclared(readFileSync(lockfile.file, 'utf8'), from, name)
      ? undefined
      : 'yarn-extensions';
  },
};

/** Whether the entry of a locator names the dependency at all. */
function isDeclared(text: string, locator: string, name: string): boolean {
  const entry = text.split('\n\n').find((block) => block.includes(`  resolution: "${locator}"\n`));
  return entry === undefined || entry.includes(`\n    ${name}:`) || entry.includes(`\n    "${name}":`);
}

/** Without the pinned version of Yarn. */
function anyVersion(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest.packageManager;
  writeFileSync(file, JSON.stringify(manifest));
}

function infoOf(text: string): YarnFixture['info'] {
  type Edges = YarnFixture['info'][number][1];
  interface Line {
    readonly value: string;
    readonly children: { readonly Dependencies?: Edges; readonly 'Peer dependencies'?: Edges };
  }
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .map(({ value, children }) => [value, children.Dependencies ?? [], children['Peer dependencies'] ?? []]);
}

function itemsOf(edges: ReturnType<typeof edgesOfInfo>): string[] {
  return listed(edges).flatMap(([from, targets]) => [from, ...targets.map((to) => `${from} > ${to}`)]);
}
