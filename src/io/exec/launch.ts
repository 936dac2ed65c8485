import { statSync } from 'node:fs';
import path from 'node:path';

/** What to hand to the system to start a program. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** Windows gets the arguments as they are, without quotes around them. */
  readonly verbatim?: true;
}

/** Where a program is looked for. */
export interface LaunchPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly isFile?: (file: string) => boolean;
}

/** In the order in which Windows tries them. */
const ENDINGS = ['.com', '.exe', '.bat', '.cmd'];

/** In quotes, these alone still mean something to cmd.exe, or end its line. */
const UNSAFE = /["%!\r\n\0]/;

/**
 * How to start a program with an argument list and without a shell. On Windows a bare name is looked up on PATH alone,
 * and never in the current folder, which the repository fills, as the system itself would do; npm, pnpm and their like
 * are batch files there, which only cmd.exe can run: what it could take for more than text is refused.
 *
 * @returns `refused` with the reason where it cannot be started.
 */
export function launchOf(
  command: string,
  args: readonly string[],
  { cwd, env, platform = process.platform, isFile = isFileOnDisk }: LaunchPlace,
): Launch | { readonly refused: string } {
  if (platform !== 'win32') return { file: command, args };
  const file = candidates(command, cwd, env).find(isFile);
  if (file === undefined) return { refused: `there is no program '${command}' on PATH` };
  if (!/\.(?:bat|cmd)$/i.test(file)) return { file, args };
  const unsafe = [file, ...args].find((word) => UNSAFE.test(word));
  if (unsafe !== undefined)
    return {
      refused: `'${command}' is a batch file, and no such file can be given ${JSON.stringify(unsafe)}`,
    };
  const line = [file, ...args].map(quoted).join(' ');
  return {
    file: variableOf(env, 'ComSpec') ?? path.win32.join(systemRoot(env), 'System32', 'cmd.exe'),
    args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
    verbatim: true,
  };
}

function candidates(command: string, cwd: string, env: LaunchPlace['env']): string[] {
  const named = /[\\/]/.test(command);
  const folders = named ? [cwd] : (variableOf(env, 'Path') ?? '').split(';').filter(path.win32.isAbsolute);
  const endings = ENDINGS.includes(path.win32.extname(command).toLowerCase()) ? [''] : ENDINGS;
  return folders.flatMap((folder) =>
    endings.map((ending) => path.win32.resolve(folder, `${command}${ending}`)),
  );
}

/** A backslash before the closing quote would quote the quote. */
function quoted(word: string): string {
  return `"${word.replace(/(?<!\\)\\+$/, '$&$&')}"`;
}

function systemRoot(env: LaunchPlace['env']): string {
  return variableOf(env, 'SystemRoot') ?? 'C:\\Windows';
}

/** Names of variables are the same in any case on Windows, in a copy of the environment they are not. */
function variableOf(env: LaunchPlace['env'], name: string): string | undefined {
  const key = Object.keys(env).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : env[key];
}

function isFileOnDisk(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
