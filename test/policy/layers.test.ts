import { describe, expect, it } from 'vitest';
import { SealgateError } from '../../src/errors.js';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.js';
import { readOverrides } from '../../src/policy/overrides.js';
import { commitAll, project, writeFiles } from '../support/project.js';

const FILE = '.github/sealgate.yml';

async function load(
  dir: string,
  flags: Readonly<Record<string, string>> = {},
  base?: string,
): Promise<LoadedPolicy> {
  return loadPolicy({
    dir,
    overrides: await readOverrides(flags),
    ...(base === undefined ? {} : { base: { ref: 'main', commit: base } }),
  });
}

async function errorOf(text: string, flags: Readonly<Record<string, string>> = {}): Promise<SealgateError> {
  try {
    await load(project({ [FILE]: text }), flags);
  } catch (error) {
    if (error instanceof SealgateError) return error;
    throw error;
  }
  throw new Error('no error');
}

const POLICY = [
  'extends: .github/org.yml',
  'fail-on-severity: critical',
  'environments:',
  '  dev:',
  '    mode: warn',
  '  production:',
  '    mode: enforce',
  '    rules: {licenses/denied: block}',
  '  staging:',
  '',
].join('\n');
const ORG =
  'warn_only: true\nenvironments:\n  production:\n    fail_on_severity: low\n    rules: {sources/git: block}\n';

describe('environments', () => {
  const dir = project({ [FILE]: POLICY, '.github/org.yml': ORG });

  it('none applies where none is asked for', async () => {
    const { policy, source } = await load(dir);
    expect(policy).toMatchObject({ warnOnly: true, failOnSeverity: 'critical', rules: {} });
    expect(source.environment).toBeUndefined();
  });

  it('answers of the environment, of every layer, are over all plain ones, and flags over both', async () => {
    const { policy, source } = await load(dir, { environment: 'production' });
    expect(policy).toMatchObject({
      warnOnly: false,
      failOnSeverity: 'low',
      rules: { 'licenses/denied': 'block', 'sources/git': 'block' },
      origins: {
        'warn-only': `${FILE}:7`,
        'fail-on-severity': '.github/org.yml:4',
        'rules.licenses/denied': `${FILE}:8`,
        'rules.sources/git': '.github/org.yml:5',
      },
    });
    expect(source.environment).toBe('production');
    const flagged = await load(dir, { environment: 'production', 'fail-on-severity': 'high' });
    expect(flagged.policy.failOnSeverity).toBe('high');
    expect((await load(dir, { environment: 'dev' })).policy.warnOnly).toBe(true);
    expect((await load(dir, { environment: 'staging' })).policy.failOnSeverity).toBe('critical');
  });

  it('has another digest, and the same for the same rules', async () => {
    const digests = await Promise.all(
      ['', 'production', 'staging'].map(
        async (environment) => (await load(dir, { environment })).source.digest,
      ),
    );
    expect(digests[0]).not.toBe(digests[1]);
    expect(digests[0]).toBe(digests[2]);
  });

  it('one that is not there is an error that names the nearest', async () => {
    expect(await errorOf('environments: {production: {}}', { environment: 'prodution' })).toMatchObject({
      code: 'USAGE',
      hint: "Did you mean 'production'?",
    });
    expect((await errorOf('warn-only: true', { environment: 'dev' })).hint).toContain('environments:');
  });

  it('T8 one that only the change brings does not judge it, and one that it loosens stays', async () => {
    const repository = project({ [FILE]: 'fail-on-severity: low\nenvironments: {dev: {mode: enforce}}\n' });
    const base = commitAll(repository);
    writeFiles(repository, {
      [FILE]: 'fail-on-severity: low\nenvironments: {dev: {mode: warn}, next: {mode: warn}}\n',
    });
    const brought = await load(repository, { environment: 'next' }, base);
    expect(brought.policy).toMatchObject({ warnOnly: false, failOnSeverity: 'low' });
    expect(brought.source.environment).toBeUndefined();
    const loosened = await load(repository, { environment: 'dev' }, base);
    expect(loosened.policy.warnOnly).toBe(false);
    expect(loosened.source.changedHere?.changes).toEqual([
      'environments.dev.warn-only: false → true',
      'environments.next.warn-only: not set → true',
    ]);
  });

  it.each([
    ['environments: {dev: {mdoe: warn}}', "Did you mean 'mode'?"],
    ['environments: {dev: {mode: wran}}', "Did you mean 'warn'?"],
    ['environments: {dev: {mode: warn, warn-only: true}}', 'Keep one of the two.'],
    ['environments: {Dev: {}}', 'small letters'],
    ['environments: {dev: {extends: strict}}', 'Its keys are'],
    ['environments: [dev]', undefined],
    ['environments: {dev: {fail-on-severity: hihg}}', "Did you mean 'high'?"],
  ])('%s is refused with its place', async (text, hint) => {
    const error = await errorOf(text);
    expect(error).toMatchObject({ code: 'POLICY_INVALID', location: { file: FILE, line: 1 } });
    if (hint !== undefined) expect(error.hint).toContain(hint);
  });
});

