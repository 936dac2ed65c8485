/** Files that people write: no package manager writes one anew. */
const WRITTEN: ReadonlySet<string> = new Set([
  'package.json',
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  'pnpm-workspace.yaml',
  'pnpm-config.json',
  'common-versions.json',
  'bunfig.toml',
  'lerna.json',
  'rush.json',
]);

/** What to do with such a file that cannot be read. */
export const MEND_BY_HAND = 'Correct the file there, or restore it from version control.';

/** Whether people write the file, by its name; its folder does not matter. */
export function isWrittenByPeople(file: string): boolean {
  return WRITTEN.has(file.slice(file.lastIndexOf('/') + 1));
}
