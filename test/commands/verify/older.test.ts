import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sealgate } from '../../support/cli.js';
import { packageLock, writeFiles } from '../../support/project.js';
import { ROOT } from '../../support/root.js';

// Evidence as Sealgate left it on the day that a folder is named for (test/support/older-evidence.ts wrote it): one run
// online with signatures, provenance, a report, an exception and a change, one run offline, all of it sealed keyless.
const OLDER = path.join(ROOT, 'test/fixtures/evidence');
const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-older-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const signer = [
  ...['--certificate-identity', 'https://github.com/octo/shop/.github/workflows/gate.yml@refs/heads/main'],
  ...['--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'],
];

describe.each(readdirSync(OLDER).sort())('evidence of %s', (day) => {
  const older = path.join(OLDER, day);
  const verify = ['verify', 'evidence', '--trusted-root', path.join(older, 'trusted_root.json'), ...signer];

  it('verifies offline with its seals, and is judged again as it was then', async () => {
    const { code, stdout, stderr } = await sealgate([...verify, '--replay'], { cwd: older });
    expect(stdout, stderr).toMatch(/^Intact: evidence, 2 records, 21 files$/m);
    expect(stdout).toMatch(/^ {2}4 seals verified, by https:\/\/github\.com\/octo\/shop\//m);
    expect(stdout).toMatch(/^ {2}head sealed over 2 records, by https/m);
    expect(stdout).toMatch(/^Replayed: 2 runs, each with the verdict it had$/m);
    expect(code).toBe(0);
  });

  it('is gone on with: a run of today is the next record of its ledger', async () => {
    const cwd = path.join(work, day);
    cpSync(path.join(older, 'evidence'), path.join(cwd, 'evidence'), { recursive: true });
    writeFiles(cwd, {
      'package.json': '{"name":"app","version":"1.0.0","dependencies":{"left":"^1.0.0"}}\n',
      'package-lock.json': packageLock({ left: {} }),
    });
    const gate = await sealgate(['gate', '--offline', '--out', 'evidence'], { cwd });
    expect(gate, gate.stderr).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = await sealgate(['verify', 'evidence', '--replay'], { cwd });
    expect(stdout, stderr).toMatch(/^Intact: evidence, 3 records, \d\d files$/m);
    expect(stdout).toMatch(/^Replayed: 3 runs, each with the verdict it had$/m);
    expect(code).toBe(0);
  });
});
