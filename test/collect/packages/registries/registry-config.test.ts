import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  loadRegistryConfig,
  type RegistryChoice,
  type RegistryConfig,
} from '../../../../src/collect/packages/registries/config.js';
import { parseNpmrc } from '../../../../src/io/settings/npmrc.js';
import { openRegistry } from '../../../support/registry/open.js';
import { collect, graph, node, sandbox, silent } from '../../../support/registry/project.js';

const DEFAULT = 'https://registry.example.test/';

function load(
  npmrc: Parameters<typeof sandbox>[0],
  options: { readonly env?: Record<string, string>; readonly registry?: string } = {},
): Promise<RegistryConfig> {
  const box = sandbox(npmrc);
  const { registry } = options;
  return loadRegistryConfig({
    dir: box.dir,
    env: { ...box.env, ...options.env },
    defaultRegistry: DEFAULT,
    ...(registry === undefined ? {} : { registry }),
  });
}

describe('npmrc', () => {
  it('reads keys, quotes, comments and sections as npm does', () => {
    const text =
      '; c\n# c\na=1\n b = "two" \nc=x ; comment\nd=x#y\n=nothing\nempty=\na=2\n"\\u0071"=\'z\'\r#\re[]=1\ne[]=2\n[a]\nb=no\n[b]';
    expect([...parseNpmrc(text)]).toEqual([
      ['a', '2'],
      ['b', 'two'],
      ['c', 'x'],
      ['d', 'x'],
      ['empty', ''],
      ['q', 'z'],
      ['e', '1\n2'],
    ]);
  });

  it('T25 expands the environment only where it is given', () => {
    const line = `//r.example.test/:_authToken=\${TOKEN}`;
    expect([...parseNpmrc(line).values()]).toEqual([`\${TOKEN}`]);
    expect([...parseNpmrc(line, { TOKEN: 'abc' }).values()]).toEqual(['abc']);
    expect([...parseNpmrc(line, {}).values()]).toEqual([]);
    expect([...parseNpmrc(`a=x\${NONE?}y`, {}).values()]).toEqual(['xy']);
    const values = (text: string): string[] => [...parseNpmrc(text, { SET: 'set', EMPTY: '' }).values()];
    expect(values(`a=\${NONE-}\nb=\${NONE-x}\nc=\${NONE:-https://r.example.test/}\nd=\${SET-x}`)).toEqual([
      '',
      'x',
      'https://r.example.test/',
      'set',
    ]);
    expect(values(`a=\${EMPTY-x}\nb=\${EMPTY:-x}\nc=\${EMPTY}\nd=\${NONE}\ne=\\\${SET}`)).toEqual([
      '',
      'x',
      '',
      `\\\${SET}`,
    ]);
  });

  it('keeps hostile keys apart from the prototype', () => {
    expect(parseNpmrc('__proto__=x').get('__proto__')).toBeUndefined();
    expect(parseNpmrc('[__proto__]\ny=x').get('y')).toBeUndefined();
    expect(parseNpmrc('a=b').get('constructor')).toBeUndefined();
  });
});

