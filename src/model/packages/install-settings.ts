import type { Severity } from '../findings/severity.js';

/** A setting that decides what is installed, from where, or which code runs. */
export interface InstallSetting {
  /** What it does, for a sentence in brackets. */
  readonly says: string;
  /** How grave a value is; without an answer it is nothing to look at. `undefined` is a setting that is not there. */
  readonly weigh: (after: string | undefined, before: string | undefined) => Severity | undefined;
}

type Settings = Readonly<Record<string, InstallSetting>>;

/** Any value is for a person to judge. */
const look = (says: string): InstallSetting => ({ says, weigh: () => 'moderate' });
/** Worth a look unless it has this value. */
const unless = (value: string, says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === value ? undefined : 'moderate'),
});
/** Only this value does harm, and then what was judged here is not what is installed. */
const never = (value: string, says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === value ? 'high' : undefined),
});
/** Only this value is worth a look. */
const only = (value: string, says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === value ? 'moderate' : undefined),
});
/** What is taken away lets nothing in. */
const given = (says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === undefined ? undefined : 'moderate'),
});

/** As above, of lists that a template has empty. */
const filled = (says: string): InstallSetting => ({
  says,
  weigh: (after) => (after === undefined || after === '[]' ? undefined : 'moderate'),
});

/** Worth a look where it comes to be `true`, and where a `false` is taken away. */
const allowing = (says: string): InstallSetting => ({
  says,
  weigh: (after, before) =>
    after === 'true' || (after === undefined && before === 'false') ? 'moderate' : undefined,
});
/** A list that forbids: what is added to it lets nothing in. */
const forbidding = (says: string): InstallSetting => ({
  says,
  weigh: (after, before) => (quotedIn(before).every((one) => after?.includes(one)) ? undefined : 'moderate'),
});

function quotedIn(list = ''): readonly string[] {
  return list.match(/"[^"]*"/g) ?? [list];
}

const SHELL = given('the program that runs every script');
const NODE_OPTIONS = given('given to Node in every script; it can load code');
const SCRIPTS = unless('true', 'whether install scripts are left out');
const REGISTRY = look('where packages come from');
const TLS = never('false', 'anybody on the way can answer for the registry');
const PROXY = given('what stands between here and the registry');
const GIT = given('the program that fetches git dependencies');
const HOOKS = given('code that changes what packages depend on');
const BUILDS = given('packages whose install scripts run');
const ALL_BUILDS = only('true', 'install scripts of every package run');
const NODE_VERSION = given('the Node that runs scripts, downloaded where it is missing');
const NODE_MIRROR = given('where pnpm downloads Node from');
const AGE = look('how old a version must be before it is installed');
const NO_LOCKFILE = never('false', 'the lockfile is neither read nor written');
/** What is unpacked there already is taken as it lies: no manager compares it with the lockfile again. */
const PLACE = given('where packages lie; what is committed there is installed as it is');
const STORE = never('false', 'files in the store are not compared with the lockfile’s hashes');

