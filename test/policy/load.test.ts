import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LoadedPolicy, type LoadPolicyOptions, loadPolicy } from '../../src/policy/load.js';
import { type FlagValues, policyOptions, readOverrides } from '../../src/policy/overrides.js';
import { errorOf } from '../support/errors.js';

const POLICY = '.github/sealgate.yml';

function repository(files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-policy-'));
  write(dir, files);
  return dir;
}

function write(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
}

function git(dir: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: dir, encoding: 'utf8' }).trim();
}

/** A repository with these files committed, and the base that names the commit. */
function committed(files: Readonly<Record<string, string>>): {
  readonly dir: string;
  readonly base: { readonly ref: string; readonly commit: string };
} {
  const dir = repository({ 'README.md': 'x', ...files });
  git(dir, 'init', '-q');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'x');
  return { dir, base: { ref: 'main', commit: git(dir, 'rev-parse', 'HEAD') } };
}

async function load(
  dir: string,
  more: Omit<Partial<LoadPolicyOptions>, 'overrides'> & { readonly flags?: FlagValues } = {},
): Promise<LoadedPolicy> {
  const { flags = {}, ...options } = more;
  return loadPolicy({ dir, overrides: await readOverrides(flags), ...options });
}

describe('loadPolicy', () => {
  it('applies baseline where there is no file', async () => {
    const { policy, source, raw } = await load(repository());
    expect(policy).toMatchObject({ failOnSeverity: 'high', existingFindings: 'warn', requireSeal: false });
    expect(source).toMatchObject({ presets: ['baseline'], overrides: [] });
    expect(source.path).toBeUndefined();
    expect(raw).toEqual([]);
    expect(policy.origins['fail-on-severity']).toMatch(/^preset baseline \(policies\/baseline\.yml:\d+\)$/);
  });

  it('reads the file over the presets it extends, and says who set what', async () => {
    const dir = repository({
      [POLICY]: 'extends: strict\nchecks:\n  provenance: optional\nfail-on-severity: low\n',
    });
    const { policy, source, raw } = await load(dir);
    expect(source).toMatchObject({ presets: ['baseline', 'strict'], path: POLICY });
    expect(policy.checks).toMatchObject({
      signatures: 'required',
      provenance: 'optional',
      sources: 'required',
    });
    expect(policy.origins).toMatchObject({
      'fail-on-severity': `${POLICY}:4`,
      'checks.provenance': `${POLICY}:3`,
      'checks.signatures': expect.stringMatching(/^preset strict \(policies\/strict\.yml:\d+\)$/),
      'allow-git': expect.stringMatching(/^preset strict /),
    });
    expect(policy.allowLicenses).toContain('MIT');
    expect(policy.allowLicenses).toContain('MPL-2.0');
    expect(policy.allowLicenses.filter((entry) => entry.startsWith('set:'))).toEqual([]);
    expect(raw.map((file) => file.path)).toEqual([POLICY]);
  });

  it('gives the same digest for the same rules, wherever they are written', async () => {
    const plain = await load(repository({ [POLICY]: 'warn-only: true' }));
    const other = await load(
      repository({ [POLICY]: '# said otherwise\n\nextends: baseline\nwarn_only: true\n' }),
    );
    const flag = await load(repository(), { flags: { 'warn-only': true } });
    expect(new Set([plain, other, flag].map(({ source }) => source.digest)).size).toBe(1);
    expect(plain.source.digest).toMatch(/^[0-9a-f]{64}$/);
    expect((await load(repository())).source.digest).not.toBe(plain.source.digest);
  });

  it('reads .yaml too, and refuses both', async () => {
    const dir = repository({ '.github/sealgate.yaml': 'warn-only: true' });
    expect((await load(dir)).source.path).toBe('.github/sealgate.yaml');
    write(dir, { [POLICY]: 'warn-only: false' });
    expect((await errorOf(load(dir))).message).toContain('Both');
  });

  it('wants the file that --policy names', async () => {
    const dir = repository({ 'rules/mine.yml': 'warn-only: true' });
    expect((await load(dir, { file: 'rules/mine.yml' })).source.path).toBe('rules/mine.yml');
    expect(await errorOf(load(dir, { file: 'rules/none.yml' }))).toMatchObject({ code: 'INPUT_NOT_FOUND' });
    const outside = path.join(repository({ 'p.yml': 'warn-only: true' }), 'p.yml');
    expect((await load(dir, { file: outside })).policy.warnOnly).toBe(true);
  });

  it('leads nobody from a misspelled severity to one that switches the gate off', async () => {
    const hintOf = async (word: string): Promise<string | undefined> =>
      (await errorOf(load(repository({ [POLICY]: `fail-on-severity: ${word}\n` })))).hint;
    expect(await hintOf('severe')).toBeUndefined();
    expect(await hintOf('hgih')).toBe("Did you mean 'high'?");
    expect(await hintOf('nevr')).toBe("Did you mean 'never'?");
  });

  it('checks rule ids where they are known', async () => {
    const dir = repository({ [POLICY]: 'rules:\n  licenses/denid: block\n' });
    const error = await errorOf(load(dir, { ruleIds: ['workflows/self-hosted-runner', 'licenses/denied'] }));
    expect(error).toMatchObject({
      code: 'POLICY_INVALID',
      location: { file: POLICY, line: 2, column: 3 },
      hint: "Did you mean 'licenses/denied'?",
    });
    for (const [nested, line] of [
      ['warn-only: false\noverrides:\n  - workspaces: [a]\n    rules: {licenses/denid: block}\n', 4],
      ['environments:\n  production:\n    rules: {licenses/denid: block}\n', 3],
    ] as const)
      expect(
        await errorOf(
          load(repository({ [POLICY]: nested }), {
            ruleIds: ['workflows/self-hosted-runner', 'licenses/denied'],
          }),
        ),
      ).toMatchObject({ message: "There is no rule 'licenses/denid'", location: { file: POLICY, line } });
    const waives = (rule: string): string =>
      `exceptions:\n  - {id: A, rule: ${rule}, package: a, reason: r, approved-by: x, expires: "2099-01-01"}\n`;
    const misspelled = repository({ [POLICY]: waives('licenses/denyed') });
    const ruleIds = ['workflows/self-hosted-runner', 'licenses/denied'];
    expect(await errorOf(load(misspelled, { ruleIds }))).toMatchObject({
      message: "There is no rule 'licenses/denyed'",
      location: { file: POLICY, line: 2 },
    });
    // A scanner's own id, with a slash or without.
    for (const rule of ['zizmor/template-injection', 'DS002'])
      await load(repository({ [POLICY]: waives(rule) }), { ruleIds });
    await load(dir);
    await load(repository({ [POLICY]: 'rules: {licenses/*: block}' }), {
      ruleIds: ['workflows/self-hosted-runner', 'licenses/denied'],
    });
  });
});

