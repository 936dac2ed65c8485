import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { abandonedLockfiles } from '../../src/check/lockfiles/abandoned.js';
import { vulnerabilities } from '../../src/check/vulnerabilities.js';
import { planFixes } from '../../src/decide/fix-plan.js';
import { withFixes } from '../../src/decide/fixes.js';
import { commandLine, isPackageName, isVersion, shellWord } from '../../src/decide/shell-words.js';
import type { Facts, LockfileChange } from '../../src/model/facts.js';
import type { Finding } from '../../src/model/findings/finding.js';
import { goesBack, takesOut } from '../../src/model/findings/undo.js';
import { diffLockfiles } from '../../src/model/packages/change.js';
import type { DependencyGraph, Edge, Importer, Package } from '../../src/model/packages/graph.js';
import type { InstallationChange } from '../../src/model/packages/installation.js';
import type { PackageFacts } from '../../src/model/signatures/registry-facts.js';
import { makeFacts, makePackage, OTHER_INTEGRITY, policyOf } from '../support/facts.js';
import { reportOf, shopGraph, vulnerability } from '../support/reports.js';

const policy = await policyOf('extends: baseline\n');

function edge(to: Package, range?: string, name = to.name): Edge {
  return { to: to.id, name, kind: 'prod', ...(range === undefined ? {} : { range }) };
}

function graphOf(
  packages: readonly Package[],
  importers: readonly Partial<Importer>[],
  lockfile: Partial<DependencyGraph['lockfile']> = {},
): DependencyGraph {
  return {
    lockfile: {
      path: 'package-lock.json',
      format: 'npm',
      version: '3',
      sha256: 'a'.repeat(64),
      bytes: 1,
      ...lockfile,
    },
    importers: importers.map((one) => ({
      id: `workspace:${one.path ?? '.'}`,
      path: '.',
      dependencies: [],
      ...one,
    })),
    packages,
    problems: [],
  };
}

/** The fix of one vulnerable package in a graph. */
function fixOf(
  graph: DependencyGraph,
  node: Package,
  fixedVersions: string[],
  more: Partial<Finding> = {},
): Finding['fix'] {
  const finding = vulnerability({
    subject: {
      kind: 'package',
      name: `${node.name}@${node.version}`,
      purl: node.purl,
      nodes: [node.id],
      scope: 'runtime',
    },
    location: { file: graph.lockfile.path },
    detail: { fixedVersions },
    ...more,
  });
  return withFixes([finding], makeFacts({ graphs: [graph] }))[0]?.fix;
}

const axios = makePackage('axios', '1.6.0');
const PNPM = { format: 'pnpm', path: 'pnpm-lock.yaml', version: '9.0' };

