import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifests } from '../../src/collect/manifests.js';
import { graph, importer } from '../support/graph.js';

let base: string;
let dir: string;

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'sealgate-manifests-'));
  dir = path.join(base, 'repository');
  mkdirSync(path.join(dir, 'packages/ui'), { recursive: true });
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(file: string, content: string | object): void {
  writeFileSync(path.join(dir, file), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('readManifests', () => {
  it('reads the package.json of the repository and of each project', async () => {
    write('package.json', { name: 'demo', version: '1.0.0', private: true, license: 'MIT' });
    write('packages/ui/package.json', { name: '@demo/ui', license: { type: 'ISC', url: 'x' }, version: 7 });
    const graphs = [
      graph({ importers: [importer('.'), importer('packages/ui'), importer('packages/gone')] }),
    ];
    const { manifests, problems } = await readManifests(dir, graphs);
    expect(manifests.get('.')).toEqual({ name: 'demo', version: '1.0.0', private: true, license: 'MIT' });
    expect(manifests.get('packages/ui')).toEqual({ name: '@demo/ui', license: 'ISC', private: false });
    expect([...manifests.keys()]).toEqual(['.', 'packages/ui']);
    expect(problems).toEqual([]);
  });

  it('T44 opens nothing outside the directory, by path or by symbolic link', async () => {
    writeFileSync(path.join(base, 'package.json'), '{"name":"outside"}');
    mkdirSync(path.join(dir, 'linked'));
    symlinkSync(path.join(base, 'package.json'), path.join(dir, 'linked/package.json'));
    const graphs = [graph({ importers: [importer('.'), importer('..'), importer('linked')] })];
    const { manifests, problems } = await readManifests(dir, graphs);
    expect(manifests.size).toBe(0);
    expect(problems.map((problem) => problem.path)).toEqual(['..', 'linked']);
  });

  it.each([
    ['', 'package.json cannot be used: Unexpected end of JSON input (line 1)'],
    ['{"name":', 'package.json cannot be used: Unexpected end of JSON input (line 1)'],
    ['{\n "name": x,\n "private": true\n}\n', 'is not valid JSON (line 2)'],
    [
      '{\n<<<<<<< HEAD\n "name": "a"\n=======\n "name": "b"\n>>>>>>> b\n}\n',
      'package.json cannot be used: merge-conflict markers on lines 2, 4, 6',
    ],
    ['[]', 'package.json is not an object'],
    ['null', 'package.json is not an object'],
    ['\u00ff\u00fe{', 'package.json cannot be used: Unexpected token'],
  ])('tells what is wrong with %j', async (content, message) => {
    write('package.json', content);
    const { manifests, problems } = await readManifests(dir, [graph()]);
    expect(manifests.size).toBe(0);
    expect(problems[0]?.message).toContain(message);
  });

  it('T55 takes __proto__ for a key like any other', async () => {
    write('package.json', '{"__proto__":{"private":true,"name":"x"},"version":"1.0.0"}');
    const { manifests } = await readManifests(dir, [graph()]);
    expect(manifests.get('.')).toEqual({ version: '1.0.0', private: false });
  });
});
