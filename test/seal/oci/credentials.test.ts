import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCredentials } from '../../../src/seal/oci/credentials.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-credentials-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true, force: true });
});

/** A credential helper on PATH that writes down what it was asked, and prints this. */
function helper(name: string, answer: string, exitCode = 0): void {
  const bin = path.join(dir, 'bin');
  mkdirSync(bin, { recursive: true });
  const file = path.join(bin, `docker-credential-${name}`);
  writeFileSync(
    file,
    `#!/bin/sh\necho "$1 $(cat)" >> ${path.join(dir, 'asked')}\ncat <<'END'\n${answer}\nEND\nexit ${exitCode}\n`,
  );
  chmodSync(file, 0o755);
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`);
}
const asked = () => readFileSync(path.join(dir, 'asked'), 'utf8').trim().split('\n');
function config(value: object): Record<string, string> {
  writeFileSync(path.join(dir, 'config.json'), JSON.stringify(value));
  return { DOCKER_CONFIG: dir, HOME: dir };
}
const LOGIN = '{"ServerURL":"x","Username":"octo","Secret":"from the helper"}';

describe.skipIf(process.platform === 'win32')('credential helpers', () => {
  it('the one of exactly this registry, as docker asks it', async () => {
    helper('mine', LOGIN);
    const env = config({ credHelpers: { 'registry.example.test': 'mine', 'other.example.test': 'theirs' } });
    expect(await findCredentials('registry.example.test', env)).toEqual({
      kind: 'basic',
      user: 'octo',
      password: 'from the helper',
      from: 'docker-credential-mine',
    });
    expect(asked()).toEqual(['get registry.example.test']);
    // T25: another registry's helper is not asked for this one.
    expect(await findCredentials('third.example.test', env)).toBeUndefined();
    expect(asked()).toHaveLength(1);
  });

  it('the store of all logins, only where somebody logged in', async () => {
    helper('store', LOGIN);
    const env = config({ credsStore: 'store', auths: { 'registry.example.test': {} } });
    expect(await findCredentials('registry.example.test', env)).toMatchObject({ user: 'octo' });
    expect(await findCredentials('other.example.test', env)).toBeUndefined();
    expect(asked()).toEqual(['get registry.example.test']);
  });

  it('a refresh token, and no login at all', async () => {
    helper('token', '{"Username":"<token>","Secret":"refresh"}');
    helper('none', 'credentials not found in native keychain', 1);
    const env = config({ credHelpers: { 'a.example.test': 'token', 'b.example.test': 'none' } });
    expect(await findCredentials('a.example.test', env)).toMatchObject({ kind: 'refresh', token: 'refresh' });
    expect(await findCredentials('b.example.test', env)).toBeUndefined();
  });

  it('one that fails, answers garbage, is not there, or is no name: named, and nothing of its output shown', async () => {
    helper('locked', 'secret words of the store', 1);
    helper('garbage', 'not JSON: a secret');
    const registries = { a: 'locked', b: 'garbage', c: 'missing', d: '../evil' };
    const entries = Object.entries(registries).map(([name, value]) => [`${name}.example.test`, value]);
    const env = config({ credHelpers: Object.fromEntries(entries) });
    for (const [name, value] of Object.entries(registries)) {
      const error = await findCredentials(`${name}.example.test`, env).catch((thrown: unknown) => thrown);
      expect(error, value).toMatchObject({ name: 'SealgateError' });
      expect(String(error)).not.toContain('secret');
      expect(String(error)).toContain(value.replace('../', ''));
    }
  });
});

it('a configuration that is broken around a password: the file is named, and nothing of it shown', async () => {
  writeFileSync(
    path.join(dir, 'config.json'),
    '{"auths":{"registry.example.test":{"auth":"c2VjcmV0OnNlY3JldA==" oops',
  );
  const error = await findCredentials('registry.example.test', { DOCKER_CONFIG: dir, HOME: dir }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('config.json') });
  const told = [error, (error as Error).cause].map(String).join();
  expect(told).not.toContain('c2VjcmV0');
  expect(told).not.toContain('oops');
});

describe('the job’s token', () => {
  it('logs in to GitHub’s registry and to no other, and docker’s own login comes first', async () => {
    const token = { GITHUB_TOKEN: 'job-token', GITHUB_ACTOR: 'octocat', HOME: dir };
    expect(await findCredentials('ghcr.io', token)).toEqual({
      kind: 'basic',
      user: 'octocat',
      password: 'job-token',
      from: 'GITHUB_TOKEN',
    });
    for (const other of ['docker.io', 'ghcr.io.example.test', 'registry.example.test'])
      expect(await findCredentials(other, token)).toBeUndefined();
    const auth = Buffer.from('me:mine').toString('base64');
    const env = config({ auths: { 'ghcr.io': { auth } } });
    expect(await findCredentials('ghcr.io', { ...token, ...env })).toMatchObject({ user: 'me' });
  });
});
