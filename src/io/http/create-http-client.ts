import type { HttpClient, HttpOptions } from './http.js';

/**
 * An HTTP client for registries: keep-alive, one TLS context, bounded concurrency, proxies from the environment,
 * retries with backoff that obey Retry-After, byte caps while streaming. Redirects are followed by hand and only
 * within the same origin, so that credentials and trust never leave it. All of it is loaded here and not before: most
 * commands may ask the network, and do not.
 */
export async function createHttpClient(options: HttpOptions): Promise<HttpClient> {
  const { openHttpClient } = await import('./client.js');
  return openHttpClient(options);
}
