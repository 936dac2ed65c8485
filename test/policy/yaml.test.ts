import { describe, expect, it } from 'vitest';
import { SealgateError } from '../../src/errors.js';
import { readPolicyFile } from '../../src/policy/layer.js';
import { parsePolicyYaml } from '../../src/policy/yaml.js';
import { expectLinear } from '../support/growth.js';

const FILE = '.github/sealgate.yml';

async function read(text: string | Uint8Array): Promise<unknown> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return (await readPolicyFile(await parsePolicyYaml(bytes, FILE), FILE)).settings;
}

/** `line:column message (hint)` of the error that a text causes. */
/** Every error, as `line:column message (hint)`. */
async function errorsOf(text: string): Promise<readonly string[]> {
  try {
    await read(text);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    return [error, ...error.also].map(
      ({ message, hint, location }) =>
        `${location?.line ?? ''}:${location?.column ?? ''} ${message}${hint === undefined ? '' : ` (${hint})`}`,
    );
  }
  throw new Error('no error');
}

async function errorOf(text: string | Uint8Array): Promise<string> {
  try {
    await read(text);
  } catch (error) {
    if (!(error instanceof SealgateError)) throw error;
    expect(error.code).toBe('POLICY_INVALID');
    expect(error.location?.file).toBe(FILE);
    const { line, column } = error.location ?? {};
    return `${line ?? ''}:${column ?? ''} ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`;
  }
  throw new Error('no error');
}

