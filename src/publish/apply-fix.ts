import { rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { SealgateError } from '../errors.js';
import { run } from '../io/exec/exec.js';
import { readIfExists, writeAtomic } from '../io/files/files.js';
import { makeFolders } from '../io/files/make-folders.js';
import { inScratchFolder } from '../io/files/scratch.js';
import { onInterrupt } from '../io/interrupts.js';
import { parseJson } from '../io/json/json.js';
import type { Call, FixStep } from '../model/findings/fix-step.js';
import { displayText } from '../model/text/display.js';

/** Files as they were before a fix, by path relative to the repository; `undefined` for one that was not there. */
export type Snapshot = ReadonlyMap<string, Uint8Array | undefined>;

export async function takeSnapshot(dir: string, files: readonly string[]): Promise<Snapshot> {
  const snapshot = new Map<string, Uint8Array | undefined>();
  for (const file of files) snapshot.set(file, await readIfExists(path.join(dir, file)));
  return snapshot;
}

/** Puts every file back as it was. */
export async function restoreSnapshot(dir: string, snapshot: Snapshot): Promise<void> {
  for (const [file, bytes] of snapshot) {
    if (bytes === undefined) await rm(path.join(dir, file), { force: true });
    else await writeAtomic(path.join(dir, file), bytes);
  }
}

/**
 * Puts every file back where a signal ends this process: what a package manager had half done is no fix. The package
 * manager is ended first.
 *
 * @returns takes it back.
 */
export function restoreOnInterrupt(dir: string, snapshot: Snapshot, step: FixStep): () => void {
  const restore = (): void => {
    for (const [file, bytes] of snapshot) {
      if (bytes === undefined) rmSync(path.join(dir, file), { force: true });
      else writeFileSync(path.join(dir, file), bytes);
    }
    const what = displayText(`${step.name} in ${step.lockfile}`);
    process.stderr.write(`Interrupted while updating ${what}: that step was put back\n`);
  };
  return onInterrupt(restore, `${step.lockfile} and the files beside it are half changed`);
}

/** Nobody's scripts run, and nothing but lockfile and manifests is written where the manager can do without. */
const QUIET_FLAGS: Readonly<Record<string, (args: readonly string[]) => readonly string[]>> = {
  npm: (args) =>
    args[0] === 'pkg' ? [] : ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
  pnpm: (args) => [
    '--lockfile-only',
    '--ignore-scripts',
    ...(args[0] === 'install' ? ['--no-frozen-lockfile'] : []),
  ],
  bun: (args) => (args[0] === 'pm' ? [] : ['--lockfile-only', '--ignore-scripts']),
};

/** Yarn 1 has the flag, Yarn 2 and later the variables; each leaves the other's alone. Modes came with Yarn 3. */
function yarnFlags(version: string): readonly string[] {
  if (version.startsWith('1.')) return ['--ignore-scripts'];
  return version.startsWith('2.') ? [] : ['--mode=update-lockfile'];
}

const ENV = {
  npm_config_ignore_scripts: 'true',
  YARN_ENABLE_SCRIPTS: 'false',
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  YARN_ENABLE_TELEMETRY: 'false',
  CI: '',
};

/**
 * Runs the package manager for one step: as the command says, with scripts off.
 *
 * @throws SealgateError TOOL_FAILED with what the manager printed.
 */
export async function applyStep(dir: string, step: FixStep, lockfileFormat: string): Promise<void> {
  if (step.steps.pnpmOverrides !== undefined)
    await writePnpmOverrides(path.join(dir, path.dirname(step.lockfile)), step.steps.pnpmOverrides);
  if (step.steps.yarnEntries !== undefined)
    await dropYarnEntries(path.join(dir, step.lockfile), step.steps.yarnEntries);
  for (const call of step.steps.calls ?? []) await start(dir, call, lockfileFormat);
}

/** The version of the Yarn that runs there: Yarn 1 and later ones write other lockfiles. @throws SealgateError TOOL_FAILED */
async function yarnVersion(cwd: string, lockfileFormat: string): Promise<string> {
  const { stdout } = await run('yarn', ['--version'], { cwd, env: ENV, group: true });
  const version = stdout.toString('utf8').trim().split('\n').at(-1) ?? '';
  const classic = lockfileFormat === 'yarn-classic';
  if (!/^\d+\./.test(version)) return classic ? '1.' : '';
  if (classic === version.startsWith('1.')) return version;
  throw new SealgateError(
    'TOOL_FAILED',
    `the lockfile is of Yarn ${classic ? '1' : '2 or later'}, and yarn is ${version}`,
    { hint: 'Name the Yarn of the repository in package.json (packageManager), and let Corepack start it.' },
  );
}

async function start(dir: string, call: Call, lockfileFormat: string): Promise<void> {
  const cwd = path.join(dir, call.folder ?? '.');
  const flags =
    call.program === 'yarn'
      ? yarnFlags(await yarnVersion(cwd, lockfileFormat))
      : (QUIET_FLAGS[call.program]?.(call.args) ?? []);
  const { exitCode, stdout, stderr } = await run(call.program, [...call.args, ...flags], {
    cwd,
    env: ENV,
    group: true,
  });
  if (exitCode === 0) return;
  const said = stripVTControlCharacters(`${stderr}\n${stdout.toString('utf8')}`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^npm (?:warn|notice)/i.test(line));
  throw new SealgateError(
    'TOOL_FAILED',
    `${call.program} ${call.args.join(' ')} ended with exit code ${exitCode}: ${said.slice(0, 3).join(' ').slice(0, 400)}`,
    { hint: 'Run the command yourself to see all of its output.' },
  );
}

/** Entries of Yarn 1's lockfile begin with a line of `name@range` parted by commas, and end before the next such line. */
async function dropYarnEntries(file: string, name: string): Promise<void> {
  const text = Buffer.from((await readIfExists(file)) ?? new Uint8Array(0)).toString('utf8');
  const entries = text.split(/^(?=[^\s#])/m);
  const kept = entries.filter((entry) => !entry.startsWith(`${name}@`) && !entry.startsWith(`"${name}@`));
  await writeAtomic(file, kept.join(''));
}

/** pnpm 10 and later read overrides from pnpm-workspace.yaml, older ones from package.json. */
async function writePnpmOverrides(
  folder: string,
  overrides: Readonly<Record<string, string>>,
): Promise<void> {
  const { stdout } = await run('pnpm', ['--version'], { cwd: folder });
  const major = Number.parseInt(stdout.toString('utf8'), 10);
  const manifestFile = path.join(folder, 'package.json');
  const text = Buffer.from((await readIfExists(manifestFile)) ?? new Uint8Array(0)).toString('utf8');
  const manifest = parseJson(Buffer.from(text === '' ? '{}' : text), manifestFile) as {
    readonly pnpm?: { readonly overrides?: object };
  };
  if (major < 10 || (major === 10 && manifest.pnpm?.overrides !== undefined)) {
    const pnpm = { ...manifest.pnpm, overrides: { ...manifest.pnpm?.overrides, ...overrides } };
    const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
    await writeAtomic(manifestFile, Buffer.from(`${JSON.stringify({ ...manifest, pnpm }, null, indent)}\n`));
    return;
  }
  const settingsFile = path.join(folder, 'pnpm-workspace.yaml');
  const { parseDocument } = await import('yaml');
  const settings = parseDocument(
    Buffer.from((await readIfExists(settingsFile)) ?? new Uint8Array(0)).toString('utf8'),
  );
  if (settings.errors[0] !== undefined) {
    throw new SealgateError(
      'INPUT_INVALID',
      `${settingsFile} is not valid YAML: ${settings.errors[0].message}`,
      {
        location: { file: settingsFile },
        hint: 'Mend it first.',
      },
    );
  }
  for (const [key, version] of Object.entries(overrides)) settings.setIn(['overrides', key], version);
  await writeAtomic(settingsFile, Buffer.from(settings.toString()));
}

/** The change of files as a unified diff, made by git; empty where nothing changed. */
export function diffSince(dir: string, before: Snapshot): Promise<string> {
  return inScratchFolder('sealgate-diff-', async (folder) => {
    for (const side of ['a', 'b']) await mkdir(path.join(folder, side));
    for (const [file, bytes] of before) {
      const now = await readIfExists(path.join(dir, file));
      for (const [side, content] of [
        ['a', bytes],
        ['b', now],
      ] as const) {
        if (content === undefined) continue;
        makeFolders(path.join(folder, side, path.dirname(file)));
        await writeFile(path.join(folder, side, file), content);
      }
    }
    const plain = ['-c', 'core.quotePath=false', 'diff', '--no-index', '--no-prefix'];
    const args = [...plain, '--no-color', '--no-ext-diff', 'a', 'b'];
    const { stdout } = await run('git', args, { cwd: folder });
    return stdout.toString('utf8');
  });
}
