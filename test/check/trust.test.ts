import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { provenance } from '../../src/check/provenance.js';
import { POPULAR_PACKAGES } from '../../src/check/trust/popular-packages.js';
import { similarPopularName } from '../../src/check/trust/similar-names.js';
import { trust } from '../../src/check/trust.js';
import type { Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import { diffGraphs, diffLockfiles } from '../../src/model/packages/change.js';
import type { DependencyGraph, Package } from '../../src/model/packages/graph.js';
import type { Policy } from '../../src/model/policy/policy.js';
import { baselinePolicy } from '../../src/policy/baseline.js';
import { collect, facts, graph, NOW, node, sandbox } from '../support/registry/project.js';
import { startRegistry } from '../support/registry/registry.mjs';

type Registry = Awaited<ReturnType<typeof startRegistry>>;
type Entry = Parameters<Registry['publish']>[0];
const OLD = '2024-03-01T00:00:00.000Z';
const { policy: baseline } = baselinePolicy();

let registry: Registry;
const open: Registry[] = [];
beforeEach(async () => {
  registry = await startRegistry();
  open.push(registry);
});
afterAll(async () => {
  for (const one of open) await one.close();
});

function locked(
  entry: Partial<Entry> & { name: string; version: string },
  extra: Partial<Package> = {},
): Package {
  const { integrity } = registry.publish({
    time: OLD,
    publisher: 'ann',
    maintainers: ['ann'],
    license: 'MIT',
    ...entry,
  });
  return node(entry.name, entry.version, { integrity, ...extra });
}

async function judge(
  before: readonly Package[] | undefined,
  after: readonly Package[],
  policy: Policy = baseline,
  format = 'npm',
): Promise<{ trust: CheckResult; provenance: CheckResult; requests: number }> {
  const of = (one: DependencyGraph): DependencyGraph => ({
    ...one,
    lockfile: { ...one.lockfile, format },
  });
  const [was, now] = [of(graph(before ?? [])), of(graph(after))];
  const changes = [
    { lockfile: now.lockfile.path, ...diffGraphs(before === undefined ? undefined : was, now) },
  ];
  const collected = await collect([now], sandbox(), { registry: registry.url, changes });
  const graphs: DependencyGraph[] = before === undefined ? [] : [was];
  const input = facts([now], collected.facts, {
    base: { ref: 'main', commit: 'c'.repeat(40), graphs, changes, reports: [] },
  });
  return {
    trust: (await trust.load(input))(input, policy),
    provenance: (await provenance.load(input))(input, policy),
    requests: collected.facts.requests,
  };
}

const rules = ({ findings }: CheckResult): string[] => findings.map(({ rule }) => rule).sort();

/** An update of `left` from 1.0.0 to 1.0.1, each as described. */
async function update(
  before: Partial<Entry>,
  after: Partial<Entry>,
  policy?: Policy,
): ReturnType<typeof judge> {
  const old = locked({ name: 'left', version: '1.0.0', ...before });
  return judge([old], [locked({ name: 'left', version: '1.0.1', ...after })], policy);
}

describe('trust', () => {
  it('has nothing to say of an ordinary update', async () => {
    const { trust: result } = await update({}, {});
    expect(result).toMatchObject({
      state: 'ran',
      total: 1,
      findings: [],
      counts: { ok: 1, flagged: 0, unreachable: 0 },
    });
  });

  it('looks at what the change brings and at nothing else, with few requests', async () => {
    const same = Array.from({ length: 30 }, (_, n) => locked({ name: `same-${n}`, version: '1.0.0' }));
    const old = locked({ name: 'left', version: '1.0.0' });
    const now = locked({ name: 'left', version: '1.0.1' });
    await judge([...same, old], [...same, now]);
    const asked = registry.requests.map(({ path }) => path);
    expect(asked.filter((path) => path.includes('left'))).toEqual(
      expect.arrayContaining(['/left', '/left/1.0.1']),
    );
    expect(asked.filter((path) => path.includes('left')).length).toBeLessThanOrEqual(5);
    expect(asked.filter((path) => /^\/same-\d+$/.test(path))).toEqual([]);
  });

  it('T20 finds a release of an hour ago, and lets one of four days pass', async () => {
    const hour = new Date(Date.parse(NOW) - 3_600_000).toISOString();
    const { trust: young } = await update({}, { time: hour });
    expect(young.findings[0]).toMatchObject({ rule: 'trust/too-new' });
    expect(young.findings[0]?.message).toContain('60 minutes ago');
    const days = new Date(Date.parse(NOW) - 4 * 86_400_000).toISOString();
    expect(rules((await update({}, { time: days })).trust)).toEqual([]);
    const excluded = { ...baseline, minimumReleaseAgeExclude: ['le*'] };
    expect(rules((await update({}, { time: hour }, excluded)).trust)).toEqual([]);
  });

  it('says that an age is not known, and does not take it for old', async () => {
    const { trust: result } = await update({}, { time: '' });
    expect(rules(result)).toEqual(['trust/no-publish-time']);
    const none = { ...baseline, minimumReleaseAge: 0 };
    expect(rules((await update({}, { time: '' }, none)).trust)).toEqual([]);
  });

  it('F clock skew: a release from the future is too new', async () => {
    const { trust: result } = await update({}, { time: '2031-01-01T00:00:00.000Z' });
    expect(result.findings[0]?.message).toContain('in the future');
  });

  it('T22 finds a publisher who published none of the versions before, and knows those who did', async () => {
    const { trust: taken } = await update({}, { publisher: 'mallory', maintainers: ['ann', 'mallory'] });
    expect(rules(taken)).toEqual(['trust/new-maintainer', 'trust/publisher-changed']);
    expect(taken.findings.find(({ rule }) => rule.endsWith('publisher-changed'))?.message).toContain(
      'mallory',
    );
    locked({ name: 'left', version: '0.9.0', publisher: 'bob' });
    locked({ name: 'left', version: '1.0.0-rc.1', publisher: 'bob' });
    expect(rules((await update({}, { publisher: 'bob' })).trust)).toEqual([]);
  });

  describe('T22 a version that comes in beside the one in use', () => {
    const poisoned = { publisher: 'eve', scripts: { postinstall: 'node x.js' } };
    const old = (): Package => locked({ name: 'left', version: '1.0.0' });
    const bad = (version = '1.0.1'): Package => locked({ name: 'left', version, ...poisoned });

    it('is judged by it as an update would be', async () => {
      const was = old();
      const { trust: found } = await judge([was], [was, bad()]);
      expect(rules(found)).toEqual(['trust/install-script-added', 'trust/publisher-changed']);
      expect(found.findings.map(({ message }) => message).join()).toContain('which 1.0.0 did not');
    });

    it('also where another lockfile has that, and across release lines only upwards', async () => {
      const was = old();
      const elsewhere = graph([was]);
      const added = async (one: Package): Promise<string[]> => {
        const now = graph([one], 'tools/package-lock.json');
        const changes = diffLockfiles([elsewhere], [elsewhere, now]);
        const collected = await collect([elsewhere, now], sandbox(), { registry: registry.url, changes });
        const input = facts([elsewhere, now], collected.facts, {
          base: { ref: 'main', commit: 'c'.repeat(40), graphs: [elsewhere], changes, reports: [] },
        });
        return rules((await trust.load(input))(input, baseline));
      };
      expect(await added(bad())).toContain('trust/install-script-added');
      expect(await added(bad('3.0.0'))).toContain('trust/install-script-added');
      expect(await added(bad('0.9.0'))).toEqual(['trust/install-script']);
    });

    it('is told where it comes from another registry', async () => {
      const at = (host: string, version: string): Partial<Package> => ({
        source: { kind: 'registry', url: `https://${host}/left/-/left-${version}.tgz` },
      });
      const was = locked({ name: 'left', version: '1.0.0' }, at('npm.acme.test', '1.0.0'));
      const now = locked({ name: 'left', version: '1.0.1' }, at('registry.example.test', '1.0.1'));
      expect(rules((await judge([was], [was, now])).trust)).toEqual(['trust/registry-changed']);
    });
  });

  it('takes a change to a trusted publisher for what it is', async () => {
    const { trust: result } = await update({}, { trust: 'trusted-publisher', publisher: 'GitHub Actions' });
    expect(rules(result)).toEqual([]);
  });

  it('T21 finds an install script that an update brings or changes, and one of an added package', async () => {
    const evil = { postinstall: 'node bundle.js' };
    const { trust: added } = await update({}, { scripts: evil });
    expect(added.findings[0]).toMatchObject({ rule: 'trust/install-script-added', severity: 'high' });
    expect(added.findings[0]?.message).toContain('node bundle.js');
    expect(rules((await update({ scripts: { install: 'make' } }, { scripts: evil })).trust)).toEqual([
      'trust/install-script-changed',
    ]);
    expect(rules((await update({ scripts: evil }, { scripts: evil })).trust)).toEqual([]);
    expect(rules((await update({}, { scripts: { test: 'x', prepare: 'y' } })).trust)).toEqual([]);
    const one = locked({ name: 'other', version: '1.0.0', scripts: evil });
    expect(rules((await judge([], [one])).trust)).toEqual(['trust/install-script']);
  });

  it('finds native code, another licence, another repository, a deprecation', async () => {
    const { trust: result } = await update(
      { repository: 'git+https://github.com/octo/left.git' },
      {
        license: 'BUSL-1.1',
        repository: 'github:mallory/left',
        publisher: 'mallory',
        manifest: { gypfile: true, deprecated: 'use right instead' },
      },
    );
    expect(rules(result)).toEqual([
      'trust/deprecated',
      'trust/license-changed',
      'trust/native-build',
      'trust/publisher-changed',
      'trust/repository-changed',
    ]);
    const same = { repository: 'git+ssh://git@github.com/Octo/left.git' };
    expect(rules((await update({ repository: 'https://github.com/octo/left' }, same)).trust)).toEqual([]);
  });

  describe('another source repository', () => {
    const days = (count: number): string => new Date(Date.parse(OLD) + count * 86_400_000).toISOString();
    const [FROM, TO] = ['github:octo/left', 'https://github.com/left-js/left.git'];
    const moved = (before: Partial<Entry>, after: Partial<Entry>): ReturnType<typeof judge> =>
      update({ repository: FROM, ...before }, { repository: TO, time: days(1), ...after });
    const told = async (before: Partial<Entry>, after: Partial<Entry>): Promise<string[]> =>
      rules((await moved(before, after)).trust).filter((rule) => rule.startsWith('trust/repo'));

    it('is a move where an account of old says so, and says which', async () => {
      const { trust: result } = await moved({}, {});
      expect(result.findings).toMatchObject([{ rule: 'trust/repository-moved', severity: 'low' }]);
      expect(result.findings[0]?.message).toBe(
        'left@1.0.1 claims to come from https://github.com/left-js/left; 1.0.0 claimed https://github.com/octo/left. It was published by ann, who has published this package since 2024-03-01.',
      );
    });

    it('T22 is none where nobody of old says so, or nobody is known', async () => {
      expect(await told({}, { publisher: 'mallory' })).toEqual(['trust/repository-changed']);
      const nobody = { publisher: undefined, maintainers: undefined };
      expect(await told(nobody, nobody)).toEqual(['trust/repository-changed']);
      expect(await told({}, { repository: undefined })).toEqual(['trust/repository-changed']);
    });

    it('T22 is none where earlier versions had provenance, which a thief can have of a repository of his own', async () => {
      const proved = { trust: 'provenance' } as const;
      expect(await told(proved, proved)).toEqual(['trust/repository-changed']);
      expect(await told(proved, {})).toEqual(['trust/repository-changed']);
    });

    it('is a move where the maintainers of old register a build, none where a new one is among them', async () => {
      const robot = { trust: 'trusted-publisher', publisher: 'GitHub Actions' } as const;
      expect(await told({}, robot)).toEqual(['trust/repository-moved']);
      expect(await told({}, { ...robot, maintainers: ['ann', 'mallory'] })).toEqual([
        'trust/repository-changed',
      ]);
      expect(await told({ ...robot, time: OLD }, { publisher: 'GitHub Actions' })).toEqual([
        'trust/repository-changed',
      ]);
    });

    it('is a move where versions between have claimed it for long, whoever published them', async () => {
      const nobody = { publisher: undefined, maintainers: undefined };
      locked({ name: 'left', version: '1.0.1-rc.1', repository: TO, time: days(1), ...nobody });
      const { trust: result } = await moved(nobody, { time: days(92), ...nobody });
      expect(result.findings).toMatchObject([{ rule: 'trust/repository-moved' }]);
      expect(result.findings[0]?.message).toContain('Versions since 2024-03-02 have claimed it.');
      expect(await told(nobody, { time: days(80), ...nobody })).toEqual(['trust/repository-changed']);
    });

    it('T22 is none where only versions of long ago claimed it: the name may be somebody else’s by now', async () => {
      const nobody = { publisher: undefined, maintainers: undefined };
      locked({ name: 'left', version: '0.1.0', repository: TO, time: days(-900), ...nobody });
      expect(await told(nobody, nobody)).toEqual(['trust/repository-changed']);
    });
  });

  it('T22 a harmless version before the poisoned one does not make its publisher one of old', async () => {
    const day = (count: number): string => new Date(Date.parse(OLD) + count * 86_400_000).toISOString();
    const stranger = { publisher: 'right9control' };
    locked({ name: 'left', version: '1.0.1-rc.1', time: day(1), ...stranger });
    const { trust: soon } = await update({}, { time: day(5), ...stranger });
    expect(rules(soon)).toEqual(['trust/publisher-changed']);
    expect(soon.findings[0]?.message).toContain('only since 2024-03-02');
    expect(rules((await update({}, { time: day(100), ...stranger })).trust)).toEqual([]);
    locked({ name: 'left', version: '0.9.0', time: day(-5), ...stranger });
    expect(rules((await update({}, { time: day(5), ...stranger })).trust)).toEqual([]);
  });

  describe('builds for one platform each', () => {
    const BUILDS = Array.from({ length: 22 }, (_, n) => `@fast/os${n}-x64`);
    const tree = (version: string, names: readonly string[], extra: Partial<Package> = {}): Package[] => {
      const cpu = { manifest: { cpu: ['x64'] } };
      const builds = names.map((name) => locked({ name, version, ...cpu }, { direct: false, ...extra }));
      const dependencies = builds.map(({ id, name }) => ({ to: id, name, kind: 'optional' as const }));
      return [locked({ name: 'fast', version }, { dependencies }), ...builds];
    };

    it('are one finding, of the package whose builds they are, and no crowd that it brings along', async () => {
      const { trust: result } = await judge(tree('1.0.0', []), tree('2.0.0', BUILDS, { cpu: ['x64'] }));
      expect(result.findings).toMatchObject([
        {
          rule: 'trust/native-build',
          subject: { name: 'fast@2.0.0' },
          message:
            'fast@2.0.0 brings native code: it comes with builds for certain platforms: @fast/os0-x64@2.0.0, @fast/os1-x64@2.0.0, @fast/os10-x64@2.0.0 and 19 more.',
        },
      ]);
      expect(result.counts).toMatchObject({ flagged: 1 });
    });

    it('are nothing new where the version before had some, whatever the lockfile says of processors', async () => {
      for (const extra of [{ cpu: ['x64'] }, {}])
        expect(
          rules((await judge(tree('1.0.0', BUILDS.slice(3), extra), tree('2.0.0', BUILDS, extra))).trust),
        ).toEqual([]);
    });

    it('stay findings of their own where a project or several packages need one', async () => {
      const [fast, build] = tree('1.0.0', BUILDS.slice(0, 1)) as [Package, Package];
      const direct = await judge([], [{ ...build, direct: true }]);
      expect(direct.trust.findings.map(({ subject }) => subject.name)).toEqual(['@fast/os0-x64@1.0.0']);
      const other = locked({ name: 'other', version: '1.0.0' }, { dependencies: fast.dependencies });
      const shared = await judge([], [fast, other, build]);
      expect(shared.trust.findings.map(({ subject }) => subject.name)).toEqual(['@fast/os0-x64@1.0.0']);
      // A package that was there and did not need any: nobody else says it.
      const { dependencies: _, ...bare } = fast;
      const crept = await judge([{ ...bare, dependencies: [] }], [fast, build]);
      expect(crept.trust.findings.map(({ subject }) => subject.name)).toEqual(['@fast/os0-x64@1.0.0']);
    });
  });

  it('T27 finds a direct dependency whose name was registered last week', async () => {
    const week = new Date(Date.parse(NOW) - 7 * 86_400_000).toISOString();
    const { trust: result } = await judge(
      [],
      [locked({ name: 'vue-pdf-helper', version: '1.0.0', time: week })],
    );
    expect(rules(result)).toEqual(['trust/new-package']);
    expect(result.findings[0]?.message).toContain('7 days ago, with one version');
  });

  it('finds a name one letter away from a well-known one; milder where it has been there for years', async () => {
    const recent = new Date(Date.parse(NOW) - 100 * 86_400_000).toISOString();
    const { trust: young } = await judge([], [locked({ name: 'expresss', version: '1.0.0', time: recent })]);
    expect(young.findings[0]).toMatchObject({ rule: 'trust/similar-name', severity: 'high' });
    const { trust: old } = await judge([], [locked({ name: 'expres', version: '1.0.0' })]);
    expect(old.findings[0]).toMatchObject({ rule: 'trust/similar-name', severity: 'low' });
    expect(
      ['crossenv', 'lodahs', 'loadsh', 'electorn', 'Chalks', '@angulr/core', 'types-node'].map(
        similarPopularName,
      ),
    ).toEqual(['cross-env', 'lodash', 'lodash', 'electron', undefined, '@angular/core', '@types/node']);
    expect(['react', 'preact', 'vue', 'koa2', 'is-odd', '@types/reach', ''].map(similarPopularName)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });

  it('knows the well-known names whole, and takes none of them for another', () => {
    const names = [...POPULAR_PACKAGES];
    expect(names.filter((name) => !/^(?:@[a-z][\w-]*\/)?[a-z\d](?:[\w.-]*[a-z\d])?$/i.test(name))).toEqual(
      [],
    );
    const honest = ['accepts', 'safer-buffer', 'leven', 'object.assign', 'aws-cdk', 'through', 'trough'];
    honest.push('@koa/router', '@apollo/server', 'babel-runtime', 'recharts', 'mssql', 'memoize', 'semiver');
    // What `@types/react` is an alias of while React tries its next major.
    honest.push('types-react', 'types-react-dom');
    expect(honest.map(similarPopularName)).toEqual(honest.map(() => undefined));
  });

  it('does not look again at a name that another lockfile of the base has', async () => {
    const [here, there] = [graph([]), graph([node('expresss', '1.0.0')], 'site/package-lock.json')];
    const now = graph([node('expresss', '1.0.0')]);
    const changes = diffLockfiles([here, there], [now, there]);
    const input = (graphs: readonly DependencyGraph[]): Facts =>
      facts([now, there], undefined, {
        base: { ref: 'main', commit: 'c'.repeat(40), graphs, changes, reports: [] },
      });
    const judgeTrust = await trust.load(input([]), baseline);
    expect(rules(judgeTrust(input([here]), baseline))).toEqual(['trust/similar-name']);
    expect(rules(judgeTrust(input([here, there]), baseline))).toEqual([]);
  });

  it('finds versions far ahead, and those that go back', async () => {
    const jump = locked({ name: 'left', version: '99.0.0' });
    const { trust: ahead } = await judge([locked({ name: 'left', version: '1.0.0' })], [jump]);
    expect(rules(ahead)).toEqual(['trust/version-ahead']);
    const { trust: only } = await judge([], [locked({ name: 'inside', version: '9999.0.0' })]);
    expect(rules(only)).toEqual(['trust/version-ahead']);
    const { trust: back } = await judge(
      [locked({ name: 'right', version: '2.1.0' })],
      [locked({ name: 'right', version: '2.0.0' })],
    );
    expect(rules(back)).toEqual(['trust/version-behind']);
  });

  it('finds a package that moved to another registry or away from any', async () => {
    const from = {
      source: { kind: 'registry', url: 'https://registry.example.test/left/-/left-1.0.0.tgz' },
    } as const;
    const to = {
      source: { kind: 'registry', url: 'https://other.example.test/left/-/left-1.0.1.tgz' },
    } as const;
    const old = locked({ name: 'left', version: '1.0.0' }, from);
    expect(rules((await judge([old], [locked({ name: 'left', version: '1.0.1' }, to)])).trust)).toEqual([
      'trust/registry-changed',
    ]);
    const registryAliases = { 'https://other.example.test/': 'https://registry.example.test/' };
    const now = locked({ name: 'left', version: '1.0.1' }, to);
    expect(rules((await judge([old], [now], { ...baseline, registryAliases })).trust)).toEqual([]);
    const git = node('left', '1.0.1', { source: { kind: 'git', url: 'https://github.com/x/left.git' } });
    const { trust: result } = await judge([old], [git]);
    expect(rules(result)).toEqual(['trust/registry-changed']);
    expect(result.findings[0]?.message).toContain('a git repository');
  });

  it.each([
    ['another folder of the host', 'npm.acme.test/team-a/left/-/', 'npm.acme.test/team-b/left/-/', true],
    ['a folder above', 'npm.acme.test/team-a/left/-/', 'npm.acme.test/left/-/', true],
    ['raw files of a forge', 'npm.acme.test/a/left/-/', 'npm.acme.test/evil/repo/-/raw/main/left/-/', true],
    ['the same folder', 'npm.acme.test/team-a/left/-/', 'npm.acme.test/team-a/left/-/', false],
  ])('T24 tells one on %s from its registry: %s to %s', async (_what, was, is, told) => {
    const at = (folder: string, version: string): Partial<Package> => ({
      source: { kind: 'registry', url: `https://${folder}left-${version}.tgz` },
    });
    const old = locked({ name: 'left', version: '1.0.0' }, at(was, '1.0.0'));
    const { trust: result } = await judge(
      [old],
      [locked({ name: 'left', version: '1.0.1' }, at(is, '1.0.1'))],
    );
    expect(rules(result)).toEqual(told ? ['trust/registry-changed'] : []);
    if (told)
      expect(result.findings[0]?.message).toMatch(
        /comes from npm\.acme\.test\/.*; 1\.0\.0 came from npm\.acme\.test\//,
      );
  });

  it('takes a folder of the registry that is configured for that registry', async () => {
    const own = new URL(registry.url).host;
    const at = (folder: string, version: string): Partial<Package> => ({
      source: { kind: 'registry', url: `https://${own}${folder}/left/-/left-${version}.tgz` },
    });
    const old = locked({ name: 'left', version: '1.0.0' }, at('/elsewhere', '1.0.0'));
    const now = locked({ name: 'left', version: '1.0.1' }, at('/download', '1.0.1'));
    expect(rules((await judge([old], [now])).trust)).toEqual([]);
  });

  it('takes an address that is left out for the registry that is configured', async () => {
    const url = (host: string, file: string): Partial<Package> => ({
      source: { kind: 'registry', url: `https://${host}/${file}` },
    });
    const inside = locked({ name: 'inside', version: '1.0.0' }, url('npm.acme.test', 'inside-1.0.0.tgz'));
    const { trust: result } = await judge([inside], [locked({ name: 'inside', version: '1.0.1' })]);
    expect(rules(result)).toEqual(['trust/registry-changed']);
    expect(result.findings[0]?.message).toMatch(/has no address .* comes from 127\.0\.0\.1:\d+/);
    const own = new URL(registry.url).host;
    const here = locked({ name: 'here', version: '1.0.0' }, url(own, 'here/-/here-1.0.0.tgz'));
    expect(rules((await judge([here], [locked({ name: 'here', version: '1.0.1' })])).trust)).toEqual([]);
  });

  it.each([
    ['pnpm', ['trust/registry-changed']],
    ['bun', ['trust/registry-changed']],
    ['yarn-berry', ['trust/registry-changed']],
    ['npm', []],
  ])('of %s, an address where there was none is another registry: %j', async (format, expected) => {
    const [old, now] = [
      locked({ name: 'left', version: '1.0.0' }),
      locked(
        { name: 'left', version: '1.0.1' },
        { source: { kind: 'registry', url: 'https://evil.test/left/-/left-1.0.1.tgz' } },
      ),
    ];
    expect(rules((await judge([old], [now], baseline, format)).trust)).toEqual(expected);
  });

  describe('inside the tarball of another', () => {
    const inner = node('inner', '1.0.0', { bundled: true, direct: false, hasInstallScript: true });
    const plain = node('inner', '1.0.0', { bundled: true, direct: false });
    const holder = (version: string, carried?: Package): Package =>
      locked(
        { name: 'holder', version },
        carried === undefined ? {} : { dependencies: [{ to: carried.id, name: 'inner', kind: 'prod' }] },
      );
    const found = async (before: readonly Package[], now: readonly Package[]): Promise<string[]> =>
      rules((await judge(before, now)).trust);

    it('T21 an install script that an update begins to carry is found', async () => {
      const now = [holder('1.0.1', inner), inner];
      expect(await found([holder('1.0.0')], now)).toEqual(['trust/install-script-added']);
      expect(await found([holder('1.0.0', plain), plain], now)).toEqual(['trust/install-script-added']);
      expect(await found([], now)).toEqual(['trust/install-script']);
      const { trust: result } = await judge([holder('1.0.0')], now);
      expect(result.findings[0]?.message).toBe(
        'holder@1.0.1 runs code when it is installed: that of inner@1.0.0 inside its tarball, which 1.0.0 did not.',
      );
    });

    it('is not said of what was there, nor of what runs nothing', async () => {
      expect(await found([holder('1.0.0', inner), inner], [holder('1.0.1', inner), inner])).toEqual([]);
      expect(await found([holder('1.0.0')], [holder('1.0.1', plain), plain])).toEqual([]);
    });
  });

  describe('from outside the registry', () => {
    const commit = 'a'.repeat(40);
    const setup = node('@tan/setup', '1.0.0', {
      source: { kind: 'git', url: 'git+ssh://git@github.com/tan/router.git', commit },
      direct: false,
      hasInstallScript: true,
    });
    const router = (version: string, range?: string | null): Package =>
      locked(
        { name: 'router', version },
        range === null
          ? {}
          : {
              dependencies: [{ to: setup.id, name: '@tan/setup', kind: 'optional', ...(range && { range }) }],
            },
      );
    const found = async (before: readonly Package[], now: readonly Package[]): Promise<string[]> =>
      rules((await judge(before, now)).trust).filter((rule) => rule === 'trust/brought-from-outside');
    const asked = `github:tan/router#${commit}`;

    it.each([asked, undefined])(
      'T21 a commit that an update brings along is found (asked for by %s)',
      async (range) => {
        const { trust: result } = await judge([router('1.0.0', null)], [router('1.0.1', range), setup]);
        expect(result.findings).toContainEqual(
          expect.objectContaining({
            rule: 'trust/brought-from-outside',
            severity: 'high',
            message:
              '@tan/setup@1.0.0 comes from a git repository, because router@1.0.1 asks for it there, and runs code when it is installed.',
          }),
        );
      },
    );

    it('is not said of what was there, of what the repository asks for itself, nor of an override', async () => {
      const old = router('1.0.0', asked);
      expect(await found([old, setup], [router('1.0.1', asked), setup])).toEqual([]);
      expect(await found([], [{ ...setup, direct: true }])).toEqual([]);
      expect(await found([router('1.0.0', null)], [router('1.0.1', '^1.0.0'), setup])).toEqual([]);
    });
  });

  it('says how many packages a direct dependency brings along', async () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      locked({ name: `leaf-${n}`, version: '1.0.0' }, { direct: false }),
    );
    const dependencies = many.map(({ id, name }) => ({ to: id, name, kind: 'prod' as const }));
    const top = locked({ name: 'top', version: '1.0.0' }, { dependencies });
    const { trust: result } = await judge([], [top, ...many]);
    expect(result.findings).toMatchObject([{ rule: 'trust/many-dependencies' }]);
    expect(result.findings[0]?.message).toContain('brings 25 other packages');
    expect(rules((await judge(undefined, [top, ...many])).trust)).toEqual([]);
  });

  it.each([
    ['F 500', { status: 500 }],
    ['F 404', { status: 404 }],
    ['F HTML with 200', { kind: 'html' }],
    ['F truncated', { kind: 'truncated' }],
    ['F wrong package in the body', { kind: 'wrong-package' }],
  ] as const)('%s for the packument is incomplete, never "nothing changed"', async (what, fault) => {
    registry.fault(/^\/left$/, fault);
    const { trust: result } = await update({}, {});
    expect(result).toMatchObject({ state: 'incomplete', counts: { ok: 0, flagged: 0, unreachable: 1 } });
    expect(result.absent).toBe(what === 'F 404' ? true : undefined);
    expect(rules(result)).toEqual(['trust/unreachable']);
  });

  it('F stale packument: a version that the list does not have yet is incomplete, never "nothing changed"', async () => {
    const old = locked({ name: 'left', version: '1.0.0' });
    const now = locked({ name: 'left', version: '1.0.1' });
    // The version is at the registry, and an edge of its content network still has the list of yesterday.
    registry.fault(/^\/left$/, { kind: 'stale', without: '1.0.1' });
    const { trust: result } = await judge([old], [now]);
    expect(result).toMatchObject({ state: 'incomplete', counts: { unreachable: 1 } });
    expect(result.findings[0]?.message).toContain('is not among the 1 versions that its registry lists');
  });

  it('is not applicable without a base, and not checked offline but for what the lockfile tells', async () => {
    const input = facts([graph([node('left', '1.0.0')])]);
    expect((await trust.load(input))(input, baseline)).toMatchObject({ state: 'not-applicable' });
    const added = node('expresss', '1.0.0');
    const changes = [{ lockfile: 'package-lock.json', added: [added], removed: [], updated: [] }];
    const base = { ref: 'main', commit: 'c'.repeat(40), graphs: [], changes, reports: [] };
    const offline = facts([graph([added])], undefined, { base });
    const result = (await trust.load(offline))(offline, baseline);
    expect(result).toMatchObject({ state: 'not-checked' });
    expect(rules(result)).toEqual(['trust/similar-name']);
  });

  it('keeps its wits over hostile names and texts', async () => {
    const long = 'x'.repeat(10_000);
    const { trust: result } = await update(
      { maintainers: ['__proto__'], license: long },
      {
        maintainers: ['constructor', long],
        license: '__proto__',
        scripts: { postinstall: `${long}\n::error::x` },
      },
    );
    expect(rules(result)).toContain('trust/install-script-added');
    for (const { message } of result.findings) expect(message.length).toBeLessThan(1000);
  });
});