describe('extends', () => {
  it('applies further layers first, each once; lists replace, maps merge, exceptions add up', async () => {
    const exception = (id: string): string =>
      `exceptions: [{id: ${id}, rule: CVE-1, package: p, reason: r, approved-by: t, expires: 2027-01-01}]`;
    const dir = repository({
      [POLICY]: `extends: [strict, policies/a.yml]\nallow-ghsas: [C]\nrules: {licenses/denied: warn}\n${exception('E2')}`,
      'policies/a.yml': `extends: ./policies/b.yml\nallow-ghsas: [A, B]\nrules: {sources/git: warn}\n${exception('E1')}`,
      'policies/b.yml': 'extends: baseline\nfail-on-severity: critical\n',
    });
    const { policy, source, raw } = await load(dir);
    expect(source.presets).toEqual(['baseline', 'strict']);
    expect(policy).toMatchObject({ failOnSeverity: 'critical', allowGhsas: ['C'], unknownLicense: 'block' });
    expect(policy.rules).toMatchObject({
      'licenses/denied': 'warn',
      'sources/git': 'warn',
      'sources/weak-integrity': 'block',
    });
    expect(policy.exceptions.map(({ id, file }) => [id, file])).toEqual([
      ['E1', 'policies/a.yml'],
      ['E2', POLICY],
    ]);
    expect(raw.map((file) => file.path)).toEqual([POLICY, 'policies/a.yml', 'policies/b.yml']);
  });

  it.each([
    ['strct', "There is no preset 'strct'"],
    ['../x.yml', 'is not a path inside the repository'],
    ['a/../../x.yml', 'is not a path inside the repository'],
    ['/etc/passwd', 'is not a path inside the repository'],
    ['C:\\x.yml', 'is not a path inside the repository'],
    ['none.yml', "'none.yml' does not exist"],
    ['acme/rules/p.yml@main', 'must name a commit by its 40 hex digits'],
    ['acme/rules/p.yml@v1', 'must name a commit by its 40 hex digits'],
    [`acme/rules/p.yml@${'A'.repeat(40)}`, 'must name a commit by its 40 hex digits'],
    [`acme/rules/../x@${'a'.repeat(40)}`, 'is not owner/repo/path@commit'],
    [`acme/rules@${'a'.repeat(40)}`, 'is not owner/repo/path@commit'],
    [`acme/ru les/x@${'a'.repeat(40)}`, 'is not owner/repo/path@commit'],
  ])('refuses %s', async (target, message) => {
    const error = await errorOf(
      load(repository({ [POLICY]: `warn-only: true\nextends: "${target.replaceAll('\\', '\\\\')}"` })),
    );
    expect(error).toMatchObject({ code: 'POLICY_INVALID', location: { file: POLICY, line: 2, column: 10 } });
    expect(error.message).toContain(message);
  });

  it('finds cycles and bounds depth', async () => {
    const cycle = repository({
      [POLICY]: 'extends: a.yml',
      'a.yml': 'extends: b.yml',
      'b.yml': `extends: ${POLICY}`,
    });
    expect((await errorOf(load(cycle))).message).toContain(`${POLICY} → a.yml → b.yml → ${POLICY}`);
    const itself = repository({ [POLICY]: `extends: ${POLICY}` });
    expect((await errorOf(load(itself))).message).toContain('extends itself');
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`p${index}.yml`, `extends: p${index + 1}.yml`]),
    );
    const deep = repository({ ...files, [POLICY]: 'extends: p0.yml', 'p12.yml': 'warn-only: true' });
    expect((await errorOf(load(deep))).message).toContain('levels');
  });

  it.skipIf(process.platform === 'win32')('T44 follows no link out of the repository', async () => {
    const outside = repository({ 'secret.yml': 'warn-only: true' });
    const dir = repository({ [POLICY]: 'extends: linked.yml' });
    symlinkSync(path.join(outside, 'secret.yml'), path.join(dir, 'linked.yml'));
    expect((await errorOf(load(dir))).message).toContain('leads out of the repository');
  });

  it.skipIf(process.platform === 'win32')(
    'follows links within the repository, in the base too',
    async () => {
      const linked = (target: string): ReturnType<typeof committed> => {
        const made = committed({ 'config/rules.yml': 'fail-on-severity: low\n', '.github/README.md': 'x' });
        symlinkSync(target, path.join(made.dir, POLICY));
        git(made.dir, 'add', '-A');
        git(made.dir, 'commit', '-q', '-m', 'link');
        return { dir: made.dir, base: { ref: 'main', commit: git(made.dir, 'rev-parse', 'HEAD') } };
      };
      const { dir, base } = linked('../config/rules.yml');
      expect((await load(dir)).policy.failOnSeverity).toBe('low');
      expect((await load(dir, { base })).policy.failOnSeverity).toBe('low');
      for (const target of ['/etc/hostname', '../../elsewhere.yml']) {
        const out = linked(target);
        expect((await errorOf(load(out.dir, { base: out.base }))).message).toContain(
          'leads out of the repository',
        );
      }
    },
  );

  it('passes over no policy that is something else than a file, or stands beside its place', async () => {
    const folder = repository({ [`${POLICY}/x`]: '' });
    expect(await errorOf(load(folder))).toMatchObject({
      code: 'POLICY_INVALID',
      message: expect.stringContaining('is not a file'),
    });
    const files = { '.github/sealgate.json': '{"extends":"strict"}' };
    const { dir, base } = committed(files);
    for (const more of [{}, { base }])
      expect(await errorOf(load(dir, more))).toMatchObject({
        message: '.github/sealgate.json is not read',
        hint: 'Rename it to .github/sealgate.yml: JSON is YAML.',
      });
  });

  it.each(['.github/Sealgate.yml', '.github/SEALGATE.yml', 'sealgate.yml', '.sealgate.yaml'])(
    'passes over no policy at another place or in another case: %s',
    async (file) => {
      const { dir, base } = committed({ [file]: 'extends: strict\n' });
      // Where upper and lower case are one, a name in another case is the name; in a commit it never is.
      for (const more of file.includes('/') ? [{ base }] : [{}, { base }])
        expect(await errorOf(load(dir, more))).toMatchObject({
          message: `${file} is not read`,
          hint: 'Rename it to .github/sealgate.yml.',
        });
      // Beside the one at its place it is somebody else's.
      const both = repository({ [file]: 'extends: strict\n', [POLICY]: 'extends: release\n' });
      expect((await load(both)).policy.requireSeal).toBe(true);
    },
  );

  it('reads another repository’s policy at its commit only', async () => {
    const commit = 'a'.repeat(40);
    const dir = repository({ [POLICY]: `extends: acme/rules/policies/base.yml@${commit}` });
    const asked: unknown[] = [];
    const { policy, raw } = await load(dir, {
      readRemote: async (target) => {
        asked.push(target);
        return Buffer.from('fail-on-severity: low\n');
      },
    });
    expect(asked).toEqual([{ owner: 'acme', repo: 'rules', path: 'policies/base.yml', commit }]);
    expect(policy.failOnSeverity).toBe('low');
    expect(policy.origins['fail-on-severity']).toBe(`acme/rules/policies/base.yml@${commit}:1`);
    expect(raw).toHaveLength(2);
    const nested = load(dir, { readRemote: async () => Buffer.from('extends: other.yml') });
    expect((await errorOf(nested)).message).toContain('cannot extend the path');
  });

  it('F network down: a remote policy that cannot be had is a problem, and the rest applies', async () => {
    const target = `acme/rules/base.yml@${'a'.repeat(40)}`;
    const dir = repository({ [POLICY]: `extends: [strict, ${target}]` });
    const { policy, problems } = await load(dir);
    expect(problems).toMatchObject([{ kind: 'policy', subject: target, state: 'unreachable' }]);
    expect(policy.unknownLicense).toBe('block');
  });
});

