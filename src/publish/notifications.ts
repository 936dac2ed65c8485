import { createHttpClient, type HttpClient } from '../io/http.js';
import { redact } from '../io/redact.js';
import type { RunRecord } from '../model/decision.js';
import { displayText } from '../model/display-text.js';
import type { Notification, NotifyEvent } from '../model/policy.js';
import type { FinishedRun, Publisher, PublishResult, PublishWorld } from './publisher.js';
import { knownSecrets } from './secrets.js';

/** Tells Slack, Teams or a webhook of the events that the policy names. */
export const notificationsPublisher: Publisher = {
  id: 'notifications',
  title: 'Notifications',
  applies: (run, world) => {
    if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
    if (run.telling.notify.length === 0) return 'The policy names nobody to notify';
    return due(run).length > 0 ? true : 'None of the events that the policy names';
  },
  publish: async (run, world) => {
    const http = await createHttpClient({
      env: world.env,
      userAgent: `sealgate/${run.record.context.tool.version}`,
      maxRetryAfterMs: 30_000,
      timeouts: { totalMs: 20_000 },
      secrets: due(run).flatMap(({ target }) => world.env[target.urlEnv] ?? []),
    });
    try {
      return joined(await Promise.all(due(run).map((one) => send(one, { run, world, http }))));
    } finally {
      await http.close();
    }
  },
};

interface Due {
  readonly target: Notification;
  readonly events: readonly NotifyEvent[];
}

/** Who is to be told, and of what. */
function due(run: FinishedRun): Due[] {
  const happened = eventsOf(run.record);
  return run.telling.notify
    .map((target) => ({ target, events: target.on.filter((event) => happened.includes(event)) }))
    .filter(({ events }) => events.length > 0);
}

export function eventsOf({ verdict, decisions }: RunRecord): NotifyEvent[] {
  const critical = decisions.some(
    ({ finding, novelty, outcome }) =>
      finding.severity === 'critical' && novelty !== 'existing' && outcome !== 'accept',
  );
  const ending = decisions.some(
    ({ finding, outcome }) => finding.rule === 'exceptions/expiring' && outcome !== 'accept',
  );
  return [
    ({ fail: 'blocked', incomplete: 'not-decided', pass: 'passed' } as const)[verdict.verdict],
    ...(critical ? (['critical'] as const) : []),
    ...(ending ? (['exception-ending'] as const) : []),
  ];
}

interface Sent {
  readonly state: 'done' | 'failed';
  readonly message: string;
}

/** The address is a secret: no message names it, only the variable that holds it. */
async function send(
  { target, events }: Due,
  { run, world, http }: { run: FinishedRun; world: PublishWorld; http: HttpClient },
): Promise<Sent> {
  const { to, urlEnv } = target;
  const address = world.env[urlEnv]?.trim() ?? '';
  const problem = addressProblem(address);
  if (problem !== undefined) return { state: 'failed', message: `${to}: ${urlEnv} ${problem}` };
  const secrets = knownSecrets(world.env).map(([, value]) => value);
  const clean = (text: string): string => redact(displayText(text), [...secrets, address]);
  const body = Buffer.from(JSON.stringify(payloadOf(target, { events, run, clean })), 'utf8');
  const result = await http.get(address, {
    method: 'POST',
    body: { bytes: body, type: 'application/json' },
    accept: '*/*',
    maxBytes: 256 * 1024,
  });
  switch (result.kind) {
    case 'answer':
      return { state: 'done', message: `${to} (${urlEnv}) was told: ${events.join(', ')}` };
    case 'refused':
      return { state: 'failed', message: `${to} (${urlEnv}) answered ${result.status}` };
    case 'failed':
      return { state: 'failed', message: `${to} (${urlEnv}): ${clean(result.reason)}` };
  }
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

interface Telling {
  readonly events: readonly NotifyEvent[];
  readonly run: FinishedRun;
  readonly clean: (text: string) => string;
}

function payloadOf({ to }: Notification, telling: Telling): object {
  switch (to) {
    case 'slack':
      return slackMessage(telling);
    case 'teams':
      return teamsMessage(telling);
    case 'webhook':
      return webhookMessage(telling);
  }
}

/** Headline, then where. Only the run's own address becomes a link. */
function linesOf({ run, clean }: Telling): { headline: string; where: string; url: string | undefined } {
  const { context } = run.record;
  const { slug } = context.repository ?? {};
  const parts = [
    ...(slug === undefined ? [] : [slug]),
    ...(context.pullRequest === undefined ? [] : [`pull request ${context.pullRequest.number}`]),
    ...(context.ref === undefined || context.pullRequest !== undefined ? [] : [context.ref]),
    ...(context.commit === undefined ? [] : [context.commit.slice(0, 7)]),
  ];
  const url = context.source.run;
  const safe = url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? url : undefined;
  return { headline: clean(run.texts.headline).slice(0, 1000), where: clean(parts.join(' · ')), url: safe };
}

/** `plain_text` is shown as it is: no mentions, no links, no markup. */
function slackMessage(telling: Telling): object {
  const { headline, where, url } = linesOf(telling);
  const plain = (text: string): object => ({ type: 'plain_text', text: text.slice(0, 3000), emoji: false });
  return {
    text: escapeSlack(`Sealgate: ${headline}`),
    blocks: [
      { type: 'section', text: plain(headline) },
      { type: 'context', elements: [plain(where)] },
      ...(url === undefined
        ? []
        : [{ type: 'actions', elements: [{ type: 'button', text: plain('Open the run'), url }] }]),
    ],
  };
}

/** @see Slack, "Formatting text": the three characters that start markup. */
function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Runs of text in an adaptive card are not read as Markdown, text blocks are. */
function teamsMessage(telling: Telling): object {
  const { headline, where, url } = linesOf(telling);
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
          ...(url === undefined ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url }] }),
        },
      },
    ],
  };
}

function webhookMessage({ events, run, clean }: Telling): object {
  const { context, verdict, policy } = run.record;
  return {
    schema: 'sealgate/notification/v1',
    events,
    time: context.time,
    verdict: verdict.verdict,
    headline: clean(run.texts.headline),
    blocked: verdict.blocked,
    warned: verdict.warned,
    gaps: verdict.gaps.length,
    repository: context.repository?.slug ?? null,
    commit: context.commit ?? null,
    ref: context.ref === undefined ? null : clean(context.ref),
    pullRequest: context.pullRequest?.number ?? null,
    run: context.source.run ?? null,
    policyDigest: policy.digest,
  };
}

function joined(sent: readonly Sent[]): PublishResult {
  return {
    publisher: 'notifications',
    state: sent.some(({ state }) => state === 'failed') ? 'failed' : 'done',
    message: sent.map(({ message }) => message).join('; '),
  };
}