describe('provenance of an update', () => {
  it.each([
    ['provenance', undefined],
    ['trusted-publisher', 'provenance'],
    ['staged-publish', 'trusted-publisher'],
  ] as const)('T17 1.14.0 had %s and 1.14.1 has %s: lost', async (had, has) => {
    const old = locked({ name: 'axios', version: '1.14.0', ...(had === undefined ? {} : { trust: had }) });
    const now = locked({ name: 'axios', version: '1.14.1', ...(has === undefined ? {} : { trust: has }) });
    const { provenance: result } = await judge([old], [now]);
    expect(rules(result)).toContain('provenance/downgrade');
    expect(result.findings.find(({ rule }) => rule.endsWith('downgrade'))?.message).toContain('1.14.0');
  });

  it('a release is no loss because the pre-releases before it had provenance; another pre-release is', async () => {
    const use = locked({ name: 'nightly', version: '2.0.0' });
    locked({
      name: 'nightly',
      version: '2.1.0-canary.1',
      trust: 'provenance',
      time: '2024-05-01T00:00:00.000Z',
    });
    const time = '2024-06-01T00:00:00.000Z';
    const release = await judge([use], [locked({ name: 'nightly', version: '2.1.0', time })]);
    expect(rules(release.provenance)).toEqual([]);
    const canary = await judge([use], [locked({ name: 'nightly', version: '2.1.0-canary.2', time })]);
    expect(rules(canary.provenance)).toEqual(['provenance/downgrade']);
    // What is in use counts whatever it is.
    const first = locked({ name: 'nightly', version: '2.2.0-rc.1', trust: 'provenance', time });
    const last = locked({ name: 'nightly', version: '2.2.0', time: '2024-07-01T00:00:00.000Z' });
    expect(rules((await judge([first], [last])).provenance)).toEqual(['provenance/downgrade']);
  });

  it('a patch of an old line is no loss because a newer line has provenance', async () => {
    locked({ name: 'semver', version: '7.0.0', trust: 'provenance' });
    const { provenance: result } = await judge(
      [locked({ name: 'semver', version: '6.3.0' })],
      [locked({ name: 'semver', version: '6.3.1', time: '2024-06-01T00:00:00.000Z' })],
    );
    expect(rules(result)).toEqual([]);
  });

  it('T17 a version between that had none does not wash it off', async () => {
    locked({ name: 'left', version: '1.0.0', trust: 'provenance' });
    const old = locked({ name: 'left', version: '1.0.1', time: '2024-03-02T00:00:00.000Z' });
    const now = locked({ name: 'left', version: '1.0.2', time: '2024-03-03T00:00:00.000Z' });
    expect(rules((await judge([old], [now])).provenance)).toEqual(['provenance/downgrade']);
  });
});
