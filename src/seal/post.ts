import { createHttpClient } from '../io/create-http-client.js';
import type { Services } from './services.js';

export interface Question {
  readonly url: string;
  readonly body: Buffer;
  readonly type: string;
  readonly accept: string;
  readonly maxBytes: number;
}

/** Posts to a service that witnesses. @throws Error with the reason where there is no usable answer. */
export async function post(question: Question, services: Services): Promise<Buffer> {
  const { url, body, type, accept, maxBytes } = question;
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
    const answer = await client.get(url, { method: 'POST', body: { bytes: body, type }, accept, maxBytes });
    if (answer.kind !== 'answer') throw new Error(answer.reason);
    return answer.body;
  } finally {
    await client.close();
  }
}
