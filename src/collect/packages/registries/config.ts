import path from 'node:path';
import { SealgateError } from '../../../errors.js';
import { readIfExists } from '../../../io/files/files.js';
import { blobsAt } from '../../../io/git/git.js';
import { isLoopbackHost } from '../../../io/http/loopback.js';
import { redact } from '../../../io/redact.js';
import { homeFolder } from '../../../io/settings/home.js';
import { type Npmrc, parseNpmrc } from '../../../io/settings/npmrc.js';
import { decodeText } from '../../../io/text.js';
import { joinPath, upwards } from '../../../model/data/repository-path.js';
import { folderPath, leavesFolder } from '../../../model/data/url-folder.js';
import type { DependencyGraph } from '../../../model/packages/graph.js';
import { settingFoldersOf } from '../../../model/packages/rush-place.js';
import { networkOf, type RegistryNetwork } from './network.js';
import { notesOf } from './notes.js';
import { type Env, environmentNpmrc, globalNpmrc, setting } from './npm-environment.js';
import { type Credential, credentialsOf } from './npmrc.js';
import { type NamedRegistries, REGISTRY_FILES, readNamedRegistries } from './repository-registries.js';

/** Which registry answers for a package, and who says so. */
export interface RegistryChoice {
  /** URL with a trailing slash. */
  readonly url: string;
  /** Why it is neither asked nor believed, as words that follow its name: nobody but the repository itself names it. */
  readonly untrusted?: string;
}

/** A lockfile, by its path from the repository's root and its format. */
export type LockfilePlace = Pick<DependencyGraph['lockfile'], 'path' | 'format'>;

export interface RegistryConfig {
  /** @param lockfile the one that has the package; files beside it may name a registry for the package's scope. */
  registryFor(name: string, lockfile?: LockfilePlace): RegistryChoice;
  /** The Authorization header for exactly this URL. */
  authorization(url: URL): string | undefined;
  readonly secrets: readonly string[];
  readonly network: RegistryNetwork;
  /** What was read and not done, for the log. */
  readonly notes: readonly string[];
}

const CAP = 1024 * 1024;

/**
 * The registry configuration of this machine and repository.
 *
 * Order as npm's: flag, environment, the repository's own files, the user's `.npmrc`, the global one, the default. The
 * repository's files may only say which registry a scope has: they bring no credentials, proxies or certificates,
 * and a registry that only they name is not trusted (a pull request can write them).
 *
 * @param options.commit reads the repository's files as they are there, in place of the working tree's.
 * @param options.lockfiles those whose packages are asked about: the files beside them count, then those of the root.
 * @param options.defaultRegistry asked where nothing is configured.
 * @throws SealgateError USAGE on a registry that is no http(s) URL, INPUT_INVALID on an unreadable file.
 */
export async function loadRegistryConfig(options: {
  readonly dir: string;
  readonly env: Env;
  readonly lockfiles?: readonly LockfilePlace[];
  readonly commit?: string;
  readonly registry?: string;
  readonly defaultRegistry: string;
}): Promise<RegistryConfig> {
  const { env } = options;
  const home = homeFolder(env);
  const userFile = setting(env, 'userconfig') ?? (home === undefined ? undefined : path.join(home, '.npmrc'));
  const globalFile = setting(env, 'globalconfig') ?? globalNpmrc(env);
  const unset: string[] = [];
  const user: Npmrc = userFile === undefined ? new Map() : await readNpmrc(userFile, env, unset);
  const global = await readNpmrc(globalFile, env, unset);
  const folders = await readFolders(options, userFile);
  const environment = environmentNpmrc(env);
  const own: readonly Npmrc[] = [environment, user, global];
  const get = (key: string): string | undefined => own.find((file) => file.has(key))?.get(key);

  const credentials = new Map([global, user, environment].flatMap((file) => [...credentialsOf(file)]));
  const isKnown = knownRegistries(own, credentials, [
    options.registry,
    setting(env, 'registry'),
    options.defaultRegistry,
  ]);
  const chosen = (url: string | undefined): RegistryChoice | undefined =>
    url === undefined || url === '' ? undefined : { url: registryUrl(url, 'the npm configuration') };
  const named = (key: string, lockfile: LockfilePlace | undefined): RegistryChoice | undefined => {
    const file = folders.of(lockfile).find(({ values }) => (values.get(key) ?? '') !== '');
    return file === undefined ? undefined : repositoryChoice(file.values.get(key) ?? '', file.file, isKnown);
  };
  const asked = chosen(options.registry) ?? chosen(setting(env, 'registry'));
  const usual = chosen(get('registry')) ?? { url: options.defaultRegistry };

  const choices = new Map<string, RegistryChoice>();
  return {
    registryFor: (name, lockfile) => {
      const scope = /^(@[^/]+)\//.exec(name)?.[1];
      const place = `${scope ?? ''}\n${lockfile?.path ?? ''}`;
      let choice = choices.get(place);
      if (choice === undefined) {
        const key = `${scope}:registry`;
        const [theirs, users] = [named(key, lockfile), chosen(get(key))];
        // What is no address at all, such as a variable that is not replaced, leaves it to the user.
        const ofFiles = theirs?.url === NOWHERE ? (users ?? theirs) : (theirs ?? users);
        const ofScope = chosen(environment.get(key)) ?? ofFiles;
        choice = ofScope ?? asked ?? named('registry', lockfile) ?? usual;
        choices.set(place, choice);
      }
      return choice;
    },
    authorization: (url) => credentialFor(url, credentials)?.header,
    secrets: [...credentials.values()].flatMap((credential) => credential.secrets),
    network: await networkOf(get),
    notes: [...unset, ...notesOf(folders.all, own, env)],
  };
}

