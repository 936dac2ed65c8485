import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MANIFEST_CAP, readManifestAnswer } from '../../../../src/collect/packages/manifests/answer.js';

const asked = { name: 'left', version: '1.0.0', details: false, encoding: 'gzip' };
const document = {
  name: 'left',
  version: '1.0.0',
  description: 'pads',
  license: 'MIT',
  dist: { integrity: 'sha512-x', signatures: [{ keyid: 'SHA256:k', sig: 'c2ln' }] },
};
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

describe('an answer that should be a manifest', () => {
  it('is read as it was sent', () => {
    const read = readManifestAnswer(gzipSync(json(document)), asked);
    expect(read).toEqual({
      name: 'left',
      version: '1.0.0',
      license: 'MIT',
      integrity: 'sha512-x',
      signatures: [{ keyid: 'SHA256:k', sig: 'c2ln' }],
    });
    expect(readManifestAnswer(json(document), { ...asked, encoding: 'identity' })).toEqual(read);
  });

  it('comes with details only where they are asked for', () => {
    expect(readManifestAnswer(gzipSync(json(document)), { ...asked, details: true })?.details).toMatchObject({
      description: 'pads',
    });
  });

  it('that fills the cap is read, and one byte more is not', () => {
    const rest = MANIFEST_CAP - json({ ...document, readme: '' }).length;
    const full = json({ ...document, readme: 'x'.repeat(rest) });
    expect(full).toHaveLength(MANIFEST_CAP);
    expect(readManifestAnswer(gzipSync(full), asked)?.name).toBe('left');
    const bomb = gzipSync(json({ ...document, readme: 'x'.repeat(rest + 1) }));
    expect(bomb.length).toBeLessThan(10_000);
    expect(readManifestAnswer(bomb, asked)).toBeUndefined();
  });

  it.each([
    ['cut short', gzipSync(json(document)).subarray(0, -12), 'gzip'],
    ['no gzip', json(document), 'gzip'],
    ['compressed otherwise', brotliCompressSync(json(document)), 'br'],
    ['a page', Buffer.from('<!doctype html>'), 'identity'],
    ['not UTF-8', Buffer.concat([json(document), Buffer.from([0xff])]), 'identity'],
    ['a member twice', Buffer.from('{"name":"left","name":"left","version":"1.0.0","dist":{}}'), 'identity'],
    ['another package', json({ ...document, name: 'right' }), 'identity'],
    ['another version', json({ ...document, version: '1.0.1' }), 'identity'],
    ['signatures that are none', json({ ...document, dist: { signatures: 'all' } }), 'identity'],
    ['nothing', Buffer.alloc(0), 'identity'],
  ])('that is %s is none', (_what, body, encoding) => {
    expect(readManifestAnswer(body, { ...asked, encoding })).toBeUndefined();
  });
});
