import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { renderComment } from '../../src/render/comment.js';
import { sealgate } from '../support/cli.js';
import { commitAll, packageLock, project, writeFiles } from '../support/project.js';
import { createSigningKey, keysDocument, startRegistry } from '../support/registry/registry.mjs';

// A repository that commits its trust record: written by one command, enforced by the gate, shown in the pull request.
const RECORD = '.github/sealgate-trust.json';
const TIME = '2024-03-01T00:00:00.000Z';
const key = createSigningKey();
const keysFile = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-keys-')), 'keys.json');
let registry: Awaited<ReturnType<typeof startRegistry>>;
beforeAll(async () => {
  writeFileSync(keysFile, JSON.stringify(keysDocument([key])));
  registry = await startRegistry({ keys: [key] });
});
afterAll(async () => {
  await registry.close();
});

function files(version: string, publisher: string): Record<string, string> {
  const entry = { name: 'left', version, publisher, maintainers: ['ann', 'bob'], license: 'MIT', time: TIME };
  const { integrity } = registry.publish(entry);
  const dependencies = { left: `^${version}` };
  return {
    'package.json': `${JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT', dependencies })}\n`,
    'package-lock.json': packageLock({ left: { version, integrity } }),
  };
}

const common = (dir: string): string[] => [
  ...['--dir', dir, '--registry', registry.url, '--keys', keysFile, '--cache', 'none'],
];
const env = (dir: string): Record<string, string> => ({ HOME: dir, SEALGATE_TUF: 'never' });

async function gate(dir: string): Promise<{ code: number | null; record: RunRecord; comment: string }> {
  const out = mkdtempSync(path.join(tmpdir(), 'sealgate-evidence-'));
  const { code, stdout, stderr } = await sealgate(
    ['gate', ...common(dir), '--base', 'HEAD~1', '--out', out, '--json'],
    { env: env(dir) },
  );
  expect(stdout, stderr).not.toBe('');
  const record = JSON.parse(stdout) as RunRecord;
  return { code, record, comment: renderComment(record, { links: {} }) };
}

const outcomes = ({ decisions }: RunRecord): string[] =>
  decisions
    .filter(({ finding }) => finding.rule.startsWith('provenance/'))
    .map(({ finding, outcome }) => `${outcome} ${finding.rule}`);

describe('a committed trust record', () => {
  it('T22 stops another publisher, and lets reviewed pins pass with a warning', async () => {
    const dir = project(files('1.0.0', 'ann'));
    const written = await sealgate(['signatures', ...common(dir), '--trust-record'], { env: env(dir) });
    expect(written.code, written.stderr).toBe(0);
    expect(JSON.parse(readFileSync(path.join(dir, RECORD), 'utf8'))).toEqual({
      schema: 'sealgate/trust/v1',
      packages: { left: { publishers: ['ann'], keys: [key.keyid] } },
    });
    commitAll(dir);

    // Bob is a maintainer of old who has published before: nothing but the record tells.
    registry.publish({
      name: 'left',
      version: '0.9.0',
      publisher: 'bob',
      maintainers: ['ann', 'bob'],
      time: TIME,
    });
    writeFiles(dir, files('1.0.1', 'bob'));
    commitAll(dir);
    const stopped = await gate(dir);
    expect(stopped.code).toBe(1);
    expect(outcomes(stopped.record)).toContain('block provenance/pin-differs');
    expect(stopped.comment).toMatch(/publisher is bob instead of ann/);

    const repinned = await sealgate(['signatures', ...common(dir), '--repin', 'left'], { env: env(dir) });
    expect(repinned.stdout).toContain('pinned anew: left');
    writeFiles(dir, { [RECORD]: readFileSync(path.join(dir, RECORD), 'utf8') });
    commitAll(dir);
    // Both commits are the change now.
    const shown = await sealgate(
      [
        'gate',
        ...common(dir),
        '--base',
        'HEAD~2',
        '--out',
        mkdtempSync(path.join(tmpdir(), 'sealgate-evidence-')),
        '--json',
      ],
      { env: env(dir) },
    );
    const record = JSON.parse(shown.stdout) as RunRecord;
    expect(outcomes(record)).toEqual(['warn provenance/pin-replaced', 'warn provenance/record-changed']);
    expect(shown.code).toBe(0);
    expect(renderComment(record, { links: {} })).toContain('```diff\n~ left: publisher ann → bob\n```');
  });

  it('a benign update by the pinned publisher passes', async () => {
    const dir = project(files('1.0.0', 'ann'));
    await sealgate(['signatures', ...common(dir), '--trust-record'], { env: env(dir) });
    commitAll(dir);
    writeFiles(dir, files('1.0.2', 'ann'));
    commitAll(dir);
    const passed = await gate(dir);
    expect(outcomes(passed.record)).toEqual([]);
    expect(passed.code).toBe(0);
  });

  it('T8 a record that the change breaks leaves no pass, and the base’s pins stay in force', async () => {
    const dir = project(files('1.0.0', 'ann'));
    await sealgate(['signatures', ...common(dir), '--trust-record'], { env: env(dir) });
    commitAll(dir);
    writeFiles(dir, {
      ...files('1.0.3', 'mallory'),
      [RECORD]: '{"schema":"sealgate/trust/v1","packages":[]}',
    });
    commitAll(dir);
    const broken = await gate(dir);
    expect(broken.code).toBe(1);
    expect(outcomes(broken.record)).toContain('block provenance/pin-differs');
    expect(JSON.stringify(broken.record.verdict.gaps)).toContain('has no map of packages');
    // What cannot be read is not called removed.
    expect(outcomes(broken.record).join()).not.toContain('record-changed');
  });

  it('a record whose merge was not resolved says so, with what to do', async () => {
    const dir = project(files('1.0.0', 'ann'));
    await sealgate(['signatures', ...common(dir), '--trust-record'], { env: env(dir) });
    const whole = readFileSync(path.join(dir, RECORD), 'utf8').split('\n');
    const marked = [...whole.slice(0, 3), '<<<<<<< HEAD', '=======', '>>>>>>> other', ...whole.slice(3)];
    writeFiles(dir, { [RECORD]: marked.join('\n') });
    for (const more of [[], ['--trust-record']]) {
      const { code, stderr } = await sealgate(['signatures', ...common(dir), ...more], { env: env(dir) });
      expect(code).toBe(3);
      expect(stderr).toContain('sealgate-trust.json holds the marks of a merge conflict in line 4');
      expect(stderr).toContain('Keep the packages of both sides');
    }
    expect(readFileSync(path.join(dir, RECORD), 'utf8')).toBe(marked.join('\n'));
  });
});