describe('withFixes', () => {
  it('says of a package that no lockfile has in that version that the report may be older', () => {
    const updated = graphOf([makePackage('axios', '1.7.4')], [{}]);
    const stale = vulnerability({
      subject: { kind: 'package', name: 'axios@1.6.0', purl: 'pkg:npm/axios@1.6.0', scope: 'unknown' },
      fix: { text: 'Update axios to 1.7.4.', version: '1.7.4' },
    });
    const fixIn = (graphs: DependencyGraph[], more: Partial<Finding> = {}, reports: Facts['reports'] = []) =>
      withFixes([{ ...stale, ...more }], makeFacts({ graphs, reports }))[0]?.fix?.text;
    expect(fixIn([updated])).toBe(
      'No lockfile that was read has axios@1.6.0 (package-lock.json has 1.7.4): if the report is older than them, make it again. Else: Update axios to 1.7.4.',
    );
    expect(fixIn([graphOf([], [{}])])).toMatch(/^No lockfile that was read has axios@1\.6\.0: if /);
    const named = { ...stale.subject, name: 'axios', purl: 'pkg:npm/axios' };
    expect(fixIn([updated], { subject: named })).toMatch(/has an affected version of axios \(package-lock/);
    expect(fixIn([])).toBe('Update axios to 1.7.4.');
    const image = {
      path: 'trivy.json',
      target: { kind: 'image', name: 'shop:1' },
    } as Facts['reports'][number];
    const seenBy = [{ tool: 'trivy', report: image.path }];
    expect(fixIn([updated], { seenBy }, [image])).toBe('Update axios to 1.7.4.');
    expect(fixIn([updated], { subject: { ...stale.subject, purl: 'pkg:pypi/axios@1.6.0' } })).toBe(
      'Update axios to 1.7.4.',
    );
  });

  it('bumps a direct dependency with the manager of its lockfile', () => {
    const importers = [{ dependencies: [edge(axios, '^1.6.0')] }];
    expect(fixOf(graphOf([axios], importers), axios, ['2.0.0', '1.7.4'])).toEqual({
      text: 'Update axios to 1.7.4.',
      version: '1.7.4',
      command: 'npm install axios@1.7.4',
    });
    expect(fixOf(graphOf([axios], importers, PNPM), axios, ['1.7.4'])?.command).toBe(
      'pnpm update axios@1.7.4',
    );
  });

  it('leaves pinned what is pinned', () => {
    const importers = [{ dependencies: [edge(axios, '1.6.0')] }];
    expect(fixOf(graphOf([axios], importers), axios, ['1.7.4'])?.command).toBe(
      'npm install --save-exact axios@1.7.4',
    );
  });

  it('leaves a tilde where one stands, and takes no side where workspaces differ', () => {
    const berry = { format: 'yarn-berry', path: 'yarn.lock', version: '8' };
    const declared = (...ranges: string[]): Partial<Importer>[] =>
      ranges.map((range, index) => ({
        id: `w${index}`,
        path: `packages/w${index}`,
        name: `w${index}`,
        dependencies: [edge(axios, range)],
      }));
    const command = (lockfile: object, ...ranges: string[]): string | undefined =>
      fixOf(graphOf([axios], declared(...ranges), lockfile), axios, ['1.7.4'])?.command;
    expect(command({}, '~1.6.0')).toBe("npm install 'axios@~1.7.4' -w w0");
    expect(command(berry, 'npm:~1.6.0')).toBe("yarn up 'axios@~1.7.4'");
    expect(command(berry, 'npm:~1.6.0', 'npm:1.6.0')).toBe('yarn up axios@1.7.4');
    expect(command(PNPM, '~1.6.0')).toBe('pnpm -C ./packages/w0 update axios@1.7.4');
  });

  it('does it in the workspaces that declare it, by name or path, in the folder of the lockfile', () => {
    const importers = [
      { name: 'root' },
      { path: 'packages/api', id: 'w1', name: '@shop/api', dependencies: [edge(axios, '^1.6.0')] },
      { path: 'packages/my web', id: 'w2', dependencies: [edge(axios, '^1.6.0')] },
    ];
    expect(
      fixOf(graphOf([axios], importers, { path: 'apps/package-lock.json' }), axios, ['1.7.4'])?.command,
    ).toBe(
      "npm --prefix ./apps install axios@1.7.4 -w @shop/api && npm --prefix ./apps install axios@1.7.4 -w 'packages/my web'",
    );
    expect(
      fixOf(graphOf([axios], importers, { ...PNPM, path: 'apps/pnpm-lock.yaml' }), axios, ['1.7.4'])?.command,
    ).toBe(
      "pnpm -C ./apps/packages/api update axios@1.7.4 && pnpm -C './apps/packages/my web' update axios@1.7.4",
    );
  });

  it('keeps the name a package is declared by', () => {
    const graph = graphOf([axios], [{ dependencies: [edge(axios, 'npm:axios@^1.6.0', 'http')] }]);
    expect(fixOf(graph, axios, ['1.7.4'])?.command).toBe('npm install http@npm:axios@1.7.4');
  });

  it('refreshes the lockfile where the declared ranges allow the version', () => {
    const parent = makePackage('client', '2.0.0', { dependencies: [edge(axios, '^1.5.0')] });
    const importers = [{ dependencies: [edge(parent, '^2.0.0')] }];
    expect(fixOf(graphOf([axios, parent], importers), axios, ['1.7.4'])).toEqual({
      text: 'Refresh the lockfile: the declared ranges allow axios 1.7.4.',
      version: '1.7.4',
      command: 'npm update axios',
    });
    // pnpm's lockfile keeps no ranges of what dependencies need.
    const silent = makePackage('client', '2.0.0', { dependencies: [edge(axios)] });
    expect(fixOf(graphOf([axios, silent], importers, PNPM), axios, ['1.7.4'])).toMatchObject({
      command: 'pnpm update --depth Infinity axios',
      text: 'Refresh the lockfile: most ranges would allow axios 1.7.4, and this lockfile keeps none of them. Where it stays at 1.6.0: add overrides: { "axios": "1.7.4" } to pnpm-workspace.yaml (before pnpm 10: to "pnpm" in package.json), then install.',
    });
    const two = [...importers, { path: 'b', id: 'b' }];
    expect(fixOf(graphOf([axios, silent], two, PNPM), axios, ['1.7.4'])?.command).toBe(
      'pnpm update -r --depth Infinity axios',
    );
  });

  it('speaks the language of both Yarns', () => {
    const berry = { format: 'yarn-berry', path: 'yarn.lock', version: '8' };
    const classic = { format: 'yarn-classic', path: 'web/yarn.lock', version: '1' };
    const importers = [
      { dependencies: [edge(axios, '^1.6.0')] },
      { path: 'packages/api', id: 'w1', name: '@shop/api', dependencies: [edge(axios, '^1.6.0')] },
    ];
    const command = (lockfile: typeof berry, range: string | undefined): string | undefined => {
      const parent = makePackage('@a/client', '2.0.0', { dependencies: [edge(axios, range)] });
      const graph = graphOf([axios, parent], [{ dependencies: [edge(parent, '^2.0.0')] }], lockfile);
      return fixOf(graph, axios, ['1.7.4'])?.command;
    };
    expect(fixOf(graphOf([axios], importers, berry), axios, ['1.7.4'])?.command).toBe(
      "yarn up 'axios@^1.7.4'",
    );
    expect(fixOf(graphOf([axios], importers, classic), axios, ['1.7.4'])?.command).toBe(
      "yarn --cwd ./web add 'axios@^1.7.4' -W && yarn --cwd ./web/packages/api add 'axios@^1.7.4'",
    );
    expect(command(berry, 'npm:^1.5.0')).toBe('yarn up -R axios');
    expect(command({ ...berry, version: '4' }, 'npm:^1.5.0')).toBe(
      `perl -ni -e 'print unless /^"?axios\\@/../^\\r?$/' yarn.lock && yarn install`,
    );
    expect(command(classic, '^1.5.0')).toBe(
      `perl -ni -e 'print unless /^"?axios\\@/../^\\r?$/' web/yarn.lock && yarn --cwd ./web install`,
    );
    expect(command(berry, 'npm:1.6.0')).toBe("npm pkg set 'resolutions[axios]=1.7.4' && yarn install");
    expect(command(classic, '1.6.0')).toBe(
      "npm --prefix ./web pkg set 'resolutions[axios]=1.7.4' && yarn --cwd ./web install",
    );
  });

  it('overrides below one parent wherever that is', () => {
    const other = makePackage('axios', '0.27.2');
    const parent = makePackage('client', '2.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const importers = [{ dependencies: [edge(parent, '^2.0.0'), edge(other, '^0.27.2')] }];
    const command = (format: string, version: string): string | undefined =>
      fixOf(graphOf([axios, other, parent], importers, { format, path: 'yarn.lock', version }), axios, [
        '1.7.4',
      ])?.command;
    expect(command('yarn-berry', '8')).toBe("npm pkg set 'resolutions[client/axios]=1.7.4' && yarn install");
    // Yarn 1 takes `client/axios` for a client that the root itself needs.
    expect(command('yarn-classic', '1')).toBe(
      "npm pkg set 'resolutions[**/client/axios]=1.7.4' && yarn install",
    );
  });

  it('overrides where no range allows it, only below those that exclude it where others have other versions', () => {
    const parent = makePackage('client', '2.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const importers = [{ dependencies: [edge(parent, '^2.0.0')] }];
    expect(fixOf(graphOf([axios, parent], importers), axios, ['1.7.4'])).toEqual({
      text: 'No declared range allows axios 1.7.4: override it in package.json ("overrides":{"axios":"1.7.4"}).',
      version: '1.7.4',
      command: "npm pkg set 'overrides[axios]=1.7.4' && npm install",
    });
    const newer = makePackage('axios', '1.9.0');
    const other = graphOf([axios, newer, parent], [{ dependencies: [edge(parent), edge(newer, '^1.9.0')] }]);
    expect(fixOf(other, axios, ['1.7.4'])).toMatchObject({
      text: 'The range of client does not allow axios 1.7.4: override it in package.json ("overrides":{"client":{"axios":"1.7.4"}}).',
      command: "npm pkg set 'overrides[client][axios]=1.7.4' && npm install",
    });
    const second = makePackage('agent', '1.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const declared = [{ dependencies: [edge(axios, '^1.6.0'), edge(parent), edge(second)] }];
    expect(fixOf(graphOf([axios, parent, second], declared), axios, ['1.7.4'])?.text).toContain(
      'The ranges of agent and client do not allow axios 1.7.4',
    );
    const silent = makePackage('client', '2.0.0', { dependencies: [edge(axios)] });
    const pnpm = fixOf(graphOf([axios, silent], [{ dependencies: [edge(silent)] }], PNPM), axios, ['2.0.0']);
    expect(pnpm?.text).toContain('add overrides: { "axios": "2.0.0" } to pnpm-workspace.yaml');
    expect(pnpm?.command).toBe('pnpm install');
  });

  it('names Rush’s own files and command where Rush keeps the lockfile', () => {
    const RUSH = { format: 'pnpm', path: 'common/config/rush/pnpm-lock.yaml', version: '9.0' };
    const project = { path: '../../../apps/api', id: 'w1' };
    const api = (dependencies: Edge[]) => [{ name: 'root' }, { ...project, dependencies }];
    expect(fixOf(graphOf([axios], api([edge(axios, '^1.6.0')]), RUSH), axios, ['1.7.4'])).toEqual({
      text: 'Update axios to 1.7.4 in apps/api/package.json.',
      version: '1.7.4',
      command: 'rush update',
    });
    const silent = makePackage('client', '2.0.0', { dependencies: [edge(axios)] });
    expect(fixOf(graphOf([axios, silent], api([edge(silent, '^2.0.0')]), RUSH), axios, ['1.7.4'])).toEqual({
      text: 'Rush refreshes no single package: override it in common/config/rush/pnpm-config.json ("globalOverrides":{"axios":"1.7.4"}).',
      version: '1.7.4',
      command: 'rush update',
    });
    const closed = makePackage('client', '2.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const variant = { ...RUSH, path: 'common/config/rush/variants/old/pnpm-lock.yaml' };
    const both = graphOf([axios, closed], api([edge(axios, '1.6.0'), edge(closed, '2.0.0')]), variant);
    expect(fixOf(both, axios, ['1.7.4'])?.text).toContain(
      'No declared range allows axios 1.7.4: override it in common/config/rush/pnpm-config.json',
    );
    const commandAt = (path: string): string | undefined =>
      fixOf(graphOf([axios, silent], api([edge(silent, '^2.0.0')]), { ...RUSH, path }), axios, ['1.7.4'])
        ?.command;
    expect(
      [
        'common/config/rush/variants/old/pnpm-lock.yaml',
        'common/config/subspaces/web/pnpm-lock.yaml',
        'parts/a core/common/config/rush/pnpm-lock.yaml',
        'parts/-\u202ecore/common/config/subspaces/-x/pnpm-lock.yaml',
      ].map(commandAt),
    ).toEqual([
      'rush update --variant old',
      'rush update --subspace web',
      "(cd 'parts/a core' && rush update)",
      undefined,
    ]);
    const many = Array.from({ length: 6 }, (_, at) => ({
      path: `../../../apps/${at}`,
      id: `w${at}`,
      dependencies: [edge(axios, '^1.6.0')],
    }));
    expect(fixOf(graphOf([axios], many, RUSH), axios, ['1.7.4'])?.text).toBe(
      'Update axios to 1.7.4 in the 6 package.json files that declare it.',
    );
    const file = 'common/config/rush/pnpm-config.json';
    const override = {
      kind: 'override',
      name: 'axios',
      value: '1.6.0',
      file,
      path: ['overrides', 'axios'],
    } as const;
    const overridden = graphOf([axios, silent], api([edge(silent, '^2.0.0')]), RUSH);
    expect(fixOf({ ...overridden, settings: [override] }, axios, ['1.7.4'])).toEqual({
      text: `${file} overrides axios by 1.6.0: set "axios": "1.7.4" there, then install.`,
      version: '1.7.4',
      command: 'rush update',
    });
    const entry = {
      ...override,
      kind: 'catalog',
      value: '^1.6.0',
      path: ['catalogs', 'http', 'axios'],
    } as const;
    const listed = graphOf([axios], api([edge(axios, 'catalog:http')]), RUSH);
    expect(fixOf({ ...listed, settings: [entry] }, axios, ['1.7.4'])).toEqual({
      text: `The catalog in ${file} has axios ^1.6.0: set "axios": "^1.7.4" there, then install.`,
      version: '1.7.4',
      command: 'rush update',
    });
    const shrinkwrap = { ...RUSH, format: 'npm', path: 'common/config/rush/npm-shrinkwrap.json' };
    expect(fixOf(graphOf([axios, closed], api([edge(closed)]), shrinkwrap), axios, ['1.7.4'])).toEqual({
      text: 'No declared range allows axios 1.7.4: override it to 1.7.4.',
      version: '1.7.4',
    });
  });

  it('speaks to Bun in its own words', () => {
    const BUN = { format: 'bun', path: 'bun.lock', version: '1' };
    const command = (graph: ReturnType<typeof graphOf>): string | undefined =>
      fixOf(graph, axios, ['1.7.4'])?.command;
    const declared = [{ dependencies: [edge(axios, '^1.6.0')] }];
    expect(command(graphOf([axios], declared, BUN))).toBe('bun update axios@1.7.4');
    const workspaces = [{ name: 'root' }, { path: 'packages/api', id: 'w1', dependencies: [edge(axios)] }];
    expect(command(graphOf([axios], workspaces, { ...BUN, path: 'apps/bun.lock' }))).toBe(
      'bun update --cwd ./apps/packages/api axios@1.7.4',
    );
    const parent = (range: string) => makePackage('client', '2.0.0', { dependencies: [edge(axios, range)] });
    const open = parent('^1.5.0');
    expect(command(graphOf([axios, open], [{ dependencies: [edge(open)] }], BUN))).toBe('bun update axios');
    const closed = parent('1.6.0');
    const graph = graphOf([axios, closed], [{ dependencies: [edge(closed)] }], {
      ...BUN,
      path: 'a/bun.lock',
    });
    expect(fixOf(graph, axios, ['1.7.4'])).toEqual({
      text: 'No declared range allows axios 1.7.4: override it in package.json ("overrides":{"axios":"1.7.4"}).',
      version: '1.7.4',
      command: "bun pm --cwd ./a pkg set 'overrides[axios]=1.7.4' && bun install --cwd ./a",
    });
  });

  it('does both where it is declared and also needed by something that excludes the version', () => {
    const parent = makePackage('client', '2.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const graph = graphOf(
      [axios, parent],
      [{ dependencies: [edge(parent, '^2.0.0'), edge(axios, '1.6.0')] }],
    );
    expect(fixOf(graph, axios, ['1.7.4'])?.command).toBe(
      "npm install --save-exact axios@1.7.4 && npm pkg set 'overrides[client][axios]=1.7.4' && npm install",
    );
  });

  it('overrides for all where many exclude the version, and agrees with what the root declares', () => {
    const parents = Array.from({ length: 6 }, (_, n) =>
      makePackage(`client-${n}`, '2.0.0', { dependencies: [edge(axios, '1.6.0')] }),
    );
    const edges = parents.map((parent) => edge(parent, '^2.0.0'));
    const newer = makePackage('axios', '1.9.0');
    expect(
      fixOf(graphOf([axios, newer, ...parents], [{ dependencies: edges }]), axios, ['1.7.4'])?.command,
    ).toBe("npm pkg set 'overrides[axios]=1.7.4' && npm install");
    const declared = [...edges, edge(axios, '1.6.0')];
    expect(fixOf(graphOf([axios, ...parents], [{ dependencies: declared }]), axios, ['1.7.4'])?.command).toBe(
      "npm install --save-exact axios@1.7.4 && npm pkg set 'overrides[axios]=$axios' && npm install",
    );
  });

  it('prefers the release of the direct dependency that npm worked out', () => {
    const parent = makePackage('client', '2.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const graph = graphOf([axios, parent], [{ dependencies: [edge(parent, '^2.0.0')] }]);
    const update = { name: 'client', version: '2.1.0', major: false };
    expect(fixOf(graph, axios, [], { fix: { text: 't', version: '1.7.4' }, detail: { update } })).toEqual({
      text: 'Update client to 2.1.0, which no longer brings the vulnerable version.',
      version: '1.7.4',
      command: 'npm install client@2.1.0',
    });
    const major = { update: { ...update, major: true } };
    expect(
      fixOf(graph, axios, [], { fix: { text: 't', version: '1.7.4' }, detail: major })?.command,
    ).toContain('overrides');
  });

  it('says so where no fix is known, and never suggests going back', () => {
    const graph = graphOf([axios], [{ dependencies: [edge(axios)] }]);
    for (const fixed of [[], ['0.30.0']]) {
      const fix = fixOf(graph, axios, fixed);
      expect(fix).toEqual({ text: expect.stringContaining('No version without it is known yet') });
    }
  });

  it('takes malicious code out, and does not wait for its fix', () => {
    const graph = graphOf([axios], [{ dependencies: [edge(axios)] }]);
    const fix = fixOf(graph, axios, [], { aliases: ['MAL-2025-1'] });
    expect(fix?.text).toMatch(/^This is malicious code: take the package out, or .* change the secrets/);
    const subject = { kind: 'package', name: 'axios@1.6.0', nodes: [axios.id] } as const;
    const [step] = planFixes([vulnerability({ subject, aliases: ['MAL-2025-1'], detail: {} })], [graph]);
    expect(step?.steps).toEqual({ text: fix?.text });
  });

  it('mends every lockfile that has it', () => {
    const importers = [{ dependencies: [edge(axios)] }];
    const graphs = [graphOf([axios], importers), graphOf([axios], importers, PNPM)];
    const finding = vulnerability({
      subject: { kind: 'package', name: 'axios@1.6.0', purl: axios.purl, nodes: [axios.id] },
      location: { file: 'package-lock.json' },
      fix: { text: '', version: '1.7.4' },
    });
    expect(withFixes([finding], makeFacts({ graphs }))[0]?.fix).toMatchObject({
      text: 'Update axios to 1.7.4.',
      command: 'npm install axios@1.7.4 && pnpm update axios@1.7.4',
    });
  });

  it('names other lockfiles, a few of many, that need another way', () => {
    const parent = makePackage('client', '2.0.0', { dependencies: [edge(axios, '1.6.0')] });
    const graphs = [
      graphOf([axios], [{ dependencies: [edge(axios)] }]),
      ...['a', 'b', 'c', 'd'].map((folder) =>
        graphOf([parent, axios], [{ dependencies: [edge(parent)] }], { path: `${folder}/package-lock.json` }),
      ),
    ];
    const finding = vulnerability({
      subject: { kind: 'package', name: 'axios@1.6.0', purl: axios.purl, nodes: [axios.id] },
      location: { file: 'package-lock.json' },
      fix: { text: '', version: '1.7.4' },
    });
    expect(withFixes([finding], makeFacts({ graphs }))[0]?.fix).toMatchObject({
      text: 'Update axios to 1.7.4. The same in a/package-lock.json, b/package-lock.json, c/package-lock.json and 1 more.',
      command: 'npm install axios@1.7.4',
    });
  });

  it('knows the way for every finding of a real report', async () => {
    const graphs = [await shopGraph('npm')];
    const facts = makeFacts({ graphs, reports: [reportOf('npm-audit.json')] });
    const { findings } = (await vulnerabilities.load(facts))(facts, policy);
    expect(withFixes(findings, facts).map((finding) => [finding.subject.name, finding.fix?.command])).toEqual(
      [
        ['minimist@1.2.0', 'npm install --save-exact minimist@1.2.6'],
        ['lodash@4.17.15', 'npm install --save-exact lodash@4.17.21'],
        ['minimist@0.0.8', "npm pkg set 'overrides[mkdirp][minimist]=0.2.1' && npm install"],
      ],
    );
  });

  it('restores the lockfile where the change takes a hash out, and not where none was', () => {
    const { integrity, ...bare } = makePackage('left', '1.0.0');
    const after = graphOf([bare], [{ dependencies: [edge(bare)] }]);
    const finding: Finding = {
      ...vulnerability({}),
      check: 'sources',
      rule: 'sources/missing-integrity',
      subject: { kind: 'package', name: 'left@1.0.0', purl: bare.purl, nodes: [bare.id] },
      location: { file: 'package-lock.json' },
      fix: { text: 'as it was' },
    };
    const fixBy = (before: readonly Package[]) => {
      const graph = graphOf(before, []);
      const changes = diffLockfiles([graph], [after]);
      const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [graph], changes, reports: [] };
      return withFixes([finding], makeFacts({ graphs: [after], base }))[0]?.fix?.command;
    };
    const restore = `git checkout ${'b'.repeat(12)} -- package-lock.json && npm install`;
    expect(integrity).toBeDefined();
    expect(fixBy([{ ...bare, ...(integrity === undefined ? {} : { integrity }) }])).toBe(restore);
    expect(fixBy([bare])).not.toBe(restore);
    expect(fixBy([])).not.toBe(restore);
  });

  it('restores the lockfile where the base has another entry', () => {
    const head = makePackage('left', '1.0.0', { integrity: OTHER_INTEGRITY });
    const graph = graphOf([head], [{ dependencies: [edge(head)] }]);
    const finding: Finding = {
      ...vulnerability({}),
      check: 'signatures',
      rule: 'signatures/invalid',
      subject: { kind: 'package', name: 'left@1.0.0', purl: head.purl, nodes: [head.id] },
      location: { file: 'package-lock.json' },
      fix: { text: 'as it was' },
    };
    const base = (integrity: string | undefined): Facts['base'] => ({
      ref: 'main; rm -rf ~',
      commit: 'b'.repeat(40),
      graphs: [graphOf([makePackage('left', '1.0.0', integrity === undefined ? {} : { integrity })], [])],
      changes: [],
      reports: [],
    });
    const fix = (facts: Partial<Facts>): Finding['fix'] =>
      withFixes([finding], makeFacts({ graphs: [graph], ...facts }))[0]?.fix;
    const before = base(undefined);
    expect(before === undefined ? undefined : fix({ base: before })).toEqual({
      text: 'Restore the lockfile from the base branch and install again.',
      command: `git checkout ${'b'.repeat(12)} -- package-lock.json && npm install`,
    });
    const same = base(OTHER_INTEGRITY);
    expect(same === undefined ? undefined : fix({ base: same })).toEqual({ text: 'as it was' });
    expect(fix({})).toEqual({ text: 'as it was' });
  });
});

it('brings back a lockfile that is gone, whatever it is called', () => {
  const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes: [], reports: [] };
  const fix = (file: string, facts: Partial<Facts>): Finding['fix'] => {
    const [finding] = abandonedLockfiles(makeFacts({ base: { ...base, abandoned: [file] } }));
    return withFixes(finding === undefined ? [] : [finding], makeFacts(facts))[0]?.fix;
  };
  expect(fix('web/package-lock.json', { base })).toMatchObject({
    text: expect.stringMatching(/^Restore the lockfile from the base branch\./),
    command: `git checkout ${'b'.repeat(12)} -- web/package-lock.json`,
  });
  expect(fix("it's/package-lock.json", { base })?.command).not.toContain("-- it's/");
  expect(fix('web/package-lock.json', {})?.command).toBeUndefined();
});

it('restores what stands under another’s name, and never takes out the dependency that was meant', () => {
  const [meant, other] = [makePackage('left'), makePackage('right')];
  const asked = { ...edge(other), name: 'left', range: '^1.0.0' };
  const before = graphOf([meant], [{ dependencies: [edge(meant)] }]);
  const after = graphOf([other], [{ dependencies: [asked] }]);
  const finding: Finding = {
    ...vulnerability({}),
    check: 'sources',
    rule: 'sources/substituted',
    subject: { kind: 'package', name: 'right@1.0.0', purl: other.purl, nodes: [other.id] },
    location: { file: 'package-lock.json' },
    fix: { text: 'as it was' },
  };
  const changes = diffLockfiles([before], [after]);
  const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [before], changes, reports: [] };
  expect(withFixes([finding], makeFacts({ graphs: [after], base }))[0]?.fix?.command).toBe(
    `git checkout ${'b'.repeat(12)} -- package-lock.json && npm install`,
  );
});

it('takes the settings back that move a package to another registry, and not the package', () => {
  const node = makePackage('left');
  const after = graphOf([node], [{ dependencies: [edge(node)] }]);
  const finding: Finding = {
    ...vulnerability({}),
    check: 'trust',
    rule: 'trust/registry-changed',
    subject: { kind: 'package', name: 'left@1.0.0', purl: node.purl, nodes: [node.id] },
    location: { file: 'package-lock.json' },
    fix: { text: 'as it was' },
  };
  const asked: PackageFacts = {
    name: 'left',
    version: '1.0.0',
    registry: 'https://other.example.test/',
    registryBefore: 'https://registry.example.test/',
    manifest: { state: 'absent', reason: 'none' },
  };
  const registry = { keys: {}, packages: { [node.purl]: asked }, requests: 0, receivedBytes: 0 };
  const setting = { kind: 'setting', path: '.npmrc', key: 'registry', after: asked.registry } as const;
  const commandOf = (installation: readonly InstallationChange[]): string | undefined => {
    const changes = diffLockfiles([graphOf([], [{ dependencies: [] }])], [after]);
    const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes, reports: [], installation };
    return withFixes([finding], makeFacts({ graphs: [after], base, registry }))[0]?.fix?.command;
  };
  const edited = { ...setting, before: 'https://registry.example.test/' };
  const aside = { ...setting, path: 'app/.npmrc', key: 'save-exact', before: 'true' };
  expect(commandOf([edited, aside])).toBe(`git checkout ${'b'.repeat(12)} -- .npmrc`);
  // The base may not have the file.
  expect(commandOf([setting])).toBeUndefined();
});

describe('the way back of what no version mends', () => {
  const DENIED = 'Use another package.';

  /** The fix of a denied licence after a change. */
  function backOf(
    graph: DependencyGraph,
    node: Package,
    change: {
      readonly added?: readonly Package[];
      readonly updated?: readonly (readonly [Package, Package])[];
    },
  ): Finding['fix'] {
    const { added = [], updated = [] } = change;
    const lockfile = graph.lockfile.path;
    const changes = [
      { lockfile, added, removed: [], updated: updated.map(([before, after]) => ({ before, after })) },
    ];
    const facts = makeFacts({
      graphs: [graph],
      base: { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes, reports: [] },
    });
    const finding = vulnerability({
      check: 'licenses',
      rule: 'licenses/denied',
      subject: { kind: 'package', name: node.name, purl: node.purl, nodes: [node.id] },
      location: { file: lockfile },
      fix: { text: DENIED },
    });
    return withFixes([finding], facts)[0]?.fix;
  }

  const leaf = makePackage('leaf', '2.0.0');
  const top = { ...makePackage('top', '1.0.0'), dependencies: [edge(leaf)] };

  it('takes out what the change declares, or the declared package that brings it', () => {
    const graph = graphOf([top, leaf], [{ dependencies: [edge(top)] }]);
    const fix = {
      text: `${DENIED} This takes it out again:`,
      command: 'npm uninstall top',
      undo: takesOut(),
    };
    expect(backOf(graph, top, { added: [top, leaf] })).toEqual(fix);
    expect(backOf(graph, leaf, { added: [top, leaf] })).toEqual(fix);
  });

  it('goes back to the version before', () => {
    const before = makePackage('top', '0.9.0');
    const graph = graphOf([top, leaf], [{ dependencies: [edge(top)] }]);
    expect(backOf(graph, leaf, { added: [leaf], updated: [[before, top]] })).toEqual({
      text: `${DENIED} This goes back to top 0.9.0:`,
      command: 'npm install top@0.9.0',
      undo: goesBack('top 0.9.0'),
    });
  });

  it('takes out what the change declares where no version without the vulnerability is known', () => {
    const graph = graphOf([top, leaf], [{ dependencies: [edge(top)] }]);
    const fixAfter = (added: readonly Package[]): Finding['fix'] => {
      const changes = [{ lockfile: graph.lockfile.path, added, removed: [], updated: [] }];
      const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes, reports: [] };
      const subject = { kind: 'package', name: 'leaf@2.0.0', nodes: [leaf.id] } as const;
      const { fix: _known, ...finding } = vulnerability({ subject });
      return withFixes([finding], makeFacts({ graphs: [graph], base }))[0]?.fix;
    };
    const unknown = 'No version without it is known yet: replace the package';
    expect(fixAfter([top, leaf])).toEqual({
      text: expect.stringMatching(new RegExp(`^${unknown}.* This takes it out again:$`)),
      command: 'npm uninstall top',
      undo: takesOut(),
    });
    expect(fixAfter([])).toEqual({ text: expect.stringContaining(unknown) });
  });

  it('does not go back to a version with the same vulnerability', () => {
    const before = makePackage('leaf', '1.9.0');
    const graph = graphOf([top, leaf], [{ dependencies: [edge(top)] }]);
    const older = { ...makePackage('top', '0.9.0'), dependencies: [edge(before)] };
    const changes = [
      {
        lockfile: graph.lockfile.path,
        added: [],
        removed: [],
        updated: [
          { before: older, after: top },
          { before, after: leaf },
        ],
      },
    ];
    const graphs = [graphOf([older, before], [{ dependencies: [edge(older)] }])];
    const base = { ref: 'main', commit: 'b'.repeat(40), graphs, changes, reports: [] };
    const fixFor = (range: string): Finding['fix'] => {
      const subject = { kind: 'package', name: 'leaf@2.0.0', nodes: [leaf.id] } as const;
      const { fix: _known, ...finding } = vulnerability({ subject, detail: { range } });
      return withFixes([finding], makeFacts({ graphs: [graph], base }))[0]?.fix;
    };
    expect(fixFor('<=2.5.0')).toEqual({ text: expect.stringContaining('No version without it is known') });
    const back = {
      text: expect.stringContaining('goes back to top 0.9.0'),
      command: 'npm install top@0.9.0',
      undo: goesBack('top 0.9.0'),
    };
    expect(fixFor('>=2.0.0')).toEqual(back);
    expect(fixFor('introduced 0')).toEqual(back);
  });

  it('does not go back to a version of the same licence', () => {
    const [before, after] = ['0.9.0', '1.0.0'].map((version) => ({
      ...makePackage('top', version),
      license: 'GPL-3.0-only',
    })) as [Package, Package];
    const graph = graphOf([after], [{ dependencies: [edge(after)] }]);
    expect(backOf(graph, after, { updated: [[before, after]] })).toEqual({ text: DENIED });
    const other = { ...before, license: 'MIT' };
    expect(backOf(graph, after, { updated: [[other, after]] })?.command).toBe('npm install top@0.9.0');
  });

  it('takes out of every lockfile that the change brings it into, or of none', () => {
    const graphs = ['apps/api', 'apps/web'].map((folder) =>
      graphOf([leaf], [{ dependencies: [edge(leaf)] }], { path: `${folder}/package-lock.json` }),
    );
    const fixAfter = (added: readonly (readonly Package[])[]): Finding['fix'] => {
      const changes = graphs.map(({ lockfile }, index) => ({
        lockfile: lockfile.path,
        added: added[index] ?? [],
        removed: [],
        updated: [],
      }));
      const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes, reports: [] };
      const finding = vulnerability({
        check: 'licenses',
        rule: 'licenses/denied',
        subject: { kind: 'package', name: leaf.name, purl: leaf.purl, nodes: [leaf.id] },
        fix: { text: DENIED },
      });
      return withFixes([finding], makeFacts({ graphs, base }))[0]?.fix;
    };
    expect(fixAfter([[leaf], [leaf]])).toEqual({
      text: `${DENIED} This takes it out again:`,
      command: 'npm --prefix ./apps/api uninstall leaf && npm --prefix ./apps/web uninstall leaf',
      undo: takesOut(),
    });
    expect(fixAfter([[leaf], []])).toEqual({ text: DENIED });
  });

  it('has none for what could not be looked at', () => {
    const graph = graphOf([top, leaf], [{ dependencies: [edge(top)] }]);
    const changes = [{ lockfile: graph.lockfile.path, added: [top, leaf], removed: [], updated: [] }];
    const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes, reports: [] };
    const finding = vulnerability({
      check: 'signatures',
      rule: 'signatures/unreachable',
      subject: { kind: 'package', name: top.name, purl: top.purl, nodes: [top.id] },
      fix: { text: 'Run again.' },
    });
    expect(withFixes([finding], makeFacts({ graphs: [graph], base }))[0]?.fix).toEqual({
      text: 'Run again.',
    });
  });

  it('leads back to no version of a registry without keys, and takes out what is added from there', () => {
    const graph = graphOf([top], [{ dependencies: [edge(top)] }]);
    const fixAfter = (change: Partial<LockfileChange>): unknown => {
      const changes = [{ lockfile: graph.lockfile.path, added: [], removed: [], updated: [], ...change }];
      const base = { ref: 'main', commit: 'b'.repeat(40), graphs: [], changes, reports: [] };
      const finding = vulnerability({
        check: 'signatures',
        rule: 'signatures/skipped',
        subject: { kind: 'package', name: top.name, purl: top.purl, nodes: [top.id] },
        fix: { text: 'Ask its owner.' },
      });
      return withFixes([finding], makeFacts({ graphs: [graph], base }))[0]?.fix?.command;
    };
    const before = { ...top, version: '0.9.0' };
    expect(fixAfter({ updated: [{ before, after: top }] })).toBeUndefined();
    expect(fixAfter({ added: [top] })).toBe('npm uninstall top');
  });

  it('has none for what was there before, or where several bring it', () => {
    const graph = graphOf([top, leaf], [{ dependencies: [edge(top), edge(leaf)] }]);
    expect(backOf(graph, leaf, { added: [top, leaf] })).toEqual({ text: DENIED });
    expect(backOf(graph, top, { added: [leaf] })).toEqual({ text: DENIED });
  });

  it.each([
    ['npm', '.', 'npm uninstall top'],
    ['npm', 'packages/a', 'npm uninstall top -w packages/a'],
    ['pnpm', 'packages/a', 'pnpm -C ./packages/a remove top'],
    ['yarn-classic', '.', 'yarn remove top -W'],
    ['yarn-classic', 'packages/a', 'yarn --cwd ./packages/a remove top'],
    ['yarn-berry', 'packages/a', 'yarn --cwd ./packages/a remove top'],
    ['bun', 'packages/a', 'bun remove --cwd ./packages/a top'],
  ])('in the words of %s for the workspace %s', (format, path, command) => {
    const other = path === '.' ? 'packages/a' : '.';
    const graph = graphOf([top], [{ path, dependencies: [edge(top)] }, { path: other }], { format });
    expect(backOf(graph, top, { added: [top] })?.command).toBe(command);
  });
});

