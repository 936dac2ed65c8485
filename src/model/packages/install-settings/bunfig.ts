import { given, type Settings } from './setting.js';
import { AGE, NO_LOCKFILE, PLACE, REGISTRY, SCRIPTS, SHELL } from './shared.js';

/** bunfig.toml. */
export const BUNFIG: Settings = {
  preload: given('code that runs before every script'),
  'test.preload': given('code that runs before every test'),
  run: given('how scripts run'),
  'run.shell': SHELL,
  install: given('how packages are installed'),
  'install.registry': REGISTRY,
  'install.registry.url': REGISTRY,
  'install.scopes': REGISTRY,
  'install.scopes.*': REGISTRY,
  'install.cache': { ...PLACE, weigh: (after) => (after === 'false' ? undefined : PLACE.weigh(after, '')) },
  'install.cache.dir': PLACE,
  'install.ignoreScripts': SCRIPTS,
  'install.lockfile.save': NO_LOCKFILE,
  'install.minimumReleaseAge': AGE,
  'install.minimumReleaseAgeExcludes': AGE,
  'install.security.scanner': given('a package whose code judges every installation'),
};
