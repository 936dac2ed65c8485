import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../src/io/exec/exec.js';
import { sha256Hex } from '../../../src/model/data/digest.js';
import { signBlob } from '../../../src/seal/bundle.js';
import { loadTrustedRoot, type Roots } from '../../../src/seal/services/trusted-root.js';
import { chooseSigner } from '../../../src/seal/signer.js';
import { findTool, pinnedTool } from '../../../src/seal/tools/find-tool.js';
import { PINNED_TOOLS, type PinnedTool } from '../../../src/seal/tools/pinned-tools.js';
import { provideTool } from '../../../src/seal/tools/provide-tool.js';
import { sealgate } from '../../support/cli.js';
import { corpus } from '../../support/corpora.js';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.js';

const PROGRAM = '#!/bin/sh\necho "Version: 1.2.3"\n';
let sigstore: Sigstore;
let server: Server;
let dir: string;
let roots: Roots;
let files: Map<string, Buffer>;
let requests: string[];
/** Answers a request in the place of the files. */
let instead: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
let base: string;

beforeAll(async () => {
  sigstore = await startSigstore();
  roots = await loadTrustedRoot(sigstore.trustedRootFile);
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (instead !== undefined) return instead(request, response);
    const bytes = files.get(request.url ?? '');
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await sigstore.stop();
});
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-tools-'));
  mkdirSync(path.join(dir, 'tmp'));
  files = new Map();
  requests = [];
  instead = undefined;
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const env = () => ({ RUNNER_TOOL_CACHE: path.join(dir, 'cache'), RUNNER_TEMP: path.join(dir, 'tmp') });

/** A release of one file with its bundle, and the pin of it. */
async function release(content: Buffer, more: Partial<PinnedTool> = {}): Promise<PinnedTool> {
  const signer = await chooseSigner(sigstore.env, { fulcioUrl: sigstore.url, rekorUrl: sigstore.url });
  if ('none' in signer) throw new Error(signer.none);
  files.set('/v1/scanner-linux', content);
  files.set('/v1/scanner-linux.sigstore.json', Buffer.from((await signBlob(signer, content)).json));
  return {
    name: 'scanner',
    version: '1.2.3',
    release: `${base}/v1`,
    files: { here: { file: 'scanner-linux', sha256: sha256Hex(content) } },
    signer: { identity: sigstore.identity, issuer: sigstore.issuer },
    ...more,
  };
}
const provide = (tool: PinnedTool, more = {}) =>
  provideTool(tool, { env: env(), roots, platform: 'here', keep: true, ...more });

