import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Values, World } from '../../src/commands/command.js';
import { command as sealCommand } from '../../src/commands/seal.js';
import { command as verifyCommand } from '../../src/commands/verify.js';
import { attachBundle } from '../../src/seal/oci/attach.js';
import { readAttached } from '../../src/seal/oci/attached.js';
import { openImage } from '../../src/seal/oci/open-image.js';
import { parseImage } from '../../src/seal/oci/reference.js';
import { newKey } from '../support/keys.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PASSWORD = 'correct horse';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

function find(name: string): string | undefined {
  const places = [path.join(ROOT, '.peers/bin'), ...(process.env.PATH ?? '').split(path.delimiter)];
  const found = places.map((place) => path.join(place, name)).find((file) => existsSync(file));
  if (found === undefined) console.warn(`skipped: ${name} is not here; scripts/peers.sh ${name} installs it`);
  return found;
}

const cosign = find('cosign');
const registries = {
  'docker-registry': find('docker-registry'),
  'referrers-registry': find('referrers-registry'),
};

const OTHER_KEYS = {
  p384: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  p521: ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  ed25519: ['-algorithm', 'ed25519'],
  rsa3072: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:3072'],
} as const;

describe.each(Object.entries(registries))('images in %s', (name, program) => {
  describe.skipIf(program === undefined || cosign === undefined)(
    'cosign and Sealgate read each other',
    () => {
      let dir: string;
      let server: ChildProcess;
      let host: string;
      let sigstore: Sigstore;
      beforeAll(async () => {
        dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-registry-'));
        sigstore = await startSigstore();
        ({ server, host } = await startRegistry(name, program ?? '', dir));
        run(['generate-key-pair']);
      }, 60_000);
      afterAll(async () => {
        server?.kill();
        await sigstore?.stop();
        rmSync(dir, { recursive: true, force: true });
      });

      function run(args: readonly string[]): string {
        const env = { PATH: process.env.PATH ?? '', HOME: dir, COSIGN_PASSWORD: PASSWORD };
        const done = spawnSync(cosign as string, args, { cwd: dir, env, encoding: 'utf8' });
        if (done.status !== 0) throw new Error(`cosign ${args.join(' ')}: ${done.stderr}`);
        return done.stdout + done.stderr;
      }

      const world = (env = {}): World => ({
        cwd: dir,
        env: { HOME: dir, COSIGN_PASSWORD: PASSWORD, ...env },
        log: { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} },
        now: () => new Date('2026-01-28T21:10:00Z'),
        stdin: async () => Buffer.alloc(0),
        style: { color: false, width: 100 },
      });
      const seal = (values: Values, env = {}) => sealCommand.run([], values, world(env));
      const verify = (values: Values) => verifyCommand.run([], values, world());

      /** Pushes an image of one layer (or an index of two) and gives its name by digest. */
      async function push(repository: string, content: string, index = false): Promise<string> {
        const base = `http://${host}/v2/${repository}`;
        const blob = async (bytes: Buffer, mediaType: string) => {
          const digest = sha256(bytes);
          const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
          const url = new URL(started.headers.get('location') ?? '', base);
          url.searchParams.set('digest', digest);
          const done = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) });
          expect(done.status).toBe(201);
          return { mediaType, digest, size: bytes.length };
        };
        const put = async (value: object, mediaType: string) => {
          const bytes = Buffer.from(JSON.stringify(value));
          const url = `${base}/manifests/${sha256(bytes)}`;
          const done = await fetch(url, {
            method: 'PUT',
            body: new Uint8Array(bytes),
            headers: { 'content-type': mediaType },
          });
          expect(done.status).toBe(201);
          return { mediaType, digest: sha256(bytes), size: bytes.length };
        };
        const image = async (text: string) => {
          const config = await blob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
          const layer = await blob(Buffer.from(text), 'application/vnd.oci.image.layer.v1.tar');
          return put({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [layer] }, MANIFEST);
        };
        if (!index) return `${host}/${repository}@${(await image(content)).digest}`;
        const manifests = [];
        for (const architecture of ['amd64', 'arm64'])
          manifests.push({
            ...(await image(`${content} ${architecture}`)),
            platform: { os: 'linux', architecture },
          });
        return `${host}/${repository}@${(await put({ schemaVersion: 2, mediaType: INDEX, manifests }, INDEX)).digest}`;
      }

      const byKey = ['--key', 'cosign.pub', '--insecure-ignore-tlog', '--allow-http-registry'];
      const identified = () => [
        ...['--trusted-root', sigstore.trustedRootFile, '--certificate-identity', sigstore.identity],
        ...['--certificate-oidc-issuer', sigstore.issuer, '--allow-http-registry'],
      ];
      const bom = (): string => {
        writeFileSync(path.join(dir, 'bom.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
        return 'bom.json';
      };

      it('cosign verifies what we seal with a key, and refuses another image', async () => {
        const image = await push('by-key', 'one');
        const answer = await seal({ image, key: 'cosign.key', sbom: bom() });
        expect(answer.exitCode).toBe(0);
        expect(run(['verify', ...byKey, image])).toContain('https://sigstore.dev/cosign/sign/v1');
        expect(run(['verify-attestation', ...byKey, '--type', 'cyclonedx', image])).toContain('payload');
        const other = await push('by-key', 'two');
        expect(() => run(['verify', ...byKey, other])).toThrow();
        expect((await verify({ image: other, key: 'cosign.pub' })).exitCode).toBe(1);
      });

      it('cosign verifies what we seal keyless, and refuses another identity', async () => {
        const image = await push('keyless', 'one', true);
        const services = { 'fulcio-url': sigstore.url, 'rekor-url': sigstore.url, 'tsa-url': sigstore.url };
        await seal({ image, sbom: bom(), recursive: true, ...services }, sigstore.env);
        expect(run(['verify', ...identified(), image])).toContain('The code-signing certificate');
        expect(run(['verify-attestation', ...identified(), '--type', 'cyclonedx', image])).toContain(
          'payload',
        );
        const stranger = identified().map((word) => (word === sigstore.identity ? `${word}x` : word));
        expect(() => run(['verify', ...stranger, image])).toThrow();
        const trust = {
          'trusted-root': sigstore.trustedRootFile,
          'certificate-identity': sigstore.identity,
          'certificate-oidc-issuer': sigstore.issuer,
        };
        expect((await verify({ image, recursive: true, ...trust })).exitCode).toBe(0);
        expect((await verify({ image, type: 'cyclonedx', ...trust })).exitCode).toBe(0);
        expect(
          (await verify({ image, ...trust, 'certificate-identity': `${sigstore.identity}x` })).exitCode,
        ).toBe(1);
      });

      it('we verify what cosign seals, as it does now and as it did before', async () => {
        const sign = [
          '--key',
          'cosign.key',
          '--yes',
          '--use-signing-config=false',
          '--tlog-upload=false',
          '--allow-http-registry',
        ];
        for (const format of ['--new-bundle-format=true', '--new-bundle-format=false']) {
          const image = await push(`theirs${format.includes('true') ? '-new' : '-old'}`, 'one');
          expect((await verify({ image, key: 'cosign.pub' })).exitCode).toBe(1);
          run(['sign', ...sign, format, image]);
          run(['attest', ...sign, format, '--type', 'cyclonedx', '--predicate', bom(), image]);
          expect((await verify({ image, key: 'cosign.pub' })).exitCode).toBe(0);
          const answer = await verify({ image, key: 'cosign.pub', type: 'cyclonedx' });
          expect(answer).toMatchObject({ exitCode: 0, json: { refused: [] } });
        }
      });

      /** Keys of other kinds, as cosign keeps them. */
      function importKey(kind: string): string {
        const args = OTHER_KEYS[kind as keyof typeof OTHER_KEYS];
        const pem = spawnSync('openssl', ['genpkey', ...args], { encoding: 'utf8' }).stdout;
        writeFileSync(path.join(dir, `${kind}.pem`), pem);
        run(['import-key-pair', '--key', `${kind}.pem`, '--output-key-prefix', kind]);
        return kind;
      }

      it.each(Object.keys(OTHER_KEYS))('both verify images that either seals with %s', async (kind) => {
        const key = importKey(kind);
        const asked = ['--key', `${key}.pub`, '--insecure-ignore-tlog', '--allow-http-registry'];
        const ours = await push(`ours-${kind}`, 'one');
        expect((await seal({ image: ours, key: `${key}.key`, sbom: bom() })).exitCode).toBe(0);
        expect(run(['verify', ...asked, ours])).toContain('claims were validated');
        expect(run(['verify-attestation', ...asked, '--type', 'cyclonedx', ours])).toContain('payload');
        const quiet = ['--yes', '--use-signing-config=false', '--tlog-upload=false', '--allow-http-registry'];
        for (const format of ['true', 'false']) {
          const image = await push(`theirs-${kind}-${format}`, 'one');
          run(['sign', '--key', `${key}.key`, ...quiet, `--new-bundle-format=${format}`, image]);
          // cosign signs with Ed25519ph, which it refuses itself, as we do (decision 60).
          const { exitCode } = await verify({ image, key: `${key}.pub` });
          expect(exitCode).toBe(kind === 'ed25519' ? 1 : 0);
          if (kind === 'rsa3072') expect(run(['verify', ...asked, image])).toContain('claims were validated');
        }
        const image = await push(`theirs-${kind}-x`, 'two');
        expect((await verify({ image, key: `${key}.pub` })).exitCode).toBe(1);
      });

      it('what both seal stands side by side', async () => {
        const image = await push('both', 'one');
        const sign = [
          '--key',
          'cosign.key',
          '--yes',
          '--use-signing-config=false',
          '--tlog-upload=false',
          '--allow-http-registry',
        ];
        run(['sign', ...sign, image]);
        await seal({ image, key: 'cosign.key', sbom: bom() });
        run(['attest', ...sign, '--type', 'spdxjson', '--predicate', bom(), image]);
        const { json } = await verify({ image, key: 'cosign.pub' });
        expect((json as { seals: unknown[] }).seals).toHaveLength(4);
        expect(run(['verify', ...byKey, image])).toContain('claims were validated');
      });

      /** Changes of a bundle that each leave it well-formed. */
      const tampered = {
        'what is attested': (bundle: Bundle) => {
          const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
          bundle.dsseEnvelope.payload = Buffer.from(payload.replace('"1.6"', '"1.5"')).toString('base64');
        },
        'the signature': (bundle: Bundle) => {
          const [first] = bundle.dsseEnvelope.signatures;
          const bytes = Buffer.from(first?.sig ?? '', 'base64');
          bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
          if (first !== undefined) first.sig = bytes.toString('base64');
        },
        'the type of the payload': (bundle: Bundle) => {
          bundle.dsseEnvelope.payloadType = 'application/vnd.in-toto.v1+json';
        },
        'nothing, but put on another image': () => undefined,
      };

      it.each(Object.keys(tampered) as (keyof typeof tampered)[])(
        'both refuse an attestation with %s changed',
        async (what) => {
          const good = await push('tampered', 'good');
          await seal({ image: good, key: 'cosign.key', sbom: bom() });
          const asked = ['verify-attestation', ...byKey, '--type', 'cyclonedx'];
          expect(run([...asked, good])).toContain('payload');
          const opened = await openImage(parseImage(good), { cwd: dir, env: { HOME: dir } });
          let attestation: Buffer | undefined;
          for await (const one of readAttached(opened.store, opened.subject.descriptor.digest))
            if ('bytes' in one && one.bytes.includes('dsseEnvelope') && isBom(one.bytes))
              attestation = one.bytes;
          const bundle = JSON.parse(String(attestation)) as Bundle;
          tampered[what](bundle);
          // On an image of its own: what is good must not stand in for what is not.
          const other = what.startsWith('nothing');
          const target = other
            ? await push('tampered', 'evil')
            : await push(`tampered-${what.length}`, 'good');
          const image = await openImage(parseImage(target), { cwd: dir, env: { HOME: dir } });
          const { descriptor } = image.subject;
          await attachBundle(image.store, descriptor, {
            bundle: JSON.stringify(bundle),
            predicateType: 'https://cyclonedx.org/bom',
            created: '2026-01-28T21:10:00Z',
          });
          for (const { store } of [opened, image]) await store.close();
          expect(() => run([...asked, target])).toThrow();
          expect((await verify({ image: target, key: 'cosign.pub', type: 'cyclonedx' })).exitCode).toBe(1);
        },
      );

      it('two jobs that seal one digest at once lose nothing of each other', async () => {
        newKey(dir, 'P-256', 'second');
        const image = await push('together', 'one');
        const answers = await Promise.all([
          seal({ image, key: 'cosign.key', sbom: bom() }),
          seal({ image, key: 'second.pem', sbom: bom() }),
        ]);
        expect(answers.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
        for (const key of ['cosign.pub', 'second.pub']) {
          expect((await verify({ image, key })).exitCode).toBe(0);
          expect(
            run(['verify', '--key', key, '--insecure-ignore-tlog', '--allow-http-registry', image]),
          ).toContain('sign/v1');
          expect((await verify({ image, key, type: 'cyclonedx' })).exitCode).toBe(0);
        }
      });

      it('the gate’s verdict: a summary that an admission policy can ask for', async () => {
        const image = await push('verdict', 'one');
        const gate = [
          path.join(ROOT, 'dist/index.js'),
          'gate',
          '--offline',
          '--json',
          '--out',
          path.join(dir, 'evidence'),
        ];
        const gated = spawnSync(process.execPath, [
          ...gate,
          '--dir',
          path.join(ROOT, 'examples/pnpm-workspace'),
        ]);
        const record = JSON.parse(gated.stdout.toString()) as { verdict: { verdict: string } };
        expect(record.verdict.verdict).toBe('pass');
        writeFileSync(path.join(dir, 'pass.json'), JSON.stringify(record));
        record.verdict.verdict = 'incomplete';
        writeFileSync(path.join(dir, 'fail.json'), JSON.stringify(record));
        const vsa = { image, key: 'cosign.pub', type: 'vsa' };
        await seal({ image, key: 'cosign.key', record: 'fail.json' });
        expect((await verify(vsa)).exitCode).toBe(1);
        await seal({ image, key: 'cosign.key', record: 'pass.json' });
        expect((await verify(vsa)).exitCode).toBe(0);
        const type = 'https://slsa.dev/verification_summary/v1';
        expect(run(['verify-attestation', ...byKey, '--type', type, image])).toContain('payload');
      });
    },
  );
});

