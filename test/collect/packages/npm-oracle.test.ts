import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/cli.js';
import { command } from '../../../src/commands/signatures.js';
import { sandbox, silent } from '../../support/registry/project.js';
import { createSigningKey, startRegistry } from '../../support/registry/registry.mjs';
import { startTuf, type TufMirror } from '../../support/registry/tuf.js';

// The real `npm audit signatures` and ours over the same project, on the same loopback registry.
const npm = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
const major = Number(npm.stdout?.split('.')[0]);
const usable = npm.status === 0 && major >= 10 && process.platform !== 'win32';
if (!usable)
  console.warn('skipped: the comparison with npm needs npm 10 or newer on PATH (npm install -g npm)');

type Registry = Awaited<ReturnType<typeof startRegistry>>;
const HOOK = path.resolve(import.meta.dirname, '../../support/registry/tuf-hook.cjs');

interface Verdicts {
  readonly invalid: string[];
  readonly missing: string[];
}

let tuf: TufMirror;
beforeAll(async () => {
  if (usable) tuf = await startTuf([{ name: 'trusted_root.json', content: trustedRoot() }]);
});
afterAll(async () => {
  await tuf?.stop();
});

/** npm reads a trusted root whether or not there are attestations: an empty one will do. */
function trustedRoot(): string {
  const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
  return JSON.stringify({
    mediaType,
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
  });
}

interface Project {
  readonly dir: string;
  install(names: readonly string[]): Promise<void>;
  theirs(): Promise<Verdicts>;
  /** The code (or the text) that npm ends with instead of verdicts. */
  theirError(): Promise<string | undefined>;
  ours(): Promise<Verdicts>;
  /** Result by package name. */
  ourResults(): Promise<Record<string, string>>;
}

function makeProject(registry: Registry): Project {
  const { dir, env } = sandbox();
  const cache = path.join(dir, 'npm-cache');
  const runNpm = (
    args: readonly string[],
  ): Promise<{ code: number | null; stdout: string; stderr: string }> => {
    const folder = path.join(cache, '_tuf', 'tuf-repo-cdn.sigstore.dev');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'root.json'), readFileSync(tuf.rootFile));
    const all = [...args, '--no-fund', '--no-audit', '--registry', registry.url, '--cache', cache];
    const hook = {
      NODE_OPTIONS: `--require ${HOOK}`,
      TUF_MOCK: tuf.url,
      npm_config_update_notifier: 'false',
    };
    const child = spawn('npm', all, { cwd: dir, env: { PATH: process.env.PATH, ...env, ...hook } });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      output.stdout += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output.stderr += String(chunk);
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output })));
  };
  return {
    dir,
    install: async (names) => {
      const dependencies = Object.fromEntries(
        names.map((name) => (name.includes('=') ? name.split('=') : [name, '1.0.0'])),
      );
      const manifest = { name: 'project', version: '1.0.0', dependencies };
      writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
      const result = await runNpm(['install', '--ignore-scripts']);
      expect(result.code, result.stderr).toBe(0);
    },
    theirs: async () => {
      const { stdout, stderr } = await runNpm(['audit', 'signatures', '--json']);
      const answer = JSON.parse(stdout) as Record<'invalid' | 'missing', { name: string }[]> & {
        error?: unknown;
      };
      expect(answer.error, `${stderr}${stdout}`).toBeUndefined();
      const names = (entries: { name: string }[]): string[] => entries.map(({ name }) => name).sort();
      return { invalid: names(answer.invalid), missing: names(answer.missing) };
    },
    theirError: async () => {
      const { stdout } = await runNpm(['audit', 'signatures', '--json']);
      const { error } = JSON.parse(stdout) as { error?: { code?: string; summary?: string } };
      return error?.code ?? error?.summary;
    },
    ours: async () => {
      const results = Object.entries(await ourResults());
      const names = (word: string): string[] =>
        results
          .filter(([, result]) => result === word)
          .map(([name]) => name)
          .sort();
      return { invalid: names('invalid'), missing: names('missing') };
    },
    ourResults,
  };
  async function ourResults(): Promise<Record<string, string>> {
    const args = ['--dir', dir, '--registry', registry.url, '--cache', 'none'];
    const { values, positionals } = parse(command, args);
    const answer = await command.run(positionals, values, {
      cwd: dir,
      env,
      log: silent,
      now: () => new Date(),
      stdin: async () => Buffer.alloc(0),
      style: { color: false, width: 100 },
    });
    const { packages } = answer.json as { packages: { name: string; result: string }[] };
    return Object.fromEntries(packages.map(({ name, result }) => [name, result]));
  }
}

