import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

export interface LockedPackage {
  /** Where it is not the name that it stands under. */
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package-lock.json (version 3) whose root depends on every package given. */
export function packageLock(packages: Readonly<Record<string, LockedPackage>>): string {
  const dependencies = Object.fromEntries(
    Object.entries(packages).map(([name, entry]) => [name, `^${entry.version ?? '1.0.0'}`]),
  );
  const entries = Object.entries(packages).map(([name, entry]) => [
    `node_modules/${name}`,
    {
      version: '1.0.0',
      resolved: `https://registry.example.test/${name}/-/${name.split('/').pop()}-${entry.version ?? '1.0.0'}.tgz`,
      integrity: INTEGRITY,
      license: 'MIT',
      ...entry,
    },
  ]);
  const root = { name: 'app', version: '1.0.0', license: 'MIT', dependencies };
  return `${JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': root, ...Object.fromEntries(entries) } }, null, 2)}\n`;
}

/** Writes files below a fresh folder and gives its path. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'sealgate-project-'));
  writeFiles(dir, files);
  return dir;
}

export function writeFiles(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Commits everything in `dir`, making it a repository first where it is none, and gives the commit. */
export function commitAll(dir: string, message = 'change'): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: dir, encoding: 'utf8' }).trim();
  if (!existsSync(path.join(dir, '.git'))) {
    git('init', '-q', '-b', 'main');
    git('config', 'user.email', 'dev@example.test');
    git('config', 'user.name', 'dev');
  }
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
}
