/** Statuses that say to ask again: the server is busy, or somebody on the way did not answer. */
export const RETRYABLE: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** What became of one request. Nothing at HTTP level is thrown. */
export type HttpResult =
  /** A 2xx answer, whole, within its cap, and decompressed unless it was asked for as sent. */
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers_; readonly body: Buffer }
  /** The server answered something else, and asking again did not help. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly reason: string;
      /** A credential of the user's was sent along. */
      readonly authorized?: boolean;
      /** What it said, where that was wanted. */
      readonly said?: Said;
    }
  /** No usable answer: network, time, size, redirect, or an address that may not be asked. */
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** It has more bytes than were to be taken. */
      readonly tooLarge?: true;
    };

/** A refusal as it was sent: at most 64 KiB of it, decompressed. */
export interface Said {
  readonly headers: Headers_;
  readonly body: Buffer;
}

type Headers_ = Readonly<Record<string, string | string[] | undefined>>;

export interface HttpRequest {
  readonly accept?: string;
  /** A POST here is a question too: it is asked again like a GET. */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly body?: { readonly bytes: Buffer; readonly type: string; readonly encoding?: 'gzip' };
  /**
   * Most bytes taken, compressed and decompressed alike. Default 8 MiB; answers beyond that are had in turns, whatever
   * the concurrency, so that they do not fill the memory together.
   */
  readonly maxBytes?: number;
  /** `named`: the host comes from a lockfile or a report, so it must be public, on https, and gets no credentials. */
  readonly origin?: 'configured' | 'named';
  /** The body is wanted as it was sent, compressed or not: `content-encoding` says which. */
  readonly packed?: boolean;
  /** What a refusal says is wanted too. */
  readonly refusals?: boolean;
  /** Tries in all, where other than the client's. */
  readonly tries?: number;
  /** Time for one try, where other than the client's. */
  readonly totalMs?: number;
}

export interface HttpOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  /** Proxies and CA certificates (PEM) of the user's own configuration; the environment fills in what is absent. */
  readonly network?: {
    readonly httpProxy?: string;
    readonly httpsProxy?: string;
    readonly noProxy?: string;
    readonly ca?: string;
  };
  /** The Authorization header for exactly this URL, if the user configured one. */
  readonly authorization?: (url: URL) => string | undefined;
  /** Texts that must never be printed. */
  readonly secrets?: readonly string[];
  /** Ends everything: requests under way and to come fail with this signal's reason. */
  readonly signal?: AbortSignal;
  readonly concurrency?: number;
  readonly timeouts?: {
    readonly connectMs?: number;
    /** Longest time without a byte of an answer. */
    readonly silenceMs?: number;
    readonly totalMs?: number;
  };
  /** Tries in all. Default 3. */
  readonly tries?: number;
  /** Wait before the second try; doubles each time. Default 500. */
  readonly backoffMs?: number;
  /** A Retry-After beyond this is not waited for. Default 30 000. */
  readonly maxRetryAfterMs?: number;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly now?: () => number;
}

export interface HttpClient {
  get(url: string, request?: HttpRequest): Promise<HttpResult>;
  /** Requests sent (tries and redirects each count) and body bytes received so far. */
  readonly usage: { readonly requests: number; readonly receivedBytes: number };
  close(): Promise<void>;
}