describe('the policy file', () => {
  it('takes one expression for the licence of a clarification, and no set', async () => {
    const say = (license: string): string =>
      `license-clarifications:\n  - { package: a@1.0.0, license: '${license}', file: LICENSE, sha256: ${'a'.repeat(64)} }`;
    expect(await errorOf(say('set:permissive'))).toMatch(/'set:permissive'.*name the licence/);
    expect(await errorOf(say('MIT, ISC'))).toMatch(/'MIT, ISC' is not/);
  });

  it('takes - and _, lists and text, and severities in any words', async () => {
    expect(
      await read(
        [
          'fail_on_severity: MEDIUM',
          'fail-on-scopes: [runtime, dev]',
          'allow_licenses: |',
          '  MIT',
          '  Apache-2.0, ISC',
          'allow-ghsas: GHSA-1, CVE-2',
          'warn_only: true',
          'comment-summary-in-pr: on_failure',
          'checks: {Signatures: WHEN_ONLINE}',
          'rules:',
          '  licenses/denied: warn',
        ].join('\n'),
      ),
    ).toEqual({
      failOnSeverity: 'moderate',
      failOnScopes: ['runtime', 'development'],
      allowLicenses: ['MIT', 'Apache-2.0', 'ISC'],
      allowGhsas: ['GHSA-1', 'CVE-2'],
      warnOnly: true,
      commentSummaryInPr: 'on-failure',
      checks: { signatures: 'when-online' },
      rules: { 'licenses/denied': 'warn' },
    });
  });

  it.each([
    ['fail-on-severty: high', "1:1 Unknown key 'fail-on-severty' (Did you mean 'fail-on-severity'?)"],
    ['a: 1\nb: 2', "1:1 Unknown key 'a' (The keys are extends, environments, checks, "],
    [
      'warn-only: true\nfail-on-severity: hihg',
      "2:19 Expected a severity (critical, high, moderate, low, info, never), found 'hihg' (Did you mean 'high'?)",
    ],
    [
      'fail-on-severity:',
      '1:18 Expected a severity (critical, high, moderate, low, info, never), found nothing',
    ],
    [
      'fail-on-severity: [high]',
      '1:19 Expected a severity (critical, high, moderate, low, info, never), found a list of 1',
    ],
    ...['**', '?*', '**/?*', '{docs,**}', './*'].map((glob): [string, string] => [
      `exclude-lockfiles: ["${glob}"]`,
      '1:21 Expected a glob of some paths in the repository',
    ]),
    ['provenance:\n  require: ["@acme"]', "2:13 '@acme' fits no package: its packages are '@acme/*'"],
    ['minimum-release-age-exclude: ["*"]', "1:31 '*' would match everything"],
    ['warn-only: yes', "1:12 Expected true or false, found 'yes'"],
    [
      'unknown-license: blok',
      "1:18 Expected one of block, warn, accept, found 'blok' (Did you mean 'block'?)",
    ],
    ['checks:\n  signature: required', "2:3 There is no check 'signature' (Did you mean 'signatures'?)"],
    [
      'checks:\n  signatures: always',
      "2:15 Expected one of required, when-online, optional, off, found 'always'",
    ],
    [
      'rules:\n  denied: block',
      "2:3 'denied' is not a rule id (A rule id is check/what, e.g. licenses/denied, or check/*.)",
    ],
    [
      'rules:\n  license/denied: block',
      "2:3 'license/denied' names no check (Did you mean 'licenses/denied'?)",
    ],
    [
      'allow-licenses: [MIT, Apache 2.0]',
      "1:23 'Apache 2.0' is not an SPDX licence expression: 'Apache' is not on the SPDX licence list (Did you mean 'Apache-2.0'?)",
    ],
    [
      'allow-licenses: set:permisive',
      "1:17 There is no licence set 'set:permisive' (Did you mean 'set:permissive'?)",
    ],
    [
      'allow-registries: http://registry.example.test',
      "1:19 Expected an https URL of a registry, found 'http://registry.example.test'",
    ],
    [
      'allow-registries: https://u:p@registry.example.test',
      '1:19 Expected an https URL without user, password or query',
    ],
    ['allow-dependencies-licenses: left', "1:30 Expected a package URL (pkg:npm/name), found 'left'"],
    ['allow-dependencies-licenses: pkg:npm/*', "1:30 'pkg:npm/*' would match everything"],
    ['evidence-path: ../x', "1:16 Expected a folder inside the repository, with /, found '../x'"],
    ['baseline: ../x', "1:11 Expected a file inside the repository, with /, found '../x'"],
    ['evidence-path: /x', "1:16 Expected a folder inside the repository, with /, found '/x'"],
    ['allow-ghsas: [1]', "1:15 Expected an advisory id (GHSA-…, CVE-…), found '1' (Put it in quotes.)"],
    [
      'warn-only: true\nwarn_only: false',
      "2:1 'warn_only' is given twice (first in line 1) (Keep one of the two.)",
    ],
    ['extends:\n  - 5', "2:5 Expected a preset, a path or owner/repo/path@commit, found '5'"],
  ])('refuses %j', async (text, message) => {
    expect((await errorOf(text)).startsWith(message), await errorOf(text)).toBe(true);
  });

  const entry = (more: Readonly<Record<string, string | undefined>>): string => {
    const fields: Readonly<Record<string, string | undefined>> = {
      id: 'EX-1',
      rule: 'CVE-1',
      package: 'left',
      reason: 'r',
      'approved-by': 'team',
      expires: '2027-01-31',
      ...more,
    };
    const lines = Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${value}`],
    );
    return `exceptions:\n  - ${lines.join('\n    ')}`;
  };

  it.each([
    [{ reason: undefined }, "2:5 An exception ('EX-1') needs 'reason'"],
    [{ id: undefined }, "2:5 An exception needs 'id'"],
    [{ 'approved-by': undefined }, "2:5 An exception ('EX-1') needs 'approved-by'"],
    [{ expires: 'tomorrow' }, "7:14 Expected a date as YYYY-MM-DD, found 'tomorrow'"],
    [{ expires: '2027-02-30' }, "7:14 '2027-02-30' is not a day of the calendar"],
    [{ package: '"*"' }, "4:14 '*' would match everything"],
    [{ rule: '"*"' }, '3:11 Expected a rule id'],
    [{ rule: 'licenses/*' }, '3:11 Expected a rule id'],
    [{ approver: 'x' }, "8:5 An exception has no key 'approver'"],
    [{ reason: '""' }, '5:13 Expected a reason'],
  ])('refuses the exception with %j', async (more, message) => {
    const found = await errorOf(entry(more));
    expect(found.startsWith(message), found).toBe(true);
  });

  it.each(['allow-licenses', 'fail-on-scopes', 'require-reports', 'exception-approvers', 'allow-registries'])(
    'a list whose items are all commented out is not an empty one: %s',
    async (key) => {
      expect(await errorOf(`extends: strict\n${key}:\n  # - something\n`)).toMatch(
        /^2:\d+ Expected .* \(a list\), found nothing .*Write \[\] for an empty list/,
      );
    },
  );

  it.each([
    ['signers:\n  # any-of: []\n', 'Expected signers, found nothing'],
    ['vex-signers:\n', 'Expected signers, found nothing'],
    ['vex-signers:\n  threshold: 2\n  # any-of: []\n', 'A threshold without any-of names nobody'],
    ['vex-signers: {threshold: 2, any-of: []}\n', 'A threshold of 2 cannot be reached: any-of names 0'],
    ['notify:\n  # - to: slack\n', 'Expected a list of notifications, found nothing'],
  ])('nobody does not take the place of whom an extended policy names: %j', async (text, message) => {
    expect(await errorOf(`extends: strict\n${text}`)).toContain(message);
  });

  it('tells everything that is wrong at once, in the order of the file', async () => {
    const text = `extends: [5, strct]
fail-on-sevrity: high
fail-on-severity: hihg
warn-only: maybe
checks: {signatures: sometimes, licences: off}
allow-licenses: [MIT, MITT, set:permisive]
license-scopes:
  development: {alow-licenses: [MIT], unknown-license: blok}
  test: {}
license-exceptions:
  - {package: 'pkg:npm/*', licenses: MIT}
environments:
  dev: {mode: warning, fail-on-severity: lo, fial-on: kev}
rules: {licenses/denied: perhaps, licences/unknown: warn}
overrides:
  - {paths: [], scopes: dev, warn-only: 1}
custom-rules:
  - {id: a, for: packages, when: 'true', level: block}
  - {id: b, for: package, level: block, wen: x}
exceptions:
  - {id: EX-1, rule: 'licenses/*', package: '*', reason: r, expires: soon, approved_by: t}
  - {id: EX-2, rule: CVE-1, packge: left, reason: r, expires: 2027-01-01, approved_by: t}
  - {id: EX-3}
nonsense: true
`;
    const found = await errorsOf(text);
    expect(found.map((line) => line.replace(/,? found .*/, '').replace(/ \([^']*\)$/, ''))).toEqual([
      '1:11 Expected a preset, a path or owner/repo/path@commit',
      "1:14 There is no preset 'strct' (Did you mean 'strict'?)",
      "2:1 Unknown key 'fail-on-sevrity' (Did you mean 'fail-on-severity'?)",
      '3:19 Expected a severity',
      '4:12 Expected true or false',
      '5:22 Expected one of required, when-online, optional, off',
      "5:33 There is no check 'licences' (Did you mean 'licenses'?)",
      "6:23 'MITT' is not on the SPDX licence list (Did you mean 'MIT'?)",
      "6:29 There is no licence set 'set:permisive' (Did you mean 'set:permissive'?)",
      "8:17 A scope has no key 'alow-licenses' (Did you mean 'allow-licenses'?)",
      '8:56 Expected one of block, warn, accept',
      "9:3 There is no scope 'test'",
      "11:5 A licence exception needs 'reason'",
      "11:15 'pkg:npm/*' would match everything: name at least a part of the package",
      '13:15 Expected one of warn, enforce',
      '13:42 Expected a severity',
      "13:46 An environment has no key 'fial-on' (Did you mean 'fail-on'?)",
      '14:26 Expected one of block, warn, accept',
      "14:35 'licences/unknown' names no check (Did you mean 'licenses/unknown'?)",
      '16:13 Expected at least one of the globs',
      '16:41 Expected true or false',
      '18:18 Expected one of package, finding',
      "19:41 A rule has no key 'wen' (Did you mean 'when'?)",
      '21:22 Expected a rule id (check/what) or the id of one advisory, without wildcards',
      "21:45 '*' would match everything: name at least a part of the package",
      '21:70 Expected a date as YYYY-MM-DD',
      "22:29 An exception has no key 'packge' (Did you mean 'package'?)",
      "23:5 An exception ('EX-3') needs 'rule', 'package', 'reason', 'approved-by', 'expires'",
      "24:1 Unknown key 'nonsense'",
    ]);
  });

  it.each([
    ['GPL', 'Say which: GPL-1.0-only, GPL-1.0-or-later'],
    ['Apache', 'Say which: Apache-1.0, Apache-1.1, Apache-2.0.'],
    [
      'Classpath-exception-2.0',
      'An exception stands with the licence that it is for: GPL-2.0-only WITH Classpath-exception-2.0.',
    ],
    ['MITT', "Did you mean 'MIT'?"],
    ['Apache 2', "Did you mean 'Apache-2.0'?"],
  ])('says what is meant by %s in a list of licences', async (entry, hint) => {
    expect(await errorOf(`allow-licenses: [${entry}]`)).toContain(`(${hint}`);
  });

  it('keeps fifty errors of a file that has more', async () => {
    const text = Array.from({ length: 500 }, (_, index) => `nothing-${index}: 1`).join('\n');
    expect(await errorsOf(text)).toHaveLength(50);
  });

  it('tells every repeated key, tag and anchor at once', async () => {
    expect(await errorsOf('warn-only: true\nwarn-only: true\nlabels: !!js a\nlocale: &x en\n')).toEqual([
      "2:1 'warn-only' is given twice (first in line 1) (Keep one of the two.)",
      "3:14 The tag 'tag:yaml.org,2002:js' is not allowed in a policy (Remove it.)",
      '4:12 The anchor &x is not allowed in a policy (Remove it.)',
    ]);
  });

  it('refuses two exceptions of one id', async () => {
    const text = `${entry({})}\n  - {id: EX-1, rule: r, package: p, reason: r, approved_by: t, expires: 2027-01-01}`;
    expect(await errorOf(text)).toContain("8:5 The exception id 'EX-1' is used twice (first in line 2)");
  });

  it.each([
    ['CVE-2026-0001', 'vulnerabilities/known', false],
    ['ghsa-jf85-cpcp-j695', 'vulnerabilities/known', false],
    ['CVE-2026-0001', 'CVE-2026-0001', true],
    ['GHSA-jf85-cpcp-j695', 'CVE-2026-0001', true],
    ['CVE-2026-0001-left-pad', 'vulnerabilities/known', true],
  ])('an exception called %s that waives %s: used is %j', async (id, rule, used) => {
    const text = `exceptions:\n  - id: ${id}\n    rule: ${rule}\n    package: a\n    reason: r\n    approved-by: o\n    expires: 2027-01-31\n`;
    if (used) expect(await read(text)).toMatchObject({ exceptions: [{ id, rule }] });
    else expect(await errorOf(text)).toContain(`'${id}' is called like one advisory, and waives all that`);
  });

  it.each([
    ['nothing', '', '1:1 .github/sealgate.yml is empty'],
    ['comments only', '# nothing\n', '1:1 .github/sealgate.yml is empty'],
    ['a list at the top', '- warn-only: true', '1:1 A policy is a map of keys, but this is a list of 1'],
    ['text at the top', 'strict', "1:1 A policy is a map of keys, but this is 'strict'"],
    ['two documents', 'warn-only: true\n---\nwarn-only: false\n', '2:1 A policy is one YAML document'],
    [
      'a duplicate key',
      'warn-only: true\nwarn-only: false',
      "2:1 'warn-only' is given twice (first in line 1)",
    ],
    ['tabs', 'checks:\n\tsignatures: off', '2:1 Not valid YAML: Tabs are not allowed as indentation'],
    ['an alias', 'allow-licenses: &a [MIT]\ndeny-licenses: *a', 'is not allowed in a policy'],
    ['a tag', 'warn-only: !!js/function "x"', 'is not allowed in a policy'],
    ['a custom tag', 'warn-only: !x "x"', 'not allowed in a policy'],
    ['a merge key', 'checks:\n  <<: {signatures: off}', "2:3 There is no check '<<'"],
    ['a key that is a list', '? [a]\n: 1', 'A key must be plain text'],
    ['__proto__', '__proto__: {}', "1:1 Unknown key '__proto__'"],
    ['constructor', 'constructor: {}', "1:1 Unknown key 'constructor'"],
    ['an unclosed bracket', 'allow-licenses: [MIT', 'Not valid YAML'],
    ['not UTF-8', Buffer.from([0x61, 0xff, 0xfe]), 'is not UTF-8 text'],
    ['JSON of a lockfile', '{"lockfileVersion": 3, "packages": {}}', "Unknown key 'lockfileVersion'"],
    ['too much', `# ${'x'.repeat(2 ** 20)}`, 'more than a policy may have'],
    ['deep brackets', '['.repeat(200_000), ''],
    [
      'deep maps',
      Array.from({ length: 1300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'Nested more than 16 levels deep',
    ],
    ['deep lists', `${'- '.repeat(100_000)}a`, ''],
  ])('answers %s with a clear error', async (_what, text, message) => {
    expect(await errorOf(text)).toContain(message);
  });

  it('T56 an alias bomb costs nothing', async () => {
    const bomb = (levels: number): string =>
      Array.from({ length: levels }, (_, index) => {
        const inner = Array.from({ length: 10 }, () => (index === 0 ? 'x' : `*a${index - 1}`));
        return `a${index}: &a${index} [${inner.join(', ')}]`;
      }).join('\n');
    expect(await errorOf(bomb(10))).toContain('not allowed');
    await expectLinear({ from: 2, times: 8, work: (levels) => () => errorOf(bomb(levels)) });
  });

  it('reads UTF-8 and UTF-16 with byte-order marks, as editors on Windows write them', async () => {
    expect(await read(Buffer.from('\ufeffwarn-only: true'))).toEqual({ warnOnly: true });
    expect(await read(Buffer.from('\ufeffwarn-only: true\r\n', 'utf16le'))).toEqual({ warnOnly: true });
  });

  it('T55 keeps hostile member names out of every object', async () => {
    expect(await errorOf('checks:\n  __proto__: required')).toContain("There is no check '__proto__'");
    expect(await errorOf('rules:\n  __proto__: block')).toContain('is not a rule id');
  });
});
