import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealgate } from '../support/cli.js';

// A library that Node and the bundler give in different shapes: only the bundle shows that it works there.
describe('severities from vectors alone, in the bundle', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-cvss-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it.each([
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 'critical'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.0/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 'low'],
    ['AV:N/AC:L/Au:N/C:P/I:P/A:P', 'high'],
    ['CVSS:3.1/nonsense', 'unknown'],
  ])('%s', async (vector, severity) => {
    const report = {
      matches: [
        {
          vulnerability: { id: 'GHSA-35jh-r3h4-6jhm', severity: 'Unknown', cvss: [{ vector }] },
          artifact: { name: 'left', version: '1.0.0', type: 'npm', purl: 'pkg:npm/left@1.0.0' },
        },
      ],
      source: { type: 'directory', target: '.' },
      descriptor: { name: 'grype', version: '0.90.0' },
    };
    const file = path.join(dir, 'grype.json');
    writeFileSync(file, JSON.stringify(report));
    const { code, stdout, stderr } = await sealgate(['findings', '--report', file, '--json']);
    expect(stderr).not.toContain('failed');
    expect([0, 1]).toContain(code);
    expect(stdout).toContain(`"severity": "${severity}"`);
  });
});
