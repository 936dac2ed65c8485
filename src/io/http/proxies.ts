import { SealgateError } from '../../errors.js';
import { redact } from '../redact.js';
import type { HttpOptions } from './http.js';

/** Proxies by protocol; an empty text stands for none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly used: boolean;
}

/**
 * The user's own settings, then the environment's. As with curl and npm, an address without protocol is one of http,
 * and `false` asks for none.
 *
 * @throws SealgateError USAGE on what is no proxy's address.
 */
export function proxiesOf({ env, network = {} }: Pick<HttpOptions, 'env' | 'network'>): Proxies {
  const first = (own: string | undefined, names: readonly string[]): string => {
    if (own !== undefined) return addressOf(own, 'your npm configuration');
    const name = names.find((one) => (env[one] ?? '') !== '');
    return name === undefined ? '' : addressOf(env[name] ?? '', `${name} in the environment`);
  };
  const httpProxy = first(network.httpProxy, ['http_proxy', 'HTTP_PROXY']);
  const httpsProxy =
    first(network.httpsProxy, ['https_proxy', 'HTTPS_PROXY']) ||
    (network.httpsProxy === 'false' ? '' : httpProxy);
  return { httpProxy, httpsProxy, used: httpProxy !== '' || httpsProxy !== '' };
}

function addressOf(text: string, from: string): string {
  const trimmed = text.trim();
  if (trimmed === 'false') return '';
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && url.hostname !== '' && /^(?:https?|socks5?):$/.test(url.protocol)) return address;
  const shown = redact(address).slice(address.length - trimmed.length, 200);
  throw new SealgateError('USAGE', `'${shown}' (${from}) is no address of a proxy`, {
    hint: 'Write http://host:port, or take it out.',
  });
}
