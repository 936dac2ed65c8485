import path from 'node:path';
import { homeFolder } from '../../../io/settings/home.js';
import type { Npmrc } from '../../../io/settings/npmrc.js';

export type Env = Readonly<Record<string, string | undefined>>;

/** npm takes `npm_config_<key>` in any case. */
export function setting(env: Env, key: string): string | undefined {
  return env[`npm_config_${key}`] ?? env[`NPM_CONFIG_${key.toUpperCase()}`];
}

/** How registries are reached, as npm takes it from the environment: `npm_config_https_proxy`. */
const NETWORK_SETTINGS: readonly string[] = [
  'cafile',
  'ca',
  'proxy',
  'http-proxy',
  'https-proxy',
  'noproxy',
  'strict-ssl',
];

/**
 * What is set through the environment: registries of scopes, credentials (`npm_config_@scope:registry`,
 * `npm_config_//host/:_authToken`), and how registries are reached.
 */
export function environmentNpmrc(env: Env): Npmrc {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const key = /^npm_config_(.+)$/i.exec(name)?.[1];
    if (key === undefined || value === undefined || value === '') continue;
    const plain = key.toLowerCase().replaceAll('_', '-');
    if (/^(?:@[^:]+:registry|\/\/.+)$/i.test(key)) values.set(key, value);
    else if (NETWORK_SETTINGS.includes(plain)) values.set(plain, value);
  }
  return values;
}

/** Where npm's global configuration lies on this machine. */
export function globalNpmrc(env: Env): string {
  const prefix = setting(env, 'prefix');
  if (prefix !== undefined) return path.join(prefix, 'etc', 'npmrc');
  const roaming = process.platform === 'win32' ? (env.APPDATA ?? homeFolder(env)) : undefined;
  if (roaming !== undefined) return path.join(roaming, 'npm', 'etc', 'npmrc');
  return path.resolve(process.execPath, '..', '..', 'etc', 'npmrc');
}
