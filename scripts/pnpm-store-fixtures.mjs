// Writes test/fixtures/stores/pnpm-NAME.json: the store that a real pnpm 11 or newer keeps of a few packages, from a
// registry of our own on loopback. Files are kept of three packages only; the index is whole, as base64.
//
//   node scripts/pnpm-store-fixtures.mjs NAME PROGRAM [ARGUMENT...]     e.g. 12 .peers/bin/pnpm12
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const [name = '', program = '', ...leading] = process.argv.slice(2);
const target = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  `../test/fixtures/stores/pnpm-${name}.json`,
);

/** Enough rows for several pages, and one (`many`) that fits on none. */
const PACKAGES = [
  { name: 'left', version: '1.0.0', files: { LICENSE: 'Kept in the store\n' } },
  {
    name: '@acme/right',
    version: '2.0.0-rc.1',
    manifest: { scripts: { test: 'true' }, bin: { right: 'index.js' }, engines: { node: '>=10' } },
    files: { LICENSE: 'Kept, too\n', 'index.js': '' },
  },
  {
    name: 'many',
    version: '3.0.0',
    files: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`lib/${index}.js`, `// ${index}\n`])),
  },
  ...Array.from({ length: 24 }, (_, index) => ({ name: `filler-${index}`, version: '1.0.0' })),
].map(({ name, version, manifest, files }) => {
  const stated = { license: 'BlueOak-1.0.0', author: 'Ada', ...manifest };
  const described = JSON.stringify({ name, version, ...stated });
  return { name, version, manifest: stated, files: { 'package.json': described, ...files } };
});

const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-store-'));
const server = new Worker(
  `const { parentPort, workerData } = require('node:worker_threads');
  import(workerData.module).then(async ({ startRegistry }) => {
    const registry = await startRegistry();
    const published = workerData.packages.map((one) => registry.publish(one));
    parentPort.postMessage({ url: registry.url, integrities: published.map(({ integrity }) => integrity) });
  });`,
  {
    eval: true,
    workerData: {
      module: new URL('../test/support/registry/registry.mjs', import.meta.url).href,
      packages: PACKAGES,
    },
  },
);
const { url, integrities } = await new Promise((resolve) => server.once('message', resolve));
try {
  const project = path.join(work, 'project');
  mkdirSync(project);
  writeFileSync(
    path.join(project, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: Object.fromEntries(PACKAGES.map((one) => [one.name, one.version])),
    }),
  );
  writeFileSync(path.join(project, 'pnpm-workspace.yaml'), 'minimumReleaseAge: 0\n');
  writeFileSync(path.join(project, '.npmrc'), `registry=${url}\n`);
  const { status } = spawnSync(
    program,
    [...leading, 'install', '--ignore-scripts', '--store-dir', path.join(work, 'store')],
    { cwd: project, env: { PATH: process.env.PATH, HOME: work }, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`${program}: exit ${status}`);
  const folders = ['left', '@acme/right', 'many'].map((one) => path.join(project, 'node_modules', one));
  const files = folders.flatMap((folder) =>
    [contentOf(folder, 'package.json'), contentOf(folder, 'LICENSE')].flat(),
  );
  const index = readFileSync(path.join(work, 'store/v11/index.db')).toString('base64');
  const store = {
    packages: PACKAGES.map((one, at) => ({
      name: one.name,
      version: one.version,
      integrity: integrities[at],
    })),
    files: Object.fromEntries(files),
    'index.db': index.match(/.{1,100}/g),
  };
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(store, null, 2)}\n`);
} finally {
  await server.terminate();
  rmSync(work, { recursive: true, force: true });
}

/** An installed file by the path that the store keeps it under; nothing where the package has none of that name. */
function contentOf(folder, name) {
  const file = path.join(folder, name);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  const hex = createHash('sha512').update(text).digest('hex');
  return [[`files/${hex.slice(0, 2)}/${hex.slice(2)}`, text]];
}
