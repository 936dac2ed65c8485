import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commitAll, type LockedPackage, packageLock, project, writeFiles } from './project.js';
import { attestBuild, attestPublication, createFullKey } from './registry/attest.js';
import { keysDocument, startRegistry } from './registry/registry.mjs';
import { startSigstore } from './sigstore/start.js';

// node scripts/run-compiled.mjs test/support/older-evidence.ts DIST OUT
// Has the Sealgate of DIST (a `dist/` of any commit) judge a small change twice, and keeps its evidence with what verifies it.
const [dist, out] = process.argv.slice(2);
if (dist === undefined || out === undefined) throw new Error('which dist/, and where to?');

const POLICY = `extends: baseline
fail-on-severity: high
deny-licenses: [WTFPL]
provenance:
  require: [built]
exceptions:
  - id: EX-1
    rule: CVE-2099-20001
    package: known@1.0.0
    reason: Only called with constants.
    owner: web-team
    approved-by: data-team
    expires: 2027-06-01
`;

/** A report of Trivy, whose time is that of the run. */
function trivyReport(): string {
  const vulnerability = (id: string, name: string, severity: string, fixed?: string) => ({
    VulnerabilityID: id,
    PkgName: name,
    InstalledVersion: '1.0.0',
    ...(fixed === undefined ? {} : { FixedVersion: fixed }),
    Severity: severity,
    Title: `Made up: ${name}`,
    PrimaryURL: `https://advisories.example.test/${id}`,
  });
  const vulnerabilities = [
    vulnerability('CVE-2099-20001', 'known', 'CRITICAL'),
    vulnerability('CVE-2099-20002', 'plain', 'HIGH', '1.0.1'),
    vulnerability('CVE-2099-20003', 'built', 'LOW', '1.2.0'),
  ];
  const result = {
    Target: 'package-lock.json',
    Class: 'lang-pkgs',
    Type: 'npm',
    Vulnerabilities: vulnerabilities,
  };
  return `${JSON.stringify({ SchemaVersion: 2, CreatedAt: new Date().toISOString(), ArtifactName: '.', ArtifactType: 'filesystem', Results: [result] }, null, 2)}\n`;
}

const key = createFullKey();
const registry = await startRegistry({ keys: [key] });
const sigstore = await startSigstore();
try {
  const publish = (name: string, attestations?: object) =>
    registry.publish({ name, version: '1.0.0', time: '2026-01-02T03:04:05.000Z', attestations });
  const locked: Record<string, LockedPackage> = {};
  for (const name of ['known', 'plain', 'built']) locked[name] = { integrity: publish(name).integrity };
  const subject = { name: 'built', version: '1.0.0', integrity: locked.built?.integrity ?? '' };
  publish('built', {
    attestations: [await attestPublication(sigstore, subject, key), await attestBuild(sigstore, subject)],
  });
  const dir = project({
    '.github/sealgate.yml': POLICY,
    '.npmrc': 'registry=https://registry.example.test/\n',
    'package.json': '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"known":"^1.0.0"}}\n',
    'package-lock.json': packageLock({ known: locked.known ?? {} }),
    'trusted_root.json': readFileSync(sigstore.trustedRootFile, 'utf8'),
    'keys.json': JSON.stringify(keysDocument([key])),
  });
  const base = commitAll(dir, 'base');
  writeFiles(dir, {
    'package.json':
      '{"name":"app","version":"1.0.0","license":"MIT","dependencies":{"known":"^1.0.0","plain":"^1.0.0","built":"^1.0.0"}}\n',
    'package-lock.json': packageLock(locked),
  });
  commitAll(dir);
  writeFiles(dir, { 'trivy.json': trivyReport() });
  const gate = ['gate', '--base', base, '--report', 'trivy.json', '--out', 'evidence', '--cache', 'none'];
  const trust = ['--registry', registry.url, '--keys', 'keys.json', '--trusted-root', 'trusted_root.json'];
  const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
  const run = (args: readonly string[]) =>
    new Promise<number | null>((resolve, reject) => {
      const env = { ...process.env, ...sigstore.env, HOME: dir, SEALGATE_TUF: 'never' };
      const child = spawn(process.execPath, [path.join(path.resolve(dist), 'index.js'), ...args], {
        cwd: dir,
        env,
        stdio: 'inherit',
      });
      child.once('error', reject).once('exit', resolve);
    });
  console.log('online', await run([...gate, ...trust, ...services]));
  execFileSync('git', ['checkout', '-q', base], { cwd: dir });
  console.log(
    'offline',
    await run([
      ...gate.filter((word) => word !== '--report' && word !== 'trivy.json'),
      '--offline',
      ...services,
    ]),
  );
  rmSync(out, { recursive: true, force: true });
  cpSync(path.join(dir, 'evidence'), path.join(out, 'evidence'), { recursive: true });
  cpSync(sigstore.trustedRootFile, path.join(out, 'trusted_root.json'));
} finally {
  await sigstore.stop();
  await registry.close();
}
