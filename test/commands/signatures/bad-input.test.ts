import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import type { Answer } from '../../../src/commands/command.js';
import { command } from '../../../src/commands/signatures.js';
import { packageLock } from '../../support/project.js';
import { sandbox, silent } from '../../support/registry/project.js';
import { startRegistry } from '../../support/registry/registry.mjs';

// Whatever a registry answers for one package of three, nothing unverified counts as verified and the words add up.
type Registry = Awaited<ReturnType<typeof startRegistry>>;
type Fault = Parameters<Registry['fault']>[1];

let registry: Registry;
const open: Registry[] = [];
beforeEach(async () => {
  registry = await startRegistry();
  open.push(registry);
});
afterAll(async () => {
  for (const one of open) await one.close();
});

interface Report {
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly provenance: { readonly counts: Readonly<Record<string, number>> };
  readonly packages: readonly {
    readonly name: string;
    readonly result: string;
    readonly reason: string | null;
  }[];
}

async function run(): Promise<Answer & { readonly json: Report }> {
  const names = ['left', 'right', 'bare'];
  const locked = names.map((name) => {
    const { integrity } = registry.publish({
      name,
      version: '1.0.0',
      ...(name === 'bare' ? { signWith: [] } : {}),
    });
    return [name, { integrity }] as const;
  });
  const box = sandbox({ user: `//127.0.0.1:${new URL(registry.url).port}/:_authToken=s3cret-token` });
  writeFileSync(path.join(box.dir, 'package-lock.json'), packageLock(Object.fromEntries(locked)));
  const { values, positionals } = parse(command, [
    '--dir',
    box.dir,
    '--cache',
    'none',
    '--registry',
    registry.url,
  ]);
  const answer = await command.run(positionals, values, {
    cwd: box.dir,
    env: box.env,
    log: silent,
    now: () => new Date(),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  });
  return answer as Answer & { readonly json: Report };
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe('a registry that answers badly for one package', () => {
  const faults: readonly (readonly [string, Fault, string])[] = [
    ['F truncated', { kind: 'truncated' }, 'closed the connection before its answer was complete'],
    ['F truncated JSON', { kind: 'garbage' }, 'is not valid JSON'],
    ['F broken gzip', { kind: 'broken-gzip' }, 'compressed answer that is cut short'],
    ['F HTML with 200', { kind: 'html' }, 'it was sent as text/html'],
    ['F huge', { kind: 'huge' }, 'sent more than 4194304 bytes'],
    ['F reset', { kind: 'reset' }, 'closed the connection'],
    ['F wrong package in the body', { kind: 'wrong-package' }, 'manifest of another-package@1.0.0'],
    ['F wrong version in the body', { kind: 'wrong-version' }, 'manifest of left@99.99.99'],
    ['F 401', { status: 401 }, 'the credentials for //127.0.0.1'],
    ['F 403', { status: 403 }, 'the credentials for //127.0.0.1'],
    ['F 410', { status: 410 }, 'answered 410'],
    ['F 429 storm', { status: 429, headers: { 'retry-after': '3600' } }, 'asks to wait longer'],
    [
      'T25 F redirect to another host',
      { status: 302, headers: { location: 'https://elsewhere.example.test/left' } },
      'redirects to https://elsewhere.example.test, which is not followed',
    ],
  ];
  it.each(faults)('%s: unreachable, exit code 3, and the counts add up', async (_, fault, reason) => {
    registry.fault(/^\/left\/1\.0\.0$/, fault);
    const { exitCode, json, text } = await run();
    expect(exitCode).toBe(3);
    expect(json.counts).toEqual({ verified: 1, missing: 1, invalid: 0, skipped: 0, unreachable: 1 });
    expect(sum(json.counts)).toBe(json.total);
    expect(sum(json.provenance.counts)).toBe(json.total);
    const left = json.packages.find(({ name }) => name === 'left');
    expect(left).toMatchObject({ result: 'unreachable', reason: expect.stringContaining(reason) });
    expect(text).toContain(
      'signatures: 1 verified, 1 missing, 0 invalid, 0 skipped, 1 unreachable of 3 packages',
    );
    expect(`${text}${JSON.stringify(json)}`).not.toContain('s3cret-token');
  });

  it('JSON that is sent as another type is read all the same: the signature vouches for it', async () => {
    registry.fault(/^\/left\/1\.0\.0$/, { headers: { 'content-type': 'text/plain' } });
    expect((await run()).json.counts).toMatchObject({ verified: 2, unreachable: 0 });
  });

  it('F slow: an answer that comes late in time is no fault', async () => {
    registry.fault(/^\/left\/1\.0\.0$/, { kind: 'slow', delayMs: 300 });
    expect((await run()).json.counts).toMatchObject({ verified: 2, unreachable: 0 });
  });

  it('F 429 for a moment is waited for', async () => {
    registry.fault(/^\/left\/1\.0\.0$/, { status: 429, headers: { 'retry-after': '0' }, times: 1 });
    expect((await run()).json.counts).toMatchObject({ verified: 2, unreachable: 0 });
  });

  it('F TLS: a registry that speaks none is unreachable for every package, in words', async () => {
    registry.publish({ name: 'left', version: '1.0.0' });
    const box = sandbox();
    writeFileSync(path.join(box.dir, 'package-lock.json'), packageLock({ left: {} }));
    const args = ['--dir', box.dir, '--cache', 'none', '--registry', registry.url.replace('http:', 'https:')];
    const { values, positionals } = parse(command, args);
    const answer = await command.run(positionals, values, {
      cwd: box.dir,
      env: box.env,
      log: silent,
      now: () => new Date(),
      stdin: async () => Buffer.alloc(0),
      style: { color: false, width: 100 },
    });
    expect(answer.exitCode).toBe(3);
    expect((answer.json as Report).counts).toMatchObject({ verified: 0, unreachable: 1 });
    expect(answer.text).toMatch(/SSL|TLS|EPROTO/);
  });
});
