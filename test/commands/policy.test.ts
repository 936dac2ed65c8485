import { describe, expect, it } from 'vitest';
import type { Answer, Command, Values } from '../../src/commands/command.js';
import { type ExplainedValue, command as explain } from '../../src/commands/policy/explain.js';
import { type TestedCase, command as test } from '../../src/commands/policy/test.js';
import { command as check } from '../../src/commands/policy.js';
import { KEY_ENTRIES } from '../../src/policy/keys.js';
import { project } from '../support/project.js';
import { testWorld } from '../support/world.js';

const FILE = '.github/sealgate.yml';
const TESTS = '.github/sealgate.test.yml';

function run(
  command: Command,
  dir: string,
  values: Values = {},
  names: readonly string[] = [],
): Promise<Answer> {
  return command.run(names, { dir, ...values }, testWorld(dir));
}

const POLICY = [
  'extends: org.yml',
  'fail-on-severity: high',
  'environments: {dev: {mode: warn}}',
  'overrides:',
  '  - {workspaces: packages/legacy, fail-on-severity: never}',
  'exceptions:',
  '  - {id: EX-1, rule: GHSA-1, package: left, reason: r, approved-by: t, expires: "2027-03-01"}',
  '',
].join('\n');
const FILES = { [FILE]: POLICY, 'org.yml': 'deny-licenses: GPL-3.0-only\nchecks: {trust: off}\n' };

