import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Values } from '../../src/commands/command.js';
import type { Explanation } from '../../src/commands/explain/explanation.js';
import { command } from '../../src/commands/explain.js';
import { newestRecord, readRecord } from '../../src/commands/find-record.js';
import { command as gate } from '../../src/commands/gate.js';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { testWorld } from '../support/world.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/npm-blocked');

let dir: string;
let record: RunRecord;

beforeAll(async () => {
  const box = mkdtempSync(path.join(tmpdir(), 'sealgate-explain-'));
  dir = path.join(box, 'repo');
  // What `gate` left there when it was tried stays behind.
  cpSync(EXAMPLE, dir, { recursive: true, filter: (file) => path.basename(file) !== 'evidence' });
  const values = { dir, offline: true, report: ['reports/trivy.json'] };
  record = (await gate.run([], values, testWorld(dir, { RUNNER_TEMP: box }))).json as RunRecord;
});

const explain = (asked: readonly string[], values: Values = {}): Promise<Answer> =>
  command.run(asked, { dir, ...values }, testWorld(dir));

const json = async (asked: string, values?: Values): Promise<Explanation> =>
  (await explain([asked], values)).json as Explanation;

describe('explain', () => {
  it('says why a package is here, over all versions, and what the newest run said', async () => {
    const found = await json('minimist');
    expect(found.packages.map((one) => [one.version, one.direct, one.paths])).toEqual([
      ['0.0.8', false, [['npm-blocked', 'mkdirp@0.5.1', 'minimist@0.0.8']]],
      ['1.2.0', true, [['npm-blocked', 'minimist@1.2.0']]],
    ]);
    expect(found.packages[1]?.declaredBy).toEqual([{ importer: 'npm-blocked', range: '1.2.0' }]);
    expect(found.run?.file).toMatch(/_repo_run\.json$/);
    expect(found.decisions.map(({ finding, outcome }) => [finding.subject.name, outcome])).toEqual([
      ['minimist@0.0.8', 'block'],
      ['minimist@1.2.0', 'block'],
    ]);
    const { text } = await explain(['minimist']);
    expect(text).toContain('npm-blocked → mkdirp@0.5.1 → minimist@0.0.8');
    expect(text).toContain('npm install --save-exact minimist@1.2.6');
    expect(text).toContain('fail-on-severity');
  });

  it('says who saw it, and of whom it is told that another version mends it', async () => {
    const others = (seenBy: object): RunRecord => ({
      ...record,
      decisions: record.decisions.map((decision) => ({
        ...decision,
        finding: { ...decision.finding, ...seenBy },
      })),
    });
    const file = path.join(dir, '..', 'told.json');
    const told = async (seenBy: object): Promise<string> => {
      writeFileSync(file, JSON.stringify(others(seenBy)));
      return (await explain(['minimist@1.2.0'], { record: file })).text;
    };
    expect((await explain(['minimist@1.2.0'])).text).toMatch(/^ {2}seen by +trivy$/m);
    const trivy = { tool: 'trivy', severity: 'low', fixedVersion: '1.2.3' };
    const seenBy = [{ tool: 'npm audit' }, { ...trivy, report: 'a.json' }, { ...trivy, report: 'b.json' }];
    expect(await told({ seenBy })).toMatch(/^ {2}seen by +npm audit, trivy \(low, fixed in 1\.2\.3\)$/m);
    expect(await told({ seenBy: [] })).not.toContain('seen by');
  });

  it('calls what Yarn pins a checksum, and a package without a version by its name', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'sealgate-explain-'));
    const lock = [
      '__metadata:',
      '  version: 8',
      '  cacheKey: 10c0',
      '',
      '"left@npm:1.0.0":',
      '  version: 1.0.0',
      '  resolution: "left@npm:1.0.0"',
      '  checksum: 10c0/00ff',
      '  languageName: node',
      '  linkType: hard',
      '',
    ];
    writeFileSync(path.join(root, 'yarn.lock'), lock.join('\n'));
    const { text } = await explain(['left'], { dir: root });
    expect(text).toMatch(/^ {2}checksum +10c0\/00ff$/m);
    expect(text).not.toContain('integrity');
    const packages = {
      '': { dependencies: { right: 'https://example.test/right.tgz' } },
      'node_modules/right': { resolved: 'https://example.test/right.tgz' },
    };
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    expect((await explain(['right'], { dir: root })).text).toMatch(/^right\n/);
  });

  it('says once what several lockfiles say alike of a package, and where each keeps it', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'sealgate-explain-'));
    for (const folder of ['a', 'b']) cpSync(EXAMPLE, path.join(root, folder), { recursive: true });
    const { text } = await explain(['minimist@1.2.0'], { dir: root });
    expect(text.match(/^minimist@1\.2\.0$/gm)).toHaveLength(1);
    expect(text).toMatch(
      /^ {2}in +a\/package-lock\.json:\d+, runtime, direct\n +b\/package-lock\.json:\d+, runtime, direct$/m,
    );
    expect(text.match(/^ {2}because /gm)).toHaveLength(1);
  });

  it('calls the root that has no name package.json, also where it declares a package', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'sealgate-explain-'));
    const needs = { dependencies: { left: '^1.0.0' } };
    const left = { version: '1.0.0', resolved: 'https://registry.example.test/left/-/left-1.0.0.tgz' };
    const packages = { '': needs, 'node_modules/left': left };
    writeFileSync(path.join(root, 'package.json'), JSON.stringify(needs));
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    expect((await explain(['left'], { dir: root })).text).toMatch(
      /^ {2}declared by +package\.json \(\^1\.0\.0\)$/m,
    );
  });

  it('narrows by version and purl', async () => {
    for (const asked of ['minimist@1.2.0', 'pkg:npm/minimist@1.2.0']) {
      const found = await json(asked);
      expect([asked, found.packages.length, found.decisions.length]).toEqual([asked, 1, 1]);
    }
    const found = await json('pkg:npm/minimist');
    expect([found.packages.length, found.decisions.length]).toEqual([2, 2]);
  });

  it('explains findings by advisory, rule, fingerprint and exception', async () => {
    const [first] = record.decisions;
    if (first === undefined) throw new Error('the example blocks nothing');
    const [alias = ''] = first.finding.aliases;
    expect((await json(alias.toLowerCase())).decisions.length).toBeGreaterThan(0);
    expect((await json(first.finding.fingerprint.slice(0, 12))).decisions).toHaveLength(1);
    const denied = await json('licenses/denied');
    expect(denied.decisions.map(({ finding }) => finding.subject.name)).toEqual(['left-pad@1.3.0']);
    expect(denied.rules.map((rule) => rule.id)).toEqual(['licenses/denied']);
    const id = record.decisions.find(({ reason }) => reason.exception !== undefined)?.reason.exception;
    if (id !== undefined) expect((await json(id)).decisions.length).toBeGreaterThan(0);
  });

  it('explains a rule that nothing broke', async () => {
    expect(await json('sources/git')).toMatchObject({ decisions: [], rules: [{ id: 'sources/git' }] });
  });

  it('suggests the name that was meant', async () => {
    await expect(explain(['minimst'])).rejects.toMatchObject({
      code: 'USAGE',
      hint: "Did you mean 'minimist'?",
    });
    await expect(explain(['licenses/denid'])).rejects.toMatchObject({
      hint: "Did you mean 'licenses/denied'?",
    });
    await expect(explain(['EX-99'])).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining("No package, finding or exception that was used is called 'EX-99'"),
      hint: expect.stringContaining('sealgate exceptions the exceptions'),
    });
    await expect(explain(['__proto__'])).rejects.toMatchObject({ code: 'USAGE' });
    await expect(explain([])).rejects.toMatchObject({ code: 'USAGE' });
    await expect(explain(['a', 'b'])).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('takes the record that is named, and no other file for one', async () => {
    const file = path.join(dir, 'record.json');
    writeFileSync(file, JSON.stringify({ ...record, decisions: [] }));
    expect((await json('minimist', { record: file })).decisions).toEqual([]);
    await expect(json('minimist', { record: path.join(dir, 'none.json') })).rejects.toMatchObject({
      code: 'INPUT_NOT_FOUND',
    });
    writeFileSync(file, JSON.stringify({ ...record, verdict: { verdict: 'fine' } }));
    await expect(json('minimist', { record: file })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      location: { pointer: '/verdict/verdict' },
    });
    writeFileSync(file, '[1');
    await expect(json('minimist', { record: file })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('finds the newest record by its name alone', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sealgate-records-'));
    expect(await newestRecord(folder)).toBeUndefined();
    expect(await newestRecord(path.join(folder, 'none'))).toBeUndefined();
    for (const name of [
      '20261121-0642_repo_run.json',
      '20261122-0001_repo_run.json',
      '20270101-0000_repo_sbom.json',
      'x_repo_run.json',
    ])
      writeFileSync(path.join(folder, name), JSON.stringify(record));
    const newest = await newestRecord(folder);
    expect(newest).toBe(path.join(folder, '20261122-0001_repo_run.json'));
    expect((await readRecord(newest ?? '')).verdict).toEqual(record.verdict);
  });
});
