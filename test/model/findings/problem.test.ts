import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/model/findings/decision.js';
import type { Finding, Fix } from '../../../src/model/findings/finding.js';
import { gatherProblems } from '../../../src/model/findings/problem.js';
import { unreadWords } from '../../../src/model/licenses/unread.js';
import { buildDecision, buildFinding } from '../../support/records.js';

function about(name: string, more: Partial<Finding> = {}): Finding {
  return buildFinding({
    subject: { kind: 'package', name, purl: `pkg:npm/${name}` },
    fingerprint: `${name} ${more.rule ?? ''} ${more.aliases?.[0] ?? ''}`,
    ...more,
  });
}

function signal(name: string, path: readonly string[], more: Partial<Finding> = {}): Decision {
  return buildDecision(
    about(name, {
      check: 'trust',
      rule: 'trust/native-build',
      title: 'Brings native code',
      message: `${name} has a binding.gyp.`,
      severity: 'low',
      aliases: [],
      fix: { text: 'Check where the binary comes from.' },
      paths: [path],
      ...more,
    }),
    { outcome: 'warn' },
  );
}

function flaw(name: string, id: string, fix: Fix, more: Partial<Finding> = {}): Decision {
  return buildDecision(
    about(name, { check: 'vulnerabilities', rule: 'vulnerabilities/known', aliases: [id], fix, ...more }),
  );
}

const told = (decisions: readonly Decision[]): string[][] =>
  gatherProblems(decisions).map(({ subjects }) => subjects.map(({ finding }) => finding.subject.name));

