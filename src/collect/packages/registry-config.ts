import os from 'node:os';
import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { readIfExists } from '../../io/files.js';
import { isLoopbackHost } from '../../io/loopback.js';
import { redact } from '../../io/redact.js';
import { decodeText } from '../../io/text.js';
import { type Credential, credentialsOf, type Npmrc, parseNpmrc } from './npmrc.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Which registry answers for a package, and who says so. */
export interface RegistryChoice {
  /** URL with a trailing slash. */
  readonly url: string;
  /** Named by nobody but the repository itself, so its word counts for nothing. */
  readonly untrusted: boolean;
}

export interface RegistryConfig {
  registryFor(name: string): RegistryChoice;
  /** The Authorization header for exactly this URL. */
  authorization(url: URL): string | undefined;
  readonly secrets: readonly string[];
  readonly network: {
    readonly httpProxy?: string;
    readonly httpsProxy?: string;
    readonly noProxy?: string;
    readonly ca?: string;
  };
  /** What was read and not done, for the log. */
  readonly notes: readonly string[];
}

const CAP = 1024 * 1024;

/**
 * The registry configuration of this machine and repository.
 *
 * Order as npm's: flag, environment, the repository's `.npmrc`, the user's, the global one, the default. The
 * repository's file may only say which registry a scope has: it brings no credentials, proxies or certificates,
 * and a registry that only it names is not trusted (a pull request can write it).
 *
 * @param options.defaultRegistry asked where nothing is configured.
 * @throws SealgateError USAGE on a registry that is no http(s) URL, INPUT_INVALID on an unreadable file.
 */
export async function loadRegistryConfig(options: {
  readonly dir: string;
  readonly env: Env;
  readonly registry?: string;
  readonly defaultRegistry: string;
}): Promise<RegistryConfig> {
  const { env } = options;
  const home = env.HOME ?? env.USERPROFILE ?? os.homedir();
  const userFile = setting(env, 'userconfig') ?? path.join(home, '.npmrc');
  const globalFile = setting(env, 'globalconfig') ?? globalNpmrc(env);
  const repositoryFile = path.join(options.dir, '.npmrc');
  const user = await readNpmrc(userFile, env);
  const global = await readNpmrc(globalFile, env);
  const isUsers = path.resolve(userFile) === path.resolve(repositoryFile);
  const repository = isUsers ? new Map<string, string>() : await readNpmrc(repositoryFile);
  const own: readonly Npmrc[] = [environmentNpmrc(env), user, global];
  const get = (key: string): string | undefined => own.find((file) => file.has(key))?.get(key);

  const credentials = new Map([...credentialsOf(global), ...credentialsOf(user)]);
  const known = knownHosts(own, credentials, options);
  const choose = (url: string | undefined, from: 'own' | 'repository'): RegistryChoice | undefined => {
    if (url === undefined || url === '') return undefined;
    const normal = registryUrl(url, from === 'own' ? 'the npm configuration' : repositoryFile);
    return { url: normal, untrusted: from === 'repository' && !known.has(new URL(normal).host) };
  };
  const main: RegistryChoice = choose(options.registry, 'own') ??
    choose(setting(env, 'registry'), 'own') ??
    choose(repository.get('registry'), 'repository') ??
    choose(get('registry'), 'own') ?? { url: options.defaultRegistry, untrusted: false };

  const scopes = new Map<string, RegistryChoice>();
  return {
    registryFor: (name) => {
      const scope = /^(@[^/]+)\//.exec(name)?.[1];
      if (scope === undefined) return main;
      const cached = scopes.get(scope);
      if (cached !== undefined) return cached;
      const key = `${scope}:registry`;
      const choice = choose(repository.get(key), 'repository') ?? choose(get(key), 'own') ?? main;
      scopes.set(scope, choice);
      return choice;
    },
    authorization: (url) => credentialFor(url, credentials)?.header,
    secrets: [...credentials.values()].flatMap((credential) => credential.secrets),
    network: await networkOf(get),
    notes: notesOf(repository, get, env),
  };
}

/** Hosts that the person running this named: registries, scopes, credentials. */
function knownHosts(
  own: readonly Npmrc[],
  credentials: ReadonlyMap<string, Credential>,
  options: { readonly registry?: string; readonly defaultRegistry: string },
): Set<string> {
  const hosts = new Set([new URL(options.defaultRegistry).host]);
  const named = own.flatMap((file) =>
    [...file].filter(([key]) => /(^|:)registry$/.test(key)).map(([, url]) => url),
  );
  for (const url of [...named, options.registry ?? '']) if (URL.canParse(url)) hosts.add(new URL(url).host);
  for (const place of credentials.keys()) hosts.add(place.slice(2).split('/')[0] ?? '');
  return hosts;
}