describe.skipIf(!usable)('the same as npm audit signatures', () => {
  it('package by package: signed, unsigned, tampered, by an old key, by several keys', async () => {
    const old = createSigningKey({ expires: '2025-01-29T00:00:00.000Z' });
    const fresh = createSigningKey();
    const registry = await startRegistry({ keys: [old, fresh] });
    try {
      const names = ['signed', '@scope/signed', 'old', 'both', 'bare', 'tampered'];
      registry.publish({ name: 'signed', version: '1.0.0', signWith: [fresh] });
      registry.publish({ name: '@scope/signed', version: '1.0.0', signWith: [fresh] });
      registry.publish({ name: 'old', version: '1.0.0', signWith: [old], time: '2024-05-01T00:00:00.000Z' });
      registry.publish({
        name: 'both',
        version: '1.0.0',
        signWith: [old, fresh],
        time: '2024-05-01T00:00:00.000Z',
      });
      registry.publish({ name: 'bare', version: '1.0.0', signWith: [] });
      const tampered = registry.publish({ name: 'tampered', version: '1.0.0', signWith: [fresh] });
      tampered.manifest.dist.signatures = [{ keyid: fresh.keyid, sig: fresh.sign('something else') }];
      const project = makeProject(registry);
      await project.install(names);
      const theirs = await project.theirs();
      expect(theirs).toEqual({ invalid: ['tampered'], missing: ['bare'] });
      expect(await project.ours()).toEqual(theirs);
    } finally {
      await registry.close();
    }
  });

  it('T12 but stricter: a lockfile that pins other bytes passes npm and fails here', async () => {
    const registry = await startRegistry();
    try {
      registry.publish({ name: 'left', version: '1.0.0' });
      registry.publish({ name: 'right', version: '1.0.0' });
      const project = makeProject(registry);
      await project.install(['left', 'right']);
      const file = path.join(project.dir, 'package-lock.json');
      const lock = JSON.parse(readFileSync(file, 'utf8')) as {
        packages: Record<string, { integrity?: string }>;
      };
      const entry = lock.packages['node_modules/left'];
      if (entry === undefined) throw new Error('npm did not lock the package');
      entry.integrity = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
      writeFileSync(file, JSON.stringify(lock));
      expect(await project.theirs()).toEqual({ invalid: [], missing: [] });
      expect(await project.ours()).toEqual({ invalid: ['left'], missing: [] });
    } finally {
      await registry.close();
    }
  });

  it('an alias is judged under its real name by both', async () => {
    const registry = await startRegistry();
    try {
      const real = registry.publish({ name: 'real', version: '1.0.0' });
      real.manifest.dist.signatures = [
        {
          keyid: real.manifest.dist.signatures[0].keyid,
          sig: registry.state.keys?.[0]?.sign('nickname@1.0.0:x'),
        },
      ];
      registry.publish({ name: 'good', version: '1.0.0' });
      const project = makeProject(registry);
      await project.install(['nickname=npm:real@1.0.0', 'other=npm:good@1.0.0']);
      const theirs = await project.theirs();
      expect(theirs.missing).toEqual([]);
      expect(theirs.invalid).toHaveLength(1);
      expect(await project.ourResults()).toEqual({ real: 'invalid', good: 'verified' });
    } finally {
      await registry.close();
    }
  });

  it('T12 but stricter: a lockfile without hashes passes npm and is missing here', async () => {
    const registry = await startRegistry();
    try {
      registry.publish({ name: 'left', version: '1.0.0' });
      const project = makeProject(registry);
      await project.install(['left']);
      const file = path.join(project.dir, 'package-lock.json');
      const lock = JSON.parse(readFileSync(file, 'utf8')) as {
        packages: Record<string, { integrity?: string }>;
      };
      delete lock.packages['node_modules/left']?.integrity;
      writeFileSync(file, JSON.stringify(lock));
      expect(await project.theirs()).toEqual({ invalid: [], missing: [] });
      expect(await project.ourResults()).toEqual({ left: 'missing' });
    } finally {
      await registry.close();
    }
  });

  it.each([
    ['EMISSINGSIGNATUREKEY', 'by a key that nobody knows', 'unreachable'],
    ['EEXPIREDSIGNATUREKEY', 'by a key that had expired', 'invalid'],
  ] as const)(
    'but goes on: %s stops npm for all packages and us for one, signed %s',
    async (code, _, result) => {
      const [good, stranger] = [createSigningKey(), createSigningKey()];
      const expired = createSigningKey({ expires: '2024-01-01T00:00:00.000Z' });
      const registry = await startRegistry({ keys: [good, expired] });
      try {
        const signWith = [code === 'EMISSINGSIGNATUREKEY' ? stranger : expired];
        registry.publish({ name: 'left', version: '1.0.0', signWith, time: '2025-06-01T00:00:00.000Z' });
        registry.publish({ name: 'right', version: '1.0.0', signWith: [good] });
        const project = makeProject(registry);
        await project.install(['left', 'right']);
        expect(await project.theirError()).toBe(code);
        expect(await project.ourResults()).toEqual({ left: result, right: 'verified' });
      } finally {
        await registry.close();
      }
    },
  );

  it('T11 but counts them: packages of a registry without keys do not exist for npm, and are skipped here', async () => {
    const registry = await startRegistry({ keys: null });
    try {
      registry.publish({ name: 'left', version: '1.0.0' });
      const project = makeProject(registry);
      await project.install(['left']);
      expect(await project.theirError()).toContain('no dependencies to audit');
      expect(await project.ourResults()).toEqual({ left: 'skipped' });
    } finally {
      await registry.close();
    }
  });
});
