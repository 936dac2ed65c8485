import os from 'node:os';
import path from 'node:path';

/**
 * The user's own folder; `undefined` where there is none: a container's user without an entry among the accounts, or a
 * HOME that is empty. Never a path relative to where we stand, which would make the repository's files the user's.
 */
export function homeFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return [() => env.HOME, () => env.USERPROFILE, os.homedir, () => os.userInfo().homedir]
    .map(found)
    .find((folder) => folder !== undefined && path.isAbsolute(folder));
}

function found(ask: () => string | undefined): string | undefined {
  try {
    return ask();
  } catch {
    // The system knows no account of this id.
    return undefined;
  }
}
