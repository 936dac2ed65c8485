import { describe, expect, it } from 'vitest';
import {
  publicRepository,
  readPackageDetails,
  readPerson,
  repositoryAddress,
} from '../../../src/model/packages/details.js';

describe('readPackageDetails', () => {
  it('reads what a package.json says of itself', () => {
    expect(
      readPackageDetails({
        description: ' A demo ',
        author: 'Ada Lovelace <ada@example.test> (https://ada.example.test)',
        contributors: [
          { name: 'Ben', email: 'no address' },
          'Ada Lovelace <ada@example.test> (https://ada.example.test)',
        ],
        homepage: 'https://demo.example.test/a b',
        repository: { type: 'git', url: 'git+https://git.example.test/demo.git' },
        bugs: { url: 'https://git.example.test/demo/issues' },
      }),
    ).toEqual({
      description: 'A demo',
      authors: [
        { name: 'Ada Lovelace', email: 'ada@example.test', url: 'https://ada.example.test/' },
        { name: 'Ben' },
      ],
      homepage: 'https://demo.example.test/a%20b',
      repository: 'git+https://git.example.test/demo.git',
      bugs: 'https://git.example.test/demo/issues',
    });
  });

  it.each([
    null,
    'text',
    [],
    { author: 1, contributors: {}, homepage: [], repository: 5, bugs: null, description: {} },
    { homepage: 'javascript:alert(1)', bugs: 'https://[', repository: 'no address at all' },
    JSON.parse('{"__proto__": {"description": "x", "author": "y"}}'),
  ])('takes nothing from %j', (manifest) => {
    expect(readPackageDetails(manifest)).toEqual({});
  });

  it.each([
    ['Ada', { name: 'Ada' }],
    ['<ada@example.test>', { email: 'ada@example.test' }],
    ['(https://ada.example.test/)', { url: 'https://ada.example.test/' }],
    ['Ada <broken', { name: 'Ada' }],
    ['', undefined],
    [`${'('.repeat(9000)}`, undefined],
    [
      { name: 'Ada', web: 'https://ada.example.test/' },
      { name: 'Ada', url: 'https://ada.example.test/' },
    ],
  ])('reads the person %j', (text, person) => {
    expect(readPerson(text)).toEqual(person);
  });
});

describe('repositories', () => {
  it.each([
    ['ada/demo', 'git+https://github.com/ada/demo.git'],
    ['github:ada/demo.git', 'git+https://github.com/ada/demo.git'],
    ['gitlab:ada/demo', 'git+https://gitlab.com/ada/demo.git'],
    ['gist:11081aaa281', 'git+https://gist.github.com/11081aaa281.git'],
    ['git@git.example.test:ada/demo.git', 'git+ssh://git@git.example.test/ada/demo.git'],
    ['ssh://git@git.example.test:22/ada/demo', 'ssh://git@git.example.test:22/ada/demo'],
    ['demo', undefined],
    ['./here', undefined],
    ['', undefined],
  ])('%s is %s', (text, address) => {
    expect(repositoryAddress(text)).toBe(address);
  });

  it.each([
    ['git@github.com:ada/demo.git', 'https://github.com/ada/demo'],
    ['ssh://git@gitlab.com/ada/demo.git', 'https://gitlab.com/ada/demo'],
    ['git://github.com/ada/demo', 'https://github.com/ada/demo'],
    ['https://git.example.test/ada/demo.git', 'https://git.example.test/ada/demo'],
    ['git@git.example.test:ada/demo.git', 'ssh://git@git.example.test/ada/demo'],
    ['/srv/git/demo.git', undefined],
  ])('the remote %s is %s', (remote, address) => {
    expect(publicRepository(remote)).toBe(address);
  });
});
