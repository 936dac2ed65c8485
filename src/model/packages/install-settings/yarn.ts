import { given, look, never, only, type Settings, unless } from './setting.js';
import { AGE, PLACE, PROXY, REGISTRY, SCRIPTS, SHELL, TLS } from './shared.js';

/** .yarnrc.yml, of Yarn 2 and later. */
export const YARNRC_YML: Settings = {
  yarnPath: look('the program that every yarn command runs'),
  plugins: given('code that runs with every yarn command'),
  lockfileFilename: given('Yarn follows a lockfile of another name'),
  checksumBehavior: {
    says: 'archives that do not match yarn.lock are accepted unless it is throw',
    weigh: (after) => (after === undefined || after === 'throw' ? undefined : 'high'),
  },
  enableScripts: unless('false', 'whether install scripts run'),
  enableStrictSsl: TLS,
  unsafeHttpWhitelist: given('hosts that are asked without encryption'),
  npmRegistryServer: REGISTRY,
  'npmScopes.*.npmRegistryServer': REGISTRY,
  'npmRegistries.*.npmRegistryServer': REGISTRY,
  httpProxy: PROXY,
  httpsProxy: PROXY,
  caFilePath: given('who may sign for the registry’s host'),
  httpsCaFilePath: given('who may sign for the registry’s host'),
  injectEnvironmentFiles: given('files whose variables every script gets, NODE_OPTIONS among them'),
  enableConstraintsChecks: only('true', 'yarn.config.cjs runs at every installation'),
  enableHardenedMode: only('false', 'yarn.lock is not compared with the registry'),
  enableImmutableInstalls: only('false', 'an installation in CI may write another yarn.lock'),
  cacheFolder: given('where archives are kept'),
  pnpUnpluggedFolder: PLACE,
  'networkSettings.*.httpProxy': PROXY,
  'networkSettings.*.httpsProxy': PROXY,
  'networkSettings.*.httpsCaFilePath': given('who may sign for the registry’s host'),
  npmMinimalAgeGate: AGE,
  npmPreapprovedPackages: AGE,
  approvedGitRepositories: given('git repositories that packages may come from'),
};

/** .yarnrc, of Yarn 1. */
export const YARNRC: Settings = {
  'yarn-path': look('the program that every yarn command runs'),
  registry: REGISTRY,
  '@*:registry': REGISTRY,
  'ignore-scripts': SCRIPTS,
  'script-shell': SHELL,
  'strict-ssl': TLS,
  proxy: PROXY,
  'https-proxy': PROXY,
  cafile: given('who may sign for the registry’s host'),
  'cache-folder': PLACE,
  'modules-folder': PLACE,
  'yarn-offline-mirror': given('where archives are kept'),
  '--install.no-lockfile': never('true', 'the lockfile is neither read nor written'),
  '--no-lockfile': never('true', 'the lockfile is neither read nor written'),
  '--*': look('an argument of every yarn command'),
};
