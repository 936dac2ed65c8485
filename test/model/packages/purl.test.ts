import { describe, expect, it } from 'vitest';
import { canonicalPurl, formatPurl, parsePurl } from '../../../src/model/packages/purl.js';
import { expectLinear } from '../../support/growth.js';

describe('parsePurl', () => {
  it('reads every part, decoded', () => {
    const purl = parsePurl('pkg:Deb/debian/libssl3%2B@1%3A3.0?distro=debian-12&Arch=amd64&empty=#/usr//lib/');
    expect({ ...purl, qualifiers: Object.fromEntries(purl?.qualifiers ?? []) }).toEqual({
      type: 'deb',
      name: 'debian/libssl3+',
      version: '1:3.0',
      qualifiers: { distro: 'debian-12', arch: 'amd64' },
      subpath: 'usr/lib',
    });
  });

  it.each([
    ['pkg:npm/%40acme/left@1.0.0', '@acme/left', '1.0.0'],
    ['pkg:npm/@acme/left@1.0.0', '@acme/left', '1.0.0'],
    ['pkg://npm/@acme/left', '@acme/left', ''],
    ['pkg:npm/@acme', '@acme', ''],
    ['PKG:npm/left@1.0.0-rc%2B1/', 'left', '1.0.0-rc+1'],
    ['pkg:npm/left@npm%3Aright@2', 'left@npm:right', '2'],
    ['pkg:npm/%zz@1', '%zz', '1'],
  ])('%s', (text, name, version) => {
    expect(parsePurl(text)).toMatchObject({ type: 'npm', name, version });
  });

  it.each([
    '',
    'nothing',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'pkg:1x/left',
    'pkg:*/left',
    `pkg:npm/${'a'.repeat(5000)}`,
  ])('takes %s for none', (text) => {
    expect(parsePurl(text)).toBeUndefined();
    expect(canonicalPurl(text)).toBeUndefined();
  });

  it('takes time linear in the text', async () => {
    await expectLinear({ from: 500, work: (size) => () => parsePurl(`pkg:npm/${'@/'.repeat(size)}`) });
  });
});

describe('formatPurl', () => {
  it.each([
    ['pkg:npm/@acme/left@1.0.0+2', 'pkg:npm/%40acme/left@1.0.0%2B2'],
    ['pkg:NPM//left@1.0.0?b=2&a=x%2fy&none=', 'pkg:npm/left@1.0.0?a=x%2Fy&b=2'],
    ['pkg:golang/golang.org/x/net@v0.1.0#http2/', 'pkg:golang/golang.org/x/net@v0.1.0#http2'],
    ['pkg:deb/debian/vim@2:9.0?arch=amd64', 'pkg:deb/debian/vim@2:9.0?arch=amd64'],
  ])('%s is spelled %s', (text, spelled) => {
    expect(canonicalPurl(text)).toBe(spelled);
    const again = parsePurl(spelled);
    expect(again === undefined ? undefined : formatPurl(again)).toBe(spelled);
  });
});
