import { given, look, never, only, unless } from './setting.js';

export const SHELL = given('the program that runs every script');
export const NODE_OPTIONS = given('given to Node in every script; it can load code');
export const SCRIPTS = unless('true', 'whether install scripts are left out');
export const REGISTRY = look('where packages come from');
export const TLS = never('false', 'anybody on the way can answer for the registry');
export const PROXY = given('what stands between here and the registry');
export const GIT = given('the program that fetches git dependencies');
export const HOOKS = given('code that changes what packages depend on');
export const BUILDS = given('packages whose install scripts run');
export const ALL_BUILDS = only('true', 'install scripts of every package run');
export const NODE_VERSION = given('the Node that runs scripts, downloaded where it is missing');
export const NODE_MIRROR = given('where pnpm downloads Node from');
export const AGE = look('how old a version must be before it is installed');
export const NO_LOCKFILE = never('false', 'the lockfile is neither read nor written');
/** What is unpacked there already is taken as it lies: no manager compares it with the lockfile again. */
export const PLACE = given('where packages lie; what is committed there is installed as it is');
export const STORE = never('false', 'files in the store are not compared with the lockfile’s hashes');
