import path from 'node:path';
import { SealgateError } from '../../errors.js';
import { run } from '../../io/exec/exec.js';
import { readCapped } from '../../io/files/files.js';
import { parseJson } from '../../io/json/json.js';
import { homeFolder } from '../../io/settings/home.js';
import { isObject } from '../../model/data/json.js';
import { trimEndOf } from '../../model/text/ends.js';

type Env = Readonly<Record<string, string | undefined>>;

/** How a registry is told who asks. */
export type Credentials =
  | { readonly kind: 'basic'; readonly user: string; readonly password: string; readonly from: string }
  /** An OAuth2 refresh token, which docker calls identity token. */
  | { readonly kind: 'refresh'; readonly token: string; readonly from: string };

/** The registry that takes a job's GITHUB_TOKEN. */
const GITHUB_REGISTRY = 'ghcr.io';
/** Docker keeps its own registry's login under this name. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';

/**
 * The login for exactly this registry: from docker's or podman's configuration and its credential helpers, else for
 * GitHub's registry the job's GITHUB_TOKEN. Never another registry's.
 *
 * @throws SealgateError INPUT_INVALID where a configuration cannot be read, TOOL_FAILED where a helper fails.
 */
export async function findCredentials(registry: string, env: Env): Promise<Credentials | undefined> {
  for (const file of configFiles(env)) {
    const config = await readConfig(file);
    if (config === undefined) continue;
    const found = await fromConfig(config, registry, file);
    if (found !== undefined) return found;
  }
  const token = env.GITHUB_TOKEN ?? '';
  if (registry !== GITHUB_REGISTRY || token === '') return undefined;
  const user = env.GITHUB_ACTOR === undefined || env.GITHUB_ACTOR === '' ? 'github' : env.GITHUB_ACTOR;
  return { kind: 'basic', user, password: token, from: 'GITHUB_TOKEN' };
}

function configFiles(env: Env): string[] {
  const set = (value: string | undefined): value is string => value !== undefined && value !== '';
  const home = homeFolder(env);
  const docker = set(env.DOCKER_CONFIG) ? env.DOCKER_CONFIG : home && path.join(home, '.docker');
  return [
    ...(set(env.REGISTRY_AUTH_FILE) ? [env.REGISTRY_AUTH_FILE] : []),
    ...(docker === undefined ? [] : [path.join(docker, 'config.json')]),
    ...(set(env.XDG_RUNTIME_DIR) ? [path.join(env.XDG_RUNTIME_DIR, 'containers/auth.json')] : []),
  ];
}

async function readConfig(file: string): Promise<Record<string, unknown> | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readCapped(file, 4 * 1024 * 1024);
  } catch (error) {
    if (error instanceof SealgateError && error.code === 'INPUT_NOT_FOUND') return undefined;
    throw error;
  }
  const value = parseSecret(bytes, file);
  if (isObject(value)) return value;
  throw new SealgateError('INPUT_INVALID', `${file} is not a JSON object`, {
    location: { file },
    hint: 'Log in again with docker login, or point DOCKER_CONFIG elsewhere.',
  });
}

async function fromConfig(
  config: Record<string, unknown>,
  registry: string,
  file: string,
): Promise<Credentials | undefined> {
  const names =
    registry === 'docker.io' ? [DOCKER_HUB_KEY, 'docker.io', 'index.docker.io'] : addressesOf(registry);
  const helpers = isObject(config.credHelpers) ? config.credHelpers : {};
  for (const name of names) {
    const helper = own(helpers, name);
    if (typeof helper === 'string') return askHelper(helper, name);
  }
  const auths = isObject(config.auths) ? config.auths : {};
  for (const name of names) {
    const found = fromAuth(own(auths, name), file, name);
    if (found !== undefined) return found;
  }
  if (typeof config.credsStore !== 'string') return undefined;
  for (const name of names) {
    // Without an entry nobody logged in there, and a store may be locked or ask for a password.
    if (own(auths, name) === undefined) continue;
    const found = await askHelper(config.credsStore, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addressesOf(registry: string): string[] {
  return [
    registry,
    `https://${registry}`,
    `https://${registry}/v1/`,
    `https://${registry}/v2/`,
    `http://${registry}`,
  ];
}

function fromAuth(entry: unknown, file: string, name: string): Credentials | undefined {
  if (!isObject(entry)) return undefined;
  const from = `${file} (auths/${name})`;
  if (typeof entry.identitytoken === 'string' && entry.identitytoken !== '')
    return { kind: 'refresh', token: entry.identitytoken, from };
  if (typeof entry.auth === 'string' && entry.auth !== '') {
    const text = trimEndOf(Buffer.from(entry.auth, 'base64').toString('utf8'), '\0');
    const colon = text.indexOf(':');
    if (colon < 1)
      throw new SealgateError('INPUT_INVALID', `${from} holds no user and password`, {
        location: { file },
        hint: 'Log in again with docker login.',
      });
    return { kind: 'basic', user: text.slice(0, colon), password: text.slice(colon + 1), from };
  }
  const { username, password } = entry;
  return typeof username === 'string' && typeof password === 'string' && username !== ''
    ? { kind: 'basic', user: username, password, from }
    : undefined;
}

/** Asks a credential helper as docker does: the registry's name on its standard input, JSON on its output. */
async function askHelper(helper: string, registry: string): Promise<Credentials | undefined> {
  if (!/^[\w.-]+$/.test(helper))
    throw new SealgateError('INPUT_INVALID', `'${helper}' is not the name of a credential helper`, {
      hint: 'It is the part behind docker-credential- of a program on PATH.',
    });
  const program = `docker-credential-${helper}`;
  const answer = await run(program, ['get'], { input: Buffer.from(registry), maxBytes: 1024 * 1024 });
  if (answer.exitCode !== 0) {
    if (/credentials not found/i.test(answer.stdout.toString('utf8') + answer.stderr)) return undefined;
    throw new SealgateError(
      'TOOL_FAILED',
      `${program} gave no login for ${registry} (exit code ${answer.exitCode})`,
      {
        hint: `Log in again with docker login ${registry}.`,
      },
    );
  }
  const value = parseSecret(answer.stdout, program);
  const { Username: user, Secret: secret } = isObject(value) ? value : {};
  if (typeof user !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
  return user === '<token>'
    ? { kind: 'refresh', token: secret, from: program }
    : { kind: 'basic', user, password: secret, from: program };
}

/**
 * JSON that holds secrets: what a parser says of it quotes it, so its words are not passed on.
 *
 * @throws SealgateError INPUT_INVALID
 */
export function parseSecret(bytes: Buffer, name: string): unknown {
  try {
    return parseJson(bytes, name);
  } catch {
    throw new SealgateError('INPUT_INVALID', `${name} is not valid JSON`, {
      location: { file: name },
      hint: 'Log in again with docker login. What is wrong is not shown, since it may be a password.',
    });
  }
}

function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
