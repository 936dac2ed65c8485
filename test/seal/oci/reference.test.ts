import { describe, expect, it } from 'vitest';
import { parseImage } from '../../../src/seal/oci/reference.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;

describe('the name of an image layout', () => {
  it.each([
    ['oci:.', '.', undefined],
    ['oci:.:v1', '.', 'v1'],
    ['oci:a:v1', 'a', 'v1'],
    ['oci:..:v1', '..', 'v1'],
    ['oci:../img:v1', '../img', 'v1'],
    ['oci:a:b/img', 'a:b/img', undefined],
    ['oci:/tmp/img:v1', '/tmp/img', 'v1'],
  ])('%s', (text, folder, tag) => {
    expect(parseImage(text, 'linux')).toMatchObject({ kind: 'layout', folder });
    expect(parseImage(text, 'linux').tag).toBe(tag);
    expect(parseImage(`${text}@${DIGEST}`, 'linux')).toMatchObject({ folder, digest: DIGEST });
  });

  it('on Windows, a drive is no folder with a tag', () => {
    for (const [text, folder, tag] of [
      ['oci:C:\\img', 'C:\\img', undefined],
      ['oci:C:\\img:v1', 'C:\\img', 'v1'],
      ['oci:C:img', 'C:img', undefined],
      ['oci:C:img:v1', 'C:img', 'v1'],
      ['oci:.:v1', '.', 'v1'],
    ] as const) {
      const found = parseImage(text, 'win32');
      expect([found.kind === 'layout' && found.folder, found.tag], text).toEqual([folder, tag]);
    }
  });

  it.each(['oci:', 'oci::v1', `oci:@${DIGEST}`])('%s names no folder', (text) => {
    expect(() => parseImage(text, 'linux')).toThrow(/names no folder/);
  });
});
