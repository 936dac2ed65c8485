import { describe, expect, it } from 'vitest';
import { normalizeRepository, sameRepository } from '../../../src/model/data/repository-url.js';

const SAME = 'https://github.com/octo/shop';

describe('source repositories', () => {
  it.each([
    'octo/shop',
    'github:octo/shop',
    'https://github.com/octo/shop',
    'https://github.com/Octo/Shop.git',
    'https://www.github.com/octo/shop',
    'http://github.com/octo/shop/',
    'https://user:pw@github.com/octo/shop.git',
    'git://github.com/octo/shop.git',
    'git+https://github.com/octo/shop.git',
    'Git+HTTPS://GitHub.com/octo/shop.git',
    'git+https://github.com/octo/shop.git#main',
    'git+ssh://git@github.com/octo/shop.git',
    'git+ssh://git@github.com:octo/shop.git',
    'ssh://git@github.com:22/octo/shop.git',
    'ssh://git@ssh.github.com:443/octo/shop.git',
    'git@github.com:octo/shop.git',
    'git@github.com:octo/shop.git#v1.0.0',
    'github.com/octo/shop',
    'www.github.com/octo/shop',
    'https://github.com/octo/shop/tree/main/packages/core',
    'https://github.com/octo/shop#readme',
  ])('%s is one', (text) => {
    expect(normalizeRepository(text)).toBe(SAME);
  });

  it.each([
    ['gitlab:octo/tools/shop', 'https://gitlab.com/octo/tools/shop'],
    ['https://gitlab.com/octo/tools/shop/-/tree/main', 'https://gitlab.com/octo/tools/shop'],
    ['git@gitlab.com:octo/tools/shop.git', 'https://gitlab.com/octo/tools/shop'],
    ['bitbucket:octo/shop', 'https://bitbucket.org/octo/shop'],
    ['git@github.com:443/shop.git', 'https://github.com/443/shop'],
    ['https://git.example.test:8443/octo/shop', 'https://git.example.test:8443/octo/shop'],
  ])('%s is %s', (text, expected) => {
    expect(normalizeRepository(text)).toBe(expected);
  });

  it.each([
    'https://github.com.evil.example.test/octo/shop',
    'https://evil.example.test/github.com/octo/shop',
    'https://github.com@evil.example.test/octo/shop',
    'git@evil.example.test:github.com/octo/shop',
    'https://wwwgithub.com/octo/shop',
    'https://raw.github.com/octo/shop',
    'https://github.com/octo/shop2',
    'https://github.com/octo-shop',
  ])('%s is another', (text) => {
    expect(sameRepository(text, SAME)).toBe(false);
  });

  it.each([
    '',
    'shop',
    'https://github.com/',
    'mailto:octo@example.test',
    'javascript://github.com/octo/shop',
  ])('%j names none', (text) => {
    expect(normalizeRepository(text)).toBeUndefined();
  });
});
