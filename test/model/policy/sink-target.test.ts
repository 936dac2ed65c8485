import { describe, expect, it } from 'vitest';
import {
  parseSinkTarget,
  SINK_FORMS,
  SINK_KINDS,
  type SinkTarget,
} from '../../../src/model/policy/sink-target.js';

describe('places for evidence, as the policy writes them', () => {
  it.each<[string, Partial<SinkTarget>]>([
    ['folder:/mnt/a b', { kind: 'folder', folder: '/mnt/a b' }],
    ['artifact', { kind: 'artifact' }],
    ['branch:refs/heads/evidence', { kind: 'branch', branch: 'evidence' }],
    ['oci:r.example.test:5000/acme/evidence', { kind: 'oci', image: 'r.example.test:5000/acme/evidence' }],
    [
      's3://bucket/a/b/?region=eu-1&lock=none',
      {
        kind: 's3',
        bucket: 'bucket',
        prefix: 'a/b',
        region: 'eu-1',
        endpoint: 'https://s3.eu-1.amazonaws.com',
        lock: 'none',
      },
    ],
  ])('%s', (text, target) => {
    expect(parseSinkTarget(text)).toEqual({ text, ...target });
  });

  it('names every kind where a text is none of them', () => {
    for (const kind of SINK_KINDS)
      expect(SINK_FORMS.join(', ')).toMatch(new RegExp(`(?:^|, )${kind}(?:$|[:,])`));
    for (const text of [
      '',
      'folder',
      'folder:',
      'branch:',
      'oci:',
      'artifact:x',
      'artifacts',
      's3:b',
      'nfs:/a',
    ])
      expect(parseSinkTarget(text)).toEqual({ problem: `expected one of ${SINK_FORMS.join(', ')}` });
  });

  it.each([
    ['folder:a\nb', 'no such folder can be'],
    ['branch:a..b', "'a..b' is no branch name"],
    ['oci:r.example.test', "'r.example.test' is not HOST/NAME"],
    ['oci:r.example.test/a:tag', "'r.example.test/a:tag' is not HOST/NAME"],
    ['s3://B', 'expected s3://BUCKET/PREFIX'],
    ['s3://bucket?color=red', "'color' is none of region, endpoint, lock"],
    ['s3://bucket?lock=maybe', "lock is 'maybe'"],
    ['s3://bucket?endpoint=https://u:p@h.example.test', 'is not https://HOST'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(parseSinkTarget(text)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
