import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/cli.js';

export type Files = Readonly<Record<string, string>>;

export interface Repository {
  readonly dir: string;
  readonly base: string;
  readonly head: string;
}

/** A git repository with two commits: what the base has, and what the change makes of it. */
export function repository(base: Files, change: Files): Repository {
  const dir = mkdtempSync(path.join(tmpdir(), 'e2e repo-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
  const commit = (files: Files, message: string): string => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      writeFileSync(path.join(dir, file), text);
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  return { dir, base: commit(base, 'base'), head: commit(change, 'change') };
}

/** A package-lock.json (version 3) with these packages; one without an integrity is not to be trusted. */
export function lockfile(packages: Readonly<Record<string, { readonly integrity?: string }>>): string {
  const entries = Object.entries(packages).map(([name, { integrity }]) => [
    `node_modules/${name}`,
    {
      version: '1.0.0',
      resolved: `https://registry.example.test/${name}/-/${name}-1.0.0.tgz`,
      ...(integrity === undefined ? {} : { integrity }),
      license: 'MIT',
    },
  ]);
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, '1.0.0']));
  return `${JSON.stringify(
    {
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: { '': { name: 'shop', version: '1.0.0', dependencies }, ...Object.fromEntries(entries) },
    },
    null,
    2,
  )}\n`;
}

/** The integrity of nothing in particular, well-formed. */
export const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

export const manifest = (names: readonly string[]): string =>
  `${JSON.stringify({ name: 'shop', version: '1.0.0', license: 'MIT', dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) })}\n`;

/** Base: one good package. The change brings another, good or without an integrity. */
export function change(kind: 'good' | 'bad', more: Files = {}): Repository {
  const good = { 'is-even': { integrity: INTEGRITY } };
  const added = kind === 'good' ? { integrity: INTEGRITY } : {};
  return repository(
    { 'package.json': manifest(['is-even']), 'package-lock.json': lockfile(good), ...more },
    {
      'package.json': manifest(['is-even', 'tiny-merge']),
      'package-lock.json': lockfile({ ...good, 'tiny-merge': added }),
    },
  );
}

/** The folder with action.yml whose dist is under test: this repository, or a copy with the dist of SEALGATE_DIST. */
export function actionFolder(): string {
  const other = process.env.SEALGATE_DIST;
  if (other === undefined) return ROOT;
  const folder = mkdtempSync(path.join(tmpdir(), 'e2e-action-'));
  for (const name of ['action.yml', 'comment', 'image', 'package.json']) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  cpSync(other, path.join(folder, 'dist'), { recursive: true });
  return folder;
}
