import { messageOf } from '../../errors.js';
import type { HttpClient, HttpRequest, HttpResult } from '../../io/http/http.js';
import { parseJson } from '../../io/json/json.js';

/** A registry's JSON answer, or why there is none. `absent` is a plain 404. */
export type JsonAnswer =
  | { readonly state: 'had'; readonly document: unknown }
  | { readonly state: 'absent'; readonly status: number; readonly reason: string }
  | { readonly state: 'unreachable'; readonly status?: number; readonly reason: string };

/** Asks for a JSON document. Reasons name the host and say what to do about missing credentials. */
export async function ask(client: HttpClient, url: string, request: HttpRequest = {}): Promise<JsonAnswer> {
  return asJson(url, await client.get(url, request));
}

/** What a request's result says as JSON. */
export function asJson(url: string, result: HttpResult): JsonAnswer {
  const { host } = new URL(url);
  switch (result.kind) {
    case 'failed':
      return { state: 'unreachable', reason: `${host} ${result.reason}` };
    case 'refused':
      return refused(host, result);
    case 'answer':
      try {
        return { state: 'had', document: parseJson(result.body, `the answer of ${host}`) };
      } catch (error) {
        return { state: 'unreachable', reason: `${messageOf(error)}${contentTypeNote(result.headers)}` };
      }
  }
}

/** A login page or a proxy's error says what it is by its type, where its first character says nothing. */
function contentTypeNote(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]
    ?.trim();
  if (type === undefined || /^(?:application\/(?:[\w.+-]+\+)?json)?$/i.test(type)) return '';
  return ` (it was sent as ${type.slice(0, 80)}: a login page, or a proxy in between?)`;
}

function refused(
  host: string,
  { status, reason, authorized }: Extract<HttpResult, { kind: 'refused' }>,
): JsonAnswer {
  if (status === 404) return { state: 'absent', status, reason: `${host} answered 404` };
  if (status === 401 || status === 403) {
    return {
      state: 'unreachable',
      status,
      reason: `${host} answered ${status}: ${authorized === true ? `the credentials for //${host}/ in your own .npmrc are wrong, have expired, or may not read this` : `a token for //${host}/ is missing from your own .npmrc`}`,
    };
  }
  return { state: 'unreachable', status, reason: `${host} ${reason}` };
}
