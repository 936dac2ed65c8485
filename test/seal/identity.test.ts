import { describe, expect, it } from 'vitest';
import { assertIdentity, type CertificateSigner, identityConstraint } from '../../src/seal/identity.js';

const ISSUER = 'https://token.actions.githubusercontent.com';
const FILE = 'octo/shop/.github/workflows/release.yml';
const FOUND: CertificateSigner = {
  identity: `https://github.com/${FILE}@refs/tags/v1`,
  issuer: ISSUER,
  repository: 'https://github.com/octo/shop',
  ref: 'refs/tags/v1',
  commit: 'a'.repeat(40),
  trigger: 'push',
};
const check =
  (flags: Parameters<typeof identityConstraint>[0], found = FOUND) =>
  () =>
    assertIdentity(found, identityConstraint(flags));

describe('--signer-workflow', () => {
  it.each([FILE, `${FILE}@refs/tags/v1`, `https://github.com/${FILE}`])('takes %s', (signerWorkflow) => {
    expect(check({ signerWorkflow })).not.toThrow();
  });

  it.each([
    `${FILE}@refs/heads/main`,
    'octo/shop/.github/workflows/other.yml',
    'octo/sho/.github/workflows/release.yml',
    'evil/octo/.github/workflows/release.yml',
  ])('T19 does not take %s for the signer', (signerWorkflow) => {
    expect(check({ signerWorkflow })).toThrow(/signature is good, but/);
  });

  it('T19 a lookalike repository, another issuer, a dot that is any character', () => {
    const like = (identity: string) => ({ ...FOUND, identity });
    for (const identity of [
      `https://github.com/evil/x?https://github.com/${FILE}@refs/tags/v1`,
      `https://github.com/${FILE}x@refs/tags/v1`,
      `https://github.com/octo/shop/.github/workflows/releaseXyml@refs/tags/v1`,
      `https://github.com/${FILE}@refs/tags/v1@evil`,
      `https://github.com/${FILE}`,
    ])
      expect(check({ signerWorkflow: FILE }, like(identity)), identity).toThrow();
    expect(check({ signerWorkflow: FILE }, { ...FOUND, issuer: 'https://evil.test' })).toThrow(/issued by/);
  });

  it('must be a workflow, of this server, alone, and a server of one’s own names its issuer', () => {
    expect(check({ signerWorkflow: 'octo/shop' })).toThrow(/names no workflow/);
    expect(check({ signerWorkflow: `https://evil.test/${FILE}` })).toThrow(/names no workflow/);
    expect(check({ signerWorkflow: FILE, identity: 'x' })).toThrow(/exclude each other/);
    const server = 'https://git.example.test';
    expect(check({ signerWorkflow: FILE, server })).toThrow(/--certificate-oidc-issuer is missing/);
    const found = {
      ...FOUND,
      identity: `${server}/${FILE}@refs/heads/main`,
      issuer: 'https://git.example.test/_services/token',
    };
    expect(check({ signerWorkflow: FILE, server, issuer: found.issuer }, found)).not.toThrow();
  });
});

describe('what a certificate says of the run', () => {
  const base = { identity: FOUND.identity, issuer: ISSUER };

  it.each([
    [{ repository: 'octo/shop' }],
    [{ repository: 'https://github.com/octo/shop', ref: 'refs/tags/v1' }],
    [{ commit: 'a'.repeat(40), trigger: 'push' }],
  ])('%j holds', (workflow) => {
    expect(check({ ...base, workflow })).not.toThrow();
  });

  it.each([
    [{ repository: 'octo/shop-evil' }],
    [{ repository: 'Octo/shop' }],
    [{ ref: 'refs/heads/main' }],
    [{ trigger: 'pull_request_target' }],
  ])('T19 %j does not', (workflow) => {
    expect(check({ ...base, workflow })).toThrow(/its certificate says/);
  });

  it('what it does not say is not so', () => {
    const bare = { identity: FOUND.identity, issuer: ISSUER };
    expect(check({ ...base, workflow: { ref: 'refs/tags/v1' } }, bare)).toThrow(/is unknown, not refs/);
  });
});
