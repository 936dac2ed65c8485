import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';
import { corpus } from '../support/corpora.js';

const suite = corpus('sigstore/conformance/test/assets/bundle-verify');

/** What the suite's own runner passes where a case does not say otherwise. */
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

function text(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** The suite's case as a user would verify it: the flags that its files ask for. */
function argumentsOf(dir: string, artifact: string): string[] {
  const root = path.join(dir, 'trusted_root.json');
  const key = path.join(dir, 'key.pub');
  return [
    ...['verify', artifact, '--bundle', path.join(dir, 'bundle.sigstore.json')],
    ...(existsSync(root) ? ['--trusted-root', root] : []),
    ...(existsSync(key)
      ? ['--key', key]
      : [
          ...['--certificate-identity', text(path.join(dir, 'identity')) ?? IDENTITY],
          ...['--certificate-oidc-issuer', text(path.join(dir, 'issuer')) ?? ISSUER],
        ]),
  ];
}

describe.skipIf(suite === undefined)('sigstore conformance suite, through sealgate verify', () => {
  const root = suite ?? '';
  const cases =
    suite === undefined
      ? []
      : readdirSync(root).filter((name) => existsSync(path.join(root, name, 'bundle.sigstore.json')));

  it('is there', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases)('%s', async (name) => {
    const dir = path.join(root, name);
    const own = path.join(dir, 'artifact');
    const { code, stderr } = await sealgate(
      argumentsOf(dir, existsSync(own) ? own : path.join(root, 'a.txt')),
    );
    // 1: does not verify; 2: is no bundle or trusted root at all. Never 70, our own fault.
    if (name.endsWith('_fail')) expect([1, 2], stderr).toContain(code);
    else expect(code, stderr).toBe(0);
  });
});
