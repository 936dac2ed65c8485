import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findManifestLines } from '../../src/collect/manifest-lines.js';
import type { Decision } from '../../src/model/findings/decision.js';
import { edge, graph, importer, pkg } from '../support/graph.js';
import { buildDecision, buildFinding } from '../support/records.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'sealgate-lines-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const low = pkg('low', '1.0.0');
const top = pkg('top', '2.0.0', { direct: true, dependencies: [edge(low)] });
const aliased = pkg('real-name', '3.0.0', { direct: true });
const lock = graph({
  path: 'web/package-lock.json',
  packages: [low, top, aliased],
  importers: [
    importer('.', { name: 'web', dependencies: [edge(top)] }),
    importer('packages/a', { name: 'a', dependencies: [edge(aliased.id, 'dev', 'alias')] }),
  ],
});

function found(fingerprint: string, paths: readonly (readonly string[])[]): Decision {
  return buildDecision(buildFinding({ fingerprint, paths }));
}

describe('lines of package.json', () => {
  it('are those of the dependency that brought it in, in the right file and field', async () => {
    await mkdir(path.join(dir, 'web/packages/a'), { recursive: true });
    await writeFile(
      path.join(dir, 'web/package.json'),
      '{\n  "name": "web",\n  "scripts": {\n    "top": "x"\n  },\n  "dependencies": {\n    "other": "1",\n    "top" : "^2.0.0"\n  }\n}\n',
    );
    await writeFile(
      path.join(dir, 'web/packages/a/package.json'),
      '{"devDependencies":{"alias":"npm:real-name@3"}}',
    );
    const decisions = [
      found('deep', [['web', 'top@2.0.0', 'low@1.0.0']]),
      found('alias', [['a', 'real-name@3.0.0']]),
      found('gone', [['web', 'nothing@1.0.0']]),
      found('strange', [['__proto__', 'constructor']]),
    ];
    const lines = await findManifestLines(dir, [lock], decisions);
    expect([...lines]).toEqual([
      ['deep', [{ file: 'web/package.json', line: 8 }]],
      ['alias', [{ file: 'web/packages/a/package.json', line: 1 }]],
    ]);
  });

  it('are left out where there is no package.json', async () => {
    expect(await findManifestLines(dir, [lock], [found('deep', [['web', 'top@2.0.0']])])).toEqual(new Map());
  });
});
