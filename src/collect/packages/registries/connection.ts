import { createHttpClient } from '../../../io/http/create-http-client.js';
import type { HttpClient } from '../../../io/http/http.js';
import type { RegistryConfig } from './config.js';

/** Requests under way at once: fifty leave the processor idle where a registry is 20 ms away. */
export const CONNECTIONS = 96;

export interface ConnectionOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All requests together may take this long. Default five minutes. */
  readonly deadlineMs?: number;
  readonly concurrency?: number;
  readonly userAgent?: string;
  /** Timing of retries, for tests. */
  readonly retry?: {
    readonly backoffMs?: number;
    readonly maxRetryAfterMs?: number;
    readonly totalMs?: number;
  };
}

export interface Connection {
  /** Made when first needed: a run that finds everything in its cache loads no HTTP library. */
  client(): Promise<HttpClient>;
  usage(): Promise<{ readonly requests: number; readonly receivedBytes: number }>;
  close(): Promise<void>;
}

/** A client for registries with the user’s configuration and one deadline over all it asks. */
export function openConnection(options: ConnectionOptions, config: RegistryConfig): Connection {
  let opened: Promise<HttpClient> | undefined;
  const controller = new AbortController();
  const deadlineMs = options.deadlineMs ?? 300_000;
  const timer = setTimeout(
    () =>
      controller.abort(
        new Error(`was not asked in time: the limit of ${deadlineMs / 1000} s for the registry is over`),
      ),
    deadlineMs,
  );
  timer.unref();
  const { backoffMs, maxRetryAfterMs, totalMs } = options.retry ?? {};
  return {
    client: () => {
      opened ??= createHttpClient({
        env: options.env,
        userAgent: options.userAgent ?? 'sealgate',
        network: config.network,
        authorization: config.authorization,
        secrets: config.secrets,
        signal: controller.signal,
        concurrency: options.concurrency ?? CONNECTIONS,
        ...(backoffMs === undefined ? {} : { backoffMs }),
        ...(maxRetryAfterMs === undefined ? {} : { maxRetryAfterMs }),
        ...(totalMs === undefined ? {} : { timeouts: { totalMs } }),
      });
      return opened;
    },
    usage: async () => (opened === undefined ? { requests: 0, receivedBytes: 0 } : (await opened).usage),
    close: async () => {
      clearTimeout(timer);
      await (await opened)?.close();
    },
  };
}