describe.skipIf(process.platform === 'win32')('a pinned tool', () => {
  it('is fetched, verified, run, and taken from the cache the next time', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    const found = await provide(tool);
    expect(found).toMatchObject({
      version: '1.2.3',
      from: 'pinned',
      sha256: sha256Hex(Buffer.from(PROGRAM)),
    });
    expect((await run(found.path, ['--version'])).stdout.toString()).toContain('1.2.3');
    expect(requests).toEqual(['/v1/scanner-linux', '/v1/scanner-linux.sigstore.json']);
    await provide(tool, { offline: true });
    expect(requests).toHaveLength(2);
  });

  it('goes with its folder when this process ends, unless it is kept', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    const before = process.listeners('exit');
    await provide(tool);
    expect(process.listeners('exit')).toEqual(before);
    const found = await provide(tool, { keep: false });
    const [atExit, ...others] = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(others).toEqual([]);
    expect(existsSync(found.path)).toBe(true);
    atExit?.(0);
    expect(existsSync(path.dirname(found.path))).toBe(false);
  });

  it('is unpacked from its archive', async () => {
    writeFileSync(path.join(dir, 'scanner'), PROGRAM);
    execFileSync('tar', ['-czf', path.join(dir, 'a.tgz'), '-C', dir, 'scanner']);
    const tool = await release(readFileSync(path.join(dir, 'a.tgz')), { inside: 'scanner' });
    const found = await provide(tool);
    expect(found.sha256).toBe(sha256Hex(Buffer.from(PROGRAM)));
    expect((await run(found.path, [])).stdout.toString()).toContain('1.2.3');
  });

  it('T2 of another SHA-256 is not run, and does not reach the cache', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    files.set('/v1/scanner-linux', Buffer.from('#!/bin/sh\necho stolen\n'));
    await expect(provide(tool)).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringMatching(/not the file that was pinned: its SHA-256 is/),
    });
    await expect(provide(tool, { offline: true })).rejects.toThrow(/not in the cache/);
  });

  it('T2 of the pinned SHA-256 but signed by somebody else is not run', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    const stranger = {
      ...tool,
      signer: { ...tool.signer, identity: 'https://github.com/evil/x/.github/workflows/r.yml@refs/tags/v1' },
    };
    await expect(provide(stranger)).rejects.toMatchObject({
      code: 'VERIFICATION_FAILED',
      message: expect.stringContaining('it was signed by'),
    });
    files.delete('/v1/scanner-linux.sigstore.json');
    await expect(provide(tool)).rejects.toMatchObject({ code: 'TOOL_FAILED' });
  });

  it('T5 planted in the cache is refused', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    await provide(tool);
    const cached = path.join(dir, 'cache/scanner/1.2.3/here/scanner-linux');
    chmodSync(cached, 0o644);
    writeFileSync(cached, '#!/bin/sh\necho planted\n');
    await expect(provide(tool)).rejects.toThrow(/not the file that was pinned/);
  });

  it.each([undefined, 'scanner'])(
    'T59 exchanged in the cache while it is verified is not what runs (inside: %s)',
    async (inside) => {
      const pack = (name: string, text: string): Buffer => {
        if (inside === undefined) return Buffer.from(text);
        writeFileSync(path.join(dir, inside), text);
        execFileSync('tar', ['-czf', path.join(dir, name), '-C', dir, inside]);
        return readFileSync(path.join(dir, name));
      };
      const tool = await release(pack('good.tgz', PROGRAM), inside === undefined ? {} : { inside });
      await provide(tool);
      const evil = pack('evil.tgz', '#!/bin/sh\necho planted\n');
      const cached = path.join(dir, 'cache/scanner/1.2.3/here/scanner-linux');
      // The trusted root is looked at after the program was read and hashed.
      const late = {
        ...roots,
        get root() {
          writeFileSync(cached, evil);
          return roots.root;
        },
      };
      const found = await provide(tool, { roots: late });
      expect((await run(found.path, [])).stdout.toString()).toContain('1.2.3');
    },
  );

  it('F where the cache cannot be made: said so, with the setting that puts it elsewhere', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    writeFileSync(path.join(dir, 'file'), '');
    const home = { XDG_CACHE_HOME: path.join(dir, 'file'), RUNNER_TEMP: path.join(dir, 'tmp') };
    await expect(provide(tool, { env: home })).rejects.toMatchObject({
      code: 'IO_FAILED',
      message: expect.stringContaining(
        'file/sealgate/tools, where programs are kept, cannot be made: ENOTDIR',
      ),
      hint: expect.stringContaining('XDG_CACHE_HOME'),
    });
  });

  it('F server down or a platform that is not pinned: said so, nothing runs', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    files.clear();
    await expect(provide(tool)).rejects.toMatchObject({ code: 'TOOL_FAILED' });
    await expect(provide(tool, { platform: 'sunos-sparc' })).rejects.toThrow(/not pinned for sunos-sparc/);
  }, 60_000);

  const to = (location: string) => (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(302, { location }).end();
  };
  it.each<[string, typeof instead, string]>([
    [
      'that announces more than any tool has',
      (_, response) => response.writeHead(200, { 'content-length': 600 * 1024 * 1024 }).write('x'),
      'sent more than 536870912 bytes',
    ],
    ['that never ends', (_, response) => response.writeHead(200).write('x'), 'took too long to answer'],
    [
      'that redirects in circles',
      (request, response) => to(`${request.url}x`)(request, response),
      'redirects again and again',
    ],
    ['that redirects without https', to('http://169.254.169.254/latest'), 'is not an https address'],
    ['that redirects to a file', to('file:///etc/passwd'), 'is not an https address'],
    ['that is not there', (_, response) => response.writeHead(404).end(), 'answered 404'],
  ])('T26 F a download %s ends, and says why', async (_, answer, reason) => {
    const tool = await release(Buffer.from(PROGRAM));
    instead = answer;
    await expect(provide(tool, { timeoutMs: 200 })).rejects.toMatchObject({
      code: 'TOOL_FAILED',
      message: expect.stringContaining(reason),
    });
    expect(readdirSync(path.join(dir, 'cache'))).toEqual([]);
  });

  it('follows to where a release is kept', async () => {
    const tool = await release(Buffer.from(PROGRAM));
    for (const [name, bytes] of [...files]) files.set(`/kept${name}`, bytes).delete(name);
    instead = (request, response) => {
      if (request.url?.startsWith('/kept') !== true) return to(`/kept${request.url}`)(request, response);
      response.writeHead(200).end(files.get(request.url));
    };
    expect(await provide(tool)).toMatchObject({ from: 'pinned' });
  });

  it('a real release: signed in public, verified by the trusted root of this build, from a loopback mirror', async (context) => {
    const suite = corpus('sigstore/conformance/test/assets/bundle-verify');
    if (suite === undefined) return context.skip();
    const content = readFileSync(path.join(suite, 'a.txt'));
    const bundle = readFileSync(path.join(suite, 'happy-path-v0.3-new-mediaType/bundle.sigstore.json'));
    const tool: PinnedTool = {
      name: 'beacon',
      version: '1.0.0',
      release: 'https://releases.example.test/v1.0.0',
      files: { here: { file: 'a.txt', sha256: sha256Hex(content) } },
      signer: {
        identity:
          'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com',
      },
    };
    const mirrored = { ...env(), SEALGATE_TOOLS_MIRROR: base };
    const fetched = (changed: PinnedTool = tool) => {
      rmSync(path.join(dir, 'cache'), { recursive: true, force: true });
      return provideTool(changed, { env: mirrored, platform: 'here' });
    };
    const place = '/beacon/1.0.0/a.txt';
    files.set(place, content);
    files.set(`${place}.sigstore.json`, bundle);
    expect(await fetched()).toMatchObject({ from: 'pinned', sha256: sha256Hex(content) });
    const altered = Buffer.concat([content, Buffer.from('!')]);
    files.set(place, altered);
    await expect(fetched()).rejects.toThrow(/not the file that was pinned/);
    // Even where the pin itself was changed along with the file, the signature is of the other.
    const pinned = { ...tool, files: { here: { file: 'a.txt', sha256: sha256Hex(altered) } } };
    await expect(fetched(pinned)).rejects.toThrow(/signs another file/);
    files.set(place, content);
    const evil = { ...tool.signer, identity: tool.signer.identity.replace('sigstore-conformance', 'evil') };
    await expect(fetched({ ...tool, signer: evil })).rejects.toThrow(/was signed by/);
    files.set(
      `${place}.sigstore.json`,
      Buffer.from(bundle.toString().replace(/"signature": ?"./, (match) => `${match.slice(0, -1)}X`)),
    );
    await expect(fetched()).rejects.toMatchObject({ code: 'VERIFICATION_FAILED' });
  });

  it('T2 the real pins refuse another file from a mirror', async () => {
    const [platform] = ['linux-x64'];
    for (const { name, version, files: pinned } of PINNED_TOOLS) {
      const file = pinned[platform ?? '']?.file ?? '';
      files.set(`/${name}/${version}/${file}`, Buffer.from('malware'));
      files.set(`/${name}/${version}/${file}.sigstore.json`, Buffer.from('{}'));
    }
    const mirrored = { ...env(), SEALGATE_TOOLS_MIRROR: base };
    for (const tool of PINNED_TOOLS)
      await expect(provideTool(tool, { env: mirrored, platform: 'linux-x64' })).rejects.toThrow(
        /not the file that was pinned/,
      );
    if (process.platform !== 'linux' || process.arch !== 'x64') return;
    const answer = await sealgate(['tool', 'trivy'], { env: mirrored });
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain('not the file that was pinned');
  });
});

