import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/model/audit/match-files.js';
import { globMatcher } from '../../../src/model/data/glob.js';
import { evidenceOf } from '../../support/audit-evidence.js';

const NAMES = [
  'prod_backup_db1.json',
  'prod_backup_db2.yml',
  'prod_restore_test_db1.json',
  'repo_attestation.yml',
  'repo_attestation_q3.json',
  'repo_trivy_image_api.json',
  'repo_x.{odd}.json',
];
const evidence = evidenceOf(NAMES.map((name, index) => ({ days: index + 1, name })));
const match = createMatcher(evidence.records);

describe('files by the pattern of their name', () => {
  it.each([
    '*',
    '*_prod_backup_*',
    '*_prod_backup_db?.json',
    '*_attestation*.{yml,yaml,json}',
    '*_{prod,repo}_{backup,restore_test}_*',
    '*_{prod_{backup,restore_test},repo_attestation}_*',
    '*.{odd}.json',
    '*.{odd',
    '{a,b}',
    '*_nothing_*',
    '',
  ])('%s: those that a glob matches, the newest first', (pattern) => {
    const fits = globMatcher(pattern);
    const all = [...evidence.records].reverse().map(({ record }) => record.files[0]?.path ?? '');
    expect(match(pattern).map(({ file }) => file.path)).toEqual(all.filter(fits));
  });

  it('of one moment the later record first', () => {
    const two = createMatcher(
      evidenceOf([
        { days: 1, name: 'prod_a.json' },
        { days: 1, name: 'prod_b.json' },
      ]).records,
    );
    expect(two('*_prod_*').map(({ number }) => number)).toEqual([2, 1]);
  });
});
