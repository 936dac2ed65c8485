import { createHttpClient } from '../../io/http/create-http-client.js';
import type { HttpResult } from '../../io/http/http.js';
import { redact } from '../../io/redact.js';
import { isObject } from '../../model/data/json.js';
import type { Services } from './services.js';

export interface Question {
  readonly url: string;
  /** Absent: it is a GET. */
  readonly body?: Buffer;
  /** Of the body. */
  readonly type: string;
  readonly accept: string;
  readonly maxBytes: number;
  /** What is sent and must stand in no message. */
  readonly secrets?: readonly string[];
}

/** A service answered that it does not do what was asked. */
export class Refusal extends Error {
  readonly status: number;
  /** Where it says that the thing is instead. */
  readonly location: string | undefined;

  constructor(
    { status, reason, said }: Extract<HttpResult, { kind: 'refused' }>,
    secrets: readonly string[],
  ) {
    const words = wordsOf(said?.body, secrets);
    super(words === undefined ? reason : `${reason}: ${words}`);
    this.name = 'Refusal';
    this.status = status;
    const location = said?.headers.location;
    this.location = typeof location === 'string' ? location : undefined;
  }
}

/** Asks a service that certifies or witnesses. @throws Error with the reason where there is no usable answer. */
export async function post(question: Question, services: Services): Promise<Buffer> {
  const { url, body, type, accept, maxBytes, secrets = [] } = question;
  const client = await createHttpClient({
    env: services.env,
    userAgent: 'sealgate',
    tries: (services.retries ?? 2) + 1,
    timeouts: {
      silenceMs: services.timeoutMs ?? 30_000,
      totalMs: services.timeoutMs ?? 30_000,
    },
  });
  try {
    const answer = await client.get(url, {
      ...(body === undefined ? {} : { method: 'POST', body: { bytes: body, type } }),
      accept,
      maxBytes,
      refusals: true,
    });
    if (answer.kind === 'refused') throw new Refusal(answer, secrets);
    if (answer.kind !== 'answer') throw new Error(answer.reason);
    return answer.body;
  } finally {
    await client.close();
  }
}

/** What Sigstore's services say of a refusal: `{"code": …, "message": …}`. */
function wordsOf(body: Buffer | undefined, secrets: readonly string[]): string | undefined {
  try {
    const said: unknown = JSON.parse(body?.toString('utf8') ?? '');
    if (!isObject(said) || typeof said.message !== 'string') return undefined;
    // Of a secret that is cut nobody would know that it is one.
    return redact(said.message, secrets).slice(0, 300);
  } catch {
    // Proxies answer with pages of their own: the status says enough.
    return undefined;
  }
}
