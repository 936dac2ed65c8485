import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from '../src/cli.js';
import { command } from '../src/commands/gate.js';
import type { RunRecord } from '../src/model/findings/decision.js';
import { jsonErrors } from './support/cyclonedx.js';

const EXAMPLES = path.resolve(import.meta.dirname, '../examples');
const work = mkdtempSync(path.join(tmpdir(), 'sealgate-examples-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs the gate on a copy, online, with a registry where nobody listens: the examples must not need one. */
async function gate(name: string) {
  const dir = path.join(work, name);
  cpSync(path.join(EXAMPLES, name), dir, { recursive: true });
  const out = path.join(work, `${name}-evidence`);
  const { values, positionals } = parse(command, ['--dir', dir, '--out', out]);
  const answer = await command.run(positionals, values, {
    cwd: work,
    env: { HOME: work, npm_config_registry: 'http://127.0.0.1:9/', RUNNER_TEMP: work },
    log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
    now: () => new Date('2026-11-21T12:00:00Z'),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  });
  return { exitCode: answer.exitCode, text: answer.text, record: answer.json as RunRecord, out };
}

function decided(record: RunRecord): string[] {
  return record.decisions
    .map(({ finding, outcome, reason }) => `${outcome} ${finding.subject.name} ${reason.kind}`)
    .sort();
}

describe('examples', () => {
  it('npm-blocked fails, for reasons that fit on one screen', async () => {
    const { exitCode, text, record } = await gate('npm-blocked');
    expect(exitCode).toBe(1);
    expect(decided(record)).toEqual([
      'block left-pad@1.3.0 license',
      'block lodash@4.17.15 expired-exception',
      'block minimist@0.0.8 severity',
      'block minimist@1.2.0 severity',
      'warn send@0.17.1 severity',
    ]);
    expect(text.split('\n').length).toBeLessThanOrEqual(50);
    for (const told of ['minimist@1.2.0', 'npm install --save-exact minimist@1.2.6', 'WTFPL', '1 expired']) {
      expect(text).toContain(told);
    }
  });

  it('pnpm-workspace passes: one exception holds, the same advisory of two scanners is one finding', async () => {
    const { exitCode, record, out } = await gate('pnpm-workspace');
    expect(exitCode).toBe(0);
    expect(decided(record)).toEqual(['accept semver@7.5.1 exception', 'warn fastify@4.28.1 severity']);
    const sbom = readdirSync(out).find((file) => file.endsWith('.cdx.json'));
    const text = readFileSync(path.join(out, sbom ?? ''), 'utf8');
    expect(await jsonErrors(text)).toBeNull();
    expect(JSON.parse(text).components.map((entry: { name: string }) => entry.name)).toEqual(
      expect.arrayContaining(['api', 'shared', 'web', 'fastify']),
    );
  });
});