describe('problems of several subjects', () => {
  const platforms = ['linux-x64', 'darwin-arm64', 'win32-x64'].map((name) => `@img/sharp-${name}@0.34.4`);

  it('are one where one direct dependency brings them all, itself first', () => {
    const all = [...platforms, 'sharp@0.34.4'].map((name) =>
      signal(name, ['photos', 'sharp@0.34.4', ...(name.startsWith('@') ? [name] : [])]),
    );
    const [problem, ...others] = gatherProblems(all);
    expect(others).toEqual([]);
    expect(problem?.causedBy).toBe('sharp@0.34.4');
    expect(problem?.first.finding.subject.name).toBe('sharp@0.34.4');
    expect(problem?.subjects).toHaveLength(4);
    expect(problem?.decisions).toHaveLength(4);
    expect(problem?.fixes).toEqual([{ text: 'Check where the binary comes from.' }]);
  });

  it('stay apart by cause, by rule, by licence, by fix and by what decided', () => {
    const [x, y] = platforms as [string, string];
    const sharp = ['photos', 'sharp@0.34.4'];
    expect(told([signal(x, [...sharp, x]), signal(y, ['photos', 'other@1.0.0', y])])).toEqual([[y], [x]]);
    expect(
      told([signal(x, [...sharp, x]), signal(y, [...sharp, y], { rule: 'trust/too-new', title: 'Too new' })]),
    ).toHaveLength(2);
    const licence = (license: string): Partial<Finding> => ({
      check: 'licenses',
      rule: 'licenses/denied',
      detail: { license },
    });
    expect(
      told([signal(x, [...sharp, x], licence('MIT')), signal(y, [...sharp, y], licence('ISC'))]),
    ).toHaveLength(2);
    expect(
      told([signal(x, [...sharp, x]), signal(y, [...sharp, y], { fix: { text: 'Another way.' } })]),
    ).toHaveLength(2);
    const excepted = signal(y, [...sharp, y]);
    expect(
      told([
        signal(x, [...sharp, x]),
        { ...excepted, reason: { kind: 'rule', text: 'rules: trust/native-build is warn' } },
      ]),
    ).toHaveLength(2);
  });

  it('without a way in stand for themselves', () => {
    expect(told([signal('a@1.0.0', []), signal('b@1.0.0', [])])).toHaveLength(2);
  });

  it('are one for each reason why packages could not be checked, whatever brings them', () => {
    const unread = (name: string, direct: string, reason: string): Decision =>
      signal(`${name}@1.0.0`, ['.', `${direct}@1.0.0`, `${name}@1.0.0`], {
        rule: 'trust/unreachable',
        title: 'Past of the package could not be had',
        message: `${name}@1.0.0: ${reason}.`,
      });
    const down = 'registry.example.test could not be reached: ECONNREFUSED';
    const [problem, ...others] = gatherProblems([
      ...['a', 'b', 'c'].map((name) => unread(name, 'one', down)),
      unread('d', 'two', down),

      unread('f', 'two', 'registry.example.test has no package f'),
      unread('g', 'one', 'registry.example.test has no package g'),
    ]);
    expect(problem?.subjects).toHaveLength(4);
    expect(problem?.causedBy).toBeUndefined();
    expect(others.map(({ subjects }) => subjects.length)).toEqual([2]);
  });

  it('are one for each registry or lockfile that is the reason, whatever brings the packages', () => {
    const from = (name: string, direct: string, more: Partial<Finding>): Decision =>
      signal(`${name}@1.0.0`, ['.', `${direct}@1.0.0`, `${name}@1.0.0`], more);
    const moved = (name: string, direct: string, words: string): Decision =>
      from(name, direct, {
        rule: 'trust/registry-changed',
        title: 'Comes from another place than before',
        message: `${name}@1.0.0 ${words}`,
      });
    expect(
      told([
        moved('a', 'one', 'comes from new.example.test; 0.9.0 came from old.example.test.'),
        moved('b', 'two', 'comes from new.example.test; 1.0.0 came from old.example.test.'),
        moved('c', 'one', 'comes from evil.example.test; 1.0.0 came from old.example.test.'),
        // In several lockfiles, it is still the same move.
        moved(
          'd',
          'one',
          'comes from new.example.test; 1.0.0 came from old.example.test. In 2 lockfiles: x, y.',
        ),
      ]),
    ).toEqual([['a@1.0.0', 'b@1.0.0', 'd@1.0.0'], ['c@1.0.0']]);
    const unsigned = (name: string, direct: string, registry: string): Decision =>
      from(name, direct, {
        check: 'signatures',
        rule: 'signatures/skipped',
        title: 'Comes from a registry without signing keys',
        message: `${name}@1.0.0: ${registry} publishes no keys.`,
      });
    expect(
      told([
        unsigned('a', 'one', 'own.example.test'),
        unsigned('b', 'two', 'own.example.test'),
        unsigned('c', 'two', 'other.example.test'),
      ]),
    ).toEqual([['a@1.0.0', 'b@1.0.0'], ['c@1.0.0']]);
    for (const rule of [
      'lockfiles/integrity-removed',
      'lockfiles/integrity-replaced',
      'sources/missing-integrity',
      'sources/weak-integrity',
    ]) {
      const without = (name: string, direct: string, file: string): Decision =>
        from(name, direct, { rule, title: 'No hash', location: { file } });
      expect(
        told([
          without('a', 'one', 'yarn.lock'),
          without('b', 'two', 'yarn.lock'),
          without('c', 'two', 'app/yarn.lock'),
        ]),
        rule,
      ).toEqual([['a@1.0.0', 'b@1.0.0'], ['c@1.0.0']]);
    }
  });

  it('are one where licences of several lockfiles could not be read, and count each package once', () => {
    const unread = (lockfile: string, names: readonly string[], scope?: 'development'): Decision =>
      buildDecision(
        buildFinding({
          check: 'licenses',
          rule: 'licenses/unread',
          subject: { kind: 'lockfile', name: lockfile, nodes: names, ...(scope && { scope }) },
          aliases: [],
          fix: { text: 'Run after the packages are installed.' },
          location: { file: lockfile },
          fingerprint: `${lockfile} ${scope}`,
          ...unreadWords(names),
        }),
        { outcome: 'warn' },
      );
    const [problem, apart] = gatherProblems([
      unread('a/yarn.lock', ['left@1.0.0', 'right@1.0.0']),
      unread('b/yarn.lock', ['left@1.0.0']),
      unread('c/yarn.lock', ['left@1.0.0'], 'development'),
    ]);
    expect(problem?.subjects.map(({ finding }) => finding.subject.name)).toEqual([
      'a/yarn.lock',
      'b/yarn.lock',
    ]);
    expect(problem?.first.finding).toMatchObject({
      title: 'Licences of 2 packages could not be read',
      message: 'Nothing said what the licence of left@1.0.0, right@1.0.0 is.',
      detail: { packages: ['left@1.0.0', 'right@1.0.0'], count: 2 },
    });
    expect(problem?.own).toEqual([problem?.first]);
    expect(problem?.decisions).toHaveLength(2);
    expect(apart?.first.finding.title).toBe('The licence of left@1.0.0 could not be read');
    const [same] = gatherProblems([
      unread('a/yarn.lock', ['left@1.0.0']),
      unread('b/yarn.lock', ['left@1.0.0']),
    ]);
    expect(same?.first.finding.title).toBe('The licence of left@1.0.0 could not be read');
  });

  it('are one where versions of one package have the same advisory, with every command', () => {
    const [problem, ...others] = gatherProblems([
      flaw('minimist@0.0.8', 'GHSA-1', { text: 'a', command: 'npm i minimist@0.2.4', version: '0.2.4' }),
      flaw('minimist@1.2.5', 'GHSA-1', { text: 'b', command: 'npm i minimist@1.2.6', version: '1.2.6' }),
    ]);
    expect(others).toEqual([]);
    expect(problem?.fixes.map(({ command }) => command)).toEqual([
      'npm i minimist@0.2.4',
      'npm i minimist@1.2.6',
    ]);
    expect(problem?.causedBy).toBeUndefined();
  });

  it('stay apart where two packages have the same advisory and each its own command', () => {
    const fix = (name: string): Fix => ({ text: name, command: `npm i ${name}@2.0.0`, version: '2.0.0' });
    expect(told([flaw('a@1.0.0', 'GHSA-1', fix('a')), flaw('b@1.0.0', 'GHSA-1', fix('b'))])).toHaveLength(2);
    // Packages of a system that come from one source have one fix and no command.
    const update: Fix = { text: 'Update to 3.0.13-1.', version: '3.0.13-1' };
    expect(
      told([
        flaw('libssl3@3.0.11-1', 'CVE-1', update),
        // Another scanner has other words for it.
        flaw('openssl@3.0.11-1', 'CVE-1', update, { title: 'Slow keys' }),
      ]),
    ).toEqual([['libssl3@3.0.11-1', 'openssl@3.0.11-1']]);
  });

  it('are one where several lines of a file break one rule', () => {
    const line = (at: number, file = 'ci.yml'): Decision =>
      buildDecision(
        about(file, {
          check: 'workflows',
          rule: 'workflows/unpinned-action',
          subject: { kind: 'file', name: file },
          aliases: [],
          fix: { text: 'Pin it.' },
          location: { file, line: at },
          fingerprint: `${file} ${at}`,
        }),
      );
    expect(told([line(3), line(9), line(4, 'release.yml')])).toEqual([['ci.yml', 'ci.yml'], ['release.yml']]);
  });
});

describe('problems of one subject', () => {
  it('are one where one update ends them: the highest version of a release line', () => {
    const to = (version: string): Fix => ({ text: version, command: `npm i lodash@${version}`, version });
    const found = gatherProblems([
      flaw('lodash@4.17.4', 'GHSA-1', to('4.17.12')),
      flaw('lodash@4.17.4', 'GHSA-2', to('4.17.21')),
      flaw('lodash@4.17.4', 'GHSA-3', to('4.17.5')),
      flaw('lodash@4.17.4', 'GHSA-4', to('5.0.0')),
    ]);
    expect(found.map(({ own, fixes }) => [own.length, fixes.map(({ version }) => version)])).toEqual([
      [3, ['4.17.21']],
      [1, ['5.0.0']],
    ]);
    const zero = (version: string): Decision => flaw('tiny@0.1.0', version, to(version));
    expect(told([zero('0.1.2'), zero('0.2.0')])).toHaveLength(2);
    expect(told([zero('0.1.2'), zero('0.1.9')])).toHaveLength(1);
  });
});