describe('the base decides', () => {
  it('T8 a pull request that loosens its own policy is judged by the base’s', async () => {
    const { dir, base } = committed({ [POLICY]: 'extends: strict\nallow-ghsas: [A]\n' });
    write(dir, {
      [POLICY]: 'extends: baseline\nfail-on-severity: never\nallow-ghsas: [A, B]\nwarn-only: true\n',
    });
    const { policy, source } = await load(dir, { base });
    expect(policy).toMatchObject({ warnOnly: false, failOnSeverity: 'moderate' });
    expect(source).toMatchObject({
      path: POLICY,
      ref: 'main',
      commit: base.commit,
      changedHere: {
        path: POLICY,
        summary: `${POLICY} changes extends: strict → baseline, fail-on-severity: not set → never, allow-ghsas (+B), warn-only: not set → true`,
        changes: [
          'extends: strict → baseline',
          'fail-on-severity: not set → never',
          'allow-ghsas (+B)',
          'warn-only: not set → true',
        ],
      },
    });
  });

  it('T8 a key that is loosened is named, whatever else the change does to the policy', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `GHSA-${index}`);
    const exception = (id: string, expires: string): string =>
      `  - {id: ${id}, rule: sources/git, package: left, reason: r, approved-by: a, expires: ${expires}}\n`;
    const { dir, base } = committed({
      [POLICY]: `checks: {signatures: required}\nmax-age: 7d\nrules: {sources/git: block}\nexceptions:\n${exception('EX-1', '2027-01-31')}${exception('EX-2', '2027-01-31')}`,
      'org.yml': 'fail-on-severity: low',
    });
    write(dir, {
      [POLICY]: `allow-ghsas: [${many.join(', ')}]\nallow-dependencies-licenses: [${many.map((one) => `pkg:npm/${one}`).join(', ')}]\nwarn-only: true\nexceptions:\n${exception('EX-1', '2027-06-30')}${exception('EX-3', '2027-01-31')}`,
    });
    const { source } = await load(dir, { base });
    const { changes = [], summary = '' } = source.changedHere ?? {};
    expect(changes.map((one) => one.split(/[: ]/, 1)[0])).toEqual([
      ...[
        'checks',
        'allow-ghsas',
        'allow-dependencies-licenses',
        'max-age',
        'warn-only',
        'rules',
        'exceptions',
        'exceptions',
        'exceptions',
      ],
    ]);
    expect(changes).toContain('warn-only: not set → true');
    expect(changes).toContain('checks (-signatures=required), not set any more');
    expect(changes).toContain('exceptions EX-1: expires 2027-01-31 → 2027-06-30');
    expect(changes).toContain(
      'exceptions EX-3: rule sources/git, package left, approved-by a, expires 2027-01-31, reason r',
    );
    expect(changes).toContain('exceptions (+EX-3 -EX-2)');
    expect(changes[1]).toMatch(/^allow-ghsas \(\+GHSA-0 .* … and 188 more\)$/);
    for (const one of changes) expect(one.length).toBeLessThanOrEqual(240);
    expect(summary.length).toBeLessThanOrEqual(600);
  });

  it('T8 what an exception says now is told, of many members only that they changed', async () => {
    const exception = (id: number, rest: string): string =>
      `  - {id: EX-${id}, rule: sources/git, reason: r, ${rest}}\n`;
    const before = Array.from({ length: 8 }, (_, index) =>
      exception(index, `package: left-${index}, approved-by: a, expires: 2027-01-31`),
    );
    const after = Array.from({ length: 8 }, (_, index) =>
      exception(index, `package: '@acme/*', approved-by: b, expires: 2027-01-31, owner: web`),
    );
    const { dir, base } = committed({ [POLICY]: `exceptions:\n${before.join('')}` });
    write(dir, { [POLICY]: `exceptions:\n${after.join('')}` });
    const { changes = [] } = (await load(dir, { base })).source.changedHere ?? {};
    expect(changes).toHaveLength(7);
    expect(changes[0]).toBe(
      'exceptions EX-0: package left-0 → @acme/*, approved-by a → b, owner not set → web',
    );
    expect(changes[6]).toBe('exceptions (~EX-6 ~EX-7)');
  });

  it('T8 what the change does to a file that the policy extends is told with its name', async () => {
    const { dir, base } = committed({ [POLICY]: 'extends: ./org.yml', 'org.yml': 'fail-on-severity: low' });
    write(dir, {
      [POLICY]:
        'extends: ./org.yml\nwarn-only: true\nallow-licenses: []\nmax-age: 7d\nevidence-retention: {internal: 5y}',
      'org.yml': 'fail-on-severity: never',
    });
    expect((await load(dir, { base })).source.changedHere?.changes).toEqual([
      'allow-licenses: not set → none',
      'max-age: not set → 7d',
      'warn-only: not set → true',
      'evidence-retention (+internal=5y)',
      'org.yml: fail-on-severity: low → never',
    ]);
  });

  it('T8 a policy that the change brings does not judge it', async () => {
    const { dir, base } = committed({});
    write(dir, { [POLICY]: 'warn-only: true' });
    const { policy, source } = await load(dir, { base });
    expect(policy.warnOnly).toBe(false);
    expect(source.path).toBeUndefined();
    expect(source.changedHere).toEqual({
      path: POLICY,
      summary: `${POLICY} is new`,
      changes: ['warn-only: not set → true'],
    });
    const strict = await load(dir, { base, flags: { preset: 'strict' } });
    expect(strict.source.changedHere?.changes).toEqual([
      'extends: strict → baseline',
      'warn-only: not set → true',
    ]);
    const named = await load(dir, { base, file: POLICY });
    expect(named.policy.warnOnly).toBe(false);
    write(dir, { [POLICY]: 'warn-only: [' });
    expect((await load(dir, { base })).source.changedHere).toEqual({
      path: POLICY,
      summary: `${POLICY} is new, and not valid`,
    });
  });

  it('T8 a removed, broken or replaced policy still judges by the base', async () => {
    const { dir, base } = committed({ [POLICY]: 'extends: ./org.yml', 'org.yml': 'fail-on-severity: low' });
    rmSync(path.join(dir, POLICY));
    write(dir, { 'org.yml': 'fail-on-severity: [' });
    const { policy, source } = await load(dir, { base });
    expect(policy.failOnSeverity).toBe('low');
    expect(source.changedHere?.summary).toContain(`${POLICY} is removed; it still judges this change`);
    expect(source.changedHere?.summary).toContain('org.yml would no longer be valid');
  });

  it('says nothing where the policy stays as it is', async () => {
    const { dir, base } = committed({ [POLICY]: 'warn-only: true' });
    expect((await load(dir, { base })).source.changedHere).toBeUndefined();
    write(dir, { [POLICY]: '# a comment\nwarn-only: true' });
    expect((await load(dir, { base })).source.changedHere?.summary).toContain('nothing that decides');
  });

  it('works below the top of the repository', async () => {
    const { dir, base } = committed({ [`apps/web/${POLICY}`]: 'warn-only: true' });
    expect((await load(path.join(dir, 'apps/web'), { base })).policy.warnOnly).toBe(true);
  });

  it('T8 a policy above --dir is the base’s, too, however it is named', async () => {
    const { dir, base } = committed({ [POLICY]: 'extends: strict', 'apps/web/package.json': '{}' });
    write(dir, { [POLICY]: 'warn-only: true' });
    const app = path.join(dir, 'apps/web');
    const link = path.join(repository(), 'link');
    symlinkSync(dir, link);
    for (const file of [`../../${POLICY}`, path.join(dir, POLICY), path.join(link, POLICY)]) {
      const { policy, source } = await load(app, { base, file });
      expect([file, policy.warnOnly, source.path, source.ref]).toEqual([file, false, POLICY, 'main']);
      expect(source.changedHere?.summary).toContain('extends: strict → baseline');
    }
    rmSync(path.join(dir, '.github'), { recursive: true });
    expect((await load(app, { base, file: `../../${POLICY}` })).source.presets).toEqual([
      'baseline',
      'strict',
    ]);
    const outside = path.join(repository({ 'own.yml': 'warn-only: true' }), 'own.yml');
    expect((await load(app, { base, file: outside })).policy.warnOnly).toBe(true);
  });

  it('T8 the policy at the top judges a folder without one of its own; what the change puts there is shown', async () => {
    const { dir, base } = committed({
      [POLICY]: 'extends: [strict, ./org.yml]\nexception-approvers: [CODEOWNERS]',
      'org.yml': 'max-age: 7d',
      '.github/CODEOWNERS': `/${POLICY} @acme/security`,
      'apps/web/package.json': '{}',
    });
    const app = path.join(dir, 'apps/web');
    for (const at of [{}, { base }]) {
      const { policy, source, home } = await load(app, at);
      expect(policy).toMatchObject({ maxAge: 7 * 24 * 60, exceptionApprovers: ['@acme/security'] });
      expect([source.presets, source.path, home]).toEqual([
        ['baseline', 'strict'],
        POLICY,
        realpathSync(dir),
      ]);
    }
    write(app, { [POLICY]: 'warn-only: true' });
    const { policy, source } = await load(app, { base });
    expect(policy.warnOnly).toBe(false);
    expect(source.changedHere?.summary).toBe(
      `apps/web/${POLICY} is new, and takes the place of the policy above it after the merge`,
    );
    expect((await load(app)).policy.warnOnly).toBe(true);
  });

  it('is the same policy with the line ends that a checkout on Windows gives it', async () => {
    const { dir, base } = committed({ [POLICY]: 'extends: strict\nwarn-only: true\n' });
    write(dir, { [POLICY]: 'extends: strict\r\nwarn-only: true\r\n' });
    expect((await load(dir, { base })).source.changedHere).toBeUndefined();
  });

  it('does not take a commit it cannot read for one without policy', async () => {
    const { dir } = committed({ [POLICY]: 'extends: strict' });
    const base = { ref: 'main', commit: 'b'.repeat(40) };
    const { message, hint } = await errorOf(load(dir, { base }));
    expect(message).toContain(`git cannot read the policy '${POLICY}' at bbbb`);
    expect(hint).toContain('fetch-depth: 0');
  });

  it('says of a partial clone that may fetch nothing what it lacks, and what helps', async () => {
    const { dir, base } = committed({ [POLICY]: 'extends: strict' });
    execFileSync('git', ['-C', dir, 'config', 'uploadpack.allowFilter', 'true']);
    const clone = mkdtempSync(path.join(tmpdir(), 'partial-'));
    const git = (...args: string[]): Buffer =>
      execFileSync('git', args, { cwd: clone, stdio: ['ignore', 'pipe', 'ignore'] });
    git('clone', '-q', '--no-checkout', '--filter=blob:none', pathToFileURL(dir).href, '.');
    git('remote', 'set-url', 'origin', path.join(clone, 'gone'));
    const { message, hint } = await errorOf(load(clone, { base }));
    expect(message).toContain('the clone is partial, and the rest could not be fetched');
    expect(hint).toContain('`sparse-checkout`');
  });
});