interface Folders {
  readonly all: readonly NamedRegistries[];
  /** What counts for a lockfile's packages, first what counts first. */
  of(lockfile: LockfilePlace | undefined): readonly NamedRegistries[];
}

/** The files of the root and of the lockfiles' folders. The user's own `.npmrc` is none of the repository's. */
async function readFolders(
  options: {
    readonly dir: string;
    readonly lockfiles?: readonly LockfilePlace[];
    readonly commit?: string;
  },
  userFile: string | undefined,
): Promise<Folders> {
  const { dir, lockfiles = [], commit } = options;
  const bytesOf = commit === undefined ? onDisk(dir) : await atCommit(dir, commit, lockfiles);
  const read = async (folder: string, format: string): Promise<NamedRegistries[]> => {
    const found = await readNamedRegistries(format, (file) => bytesOf(joinPath(folder, file)));
    const isUsers = userFile !== undefined && path.resolve(dir, folder, '.npmrc') === path.resolve(userFile);
    return found
      .filter(({ file }) => !isUsers || file !== '.npmrc')
      .map((one) => ({ ...one, file: joinPath(folder, one.file) }));
  };
  const root = await read('.', 'npm');
  const byPlace = new Map<string, readonly NamedRegistries[]>();
  for (const { path: file, format } of lockfiles) {
    const folders = foldersOf({ path: file, format }).filter((folder) => folder !== '.' || format !== 'npm');
    const here = await Promise.all(folders.map((folder) => read(folder, format)));
    byPlace.set(file, [...here.flat(), ...root]);
  }
  const files = new Map([...byPlace.values(), root].flat().map((one) => [one.file, one]));
  return {
    all: [...files.values()],
    of: (lockfile) => byPlace.get(lockfile?.path ?? '') ?? root,
  };
}

/** Yarn takes the files of all folders above its own, pnpm those of a workspace's root. */
function foldersOf({ path: file, format }: LockfilePlace): string[] {
  const folders = settingFoldersOf(file);
  const above = format === 'pnpm' || format.startsWith('yarn-') ? folders.flatMap(upwards) : [];
  return [...new Set([...folders, ...above])];
}

type BytesOf = (name: string) => Promise<Uint8Array | undefined>;

function onDisk(dir: string): BytesOf {
  return (name) => readIfExists(path.join(dir, name), CAP);
}

async function atCommit(dir: string, commit: string, lockfiles: readonly LockfilePlace[]): Promise<BytesOf> {
  const folders = [...new Set(['.', ...lockfiles.flatMap(foldersOf)])];
  const blobs = await blobsAt(
    dir,
    commit,
    folders.flatMap((folder) => REGISTRY_FILES.map((file) => joinPath(folder, file))),
  );
  return async (name) => {
    const bytes = blobs.get(name);
    return bytes === 'outside' ? undefined : bytes;
  };
}

/** What a file of the repository names. A registry that cannot be asked at all is not trusted either. */
function repositoryChoice(text: string, file: string, isKnown: (url: URL) => boolean): RegistryChoice {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.host === '' || leavesFolder(url.pathname))
    return {
      url: NOWHERE,
      untrusted: `'${redact(text).slice(0, 200)}' in the repository's ${file} is no registry's address; name the registry in your own .npmrc`,
    };
  const plain = `${url.protocol}//${url.host}${folderPath(url)}`;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname)))
    return {
      url: plain,
      untrusted: `${url.host} is named with ${url.protocol}// in ${file}, which is not https`,
    };
  if (isKnown(new URL(plain))) return { url: plain };
  return {
    url: plain,
    untrusted: `${plain} is named only by the repository's own ${file}, so it is neither asked nor believed; name it in your own .npmrc or with --registry`,
  };
}

/** What stands in place of an address where there is none. */
const NOWHERE = 'about:invalid';

/**
 * Registries that the person running this named, or has a credential for: whole addresses, because another folder of a
 * host may be anybody's. A credential says which folders of a host are theirs.
 */
function knownRegistries(
  own: readonly Npmrc[],
  credentials: ReadonlyMap<string, Credential>,
  asked: readonly (string | undefined)[],
): (url: URL) => boolean {
  const named = own.flatMap((file) =>
    [...file].filter(([key]) => /(^|:)registry$/.test(key)).map(([, url]) => url),
  );
  const known = new Set(
    [...named, ...asked].flatMap((text = '') => {
      const url = URL.canParse(text) ? new URL(text) : undefined;
      return url === undefined ? [] : [`${url.host}${folderPath(url)}`];
    }),
  );
  return (url) => known.has(`${url.host}${url.pathname}`) || credentialFor(url, credentials) !== undefined;
}

/**
 * The credential whose place is this URL's host and a parent of its path, the longest first.
 * Credentials travel only encrypted, or to this machine.
 */
function credentialFor(url: URL, credentials: ReadonlyMap<string, Credential>): Credential | undefined {
  if (credentials.size === 0) return undefined;
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
  return `${url.origin}${folderPath(url)}`;
}

async function readNpmrc(file: string, env: Env, notes: string[]): Promise<Npmrc> {
  const bytes = await readIfExists(file, CAP);
  if (bytes === undefined) return new Map();
  return parseNpmrc(decodeText(bytes, file), env, (key, variable) => {
    notes.push(`${key} in ${file} is left out: the environment variable ${variable} is not set.`);
  });
}