describe('which registry', () => {
  it('goes by flag, environment, user, default', async () => {
    const user = 'registry=https://user.example.test/npm';
    expect((await load({})).registryFor('a')).toEqual({ url: DEFAULT });
    expect((await load({ user })).registryFor('a').url).toBe('https://user.example.test/npm/');
    const env = { NPM_CONFIG_REGISTRY: 'https://env.example.test' };
    expect((await load({ user }, { env })).registryFor('a').url).toBe('https://env.example.test/');
    const registry = 'https://flag.example.test/';
    expect((await load({ user }, { env, registry })).registryFor('a').url).toBe(registry);
  });

  it("goes by a package's scope", async () => {
    const config = await load({ user: '@acme:registry=https://npm.acme.example.test/' });
    expect(config.registryFor('@acme/a').url).toBe('https://npm.acme.example.test/');
    expect(config.registryFor('@other/a').url).toBe(DEFAULT);
    expect(config.registryFor('acme').url).toBe(DEFAULT);
  });

  it('takes a scope from the environment before the repository', async () => {
    const env = { 'npm_config_@acme:registry': 'https://env.example.test/' };
    const repository = '@acme:registry=https://repository.example.test/';
    expect((await load({ repository }, { env })).registryFor('@acme/a')).toEqual({
      url: 'https://env.example.test/',
    });
  });

  it("T11 does not trust a registry that only the repository's own file names", async () => {
    const repository = 'registry=https://evil.example.test/\n@acme:registry=https://npm.acme.example.test/';
    const alone = await load({ repository });
    expect(alone.registryFor('a')).toEqual({
      url: 'https://evil.example.test/',
      untrusted: expect.stringContaining(
        "https://evil.example.test/ is named only by the repository's own .npmrc",
      ),
    });
    expect(alone.registryFor('@acme/a').untrusted).toContain('npm.acme.example.test');
    const known = await load({ repository, user: '//npm.acme.example.test/:_authToken=t' });
    expect(known.registryFor('@acme/a').untrusted).toBeUndefined();
    expect(known.registryFor('a').untrusted).toBeDefined();
    expect((await load({ repository: `registry=${DEFAULT}` })).registryFor('a').untrusted).toBeUndefined();
  });

  describe('of another folder of a host', () => {
    const A = 'https://npm.example.test/npm/team-a/';
    const B = 'https://npm.example.test/npm/team-b/';
    const untrusted = async (user: string, url = B, env: Record<string, string> = {}): Promise<boolean> => {
      const config = await load({ repository: `@acme:registry=${url}`, user }, { env });
      return config.registryFor('@acme/a').untrusted !== undefined;
    };

    it('T11 does not trust it because the user names the host', async () => {
      expect(await untrusted(`registry=${A}`)).toBe(true);
      expect(await untrusted(`//npm.example.test/npm/team-a/:_authToken=t`)).toBe(true);
      expect(await untrusted(`registry=${A}`, A)).toBe(false);
      expect(await untrusted(`registry=${A}`, A.slice(0, -1))).toBe(false);
      expect(await untrusted('', B, { npm_config_registry: B })).toBe(false);
    });

    it('trusts it where a credential is for it or for a folder above', async () => {
      expect(await untrusted(`//npm.example.test/npm/team-b/:_authToken=t`)).toBe(false);
      expect(await untrusted(`//npm.example.test/npm/:_authToken=t`)).toBe(false);
      expect(await untrusted(`//npm.example.test/:_authToken=t`)).toBe(false);
    });

    it.each(['..%2fteam-b', '..%2Fteam-b', '%2e%2e%5cteam-b', '..%5cteam-b', '%2e%2e/team-b'])(
      'T25 does not follow %s out of a folder that is trusted',
      async (way) => {
        expect(await untrusted(`//npm.example.test/npm/team-a/:_authToken=t`, `${A}${way}/`)).toBe(true);
      },
    );

    it('takes the encoded name of a project for one', async () => {
      const url = 'https://npm.example.test/api/v4/projects/octo%2Fshop/packages/npm/';
      expect(await untrusted(`@other:registry=${url}`, url)).toBe(false);
    });
  });

  it('T26 asks nothing of such a registry, and says why', async () => {
    const evil = await openRegistry();
    const record = evil.publish({ name: 'a', version: '1.0.0' });
    const box = sandbox({ repository: `registry=${evil.url}` });
    const one = node('a', '1.0.0', { integrity: record.integrity });
    const { facts } = await collect([graph([one])], box);
    expect(evil.requests).toEqual([]);
    expect(facts.packages[one.purl]?.manifest).toMatchObject({
      state: 'not-asked',
      reason: expect.stringContaining("only by the repository's own .npmrc"),
    });
  });

  describe('beside a lockfile', () => {
    const ACME = 'https://npm.acme.example.test/';
    const choice = async (
      format: string,
      files: Readonly<Record<string, string>>,
      user = '//npm.acme.example.test/:_authToken=t',
      lockfile = 'app/some.lock',
    ): Promise<(name: string) => RegistryChoice> => {
      const box = sandbox({ user });
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(box.dir, file)), { recursive: true });
        writeFileSync(path.join(box.dir, file), text);
      }
      const place = { path: lockfile, format };
      const { dir, env } = box;
      const config = await loadRegistryConfig({ dir, env, lockfiles: [place], defaultRegistry: DEFAULT });
      return (name) => config.registryFor(name, place);
    };

    it.each([
      ['npm', '.npmrc', `@acme:registry=${ACME}`],
      ['yarn-classic', '.yarnrc', `"@acme:registry" "${ACME}"\nlastUpdateCheck 1`],
      ['yarn-berry', '.yarnrc.yml', `npmScopes:\n  acme:\n    npmRegistryServer: "${ACME}"\n`],
      ['pnpm', 'pnpm-workspace.yaml', `packages:\n  - a\nregistries:\n  '@acme': ${ACME}\n`],
      [
        'pnpm',
        'pnpm-workspace.yaml',
        `registries:\n  ${ACME}:\n    scopes: ['@acme', '@b']\n    prefix: work\n`,
      ],
      ['bun', 'bunfig.toml', `[install.scopes]\n"@acme" = { token = "$T", url = "${ACME}" } # ours`],
      ['bun', 'bunfig.toml', `[install]\nexact = true\n[install.scopes]\nacme = "${ACME}"`],
      ['bun', 'bunfig.toml', `[install.scopes."@acme"]\ntoken = "$T"\nurl = '${ACME}'`],
      ['bun', 'bunfig.toml', `[install.scopes]\nacme = "https://user:pw@npm.acme.example.test/"`],
    ])('T11 %s: %s gives a scope its registry, which the user must know', async (format, file, text) => {
      const files = { [`app/${file}`]: text };
      expect((await choice(format, files))('@acme/a')).toEqual({ url: ACME });
      expect((await choice(format, files))('a')).toEqual({ url: DEFAULT });
      const alone = (await choice(format, files, ''))('@acme/a');
      expect(alone.untrusted).toContain(`only by the repository's own app/${file}`);
    });

    it('counts before what the root says, and not for a lockfile of another folder', async () => {
      const files = {
        '.npmrc': `@acme:registry=https://root.example.test/\n@root:registry=${ACME}`,
        'app/.npmrc': `@acme:registry=${ACME}`,
      };
      const near = await choice('npm', files);
      expect(near('@acme/a').url).toBe(ACME);
      expect(near('@root/a').url).toBe(ACME);
      const other = await choice('npm', files, '', 'lib/package-lock.json');
      expect(other('@acme/a').url).toBe('https://root.example.test/');
    });

    it.each([
      ['pnpm', 'common/config/rush/.npmrc', 'common/config/subspaces/one/pnpm-lock.yaml'],
      ['pnpm', 'common/config/subspaces/one/.npmrc', 'common/config/subspaces/one/pnpm-lock.yaml'],
      ['pnpm', 'apps/.npmrc', 'apps/web/pnpm-lock.yaml'],
    ])('T11 %s: %s counts for %s', async (format, file, lockfile) => {
      const files = { [file]: `@acme:registry=${ACME}` };
      expect((await choice(format, files, undefined, lockfile))('@acme/a')).toEqual({ url: ACME });
    });

    it('T11 Yarn takes what the folders above say, npm and Bun do not', async () => {
      const files = {
        '.yarnrc.yml': `npmScopes:\n  acme:\n    npmRegistryServer: "${ACME}"\n`,
        'bunfig.toml': `[install.scopes]\nacme = "${ACME}"`,
        'apps/.npmrc': `@acme:registry=${ACME}`,
      };
      const url = async (format: string) =>
        (await choice(format, files, undefined, 'apps/web/some.lock'))('@acme/a').url;
      expect(await url('yarn-berry')).toBe(ACME);
      expect(await url('bun')).toBe(DEFAULT);
      expect(await url('npm')).toBe(DEFAULT);
    });

    it.each([
      ['app/.npmrc', `@acme:registry=\${ACME}`, 'is no registry’s address'],
      ['app/.npmrc', '@acme:registry=http://10.0.0.1:4873/', 'which is not https'],
      ['app/.npmrc', '@acme:registry=file:///etc/', 'is no registry’s address'],
    ])('says why what cannot be asked is not: %s %s', async (file, text, reason) => {
      const refused = (await choice('npm', { [file]: text }))('@acme/a').untrusted;
      expect(refused?.replaceAll("'", '’')).toContain(reason);
    });

    it('takes the user’s registry where the repository’s is a variable, which is not replaced', async () => {
      const files = { 'app/.npmrc': `@acme:registry=\${ACME}` };
      expect((await choice('npm', files, `@acme:registry=${ACME}`))('@acme/a')).toEqual({ url: ACME });
    });

    it('F says that a file cannot be read, and goes on', async () => {
      const box = sandbox();
      writeFileSync(path.join(box.dir, '.yarnrc.yml'), 'npmScopes: [\n  }');
      const lockfiles = [{ path: 'yarn.lock', format: 'yarn-berry' }];
      const config = await loadRegistryConfig({ ...box, lockfiles, defaultRegistry: DEFAULT });
      expect(config.notes.join('\n')).toMatch(/^\.yarnrc\.yml could not be read for the registries/);
    });
  });

  it.each([
    'http://registry.example.test/',
    'ftp://x/',
    'nonsense',
    'https://user:pw@registry.example.test/',
  ])('refuses %s as a registry', async (registry) => {
    const config = load({ user: `registry=${registry}` });
    await expect(config).rejects.toMatchObject({ code: 'USAGE' });
    await expect(config).rejects.not.toThrow('pw');
  });

  it('reads the global file after the user’s', async () => {
    const box = sandbox({ user: '@a:registry=https://a.example.test/' });
    const file = path.join(box.dir, 'global');
    writeFileSync(file, '@a:registry=https://no.example.test/\n@b:registry=https://b.example.test/');
    const env = { ...box.env, NPM_CONFIG_GLOBALCONFIG: file };
    const config = await loadRegistryConfig({ dir: box.dir, env, defaultRegistry: DEFAULT });
    expect(config.registryFor('@a/x').url).toBe('https://a.example.test/');
    expect(config.registryFor('@b/x').url).toBe('https://b.example.test/');
  });

  it('names a certificate file that is not there', async () => {
    await expect(load({ user: 'cafile=/nowhere/ca.pem' })).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it('refuses a certificate file without certificates, which would leave nobody to believe', async () => {
    const box = sandbox();
    const file = path.join(box.dir, 'ca.pem');
    writeFileSync(file, 'no certificate');
    await expect(load({ user: `cafile=${file}` })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('holds no certificate in PEM form'),
    });
    await expect(load({ user: 'ca=nothing' })).rejects.toMatchObject({
      message: expect.stringContaining('ca in .npmrc'),
    });
  });

  it('takes certificates out of the user’s own .npmrc as npm does, and from the repository’s none', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----';
    expect((await load({ user: `ca="${pem}"` })).network.ca).toBe(pem.replaceAll('\\n', '\n'));
    expect((await load({ user: `ca[]="${pem}"\nca[]="${pem}"` })).network.ca).toBe(
      `${pem}\n${pem}`.replaceAll('\\n', '\n'),
    );
    expect((await load({ repository: `ca="${pem}"` })).network.ca).toBeUndefined();
  });

  it('says what of the user’s wishes about certificates is not followed', async () => {
    const user = 'strict-ssl=false\n//r.example.test/:certfile=/my/cert.pem';
    expect((await load({ user })).notes).toEqual([
      expect.stringContaining('strict-ssl=false is not followed'),
      expect.stringContaining('certfile and keyfile in .npmrc are not read'),
    ]);
  });

  it('takes from the environment how registries are reached, before the user’s file', async () => {
    const env = {
      npm_config_https_proxy: 'http://a.example.test',
      NPM_CONFIG_NOPROXY: 'x',
      npm_config_proxy: '',
    };
    const user = 'https-proxy=http://b.example.test\nproxy=http://c.example.test';
    expect((await load({ user }, { env })).network).toEqual({
      httpProxy: 'http://c.example.test',
      httpsProxy: 'http://a.example.test',
      noProxy: 'x',
    });
    const missing = load({}, { env: { npm_config_cafile: '/nowhere/ca.pem' } });
    await expect(missing).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  it('takes proxies from the user’s file only', async () => {
    const lines = 'https-proxy=http://proxy.example.test:8080/\nnoproxy=a.example.test';
    expect((await load({ user: lines })).network).toEqual({
      httpsProxy: 'http://proxy.example.test:8080/',
      noProxy: 'a.example.test',
    });
    expect((await load({ repository: lines })).network).toEqual({});
  });
});

