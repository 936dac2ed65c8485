import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCertificates } from '../../../src/collect/audit/certificates.js';
import { ROOT } from '../../support/root.js';

const NOW = '2026-11-21T12:00:00Z';
const file = (name: string): Buffer => readFileSync(path.join(ROOT, 'test/fixtures/certificates', name));
const read = (bytes: Buffer) => readCertificates(bytes, 'x', NOW);

describe('readCertificates', () => {
  it('reads one in PEM', () => {
    const { certificates, problems } = read(file('soon.pem'));
    expect(problems).toEqual([]);
    expect(certificates).toEqual([
      {
        from: 'x',
        subject: 'CN=soon.example.test, O=Example',
        issuer: 'CN=soon.example.test, O=Example',
        names: ['DNS:soon.example.test'],
        notBefore: expect.stringMatching(/^2026-11-21T\d\d:\d\d:\d\dZ$/),
        notAfter: expect.stringMatching(/^2026-12-01T\d\d:\d\d:\d\dZ$/),
        daysLeft: 10,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        serial: expect.stringMatching(/^[0-9A-F]+$/),
      },
    ]);
  });

  it('reads DER, and several with text between them', () => {
    const der = Buffer.from(
      file('later.pem')
        .toString()
        .replace(/-----.*?-----|\s/g, ''),
      'base64',
    );
    expect(read(der).certificates).toEqual(read(file('later.pem')).certificates);
    expect(read(file('chain.txt')).certificates.map(({ daysLeft }) => daysLeft)).toEqual([10, 400]);
    expect(read(Buffer.concat([file('soon.pem'), file('soon.pem')])).certificates).toHaveLength(1);
  });

  it('counts days after the end as negative', () => {
    expect(read(file('over.pem')).certificates[0]?.daysLeft).toBeLessThan(-300);
  });

  it('says what it cannot read, and minds no keys', () => {
    const broken = file('soon.pem').toString().replace(/\n\w/, '\n!');
    expect(read(Buffer.from(broken)).problems).toMatchObject([
      { reason: expect.stringContaining('cannot be read') },
    ]);
    expect(read(Buffer.from('hello')).problems).toEqual([{ from: 'x', reason: 'it holds no certificate' }]);
    expect(read(Buffer.from('-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----'))).toEqual({
      certificates: [],
      problems: [],
    });
  });
});
