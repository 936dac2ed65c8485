import { SealgateError } from '../../errors.js';
import { isLoopbackHost } from '../../io/http/loopback.js';
import { type Credentials, parseSecret } from './credentials.js';
import type { Reply, Transport } from './transport.js';

/** What a registry asks for. @see RFC 9110, section 11.6.1; the distribution project's token authentication */
export interface Challenge {
  readonly scheme: 'basic' | 'bearer';
  readonly parameters: ReadonlyMap<string, string>;
}

/** The first challenge of a WWW-Authenticate header that we can answer. */
export function parseChallenge(header: string | string[] | undefined): Challenge | undefined {
  for (const text of [header ?? []].flat()) {
    const scheme = /^\s*(basic|bearer)\b/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined) continue;
    const parameters = new Map<string, string>();
    for (const [, key = '', quoted, plain] of text.matchAll(
      /(?<![A-Za-z_-])([A-Za-z_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g,
    ))
      parameters.set(
        key.toLowerCase(),
        quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1'),
      );
    return { scheme: scheme as Challenge['scheme'], parameters };
  }
  return undefined;
}

/** What is asked for, where, and with what. */
export interface Access {
  /** `repository:NAME:pull` or `…:pull,push`. */
  readonly scope: string;
  readonly credentials: Credentials | undefined;
  /** The registry's address: only one on this machine may name a service on this machine. */
  readonly registry: URL;
}

/**
 * The Authorization header that answers a challenge. A token service is asked over https (or on this machine), for
 * this repository and these actions only.
 *
 * @throws SealgateError NETWORK_RESPONSE where no token is given, without any secret in the message.
 */
export async function authorize(
  transport: Transport,
  challenge: Challenge,
  { scope, credentials, registry }: Access,
): Promise<string | undefined> {
  if (credentials?.kind === 'basic') transport.hide(credentials.password);
  if (credentials?.kind === 'refresh') transport.hide(credentials.token);
  if (challenge.scheme === 'basic') return credentials?.kind === 'basic' ? basic(credentials) : undefined;
  const realm = challenge.parameters.get('realm') ?? '';
  if (!URL.canParse(realm)) throw noToken('the registry names no token service');
  const url = new URL(realm);
  if (isLoopbackHost(url.hostname) && !isLoopbackHost(registry.hostname))
    throw noToken(`${registry.host} names a token service on this machine (${url.host})`);
  const service = challenge.parameters.get('service');
  const reply =
    credentials?.kind === 'refresh'
      ? await transport.send({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: Buffer.from(
            new URLSearchParams({
              grant_type: 'refresh_token',
              client_id: 'sealgate',
              refresh_token: credentials.token,
              scope,
              ...(service === undefined ? {} : { service }),
            }).toString(),
          ),
        })
      : await transport.send({
          method: 'GET',
          url: tokenUrl(url, service, scope),
          headers: credentials === undefined ? {} : { authorization: basic(credentials) },
        });
  return `Bearer ${tokenOf(reply, url, transport)}`;
}

function tokenUrl(realm: URL, service: string | undefined, scope: string): URL {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', scope);
  return url;
}

function tokenOf(reply: Reply, url: URL, transport: Transport): string {
  if (reply.status === 401 || reply.status === 403)
    throw noToken(`${url.host} does not take the login (${reply.status})`);
  if (reply.status !== 200) throw noToken(`${url.host} answered ${reply.status}`);
  const value = parseSecret(reply.body, `the answer of ${url.host}`);
  const { token, access_token } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const found = typeof token === 'string' && token !== '' ? token : access_token;
  if (typeof found !== 'string' || found === '' || /[\r\n]/.test(found))
    throw noToken(`${url.host} sent no token`);
  transport.hide(found);
  return found;
}

function basic({ user, password }: Extract<Credentials, { kind: 'basic' }>): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

function noToken(what: string): SealgateError {
  return new SealgateError('NETWORK_RESPONSE', `No access to the registry: ${what}`, {
    hint: 'Log in with docker login, or for GitHub packages give the job `permissions: packages: write` and pass GITHUB_TOKEN.',
  });
}