const PNPM: Settings = {
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

const NPMRC: Settings = {
  'script-shell': SHELL,
  shell: given('the program that npm starts as a shell'),
  'node-options': NODE_OPTIONS,
  git: GIT,
  'onload-script': given('code that npm loads when it starts'),
  'ignore-scripts': SCRIPTS,
  'ignore-dep-scripts': SCRIPTS,
  'allow-scripts': BUILDS,
  'allow-git': unless('none', 'whether packages may come from git'),
  'allow-remote': unless('none', 'whether packages may come from plain addresses'),
  'dangerously-allow-all-scripts': ALL_BUILDS,
  'dangerously-allow-all-builds': ALL_BUILDS,
  'package-lock': NO_LOCKFILE,
  shrinkwrap: NO_LOCKFILE,
  lockfile: NO_LOCKFILE,
  'verify-store-integrity': STORE,
  registry: REGISTRY,
  '@*:registry': REGISTRY,
  'extension-file': HOOKS,
  'ignore-extension': only('false', 'whether code that changes what packages depend on runs'),
  'replace-registry-host': look('whose hosts in the lockfile are replaced by the registry’s'),
  'strict-ssl': TLS,
  cafile: given('who may sign for the registry’s host'),
  ca: given('who may sign for the registry’s host'),
  proxy: PROXY,
  'https-proxy': PROXY,
  'store-dir': PLACE,
  'virtual-store-dir': PLACE,
  'modules-dir': PLACE,
  pnpmfile: HOOKS,
  'global-pnpmfile': HOOKS,
  'node-mirror:*': NODE_MIRROR,
  'use-node-version': NODE_VERSION,
  'node-version': NODE_VERSION,
  'min-release-age': AGE,
  'min-release-age-exclude': AGE,
  'minimum-release-age': AGE,
};

const YARNRC_YML: Settings = {
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

const YARNRC: Settings = {
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

const PNPM_WORKSPACE: Settings = {
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

const BUNFIG: Settings = {
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

const LIFECYCLE = given('runs at installation');

const MANIFEST: Settings = {
  packageManager: {
    says: 'the package manager that Corepack downloads and runs',
    weigh: (after, before) => {
      if (after === undefined) return undefined;
      const [name] = after.split('@');
      return PLAIN_VERSION.test(after) && (before === undefined || before.split('@')[0] === name)
        ? 'info'
        : 'moderate';
    },
  },
  'devEngines.packageManager': given('the package manager that is downloaded and runs'),
  'devEngines.runtime': NODE_VERSION,
  'scripts.preinstall': LIFECYCLE,
  'scripts.install': LIFECYCLE,
  'scripts.postinstall': LIFECYCLE,
  'scripts.preprepare': LIFECYCLE,
  'scripts.prepare': LIFECYCLE,
  'scripts.postprepare': LIFECYCLE,
  'scripts.prepublish': LIFECYCLE,
  'scripts.dependencies': LIFECYCLE,
  'scripts.pnpm:devPreinstall': LIFECYCLE,
  trustedDependencies: BUILDS,
  'pnpm.executionEnv.nodeVersion': NODE_VERSION,
  'allowScripts.*': allowing('its install scripts run'),
  'dependenciesMeta.*.built': allowing('its install scripts run'),
  ...Object.fromEntries(Object.entries(PNPM).map(([key, setting]) => [`pnpm.${key}`, setting])),
};

/** A release of a registry, with or without its hash; Corepack takes addresses, too. */
const PLAIN_VERSION = /^[a-z]+@\d+\.\d+\.\d[\w.+-]*$/;

/** What `unsupportedPackageJsonSettings` puts into the package.json that Rush installs with. */
const HANDED_ON = Object.entries(PNPM).map(
  ([key, setting]) => [`unsupportedPackageJsonSettings.pnpm.${key}`, setting] as const,
);

const VARIABLE = given('a variable that the package manager and every install script get');

/** Rush's settings of pnpm. */
const RUSH_PNPM: Settings = {
  extends: given('a file with more settings'),
  globalOnlyBuiltDependencies: filled('packages whose install scripts run'),
  'globalAllowBuilds.*': only('true', 'its install scripts run'),
  globalNeverBuiltDependencies: forbidding('packages whose install scripts do not run'),
  minimumReleaseAgeMinutes: AGE,
  minimumReleaseAge: AGE,
  minimumReleaseAgeExclude: AGE,
  trustPolicy: look('whether a version that lost its provenance is installed'),
  trustPolicyExclude: given('packages that may lose their provenance'),
  trustPolicyIgnoreAfterMinutes: given('versions that may lose their provenance, by their age'),
  'environmentVariables.*': VARIABLE,
  ...Object.fromEntries(HANDED_ON),
};

/** What Rush downloads and runs: a release by its number, or what else npm takes. */
const DOWNLOADED: InstallSetting = {
  says: 'a program that is downloaded and runs',
  weigh: (after) =>
    after === undefined ? undefined : /^\d+\.\d+\.\d[\w.+-]*$/.test(after) ? 'info' : 'moderate',
};

const RUSH: Settings = {
  rushVersion: DOWNLOADED,
  pnpmVersion: DOWNLOADED,
  npmVersion: DOWNLOADED,
  yarnVersion: DOWNLOADED,
  'npmOptions.environmentVariables.*': VARIABLE,
  'yarnOptions.environmentVariables.*': VARIABLE,
  // Where there is no pnpm-config.json.
  ...Object.fromEntries(Object.entries(RUSH_PNPM).map(([key, setting]) => [`pnpmOptions.${key}`, setting])),
  'eventHooks.preRushInstall': filled('runs at installation'),
  'eventHooks.postRushInstall': filled('runs at installation'),
};

const FROM_ENVIRONMENT = given('a setting of the package manager and of install scripts');

/** Variables that are not of this machine, but of a file of the repository. */
const ENVIRONMENT: Settings = {
  NODE_OPTIONS,
  LD_PRELOAD: given('a library that every program loads'),
  BASH_ENV: given('a script that every shell runs first'),
  NODE_EXTRA_CA_CERTS: given('who may sign for the registry’s host'),
  NODE_TLS_REJECT_UNAUTHORIZED: never('0', 'anybody on the way can answer for the registry'),
  HTTP_PROXY: PROXY,
  HTTPS_PROXY: PROXY,
  http_proxy: PROXY,
  https_proxy: PROXY,
  'BUN_CONFIG_*': FROM_ENVIRONMENT,
  'NPM_CONFIG_*': FROM_ENVIRONMENT,
  'npm_config_*': FROM_ENVIRONMENT,
};

/** Corepack takes these from `.corepack.env` beside the package.json that names the package manager. */
const COREPACK: Settings = {
  COREPACK_NPM_REGISTRY: given('where the package manager itself is downloaded from'),
  COREPACK_INTEGRITY_KEYS: {
    says: 'who may sign for the package manager; 0 is anybody',
    weigh: (after) => (after === undefined ? undefined : after === '' || after === '0' ? 'high' : 'moderate'),
  },
  COREPACK_HOME: given('where package managers are kept; what is committed there runs as it is'),
  COREPACK_ENABLE_UNSAFE_CUSTOM_URLS: {
    says: 'the package manager may come from any address',
    weigh: (after) => (after === '1' ? 'moderate' : undefined),
  },
  COREPACK_ENABLE_PROJECT_SPEC: {
    says: 'whether the package manager that package.json names is used',
    weigh: (after) => (after === '0' ? 'moderate' : undefined),
  },
};

/** Files beside the lockfile whose variables a package manager takes without being asked, by the lockfile's format. */
export const ENVIRONMENT_FILES: Readonly<Record<string, readonly string[]>> = {
  bun: ['', '.development', '.production', '.test'].flatMap((mode) => [`.env${mode}`, `.env${mode}.local`]),
  'yarn-berry': ['.env.yarn'],
};

/** What files of variables are looked up as that a setting names, whatever they are called. */
export const NAMED_ENVIRONMENT = '.env.yarn';

/** What files are looked up as that one of Rush's extends. */
export const RUSH_PNPM_FILE = 'pnpm-config.json';

const FILES: Readonly<Record<string, Settings>> = {
  '.npmrc': NPMRC,
  '.yarnrc': YARNRC,
  '.yarnrc.yml': YARNRC_YML,
  'bunfig.toml': BUNFIG,
  '.corepack.env': COREPACK,
  'package.json': MANIFEST,
  'pnpm-workspace.yaml': PNPM_WORKSPACE,
  'rush.json': RUSH,
  [RUSH_PNPM_FILE]: RUSH_PNPM,
  'rush-plugins.json': { plugins: filled('code that runs with every rush command') },
  ...Object.fromEntries(
    Object.values(ENVIRONMENT_FILES).flatMap((names) => names.map((name) => [name, ENVIRONMENT])),
  ),
};

/** A name that the environment completes. */
const COMPLETED = given('a setting whose name the environment completes');

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

/** Names of the files whose settings are known, wherever they stand. */
export const SETTING_FILES: readonly string[] = Object.keys(FILES).filter((name) => !name.startsWith('.env'));

const PATTERNS = new Map(
  Object.entries(FILES).map(([file, settings]) => [
    file,
    Object.entries(settings)
      .filter(([key]) => key.includes('*'))
      .map(([key, setting]) => {
        const [before = '', after = ''] = key.split('*');
        const matches = (name: string): boolean =>
          name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after);
        return { matches, setting };
      }),
  ]),
);

/** What a key of a file decides; `undefined` for one that decides nothing of this. */
export function installSetting(file: string, key: string): InstallSetting | undefined {
  const settings = FILES[file];
  if (settings === undefined) return undefined;
  // npm fills in variables in names, too: `${NOT_THERE?}package-lock`. Credentials of a place are no setting of these.
  if (file === '.npmrc' && key.includes('${') && !key.startsWith('//')) return COMPLETED;
  if (Object.hasOwn(settings, key)) return settings[key];
  return (
    PATTERNS.get(file)?.find(({ matches }) => matches(key))?.setting ??
    (file === '.npmrc' || file === '.yarnrc' ? scriptSetting(key) : undefined)
  );
}

/**
 * Settings that no package manager knows and every install script gets, as `npm_config_` and their name: from which
 * mirror it downloads binaries, which compiler it starts. Their names are the packages' own, most with underscores, and
 * their values addresses and paths.
 */
function scriptSetting(key: string): InstallSetting | undefined {
  // Credentials, and a scope's settings.
  if (/^(?:\/\/|_|@)|auth|passw|secret|token/i.test(key) || OWN_PLACES.has(key)) return undefined;
  return key.includes('_') || key === 'python' || key === 'node-gyp' ? FOR_SCRIPTS : PLACE_FOR_SCRIPTS;
}
