import { isLoopbackHost } from '../../io/http/loopback.js';
import { createTransport } from '../oci/transport.js';

const MAX_HOPS = 3;
/** For one try, to the last byte. */
const TIMEOUT_MS = 300_000;

export interface DownloadOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly maxBytes: number;
  readonly timeoutMs?: number;
}

/**
 * A file that whoever asks for it verifies, bounded in bytes, time and tries. Releases are often kept elsewhere than
 * they are named, so redirects are followed, over https alone.
 *
 * @throws Error why it cannot be had, in words.
 */
export async function download(
  address: string,
  { env, maxBytes, timeoutMs = TIMEOUT_MS }: DownloadOptions,
): Promise<Buffer> {
  const transport = await createTransport({ env, timeoutMs });
  const named = new URL(address);
  try {
    let url = named;
    for (let hops = 0; hops <= MAX_HOPS; hops += 1) {
      const { status, headers, body } = await transport.send({ method: 'GET', url, maxBytes });
      if (status === 200) return body;
      const { location } = headers;
      if (status < 300 || status >= 400 || typeof location !== 'string')
        throw new Error(`${url.host} answered ${status}`);
      if (!URL.canParse(location, url.href)) throw new Error(`${url.host} redirects nowhere`);
      const next = new URL(location, url);
      if (isLoopbackHost(next.hostname) && !isLoopbackHost(named.hostname))
        throw new Error(`${url.host} redirects to this machine (${next.host})`);
      url = next;
    }
    throw new Error(`${url.host} redirects again and again`);
  } finally {
    await transport.close();
  }
}