describe('flags', () => {
  it('override the file and are named', async () => {
    const dir = repository({ [POLICY]: 'warn-only: true\nallow-licenses: [MIT]\nfail-on-severity: low' });
    const { policy, source } = await load(dir, {
      flags: {
        'warn-only': false,
        'allow-licenses': ['ISC,Zlib', '0BSD'],
        'fail-on-severity': '',
        'allow-ghsas': [],
      },
    });
    expect(policy).toMatchObject({
      warnOnly: false,
      allowLicenses: ['ISC', 'Zlib', '0BSD'],
      failOnSeverity: 'low',
    });
    expect(source.overrides).toEqual(['--allow-licenses', '--warn-only']);
    expect(policy.origins['allow-licenses']).toBe('--allow-licenses');
  });

  it('take text where an input carries a boolean', async () => {
    expect((await load(repository(), { flags: { 'warn-only': 'true' } })).policy.warnOnly).toBe(true);
    expect(await errorOf(load(repository(), { flags: { 'warn-only': 'maybe' } }))).toMatchObject({
      code: 'USAGE',
    });
  });

  it.each([
    [{ 'fail-on-severity': 'hihg' }, '--fail-on-severity: Expected a severity'],
    [
      { 'allow-licenses': ['Apache 2.0'] },
      "--allow-licenses: 'Apache 2.0' is not an SPDX licence expression",
    ],
    [{ 'fail-on-scopes': ['runtme'] }, '--fail-on-scopes: Expected one of runtime'],
    [{ preset: 'strickt' }, "--preset: there is no preset 'strickt'"],
  ])('refuse %j', async (flags, message) => {
    const error = await errorOf(load(repository(), { flags }));
    expect(error.code).toBe('USAGE');
    expect(error.message).toContain(message);
  });

  it('choose a preset where there is no file', async () => {
    expect((await load(repository(), { flags: { preset: 'strict' } })).source).toMatchObject({
      presets: ['baseline', 'strict'],
      overrides: ['--preset'],
    });
    const dir = repository({ [POLICY]: 'warn-only: true' });
    expect((await load(dir, { flags: { preset: 'strict' } })).source).toMatchObject({
      presets: ['baseline'],
      overrides: [],
    });
  });

  it('are the names people know', () => {
    expect(policyOptions.map(({ name, type }) => `${name}:${type}`)).toEqual([
      'preset:string',
      'environment:string',
      'fail-on-severity:string',
      'vulnerabilities:list',
      'fail-on:list',
      'fail-on-epss:string',
      'fail-on-scopes:list',
      'ignore-unfixed:boolean',
      'allow-ghsas:list',
      'allow-licenses:list',
      'deny-licenses:list',
      'allow-dependencies-licenses:list',
      'minimum-release-age:string',
      'max-age:string',
      'warn-only:boolean',
      'comment-summary-in-pr:string',
      'locale:string',
      'time-zone:string',
      'check-run:boolean',
      'labels:boolean',
      'dependency-submission:boolean',
    ]);
  });
});
