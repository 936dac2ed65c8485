import { PNPM } from './pnpm.js';
import { filled, forbidding, given, type InstallSetting, look, only, type Settings } from './setting.js';
import { AGE } from './shared.js';

/** What `unsupportedPackageJsonSettings` puts into the package.json that Rush installs with. */
const HANDED_ON = Object.entries(PNPM).map(
  ([key, setting]) => [`unsupportedPackageJsonSettings.pnpm.${key}`, setting] as const,
);

const VARIABLE = given('a variable that the package manager and every install script get');

/** Rush's settings of pnpm. */
export const RUSH_PNPM: Settings = {
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

/** rush.json. */
export const RUSH: Settings = {
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
