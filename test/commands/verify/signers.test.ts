import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Values, World } from '../../../src/commands/command.js';
import { command as seal } from '../../../src/commands/seal.js';
import { command as verify } from '../../../src/commands/verify.js';
import { newKey } from '../../support/keys.js';
import { addImage, type LoopbackRegistry, startRegistry } from '../../support/oci/registry.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

let dir: string;
let sigstore: Sigstore;
let registry: LoopbackRegistry;
const read = (name: string) => readFileSync(path.join(dir, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(path.join(dir, name), text);
const world = (env = {}): World => ({
  cwd: dir,
  env: { HOME: dir, ...env },
  log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
  now: () => new Date('2026-01-28T21:10:00Z'),
  stdin: async () => Buffer.alloc(0),
  style: { color: false, width: 100 },
});
const check = (target: string[], values: Values): Promise<Answer> =>
  verify.run(target, { 'trusted-root': sigstore.trustedRootFile, ...values }, world());

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-signers-'));
  sigstore = await startSigstore();
  registry = await startRegistry({ referrers: true });
  for (const name of ['a', 'b', 'c']) newKey(dir, 'P-256', name);
  write('app.tar', 'the release');
  write('p.json', '{}');
  const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url };
  for (const name of ['a', 'b', 'c'])
    await seal.run(['app.tar'], { key: `${name}.pem`, bundle: `${name}.json` }, world());
  await seal.run(['app.tar'], { ...services, bundle: 'job.json' }, world(sigstore.env));
  await seal.run(
    ['app.tar'],
    { key: 'a.pem', predicate: 'p.json', type: 'https://example.test/p', bundle: 'attested.json' },
    world(),
  );
});
afterAll(async () => {
  await registry.stop();
  await sigstore.stop();
  rmSync(dir, { recursive: true, force: true });
});

function policy(threshold: number, signers: string[]): Values {
  write(
    'policy.yml',
    `signers:\n  threshold: ${threshold}\n  any-of:\n${signers.map((s) => `    - ${s}\n`).join('')}`,
  );
  return { policy: 'policy.yml' };
}
const all = (...names: string[]) =>
  write('all.jsonl', names.map((name) => read(`${name}.json`).trimEnd()).join('\n'));

