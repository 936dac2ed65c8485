import { joinPath } from '../data/repository-path.js';
import { compareText } from '../text/compare-text.js';

/**
 * A command of a package in one form, `name=file`, however a manifest or lockfile writes it: package managers take the
 * last part of the name, and read the path from the package's folder.
 */
function commandText(name: string, file: string): string {
  const last = name.slice(Math.max(...['/', '\\', ':'].map((mark) => name.lastIndexOf(mark))) + 1);
  return `${last}=${joinPath('.', file.replaceAll('\\', '/'))}`;
}

/** In the place of a name: every file of a folder is a command. */
export const ALL_OF = '*';

/** All commands of a list, sorted, none twice. */
export function commandTexts(commands: Iterable<readonly [name: string, file: string]>): string[] {
  return [...new Set([...commands].map(([name, file]) => commandText(name, file)))].sort(compareText);
}

/** Whether it runs a file that is not the package's own. */
export function leadsOutOfPackage(command: string): boolean {
  return /=\.\.(?:\/|$)/.test(command);
}
