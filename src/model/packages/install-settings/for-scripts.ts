import { given, type InstallSetting } from './setting.js';

const SAYS_SCRIPTS = 'install scripts get it: from where they download binaries, what they start';
const FOR_SCRIPTS = given(SAYS_SCRIPTS);
const PLACE_FOR_SCRIPTS: InstallSetting = {
  says: SAYS_SCRIPTS,
  weigh: (after) => (after !== undefined && isPlace(after) ? 'moderate' : undefined),
};

/** Settings of npm, pnpm and Yarn 1 that name places and bring nothing in: what npm's cache gives is hashed again. */
const OWN_PLACES: ReadonlySet<string> = new Set(
  'browser cache cache-dir certfile editor global-bin-dir global-dir globalconfig init-author-url init-module init.author.url init.module keyfile lockfile-dir logs-dir noproxy pack-destination prefix provenance-file state-dir tmp userconfig viewer'.split(
    ' ',
  ),
);

function isPlace(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^(?:\.{0,2}|~|[a-z]:)[\\/]|^\$\{/i.test(value);
}

/**
 * Settings that no package manager knows and every install script gets, as `npm_config_` and their name: from which
 * mirror it downloads binaries, which compiler it starts. Their names are the packages' own, most with underscores, and
 * their values addresses and paths.
 */
export function scriptSetting(key: string): InstallSetting | undefined {
  // Credentials, and a scope's settings.
  if (/^(?:\/\/|_|@)|auth|passw|secret|token/i.test(key) || OWN_PLACES.has(key)) return undefined;
  return key.includes('_') || key === 'python' || key === 'node-gyp' ? FOR_SCRIPTS : PLACE_FOR_SCRIPTS;
}
