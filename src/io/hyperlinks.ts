/**
 * Whether a terminal shows links of OSC 8. Those that do not may print the address in the middle of the line, so only
 * terminals that are known to are trusted; FORCE_HYPERLINK decides for all others.
 */
export function supportsHyperlinks(
  env: Readonly<Record<string, string | undefined>>,
  isTty: boolean,
): boolean {
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (!isTty || (env.CI ?? '') !== '' || env.TERM === 'dumb') return false;
  if ((env.WT_SESSION ?? '') !== '' || (env.KITTY_WINDOW_ID ?? '') !== '') return true;
  if (Number(env.VTE_VERSION ?? 0) >= 5000) return true;
  return ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby'].includes(env.TERM_PROGRAM ?? '');
}
