import { SealgateError } from '../../../errors.js';

const START = '---\n';
const SEPARATOR = '\n---\n';

/** The parts that a lockfile has for pnpm, which takes them apart as text, before it reads any YAML. */
export interface PnpmTexts {
  /** What pnpm itself needs; where the file does not begin with a marker, there is no such part. */
  readonly own: string | undefined;
  /** The project's; `undefined` where nothing of it follows. Its lines have the numbers that they have in the file. */
  readonly project: string | undefined;
}

/**
 * Since pnpm 11, what follows a `---` that the file begins with is pnpm's own, up to the first line that is `---` and
 * nothing more. YAML has other ways to part documents, which pnpm does not take for one.
 *
 * @see extractMainDocument of pnpm's lockfile.fs
 */
export function partPnpm(text: string): PnpmTexts {
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (!plain.startsWith(START)) return { own: undefined, project: plain };
  const at = plain.indexOf(SEPARATOR, START.length);
  if (at === -1) return { own: plain, project: undefined };
  const own = plain.slice(0, at + 1);
  const rest = plain.slice(at + SEPARATOR.length);
  return { own, project: holdsYaml(rest) ? '\n'.repeat(own.split('\n').length) + rest : undefined };
}

/** Whether there is more than blank lines, comments and markers. */
export function holdsYaml(text: string): boolean {
  return /^(?!---$) *[^#\s]/m.test(text);
}

/** @throws SealgateError INPUT_INVALID where one of pnpm's parts holds several documents, which pnpm refuses to read. */
export function refuseDocuments(count: number, file: string): void {
  if (count <= 1) return;
  throw new SealgateError(
    'INPUT_INVALID',
    `${file} holds ${count} YAML documents where pnpm reads one: those of pnpm itself and of the project begin with a line "---" each`,
    {
      location: { file },
      hint: 'Restore the file from version control, or let pnpm write it again: `pnpm install --lockfile-only`',
    },
  );
}
