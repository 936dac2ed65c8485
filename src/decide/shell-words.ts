const PLAIN = /^[A-Za-z0-9@%_+=:,./-]+$/;
const NAME = /^(?:@[a-z0-9~_][a-z0-9._~-]*\/)?[a-z0-9~_][a-z0-9._~-]*$/i;
const VERSION = /^\d{1,15}\.\d{1,15}\.\d{1,15}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?$/;

/**
 * One word of a command line for a POSIX shell (single quotes mean the same to PowerShell unless the word holds
 * one itself).
 *
 * @returns `undefined` for text that no command should carry: control characters, or a leading dash that would
 *   make it a flag.
 */
export function shellWord(text: string): string | undefined {
  if (PLAIN.test(text) && !text.startsWith('-')) return text;
  if (text === '' || text.startsWith('-') || !text.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text))
    return undefined;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Joins words to a command, or gives up where one of them must not be in a command. */
export function commandLine(words: readonly string[], flags: readonly string[] = []): string | undefined {
  const quoted = words.map((word) => (flags.includes(word) ? word : shellWord(word)));
  return quoted.every((word) => word !== undefined) ? quoted.join(' ') : undefined;
}

/** Whether a name can be a package's: what npm's registry takes today or took once. */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && NAME.test(name);
}

/** Whether a text is one whole version (Semantic Versioning 2.0.0). */
export function isVersion(text: string): boolean {
  return text.length <= 256 && VERSION.test(text);
}
