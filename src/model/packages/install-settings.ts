import { BUNFIG } from './install-settings/bunfig.js';
import { COREPACK, ENVIRONMENT } from './install-settings/environment.js';
import { scriptSetting } from './install-settings/for-scripts.js';
import { MANIFEST } from './install-settings/manifest.js';
import { NPMRC } from './install-settings/npmrc.js';
import { PNPM_WORKSPACE } from './install-settings/pnpm.js';
import { RUSH, RUSH_PNPM } from './install-settings/rush.js';
import { filled, given, type InstallSetting, type Settings } from './install-settings/setting.js';
import { YARNRC, YARNRC_YML } from './install-settings/yarn.js';

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
