// What deciding costs: 50,000 findings of a Trivy report against 500 exceptions, beside reading that report.
// Prints JSON. Run by cases/decide.mjs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readReports } from '../../src/collect/reports/read.js';
import { decide } from '../../src/decide/decide.js';
import { makeFacts, makeResults, policyOf } from '../support/facts.js';

const FINDINGS = 50_000;
const EXCEPTIONS = 500;
const ROUNDS = 7;

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-decide-'));
try {
  writeFileSync(path.join(dir, 'trivy.json'), trivy());
  const policy = await policyOf(`exceptions:\n${exceptions().join('\n')}`);
  const reading: Cost[] = [];
  const deciding: Cost[] = [];
  let accepted = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [read, { reports }] = await costOf(() => readReports(dir, ['trivy.json']));
    const findings = reports.flatMap((report) => report.findings);
    if (findings.length !== FINDINGS) throw new Error(`${findings.length} findings were read`);
    const input = { facts: makeFacts(), policy, results: makeResults(), findings };
    const [decided, { verdict }] = await costOf(async () => decide(input));
    accepted = verdict.accepted;
    // The first round warms up.
    if (round === 0) continue;
    reading.push(read);
    deciding.push(decided);
  }
  if (accepted === 0) throw new Error('no exception matched anything');
  process.stdout.write(
    `${JSON.stringify({ read: medianOf(reading), decide: medianOf(deciding), accepted })}\n`,
  );
} finally {
  rmSync(dir, { recursive: true, force: true });
}

async function costOf<T>(work: () => Promise<T>): Promise<readonly [Cost, T]> {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return [{ wall, cpu: (user + system) / 1000 }, result];
}

function medianOf(costs: readonly Cost[]): Cost {
  const middle = (of: keyof Cost): number =>
    costs.map((cost) => cost[of]).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return { wall: middle('wall'), cpu: middle('cpu') };
}

function trivy(): string {
  const vulnerabilities = Array.from({ length: FINDINGS }, (_, at) => ({
    VulnerabilityID: `CVE-2099-${10_000 + (at % 5000)}`,
    PkgName: `package-${at % 997}`,
    PkgIdentifier: { PURL: `pkg:npm/package-${at % 997}@1.${at % 50}.0` },
    InstalledVersion: `1.${at % 50}.0`,
    FixedVersion: `1.${(at % 50) + 1}.0`,
    Severity: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'][at % 4],
    Title: `Finding ${at}: a crafted request runs code`,
    Description: 'The parser reads quoted text of any length.',
    PrimaryURL: `https://avd.example.test/nvd/cve-2099-${10_000 + at}`,
  }));
  const result = {
    Target: 'package-lock.json',
    Class: 'lang-pkgs',
    Type: 'npm',
    Vulnerabilities: vulnerabilities,
  };
  return JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: '.',
    ArtifactType: 'filesystem',
    Results: [result],
  });
}

/** By advisory and by rule, for packages by name, version, purl and pattern. */
function exceptions(): readonly string[] {
  const patterns = ['package-N', 'package-N@1.7.0', 'pkg:npm/package-N', 'package-N*', 'package-N@1.*'];
  return Array.from({ length: EXCEPTIONS }, (_, at) => {
    const rule = at % 3 === 0 ? 'vulnerabilities/known' : `CVE-2099-${10_000 + at}`;
    const pattern = (patterns[at % patterns.length] ?? '').replace('N', String(at));
    return `  - {id: E${at}, rule: ${rule}, package: '${pattern}', reason: r, approved-by: t, expires: 2027-01-01}`;
  });
}