describe('signers of a policy', () => {
  it('as many different ones as the threshold says, of keys and identities', async () => {
    all('a', 'job');
    const named = [
      '{key: a.pub}',
      '{key: b.pub}',
      '{workflow: octo/shop/.github/workflows/gate.yml@refs/heads/main}',
    ];
    const answer = await check(['app.tar'], { bundle: 'all.jsonl', ...policy(2, named) });
    expect(answer).toMatchObject({ exitCode: 0, json: { verified: true, threshold: 2 } });
    expect(answer.text).toContain('– b.pub');
    expect((await check(['app.tar'], { bundle: 'all.jsonl', ...policy(3, named) })).exitCode).toBe(1);
  });

  it('a key that the policy does not name counts for nothing, and one signer counts once', async () => {
    all('a', 'c');
    expect(
      (await check(['app.tar'], { bundle: 'all.jsonl', ...policy(2, ['{key: a.pub}', '{key: b.pub}']) }))
        .exitCode,
    ).toBe(1);
    write('copy.pub', read('a.pub'));
    expect(
      (await check(['app.tar'], { bundle: 'all.jsonl', ...policy(2, ['{key: a.pub}', '{key: copy.pub}']) }))
        .exitCode,
    ).toBe(1);
    write('other.tar', 'not the release');
    expect(
      (await check(['other.tar'], { bundle: 'all.jsonl', ...policy(1, ['{key: a.pub}']) })).exitCode,
    ).toBe(1);
  });

  it('of an image', async () => {
    const image = `${registry.host}/octo/shop@${addImage(registry, 'octo/shop', 'v1')}`;
    for (const name of ['a', 'c']) await seal.run([], { image, key: `${name}.pem` }, world());
    expect((await check([], { image, ...policy(2, ['{key: a.pub}', '{key: c.pub}']) })).exitCode).toBe(0);
    expect((await check([], { image, ...policy(2, ['{key: a.pub}', '{key: b.pub}']) })).exitCode).toBe(1);
  });

  describe('of an image that a workflow at several refs sealed', () => {
    const at = (ref: string) => `octo/shop/.github/workflows/gate.yml@${ref}`;
    const [main, tag] = [at('refs/heads/main'), at('refs/tags/v1')];
    const named = ['{workflow: octo/shop/.github/workflows/gate.yml}', `{workflow: '${main}'}`];
    const sealAs = async (image: string, sub: string) => {
      await sigstore.control({ claims: { sub: `https://github.com/${sub}` } });
      const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url };
      write('bom.json', '{"bomFormat": "CycloneDX", "specVersion": "1.6"}');
      const answer = await seal.run([], { image, sbom: 'bom.json', ...services }, world(sigstore.env));
      return (answer.json as { attached: { artifact: string; predicateType: string }[] }).attached;
    };

    it('each of them counts, in whatever order their seals are found', async () => {
      const image = `${registry.host}/octo/refs@${addImage(registry, 'octo/refs', 'v1')}`;
      for (const sub of [main, tag]) await sealAs(image, sub);
      const answer = await check([], { image, ...policy(2, named) });
      expect(answer).toMatchObject({ exitCode: 0, json: { verified: true } });
      expect(answer.text).toContain(`gate.yml, as https://github.com/${tag}\n`);
    });

    it('one that attested something, and signed nothing, does not count as having signed', async () => {
      const image = `${registry.host}/octo/one@${addImage(registry, 'octo/one', 'v1')}`;
      await sealAs(image, main);
      for (const { artifact, predicateType } of await sealAs(image, tag))
        if (!predicateType.includes('cyclonedx'))
          expect(registry.manifests.delete(`octo/one/${artifact}`)).toBe(true);
      const answer = await check([], { image, ...policy(2, named) });
      expect(answer).toMatchObject({ exitCode: 1, json: { verified: false } });
      expect(answer.text).toContain(`as https://github.com/${main}, who is counted already`);
      expect((await check([], { image, type: 'cyclonedx', ...policy(2, named) })).exitCode).toBe(0);
    });
  });

  it('of a file: a signer that fits several entries counts for whichever makes the most of them', async () => {
    write('more.tar', 'more');
    const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url };
    const workflow = 'octo/shop/.github/workflows/gate.yml';
    for (const ref of ['refs/heads/main', 'refs/heads/dev']) {
      await sigstore.control({ claims: { sub: `https://github.com/${workflow}@${ref}` } });
      await seal.run(
        ['more.tar'],
        { ...services, bundle: `${ref.slice(11)}.json` },
        world({ ...sigstore.env }),
      );
    }
    all('main', 'dev');
    const named = [`{workflow: ${workflow}}`, `{workflow: '${workflow}@refs/heads/main'}`];
    expect((await check(['more.tar'], { bundle: 'all.jsonl', ...policy(2, named) })).exitCode).toBe(0);
    all('main', 'main');
    expect((await check(['more.tar'], { bundle: 'all.jsonl', ...policy(2, named) })).exitCode).toBe(1);
  });

  it.each([
    ['a threshold that nobody can reach', policy.bind(null, 3, ['{key: a.pub}']), /cannot be reached/],
    ['a signer named twice over', policy.bind(null, 1, ['{key: a.pub, workflow: x}']), /named by one of/],
    ['an identity without issuer', policy.bind(null, 1, ['{identity: x}']), /belong together/],
    ['an unknown member', policy.bind(null, 1, ['{kee: a.pub}']), /no key 'kee'/],
  ])('refuses %s', async (_name, values, message) => {
    await expect(check(['app.tar'], { bundle: 'a.json', ...values() })).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('refuses a policy without signers, and one beside a key', async () => {
    write('policy.yml', 'require-seal: true\n');
    await expect(check(['app.tar'], { bundle: 'a.json', policy: 'policy.yml' })).rejects.toThrow(
      /names no signers/,
    );
    await expect(
      check(['app.tar'], { bundle: 'a.json', ...policy(1, ['{key: a.pub}']), key: 'a.pub' }),
    ).rejects.toThrow(/exclude/);
  });
});

describe('files of several bundles', () => {
  it('one that verifies is enough; the first reason is told where none does', async () => {
    all('c', 'a');
    expect(
      (await check(['app.tar'], { bundle: 'all.jsonl', key: 'a.pub', 'trusted-root': undefined })).exitCode,
    ).toBe(0);
    await expect(check(['app.tar'], { bundle: 'all.jsonl', key: 'b.pub' })).rejects.toThrow(
      /all.jsonl:1 does not verify/,
    );
  });

  it('an npm registry’s answer, by tarball digest and type', async () => {
    write(
      'npm.json',
      JSON.stringify({
        attestations: [
          { predicateType: 'x', bundle: JSON.parse(read('c.json')) },
          { bundle: JSON.parse(read('attested.json')) },
        ],
      }),
    );
    const values = { bundle: 'npm.json', key: 'a.pub', type: 'https://example.test/p' };
    expect((await check(['app.tar'], values)).exitCode).toBe(0);
    const sha512 = createHash('sha512').update('the release').digest('hex');
    await expect(check([`sha512:${sha512}`], values)).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
    write('npm.json', '{"attestations": 7}');
    await expect(check(['app.tar'], values)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});
