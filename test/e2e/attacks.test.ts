import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { yarnChecksum } from '../../src/collect/packages/archives/yarn-archive.js';
import { readTar } from '../../src/io/formats/tar.js';
import type { RunRecord } from '../../src/model/findings/decision.js';
import { renderComment } from '../../src/render/comment.js';
import { MANAGERS } from '../support/attack-lockfiles.js';
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

/** Also what was published again since. */
const everPublished = new Set<ReturnType<Registry['publish']>>();

const LONG_AGO = '2024-03-01T00:00:00.000Z';
const LAST_MONTH = new Date(Date.now() - 100 * 86_400_000).toISOString();

/** Publishes a version as its maintainer `ann` does, and gives its lockfile entry. */
function release(name: string, version: string, entry: Entry = {}, lock: LockedPackage = {}): LockedPackage {
  const published = registry.publish({
    name,
    version,
    time: LONG_AGO,
    license: 'MIT',
    publisher: 'ann',
    maintainers: ['ann'],
    ...entry,
  });
  everPublished.add(published);
  return { version, integrity: published.integrity, ...lock };
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

describe('a phished maintainer: patch releases of many packages within an hour, with nothing else changed', () => {
  const NAMES = ['ansi-paint', 'bug-printer', 'colour-names'];
  const releases = (version: string, time: string): Packages =>
    Object.fromEntries(NAMES.map((name) => [name, release(name, version, { time })]));

  it('T20 is stopped by strict, and shown by baseline', async () => {
    const now = new Date(Date.now() - 40 * 60_000).toISOString();
    const [old, fresh] = [releases('5.6.0', LONG_AGO), releases('5.6.1', now)];
    const stopped = await gate('strict', old, fresh);
    expectStopped(stopped, ['trust/too-new'], /published \d+ minutes ago/);
    expect(stopped.blocking).toHaveLength(NAMES.length);
    const shown = await gate('baseline', old, fresh);
    expect(shown.code).toBe(0);
    expect(shown.comment).toContain('Released a short time ago');
  });

  it.each(['baseline', 'strict'] as const)('the same releases after four days pass %s', async (preset) => {
    const time = new Date(Date.now() - 4 * 86_400_000).toISOString();
    expectPassed(await gate(preset, releases('5.6.0', LONG_AGO), releases('5.6.1', time)));
  });
});

describe('a stolen publishing token: past the build that made all versions before, to read secrets at installation', () => {
  it.each(['baseline', 'strict'] as const)('T17 T21 is stopped by %s', async (preset) => {
    const before = { 'build-graph': release('build-graph', '21.4.0', { trust: 'provenance' }) };
    const scripts = { postinstall: 'node telemetry.js' };
    const after = { 'build-graph': release('build-graph', '21.5.0', { scripts }) };
    expectStopped(
      await gate(preset, before, after),
      ['provenance/downgrade', 'trust/install-script-added'],
      /node telemetry\.js/,
    );
  });
});

describe('a stolen account builds in a repository of its own, so that provenance is not lost', () => {
  const proved = { trust: 'provenance', repository: 'github:octo/streams' } as const;

  it('T22 is stopped by strict, and shown by baseline', async () => {
    const old = { streams: release('streams', '3.3.4', proved) };
    const now = {
      streams: release('streams', '3.3.5', { ...proved, repository: 'github:octo-builds/streams' }),
    };
    expectStopped(await gate('strict', old, now), ['trust/repository-changed'], /octo-builds\/streams/);
    const shown = await gate('baseline', old, now);
    expect(shown.code).toBe(0);
    expect(shown.comment).toContain('Claims another source repository');
  });

  it.each(['baseline', 'strict'] as const)(
    'a project that moves to its organisation passes %s',
    async (preset) => {
      const old = { streams: release('streams', '3.3.4', { repository: 'github:ann/streams' }) };
      const time = new Date(Date.parse(LONG_AGO) + 1000).toISOString();
      const now = { streams: release('streams', '3.3.5', { repository: 'github:streams/streams', time }) };
      const outcome = await gate(preset, old, now);
      expectPassed(outcome);
      expect(outcome.comment).toContain('Source repository has moved');
    },
  );
});

describe('a poisoned build cache: the project’s own pipeline publishes, and the payload is a commit of a fork', () => {
  const commit = '79ac49eedf774dd4b0cfa308722bc463cfe5885c';
  const setup: LockedPackage = {
    resolved: `git+ssh://git@github.com/tan/router.git#${commit}`,
    hasInstallScript: true,
  };
  /** As npm writes it: nobody but the package asks for what it brings. */
  const write = (packages: Packages): Record<string, string> => {
    const written = files(packages);
    const lock = JSON.parse(written['package-lock.json'] ?? '') as {
      packages: Record<string, Record<string, unknown>>;
    };
    const { 'tan-router': _, ...others } = packages;
    const dependencies = { 'tan-router': `^${packages['tan-router']?.version}` };
    lock.packages[''] = { ...lock.packages[''], dependencies };
    for (const name of Object.keys(others)) delete lock.packages[`node_modules/${name}`]?.integrity;
    return {
      'package.json': `${JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT', dependencies })}\n`,
      'package-lock.json': `${JSON.stringify(lock, null, 2)}\n`,
    };
  };
  const trusted = { trust: 'trusted-publisher', publisher: 'GitHub Actions' } as const;

  it.each(['baseline', 'strict'] as const)('T20 T21 is stopped by %s', async (preset) => {
    const before = { 'tan-router': release('tan-router', '1.0.0', trusted) };
    const bad = release('tan-router', '1.0.1', trusted, {
      dependencies: { 'tan-setup': `github:tan/router#${commit}` },
    });
    expectStopped(
      await gate(preset, before, { 'tan-router': bad, 'tan-setup': setup }, write),
      ['trust/brought-from-outside'],
      /because `tan-router@1\.0\.1` asks for it there, and runs code when it is installed/,
    );
  });

  it.each(['baseline', 'strict'] as const)('a release of the same pipeline passes %s', async (preset) => {
    const before = { 'tan-router': release('tan-router', '1.0.0', trusted) };
    expectPassed(
      await gate(preset, before, { 'tan-router': release('tan-router', '1.0.1', trusted) }, write),
    );
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

describe('lockfile injection: another package under the name of one in use', () => {
  it.each(['baseline', 'strict'] as const)('T24 is stopped by %s', async (preset) => {
    const before = { left: release('left', '1.0.0') };
    // The whole entry is that of a real, signed package that has been there for long.
    const resolved = 'https://registry.example.test/right/-/right-1.0.0.tgz';
    const after = { left: release('right', '1.0.0', {}, { name: 'right', resolved }) };
    expectStopped(
      await gate(preset, before, after),
      ['sources/substituted'],
      /Stands under the name of another package|is installed as left/,
    );
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

describe('dependency confusion: the change itself takes a scope away from its private registry', () => {
  it.each([
    ['another registry', (home: string) => `@acme:registry=${home}\n`],
    ['no registry', () => ''],
  ])('T8 is stopped by baseline where its settings name %s', async (_what, settings) => {
    const inside = await startRegistry({ keys: null });
    open.push(inside);
    const good = inside.publish({ name: '@acme/billing', version: '1.0.0', time: LONG_AGO });
    // Taken in public, and old enough: everything about it is in order.
    const evil = release('@acme/billing', '1.0.1', { publisher: 'eve', maintainers: ['eve'] });
    const locked = ({ version, integrity }: LockedPackage): Record<string, string> => {
      const entry = { version: version ?? '', integrity: integrity ?? '' };
      const [, write] = MANAGERS.find(([name]) => name === 'pnpm') ?? [];
      return write?.({ '@acme/billing': entry }, () => '') ?? {};
    };
    const dir = project({ ...locked(good), '.npmrc': `@acme:registry=${inside.url}\n` });
    commitAll(dir);
    writeFiles(dir, { ...locked(evil), '.npmrc': settings(registry.url) });
    commitAll(dir);
    const user = path.join(mkdtempSync(path.join(tmpdir(), 'sealgate-user-')), 'npmrc');
    writeFileSync(user, `registry=${registry.url}\n${inside.url.replace('http:', '')}:_authToken=secret\n`);
    const args = ['--dir', dir, '--base', 'HEAD~1', '--keys', keysFile, '--cache', 'none', '--json'];
    const env = { HOME: dir, SEALGATE_TUF: 'never', NPM_CONFIG_USERCONFIG: user };
    const { code, stdout, stderr } = await sealgate(['gate', ...args], { env });
    const record = JSON.parse(stdout || stderr) as RunRecord;
    expect(code).toBe(1);
    const blocking = record.decisions.filter(({ outcome }) => outcome === 'block');
    expect(blocking.map(({ finding }) => finding.rule)).toContain('trust/registry-changed');
    expect(blocking.map(({ finding }) => finding.message).join()).toContain(
      `by the settings that the change brings; by those of the base it would come from ${new URL(inside.url).host}.`,
    );
  });
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

describe('protestware: other bytes under a version that is out', () => {
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

/** What Yarn 4 packs of the published tarball of this integrity. */
function checksumOf(name: string, integrity: string): string {
  const found = [...everPublished].find((one) => one.integrity === integrity);
  return yarnChecksum(name, found === undefined ? [] : readTar(gunzipSync(found.tarball))) ?? '';
}

interface Replay {
  readonly before: Packages;
  readonly after: Packages;
}

/** Each attack, the rules that stop it under strict (one of them at least), its reason, and the honest change of its shape. */
const REPLAYS: Readonly<
  Record<string, { attack: () => Replay; rules: readonly string[]; reason: RegExp; honest: () => Replay }>
> = {
  'a worm': {
    attack: () => ({
      before: { tinycolour: release('tinycolour', '4.1.0', { trust: 'trusted-publisher' }) },
      after: { tinycolour: release('tinycolour', '4.1.1', { scripts: { postinstall: 'node bundle.js' } }) },
    }),
    rules: ['provenance/downgrade', 'trust/install-script-added'],
    reason: /node bundle\.js/,
    honest: () => ({
      before: { tinycolour: release('tinycolour', '4.1.0', { trust: 'trusted-publisher' }) },
      after: { tinycolour: release('tinycolour', '4.1.1', { trust: 'trusted-publisher' }) },
    }),
  },
  'T22 a takeover': {
    attack: () => ({
      before: { streams: release('streams', '3.3.4') },
      after: { streams: release('streams', '3.3.6', { publisher: 'right9control' }) },
    }),
    rules: ['trust/publisher-changed'],
    reason: /right9control/,
    honest: () => ({
      before: { streams: release('streams', '3.3.4') },
      after: { streams: release('streams', '3.3.6') },
    }),
  },
  'T24 lockfile injection': {
    attack: () => {
      const before = { left: release('left', '1.0.0') };
      release('right', '2.0.0');
      const { integrity = '' } = release('evil', '1.0.0');
      const resolved = 'https://registry.example.test/evil/-/evil-1.0.0.tgz';
      return { before, after: { ...before, right: { version: '2.0.0', integrity, resolved } } };
    },
    rules: ['sources/url-mismatch'],
    reason: /evil-1\.0\.0\.tgz/,
    honest: () => {
      const before = { left: release('left', '1.0.0') };
      return { before, after: { ...before, right: release('right', '2.0.0') } };
    },
  },
  'T12 lockfile injection by the hash alone': {
    attack: () => {
      const before = { left: release('left', '1.0.0') };
      release('right', '2.0.0');
      const { integrity = '' } = release('evil', '1.0.0');
      return { before, after: { ...before, right: { version: '2.0.0', integrity } } };
    },
    rules: ['signatures/invalid', 'signatures/archive'],
    reason: /not the one the registry signed|another checksum than the lockfile has of .*right/,
    honest: () => {
      const before = { left: release('left', '1.0.0') };
      return { before, after: { left: release('left', '1.0.1', { content: 'more' }) } };
    },
  },
  'dependency confusion': {
    attack: () => {
      const resolved = 'https://npm.acme.example.test/acme-billing/-/acme-billing-1.4.0.tgz';
      const before = { 'acme-billing': release('acme-billing', '1.4.0', {}, { resolved }) };
      registry.published.clear();
      const taken = release('acme-billing', '99.10.9', { time: LAST_MONTH, publisher: 'x' });
      return { before, after: { 'acme-billing': taken } };
    },
    rules: ['trust/registry-changed'],
    reason: /npm\.acme\.example\.test/,
    honest: () => {
      const at = (version: string): LockedPackage => {
        const resolved = `https://npm.acme.example.test/acme-billing/-/acme-billing-${version}.tgz`;
        return release('acme-billing', version, {}, { resolved });
      };
      return { before: { 'acme-billing': at('1.4.0') }, after: { 'acme-billing': at('1.4.1') } };
    },
  },
  'T27 a typosquat': {
    attack: () => {
      const before = { left: release('left', '1.0.0') };
      return { before, after: { ...before, expresss: release('expresss', '4.0.0', { time: LAST_MONTH }) } };
    },
    rules: ['trust/similar-name'],
    reason: /mistaken for .?express/,
    honest: () => {
      const before = { left: release('left', '1.0.0') };
      return { before, after: { ...before, express: release('express', '4.0.0') } };
    },
  },
  protestware: {
    attack: () => ({
      before: { left: release('left', '1.0.0') },
      after: { left: release('left', '1.0.0', { content: 'with a message' }) },
    }),
    rules: ['lockfiles/integrity-changed'],
    reason: /Other bytes under the same version|this version has/,
    honest: () => ({
      before: { left: release('left', '1.0.0') },
      after: { left: release('left', '1.0.1', { content: 'more' }) },
    }),
  },
};

describe.each(MANAGERS)('in a lockfile of %s', (_, write) => {
  it.each(Object.entries(REPLAYS))(
    '%s is stopped by strict, and the honest change passes',
    async (__, one) => {
      const written = (packages: Packages): Record<string, string> => write(packages, checksumOf);
      const { before, after } = one.attack();
      const stopped = await gate('strict', before, after, written);
      expect(stopped.code).toBe(1);
      expect(stopped.blocking.filter((rule) => one.rules.includes(rule))).not.toEqual([]);
      expect(stopped.comment).toMatch(one.reason);
      registry.published.clear();
      const honest = one.honest();
      expectPassed(await gate('strict', honest.before, honest.after, written));
    },
  );
});
