import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, median, note } from '../measure.mjs';
import { startStaticRegistry } from '../static-registry.mjs';

const PACKAGES = 3000;
const CHANGED = 5;
const LATENCY = 20;
/** Long enough that a round trip stands out from the noise of starting a process. */
const FAR = 500;

/** What a change of 5 of 3,000 packages costs: requests, and time over a run that looks at no change. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const registry = await startStaticRegistry({ packages: PACKAGES, latencyMs: LATENCY });
  try {
    const dir = bench.folder('change');
    const keys = path.join(dir, 'keys.json');
    writeFileSync(keys, JSON.stringify(registry.keys));
    writeFileSync(path.join(dir, '.gitignore'), 'cache\nout\nkeys.json\n');
    commit(dir, registry.packages, '1.5.8');
    commit(dir, registry.packages, undefined);
    const common = ['--registry', registry.url, '--keys', keys, '--cache', path.join(dir, 'cache')];
    const gate = (/** @type {string} */ base) => ({
      args: [DIST, 'gate', '--base', base, '--out', path.join(dir, 'out'), '--json', ...common],
      cwd: dir,
      codes: [0, 1, 3],
      env: { HOME: dir, SEALGATE_TUF: 'never' },
      before: () => rmSync(path.join(dir, 'out'), { recursive: true, force: true }),
    });
    await bench.timed(gate('HEAD'));
    const asked = registry.usage.requests;
    await bench.timed(gate('HEAD~1'));
    const requests = (registry.usage.requests - asked) / CHANGED;
    /** @type {number[]} */
    const more = [];
    for (let n = 0; n <= bench.runs; n += 1) {
      const without = await bench.timed(gate('HEAD'));
      const changed = await bench.timed(gate('HEAD~1'));
      if (n > 0) more.push(changed.wall - without.wall);
    }
    const label = `gate (${CHANGED} of ${PACKAGES} packages changed, ${LATENCY} ms away)`;
    note(
      `${label}: ${median(more).toFixed(0)} ms more than without a change, ${requests} requests a changed package`,
    );
    /** @type {number[]} */
    const trips = [];
    for (let n = 0; n < bench.runs; n += 1) {
      registry.latency.ms = 0;
      const near = await bench.timed(gate('HEAD~1'));
      registry.latency.ms = FAR;
      const far = await bench.timed(gate('HEAD~1'));
      trips.push((far.wall - near.wall) / FAR);
    }
    // What latency costs, in latencies: whatever the machine is busy with stands on both sides.
    bench.row(`${label}: round trips one after the other`, '≤ 3', median(trips), (count) => count <= 3.2, '');
    bench.row(`${label}: requests a changed package`, '≤ 5', requests, (each) => each <= 5, '');
    // Three round trips, and what loading the HTTP client and opening connections costs once.
    bench.row(`${label}: time added`, '≤ 260 ms', median(more), (ms) => ms <= 3 * LATENCY + 200, ' ms');
  } finally {
    await registry.close();
  }
}

/**
 * @param {string} dir @param {readonly {name: string, version: string, integrity: string}[]} packages
 * @param {string | undefined} old version of the first few, before the change
 */
function commit(dir, packages, old) {
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.test', ...args], {
      cwd: dir,
      stdio: 'ignore',
    });
  const entries = packages.map(({ name, version, integrity }, index) => {
    const changed = old !== undefined && index < CHANGED;
    const other = `sha512-${Buffer.alloc(64, index + 1).toString('base64')}`;
    return [`node_modules/${name}`, changed ? { version: old, integrity: other } : { version, integrity }];
  });
  const dependencies = Object.fromEntries(packages.map(({ name }) => [name, '^1.0.0']));
  const root = { name: 'bench', version: '1.0.0', license: 'MIT', dependencies };
  const lock = {
    name: 'bench',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': root, ...Object.fromEntries(entries) },
  };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(root));
  writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify(lock));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'bench');
}