describe('commands and text from outside', () => {
  const HOSTILE = [
    '$(id)',
    '`id`',
    'a;b',
    "it's",
    'a b',
    '~',
    '!x',
    'a\\b',
    '"',
    '*',
    '#x',
    'a>b',
    'a&b',
    'ü',
  ];

  it.skipIf(process.platform === 'win32').each(HOSTILE)('T6 the shell gets %s as one plain word', (text) => {
    const word = shellWord(text);
    const echoed = spawnSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
    expect([echoed.stdout, echoed.stderr]).toEqual([text, '']);
  });

  it.each(['', '-x', '--global', 'a\nb', 'a\u001b[31m', 'a\u202eb', '\ud800', 'a\u0000'])(
    'T6 %j gets into no command',
    (text) => {
      expect(shellWord(text)).toBeUndefined();
      expect(commandLine(['npm', 'install', text])).toBeUndefined();
    },
  );

  it('T6 a name no package can have gets no command', () => {
    for (const name of [
      '-g',
      '--global',
      'a b',
      'a;b',
      '$(id)',
      '../x',
      '@/x',
      '@a/b/c',
      '.hidden',
      'x'.repeat(300),
      'ü',
      'a\nb',
    ]) {
      const bad = makePackage(name, '1.0.0');
      expect(isPackageName(name)).toBe(false);
      expect(fixOf(graphOf([bad], [{ dependencies: [edge(bad)] }]), bad, ['1.0.1'])?.command).toBeUndefined();
      const needy = makePackage('client', '1.0.0', { dependencies: [edge(bad, '1.0.0')] });
      expect(fixOf(graphOf([bad, needy], []), bad, ['1.0.1'])?.command).toBeUndefined();
    }
    for (const name of ['lodash', '@babel/core', 'JSONStream', 'a.b-c_d', '_x'])
      expect(isPackageName(name)).toBe(true);
  });

  it('T6 a version that is none gets no command', () => {
    expect(['1.2', 'latest', '1.2.3;id', '^1.2.3', '1.2.3 ', 'https://x', ''].filter(isVersion)).toEqual([]);
    expect(['1.2.3', '1.2.3-rc.1', '1.2.3+b.1'].filter(isVersion)).toHaveLength(3);
    const graph = graphOf([axios], [{ dependencies: [edge(axios)] }]);
    expect(fixOf(graph, axios, ['99.0.0 && curl evil'])?.command).toBeUndefined();
  });

  it('T6 a folder with a quote or a line break in its name does no harm', () => {
    const importers = [{ dependencies: [edge(axios)] }];
    expect(
      fixOf(graphOf([axios], importers, { path: "it's/package-lock.json" }), axios, ['1.7.4'])?.command,
    ).toBe("npm --prefix './it'\\''s' install axios@1.7.4");
    expect(
      fixOf(graphOf([axios], importers, { path: 'a\nb/package-lock.json' }), axios, ['1.7.4'])?.command,
    ).toBeUndefined();
  });
});
