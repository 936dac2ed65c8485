// What reads lockfiles: ours, and libraries of others. Each is `load` (not measured), then a call that is.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {{text: string, bytes: Buffer, file: string, kind: Kind, version: string}} Lockfile
 * @typedef {'npm' | 'pnpm' | 'yarn-classic' | 'yarn-berry' | 'bun'} Kind
 * @typedef {(lockfile: Lockfile) => unknown} Read
 * @typedef {{ours: string, peers: string}} Places folders: the compiled sources, and node_modules of the peers
 */

const FIRST_CALL = fileURLToPath(new URL('first-call.mjs', import.meta.url));

/** The package.json beside a lockfile. @param {string} file */
const manifest = (file) => readFileSync(path.join(path.dirname(file), 'package.json'), 'utf8');

/** @param {string} peers */
const from = (peers) => createRequire(path.join(peers, 'of-the-benchmark.cjs'));

const SNYK = {
  includeDevDeps: true,
  includePeerDeps: true,
  includeOptionalDeps: true,
  strictOutOfSync: false,
};

/**
 * By name: the kinds of lockfile it reads, what it does, and how it is loaded. Libraries that stop at a tree of
 * texts are measured, too: they are what a graph would have to be built upon.
 *
 * @type {Readonly<Record<string, {kinds: Kind[], load: (places: Places) => Promise<Read>}>>}
 */
export const readers = {
  ours: {
    kinds: ['npm', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun'],
    load: async ({ ours }) => {
      const module = (/** @type {string} */ name) =>
        import(pathToFileURL(path.join(ours, `collect/lockfiles/${name}.js`)).href);
      const registry = await module('registry');
      // Loaded when a format is met, or when something is hashed, which is not what is measured here.
      await import('node:crypto');
      for (const name of ['npm', 'pnpm', 'yarn-classic', 'yarn-berry', 'bun']) await module(`${name}/graph`);
      return ({ bytes, file }) => registry.readLockfile({ path: path.basename(file), bytes });
    },
  },
  'JSON.parse': {
    kinds: ['npm'],
    load:
      async () =>
      ({ text }) =>
        JSON.parse(text),
  },
  'js-yaml': {
    kinds: ['pnpm', 'yarn-berry'],
    load: async ({ peers }) => {
      const yaml = from(peers)('js-yaml');
      return ({ text }) => yaml.loadAll(text);
    },
  },
  yaml: {
    kinds: ['pnpm', 'yarn-berry'],
    load: async ({ peers }) => {
      const yaml = from(peers)('yaml');
      return ({ text }) => yaml.parseAllDocuments(text).map((/** @type {any} */ one) => one.toJS());
    },
  },
  '@yarnpkg/lockfile': {
    kinds: ['yarn-classic'],
    load: async ({ peers }) => {
      const { parse } = from(peers)('@yarnpkg/lockfile');
      return ({ text }) => parse(text);
    },
  },
  '@yarnpkg/parsers': {
    kinds: ['yarn-classic', 'yarn-berry'],
    load: async ({ peers }) => {
      const { parseSyml } = from(peers)('@yarnpkg/parsers');
      return ({ text }) => parseSyml(text);
    },
  },
  'jsonc-parser': {
    kinds: ['bun'],
    load: async ({ peers }) => {
      const { parse } = from(peers)('jsonc-parser');
      return ({ text }) => parse(text, [], { allowTrailingComma: true });
    },
  },
  '@npmcli/arborist': {
    kinds: ['npm'],
    load: async ({ peers }) => {
      const Arborist = from(peers)('@npmcli/arborist');
      return ({ file }) => new Arborist({ path: path.dirname(file), offline: true }).loadVirtual();
    },
  },
  '@pnpm/lockfile.fs': {
    kinds: ['pnpm'],
    load: async ({ peers }) => {
      const { readWantedLockfile } = from(peers)('@pnpm/lockfile.fs');
      return ({ file }) => readWantedLockfile(path.dirname(file), { ignoreIncompatible: false });
    },
  },
  'snyk-nodejs-lockfile-parser': {
    kinds: ['npm', 'pnpm', 'yarn-classic', 'yarn-berry'],
    load: async ({ peers }) => {
      const snyk = from(peers)('snyk-nodejs-lockfile-parser');
      return ({ text, file, kind, version }) => {
        switch (kind) {
          case 'npm':
            // Version 1 has no function of its own.
            return version === '1'
              ? snyk.buildDepTree(manifest(file), text, true, 'npm', false)
              : snyk.parseNpmLockV2Project(manifest(file), text, { ...SNYK, pruneNpmStrictOutOfSync: false });
          case 'pnpm':
            return snyk.parsePnpmProject(manifest(file), text, SNYK);
          case 'yarn-classic':
            return snyk.extractPkgsFromYarnLockV1(text);
          default:
            return snyk.extractPkgsFromYarnLockV2(text);
        }
      };
    },
  },
};

/**
 * Reads a lockfile in a process of its own. Its output is JSON, or nothing where the reader failed.
 *
 * @param {string} name of the reader @param {string} file @param {Places} places
 */
export function firstCall(name, file, { ours, peers }) {
  return spawnSync(process.execPath, [FIRST_CALL, name, file, ours, peers], { encoding: 'utf8' });
}

/** @param {string} file @returns {Lockfile} */
export function openLockfile(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  const name = path.basename(file);
  if (name === 'pnpm-lock.yaml') return { bytes, text, file, kind: 'pnpm', version: '' };
  if (name === 'bun.lock') return { bytes, text, file, kind: 'bun', version: '' };
  if (name === 'yarn.lock')
    return {
      bytes,
      text,
      file,
      kind: /^__metadata:/m.test(text) ? 'yarn-berry' : 'yarn-classic',
      version: '',
    };
  const version = /^\s*"lockfileVersion":\s*(\d+)/m.exec(text)?.[1] ?? '1';
  return { bytes, text, file, kind: 'npm', version };
}
