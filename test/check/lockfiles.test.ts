import { describe, expect, it } from 'vitest';
import { lockfiles } from '../../src/check/lockfiles.js';
import { lockfileReaders, unreadLockfiles } from '../../src/collect/lockfiles/registry.js';
import type { BaseFacts, CollectProblem, Facts } from '../../src/model/facts.js';
import type { CheckResult } from '../../src/model/findings/check-result.js';
import { diffLockfiles } from '../../src/model/packages/change.js';
import type { DependencyGraph, Package } from '../../src/model/packages/graph.js';
import { INTEGRITY, makeFacts, makeGraph, makePackage, OTHER_INTEGRITY, policyOf } from '../support/facts.js';

async function judge(more: Partial<Facts>): Promise<CheckResult> {
  const facts = makeFacts(more);
  return (await lockfiles.load(facts))(facts, await policyOf('extends: baseline'));
}

function withBase(before: Package, after: Package): Partial<Facts> {
  return {
    graphs: [makeGraph([after])],
    base: { ref: 'main', commit: 'a'.repeat(40), graphs: [makeGraph([before])], changes: [], reports: [] },
  };
}

/** The graph of a lockfile at this path. */
function graph(path: string): DependencyGraph {
  const one = makeGraph([makePackage('left')]);
  return { ...one, lockfile: { ...one.lockfile, path } };
}

const rules = (result: CheckResult): string[] => result.findings.map((finding) => finding.rule);

