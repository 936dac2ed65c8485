import type { Steps } from '../model/findings/fix-step.js';
import { isPackageName, shellWord } from './shell-words.js';

/**
 * The steps after a package's entries are gone from yarn.lock: Yarn 1 and 2 keep what has an entry, whatever they are
 * asked to upgrade, unless the repository declares that very range. Their own commands take none out.
 *
 * @param lockfile path relative to the repository.
 */
export function withoutYarnEntries(lockfile: string, name: string, steps: Steps): Steps {
  const file = shellWord(lockfile);
  if (steps.command === undefined || file === undefined || !isPackageName(name)) return steps;
  const start = name.replace(/[.@/]/g, '\\$&');
  // Entries end with an empty line. Perl is wherever Git is, and edits in place with the same flags everywhere.
  const drop = `perl -ni -e 'print unless /^"?${start}\\@/../^\\r?$/' ${file}`;
  return { ...steps, command: `${drop} && ${steps.command}`, yarnEntries: name };
}
