import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DIST, note, ROOT } from '../measure.mjs';
import { startStaticRegistry } from '../static-registry.mjs';

const LATENCY = 20;
const SUPPORT = path.join(ROOT, 'test/support/registry');

/** The same project, verified by npm, pnpm and Sealgate against one registry. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  for (const count of [760, 1500]) await compare(bench, count);
}

/** @param {import('../measure.mjs').Bench} bench @param {number} count */
async function compare(bench, count) {
  const registry = await startStaticRegistry({ packages: count, latencyMs: LATENCY });
  const tuf = await startTuf();
  try {
    const [dir, pnpmDir] = [bench.folder('peers'), bench.folder('peers-pnpm')];
    writeProject(dir, registry);
    writePnpmProject(pnpmDir, registry);
    const common = { npm_config_registry: registry.url, npm_config_update_notifier: 'false', HOME: dir };
    const [cache, npmCache, out] = ['ours-cache', 'npm-cache', 'out'].map((name) => path.join(dir, name));
    const remove = (/** @type {string | undefined} */ folder) =>
      rmSync(String(folder), { recursive: true, force: true });
    const warmRun = {
      args: [DIST, 'signatures', '--registry', registry.url, '--cache', String(cache), '--json'],
      cwd: dir,
      env: { ...common, SEALGATE_TUF: 'never' },
    };
    const ours = { ...warmRun, before: () => remove(cache) };
    const npm = npmRun(bench.program('npm'), { dir, npmCache: String(npmCache), common, tuf });
    const pnpm12 = bench.program('pnpm12');
    const pnpm = pnpm12 && {
      command: pnpm12,
      args: ['audit', 'signatures', `--config.registry=${registry.url}`],
      cwd: pnpmDir,
      env: common,
    };
    const [cold, theirs, native] = await bench.interleave([ours, npm, pnpm], bench.runs);
    const bytes = async (/** @type {import('../measure.mjs').Run | undefined} */ one) => {
      const from = registry.usage.bytes;
      if (one === undefined) return Number.NaN;
      await bench.timed(one);
      return registry.usage.bytes - from;
    };
    const sent = { npm: await bytes(npm), ours: await bytes(ours) };
    const asked = registry.usage.requests;
    const gate = [DIST, 'gate', '--offline', '--out', String(out), '--json'];
    const [warm, offline] = await bench.interleave([
      warmRun,
      { args: gate, cwd: dir, codes: [0, 1, 3], env: common, before: () => remove(out) },
    ]);
    const label = `signatures (${count} packages, ${LATENCY} ms away)`;
    note(
      `${label}: ours ${ms(cold)}, npm ${ms(theirs)}, pnpm ${ms(native)}, warm ${ms(warm)}, gate --offline ${ms(offline)}; bytes ${sent.ours} and ${sent.npm}`,
    );
    bench.row(
      `${label}: npm audit signatures / cold`,
      '≥ 10 ×',
      wall(theirs) / wall(cold),
      (ratio) => ratio >= 10,
    );
    bench.row(`${label}: bytes, ours / npm`, '≤ 0.1', sent.ours / sent.npm, (ratio) => ratio <= 0.1, '');
    bench.row(
      `${label}: pnpm audit signatures / cold`,
      '≥ 1.5 ×',
      wall(native) / wall(cold),
      (ratio) => ratio >= 1.5,
    );
    bench.row(
      `${label}: requests, warm`,
      '0',
      registry.usage.requests - asked,
      (requests) => requests === 0,
      '',
    );
    bench.row(
      `${label}: warm / gate --offline`,
      '≤ 1.5 ×',
      wall(warm) / wall(offline),
      (ratio) => ratio <= 1.5,
    );
  } finally {
    await tuf.stop();
    await registry.close();
  }
}

/** @param {import('../measure.mjs').Times | undefined} times */
function wall(times) {
  return times?.wall ?? Number.NaN;
}

/** @param {import('../measure.mjs').Times | undefined} times */
function ms(times) {
  return `${wall(times).toFixed(0)} ms (${(times?.cpu ?? Number.NaN).toFixed(0)} of a processor)`;
}

/** @param {string} dir @param {{packages: {name: string, version: string, integrity: string}[]}} registry */
function writeProject(dir, { packages }) {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  const manifest = { name: 'bench', version: '1.0.0', license: 'MIT', dependencies };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
  const entries = Object.fromEntries(
    packages.map(({ name, version, integrity }) => [
      `node_modules/${name}`,
      { version, integrity, license: 'MIT' },
    ]),
  );
  const lock = { name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true };
  writeFileSync(
    path.join(dir, 'package-lock.json'),
    JSON.stringify({ ...lock, packages: { '': manifest, ...entries } }, null, 2),
  );
  // npm looks at what is installed, so that is there as well.
  for (const { name, version } of packages) {
    const folder = path.join(dir, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version, license: 'MIT' }));
  }
}

/** @param {string} dir @param {{packages: {name: string, version: string, integrity: string}[]}} registry */
function writePnpmProject(dir, { packages }) {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({ name: 'bench', version: '1.0.0', dependencies }),
  );
  const quote = (/** @type {string} */ text) => `'${text}'`;
  const lines = [
    "lockfileVersion: '9.0'",
    '',
    'settings:',
    '  autoInstallPeers: true',
    '  excludeLinksFromLockfile: false',
    '',
    'importers:',
    '',
    '  .:',
    '    dependencies:',
  ];
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, version } of sorted)
    lines.push(`      ${quote(name)}:`, `        specifier: ${version}`, `        version: ${version}`);
  lines.push('', 'packages:', '');
  for (const { name, version, integrity } of sorted)
    lines.push(`  ${quote(`${name}@${version}`)}:`, `    resolution: {integrity: ${integrity}}`, '');
  lines.push('snapshots:', '');
  for (const { name, version } of sorted) lines.push(`  ${quote(`${name}@${version}`)}: {}`, '');
  writeFileSync(path.join(dir, 'pnpm-lock.yaml'), lines.join('\n'));
}

/**
 * @param {string | undefined} command
 * @param {{dir: string, npmCache: string, common: Record<string, string>, tuf: {url: string, root: string}}} where
 * @returns {import('../measure.mjs').Run | undefined}
 */
function npmRun(command, { dir, npmCache, common, tuf }) {
  return (
    command && {
      command,
      args: ['audit', 'signatures', '--cache', npmCache],
      cwd: dir,
      env: { ...common, NODE_OPTIONS: `--require ${path.join(SUPPORT, 'tuf-hook.cjs')}`, TUF_MOCK: tuf.url },
      before: () => {
        rmSync(npmCache, { recursive: true, force: true });
        const folder = path.join(npmCache, '_tuf/tuf-repo-cdn.sigstore.dev');
        mkdirSync(folder, { recursive: true });
        writeFileSync(path.join(folder, 'root.json'), tuf.root);
      },
    }
  );
}

/** npm asks Sigstore's repository before anything else: one on loopback. */
async function startTuf() {
  const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1';
  const content = JSON.stringify({
    mediaType,
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
  });
  const child = spawn(process.execPath, [path.join(SUPPORT, 'tuf.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(`${JSON.stringify([{ name: 'trusted_root.json', content }])}\n`);
  const line = await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  const { url, root } = JSON.parse(String(line));
  return {
    url,
    root,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
    },
  };
}
