import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Answer, Command, Values } from '../../src/commands/command.js';
import { command as add } from '../../src/commands/exceptions/add.js';
import { command as exportCommand } from '../../src/commands/exceptions/export.js';
import { command as list } from '../../src/commands/exceptions.js';
import { command as gate } from '../../src/commands/gate.js';
import { errorOf } from '../support/errors.js';
import { commitAll, project, writeFiles } from '../support/project.js';
import { trivyReport } from '../support/reports.js';
import { testWorld } from '../support/world.js';

const FILE = '.github/sealgate.yml';
const GIVEN = {
  rule: 'GHSA-jf85-cpcp-j695',
  package: 'lodash@4.17.11',
  reason: 'never called',
  expires: '90d',
};

function run(
  command: Command,
  dir: string,
  values: Values = {},
  ids: readonly string[] = [],
): Promise<Answer> {
  return command.run(ids, { dir, ...values }, testWorld(dir));
}

async function added(text: string | undefined, values: Values = GIVEN): Promise<string> {
  const dir = project(text === undefined ? { 'package.json': '{}' } : { [FILE]: text });
  await run(add, dir, values);
  return readFileSync(path.join(dir, FILE), 'utf8');
}

const item = (indent: string, id: string): string =>
  [
    `- id: ${id}`,
    '  rule: GHSA-jf85-cpcp-j695',
    '  package: lodash@4.17.11',
    '  reason: never called',
    '  approved-by: pending # a reviewer puts their name here',
    '  expires: 2027-02-19',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');

describe('exceptions add', () => {
  it('writes a policy where there is none', async () => {
    expect(await added(undefined)).toBe(`extends: baseline\n\nexceptions:\n${item('  ', 'EX-1')}`);
  });

  it('writes into the policy at the top of the repository that judges a folder', async () => {
    const dir = project({ [FILE]: 'warn-only: true\n', 'apps/web/package.json': '{}' });
    commitAll(dir);
    await run(add, path.join(dir, 'apps/web'), GIVEN);
    expect(readFileSync(path.join(dir, FILE), 'utf8')).toContain('EX-1');
  });

  it.each([
    ['no list yet', 'warn-only: true # why\n', `warn-only: true # why\n\nexceptions:\n${item('  ', 'EX-1')}`],
    ['no line feed at the end', 'warn-only: true', `warn-only: true\n\nexceptions:\n${item('  ', 'EX-1')}`],
    [
      'an empty list',
      'exceptions: [] # none\nwarn-only: true\n',
      `exceptions: # none\n${item('  ', 'EX-1')}warn-only: true\n`,
    ],
    ['a key without value', 'exceptions:\n# tail\n', `exceptions:\n${item('  ', 'EX-1')}# tail\n`],
  ])('keeps everything else: %s', async (_name, before, after) => {
    expect(await added(before)).toBe(after);
  });

  const one = (indent: string): string =>
    `${indent}- {id: EX-7, rule: CVE-1, package: left, reason: r, approved-by: t, expires: "2027-01-01"}`;

  it.each(['', '  ', '      '])(
    'goes below the last one with its indentation (%j), before what follows',
    async (indent) => {
      const before = `# head\nexceptions:   # list\n${one(indent)}\n${indent}  # about EX-7\n\n# next\nwarn-only: false\n`;
      expect(await added(before)).toBe(
        `# head\nexceptions:   # list\n${one(indent)}\n${indent}  # about EX-7\n${item(indent, 'EX-8')}\n# next\nwarn-only: false\n`,
      );
    },
  );

  it('adds to a list in brackets, and keeps carriage returns', async () => {
    const text = await added(`exceptions: [${one('').slice(2)}]\n`);
    expect(text).toMatch(
      /^exceptions: \[\{id: EX-7.*\}, \{ id: "EX-8", .*"approved-by"?.*\}\]\n$|^exceptions: \[\{id: EX-7.*\}, \{ id: "EX-8".*\}\]\n$/,
    );
    const crlf = await added(`exceptions:\r\n${one('  ')}\r\nwarn-only: true\r\n`);
    expect(crlf.replaceAll('\r\n', '')).not.toContain('\n');
    expect(crlf).toContain('\r\n  - id: EX-8\r\n');
  });

  it('T55 writes text that could be read as something else so that it stays text', async () => {
    for (const reason of [
      'yes',
      'a: b',
      '#1',
      '- x',
      "it's",
      '"q"',
      'null',
      '2027-01-01',
      'a\nexceptions: []',
      '\u202ebidi',
      '*a',
      '{}',
    ]) {
      const dir = project({ [FILE]: 'warn-only: true\n' });
      await run(add, dir, { ...GIVEN, reason });
      const rows = (await run(list, dir)).json as { reason: string }[];
      expect(rows.map((row) => row.reason)).toEqual([reason]);
    }
  });

  it('leaves the approval to a reviewer, and the exception does not hold before', async () => {
    const dir = project({ [FILE]: 'warn-only: true\n' });
    const answer = await run(add, dir, GIVEN);
    expect(answer).toMatchObject({ exitCode: 0, json: { file: FILE, line: 4 } });
    expect((await run(list, dir)).json).toEqual([
      expect.objectContaining({ id: 'EX-1', state: 'pending', approvedBy: 'pending', daysLeft: 90 }),
    ]);
    expect(add.options.map(({ name }) => name)).not.toContain('approved-by');
  });

  it.each([
    [{ package: '*' }, /match everything/],
    [{ package: '@*/*' }, /match everything/],
    [{ rule: '*' }, /rule id/],
    [{ rule: 'vulnerabilities/knwn' }, /There is no rule 'vulnerabilities\/knwn'/],
    [{ rule: 'custom/nothing' }, /There is no rule 'custom\/nothing'/],
    [{ expires: '2026-11-20' }, /is over/],
    [{ expires: '3000000d' }, /--expires: 9999-12-31 is later than exception-max-age allows/],
    [{ expires: '2028-01-01' }, /later than exception-max-age allows \(2027-11-21\)/],
    [{ expires: 'soon' }, /length of time/],
    [{ reason: '' }, /needs --reason/],
    [{ id: 'EX 1' }, /an id of letters/],
    [{ justification: 'vulnerable_code_not_present_here' }, /Expected one of/],
  ])('refuses %j and writes nothing', async (more, message) => {
    const dir = project({ [FILE]: 'warn-only: true\n' });
    expect((await errorOf(run(add, dir, { ...GIVEN, ...more }))).message).toMatch(message);
    expect(readFileSync(path.join(dir, FILE), 'utf8')).toBe('warn-only: true\n');
  });

  it('asks for the fields that the policy asks for', async () => {
    const dir = project({ [FILE]: 'exception-require: [owner, ticket]\n' });
    expect((await errorOf(run(add, dir, GIVEN))).message).toBe('An exception needs --owner, --ticket');
    await run(add, dir, { ...GIVEN, owner: 'web', ticket: 'https://tickets.example.test/1' });
    expect(readFileSync(path.join(dir, FILE), 'utf8')).toContain('ticket: "https://tickets.example.test/1"');
  });
});

const entry = (id: string, more: string): string =>
  `  - {id: ${id}, rule: CVE-2019-1, package: left@1.0.0, reason: r, ${more}}`;

describe('exceptions', () => {
  it('says which hold, until when, and which do not and why', async () => {
    const dir = project({
      [FILE]: [
        'exception-approvers: [CODEOWNERS, data-team]',
        'exception-require: owner',
        'exceptions:',
        entry('A', 'owner: o, approved-by: "@acme/security", expires: "2027-03-01"'),
        entry('B', 'owner: o, approved-by: DATA-TEAM, expires: "2026-12-05"'),
        entry('C', 'owner: o, approved-by: data-team, expires: "2026-11-20"'),
        entry('D', 'owner: o, approved-by: mallory, expires: "2026-12-31"'),
        entry('E', 'owner: o, approved-by: pending, expires: "2026-12-31"'),
        entry('F', 'approved-by: data-team, expires: "2026-12-31"'),
        entry('G', 'owner: o, approved-by: data-team, expires: "2099-12-31"'),
      ].join('\n'),
      '.github/CODEOWNERS': '* @acme/everybody\n/.github/ @acme/security # rules\n',
    });
    const { json, text, exitCode } = await run(list, dir);
    const rows = json as { id: string; state: string; reasonNotInForce?: string }[];
    expect(exitCode).toBe(0);
    expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'C expired',
      'D not-in-force',
      'F not-in-force',
      'G not-in-force',
      'E pending',
      'B expiring',
      'A active',
    ]);
    expect(rows.find(({ id }) => id === 'D')?.reasonNotInForce).toContain('data-team, @acme/security');
    expect(rows.find(({ id }) => id === 'F')?.reasonNotInForce).toContain('no owner');
    expect(rows.find(({ id }) => id === 'G')?.reasonNotInForce).toContain('2027-11-21');
    expect(text).toContain('ENDS in 14 days (2026-12-05)');
    expect(text).toContain(`A  holds until 2027-03-01 (100 days)  ${FILE}:4`);
  });
});

