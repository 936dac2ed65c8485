import { SealgateError } from '../../errors.js';
import { isLoopbackHost } from '../../io/http/loopback.js';
import { authorize, parseChallenge } from './authorize.js';
import { findCredentials } from './credentials.js';
import type { ImageReference } from './reference.js';
import { createTransport, type Exchange, type Reply, type TransportOptions } from './transport.js';

/** A repository as a reference names it. */
export type Registry = Extract<ImageReference, { kind: 'registry' }>;
type Access = 'pull' | 'pull,push';

/** A repository of a registry that is asked by its HTTP API, logged in where that is wanted. */
export interface RegistryConnection {
  /** `host/repository`, for messages. */
  readonly name: string;
  /** @param at a path below the repository, or an address that an answer named. */
  ask(access: Access, at: string | URL, exchange: Omit<Exchange, 'url'>): Promise<Reply>;
  /** The error that an answer is. */
  refused(reply: Reply, what: string): SealgateError;
  /** An address that an answer names. @throws SealgateError NETWORK_RESPONSE where it is not of this registry */
  within(address: string, does: string): URL;
  close(): Promise<void>;
}

/** Where docker.io's images are served. */
const DOCKER_HUB_API = 'registry-1.docker.io';

/** Nothing is asked yet: a login is looked for when the registry wants one. */
export async function openConnection(
  reference: Registry,
  options: TransportOptions,
): Promise<RegistryConnection> {
  const transport = await createTransport(options);
  const host = reference.registry === 'docker.io' ? DOCKER_HUB_API : reference.registry;
  const scheme = isLoopbackHost(new URL(`http://${host}`).hostname) ? 'http' : 'https';
  const base = `${scheme}://${host}/v2/${reference.repository}`;
  const name = `${reference.registry}/${reference.repository}`;
  const granted = new Map<Access, string | undefined>();

  const ask: RegistryConnection['ask'] = async (access, at, exchange) => {
    const url = typeof at === 'string' ? new URL(`${base}${at}`) : at;
    const send = (authorization: string | undefined): Promise<Reply> =>
      transport.send({
        ...exchange,
        url,
        headers: { ...exchange.headers, ...(authorization === undefined ? {} : { authorization }) },
      });
    const known = granted.get(access);
    const reply = await send(known);
    if (reply.status !== 401) return reply;
    const challenge = parseChallenge(reply.headers['www-authenticate']);
    // A token lasts some minutes, which is less than the seals of a large index may take. A password does not change.
    if (challenge === undefined || (known !== undefined && challenge.scheme === 'basic')) return reply;
    const credentials = await findCredentials(reference.registry, options.env);
    const scope = `repository:${reference.repository}:${access}`;
    const answer = await authorize(transport, challenge, { scope, credentials, registry: new URL(base) });
    if (answer === undefined) return reply;
    granted.set(access, answer);
    return send(answer);
  };

  const refused: RegistryConnection['refused'] = (reply, what) => {
    const denied = reply.status === 401 || reply.status === 403;
    return new SealgateError(
      'NETWORK_RESPONSE',
      `${name}: ${what} was refused with ${reply.status}${errorText(reply)}`,
      {
        hint: denied
          ? 'Log in with docker login, or for GitHub packages give the job `permissions: packages: write` and pass GITHUB_TOKEN.'
          : 'Check the name, and run it again when the registry answers.',
      },
    );
  };

  const within: RegistryConnection['within'] = (address, does) => {
    const url = URL.canParse(address, `${base}/`) ? new URL(address, `${base}/`) : undefined;
    if (url?.origin === new URL(base).origin) return url;
    const where =
      url === undefined ? 'what is no address' : `${url.host || url.protocol}, which nobody named`;
    throw new SealgateError('NETWORK_RESPONSE', `${name} ${does} ${where}`, {
      hint: 'Credentials and content go to the registry that was named, and to no other.',
    });
  };

  return { name, ask, refused, within, close: transport.close };
}

/** The registry's own words, if it has any. @see OCI distribution specification 1.1, "Error Codes" */
function errorText(reply: Reply): string {
  try {
    const value = JSON.parse(reply.body.toString('utf8')) as {
      errors?: { code?: unknown; message?: unknown }[];
    };
    const first = value.errors?.[0];
    const words = [first?.code, first?.message].filter((word) => typeof word === 'string' && word !== '');
    // On one line: others could be taken for ours.
    return words.length === 0 ? '' : `: ${words.join(': ').replace(/\s+/g, ' ').slice(0, 200)}`;
  } catch {
    // Many registries answer in HTML: the status stands alone then.
    return '';
  }
}