describe('overrides and since in the file', () => {
  it.each([
    ['overrides: [{paths: "**", warn-only: true}]', /glob of some paths/],
    ['overrides: [{packages: "*", warn-only: true}]', /match everything/],
    ['overrides: [{warn-only: true}]', /everywhere and always/],
    ['overrides: [{scopes: [], warn-only: true}]', /at least one of the scopes/],
    ['overrides: [{scopes: dev}]', /changes nothing/],
    ['overrides: [{scopes: dev, allow-registries: []}]', /no key 'allow-registries'/],
    ['overrides: [{scope: dev, warn-only: true}]', /no key 'scope'/],
    ['overrides: {scopes: dev}', /a list of overrides/],
    ['overrides: [{since: 2027-02-30, warn-only: true}]', /not a day/],
    ['rules: {licenses/denied: {level: block}}', /needs 'since'/],
    ['rules: {licenses/denied: {level: block, snice: 2027-01-01}}', /no key 'snice'/],
    ['rules: {licenses/denied: {level: block, since: soon}}', /YYYY-MM-DD/],
  ])('%s is refused', async (text, message) => {
    const error = await errorOf(text);
    expect(error.message).toMatch(message);
    expect(error.location).toMatchObject({ file: FILE, line: 1 });
    expect(error.location?.column).toBeGreaterThan(1);
  });

  it('are added up over extended files, nearer last', async () => {
    const dir = project({
      [FILE]: 'extends: org.yml\noverrides: [{scopes: dev, warn-only: true}]\n',
      'org.yml': 'overrides: [{scopes: dev, warn-only: false}]\n',
    });
    expect((await load(dir)).policy.overrides.map(({ settings, origins }) => [settings, origins])).toEqual([
      [{ warnOnly: false }, { 'warn-only': 'org.yml:1' }],
      [{ warnOnly: true }, { 'warn-only': `${FILE}:2` }],
    ]);
  });
});

describe('extends', () => {
  it('refuses a policy that extends itself, over any number of steps, and says the way', async () => {
    const dir = project({
      [FILE]: 'extends: a.yml\n',
      'a.yml': 'extends: b.yml\n',
      'b.yml': `extends: ${FILE}\n`,
    });
    await expect(load(dir)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      message: `This extends itself: ${FILE} → a.yml → b.yml → ${FILE}`,
      location: { file: 'b.yml', line: 1 },
    });
    expect((await errorOf(`extends: ${FILE}`)).message).toContain('extends itself');
  });

  it('tells what is wrong with every file of the chain at once', async () => {
    const dir = project({
      [FILE]: 'extends: [a.yml, 7, missing.yml, b.yml]\nfail-on-severty: high\n',
      'a.yml': 'extends: c.yml\nfail-on-severity: hgih\n',
      'b.yml': 'a: [\n',
      'c.yml': `extends: ${FILE}\nmax-age: soon\n`,
    });
    const error = await load(dir).catch((thrown: unknown) => thrown);
    if (!(error instanceof SealgateError)) throw error;
    expect([error, ...error.also].map(({ location }) => `${location?.file}:${location?.line}`)).toEqual([
      `${FILE}:1`,
      `${FILE}:1`,
      `${FILE}:2`,
      'a.yml:2',
      'c.yml:1',
      'c.yml:2',
      'b.yml:2',
    ]);
  });

  it('the files of the chain are told with what was read', async () => {
    const dir = project({
      [FILE]: 'extends: a.yml\n',
      'a.yml': 'extends: b.yml\n',
      'b.yml': 'warn-only: true\n',
    });
    expect((await load(dir)).raw.map(({ path }) => path)).toEqual([FILE, 'a.yml', 'b.yml']);
  });
});