describe('lockfiles', () => {
  it('has a rule of its own for credentials in addresses, which strict blocks', async () => {
    const problem = { code: 'credentials', message: 'The address holds a password', place: 'x' } as const;
    const graph = { ...makeGraph([makePackage('x')]), problems: [problem] };
    const { findings } = await judge({ graphs: [graph] });
    expect(findings).toMatchObject([
      { rule: 'lockfiles/credentials', severity: 'moderate', message: problem.message },
    ]);
    expect(findings[0]?.fix?.text).toMatch(/^Make them invalid, /);
    expect((await policyOf('extends: strict')).rules['lockfiles/credentials']).toBe('block');
  });

  it('T12 swapped hash in the lockfile fails', async () => {
    const result = await judge(
      withBase(makePackage('left'), makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY })),
    );
    expect(result.findings).toMatchObject([
      {
        rule: 'lockfiles/integrity-changed',
        severity: 'critical',
        subject: { name: 'left@1.0.0' },
      },
    ]);
    expect(result.counts).toEqual({ ok: 0, flagged: 1 });
  });

  it('T12 a hash that is swapped while the lockfile moves fails too', async () => {
    const after = makeGraph([makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY })]);
    const path = 'web/package-lock.json';
    const moved = { ...after, lockfile: { ...after.lockfile, path } };
    const before = makeGraph([makePackage('left')]);
    const result = await judge({
      graphs: [moved],
      base: {
        ref: 'main',
        commit: 'a'.repeat(40),
        graphs: [before],
        changes: diffLockfiles([before], [moved]),
        reports: [],
      },
    });
    expect(rules(result)).toEqual(['lockfiles/integrity-changed']);
  });

  it('tells a changed hash from one of another kind and from none', async () => {
    const sha1 = `sha1-${Buffer.alloc(20, 1).toString('base64')}`;
    const left = (integrity: string): Package => makePackage('left', '1.0.0', { integrity });
    const { integrity: _, ...none } = makePackage('left');
    expect(rules(await judge(withBase(left(sha1), left(INTEGRITY))))).toEqual([
      'lockfiles/integrity-replaced',
    ]);
    expect(rules(await judge(withBase(left(`${sha1} ${INTEGRITY}`), left(INTEGRITY))))).toEqual([]);
    expect(rules(await judge(withBase(left(INTEGRITY), none)))).toEqual(['lockfiles/integrity-removed']);
    expect(rules(await judge(withBase(none, left(INTEGRITY))))).toEqual([]);
    expect(
      rules(
        await judge(withBase(left(INTEGRITY), makePackage('left', '1.0.1', { integrity: OTHER_INTEGRITY }))),
      ),
    ).toEqual([]);
  });

  it('T12 expects other bytes only of what is made in the repository, at the same place as before', async () => {
    const from = (path: string, integrity = INTEGRITY): Package =>
      makePackage('left', '1.0.0', { integrity, source: { kind: 'file', path } });
    const told = async (before: Package, after: Package): Promise<CheckResult> => {
      const { graphs = [], ...more } = withBase(before, after);
      const importers = [{ id: 'workspace:.', path: '.', dependencies: [] }];
      return judge({ ...more, graphs: [...graphs, { ...graph('left/package-lock.json'), importers }] });
    };
    const rebuilt = await told(from('left/left.tgz'), from('left/left.tgz', OTHER_INTEGRITY));
    expect(rebuilt.findings).toMatchObject([
      {
        rule: 'lockfiles/own-archive',
        severity: 'moderate',
        message: `It is taken from left/left.tgz of the repository. On main this version has ${INTEGRITY}; here it has ${OTHER_INTEGRITY}.`,
      },
    ]);
    const edited = await told(from('any'), from('any', OTHER_INTEGRITY));
    expect(rules(edited)).toEqual(['lockfiles/own-archive']);
    const { integrity: _, ...none } = from('left');
    for (const [before, after, rule] of [
      // What others published, kept in the repository.
      [from('vendor/left.tgz'), from('vendor/left.tgz', OTHER_INTEGRITY), 'lockfiles/integrity-changed'],
      [from('left.tgz'), from('left.tgz', OTHER_INTEGRITY), 'lockfiles/integrity-changed'],
      [makePackage('left'), from('left', OTHER_INTEGRITY), 'lockfiles/integrity-changed'],
      [from('other'), from('left', OTHER_INTEGRITY), 'lockfiles/integrity-changed'],
      [
        from('left'),
        makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY }),
        'lockfiles/integrity-changed',
      ],
      [from('left'), none, 'lockfiles/integrity-removed'],
    ] as const)
      expect(rules(await told(before, after))).toContain(rule);
  });

  it('T12 a second hash of the same strength accepts other bytes, whatever weaker ones say', async () => {
    const sha1 = `sha1-${Buffer.alloc(20, 1).toString('base64')}`;
    const left = (integrity: string): Package => makePackage('left', '1.0.0', { integrity });
    const both = `${INTEGRITY} ${OTHER_INTEGRITY}`;
    const said = async (before: string, after: string): Promise<string[]> =>
      rules(await judge(withBase(left(before), left(after))));
    expect(await said(INTEGRITY, both)).toEqual(['lockfiles/integrity-changed']);
    expect(await said(both, INTEGRITY)).toEqual([]);
    expect(await said(INTEGRITY, `${INTEGRITY} ${sha1}`)).toEqual([]);
    expect(await said(sha1, `${OTHER_INTEGRITY} ${sha1}`)).toEqual(['lockfiles/integrity-replaced']);
    const twice = (first: string, second: string): Promise<CheckResult> =>
      judge({ graphs: [makeGraph([left(first), { ...left(second), id: 'pkg:npm/left@1.0.0#2' }])] });
    for (const [first, second] of [
      [INTEGRITY, both],
      [both, INTEGRITY],
    ] as const)
      expect(rules(await twice(first, second))).toEqual(['lockfiles/conflicting-integrity']);
  });

  it('T12 compares Yarn’s checksums, of archives of one format', async () => {
    const { integrity: _, ...bare } = makePackage('left');
    const pinned = (checksum: string): Package => ({ ...bare, checksum });
    const found = async (before: Package, after: Package): Promise<string[]> =>
      rules(await judge(withBase(before, after)));
    expect(await found(pinned('10c0/aa'), pinned('10c0/aa'))).toEqual([]);
    expect(await found(pinned('10c0/aa'), pinned('10c0/bb'))).toEqual(['lockfiles/integrity-changed']);
    expect(await found(pinned('8/aa'), pinned('10c0/bb'))).toEqual(['lockfiles/integrity-replaced']);
    expect(await found(pinned('10c0/aa'), bare)).toEqual(['lockfiles/integrity-removed']);
    // From Yarn 1 to a later one.
    expect(await found(makePackage('left'), pinned('10c0/aa'))).toEqual(['lockfiles/integrity-replaced']);
  });

  it('T12 compares the checksums of what Yarn installs of patched packages', async () => {
    const patched = (checksum: string, hash = 'aa', patch = 'builtin<compat/typescript>'): Package =>
      makePackage('left', '1.0.0', {
        patches: [patch],
        patchedArchives: [{ checksum, patches: [patch], hash }],
      });
    const found = async (before: Package, after: Package): Promise<string[]> =>
      rules(await judge(withBase(before, after)));
    expect(await found(patched('10c0/aa'), patched('10c0/aa', 'bb'))).toEqual([]);
    expect(await found(patched('10c0/aa'), patched('10c0/bb'))).toEqual(['lockfiles/integrity-changed']);
    expect(await found(patched('10c0/aa'), patched('10c0/bb', 'bb'))).toEqual(['lockfiles/repatched']);
    expect(await found(patched('8/aa'), patched('10c0/bb'))).toEqual(['lockfiles/integrity-replaced']);
    const { patchedArchives: _, ...bare } = patched('');
    expect(await found(patched('10c0/aa'), bare)).toEqual(['lockfiles/integrity-removed']);
    expect(await found(patched('10c0/aa'), { ...bare, os: ['darwin'] })).toEqual([]);
    // A patch of the project that changed is told by itself.
    const own = (checksum: string, hash: string) => patched(checksum, hash, '.yarn/patches/left.patch');
    expect(await found(own('10c0/aa', 'aa'), own('10c0/bb', 'bb'))).toEqual([]);
    expect(await found(own('10c0/aa', 'aa'), own('10c0/bb', 'aa'))).toEqual(['lockfiles/integrity-changed']);
    const updated = (before: Package, after: Package): number =>
      diffLockfiles([makeGraph([before])], [makeGraph([after])]).length;
    expect(updated(patched('10c0/aa'), patched('10c0/bb', 'bb'))).toBe(1);
    expect(updated(own('10c0/aa', 'aa'), own('10c0/bb', 'bb'))).toBe(0);
  });

  it('finds two hashes for one version', async () => {
    const twin = makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY });
    const graph = makeGraph([makePackage('left'), { ...twin, id: `${twin.id}#2` }]);
    expect(rules(await judge({ graphs: [graph] }))).toEqual(['lockfiles/conflicting-integrity']);
  });

  it('makes findings of what the reader noticed', async () => {
    const problems = [{ code: 'duplicate-key', message: 'Two entries', place: 'node_modules/left' }] as const;
    const result = await judge({ graphs: [makeGraph([makePackage('left')], { problems })] });
    expect(result.findings).toMatchObject([
      { rule: 'lockfiles/duplicate-key', severity: 'high', detail: { place: 'node_modules/left' } },
    ]);
  });

  it('T13 nothing to look at is not checked', async () => {
    expect(await judge({ graphs: [] })).toMatchObject({
      state: 'not-checked',
      reason: expect.stringContaining('No lockfile'),
    });
    const none = {
      kind: 'lockfile',
      subject: '.',
      state: 'missing',
      message: 'No lockfile was found',
    } as const;
    expect(await judge({ graphs: [], problems: [none] })).toMatchObject({ state: 'not-checked' });
    expect(await judge({ graphs: [makeGraph([])] })).toMatchObject({ state: 'not-checked' });
  });

  it('is incomplete where a lockfile could not be read', async () => {
    const problem = {
      kind: 'lockfile',
      subject: 'a',
      state: 'invalid',
      message: 'a/package-lock.json is cut off.',
    } as const;
    expect(await judge({ problems: [problem] })).toMatchObject({
      state: 'incomplete',
      reason: 'a/package-lock.json is cut off.',
    });
  });

  it('tells of a lockfile that nobody could read before, once one that is read stands in its place', async () => {
    const base: BaseFacts = { ref: 'main', commit: 'a'.repeat(40), graphs: [], changes: [], reports: [] };
    const told = async (now: string, before: string, more: Partial<CollectProblem> = {}) => {
      const atBase = {
        kind: 'base',
        subject: before,
        state: 'invalid',
        message: `${before} is cut off`,
      } as const;
      const { findings } = await judge({ graphs: [graph(now)], base, problems: [{ ...atBase, ...more }] });
      return findings.map(({ rule, message, location }) => [rule, location?.file, message]);
    };
    expect(await told('app/pnpm-lock.yaml', 'app/pnpm-lock.yaml')).toEqual([
      ['lockfiles/base-unread', 'app/pnpm-lock.yaml', 'Before the change: app/pnpm-lock.yaml is cut off.'],
    ]);
    expect(await told('bun.lock', 'bun.lockb')).toEqual([
      [
        'lockfiles/base-unread',
        'bun.lock',
        'Before the change: bun.lockb is cut off. In its place stands bun.lock.',
      ],
    ]);
    expect(await told('app/bun.lock', 'bun.lockb')).toEqual([]);
    expect(await told('bun.lock', 'bun.lock', { state: 'unreachable' })).toEqual([]);
    // It is still there, and as bad as it was: what stands beside it is not in its place.
    const still = { subject: 'bun.lockb', state: 'invalid', message: 'bun.lockb is cut off' } as const;
    const { findings } = await judge({
      graphs: [graph('bun.lock')],
      base,
      problems: [
        { ...still, kind: 'lockfile' },
        { ...still, kind: 'base' },
      ],
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['lockfiles/side-by-side']);
  });

  it('names both lockfiles where two managers stand side by side, read or not', async () => {
    const graphs = [
      graph('app/package-lock.json'),
      graph('app/pnpm-lock.yaml'),
      graph('other/package-lock.json'),
    ];
    const result = await judge({ graphs });
    expect(result.findings).toMatchObject([
      {
        rule: 'lockfiles/side-by-side',
        severity: 'moderate',
        message:
          'The project in app has 2 lockfiles: app/package-lock.json (npm) and app/pnpm-lock.yaml (pnpm).',
        location: { file: 'app/package-lock.json' },
      },
    ]);
    expect(result.counts).toEqual({ ok: 2, flagged: 1 });
    const unread = await judge({
      graphs: [graph('bun.lock')],
      problems: [{ kind: 'lockfile', subject: 'bun.lockb', state: 'invalid', message: 'binary' }],
    });
    expect(unread.findings[0]?.message).toBe(
      'The project has 2 lockfiles: bun.lock (Bun) and bun.lockb (Bun).',
    );
    const both = await judge({ graphs: [graph('npm-shrinkwrap.json'), graph('package-lock.json')] });
    expect(both.findings[0]?.message).toMatch(
      /npm installs by npm-shrinkwrap\.json and passes over package-lock\.json\.$/,
    );
  });

  it('takes lockfiles that pnpm keeps for branches for one', async () => {
    const branches = [graph('pnpm-lock.a.yaml'), graph('pnpm-lock.b!c.yaml')];
    expect((await judge({ graphs: [graph('pnpm-lock.yaml'), ...branches] })).findings).toEqual([]);
    expect((await judge({ graphs: branches })).findings).toEqual([]);
    const two = await judge({ graphs: [...branches, graph('yarn.lock')] });
    expect(two.findings[0]?.message).toBe(
      'The project has 2 lockfiles: pnpm-lock.a.yaml (pnpm) and yarn.lock (Yarn).',
    );
  });

  it('knows the manager of every lockfile that has a reader', async () => {
    const names = [...lockfileReaders.flatMap(({ fileNames }) => fileNames), ...Object.keys(unreadLockfiles)];
    for (const name of names) {
      const other = name === 'pnpm-lock.yaml' ? 'bun.lock' : 'pnpm-lock.yaml';
      const { findings } = await judge({ graphs: [graph(name), graph(other)] });
      expect(findings, name).toMatchObject([{ rule: 'lockfiles/side-by-side' }]);
    }
  });

  it("finds another manager's lockfile in a workspace, and one of pnpm that pnpm does not read", async () => {
    const at = (path: string, importers: string[] = ['.']) => {
      const one = makeGraph([makePackage('left')]);
      return {
        ...one,
        lockfile: { ...one.lockfile, path },
        importers: importers.map((folder) => ({ id: `workspace:${folder}`, path: folder, dependencies: [] })),
      };
    };
    const root = at('pnpm-lock.yaml', ['.', 'packages/a', 'packages/b']);
    const old = { code: 'out-of-date', message: 'It is for left@1.', place: 'package.json' } as const;
    const graphs = [
      root,
      at('packages/a/package-lock.json'),
      { ...at('packages/b/pnpm-lock.yaml'), problems: [old] },
      at('c/yarn.lock'),
      at('d/package-lock.json', ['.', 'e']),
      at('d/e/package-lock.json'),
      { ...at('f/pnpm-lock.yaml'), problems: [old] },
    ];
    expect((await judge({ graphs })).findings).toMatchObject([
      { rule: 'lockfiles/out-of-date', subject: { name: 'f/pnpm-lock.yaml' } },
      {
        rule: 'lockfiles/side-by-side',
        message:
          'The project in packages/a has 2 lockfiles: packages/a/package-lock.json (npm) and pnpm-lock.yaml (pnpm).',
      },
      {
        rule: 'lockfiles/side-by-side',
        message:
          'The project in packages/b has 2 lockfiles: packages/b/pnpm-lock.yaml (pnpm) and pnpm-lock.yaml (pnpm). pnpm installs the workspace by pnpm-lock.yaml and passes over packages/b/pnpm-lock.yaml, but with --ignore-workspace.',
        fix: { text: 'Delete packages/b/pnpm-lock.yaml: pnpm does not read it.' },
      },
    ]);
  });

  it('says that the lockfiles of other programs are not read', async () => {
    const result = await judge({
      graphs: [makeGraph([makePackage('left')])],
      foreignLockfiles: ['deno.lock'],
    });
    expect(result).toMatchObject({
      state: 'ran',
      counts: { ok: 1, flagged: 1 },
      total: 2,
      findings: [{ rule: 'lockfiles/not-read', severity: 'moderate', location: { file: 'deno.lock' } }],
    });
  });

  it('says of a lockfile of another program that the change adds or edits it', async () => {
    const graphs = [makeGraph([makePackage('left')])];
    const base = { ref: 'main', commit: 'a'.repeat(40), graphs, changes: [], reports: [] };
    const told = async (foreignLockfiles: string[]) => {
      const facts = { graphs, foreignLockfiles: ['deno.lock'], base: { ...base, foreignLockfiles } };
      return (await judge(facts)).findings.map(({ message }) => message);
    };
    const said = 'deno.lock is not read: what is installed by it was not looked at.';
    expect(await told(['deno.lock'])).toEqual([said]);
    expect(await told([])).toEqual([`${said} This change adds or edits it.`]);
  });

  it('says that the lockfiles of submodules are not read, and what the change does to the submodules', async () => {
    const [before, after] = ['a'.repeat(40), 'b'.repeat(40)] as const;
    const graphs = [makeGraph([makePackage('left')])];
    const lib = { path: 'vendor/lib', commit: after, lockfiles: ['vendor/lib/yarn.lock'] };
    const unseen = { path: 'vendor/c', commit: after };
    const told = async (submodules: Facts['submodules'], base?: BaseFacts['submodules']) => {
      const was = { ref: 'main', commit: before, graphs, changes: [], reports: [], submodules: base ?? [] };
      const { findings } = await judge({ graphs, submodules, ...(base === undefined ? {} : { base: was }) });
      return findings.map(({ rule, severity, message }) => [rule, severity, message]);
    };
    const rule = 'lockfiles/submodule';
    const said = 'vendor/lib is a submodule: vendor/lib/yarn.lock is not read.';
    const nobody =
      'vendor/c is a submodule that is not checked out: whether it has lockfiles was not looked at.';
    expect(await told([lib, unseen])).toEqual([
      [rule, 'moderate', said],
      [rule, 'low', nobody],
    ]);
    expect(await told([lib, unseen], [lib, unseen])).toEqual(await told([lib, unseen]));
    expect(await told([lib, unseen], [{ path: 'vendor/lib', commit: before }])).toEqual([
      [rule, 'moderate', `${said} This change moves it from aaaaaaaaaaaa to bbbbbbbbbbbb.`],
      [rule, 'moderate', `${nobody} This change adds it at bbbbbbbbbbbb.`],
    ]);
  });

  it('says in every run what the policy leaves out', async () => {
    const graphs = [makeGraph([makePackage('left')])];
    const result = await judge({ graphs, excludedLockfiles: ['test/a/yarn.lock', 'test/b/yarn.lock'] });
    expect(result).toMatchObject({
      state: 'ran',
      reason: '2 lockfiles are excluded by the policy: test/a/yarn.lock, test/b/yarn.lock.',
      counts: { ok: 1, flagged: 0 },
    });
    expect(result.findings).toMatchObject([{ rule: 'lockfiles/excluded', severity: 'info' }]);
    expect(await judge({ graphs: [], excludedLockfiles: ['yarn.lock'] })).toMatchObject({
      state: 'not-checked',
      reason: '1 lockfile is excluded by the policy: yarn.lock, so no dependency was looked at.',
    });
  });

  it('keeps several differences of one package.json apart', async () => {
    const problem = (message: string) => ({ code: 'out-of-date' as const, message, place: 'package.json' });
    const graph = { ...makeGraph([makePackage('left')]), problems: [problem('one'), problem('two')] };
    const { findings } = await judge({ graphs: [graph] });
    expect(findings.map(({ rule }) => rule)).toEqual(['lockfiles/out-of-date', 'lockfiles/out-of-date']);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
