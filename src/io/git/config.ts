/** What a repository's own configuration says, as far as it is asked. */
export interface GitConfig {
  /** Nothing in it changes how the repository is read: no newer format, no extension, no other file, not bare. */
  readonly isPlain: boolean;
  /** `remote.origin.url`, the last one as git has it. */
  readonly originUrl: string | undefined;
}

const SECTION = /^\[([A-Za-z0-9.-]+)(?:[ \t]+"([^"\\]*)")?\]$/;
/** Without quotes, escapes and comments behind the value: those are left to git. */
const VARIABLE = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^"\\;#]*))?$/;
const OFF = ['false', 'no', 'off', '0', ''];

/**
 * Reads a configuration file as git itself writes it.
 *
 * @returns undefined where it is written in another way.
 * @see git-config(1), "Syntax"
 */
export function parseGitConfig(text: string): GitConfig | undefined {
  let isPlain = true;
  let originUrl: string | undefined;
  let section: string | undefined;
  let subsection: string | undefined;
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const head = SECTION.exec(line);
    if (head !== null) {
      section = head[1]?.toLowerCase();
      subsection = head[2];
      if (
        section === 'include' ||
        section === 'includeif' ||
        section === 'extensions' ||
        section?.includes('.')
      )
        isPlain = false;
      continue;
    }
    const [, key, text] = VARIABLE.exec(line) ?? [];
    const value = text?.trimStart();
    if (key === undefined || section === undefined) return undefined;
    const name = `${section}.${key.toLowerCase()}`;
    if (name === 'core.repositoryformatversion' && value !== '0') isPlain = false;
    if (name === 'core.bare' && !OFF.includes(value?.toLowerCase() ?? 'true')) isPlain = false;
    if (name === 'core.worktree') isPlain = false;
    if (name === 'remote.url' && subsection === 'origin') {
      // Git takes other characters for blanks than is done here.
      if (/[^\t\r\x20-\x7e]/.test(written) || /\s/.test(value ?? '')) return undefined;
      originUrl = value ?? '';
    }
  }
  return { isPlain, originUrl };
}
