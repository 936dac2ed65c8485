import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';
import { peer } from '../support/peers.js';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const cosign = peer('cosign');
const TYPE = 'https://in-toto.io/attestation/svr/v0.2';

describe.skipIf(cosign === undefined).each([1, 2] as const)(
  'one signing configuration, logs of version %i: cosign and Sealgate',
  (version) => {
    let dir: string;
    let sigstore: Sigstore;
    let config: string;
    beforeAll(async () => {
      dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-interop-'));
      sigstore = await startSigstore();
      config = sigstore.signingConfig(version);
      writeFileSync(path.join(dir, 'app.tar'), 'the release');
      writeFileSync(path.join(dir, 'other.tar'), 'not the release');
      writeFileSync(path.join(dir, 'predicate.json'), '{"properties":[]}');
    });
    afterAll(async () => {
      await sigstore.stop();
      rmSync(dir, { recursive: true, force: true });
    });

    /** What cosign printed, and its exit code: the services must be able to answer meanwhile. */
    async function run(
      args: readonly string[],
    ): Promise<{ readonly code: number | null; readonly text: string }> {
      const env = { PATH: process.env.PATH ?? '', HOME: dir };
      const child = spawn(cosign ?? '', args, { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
      return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
    }

    const who = () => [
      ...['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer],
      ...['--trusted-root', sigstore.trustedRootFile],
    ];
    const theirs = (command: string, bundle: string, file: string, more: readonly string[] = []) =>
      run([
        command,
        ...who(),
        '--new-bundle-format',
        '--use-signed-timestamps',
        ...more,
        '--bundle',
        bundle,
        file,
      ]);
    const ours = (bundle: string, file: string, more: readonly string[] = []) =>
      sealgate(['verify', file, '--bundle', bundle, ...who(), ...more], { cwd: dir });

    function tamper(bundle: string, change: (json: Record<string, unknown>) => void): string {
      const json = JSON.parse(readFileSync(path.join(dir, bundle), 'utf8'));
      change(json);
      writeFileSync(path.join(dir, 'tampered.json'), JSON.stringify(json));
      return 'tampered.json';
    }

    async function bothRefuse(bundle: string, command: string, more: readonly string[] = []): Promise<void> {
      expect((await theirs(command, bundle, 'app.tar', more)).code, `cosign, ${bundle}`).not.toBe(0);
      expect((await ours(bundle, 'app.tar', more)).code, `ours, ${bundle}`).not.toBe(0);
    }

    async function refusedWhenTampered(bundle: string, command: string, more: readonly string[] = []) {
      const material = (json: Record<string, unknown>) =>
        json.verificationMaterial as Record<string, unknown>;
      const turned = (text: unknown) => {
        const bytes = Buffer.from(String(text), 'base64');
        const last = bytes.length - 1;
        bytes[last] = (bytes[last] ?? 0) ^ 1;
        return bytes.toString('base64');
      };
      await bothRefuse(
        tamper(bundle, (json) => {
          material(json).tlogEntries = [];
        }),
        command,
        more,
      );
      await bothRefuse(
        tamper(bundle, (json) => {
          const [entry] = material(json).tlogEntries as {
            canonicalizedBody: string;
          }[];
          if (entry === undefined) throw new Error('no entry');
          entry.canonicalizedBody = turned(entry.canonicalizedBody);
        }),
        command,
        more,
      );
      await bothRefuse(
        tamper(bundle, (json) => {
          const content = (json.messageSignature ??
            (json.dsseEnvelope as { signatures: unknown[] }).signatures[0]) as Record<string, unknown>;
          const name = 'sig' in content ? 'sig' : 'signature';
          content[name] = turned(content[name]);
        }),
        command,
        more,
      );
      const other = [
        command,
        ...who(),
        '--new-bundle-format',
        '--use-signed-timestamps',
        ...more,
        '--bundle',
        bundle,
        'other.tar',
      ];
      expect((await run(other)).code).not.toBe(0);
      expect((await ours(bundle, 'other.tar', more)).code).toBe(1);
    }

    it('cosign verifies what we seal, and both refuse it tampered with', async () => {
      const sealed = await sealgate(['seal', 'app.tar', '--signing-config', config], {
        cwd: dir,
        env: sigstore.env,
      });
      expect(sealed.code, sealed.stderr).toBe(0);
      expect((await theirs('verify-blob', 'app.tar.sigstore.json', 'app.tar')).text).toContain('Verified OK');
      expect((await ours('app.tar.sigstore.json', 'app.tar')).code).toBe(0);
      await refusedWhenTampered('app.tar.sigstore.json', 'verify-blob');
      const attested = await sealgate(
        ['seal', 'app.tar', '--signing-config', config, '--predicate', 'predicate.json', '--type', TYPE],
        { cwd: dir, env: sigstore.env },
      );
      expect(attested.code, attested.stderr).toBe(0);
      const type = ['--type', TYPE];
      const bundle = 'app.tar.intoto.sigstore.json';
      expect((await theirs('verify-blob-attestation', bundle, 'app.tar', type)).text).toContain(
        'Verified OK',
      );
      await refusedWhenTampered(bundle, 'verify-blob-attestation', type);
    }, 120_000);

    it('we verify what cosign seals, and both refuse it tampered with', async () => {
      const { value } = (await (
        await fetch(`${sigstore.env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sigstore`)
      ).json()) as { value: string };
      const sign = [
        '--signing-config',
        config,
        '--identity-token',
        value,
        '--yes',
        '--bundle',
        'theirs.json',
      ];
      const signed = await run(['sign-blob', ...sign, 'app.tar']);
      expect(signed.code, signed.text).toBe(0);
      const answer = await ours('theirs.json', 'app.tar');
      expect(answer.code, answer.stderr).toBe(0);
      await refusedWhenTampered('theirs.json', 'verify-blob');
      const attested = await run([
        'attest-blob',
        ...sign,
        '--predicate',
        'predicate.json',
        '--type',
        TYPE,
        'app.tar',
      ]);
      expect(attested.code, attested.text).toBe(0);
      expect((await ours('theirs.json', 'app.tar', ['--type', TYPE])).code).toBe(0);
      await refusedWhenTampered('theirs.json', 'verify-blob-attestation', ['--type', TYPE]);
    }, 120_000);
  },
);
