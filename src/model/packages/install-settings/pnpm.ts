import { forbidding, given, look, only, type Settings } from './setting.js';
import {
  AGE,
  ALL_BUILDS,
  BUILDS,
  HOOKS,
  NO_LOCKFILE,
  NODE_MIRROR,
  NODE_OPTIONS,
  NODE_VERSION,
  PLACE,
  PROXY,
  REGISTRY,
  SCRIPTS,
  SHELL,
  STORE,
  TLS,
} from './shared.js';

/** In pnpm-workspace.yaml, and below `pnpm` of a package.json. */
export const PNPM: Settings = {
  'configDependencies.*': given('a package whose hooks run before anything is resolved'),
  pnpmfile: HOOKS,
  globalPnpmfile: HOOKS,
  'allowBuilds.*': only('true', 'its install scripts run'),
  neverBuiltDependencies: forbidding('packages whose install scripts do not run'),
  onlyBuiltDependencies: BUILDS,
  onlyBuiltDependenciesFile: BUILDS,
  dangerouslyAllowAllBuilds: ALL_BUILDS,
  blockExoticSubdeps: only('false', 'packages may bring others from git and plain addresses'),
  minimumReleaseAge: AGE,
  minimumReleaseAgeExclude: AGE,
  trustPolicy: look('whether a version that lost its provenance is installed'),
  trustPolicyExclude: given('packages that may lose their provenance'),
};

/** pnpm-workspace.yaml. */
export const PNPM_WORKSPACE: Settings = {
  ...PNPM,
  storeDir: PLACE,
  virtualStoreDir: PLACE,
  modulesDir: PLACE,
  scriptShell: SHELL,
  nodeOptions: NODE_OPTIONS,
  ignoreScripts: SCRIPTS,
  ignoreDepScripts: SCRIPTS,
  lockfile: NO_LOCKFILE,
  verifyStoreIntegrity: STORE,
  registry: REGISTRY,
  'registries.*': REGISTRY,
  'namedRegistries.*': REGISTRY,
  strictSsl: TLS,
  proxy: PROXY,
  httpsProxy: PROXY,
  'nodeDownloadMirrors.*': NODE_MIRROR,
  useNodeVersion: NODE_VERSION,
  nodeVersion: NODE_VERSION,
  'executionEnv.nodeVersion': NODE_VERSION,
};