interface Bundle {
  readonly dsseEnvelope: {
    payload: string;
    payloadType: string;
    readonly signatures: { sig: string }[];
  };
}

function isBom(bundle: Buffer): boolean {
  const { dsseEnvelope } = JSON.parse(bundle.toString()) as Bundle;
  return Buffer.from(dsseEnvelope.payload, 'base64').includes('cyclonedx.org/bom');
}

async function startRegistry(
  name: string,
  program: string,
  dir: string,
): Promise<{ readonly server: ChildProcess; readonly host: string }> {
  if (name === 'referrers-registry') {
    const server = spawn(program, ['127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const line = await new Promise<string>((resolve) =>
      createInterface({ input: server.stdout }).once('line', resolve),
    );
    return { server, host: line.replace('listening on ', '') };
  }
  const host = `127.0.0.1:${await freePort()}`;
  const config = path.join(dir, 'registry.yml');
  const storage = JSON.stringify({ rootdirectory: path.join(dir, 'registry') });
  writeFileSync(
    config,
    `version: 0.1\nlog: {level: error}\nstorage: {filesystem: ${storage}}\nhttp: {addr: '${host}'}\n`,
  );
  const server = spawn(program, ['serve', config], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://${host}/v2/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return { server, host };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} does not answer on ${host}`);
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
