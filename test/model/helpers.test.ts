import { describe, expect, it } from 'vitest';
import { evidenceName } from '../../src/model/evidence/name.js';
import { fingerprint } from '../../src/model/findings/fingerprint.js';
import { compareSeverity, parseSeverity, reaches, SEVERITIES } from '../../src/model/findings/severity.js';
import { npmPurl } from '../../src/model/packages/purl.js';
import { nearest } from '../../src/model/text/nearest.js';

describe('npmPurl', () => {
  it.each([
    ['foobar', '12.3.1', 'pkg:npm/foobar@12.3.1'],
    ['@angular/animation', '12.3.1', 'pkg:npm/%40angular/animation@12.3.1'],
    ['a', '1.0.0+build.1', 'pkg:npm/a@1.0.0%2Bbuild.1'],
    ["evil'\n(name)", '1.0.0', 'pkg:npm/evil%27%0A%28name%29@1.0.0'],
    ['a', '', 'pkg:npm/a'],
  ])('%s %s', (name, version, purl) => {
    expect(npmPurl(name, version)).toBe(purl);
  });

  it('sorts qualifiers and keeps colons', () => {
    expect(
      npmPurl('a', '1.0.0', { vcs_url: 'git+https://host.example/a.git@abc', checksum: 'sha1:ab' }),
    ).toBe('pkg:npm/a@1.0.0?checksum=sha1:ab&vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fa.git%40abc');
  });

  it('survives a lone surrogate', () => {
    expect(npmPurl('a\ud800', '1')).toBe('pkg:npm/a%EF%BF%BD@1');
  });
});

describe('severity', () => {
  it('reads the words of any scanner', () => {
    expect(
      ['CRITICAL', 'High', 'MEDIUM', 'moderate', 'negligible', 'UNKNOWN', '', null, 3].map(parseSeverity),
    ).toEqual([
      'critical',
      'high',
      'moderate',
      'moderate',
      'info',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('is not fooled by names of Object.prototype', () => {
    expect(parseSeverity('__proto__')).toBe('unknown');
    expect(parseSeverity('constructor')).toBe('unknown');
  });

  it('T32 unknown reaches every threshold but never', () => {
    expect(reaches('unknown', 'critical')).toBe(true);
    expect(reaches('unknown', 'never')).toBe(false);
    expect(reaches('moderate', 'high')).toBe(false);
    expect(reaches('high', 'high')).toBe(true);
  });

  it('sorts the most severe first', () => {
    expect([...SEVERITIES].sort(compareSeverity)).toEqual([
      'critical',
      'unknown',
      'high',
      'moderate',
      'low',
      'info',
    ]);
  });
});

describe('evidenceName', () => {
  it('follows the design', () => {
    expect(
      evidenceName('2026-01-28T21:10:05Z', {
        scope: 'repo',
        what: 'audit',
        target: 'pnpm',
        extension: 'json',
      }),
    ).toBe('20260128-2110_repo_audit_pnpm.json');
  });

  it('T44 makes a safe name of any target', () => {
    const name = evidenceName('2026-01-28T21:10:05Z', {
      scope: 'repo',
      what: 'trivy',
      target: '../../etc/passwd\u202e\0 CON:<x>'.repeat(9),
      extension: 'json',
    });
    expect(name).toMatch(/^20260128-2110_repo_trivy_[a-z0-9.-]{1,60}\.json$/);
    expect(name).not.toContain('..');
  });
});

describe('nearest', () => {
  it('suggests what was meant', () => {
    expect(nearest('gaet', ['gate', 'sbom'])).toBe('gate');
    expect(nearest('--fail-on-severty', ['--fail-on-severity', '--fail-on-scopes'])).toBe(
      '--fail-on-severity',
    );
  });

  it('stays silent where nothing is near', () => {
    expect(nearest('zzzzzz', ['gate', 'sbom'])).toBeUndefined();
  });
});

describe('fingerprint', () => {
  it('tells part boundaries apart', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
    expect(fingerprint(['a'])).toMatch(/^[0-9a-f]{32}$/);
  });
});
