import type { InstallerRole } from '../../model/packages/installation.js';

/** When each runs, and with what effect; a sentence without its point. */
export const INSTALLER_DOES: Readonly<Record<InstallerRole, string>> = {
  yarn: 'It is Yarn itself: every yarn command runs it',
  'yarn-plugin': 'It is a plugin that runs with every yarn command',
  constraints: 'Yarn runs it at every installation, as enableConstraintsChecks says',
  'npm-extension': 'npm 12 runs it whenever it resolves, and it can change what packages depend on',
  hooks:
    'It is a pnpmfile: it runs whenever pnpm resolves or installs, and can change what packages depend on',
  loader:
    'It decides where Node loads each package from, and its code, not only its table of packages, is another one',
  pnp: 'pnpm and Yarn 1 have Node load it first in every script where it is there, whatever it holds',
  gyp: 'Where it is, installing in that folder runs node-gyp, which runs the commands in it',
  rush: 'Workflows start Rush with it, before anything is installed; `rush update` writes it',
  'git-hook': 'rush install copies it to .git/hooks, and git runs it',
  preload: 'Bun runs it before every script',
  generator:
    'Yarn runs it at installation, even one that it then refuses, and takes what it writes for the package',
  tarball: 'It is installed as that package, and the lockfile has no hash of the file to compare it with',
  patch: 'It changes what is installed of the package, and nothing else that is checked here looks into it',
  editor:
    'Editors that are set to it start it in place of TypeScript, ESLint and the like, as soon as the folder is trusted',
  packages: 'They are loaded as they lie there, and no lockfile was compared with them',
};

/** For a title. */
export const INSTALLER_NAMES: Readonly<Record<InstallerRole, string>> = {
  yarn: 'Yarn itself',
  'yarn-plugin': 'a plugin of Yarn',
  constraints: 'constraints of Yarn',
  'npm-extension': 'an extension of npm',
  hooks: 'a pnpmfile',
  loader: 'where Node loads packages from',
  pnp: 'what Node loads first in every script',
  gyp: 'what node-gyp runs',
  rush: 'what starts Rush',
  'git-hook': 'a hook of git',
  preload: 'what Bun runs before every script',
  generator: 'what Yarn runs to make a package',
  tarball: 'an archive that is a package',
  patch: 'a patch',
  editor: 'what editors start',
  packages: 'committed packages',
};
