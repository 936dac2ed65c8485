import type { HttpClient } from '../io/http/http.js';
import { redact } from '../io/redact.js';
import type { Notification } from '../model/policy/policy.js';
import type { NotifyEvent } from '../model/policy/words.js';
import { displayText } from '../model/text/display.js';
import { knownSecrets } from './secrets.js';

/** What somebody is told, once for each place. */
export interface Message {
  readonly events: readonly NotifyEvent[];
  /** One line. */
  readonly headline: string;
  /** Repository, branch, commit …, one line. */
  readonly where: string;
  readonly url?: string;
  /** What stands on the link. */
  readonly link: string;
  /** What a webhook gets; its texts are cleaned like all others. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly state: 'done' | 'failed';
  readonly message: string;
}

/**
 * Sends a message to Slack, Teams or a webhook. The address is a secret: no text names it, only the variable that
 * holds it. Text from outside is sent as plain text, secrets of the process taken out.
 */
export async function sendMessage(
  { to, urlEnv }: Notification,
  message: Message,
  { env, http }: { readonly env: Readonly<Record<string, string | undefined>>; readonly http: HttpClient },
): Promise<Sent> {
  const address = env[urlEnv]?.trim() ?? '';
  const problem = addressProblem(address);
  if (problem !== undefined) return { state: 'failed', message: `${to}: ${urlEnv} ${problem}` };
  const secrets = knownSecrets(env).map(([, value]) => value);
  const clean = (text: string): string => redact(displayText(text), [...secrets, address]);
  const body = Buffer.from(JSON.stringify(payloadOf(to, message, clean)), 'utf8');
  const result = await http.get(address, {
    method: 'POST',
    body: { bytes: body, type: 'application/json' },
    accept: '*/*',
    maxBytes: 256 * 1024,
  });
  switch (result.kind) {
    case 'answer':
      if (to !== 'webhook' && isNoReceipt(result.body.toString('utf8')))
        return {
          state: 'failed',
          message: `${to} (${urlEnv}) answered ${result.status}, but took no message`,
        };
      return { state: 'done', message: `${to} (${urlEnv}) was told: ${message.events.join(', ')}` };
    case 'refused':
      return { state: 'failed', message: `${to} (${urlEnv}) answered ${result.status}` };
    case 'failed':
      return { state: 'failed', message: `${to} (${urlEnv}): ${clean(result.reason)}` };
  }
}

/**
 * What Slack and Teams do not answer to a message that they took: a page (of a login, of a proxy), an answer that says
 * no with a good status, and what Teams' connectors say with it. Of other services nobody knows what they answer.
 */
function isNoReceipt(body: string): boolean {
  const text = body.trimStart();
  if (text.startsWith('<') || text.startsWith('Webhook message delivery failed')) return true;
  return /^\{\s*"(?:ok|success)"\s*:\s*false\b/.test(text);
}

/** Only https, so that nobody on the way reads it; plain http only to this very machine. */
function addressProblem(address: string): string | undefined {
  if (address === '') return 'is empty: pass the address from a secret in the step’s env';
  if (!URL.canParse(address)) return 'holds no URL';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'holds a URL with credentials, which are not used';
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback)
    ? undefined
    : 'holds no https address';
}

type Clean = (text: string) => string;

function payloadOf(to: Notification['to'], message: Message, clean: Clean): object {
  switch (to) {
    case 'slack':
      return slackMessage(message, clean);
    case 'teams':
      return teamsMessage(message, clean);
    case 'webhook':
      return cleaned(message.payload, clean) as object;
  }
}

/** Every text of a value, cleaned. */
function cleaned(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member, clean)]));
}

/** Headline, then where. Only our own address becomes a link. */
function linesOf(
  { headline, where, url }: Message,
  clean: Clean,
): { headline: string; where: string; url: string | undefined } {
  const safe = url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? url : undefined;
  return { headline: clean(headline).slice(0, 1000), where: clean(where), url: safe };
}

/** `plain_text` is shown as it is: no mentions, no links, no markup. */
function slackMessage(message: Message, clean: Clean): object {
  const { headline, where, url } = linesOf(message, clean);
  const plain = (text: string): object => ({ type: 'plain_text', text: text.slice(0, 3000), emoji: false });
  return {
    text: escapeSlack(`Sealgate: ${headline}`),
    blocks: [
      { type: 'section', text: plain(headline) },
      { type: 'context', elements: [plain(where)] },
      ...(url === undefined
        ? []
        : [{ type: 'actions', elements: [{ type: 'button', text: plain(message.link), url }] }]),
    ],
  };
}

/** @see Slack, "Formatting text": the three characters that start markup. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Runs of text in an adaptive card are not read as Markdown, text blocks are. */
function teamsMessage(message: Message, clean: Clean): object {
  const { headline, where, url } = linesOf(message, clean);
  const line = (text: string, more: object): object => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...more }],
  });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [line(headline, { weight: 'bolder' }), line(where, { isSubtle: true })],
          ...(url === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: message.link, url }] }),
        },
      },
    ],
  };
}
