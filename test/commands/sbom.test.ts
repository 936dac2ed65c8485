import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../src/cli.js';
import type { Answer, World } from '../../src/commands/command.js';
import { command } from '../../src/commands/sbom.js';
import { sha256Hex } from '../../src/model/data/digest.js';
import { jsonErrors, xmlErrors } from '../support/cyclonedx.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/npm-blocked');
const warnings: string[] = [];
let base: string;

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'sealgate-sbom-'));
  warnings.length = 0;
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function copyTo(name: string): string {
  const dir = path.join(base, name);
  mkdirSync(dir, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(path.join(EXAMPLE, file), path.join(dir, file));
  return dir;
}

async function sbom(cwd: string, args: readonly string[] = [], env: World['env'] = {}): Promise<Answer> {
  const { values, positionals } = parse(command, args);
  return command.run(positionals, values, {
    cwd,
    env,
    log: { info: () => {}, warn: (text) => warnings.push(text), error: () => {}, progress: () => {} },
    now: () => new Date('2026-11-21T00:00:00Z'),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 80 },
  });
}

function git(dir: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
    cwd: dir,
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: '2026-01-28T21:10:00Z',
      GIT_AUTHOR_DATE: '2026-01-28T21:10:00Z',
    },
  });
}

describe('sbom', () => {
  it('prints a valid BOM of the lockfiles that it finds', async () => {
    const answer = await sbom(copyTo('a'));
    expect(await jsonErrors(answer.text)).toBeNull();
    const bom = JSON.parse(answer.text);
    expect(bom.metadata.component).toMatchObject({ name: 'npm-blocked', version: '1.0.0' });
    expect(bom.components).toHaveLength(55);
    expect(bom.dependencies).toHaveLength(56);
    expect(answer.json).toEqual(bom);
    expect(answer.exitCode).toBe(0);
    expect(warnings).toEqual([]);
  });

  it('gives the same bytes in another folder, and carries the time of the commit', async () => {
    const [one, two] = [copyTo('one'), copyTo('two/deeper')];
    for (const dir of [one, two]) {
      git(dir, 'init', '-q');
      git(dir, 'add', '.');
      git(dir, 'commit', '-q', '-m', 'c');
    }
    const { text } = await sbom(one);
    expect((await sbom(two, [], { USER: 'somebody', RUNNER_OS: 'macOS' })).text).toBe(text);
    expect(JSON.parse(text).metadata.timestamp).toBe('2026-01-28T21:10:00.000Z');
    const dated = await sbom(two, [], { SOURCE_DATE_EPOCH: '1' });
    expect(JSON.parse(dated.text).metadata.timestamp).toBe('1970-01-01T00:00:01.000Z');
  });

  it('names the repository of the clone and the commit', async () => {
    const dir = copyTo('a');
    git(dir, 'init', '-q');
    git(dir, 'remote', 'add', 'origin', 'https://user:token@git.example.test/acme/shop.git');
    git(dir, 'add', '.');
    git(dir, 'commit', '-q', '-m', 'c');
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: dir, encoding: 'utf8' }).trim();
    const { metadata } = JSON.parse((await sbom(dir)).text);
    expect(metadata.component.externalReferences).toEqual([
      { type: 'vcs', url: `https://git.example.test/acme/shop#${commit}` },
    ]);
    expect(metadata.properties).toContainEqual({ name: 'sealgate:commit', value: commit });
  });

  it('writes a file and says what it wrote', async () => {
    const dir = copyTo('a');
    const answer = await sbom(dir, ['--format', 'xml', '--spec', '1.5', '-o', 'out/sbom.xml']);
    const text = readFileSync(path.join(dir, 'out/sbom.xml'), 'utf8');
    expect(await xmlErrors(text, '1.5')).toEqual([]);
    expect(answer.json).toEqual({
      file: 'out/sbom.xml',
      sha256: sha256Hex(text),
      bytes: Buffer.byteLength(text),
      packages: 55,
      lockfiles: ['package-lock.json'],
    });
    expect(answer.text).toContain(`55 packages of package-lock.json, ${Buffer.byteLength(text)} bytes`);
  });

  it('takes licences that the lockfile leaves open from what is installed', async () => {
    const dir = path.join(base, 'open');
    mkdirSync(path.join(dir, 'node_modules/a'), { recursive: true });
    const packages = { '': { name: 'open' }, 'node_modules/a': { version: '1.0.0' } };
    writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    const installed = { name: 'a', version: '1.0.0', license: 'MIT OR ISC' };
    writeFileSync(path.join(dir, 'node_modules/a/package.json'), JSON.stringify(installed));
    const { components } = JSON.parse((await sbom(dir)).text);
    expect(components[0].licenses).toEqual([{ expression: 'MIT OR ISC', acknowledgement: 'declared' }]);
  });

  it('reads only the lockfile that is named', async () => {
    copyTo('nested');
    copyTo('.');
    const { text } = await sbom(base, ['--lockfile', 'nested/package-lock.json']);
    const { metadata } = JSON.parse(text);
    expect(metadata.component.properties).toEqual([
      { name: 'cdx:npm:package:path', value: 'nested' },
      { name: 'cdx:npm:package:private', value: 'true' },
    ]);
    expect(metadata.properties.filter((p: { name: string }) => p.name === 'sealgate:lockfile')).toHaveLength(
      1,
    );
  });

  it.each([
    [['--spec', '2.0'], 'USAGE', '--spec 2.0'],
    [['--format', 'yaml'], 'USAGE', '--format yaml'],
    [['--format', 'xml', '--json'], 'USAGE', 'contradict'],
    [['--lockfile', 'gone.json'], 'INPUT_NOT_FOUND', 'gone.json'],
  ])('refuses %j', async (args, code, message) => {
    await expect(sbom(copyTo('a'), args)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('refuses a folder without a lockfile', async () => {
    await expect(sbom(base)).rejects.toMatchObject({ message: expect.stringContaining('lockfile') });
  });

  it('writes no BOM that lacks a lockfile it could not read', async () => {
    const dir = copyTo('a');
    mkdirSync(path.join(dir, 'broken'));
    writeFileSync(path.join(dir, 'broken/package-lock.json'), '{"lockfileVersion": 3, "packages": {');
    await expect(sbom(dir, ['-o', 'sbom.json'])).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      location: { file: 'broken/package-lock.json' },
    });
    expect(() => readFileSync(path.join(dir, 'sbom.json'))).toThrow();
  });
});
