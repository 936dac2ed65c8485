import { describe, expect, it } from 'vitest';
import { sources } from '../../src/check/sources.js';
import type { Facts, LockfileChange } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import type { DependencyGraph, Package, PackageSource } from '../../src/model/packages/graph.js';
import type { PackageFacts } from '../../src/model/signatures/registry-facts.js';
import { INTEGRITY, makeFacts, makeGraph, makePackage, policyOf } from '../support/facts.js';

const HOST = 'https://registry.example.test';

async function judge(graph: DependencyGraph, yaml = 'extends: baseline'): Promise<CheckResult> {
  const facts = makeFacts({ graphs: [graph] });
  return (await sources.load(facts))(facts, await policyOf(yaml));
}

async function rulesOf(node: Package, yaml?: string): Promise<string[]> {
  return (await judge(makeGraph([node]), yaml)).findings.map((finding) => finding.rule);
}

function from(source: PackageSource, more: Partial<Package> = {}): Package {
  return makePackage('left', '1.0.0', { source, ...more });
}

const registry = (url: string, more: Partial<Package> = {}): Package => from({ kind: 'registry', url }, more);

describe('sources', () => {
  it('accepts a registry package with hash, and one whose lockfile names no address', async () => {
    const graph = makeGraph([registry(`${HOST}/left/-/left-1.0.0.tgz`), makePackage('right')]);
    expect(await judge(graph)).toMatchObject({
      state: 'ran',
      counts: { ok: 2, flagged: 0 },
      total: 2,
      findings: [],
    });
  });

  it.each([
    ['another package', `${HOST}/evil/-/evil-1.0.0.tgz`],
    ['another version', `${HOST}/left/-/left-1.0.1.tgz`],
    ['a longer version', `${HOST}/left/-/left-1.0.0-evil.tgz`],
    ['a name that ends alike', `${HOST}/notleft/-/left-1.0.0.tgz`],
    ['a scope in front', `${HOST}/@evil/left/-/left-1.0.0.tgz`],
    ['the name in the query', `${HOST}/x.tgz?/left/-/left-1.0.0.tgz`],
    ['no address at all', 'left-1.0.0.tgz'],
    ['broken escapes', `${HOST}/left/-/%E0%A4%A.tgz`],
    ['another folder by encoded dots', `${HOST}/team-a/..%2fteam-b/left/-/left-1.0.0.tgz`],
    ['another folder by a backslash', `${HOST}/team-a/..%5cteam-b/left/-/left-1.0.0.tgz`],
    ['a scope in front, by version', `${HOST}/download/@evil/left/1.0.0/0a1b`],
  ])('T24 tampered URLs: %s', async (_what, url) => {
    expect(await rulesOf(registry(url))).toEqual(['sources/url-mismatch']);
  });

  it.each([
    ['npm behind a prefix', '@acme/left', `${HOST}/api/npm/main/@acme/left/-/left-1.0.0.tgz`],
    ['an escaped scope', '@acme/left', `${HOST}/@acme%2fleft/-/left-1.0.0.tgz`],
    ['a repeated scope', '@acme/left', `${HOST}/@acme/left/-/@acme/left-1.0.0.tgz`],
    ['GitHub Packages', '@acme/left', 'https://npm.pkg.example.test/download/@acme/left/1.0.0/0a1b2c'],
    ['an escaped plus', 'left', `${HOST}/left/-/left-1.0.0%2Bbuild.tgz`],
  ])('knows the addresses of %s', async (what, name, url) => {
    const version = what === 'an escaped plus' ? '1.0.0+build' : '1.0.0';
    expect(await rulesOf(makePackage(name, version, { source: { kind: 'registry', url } }))).toEqual([]);
  });

  it('T24 HTTPS host list: http and hosts outside of allow-registries are found', async () => {
    expect(await rulesOf(registry('http://registry.example.test/left/-/left-1.0.0.tgz'))).toEqual([
      'sources/insecure-url',
    ]);
    const yaml = `allow-registries: ${HOST}/npm`;
    expect(await rulesOf(registry(`${HOST}/npm/left/-/left-1.0.0.tgz`), yaml)).toEqual([]);
    expect(await rulesOf(registry(`${HOST}/npm-evil/left/-/left-1.0.0.tgz`), yaml)).toEqual([
      'sources/registry',
    ]);
    expect(await rulesOf(registry(`${HOST}/npm/..%2Fteam-b/left/-/left-1.0.0.tgz`), yaml)).toEqual([
      'sources/registry',
      'sources/url-mismatch',
    ]);
    expect(await rulesOf(registry(`${HOST}.evil.test/npm/left/-/left-1.0.0.tgz`), yaml)).toEqual([
      'sources/registry',
    ]);
    expect(
      await rulesOf(registry(`https://registry.example.test@evil.test/npm/left/-/left-1.0.0.tgz`), yaml),
    ).toEqual(['sources/registry']);
    expect(await rulesOf(registry(`${HOST}:8443/npm/left/-/left-1.0.0.tgz`), yaml)).toEqual([
      'sources/registry',
    ]);
    expect(await rulesOf(registry(`${HOST}/npm/../x/left/-/left-1.0.0.tgz`), yaml)).toEqual([
      'sources/registry',
    ]);
  });

  it('T24 one package of a scope from another host is found without any list', async () => {
    const usual = Array.from({ length: 9 }, (_, index) =>
      makePackage(`p${index}`, '1.0.0', {
        source: { kind: 'registry', url: `${HOST}/p${index}/-/p${index}-1.0.0.tgz` },
      }),
    );
    const odd = registry('https://evil.test/left/-/left-1.0.0.tgz');
    const scoped = makePackage('@acme/x', '1.0.0', {
      source: { kind: 'registry', url: 'https://npm.acme.test/@acme/x/-/x-1.0.0.tgz' },
    });
    const { findings } = await judge(makeGraph([...usual, odd, scoped]));
    expect(findings.map((finding) => [finding.rule, finding.subject.name])).toEqual([
      ['sources/mixed-host', 'left@1.0.0'],
      ['sources/other-host', 'package-lock.json'],
      ['sources/other-host', 'package-lock.json'],
    ]);
    expect(
      await judge(
        makeGraph([...usual, odd, scoped]),
        `allow-registries: [${HOST}, https://evil.test, https://npm.acme.test]`,
      ),
    ).toMatchObject({ findings: [] });
  });

  describe('T24 a change that brings many packages does not make their host the usual one', () => {
    const of = (host: string, count: number, scope = '') =>
      Array.from({ length: count }, (_, index) => {
        const name = `${scope}${host.slice(0, 4)}-${index}`;
        return makePackage(name, '1.0.0', {
          source: { kind: 'registry', url: `https://${host}/${name}/-/${name.split('/').at(-1)}-1.0.0.tgz` },
        });
      });
    const saidOf = async (
      packages: readonly Package[],
      base: readonly Package[] | undefined,
      change: Partial<LockfileChange> = {},
    ) => {
      const graph = makeGraph(packages);
      const path = change.from?.[0] ?? graph.lockfile.path;
      const known = {
        ref: 'main',
        commit: 'a'.repeat(40),
        graphs: [{ ...makeGraph(base ?? []), lockfile: { ...graph.lockfile, path } }],
        changes: [{ lockfile: graph.lockfile.path, added: [], removed: [], updated: [], ...change }],
      };
      const facts = makeFacts({
        graphs: [graph],
        ...(base === undefined ? {} : { base: known }),
      } as Partial<Facts>);
      const { findings } = (await sources.load(facts))(facts, await policyOf('extends: baseline\n'));
      return findings.map(({ rule, subject, message }) => `${rule} ${subject.name}: ${message}`);
    };
    const evil = of('evil.test', 9);
    const ours = of('ours.test', 2);
    const named = 'evil-0@1.0.0, evil-1@1.0.0, evil-2@1.0.0, evil-3@1.0.0, evil-4@1.0.0 and 4 more';
    const flagged = (packages: readonly Package[], words: string) =>
      packages.map(({ name }) => `sources/mixed-host ${name}@1.0.0: It comes from evil.test, ${words}.`);
    const other = `sources/other-host package-lock.json: evil.test serves ${named}; before this change most packages came from ours.test.`;

    it('as the base says, and without a base by what is there', async () => {
      const words = 'before this change packages without scope came from ours.test';
      expect(await saidOf([...ours, ...evil], ours)).toEqual([...flagged(evil, words), other]);
      expect(await saidOf([...ours, ...evil], undefined)).toEqual([
        'sources/mixed-host ours-0@1.0.0: It comes from ours.test, other packages without scope from evil.test.',
        'sources/mixed-host ours-1@1.0.0: It comes from ours.test, other packages without scope from evil.test.',
        'sources/other-host package-lock.json: ours.test serves ours-0@1.0.0, ours-1@1.0.0; most packages come from evil.test.',
      ]);
    });

    it('where it moves the lockfile as well', async () => {
      expect(await saidOf([...ours, ...evil], ours, { from: ['old/package-lock.json'] })).toContain(other);
    });

    it('where it takes away all that the scope had', async () => {
      const [scoped, added] = [of('ours.test', 1, '@acme/'), of('evil.test', 1, '@acme/')];
      expect(await saidOf([...ours, ...added], [...ours, ...scoped])).toEqual([
        ...flagged(added, 'before this change packages of @acme came from ours.test'),
        'sources/other-host package-lock.json: evil.test serves @acme/evil-0@1.0.0; most packages come from ours.test.',
      ]);
    });

    it('of a scope without one usual host, none gets one', async () => {
      const mixed = [...ours, ...of('team.test', 2)];
      const said = await saidOf([...mixed, ...of('team.test', 30).slice(2)], mixed);
      expect(said.filter((text) => text.startsWith('sources/mixed-host'))).toEqual([]);
    });

    it('nothing is said where all of them moved: that is another rule’s to tell', async () => {
      expect(await saidOf(evil, ours)).toEqual([]);
    });
  });

  it('takes other addresses of a registry for that registry, and no other folder or host', async () => {
    const usual = Array.from({ length: 9 }, (_, index) =>
      makePackage(`p${index}`, '1.0.0', {
        source: { kind: 'registry', url: `${HOST}/p${index}/-/p${index}-1.0.0.tgz` },
      }),
    );
    const rules = async (url: string, more = ''): Promise<string[]> => {
      const yaml = `registry-aliases: {https://old.example.test/npm: ${HOST}}\n${more}`;
      const { findings } = await judge(makeGraph([...usual, registry(url)]), yaml);
      return findings.map(({ rule }) => rule);
    };
    const other = ['sources/mixed-host', 'sources/other-host'];
    expect(await rules('https://old.example.test/npm/left/-/left-1.0.0.tgz')).toEqual([]);
    expect(await rules('https://old.example.test/npm-evil/left/-/left-1.0.0.tgz')).toEqual(other);
    expect(await rules('https://old.example.test/left/-/left-1.0.0.tgz')).toEqual(other);
    expect(await rules('https://old.example.test/npm/..%2fleft/-/left-1.0.0.tgz')).toContain(
      'sources/mixed-host',
    );
    const list = `allow-registries: [${HOST}]`;
    expect(await rules('https://old.example.test/npm/left/-/left-1.0.0.tgz', list)).toEqual([]);
    expect(await rules('https://old.example.test/left/-/left-1.0.0.tgz', list)).toEqual(['sources/registry']);
  });

  it.each([
    ['pnpm', ['sources/other-host']],
    ['bun', ['sources/other-host']],
    ['yarn-berry', ['sources/other-host']],
    ['npm', []],
  ])('T24 of %s, one address among packages without any is another host: %j', async (format, expected) => {
    const none = makePackage('p', '1.0.0', { source: { kind: 'registry' } });
    const graph = makeGraph([none, registry('https://evil.test/left/-/left-1.0.0.tgz')]);
    const { findings } = await judge({ ...graph, lockfile: { ...graph.lockfile, format } });
    expect(findings.map(({ rule }) => rule)).toEqual(expected);
    if (expected.length > 0)
      expect(findings[0]?.message).toBe(
        'evil.test serves left@1.0.0; most packages come from the registry that is configured.',
      );
  });

  it('T24 of npm told to leave addresses out, one that stands there all the same is another host', async () => {
    const none = ['p', 'q', 'r'].map((name) => makePackage(name, '1.0.0', { source: { kind: 'registry' } }));
    const inside = makePackage('s', '1.0.0', { source: { kind: 'registry' }, bundled: true });
    const odd = registry('https://evil.test/left/-/left-1.0.0.tgz');
    expect((await judge(makeGraph([...none, odd]))).findings).toMatchObject([
      { message: 'evil.test serves left@1.0.0; most packages come from the registry that is configured.' },
    ]);
    // What is bundled has no address either way.
    expect((await judge(makeGraph([inside, odd]))).findings).toEqual([]);
  });

  it('takes the registry that was asked for the configured one, by whatever address it is configured', async () => {
    const none = makePackage('p', '1.0.0', { source: { kind: 'registry' } });
    const node = registry('https://old.example.test/left/-/left-1.0.0.tgz');
    const graph = makeGraph([none, node]);
    const asked: PackageFacts = {
      name: 'left',
      version: '1.0.0',
      registry: 'https://old.example.test/',
      manifest: { state: 'absent', reason: 'none' },
    };
    const facts = makeFacts({
      graphs: [{ ...graph, lockfile: { ...graph.lockfile, format: 'pnpm' } }],
      registry: { keys: {}, packages: { [node.purl]: asked }, requests: 0, receivedBytes: 0 },
    });
    for (const yaml of ['extends: baseline', `registry-aliases: {https://old.example.test: ${HOST}}`])
      expect((await sources.load(facts))(facts, await policyOf(yaml)).findings).toEqual([]);
  });

  it('wants a strong hash', async () => {
    const sha1 = `sha1-${Buffer.alloc(20, 1).toString('base64')}`;
    const rules = (integrity: string): Promise<string[]> =>
      rulesOf(makePackage('left', '1.0.0', { integrity }));
    expect(await rules('')).toEqual(['sources/missing-integrity']);
    expect(await rules(sha1)).toEqual(['sources/weak-integrity']);
    expect(await rules(`${sha1} ${INTEGRITY}`)).toEqual([]);
    expect(await rules('sha512-abc')).toEqual(['sources/invalid-integrity']);
    expect(await rules('sha999-AAAA')).toEqual(['sources/invalid-integrity']);
    // npm goes by the first where the second is SHA-1, and by none of it where the first is cut off.
    const sha224 = `sha224-${Buffer.alloc(28, 2).toString('base64')}`;
    for (const beside of [`${sha224} ${sha1}`, `sha512-abc ${sha1}`, `${INTEGRITY} ${sha224}`])
      expect(await rules(beside)).toEqual(['sources/invalid-integrity']);
    expect(await rules(`${INTEGRITY}?option`)).toEqual([]);
    const { integrity: _, ...none } = makePackage('left');
    expect(await rulesOf(none)).toEqual(['sources/missing-integrity']);
    expect(await rulesOf({ ...none, bundled: true })).toEqual([]);
  });

  it('names the lockfiles where several have it, and Bun where a newer one records it', async () => {
    const at = (folder: string): DependencyGraph => {
      const graph = makeGraph([
        from({ kind: 'registry', url: `${HOST}/left/-/left-1.0.0.tgz` }, { integrity: '' }),
      ]);
      return { ...graph, lockfile: { ...graph.lockfile, path: `${folder}/package-lock.json` } };
    };
    const facts = makeFacts({ graphs: ['a', 'b', 'c', 'd', 'e', 'f'].map(at) });
    const [finding] = (await sources.load(facts))(facts, await policyOf('extends: baseline')).findings;
    expect(finding?.message).toMatch(
      /^Its entry .* In 6 lockfiles: a\/package-lock\.json, .*, c\/package-lock\.json and 3 more\.$/,
    );
    expect((await judge(at('a'))).findings[0]?.message).toBe('Its entry in the lockfile has no integrity.');
    const archive = makeGraph([
      from({ kind: 'tarball', url: 'https://example.test/left.tgz' }, { integrity: '' }),
    ]);
    const messages = async (format: string): Promise<string> => {
      const { findings } = await judge({ ...archive, lockfile: { ...archive.lockfile, format } });
      return findings.map(({ message }) => message).join();
    };
    expect(await messages('bun')).toContain('since 1.3.10: update Bun first');
    expect(await messages('npm')).not.toContain('Bun');
  });

  it('says once a lockfile that Yarn writes no checksum of what is for certain platforms, on none of them', async () => {
    const bare = (name: string): Package => {
      const { integrity: _, ...rest } = makePackage(name);
      return rest;
    };
    const berry = (nodes: readonly Package[]): DependencyGraph => {
      const graph = makeGraph(nodes);
      return { ...graph, lockfile: { ...graph.lockfile, format: 'yarn-berry', path: 'yarn.lock' } };
    };
    const mac = { ...bare('left'), os: ['darwin'], cpu: ['arm64'] };
    const linux = { ...bare('right'), os: ['linux'] };
    const { findings, counts } = await judge(berry([mac, linux]));
    expect(findings).toMatchObject([
      {
        rule: 'sources/other-platform',
        severity: 'info',
        subject: { kind: 'lockfile', nodes: [mac.id, linux.id] },
        message:
          'yarn.lock has no checksum of 2 packages that are for certain platforms only, such as left@1.0.0.',
      },
    ]);
    expect(counts).toEqual({ ok: 2, flagged: 0 });
    expect((await judge(berry([mac]))).findings[0]?.message).toBe(
      'yarn.lock has no checksum of left@1.0.0, which is for certain platforms only.',
    );
    expect((await judge(berry([bare('left')]))).findings[0]?.rule).toBe('sources/missing-integrity');
    expect((await judge(berry([{ ...mac, checksum: '10c0/aa' }]))).findings).toEqual([]);
    // Yarn packs an archive of a tarball from elsewhere, too, and pins that.
    const address = { kind: 'tarball' as const, url: 'https://files.example.test/a.tgz' };
    const tarball = (more: Partial<Package>): DependencyGraph =>
      berry([{ ...bare('tarred'), source: address, ...more }]);
    const rules = async (graph: DependencyGraph): Promise<readonly string[]> =>
      (await judge(graph)).findings.map(({ rule }) => rule);
    expect(await rules(tarball({ checksum: '10c0/aa' }))).not.toContain('sources/missing-integrity');
    expect(await rules(tarball({}))).toContain('sources/missing-integrity');
    expect(await rulesOf(mac)).toEqual(['sources/missing-integrity']);
  });

  it('says what is wrong with git and plain addresses', async () => {
    const commit = 'a'.repeat(40);
    const url = 'git+ssh://git@git.example.test/acme/left.git';
    expect(await rulesOf(from({ kind: 'git', url, commit }))).toEqual(['sources/git']);
    const part = (await judge(makeGraph([from({ kind: 'git', url, commit, part: 'packages/left' })])))
      .findings;
    expect(part.map(({ message }) => message)).toEqual([
      `It comes from packages/left of git+ssh://…@${url.split('@')[1]}.`,
    ]);
    expect(await rulesOf(from({ kind: 'git', url, commit: 'main' }))).toEqual([
      'sources/git',
      'sources/unpinned-git',
    ]);
    expect(await rulesOf(from({ kind: 'git', url: 'git://git.example.test/left', commit }))).toEqual([
      'sources/git',
      'sources/insecure-url',
    ]);
    expect(await rulesOf(from({ kind: 'tarball', url: 'https://example.test/left.tgz' }))).toEqual([
      'sources/tarball',
    ]);
    const archive = `https://codeload.github.com/acme/left/tar.gz/${commit}`;
    expect(await rulesOf(from({ kind: 'tarball', url: archive }, { integrity: '' }))).toEqual([
      'sources/git',
    ]);
    expect(await rulesOf(from({ kind: 'tarball', url: `${archive}0` }, { integrity: '' }))).toContain(
      'sources/missing-integrity',
    );
  });

  it('does not know the address of a registry that pnpm has a name for, and says so', async () => {
    const node = from({ kind: 'tarball', url: 'gh:@acme/left@1.0.0' });
    expect(await rulesOf(node)).toEqual(['sources/tarball']);
    expect(await rulesOf(node, `allow-registries: [${HOST}/]`)).toEqual([
      'sources/registry',
      'sources/tarball',
    ]);
    expect(await rulesOf(from({ kind: 'tarball', url: 'ftp://files.example.test/left@1.0.0' }))).toContain(
      'sources/insecure-url',
    );
  });

  it('T24 a git source that nobody asks for is found', async () => {
    const node = from({ kind: 'git', url: 'https://git.example.test/left', commit: 'a'.repeat(40) });
    const asked = (range: string): DependencyGraph => ({
      ...makeGraph([node]),
      importers: [
        { id: 'workspace:.', path: '.', dependencies: [{ to: node.id, name: 'left', kind: 'prod', range }] },
      ],
    });
    const rules = async (range: string): Promise<string[]> =>
      (await judge(asked(range))).findings.map((finding) => finding.rule);
    expect(await rules('^1.0.0')).toEqual(['sources/git', 'sources/undeclared']);
    expect(await rules('npm:left@^1.0.0')).toEqual(['sources/git', 'sources/undeclared']);
    expect(await rules('acme/left#main')).toEqual(['sources/git']);
    expect(await rules('git+https://git.example.test/left')).toEqual(['sources/git']);
  });

  it.each(['https://evil.example.test/a.tgz', 'file:evil.tgz', 'v1.0.0', '01.0.0', '1.0.0 2.0.0'])(
    'T24 %s in the place of a version is found: package managers take it for another one, or for an address',
    async (version) => {
      const { findings } = await judge(makeGraph([makePackage('left', version)]));
      expect(findings.map(({ rule }) => rule)).toEqual(['sources/url-mismatch']);
    },
  );

  describe('runtimes, which have an archive a platform', () => {
    const at = (file: string): { url: string; integrity: string } => ({
      url: /^https?:/.test(file) ? file : `https://nodejs.org/download/release/v24.4.1/node-v24.4.1-${file}`,
      integrity: INTEGRITY,
    });
    const node = (...files: string[]): DependencyGraph => {
      const archives = files.map(at);
      const source: PackageSource = { kind: 'tarball', url: archives[0]?.url ?? '', archives };
      const one = makePackage('node', '24.4.1', { source });
      const plain = makeGraph([one]);
      const [root] = plain.importers;
      const edge = { to: one.id, name: 'node', range: 'runtime:^24.4.1', kind: 'dev' as const };
      return {
        ...plain,
        importers: root === undefined ? [] : [{ ...root, dependencies: [edge] }],
      };
    };
    const MUSL =
      'https://unofficial-builds.nodejs.org/download/release/v24.4.1/node-v24.4.1-linux-x64-musl.tar.gz';

    it('are told with every host', async () => {
      const { findings } = await judge(node('darwin-arm64.tar.gz', 'linux-x64.tar.gz', MUSL));
      expect(findings.map(({ rule }) => rule)).toEqual(['sources/runtime']);
      expect(findings[0]?.message).toContain(
        'darwin-arm64.tar.gz, and for other platforms from 2 addresses at nodejs.org, unofficial-builds.nodejs.org.',
      );
    });

    it('are known by their names: another package that is asked for as one comes from a plain address', async () => {
      const graph = node('darwin-arm64.tar.gz');
      const packages = graph.packages.map((one) => ({ ...one, name: 'left' }));
      const { findings } = await judge({ ...graph, packages });
      expect(findings.map(({ rule }) => rule)).toEqual(['sources/tarball', 'sources/undeclared']);
    });

    it.each([
      ['another host', 'https://files.example.test/v24.4.1/node-v24.4.1-linux-x64.tar.gz'],
      [
        'another host that looks alike',
        'https://nodejs.org@files.example.test/download/release/v24.4.1/a.tar.gz',
      ],
      ['another version', 'https://nodejs.org/download/release/v22.0.0/node-v22.0.0-linux-x64.tar.gz'],
      ['another folder', 'https://nodejs.org/download/..%2fother/v24.4.1/node.tar.gz'],
      ['no address at all', 'https://'],
    ])('T24 one platform’s archive from %s is found', async (_, url) => {
      const { findings } = await judge(node('darwin-arm64.tar.gz', url));
      const found = findings.find(({ rule }) => rule === 'sources/undeclared');
      expect(found?.message).toContain('is no address of its publisher');
    });

    it('may come from a mirror that the policy names', async () => {
      const graph = node(
        'https://mirror.example.test/node/v24.4.1/a.tar.gz',
        'https://mirror.example.test/node/v24.4.1/b.tar.gz',
      );
      expect((await judge(graph)).findings.map(({ rule }) => rule)).toContain('sources/undeclared');
      const yaml = 'allow-registries: [https://registry.example.test/, https://mirror.example.test/node/]';
      expect((await judge(graph, yaml)).findings.map(({ rule }) => rule)).toEqual(['sources/runtime']);
    });

    it('T24 one platform’s archive over http, or of a forge’s commit beside another one, is judged too', async () => {
      const plain = await judge(node('darwin-arm64.tar.gz', 'http://nodejs.org/download/release/v24.4.1/a'));
      expect(plain.findings.map(({ rule }) => rule)).toContain('sources/insecure-url');
      const commit = `https://codeload.github.com/nodejs/node/tar.gz/${'0'.repeat(40)}`;
      const mixed = await judge(node(commit, 'linux-x64.tar.gz'));
      expect(mixed.findings.map(({ rule }) => rule)).toContain('sources/undeclared');
    });
  });

  it('T24 an archive in the repository that nobody asks for is found, a folder may be a workspace', async () => {
    const rules = async (node: Package, range: string): Promise<string[]> => {
      const graph: DependencyGraph = {
        ...makeGraph([node]),
        importers: [
          {
            id: 'workspace:.',
            path: '.',
            dependencies: [{ to: node.id, name: 'left', kind: 'prod', range }],
          },
        ],
      };
      return (await judge(graph)).findings.map((finding) => finding.rule);
    };
    const archive = from({ kind: 'file', path: 'left.tgz' });
    const { integrity: _, ...folder } = from({ kind: 'file', path: 'packages/left' });
    expect(await rules(archive, '^1.0.0')).toEqual(['sources/undeclared']);
    expect(await rules(archive, 'file:left.tgz')).toEqual([]);
    expect(await rules(folder, '^1.0.0')).toEqual([]);
  });

  it.each([
    ['../outside', true],
    ['/etc/x', true],
    ['C:\\x', true],
    ['packages/../../x', true],
    ['..\\x', true],
    ['packages/a', false],
    ['./packages/..a', false],
  ])('knows whether the path %s leads outside', async (path, outside) => {
    expect(await rulesOf(from({ kind: 'link', path }))).toEqual(outside ? ['sources/outside'] : []);
  });

  it('takes paths relative to the lockfile', async () => {
    const node = from({ kind: 'file', path: '../shared' });
    const { findings } = await judge(makeGraph([node], { path: 'apps/web/package-lock.json' }));
    expect(findings).toEqual([]);
  });

  it('prints no credentials of an address', async () => {
    const [finding] = (await judge(makeGraph([registry('https://user:secret@evil.test/x.tgz')]))).findings;
    expect(finding?.message).not.toContain('secret');
  });

  it('T13 an empty lockfile is no checked lockfile', async () => {
    expect((await judge(makeGraph([]))).state).toBe('not-applicable');
  });
});
