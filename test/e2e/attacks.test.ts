import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/decision.js';
import { renderComment } from '../../src/render/comment.js';
import { sealgate } from '../support/cli.js';
import { commitAll, type LockedPackage, packageLock, project, writeFiles } from '../support/project.js';
import { createSigningKey, keysDocument, startRegistry } from '../support/registry/registry.mjs';

// Attacks that happened, replayed on a loopback registry from public descriptions; the names are made up.
type Registry = Awaited<ReturnType<typeof startRegistry>>;
type Entry = Partial<Parameters<Registry['publish']>[0]>;
type Preset = 'baseline' | 'strict';

let registry: Registry;
const key = createSigningKey();
const keysFile = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-keys-')), 'keys.json');
beforeAll(() => {
  writeFileSync(keysFile, JSON.stringify(keysDocument([key])));
});
const open: Registry[] = [];
beforeEach(async () => {
  registry = await startRegistry({ keys: [key] });
  open.push(registry);
});
afterAll(async () => {
  for (const one of open) await one.close();
});

const LONG_AGO = '2024-03-01T00:00:00.000Z';
const LAST_MONTH = new Date(Date.now() - 100 * 86_400_000).toISOString();

/** Publishes a version as its maintainer `ann` does, and gives its lockfile entry. */
function release(name: string, version: string, entry: Entry = {}, lock: LockedPackage = {}): LockedPackage {
  const { integrity } = registry.publish({
    name,
    version,
    time: LONG_AGO,
    license: 'MIT',
    publisher: 'ann',
    maintainers: ['ann'],
    ...entry,
  });
  return { version, integrity, ...lock };
}

type Packages = Readonly<Record<string, LockedPackage>>;

function files(packages: Packages): Record<string, string> {
  const dependencies = Object.fromEntries(
    Object.entries(packages).map(([name, { version }]) => [name, `^${version}`]),
  );
  return {
    'package.json': `${JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT', dependencies })}\n`,
    'package-lock.json': packageLock(packages),
  };
}

interface Outcome {
  readonly code: number | null;
  readonly record: RunRecord;
  /** Rules of what blocks. */
  readonly blocking: readonly string[];
  readonly comment: string;
}

/** The gate over a change of the lockfile, as a pull request would see it. */
async function gate(
  preset: Preset,
  before: Packages,
  after: Packages,
  write: (packages: Packages) => Record<string, string> = files,
): Promise<Outcome> {
  const dir = project(write(before));
  commitAll(dir);
  writeFiles(dir, write(after));
  commitAll(dir);
  const out = mkdtempSync(path.join(tmpdir(), 'sealgate-evidence-'));
  const args = ['--dir', dir, '--base', 'HEAD~1', '--registry', registry.url, '--keys', keysFile];
  const rules = ['--preset', preset, '--vulnerabilities', 'registry', '--cache', 'none', '--out', out];
  const { code, stdout, stderr } = await sealgate(['gate', ...args, ...rules, '--json'], {
    env: { HOME: dir, SEALGATE_TUF: 'never' },
  });
  expect(stdout, stderr).not.toBe('');
  const record = JSON.parse(stdout) as RunRecord;
  const blocking = record.decisions
    .filter(({ outcome }) => outcome === 'block')
    .map(({ finding }) => finding.rule);
  return { code, record, blocking: blocking.sort(), comment: renderComment(record, { links: {} }) };
}

function expectStopped(outcome: Outcome, rules: readonly string[], reason: RegExp): void {
  expect(outcome.code).toBe(1);
  expect(outcome.blocking).toEqual(expect.arrayContaining([...rules]));
  expect(outcome.comment).toMatch(reason);
}

function expectPassed({ code, record, blocking }: Outcome): void {
  expect(blocking).toEqual([]);
  expect(record.verdict.gaps).toEqual([]);
  expect(code).toBe(0);
}

describe('a worm: a patch release with an install script, past the build that has published until now', () => {
  it.each(['baseline', 'strict'] as const)('T17 T21 is stopped by %s', async (preset) => {
    const before = { tinycolour: release('tinycolour', '4.1.0', { trust: 'trusted-publisher' }) };
    const after = {
      tinycolour: release('tinycolour', '4.1.1', { scripts: { postinstall: 'node bundle.js' } }),
    };
    expectStopped(
      await gate(preset, before, after),
      ['provenance/downgrade', 'trust/install-script-added'],
      /node bundle\.js|trusted publisher/,
    );
  });

  it.each(['baseline', 'strict'] as const)('an ordinary patch release passes %s', async (preset) => {
    const before = { tinycolour: release('tinycolour', '4.1.0', { trust: 'trusted-publisher' }) };
    const after = { tinycolour: release('tinycolour', '4.1.1', { trust: 'trusted-publisher' }) };
    expectPassed(await gate(preset, before, after));
  });
});

describe('a takeover: a new maintainer publishes', () => {
  const before = (): Packages => ({ streams: release('streams', '3.3.4') });

  it('T22 is stopped by strict, and shown by baseline', async () => {
    const taken = { publisher: 'right9control', maintainers: ['ann', 'right9control'] };
    const [old, now] = [before(), { streams: release('streams', '3.3.6', taken) }];
    expectStopped(await gate('strict', old, now), ['trust/publisher-changed'], /right9control/);
    const shown = await gate('baseline', old, now);
    expect(shown.code).toBe(0);
    expect(shown.comment).toContain('Published by somebody new');
  });

  it('a release by a maintainer of old passes', async () => {
    release('streams', '3.3.3', { publisher: 'bob', maintainers: ['ann', 'bob'] });
    const old = { streams: release('streams', '3.3.4', { maintainers: ['ann', 'bob'] }) };
    const time = new Date(Date.parse(LONG_AGO) + 1000).toISOString();
    const now = release('streams', '3.3.5', { publisher: 'bob', maintainers: ['ann', 'bob'], time });
    expectPassed(await gate('strict', old, { streams: now }));
  });
});

