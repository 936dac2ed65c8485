import { given, never, type Settings } from './setting.js';
import { NODE_OPTIONS, PROXY } from './shared.js';

const FROM_ENVIRONMENT = given('a setting of the package manager and of install scripts');

/** Variables that are not of this machine, but of a file of the repository. */
export const ENVIRONMENT: Settings = {
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
export const COREPACK: Settings = {
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