describe('policy', () => {
  it('names what the policy is made of, with digests', async () => {
    const { exitCode, json, text } = await run(check, project(FILES));
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      source: { path: FILE, presets: ['baseline'], digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      files: [
        { path: FILE, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { path: 'org.yml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ],
      exceptions: 1,
    });
    expect(text).toContain('can be used');
  });

  it('does not call a policy usable of which a part could not be read', async () => {
    const remote = `acme/policies/base.yml@${'a'.repeat(40)}`;
    const { exitCode, text } = await run(check, project({ [FILE]: `extends: ${remote}\n` }), {
      offline: true,
    });
    expect(exitCode).toBe(3);
    expect(text).toContain(`${FILE}: could not be read in whole`);
  });

  it('says where a wrong one is wrong', async () => {
    const dir = project({ [FILE]: 'rules:\n  licenses/denid: block\n' });
    await expect(run(check, dir)).rejects.toMatchObject({
      hint: "Did you mean 'licenses/denied'?",
      location: { file: FILE, line: 2 },
    });
  });
});

describe('policy explain', () => {
  it('shows lengths of time as people write them, and minutes as JSON', async () => {
    const commands = 'audit-commands: {certificate: {run: [openssl], timeout: 5m}}\n';
    const dir = project({
      '.github/sealgate.yml': `minimum-release-age: 90\nmax-age: 14d\n${commands}`,
    });
    const keys = [
      'audit-commands',
      'minimum-release-age',
      'max-age',
      'exception-max-age',
      'evidence-retention',
      'signers',
      'baseline',
    ];
    const answer = await run(explain, dir, {}, keys);
    expect(answer.text).toContain('minimum-release-age: 90m  # .github/sealgate.yml:1');
    expect(answer.text).toContain('max-age: 14d  # .github/sealgate.yml:2');
    expect(answer.text).toContain('exception-max-age: 365d  #');
    expect(answer.text).toContain('evidence-retention.public: 1y  #');
    expect(answer.text).toContain(
      'audit-commands.certificate: {"run":["openssl"],"timeout":"5m","env":[]}  # .github/sealgate.yml:3',
    );
    expect(answer.text).toContain('signers: {"threshold":1,"any-of":[]}  #');
    expect(answer.text).toContain("baseline: ''  #");
    expect(valuesOf(answer).map(({ value }) => value)).toContain(90);
  });

  const valuesOf = (answer: Answer): readonly ExplainedValue[] =>
    (answer.json as { values: ExplainedValue[] }).values;

  it('shows entries of licences one by one, in the words of the file', async () => {
    const yaml = `license-scopes:
  dev: {unknown-license: warn}
license-exceptions:
  - {package: left, licenses: ISC, reason: r}
  - {package: right, licenses: ISC, reason: r}
license-clarifications:
  - {package: left, license: MIT, file: README.md, sha256: "${'a'.repeat(64)}"}
`;
    const answer = await run(explain, project({ [FILE]: yaml }), {}, [
      'license-scopes',
      'license-exceptions',
      'license-clarifications',
    ]);
    expect(valuesOf(answer)).toEqual([
      { key: 'license-scopes.development', value: { 'unknown-license': 'warn' }, origin: `${FILE}:2` },
      {
        key: 'license-exceptions.1',
        value: { package: 'left', licenses: ['ISC'], reason: 'r', scopes: [] },
        origin: `${FILE}:4`,
      },
      {
        key: 'license-exceptions.2',
        value: { package: 'right', licenses: ['ISC'], reason: 'r', scopes: [] },
        origin: `${FILE}:5`,
      },
      {
        key: 'license-clarifications.1',
        value: { package: 'left', license: 'MIT', file: 'README.md', sha256: 'a'.repeat(64) },
        origin: `${FILE}:7`,
      },
    ]);
  });

  it('has every key with the place that set it', async () => {
    const rows = valuesOf(await run(explain, project(FILES)));
    for (const [, { name }] of KEY_ENTRIES)
      expect([name, rows.some(({ key }) => key === name || key.startsWith(`${name}.`))]).toEqual([
        name,
        true,
      ]);
    for (const { key, origin } of rows)
      expect([key, origin]).toEqual([key, expect.stringMatching(/:\d+\)?$/)]);
    const of = (key: string): ExplainedValue | undefined => rows.find((row) => row.key === key);
    expect(of('fail-on-severity')).toMatchObject({ value: 'high', origin: `${FILE}:2` });
    expect(of('deny-licenses')).toMatchObject({ value: ['GPL-3.0-only'], origin: 'org.yml:1' });
    expect(of('checks.trust')).toMatchObject({ value: 'off', origin: 'org.yml:2' });
    expect(of('exceptions.EX-1')?.origin).toBe(`${FILE}:7`);
    expect(of('overrides.1.fail-on-severity (workspaces packages/legacy)')).toMatchObject({
      value: 'never',
      origin: `${FILE}:5`,
    });
  });

  it('shows flags and environments as what they are, and single keys', async () => {
    const dir = project(FILES);
    const rows = valuesOf(
      await run(explain, dir, { environment: 'dev', 'fail-on-severity': 'low' }, [
        'warn_only',
        'fail-on-severity',
      ]),
    );
    expect(rows).toEqual([
      { key: 'fail-on-severity', value: 'low', origin: '--fail-on-severity' },
      { key: 'warn-only', value: true, origin: `${FILE}:3` },
    ]);
    await expect(run(explain, dir, {}, ['fail-on-severty'])).rejects.toMatchObject({
      hint: "Did you mean 'fail-on-severity'?",
    });
  });
});

const example = (lines: readonly string[]): string =>
  `tests:\n${lines.map((line) => `  - {${line}}\n`).join('')}`;

async function tested(
  lines: readonly string[],
  files: Readonly<Record<string, string>> = FILES,
): Promise<{ code: number; rows: TestedCase[]; text: string }> {
  const answer = await run(test, project({ ...files, [TESTS]: example(lines) }));
  return { code: answer.exitCode, rows: answer.json as TestedCase[], text: answer.text };
}

describe('policy test', () => {
  it('runs findings and packages, by environment, workspace, day and age', async () => {
    const { code, rows } = await tested([
      'name: a, finding: {severity: HIGH, package: left@1.0.0}, expect: block, by: fail-on-severity',
      `name: b, finding: {severity: high, package: left@1.0.0, ids: [GHSA-1]}, expect: accept, by: EX-1`,
      'name: c, date: 2027-03-02, finding: {severity: high, package: left@1.0.0, ids: GHSA-1}, expect: block, by: EX-1',
      'name: d, environment: dev, finding: {severity: high, package: left@1.0.0}, expect: warn, by: warn-only',
      'name: e, workspace: packages/legacy, finding: {severity: high, package: left@1.0.0}, expect: warn',
      'name: f, new: false, finding: {severity: high, package: left@1.0.0}, expect: warn, by: existing-findings',
      'name: g, new: true, finding: {severity: high, package: left@1.0.0}, expect: block',
      'name: h, package: {name: x, license: GPL-3.0-only}, expect: block, by: org.yml:1',
      'name: i, package: {name: x, license: MIT}, expect: accept',
      'name: j, package: {name: x, license: MIT, integrity: false}, expect: block, by: sources/missing-integrity',
      'name: k, package: {name: x, license: MIT, source: "git+https://github.com/a/b.git#0123456789012345678901234567890123456789"}, expect: warn',
      'name: l, finding: {rule: scanners/secret, severity: critical, file: a.txt, suppressed: true}, expect: warn',
    ]);
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(code).toBe(0);
  });

  it('takes the key of a map for what its members decide', async () => {
    const rules = 'rules: {licenses/denied: block}\ncustom-rules:\n';
    const custom = '  - {id: no-left, for: package, when: pkg.name == "left", level: block}\n';
    const { rows } = await tested(
      [
        'name: a, package: {name: left}, expect: block, by: custom-rules',
        'name: b, package: {name: left}, expect: block, by: custom-rules.no-left',
        'name: c, package: {name: left}, expect: block, by: custom/no-left',
        'name: d, package: {name: x, license: GPL-3.0-only}, expect: block, by: rules',
      ],
      { ...FILES, [FILE]: `${POLICY}${rules}${custom}` },
    );
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('exits with 1 on a mismatch, and says what decided and where', async () => {
    const { code, rows, text } = await tested([
      'name: "no, it blocks", finding: {severity: high, package: left@1.0.0}, expect: accept',
      'name: who, finding: {severity: high, package: left@1.0.0}, expect: block, by: EX-1',
    ]);
    expect(code).toBe(1);
    expect(rows).toEqual([
      expect.objectContaining({
        ok: false,
        expected: 'accept',
        actual: 'block',
        place: `${TESTS}:2`,
        origin: `${FILE}:2`,
      }),
      expect.objectContaining({ ok: false, expectedBy: 'EX-1', place: `${TESTS}:3` }),
    ]);
    expect(text).toContain('0 of 2 as expected');
  });

  it.each([
    ['name: x, finding: {severty: high}, expect: warn', "Did you mean 'severity'?"],
    ['finding: {severity: hihg}, expect: warn', "Did you mean 'high'?"],
    ['finding: {severity: high}', 'must have expect'],
    ['expect: warn', undefined],
    ['finding: {}, package: {name: x}, expect: warn', undefined],
    ['package: {version: 1.0.0}, expect: warn', undefined],
    ['finding: {rule: nothing}, expect: warn', 'check/what'],
    ['finding: {rule: licenses/denyd}, expect: warn', "Did you mean 'licenses/denied'?"],
    ['finding: {rule: custom/mine}, expect: warn', undefined],
  ])('refuses {%s} with its place', async (line, hint) => {
    await expect(tested([line])).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      location: { file: TESTS, line: 2 },
      ...(hint === undefined ? {} : { hint: expect.stringContaining(hint) }),
    });
  });
});