describe('which program is run', () => {
  it.skipIf(process.platform === 'win32')(
    'the copy on PATH only where the policy takes it, with its digest',
    async () => {
      const bin = path.join(dir, 'bin');
      mkdirSync(bin);
      writeFileSync(path.join(bin, 'trivy'), PROGRAM);
      chmodSync(path.join(bin, 'trivy'), 0o755);
      const onPath = { ...env(), PATH: `relative:${bin}` };
      expect(await findTool('trivy', { env: onPath, pathTools: ['trivy'] })).toEqual({
        name: 'trivy',
        path: path.join(bin, 'trivy'),
        sha256: sha256Hex(Buffer.from(PROGRAM)),
        from: 'path',
      });
      await expect(findTool('trivy', { env: onPath, pathTools: [], offline: true })).rejects.toThrow(
        /trivy \S+ is not in the cache/,
      );
      await expect(findTool('npm', { env: { PATH: bin }, pathTools: [] })).rejects.toThrow(
        /npm is not on PATH/,
      );
    },
  );

  it('every pin names a version, a digest and a signer; an unknown tool the nearest', () => {
    for (const { version, release, files: pinned, signer } of PINNED_TOOLS) {
      expect(release).toContain(version);
      expect(release).toMatch(/^https:\/\/github\.com\//);
      expect(signer.identity).not.toContain('*');
      for (const { sha256 } of Object.values(pinned)) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(() => pinnedTool('cosing')).toThrow(/did you mean 'cosign'/);
  });
});