/**
 * The credential whose place is this URL's host and a parent of its path, the longest first.
 * Credentials travel only encrypted, or to this machine.
 */
function credentialFor(url: URL, credentials: ReadonlyMap<string, Credential>): Credential | undefined {
  if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname)) return undefined;
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  for (let length = segments.length; length >= 0; length -= 1) {
    const found = credentials.get(`//${[url.host, ...segments.slice(0, length)].join('/')}/`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Checks a registry's URL and gives it one form: with a trailing slash, without query and fragment. */
export function registryUrl(text: string, from: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url !== undefined &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))) &&
    url.username === '' &&
    url.password === '';
  if (!usable) {
    throw new SealgateError('USAGE', `'${redact(text)}' (from ${from}) is not a registry that can be asked`, {
      hint: 'A registry is an https URL without credentials in it; credentials go into your own .npmrc.',
    });
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

async function readNpmrc(file: string, env?: Env): Promise<Npmrc> {
  const bytes = await readIfExists(file, CAP);
  return bytes === undefined ? new Map() : parseNpmrc(decodeText(bytes, file), env);
}

/** npm takes `npm_config_<key>` in any case. */
function setting(env: Env, key: string): string | undefined {
  return env[`npm_config_${key}`] ?? env[`NPM_CONFIG_${key.toUpperCase()}`];
}

/** Scoped registries set through the environment: `npm_config_@scope:registry`. */
function environmentNpmrc(env: Env): Npmrc {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const key = /^npm_config_(@[^:]+:registry)$/i.exec(name)?.[1];
    if (key !== undefined && value !== undefined) values.set(key, value);
  }
  return values;
}

function globalNpmrc(env: Env): string {
  const prefix = setting(env, 'prefix');
  if (prefix !== undefined) return path.join(prefix, 'etc', 'npmrc');
  if (process.platform === 'win32') return path.join(env.APPDATA ?? os.homedir(), 'npm', 'etc', 'npmrc');
  return path.resolve(process.execPath, '..', '..', 'etc', 'npmrc');
}

async function networkOf(get: (key: string) => string | undefined): Promise<RegistryConfig['network']> {
  const value = (key: string): string | undefined => {
    const text = get(key);
    return text === undefined || text === '' || text === 'null' ? undefined : text;
  };
  const ca = await authorityOf(value);
  const httpProxy = value('proxy') ?? value('http-proxy');
  const httpsProxy = value('https-proxy') ?? httpProxy;
  const noProxy = value('noproxy');
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
    ...(ca === undefined ? {} : { ca }),
  };
}

/** Certificates of the authorities that the user trusts for registries, PEM: in a file, or in the .npmrc itself. */
async function authorityOf(value: (key: string) => string | undefined): Promise<string | undefined> {
  const cafile = value('cafile');
  // npm writes the lines of a certificate with \\n between them.
  const text =
    cafile === undefined
      ? value('ca')?.replaceAll('\\n', '\n')
      : (await readIfExists(cafile, CAP))?.toString('utf8');
  if (cafile === undefined && text === undefined) return undefined;
  const key = cafile === undefined ? 'ca' : 'cafile';
  const found = cafile === undefined ? 'ca in .npmrc' : `${cafile} (cafile in .npmrc)`;
  const wrong = (code: 'INPUT_NOT_FOUND' | 'INPUT_INVALID', what: string): SealgateError =>
    new SealgateError(code, `${found} ${what}`, {
      ...(cafile === undefined ? {} : { location: { file: cafile } }),
      hint: `Correct ${key} in your .npmrc, or remove it.`,
    });
  if (text === undefined) throw wrong('INPUT_NOT_FOUND', 'does not exist');
  if (!text.includes('-----BEGIN CERTIFICATE-----') && !text.includes('-----BEGIN TRUSTED CERTIFICATE-----'))
    throw wrong('INPUT_INVALID', 'holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)');
  return text;
}

function notesOf(repository: Npmrc, get: (key: string) => string | undefined, env: Env): string[] {
  const notes: string[] = [];
  if ([...repository.keys()].some((key) => key.startsWith('//') || /^_(auth|password)/.test(key)))
    notes.push("The repository's .npmrc holds credentials. They are not used: keep them in your own .npmrc.");
  if (get('strict-ssl') === 'false')
    notes.push('strict-ssl=false is not followed: certificates are always checked. Set cafile instead.');
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    notes.push(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 is not followed: certificates are always checked. Set NODE_EXTRA_CA_CERTS instead.',
    );
  if (get('ca[]') !== undefined)
    notes.push('ca[] in .npmrc is not read. Put these certificates into one file, and name it in cafile.');
  return notes;
}