describe('exceptions export', () => {
  const policy = [
    'exceptions:',
    entry('A', 'approved-by: t, expires: "2027-03-01"'),
    entry('B', 'approved-by: pending, expires: "2027-03-01"'),
  ].join('\n');

  it('writes only what holds, and ends after the last day', async () => {
    const dir = project({ [FILE]: policy });
    const { json, exitCode } = await run(exportCommand, dir, { to: 'trivy' });
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ to: 'trivy', written: ['A'] });
    expect((json as { text: string }).text).toContain('expired_at: 2027-03-02');
  });

  it('says what the other tool cannot say, with exit code 3 where something is missing', async () => {
    const dir = project({ [FILE]: policy.replace('CVE-2019-1', 'vulnerabilities/known') });
    for (const to of ['trivy', 'osv-scanner', 'grype', 'pnpm', 'pnpm-10', 'openvex']) {
      const answer = await run(exportCommand, dir, { to });
      expect([to, answer.exitCode, answer.json]).toMatchObject([
        to,
        3,
        { written: [], notes: [{ id: 'A' }] },
      ]);
    }
  });

  it('Grype is told names as it has them, and none that it would read as a pattern', async () => {
    const exception = (id: string, purl: string): string =>
      `  - {id: ${id}, rule: CVE-2019-1, package: "${purl}", reason: r, approved-by: t, expires: "2027-03-01"}`;
    const dir = project({
      [FILE]: [
        'exceptions:',
        exception('A', 'pkg:npm/%40acme/left@1.0.0'),
        exception('B', 'pkg:maven/org.acme/left@1.0.0'),
        exception('C', 'pkg:rpm/fedora/left@1.0.0-2?epoch=1'),
        exception('D', 'pkg:npm/left%28pad@1.0.0'),
        exception('E', 'pkg:hex/acme/left@1.0.0'),
      ].join('\n'),
    });
    const { json, exitCode } = await run(exportCommand, dir, { to: 'grype' });
    const { text, written, notes } = json as { text: string; written: string[]; notes: { text: string }[] };
    expect([exitCode, written]).toEqual([3, ['A', 'B', 'C', 'E']]);
    const rule = { vulnerability: 'CVE-2019-1', 'include-aliases': true };
    expect(parseYaml(text)).toEqual({
      ignore: [
        { name: '@acme/left', version: '1.0.0', type: 'npm' },
        { name: 'left', version: '1.0.0', type: 'java-archive' },
        { name: 'left', version: '1:1.0.0-2', type: 'rpm' },
        { name: 'acme/left', version: '1.0.0' },
      ].map((one, index) => ({
        ...rule,
        package: one,
        reason: `${'ABCE'[index]}: r (approved by t)`,
      })),
    });
    expect(text).toContain('  # A, remove after 2027-03-01\n');
    expect(notes[0]?.text).toBe('Grype will ignore it without an end: write the file again after 2027-03-01');
  });

  it('OpenVEX says not_affected only with a justification', async () => {
    const dir = project({ [FILE]: policy });
    const statements = async (): Promise<unknown> =>
      (
        JSON.parse(((await run(exportCommand, dir, { to: 'openvex' })).json as { text: string }).text) as {
          statements: unknown;
        }
      ).statements;
    expect(await statements()).toEqual([
      expect.objectContaining({ status: 'affected', products: [{ '@id': 'pkg:npm/left@1.0.0' }] }),
    ]);
    writeFiles(dir, {
      [FILE]: policy.replace('reason: r', 'reason: r, justification: vulnerable-code-not-present'),
    });
    expect(await statements()).toEqual([
      expect.objectContaining({ status: 'not_affected', justification: 'vulnerable_code_not_present' }),
    ]);
  });

  it('OpenVEX tells a vulnerability once that several reports know by several names', async () => {
    const GHSA = 'GHSA-2222-3333-4444';
    const vulnerability = (VendorIDs: readonly string[]) =>
      trivyReport([
        {
          VulnerabilityID: 'CVE-2019-1',
          VendorIDs,
          PkgName: 'left',
          InstalledVersion: '1.0.0',
          PkgIdentifier: { PURL: 'pkg:npm/left@1.0.0' },
          Severity: 'HIGH',
        },
      ]);
    const dir = project({
      [FILE]: policy,
      'one.json': vulnerability([]),
      'two.json': vulnerability([GHSA]),
    });
    const { json } = await run(exportCommand, dir, { to: 'openvex', report: ['one.json', 'two.json'] });
    const { statements } = JSON.parse((json as { text: string }).text) as { statements: unknown[] };
    expect(statements).toMatchObject([{ vulnerability: { name: 'CVE-2019-1', aliases: [GHSA] } }]);
  });

  it('names formats and exceptions that there are', async () => {
    const dir = project({ [FILE]: policy });
    expect((await errorOf(run(exportCommand, dir, { to: 'trivvy' }))).hint).toBe("Did you mean 'trivy'?");
    expect((await errorOf(run(exportCommand, dir, { to: 'trivy' }, ['C']))).message).toContain("'C'");
  });
});

