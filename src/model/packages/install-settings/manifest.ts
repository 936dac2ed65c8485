import { PNPM } from './pnpm.js';
import { allowing, given, type Settings } from './setting.js';
import { BUILDS, NODE_VERSION } from './shared.js';

const LIFECYCLE = given('runs at installation');

/** package.json. */
export const MANIFEST: Settings = {
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
