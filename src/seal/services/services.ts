import { SealgateError } from '../../errors.js';
import { isLoopbackHost } from '../../io/http/loopback.js';
import { redact } from '../../io/redact.js';

/** A transparency log and the version of Rekor's API that it speaks. */
export interface LogService {
  readonly url: string;
  readonly version: 1 | 2;
}

/** Services that witness a signature; each that is named must answer. */
export interface Services {
  readonly logs: readonly LogService[];
  /** Addresses that take an RFC 3161 request. */
  readonly timestampAuthorities: readonly string[];
  /** For proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A single request may take this long. Logs wait for their next checkpoint, which takes seconds. */
  readonly timeoutMs?: number;
  readonly retries?: number;
}

/** Where Sigstore's own authorities take requests, under the address of the service. */
const TIMESTAMP_PATH = '/api/v1/timestamp';

/** The address that a timestamp authority is asked at: a bare host gets the path of Sigstore's authorities. */
export function timestampAddress(address: string): string {
  const url = new URL(address);
  return url.pathname === '/' && url.search === ''
    ? `${address.replace(/\/$/, '')}${TIMESTAMP_PATH}`
    : address;
}

/** Tokens and signatures go over https, or to this machine. @throws SealgateError USAGE */
export function assertSecure(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:') return;
  if (url?.protocol === 'http:' && isLoopbackHost(url.hostname)) return;
  throw new SealgateError('USAGE', `'${redact(address)}' is not an https address`, {
    hint: 'Name the service as https://host.',
  });
}