describe('T25 credentials', () => {
  const user = [
    '//r.example.test/npm/:_authToken=tok-npm',
    '//r.example.test/:_authToken=tok-root',
    '//b.example.test/:_auth=YTpi',
    '//p.example.test/:username=me',
    `//p.example.test/:_password=${Buffer.from('pass').toString('base64')}`,
    '//port.example.test:8443/:_authToken=tok-port',
  ].join('\n');

  it('go to exactly their place', async () => {
    const { authorization } = await load({ user });
    const header = (url: string): string | undefined => authorization(new URL(url));
    expect(header('https://r.example.test/npm/a/1.0.0')).toBe('Bearer tok-npm');
    expect(header('https://r.example.test/other')).toBe('Bearer tok-root');
    expect(header('https://r.example.test/npm-evil/')).toBe('Bearer tok-root');
    expect(header('https://b.example.test/a')).toBe('Basic YTpi');
    expect(header('https://p.example.test/a')).toBe(`Basic ${Buffer.from('me:pass').toString('base64')}`);
    expect(header('https://port.example.test:8443/a')).toBe('Bearer tok-port');
    for (const other of [
      'https://port.example.test/a',
      'https://evil.example.test/r.example.test/',
      'https://r.example.test.evil.example.test/',
      'https://xr.example.test/',
      'http://r.example.test/npm/',
      'https://r.example.test:444/npm/',
    ]) {
      expect(header(other)).toBeUndefined();
    }
  });

  it('come from the environment as npm takes them, before those of the files', async () => {
    const place = '//npm.acme.example.test/';
    const env = { [`npm_config_${place}:_authToken`]: 'fresh', 'npm_config_//b.example.test/:_auth': 'eA==' };
    const config = await load({ user: `${place}:_authToken=old` }, { env });
    expect(config.authorization(new URL('https://npm.acme.example.test/a'))).toBe('Bearer fresh');
    expect(config.authorization(new URL('https://b.example.test/a'))).toBe('Basic eA==');
    expect(config.secrets).toContain('fresh');
  });

  it('that name a variable which is not set are left out, and that is said', async () => {
    const user = `//a.example.test/:_authToken=\${NOT_THERE}\n//b.example.test/:_authToken=\${NOT_THERE?}`;
    const config = await load({ user });
    expect(config.authorization(new URL('https://a.example.test/'))).toBeUndefined();
    expect(config.notes).toEqual([
      expect.stringMatching(
        /^\/\/a\.example\.test\/:_authToken in .*npmrc is left out: .* NOT_THERE is not set\.$/,
      ),
    ]);
  });

  it("of the repository's own file are not used, and that is said", async () => {
    const config = await load({ repository: '//r.example.test/:_authToken=planted' });
    expect(config.authorization(new URL('https://r.example.test/'))).toBeUndefined();
    expect(config.notes.join()).toContain('not used');
  });

  it('are known as secrets in every form', async () => {
    const { secrets } = await load({ user });
    for (const secret of ['tok-npm', 'YTpi', 'pass', Buffer.from('me:pass').toString('base64')])
      expect(secrets).toContain(secret);
  });

  it('reach their registry and nobody else, on loopback', async () => {
    const [mine, other] = [await openRegistry(), await openRegistry()];
    const place = mine.url.replace(/^http:/, '');
    const box = sandbox({
      user: `registry=${other.url}\n@mine:registry=${mine.url}\n${place}:_authToken=tok-mine`,
    });
    const packages = [
      mine.publish({ name: '@mine/a', version: '1.0.0' }),
      other.publish({ name: 'b', version: '1.0.0' }),
    ].map(({ name, version, integrity }) => node(name, version, { integrity }));
    mine.fault('/@mine', { status: 302, headers: { location: `${other.url}stolen` }, times: 1 });
    await collect([graph(packages)], box);
    expect(mine.requests.every(({ authorization }) => authorization === 'Bearer tok-mine')).toBe(true);
    expect(other.requests.length).toBeGreaterThan(0);
    expect(other.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(other.requests.some(({ path: asked }) => asked === '/stolen')).toBe(false);
  });

  it('are in no message, fact or kept file', async () => {
    const mine = await openRegistry();
    const place = mine.url.replace(/^http:/, '');
    const token = 'npm_s3cretT0ken';
    const box = sandbox({ user: `${place}:_authToken=${token}` });
    mine.fault('/bad', { status: 302, headers: { location: `https://${token}.example.test/${token}` } });
    mine.fault('/denied', { status: 403 });
    const good = mine.publish({ name: 'good', version: '1.0.0' });
    const packages = [
      node('good', '1.0.0', { integrity: good.integrity }),
      node('bad', '1.0.0'),
      node('denied', '1.0.0'),
    ];
    silent.lines.length = 0;
    const collected = await collect([graph(packages)], box, { registry: mine.url });
    expect(JSON.stringify(collected) + silent.lines.join('\n')).not.toMatch(/s3cretT0ken/i);
    expect(collected.facts.packages['pkg:npm/denied@1.0.0']?.manifest).toMatchObject({
      reason: expect.stringContaining(`the credentials for //${new URL(mine.url).host}/`),
    });
  });

  it('are read from the home folder where nothing else is said', async () => {
    const box = sandbox();
    const home = path.join(box.dir, 'home');
    mkdirSync(home);
    writeFileSync(path.join(home, '.npmrc'), '//r.example.test/:_authToken=tok');
    const config = await loadRegistryConfig({ dir: box.dir, env: { HOME: home }, defaultRegistry: DEFAULT });
    expect(config.authorization(new URL('https://r.example.test/'))).toBe('Bearer tok');
  });
});
