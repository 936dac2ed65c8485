import { describe, expect, it } from 'vitest';
import { POPULAR_PACKAGES } from '../../../src/check/trust/popular-packages.js';
import {
  demandPattern,
  demandProblem,
  packagePattern,
  patternProblem,
} from '../../../src/model/packages/pattern.js';
import { expectLinear } from '../../support/growth.js';

const purl = (text: string): { name: string; purl: string } => ({ name: 'ignored@0', purl: text });

describe('package patterns', () => {
  it.each([
    ['pkg:npm/left', 'pkg:npm/left@1.0.0', true],
    ['pkg:npm/left@1.0.0', 'pkg:npm/left@1.0.0?vcs_url=x', true],
    ['pkg:npm/left@1.*', 'pkg:npm/left@1.9.9', true],
    ['pkg:npm/left@1.*', 'pkg:npm/left@10.0.0', false],
    ['pkg:npm/@acme/*', 'pkg:npm/%40acme/left@1.0.0', true],
    ['pkg:npm/%40acme/*', 'pkg:npm/%40acme/left@1.0.0', true],
    ['pkg:npm/@acme/*', 'pkg:npm/%40acme-evil/left@1.0.0', false],
    ['pkg:npm/le*', 'pkg:npm/%40le/ft@1.0.0', false],
    ['pkg:deb/debian/openssl', 'pkg:deb/debian/openssl@3.0.1?arch=amd64', true],
    ['openssl', 'pkg:deb/debian/openssl@3.0.1', false],
    ['debian/openssl@3.*', 'pkg:deb/debian/openssl@3.0.1', true],
    ['left', 'pkg:npm/left@1.0.0', true],
    ['@acme/left@1.0.0', 'pkg:npm/%40acme/left@1.0.0', true],
    ['left@1.0.0', 'pkg:npm/left@1.0.0%2Bbuild', false],
    ['left@1.0.0+build', 'pkg:npm/left@1.0.0%2Bbuild', true],
  ])('%s on %s is %s', (pattern, subject, expected) => {
    expect(packagePattern(pattern)(purl(subject))).toBe(expected);
  });

  it('matches files and images by their name', () => {
    expect(packagePattern('Dockerfile')({ name: 'Dockerfile' })).toBe(true);
    expect(packagePattern('deploy/*.yml')({ name: 'deploy/api.yml' })).toBe(true);
    expect(packagePattern('deploy/*.yml')({ name: 'deploy/prod/api.yml' })).toBe(false);
    expect(
      packagePattern('ghcr.example.test/api@sha256:abc')({ name: 'ghcr.example.test/api@sha256:abc' }),
    ).toBe(true);
    expect(packagePattern('pkg:npm/left')({ name: 'left@1.0.0' })).toBe(false);
  });

  it.each([
    '*',
    '**',
    '@*/*',
    '*/*',
    '*@*',
    '*@1.0.0',
    'pkg:npm/*',
    'pkg:npm/@*/*',
    'pkg:npm/%40*/*@1.0.0',
    './*',
    '?*',
    '?',
    '.',
  ])('refuses %s, which names nothing in particular', (pattern) => {
    expect(patternProblem(pattern)).toContain('would match everything');
  });

  it.each([
    '*e*',
    'e*',
    '*-*',
    '*js*',
    '?*e',
    '@*/*e*',
    '*/co*',
    '@*e/*',
    'pkg:npm/*e*@1.0.0',
    'pkg:npm/%40*/*-*',
    'pkg:deb/debian/*',
    'pkg:rpm/redhat/*s*',
    'pkg:maven/com.*/*',
    'pkg:golang/github.com/*/*',
    'pkg:docker/library/*',
  ])('refuses %s, which fits too many names', (pattern) => {
    expect(patternProblem(pattern)).toContain(`'${pattern}' would match too much`);
  });

  it.each([
    'q',
    'pkg:npm/q',
    '@a/*',
    'is-*',
    '*.js',
    '@*/ui',
    'src/*',
    '*/package.json',
    'pkg:deb/debian/libssl*',
    'pkg:maven/com.acme.*/*',
    'pkg:golang/github.com/acme/*',
    'pkg:npm/@acme/*@1.*',
  ])('takes %s', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  it.each(['*', '**', '@*/*', '*e*', 'pkg:npm/*', '@acme/*', 'left', '@acme/left@1.*'])(
    'lets a setting ask for more of %s',
    (pattern) => {
      expect(demandProblem(pattern)).toBeUndefined();
    },
  );

  it.each(['?*', 'lib?', '@acme', '@*', 'pkg:npm/@acme', 'pkg:'])(
    'refuses to ask for more of %s, which fits no package',
    (pattern) => {
      expect(demandProblem(pattern)).toBeDefined();
    },
  );

  it.each([
    ['*', ['left', '@acme/left', 'deb'], true],
    ['pkg:npm/*', ['left', '@acme/left'], true],
    ['@*/*', ['@acme/left'], true],
    ['*@2.*', [], true],
    ['@acme/*', ['@acme/left'], false],
  ])('asks for more by %s of %j', (pattern, wanted, everything) => {
    const asks = demandPattern(pattern);
    const subjects = {
      left: purl('pkg:npm/left@1.0.0'),
      '@acme/left': purl('pkg:npm/%40acme/left@1.0.0'),
      deb: purl('pkg:deb/debian/left@1.0.0'),
    };
    const matched = Object.entries(subjects).flatMap(([name, subject]) =>
      asks.matches(subject) ? [name] : [],
    );
    expect(matched).toEqual(wanted);
    expect(asks.everything).toBe(everything);
  });

  it('takes no pattern around three characters that fits one of ten well-known names', () => {
    const names = [...POPULAR_PACKAGES];
    const runs = new Set(names.flatMap((name) => Array.from(name, (_, at) => name.slice(at, at + 3))));
    for (const run of runs) {
      if (run.length < 3 || /[/@]/.test(run)) continue;
      const pattern = `*${run}*`;
      expect(patternProblem(pattern), pattern).toBeUndefined();
      const { length } = names.filter((name) => name.includes(run));
      expect(length / names.length, pattern).toBeLessThan(0.1);
    }
  });

  it('refuses what is no purl and takes the rest', () => {
    expect(patternProblem('pkg:')).toContain('not a package URL');
    expect(patternProblem('pkg:npm/%E0%A4%A')).toContain('not a package URL');
    expect(patternProblem('@acme/*')).toBeUndefined();
    expect(patternProblem('left*')).toBeUndefined();
  });

  it('takes time linear in the text and in the stars', async () => {
    const three = packagePattern('*a*a*ab');
    await expectLinear({
      from: 60,
      work: (size) => {
        const name = 'a'.repeat(size);
        return () => three({ name });
      },
    });
    const work = (stars: number) => {
      const matches = packagePattern(`${'*a'.repeat(stars)}b`);
      return () => matches({ name: 'a'.repeat(40) });
    };
    await expectLinear({ from: 4, work });
    expect(packagePattern(`${'*a'.repeat(200)}b`)({ name: 'a'.repeat(20_000) })).toBe(false);
  });
});
