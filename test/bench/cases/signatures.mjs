import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keysDocument, startRegistry } from '../../support/registry/registry.mjs';
import { DIST, median, note } from '../measure.mjs';

const COUNT = 600;

/** Requests and time of a first and a second run. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const dir = bench.folder('signatures');
  const registry = await startRegistry({ latencyMs: 20 });
  const keys = writeInputs(dir, registry);
  const cache = path.join(dir, 'cache');
  const args = [DIST, 'signatures', '--registry', registry.url, '--keys', keys, '--cache', cache, '--json'];
  const times = { cold: /** @type {number[]} */ ([]), warm: /** @type {number[]} */ ([]) };
  const requests = { cold: 0, warm: 0 };
  for (let n = 0; n < Math.max(3, Math.ceil(bench.runs / 2)); n += 1) {
    rmSync(cache, { recursive: true, force: true });
    for (const state of /** @type {const} */ (['cold', 'warm'])) {
      registry.requests.length = 0;
      times[state].push((await bench.timed({ args, cwd: dir })).wall);
      requests[state] = registry.requests.length;
    }
  }
  await registry.close();
  const [cold, warm] = [median(times.cold), median(times.warm)];
  const label = `signatures (${COUNT} packages, 20 ms away)`;
  note(
    `${label}: cold ${cold.toFixed(0)} ms and ${requests.cold} requests, warm ${warm.toFixed(0)} ms and ${requests.warm} requests`,
  );
  bench.row(`${label}: requests a package, cold`, '≤ 1.05', requests.cold / COUNT, (n) => n <= 1.05, '');
  bench.row(`${label}: requests, warm`, '0', requests.warm, (requested) => requested === 0, '');
  bench.row(`${label}: warm / cold`, '≤ 0.7 ×', warm / cold, (ratio) => ratio <= 0.7);
}

/** Lockfile and keys. @param {string} dir @param {Awaited<ReturnType<typeof startRegistry>>} registry */
function writeInputs(dir, registry) {
  /** @type {Record<string, string>} */
  const dependencies = {};
  /** @type {Record<string, unknown>} */
  const packages = { '': { name: 'bench', version: '1.0.0', dependencies } };
  for (let n = 0; n < COUNT; n += 1) {
    const { name, version, integrity } = registry.publish({ name: `package-${n}`, version: '1.0.0' });
    packages[`node_modules/${name}`] = { version, integrity };
    dependencies[name] = version;
  }
  writeFileSync(path.join(dir, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  const keys = path.join(dir, 'keys.json');
  writeFileSync(keys, JSON.stringify(keysDocument(registry.state.keys ?? [])));
  return keys;
}
