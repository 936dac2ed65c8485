import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The bundle under test: the committed one, or another build named by SEALGATE_DIST. */
export const DIST = path.join(process.env.SEALGATE_DIST ?? path.join(ROOT, 'dist'), 'index.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundle as a user would, without this machine's GitHub variables and what npm tells scripts of the network. */
export function sealgate(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string;
    readonly node?: string;
  } = {},
): Promise<CliResult> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(GITHUB_|RUNNER_|ACTIONS_|CI$|SOURCE_DATE_EPOCH|INPUT_|NODE_OPTIONS)/.test(name) &&
        !/^npm_config_(ca|cafile|proxy|https?_proxy|noproxy)$/i.test(name),
    ),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [DIST, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...inherited, NO_COLOR: '1', ...options.env },
      stdio: 'pipe',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
