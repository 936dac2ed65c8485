import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/io/exec/exec.js';
import type { DependencyGraph } from '../../src/model/packages/graph.js';
import type { Comparison } from './comparison.js';
import { readerName } from './corpus-lockfiles.js';

/** Every place that `bun pm ls --all` prints, with what stands there; the lockfile alone is enough for it. */
export const bunLs: Comparison = {
  id: 'bun-ls',
  title: 'places and versions of bun pm ls --all',
  program: 'bun',
  takes: ({ name }) => readerName(name) === 'bun.lock',
  compare: async ({ lockfile, graph, refusal, program }) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-bun-'));
    try {
      copyFileSync(lockfile.file, path.join(dir, 'bun.lock'));
      writeFileSync(path.join(dir, 'package.json'), '{}');
      mkdirSync(path.join(dir, 'home'));
      const env = { HOME: path.join(dir, 'home'), NO_COLOR: '1' };
      const listed = await run(program, ['pm', 'ls', '--all'], { cwd: dir, env });
      const text = listed.stdout.toString('utf8');
      const refused = /error: failed to parse lockfile|error: /.test(listed.stderr) || listed.exitCode !== 0;
      if (refused && graph === undefined) return { ours: ['refused'], theirs: ['refused'] };
      if (refused) return { refused: 'theirs', message: listed.stderr.trim().split('\n')[0] ?? '' };
      if (graph === undefined) return { refused: 'ours', message: refusal };
      return { ours: placesOf(graph), theirs: placesOfTree(text) };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
  explain: () => undefined,
};

function placesOf(graph: DependencyGraph): string[] {
  return graph.packages.flatMap(({ places, version }) => places.map((place) => `${place}@${version}`));
}

/** Four columns a level; a version that is an address is left out, as our graph has none. */
function placesOfTree(text: string): string[] {
  const places: string[] = [];
  const above: string[] = [];
  for (const line of text.split('\n')) {
    const match = /^([│ ]*)[├└]──\s(.+)$/.exec(line);
    if (match === null) continue;
    const depth = (match[1] ?? '').length / 4;
    const label = match[2] ?? '';
    const at = label.indexOf('@', 1);
    const version = label.slice(at + 1);
    above.length = depth;
    above.push(label.slice(0, at));
    if (!version.startsWith('workspace:'))
      places.push(`${above.join('/')}@${/^\d/.test(version) ? version : ''}`);
  }
  return places;
}
