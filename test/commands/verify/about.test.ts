import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Values } from '../../../src/commands/command.js';
import { command as verify } from '../../../src/commands/verify.js';
import { fileEvidence } from '../../../src/publish/evidence.js';
import { stagedRun } from '../../support/evidence-run.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-about-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function git(repository: string, ...args: string[]): string {
  const named = ['-c', 'user.name=A', '-c', 'user.email=a@example.test'];
  return execFileSync('git', [...named, ...args], {
    cwd: path.join(dir, repository),
    encoding: 'utf8',
  }).trim();
}

/** A repository of one commit, which it gives. */
function repository(name: string, origin: string): string {
  mkdirSync(path.join(dir, name));
  git(name, 'init', '-q', '-b', 'main');
  git(name, 'remote', 'add', 'origin', origin);
  git(name, 'commit', '-q', '--allow-empty', '-m', `one of ${name}`);
  return git(name, 'rev-parse', 'HEAD');
}

/** Files a run of the gate in a repository's evidence, and commits it. */
async function gate(
  name: string,
  slug: string,
  commit: string,
  server = 'https://github.com',
): Promise<void> {
  const stagingDir = path.join(dir, 'staged');
  const record = stagedRun(stagingDir, { 'run.json': '{}' }, { run: `${server}/${slug}/actions/runs/7` });
  const context = { ...record.context, repository: { slug, url: `${server}/${slug}` }, commit };
  await fileEvidence({
    evidenceDir: path.join(dir, name, 'evidence'),
    record: { ...record, context },
    stagingDir,
    action: 'gate',
  });
  commitAll(name);
}

function commitAll(name: string): void {
  git(name, 'add', '-A');
  git(name, 'commit', '-q', '-m', 'evidence');
}

const check = (target: string, values: Values = {}, env = {}): Promise<Answer> =>
  verify.run([target], values, {
    cwd: dir,
    env,
    log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
    now: () => new Date('2026-01-28T21:10:00Z'),
    stdin: async () => Buffer.alloc(0),
    style: { color: false, width: 100 },
  });

