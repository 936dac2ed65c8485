// What the scripts beside this one share: the packages, the registry and the git server of a project that uses all a package manager can.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRegistry } from '../../test/support/registry/registry.mjs';

/** Where the lockfiles go. */
export const FIXTURES = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../test/fixtures/lockfiles',
);

/** A patch that adds a file, and one that changes the text `before`. */
export const PATCHES = {
  adds: 'diff --git a/more.txt b/more.txt\nnew file mode 100644\n--- /dev/null\n+++ b/more.txt\n@@ -0,0 +1 @@\n+more\n',
  changes: 'diff --git a/index.js b/index.js\n--- a/index.js\n+++ b/index.js\n@@ -1 +1 @@\n-before\n+after\n',
};

/** @typedef {Parameters<Awaited<ReturnType<typeof startRegistry>>['publish']>[0]} Published */

/**
 * What every package manager is asked for; each script adds its own.
 * @type {readonly Published[]}
 */
const PACKAGES = [
  { name: 'host', version: '1.0.0' },
  { name: 'host', version: '2.0.0' },
  { name: 'plugin', version: '1.0.0', manifest: { peerDependencies: { host: '^1.0.0 || ^2.0.0' } } },
  { name: 'native-linux', version: '1.0.0', manifest: { os: ['linux'], cpu: ['x64'], libc: ['glibc'] } },
  { name: 'native-darwin', version: '1.0.0', manifest: { os: ['darwin'], cpu: ['x64', 'arm64'] } },
  { name: 'loop-a', version: '1.0.0', dependencies: { 'loop-b': '^1.0.0' } },
  { name: 'loop-b', version: '1.0.0', dependencies: { 'loop-a': '^1.0.0' } },
  { name: 'inner', version: '1.0.0' },
  { name: 'aliased', version: '1.0.0' },
  { name: 'aliased', version: '2.0.0' },
  { name: 'asks-aliased', version: '1.0.0', dependencies: { other: 'npm:aliased@1.0.0' } },
  { name: 'overridden', version: '1.0.0' },
  { name: 'overridden', version: '1.5.0' },
  { name: 'asks-overridden', version: '1.0.0', dependencies: { overridden: '1.0.0' } },
  { name: 'extended', version: '1.0.0' },
  { name: 'catalogued', version: '3.0.0' },
  { name: '@jsr/std__path', version: '1.0.8' },
];

/**
 * Starts a registry and a git server on loopback, in a temporary folder that is the home as well.
 *
 * @param {object} of
 * @param {readonly Published[]} of.packages what this package manager is asked for besides.
 * @param {Readonly<Record<string, string>>} [of.gitFiles] more files of the repository that is depended on.
 * @param {boolean} [of.inArchive] what the registry says of a package stands in its archive, too.
 */
export async function openGarden({ packages, gitFiles = {}, inArchive = false }) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'sealgate-garden-'));
  const project = path.join(work, 'project');
  const registry = await startRegistry();
  for (const one of [...PACKAGES, ...packages]) registry.publish(inArchive ? withArchive(one) : one);
  const manifest = { name: 'from-git', version: '0.3.0', dependencies: { inner: '1.0.0' } };
  const commit = commitAll(path.join(work, 'git/garden.git'), {
    'package.json': JSON.stringify(manifest),
    ...gitFiles,
  });
  const git = await serveGit(path.join(work, 'git'));
  const { host } = new URL(registry.url);
  return {
    registry,
    work,
    project,
    commit,
    /** The repository's address, without a commit. */
    gitUrl: `git://${git.host}/garden.git`,
    /** Another host than the registry's, so that it is a tarball and not the registry's package. */
    tarball: `${registry.url.replace('127.0.0.1', 'localhost')}aliased/-/aliased-1.0.0.tgz`,
    environment: { PATH: process.env.PATH, HOME: work, XDG_CACHE_HOME: path.join(work, 'cache') },
    /** @param {Readonly<Record<string, string>>} files of the project, by path. */
    write: (files) => writeFiles(project, files),
    /**
     * Without the ports, the hosts and the folder of this run.
     * @param {string} text
     */
    clean: (text) =>
      [host, host.replace(':', '+'), encodeURIComponent(host)]
        .reduce(
          (clean, one) =>
            clean
              .replaceAll(one, 'registry.example.test')
              .replaceAll(one.replace('127.0.0.1', 'localhost'), 'files.example.test'),
          text,
        )
        .replaceAll(git.host, 'git.example.test')
        .replaceAll(git.host.replace(':', '+'), 'git.example.test')
        .replaceAll(work, ''),
    close: async () => {
      git.stop();
      await registry.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** @param {Published} one @returns {Published} */
function withArchive(one) {
  const { name, version, manifest, dependencies = {} } = one;
  return manifest === undefined
    ? one
    : { ...one, tarballManifest: { name, version, ...manifest, dependencies } };
}

/**
 * @param {Readonly<Record<string, unknown>>} manifests
 * @returns {Record<string, string>} the same as the texts of files.
 */
export function asFiles(manifests) {
  return Object.fromEntries(
    Object.entries(manifests).map(([file, manifest]) => [file, `${JSON.stringify(manifest)}\n`]),
  );
}

/** @param {string} folder @param {Readonly<Record<string, string>>} files */
function writeFiles(folder, files) {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** @param {string} folder @param {Readonly<Record<string, string>>} files @returns {string} the commit */
function commitAll(folder, files) {
  writeFiles(folder, files);
  const date = '2026-01-01T00:00:00Z';
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', ['-c', 'user.name=garden', '-c', 'user.email=garden@example.test', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return git('rev-parse', 'HEAD');
}

/** @param {string} folder */
async function serveGit(folder) {
  const port = await freePort();
  const words = ['daemon', '--reuseaddr', '--export-all', `--base-path=${folder}`, '--listen=127.0.0.1'];
  const daemon = spawn('git', [...words, `--port=${port}`], { stdio: 'ignore' });
  for (let tries = 0; tries < 50 && !(await answers(port)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { host: `127.0.0.1:${port}`, stop: () => daemon.kill() };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {net.AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });
}