describe('lockfile injection: an entry that pins other bytes than were published', () => {
  it.each(['baseline', 'strict'] as const)('T12 T24 is stopped by %s', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    release('right', '2.0.0');
    const evil = release('evil', '1.0.0');
    const right = {
      version: '2.0.0',
      integrity: evil.integrity ?? '',
      resolved: 'https://registry.example.test/evil/-/evil-1.0.0.tgz',
    };
    expectStopped(
      await gate(preset, before, { ...before, right }),
      ['signatures/invalid', 'sources/url-mismatch'],
      /not the one the registry signed|registry signature/,
    );
  });

  it.each(['baseline', 'strict'] as const)('an honest entry passes %s', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    expectPassed(await gate(preset, before, { ...before, right: release('right', '2.0.0') }));
  });
});

describe('dependency confusion: a private name, taken in public with a version that wins', () => {
  const inside = (version: string): LockedPackage =>
    release(
      'acme-billing',
      version,
      {},
      {
        resolved: `https://npm.acme.example.test/acme-billing/-/acme-billing-${version}.tgz`,
      },
    );

  it.each(['baseline', 'strict'] as const)('is stopped by %s', async (preset) => {
    const before = { 'acme-billing': inside('1.4.0') };
    registry.published.clear();
    const after = {
      'acme-billing': release('acme-billing', '99.10.9', { time: LAST_MONTH, publisher: 'x' }),
    };
    const outcome = await gate(preset, before, after);
    expectStopped(outcome, ['trust/registry-changed'], /came from npm\.acme\.example\.test/);
    expect(JSON.stringify(outcome.record.decisions)).toContain('trust/version-ahead');
  });

  it.each(['baseline', 'strict'] as const)(
    'a new version of the private package passes %s',
    async (preset) => {
      expectPassed(
        await gate(preset, { 'acme-billing': inside('1.4.0') }, { 'acme-billing': inside('1.4.1') }),
      );
    },
  );
});

describe('typosquat: a name one letter from a well-known one', () => {
  it.each(['baseline', 'strict'] as const)('T27 is stopped by %s', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    const after = { ...before, expresss: release('expresss', '4.0.0', { time: LAST_MONTH }) };
    expectStopped(await gate(preset, before, after), ['trust/similar-name'], /mistaken for .?express/);
  });

  it.each(['baseline', 'strict'] as const)('the well-known package passes %s', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    expectPassed(await gate(preset, before, { ...before, express: release('express', '4.0.0') }));
  });
});

/** The same as Yarn 4 locks it: by the checksum of an archive of its own. */
function yarnFiles(packages: Packages): Record<string, string> {
  const ranges = Object.entries(packages).map(
    ([name, { version, integrity = '' }]) =>
      [name, `npm:^${version}`, version, createHash('sha512').update(integrity).digest('hex')] as const,
  );
  const entries = ranges.map(
    ([name, range, version, hex]) =>
      `"${name}@${range}":\n  version: ${version}\n  resolution: "${name}@npm:${version}"\n  checksum: 10c0/${hex}\n  languageName: node\n  linkType: hard\n`,
  );
  const own = ranges.map(([name, range]) => `    ${name}: "${range}"\n`).join('');
  const root = `"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n${own}  languageName: unknown\n  linkType: soft\n`;
  const { 'package.json': manifest = '' } = files(packages);
  return {
    'package.json': manifest,
    'yarn.lock': ['__metadata:\n  version: 8\n  cacheKey: 10c0\n', ...entries, root].join('\n'),
  };
}

describe('protestware: other bytes under a version that is out', () => {
  it.each(['baseline', 'strict'] as const)('is stopped by %s in a lockfile of Yarn 4', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    const after = { left: release('left', '1.0.0', { content: 'with a message' }) };
    expectStopped(
      await gate(preset, before, after, yarnFiles),
      ['lockfiles/integrity-changed'],
      /Other bytes under the same version/,
    );
    const honest = { left: release('left', '1.0.1', { content: 'more' }) };
    expect((await gate('baseline', before, honest, yarnFiles)).blocking).toEqual([]);
  });

  it.each(['baseline', 'strict'] as const)(
    'is stopped by %s, although the registry signs them',
    async (preset) => {
      const before = { left: release('left', '1.0.0') };
      const after = { left: release('left', '1.0.0', { content: 'with a message' }) };
      const outcome = await gate(preset, before, after);
      expectStopped(
        outcome,
        ['lockfiles/integrity-changed'],
        /Other bytes under the same version|this version has/,
      );
      expect(outcome.record.checks.find(({ check }) => check === 'signatures')?.counts).toMatchObject({
        verified: 1,
      });
    },
  );

  it.each(['baseline', 'strict'] as const)('a new version with other bytes passes %s', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    expectPassed(await gate(preset, before, { left: release('left', '1.0.1', { content: 'more' }) }));
  });
});
