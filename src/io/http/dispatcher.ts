import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Dispatcher } from 'undici';
import { publicOnly, rememberLookups } from './address.js';
import { createAgentSender } from './agent.js';
import type { HttpOptions } from './http.js';
import { proxiesOf } from './proxies.js';
import type { Sender } from './sender.js';

/** Where requests are sent: one way for hosts the user configured, one (public addresses only) for hosts named by others. */
interface Ways<T> {
  readonly configured: T;
  readonly named: T;
  close(): Promise<void>;
}

type NetworkOptions = Pick<HttpOptions, 'env' | 'network' | 'timeouts' | 'concurrency'>;

/** Said, because NODE_TLS_REJECT_UNAUTHORIZED would change the default. */
const CHECKED = { rejectUnauthorized: true };

/** Node's own client, or where the user has a proxy, undici, which knows tunnels. */
export async function createSenders(options: NetworkOptions): Promise<Ways<Sender>> {
  if (proxiesOf(options).used) return createDispatchers(options);
  const { timeouts = {}, network } = options;
  const remembered = rememberLookups(lookup as LookupFunction);
  const secureContext = contextOf(network?.ca);
  const sender = (lookUp: LookupFunction): Sender =>
    createAgentSender({
      lookup: lookUp,
      secureContext,
      connections: options.concurrency ?? 50,
      connectMs: timeouts.connectMs ?? 10_000,
      silenceMs: timeouts.silenceMs ?? 20_000,
    });
  return waysOf(sender(remembered), sender(publicOnly(remembered)));
}

/** The two connection pools of undici. */
export async function createDispatchers(options: NetworkOptions): Promise<Ways<Dispatcher>> {
  // The package's entry also loads fetch, web sockets and caches: three times the time of all that is used here.
  const { default: EnvHttpProxyAgent } = await import('undici/lib/dispatcher/env-http-proxy-agent.js');
  const { env, network = {}, timeouts = {} } = options;
  const { default: buildConnector } = await import('undici/lib/core/connect.js');
  const secure = contextOf(network.ca);
  const timeout = timeouts.connectMs ?? 10_000;
  const remembered = rememberLookups(lookup as LookupFunction);
  const { httpProxy, httpsProxy, used } = proxiesOf(options);
  // Only the package's entry gives its dispatchers the method that tunnels need.
  if (used) await import('undici');
  const agent = (lookUp: LookupFunction): Dispatcher => {
    const plain = buildConnector({ timeout, lookup: lookUp });
    let overTls: typeof plain | undefined;
    const connect: typeof plain = (target, done) => {
      if (target.protocol !== 'https:') return plain(target, done);
      overTls ??= buildConnector({ ...CHECKED, secureContext: secure(), timeout, lookup: lookUp });
      return overTls(target, done);
    };
    return new EnvHttpProxyAgent({
      connections: options.concurrency ?? 50,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      headersTimeout: timeouts.silenceMs ?? 20_000,
      bodyTimeout: timeouts.silenceMs ?? 20_000,
      connect,
      ...(used ? { requestTls: { ...CHECKED, secureContext: secure(), timeout, lookup: lookUp } } : {}),
      proxyTls: { ...CHECKED, timeout },
      httpProxy,
      httpsProxy,
      noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
    });
  };
  return waysOf(agent(remembered), agent(publicOnly(remembered)));
}

function waysOf<T extends { destroy(): Promise<void> }>(configured: T, named: T): Ways<T> {
  return {
    configured,
    named,
    close: async () => {
      await Promise.all([configured.destroy(), named.destroy()]);
    },
  };
}

/** Parsing the CA certificates once, not once a socket, is most of the TLS cost saved. */
function contextOf(ca: string | undefined): () => SecureContext {
  let context: SecureContext | undefined;
  return () => {
    context ??= createSecureContext(ca === undefined ? {} : { ca });
    return context;
  };
}