describe('exceptions of a day', () => {
  const exception = (approved: string, expires: string): string =>
    `extends: baseline\nexceptions:\n  - {id: EX-1, rule: sources/missing-integrity, package: left, reason: r, approved-by: ${approved}, expires: ${expires}}\n`;
  const lockfile = JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', version: '1.0.0', dependencies: { left: '^1.0.0' } },
      'node_modules/left': { version: '1.0.0', resolved: 'https://r.example.test/left/-/left-1.0.0.tgz' },
    },
  });

  async function year(): Promise<string> {
    const manifest = '{"name":"shop","version":"1.0.0","dependencies":{"left":"^1.0.0"}}';
    const dir = project({ 'package.json': manifest, 'package-lock.json': lockfile });
    for (const [day, policy] of [
      ['2026-01-15', exception('web', '2026-03-31')],
      ['2026-04-15', exception('ciso', '2026-06-30')],
    ] as const) {
      writeFiles(dir, { [FILE]: policy });
      const world = { ...testWorld(dir), now: () => new Date(`${day}T08:00:00Z`) };
      await gate.run([], { dir, offline: true, out: path.join(dir, 'kept') }, world);
    }
    return dir;
  }

  it('are told by the policy of the last run until then, with what each let through', async () => {
    const dir = await year();
    const on = (at: string) => list.run([], { evidence: path.join(dir, 'kept'), at }, testWorld(dir));
    const january = await on('2026-03-31');
    expect(january.exitCode).toBe(0);
    expect(january.text).toMatch(
      /^On 2026-03-31, by the policy of record 1: .*, 2026-01-15T08:00:00Z, pass$/m,
    );
    expect(january.text).toContain('EX-1  ENDS today (2026-03-31)');
    expect(january.text).toContain('approved by web');
    expect(january.text).toContain('let through in this run: left@1.0.0, sources/missing-integrity');
    expect(january.json).toMatchObject({
      at: '2026-03-31',
      run: { number: 1, result: { outcome: 'pass' } },
      exceptions: [{ id: 'EX-1', approvedBy: 'web', state: 'expiring', accepted: [expect.any(String)] }],
    });
    expect((await on('2026-04-14')).text).toContain('EX-1  EXPIRED on 2026-03-31 (14 days ago)');
    expect((await on('2026-05-01')).text).toContain('approved by ciso');
    const before = await errorOf(on('2026-01-14'));
    expect(before.code).toBe('INPUT_NOT_FOUND');
    expect((await errorOf(on('tomorrow'))).code).toBe('USAGE');
  });

  it('T41 are not believed where the policy of the run was changed since', async () => {
    const dir = await year();
    const kept = path.join(dir, 'kept');
    const at = { evidence: kept, at: '2026-02-01' };
    const file = path.join(kept, '20260115-0800_repo_policy.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"web"', '"cto"'));
    const error = await errorOf(list.run([], at, testWorld(dir)));
    expect([error.code, error.message]).toEqual([
      'EVIDENCE_INVALID',
      expect.stringContaining('20260115-0800_repo_policy.json has another content than was recorded'),
    ]);
    const ledger = path.join(kept, 'ledger.jsonl');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('"pass"', '"fail"'));
    expect((await errorOf(list.run([], at, testWorld(dir)))).code).toBe('INPUT_NOT_FOUND');
  });

  it('--at tells the state of the working tree’s exceptions on another day', async () => {
    const dir = project({ [FILE]: exception('web', '2026-03-31') });
    expect((await run(list, dir, { at: '2026-03-01' })).text).toContain(
      'EX-1  holds until 2026-03-31 (30 days)',
    );
  });

  it.each(['2026-02-31', '2026-04-31', 'tomorrow', '2026-3-1'])('--at %s is no day', async (at) => {
    const dir = project({ [FILE]: exception('web', '2026-03-31') });
    await expect(run(list, dir, { at })).rejects.toThrow(`--at '${at}' is no day of the calendar`);
  });
});
