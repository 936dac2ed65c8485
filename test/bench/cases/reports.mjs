import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DIST, ms, note } from '../measure.mjs';

const PARSE = "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))";

/**
 * Scanners' reports against JSON.parse of the same file, whole processes: 20 MB, and 300 MB in parts. What ours
 * does besides (every finding, sorted, as a table) is in its time.
 *
 * @param {import('../measure.mjs').Bench} bench
 */
export async function run(bench) {
  const dir = bench.folder('reports');
  const empty = await bench.interleave([
    { args: ['-e', '0'], cwd: dir },
    { args: [DIST, '--version'], cwd: dir },
  ]);
  for (const [what, write] of /** @type {const} */ ([
    ['Trivy', writeTrivy],
    ['SARIF', writeSarif],
  ])) {
    for (const [size, goal] of /** @type {const} */ ([
      [20, 1.3],
      [300, 1],
    ])) {
      const file = path.join(dir, `${what}-${size}.json`);
      const findings = write(file, size * 1e6);
      const [ours, parse] = await bench.interleave(
        [
          { args: [DIST, 'findings', file], cwd: dir },
          { args: ['-e', PARSE, file], cwd: dir },
        ],
        size === 300 ? 1 : undefined,
      );
      const label = `findings (${what}, ${Math.round(statSync(file).size / 1e6)} MB, ${findings} findings)`;
      note(`${label}: ours ${ms(ours)}, JSON.parse ${ms(parse)}`);
      bench.row(
        `${label}: ours / JSON.parse, without the starts`,
        `≤ ${goal} ×`,
        net(ours, empty[1]) / net(parse, empty[0]),
        (ratio) => ratio <= goal,
      );
      if (size !== 300) continue;
      const peak = await bench.peakMemory({ args: [DIST, 'findings', file], cwd: dir });
      bench.memoryRow(`${label}: peak memory`, '< 120 MB', peak, peak < 120e6);
    }
  }
}

/** @param {{cpu: number}} times @param {{cpu: number} | undefined} start */
function net(times, start) {
  return times.cpu - (start?.cpu ?? 0);
}

/** @param {string} file @param {number} bytes @param {string} head @param {string} tail @param {(n: number) => object} item */
function writeList(file, bytes, head, tail, item) {
  const handle = openSync(file, 'w');
  let size = writeSync(handle, head);
  let count = 0;
  for (; size < bytes; count += 1)
    size += writeSync(handle, `${count === 0 ? '' : ','}${JSON.stringify(item(count), null, 1)}`);
  writeSync(handle, tail);
  closeSync(handle);
  return count;
}

const WORDS = 'A crafted request lets others run code where the parser reads "quoted" text of any length. ';

/** @param {string} file @param {number} bytes */
function writeTrivy(file, bytes) {
  const head =
    '{"SchemaVersion":2,"ArtifactName":".","ArtifactType":"filesystem","Results":[{"Target":"package-lock.json","Class":"lang-pkgs","Type":"npm","Vulnerabilities":[';
  return writeList(file, bytes, head, ']}]}', (n) => ({
    VulnerabilityID: `CVE-2099-${10_000 + n}`,
    PkgName: `package-${n % 997}`,
    PkgIdentifier: { PURL: `pkg:npm/package-${n % 997}@1.${n % 50}.0` },
    InstalledVersion: `1.${n % 50}.0`,
    FixedVersion: `1.${(n % 50) + 1}.0`,
    Status: 'fixed',
    SeveritySource: 'ghsa',
    PrimaryURL: `https://advisories.example.test/${n}`,
    Title: `package: thing ${n}`,
    Description: WORDS.repeat(18),
    Severity: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'][n % 4],
    CweIDs: ['CWE-79'],
    CVSS: { ghsa: { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', V3Score: 6.1 } },
    References: Array.from({ length: 28 }, (_, at) => `https://advisories.example.test/${n}/reference/${at}`),
  }));
}

/** @param {string} file @param {number} bytes */
function writeSarif(file, bytes) {
  const place = (/** @type {number} */ n) => ({
    physicalLocation: {
      artifactLocation: { uri: `src/file-${n % 3000}.ts`, uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 + (n % 900), startColumn: 3, endColumn: 40 },
    },
  });
  const rules = Array.from({ length: 300 }, (_, at) => ({
    id: `rule-${at}`,
    shortDescription: { text: `Rule ${at}` },
  }));
  const driver = { name: 'CodeQL', version: '2.19.0', rules };
  const head = `{"version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"results":[`;
  return writeList(file, bytes, head, ']}]}', (n) => ({
    ruleId: `rule-${n % 300}`,
    ruleIndex: n % 300,
    level: 'error',
    message: { text: `Data of ${n} gets here. ${WORDS}` },
    locations: [place(n)],
    partialFingerprints: { primaryLocationLineHash: `${n}:1` },
    codeFlows: [
      { threadFlows: [{ locations: Array.from({ length: 8 }, (_, at) => ({ location: place(n + at) })) }] },
    ],
  }));
}
