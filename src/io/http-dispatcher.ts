import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Dispatcher } from 'undici';
import type { HttpOptions } from './http.js';
import { publicOnly, rememberLookups } from './http-address.js';

/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
export async function createDispatchers(
  options: HttpOptions,
): Promise<{ configured: Dispatcher; named: Dispatcher; close(): Promise<void> }> {
  // The package's entry also loads fetch, web sockets and caches: three times the time of all that is used here.
  const { default: EnvHttpProxyAgent } = await import('undici/lib/dispatcher/env-http-proxy-agent.js');
  const { env, network = {}, timeouts = {} } = options;
  const { default: buildConnector } = await import('undici/lib/core/connect.js');
  // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
  let context: SecureContext | undefined;
  const secure = (): { readonly secureContext: SecureContext } => {
    context ??= createSecureContext(network.ca === undefined ? {} : { ca: network.ca });
    return { secureContext: context };
  };
  const timeout = timeouts.connectMs ?? 10_000;
  const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
  const remembered = rememberLookups(lookup as LookupFunction);
  const httpsProxy = network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy;
  const proxied = httpProxy !== '' || httpsProxy !== '';
  // Only the package's entry gives its dispatchers the method that tunnels need.
  if (proxied) await import('undici');
  const agent = (lookUp: LookupFunction): Dispatcher => {
    const plain = buildConnector({ timeout, lookup: lookUp });
    let overTls: typeof plain | undefined;
    const connect: typeof plain = (target, done) => {
      if (target.protocol !== 'https:') return plain(target, done);
      overTls ??= buildConnector({ ...secure(), timeout, lookup: lookUp });
      return overTls(target, done);
    };
    return new EnvHttpProxyAgent({
      connections: options.concurrency ?? 50,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      headersTimeout: timeouts.headersMs ?? 20_000,
      bodyTimeout: timeouts.bodyMs ?? 20_000,
      connect,
      ...(proxied ? { requestTls: { ...secure(), timeout, lookup: lookUp } } : {}),
      proxyTls: { timeout },
      httpProxy,
      httpsProxy,
      noProxy: network.noProxy ?? env.no_proxy ?? env.NO_PROXY ?? '',
    });
  };
  const configured = agent(remembered);
  const named = agent(publicOnly(remembered));
  return {
    configured,
    named,
    close: async () => {
      await Promise.all([configured.destroy(), named.destroy()]);
    },
  };
}
