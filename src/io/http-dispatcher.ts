import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { Dispatcher } from 'undici';
import type { HttpOptions } from './http.js';
import { publicOnly, rememberLookups } from './http-address.js';

/** The two connection pools: one for hosts the user configured, one (public addresses only) for hosts named by others. */
export async function createDispatchers(
  options: HttpOptions,
): Promise<{ configured: Dispatcher; named: Dispatcher; close(): Promise<void> }> {
  const { EnvHttpProxyAgent } = await import('undici');
  const { env, network = {}, timeouts = {} } = options;
  // Parsing the CA certificates once, not once a socket, is most of the TLS cost saved.
  const secureContext = createSecureContext(network.ca === undefined ? {} : { ca: network.ca });
  const httpProxy = network.httpProxy ?? env.http_proxy ?? env.HTTP_PROXY ?? '';
  const remembered = rememberLookups(lookup as LookupFunction);
  const agent = (lookUp: LookupFunction): Dispatcher => {
    const tls = { secureContext, timeout: timeouts.connectMs ?? 10_000, lookup: lookUp };
    return new EnvHttpProxyAgent({
      connections: options.concurrency ?? 50,
      pipelining: 1,
      keepAliveTimeout: 10_000,
      headersTimeout: timeouts.headersMs ?? 20_000,
      bodyTimeout: timeouts.bodyMs ?? 20_000,
      connect: tls,
      requestTls: tls,
      proxyTls: { timeout: timeouts.connectMs ?? 10_000 },
      httpProxy,
      httpsProxy: network.httpsProxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
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
