import { describe, expect, it } from 'vitest';
import { isEmail } from '../../../src/model/text/email.js';
import { jsonErrors } from '../../support/cyclonedx.js';

const GOOD = [
  'ada@example.test',
  'a.b+c_d@mail.example.test',
  '12345+x@users.noreply.example.test',
  'ünï@münchen.example',
  'a@xn--80ak6aa92e.example',
  "a!#$%&'*+/=?^_`{|}~-@example.test",
];
const BAD = [
  'me@host',
  'a@b.c',
  '.a@example.test',
  'a..b@example.test',
  'a.@example.test',
  'a@-b.test',
  'a@b-.test',
  'a@b_c.test',
  'a@b..test',
  'a@b.test.',
  'a@192.0.2.1',
  'a,b@example.test',
  'a:b@example.test',
  'mailto:a@example.test',
  'a@example.test;b',
  `a@${'b'.repeat(64)}.test`,
];

describe('isEmail', () => {
  const documentWith = (email: string): string =>
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { authors: [{ email }] } });

  it.each(GOOD)('takes %s, and so does the schema of CycloneDX', async (email) => {
    expect(isEmail(email)).toBe(true);
    expect(await jsonErrors(documentWith(email))).toBeNull();
  });

  it.each(BAD)('refuses %s, and so does the schema of CycloneDX', async (email) => {
    expect(isEmail(email)).toBe(false);
    expect(await jsonErrors(documentWith(email))).not.toBeNull();
  });

  it.each([
    '',
    '@',
    'a',
    'a@',
    '@example.test',
    '"a b"@example.test',
    'a@[192.0.2.1]',
    `${'a'.repeat(65)}@b.test`,
  ])('refuses %s', (text) => expect(isEmail(text)).toBe(false));
});
