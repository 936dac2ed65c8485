import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityConstraint } from '../../src/seal/identity.js';
import { loadPublicKey } from '../../src/seal/keys.js';
import { loadTrustedRoot } from '../../src/seal/trusted-root.js';
import { type Trust, verifyBundle } from '../../src/seal/verify.js';
import { corpus } from '../support/corpora.js';

const suite = corpus('sigstore/conformance/test/assets/bundle-verify');

/** What the suite's own runner passes where a case does not say otherwise. */
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

function text(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

async function trustOf(dir: string): Promise<Trust> {
  const root = path.join(dir, 'trusted_root.json');
  const roots = () => loadTrustedRoot(existsSync(root) ? root : undefined);
  const key = path.join(dir, 'key.pub');
  if (existsSync(key)) return { kind: 'key', ...(await loadPublicKey(key, {})), roots };
  const constraint = identityConstraint({
    identity: text(path.join(dir, 'identity')) ?? IDENTITY,
    issuer: text(path.join(dir, 'issuer')) ?? ISSUER,
  });
  return { kind: 'identity', constraint, roots: await roots() };
}

async function verifyCase(dir: string, artifact: string): Promise<void> {
  const name = path.join(dir, 'bundle.sigstore.json');
  const bytes = readFileSync(artifact);
  await verifyBundle(
    { name, bytes: readFileSync(name) },
    { kind: 'bytes', name: artifact, bytes },
    await trustOf(dir),
  );
}

describe.skipIf(suite === undefined)('sigstore conformance suite', () => {
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
    const done = verifyCase(dir, existsSync(own) ? own : path.join(root, 'a.txt'));
    if (name.endsWith('_fail')) await expect(done).rejects.toMatchObject({ name: 'SealgateError' });
    else await done;
  });
});
