import { SealgateError } from '../../errors.js';
import { testFolderOf } from '../../model/data/repository-path.js';
import type { CollectProblem } from '../../model/facts.js';
import { isWrittenByPeople } from '../../model/packages/written-files.js';
import { notRead } from './registry.js';

/** What an error of reading one lockfile is to the run. @throws what is not an error of the input. */
export function lockfileProblem(file: string, error: unknown): CollectProblem {
  if (!(error instanceof SealgateError)) throw error;
  const { line, file: at = file } = error.location ?? {};
  const out = leaveOutOfTests(file);
  const hints = [error.hint === undefined || out === undefined ? error.hint : ended(error.hint), out].filter(
    (hint) => hint !== undefined,
  );
  return {
    kind: 'lockfile',
    subject: file,
    state: error.code === 'INPUT_NOT_FOUND' ? 'missing' : 'invalid',
    ...(isWrittenByPeople(at) ? { settings: at } : {}),
    message: line === undefined ? error.message : `${error.message} (line ${line})`,
    ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
  };
}

/** How a lockfile below a folder of tests is left out. */
function leaveOutOfTests(file: string): string | undefined {
  const folder = testFolderOf(file);
  return folder === undefined ? undefined : leaveOut(folder, 'only tests use it');
}

function leaveOut(glob: string, when: string): string | undefined {
  // What would be a pattern of its own is for its writer to spell.
  if (/[*?[\]{}()!\\]/.test(glob)) return undefined;
  const item = /^\w[\w./@-]*$/.test(glob) ? glob : JSON.stringify(glob);
  return `If ${when}, leave it out: exclude-lockfiles: [${item}] in the policy.`;
}

/** A hint that may end in a command, as a sentence before another one. */
function ended(hint: string): string {
  return hint.endsWith('.') ? hint : `${hint}.`;
}

/** What a lockfile of a kind that is not read is to the run. */
export function notReadProblem(file: string): CollectProblem {
  const { message, hint } = notRead(file);
  const out = leaveOutOfTests(file) ?? leaveOut(file, 'nothing that counts is installed by it');
  return {
    kind: 'lockfile',
    subject: file,
    state: 'invalid',
    message,
    hint: out === undefined ? hint : `${ended(hint)} ${out}`,
  };
}

/** What a lockfile is to the run whose path git lists in bytes that are no UTF-8. */
export function unnamedProblem(file: string): CollectProblem {
  return {
    kind: 'lockfile',
    subject: file,
    state: 'invalid',
    message: `${file} cannot be read: its path is not UTF-8`,
    hint: 'Rename the folder, or delete the lockfile.',
  };
}

/** What nobody looked at must not look like what the change took away. */
export function sparseProblem(file: string): CollectProblem {
  return {
    kind: 'lockfile',
    subject: file,
    state: 'missing',
    message: `${file} is not checked out: the checkout is sparse`,
    hint: 'Check out all lockfiles, gate a folder of its own with --dir, or leave it out by exclude-lockfiles in the policy.',
  };
}