describe('which repository and commit evidence is of', () => {
  it('is said, and fits the clone that it lies in', async () => {
    const commit = repository('shop', 'git@github.com:Acme/shop.git');
    await gate('shop', 'acme/shop', commit);
    const answer = await check('shop/evidence');
    expect(answer.exitCode).toBe(0);
    expect(answer.text).toContain(`  of https://github.com/acme/shop: 1 run at ${commit} (record 1, pass)\n`);
    expect(answer.text).not.toContain('--repository');
    expect(answer.json).toMatchObject({
      about: [
        { repository: 'https://github.com/acme/shop', runs: 1, commits: 1, last: { commit, record: 1 } },
      ],
    });
  });

  it('T39 another repository’s folder that was committed here is no evidence of this one', async () => {
    const commit = repository('shop', 'https://github.com/acme/shop');
    await gate('shop', 'acme/shop', commit);
    repository('bank', 'https://github.com/acme/bank');
    cpSync(path.join(dir, 'shop/evidence'), path.join(dir, 'bank/evidence'), { recursive: true });
    const loose = await check('bank/evidence');
    expect(loose.exitCode).toBe(0);
    expect(loose.text).toContain('NOT verified: That all of it is evidence of this repository');
    commitAll('bank');
    const answer = await check('bank/evidence');
    expect(answer.exitCode).toBe(1);
    expect(answer.text).toContain(
      '✗ Repository: it is of https://github.com/acme/shop, and this is a clone of https://github.com/acme/bank, which has none',
    );
    expect((await check('bank/evidence', { repository: ['acme/shop'] })).exitCode).toBe(0);
    // With runs of its own behind the others' it is told, and refused where it is demanded.
    await gate('bank', 'acme/bank', git('bank', 'rev-parse', 'HEAD'));
    const mixed = await check('bank/evidence');
    expect([mixed.exitCode, mixed.text.includes('some is of https://github.com/acme/shop, and')]).toEqual([
      0,
      true,
    ]);
    const demanded = await check('bank/evidence', { repository: ['acme/bank'] });
    expect(demanded.exitCode).toBe(1);
    expect(demanded.text).toContain('✗ Record 1, repository: it is of https://github.com/acme/shop');
  });

  it('a repository that was renamed, and a clone that is cut off, are no other one', async () => {
    const commit = repository('shop', 'https://github.com/acme/store');
    await gate('shop', 'acme/shop', commit);
    expect((await check('shop/evidence')).exitCode).toBe(0);
    const url = `file://${path.join(dir, 'shop')}`;
    execFileSync('git', ['clone', '-q', '--depth', '1', url, path.join(dir, 'shallow')], { stdio: 'ignore' });
    git('shallow', 'remote', 'set-url', 'origin', 'https://github.com/acme/store');
    const answer = await check('shallow/evidence');
    expect(answer.exitCode).toBe(0);
    expect(answer.text).toContain('NOT verified: That all of it is evidence of this repository');
    const named = { repository: ['acme/store', 'https://github.com/acme/shop.git'] };
    expect((await check('shallow/evidence', named)).exitCode).toBe(0);
  });

  it('a mirror on another server, or a server by a name of one’s own, is told and not refused', async () => {
    repository('shop', 'git@work:acme/shop.git');
    await gate('shop', 'acme/shop', 'b'.repeat(40));
    for (const origin of ['git@work:acme/shop.git', 'https://mirror.example.test/acme/shop']) {
      git('shop', 'remote', 'set-url', 'origin', origin);
      const answer = await check('shop/evidence');
      expect([answer.exitCode, answer.text.includes('NOT verified: That all of it is evidence')]).toEqual([
        0,
        true,
      ]);
    }
    git('shop', 'remote', 'set-url', 'origin', 'https://github.com/acme/store');
    expect((await check('shop/evidence')).exitCode).toBe(1);
  });

  it('outside of any clone: that nobody named one is said', async () => {
    const commit = repository('shop', 'https://github.com/acme/shop');
    await gate('shop', 'acme/shop', commit);
    cpSync(path.join(dir, 'shop/evidence'), path.join(dir, 'copy'), { recursive: true });
    expect((await check('copy')).text).toContain('NOT verified: That it is evidence of the right repository');
  });

  it('a name alone is on the server of the run, and one that is demanded on that of the job', async () => {
    const server = 'https://git.example.test';
    const commit = repository('shop', `${server}/acme/shop.git`);
    await gate('shop', 'acme/shop', commit, server);
    expect((await check('shop/evidence')).text).toContain(`of ${server}/acme/shop: 1 run`);
    const named = { repository: ['acme/shop'] };
    expect((await check('shop/evidence', named)).exitCode).toBe(1);
    expect((await check('shop/evidence', named, { GITHUB_SERVER_URL: server })).exitCode).toBe(0);
  });

  it('a commit is demanded whole, of the repository that is demanded', async () => {
    const commit = repository('shop', 'https://github.com/acme/shop');
    await gate('shop', 'acme/shop', commit);
    const found = await check('shop/evidence', { commit, repository: ['acme/shop'] });
    expect(found).toMatchObject({ exitCode: 0, json: { ofCommit: 1 } });
    const other = await check('shop/evidence', { commit: 'f'.repeat(40) });
    expect(other.exitCode).toBe(1);
    expect(other.text).toContain('✗ No run of the gate is of commit ffff');
    expect((await check('shop/evidence', { commit, repository: ['acme/bank'] })).text).toContain(
      `✗ No run of the gate is of commit ${commit}`,
    );
    for (const values of [{ commit: 'main' }, { commit: commit.slice(0, 12) }, { repository: ['shop'] }])
      await expect(check('shop/evidence', values)).rejects.toMatchObject({ code: 'USAGE' });
    writeFileSync(path.join(dir, 'app.tar'), 'x');
    await expect(check('app.tar', { commit })).rejects.toThrow('--commit goes with an evidence folder');
  });

  it('of a branch, a commit counts only in records that count', async () => {
    const commit = repository('shop', 'https://github.com/acme/shop');
    await gate('shop', 'acme/shop', commit);
    const base = git('shop', 'rev-parse', 'HEAD');
    await gate('shop', 'acme/shop', base);
    const values = { base, repository: ['acme/shop'] };
    expect((await check('shop/evidence', { ...values, commit })).exitCode).toBe(0);
    expect((await check('shop/evidence', { ...values, commit: base })).exitCode).toBe(1);
  });
});
