import { createHttpClient } from '../io/http/create-http-client.js';
import type { RunRecord } from '../model/findings/decision.js';
import type { Notification } from '../model/policy/policy.js';
import type { NotifyEvent } from '../model/policy/words.js';
import { type Message, type Sent, sendMessage } from './notify.js';
import type { FinishedRun, IncidentNews, Publisher, PublishResult, PublishWorld } from './publisher.js';

/** Tells Slack, Teams or a webhook of the events that the policy names. */
export const notificationsPublisher: Publisher = {
  id: 'notifications',
  title: 'Notifications',
  applies: (run, world) => {
    if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
    if (run.telling.notify.length === 0) return 'The policy names nobody to notify';
    return dueOf(run).length > 0 ? true : 'None of the events that the policy names';
  },
  publish: (run, world) => sendAll(dueOf(run), world, run.record.context.tool.version),
};

/** A place and what it is told. */
export interface Due {
  readonly target: Notification;
  readonly message: Message;
}

/** Sends what is due, and says what became of it. */
export async function sendAll(
  due: readonly Due[],
  world: Pick<PublishWorld, 'env'>,
  version: string,
): Promise<PublishResult> {
  const http = await createHttpClient({
    env: world.env,
    userAgent: `sealgate/${version}`,
    maxRetryAfterMs: 30_000,
    timeouts: { totalMs: 20_000 },
    secrets: due.flatMap(({ target }) => world.env[target.urlEnv] ?? []),
  });
  try {
    return joined(
      await Promise.all(
        due.map(({ target, message }) => sendMessage(target, message, { env: world.env, http })),
      ),
    );
  } finally {
    await http.close();
  }
}

/** Who is to be told of a run and its incidents, and of what. */
function dueOf(run: FinishedRun): Due[] {
  const happened = eventsOf(run.record);
  const { environment } = run.record.policy;
  const ofRun = run.telling.notify
    .filter((target) => inEnvironment(target, environment))
    .map((target) => ({ target, events: target.on.filter((event) => happened.includes(event)) }))
    .filter(({ events }) => events.length > 0)
    .map(({ target, events }) => ({ target, message: runMessage(run, events) }));
  const where = { slug: run.record.context.repository?.slug, run: run.record.context.source.run };
  return [...ofRun, ...incidentsDue(run.telling.notify, run.incidents ?? [], where)];
}

/** Who is to be told of incidents: each of them in a message of its own. */
export function incidentsDue(
  targets: readonly Notification[],
  news: readonly IncidentNews[],
  where: { readonly slug: string | undefined; readonly run: string | undefined },
): Due[] {
  return news.flatMap((one) =>
    targets
      .filter(
        (target) =>
          target.on.includes(one.event) &&
          one.incident.level >= target.level &&
          inEnvironment(target, one.incident.environment),
      )
      .map((target) => ({ target, message: incidentMessage(one, where) })),
  );
}

function inEnvironment({ environments }: Notification, environment: string | undefined): boolean {
  return environments.length === 0 || (environment !== undefined && environments.includes(environment));
}

function eventsOf({ verdict, decisions }: RunRecord): NotifyEvent[] {
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

function runMessage({ record, texts }: FinishedRun, events: readonly NotifyEvent[]): Message {
  const { context, verdict, policy } = record;
  const { slug } = context.repository ?? {};
  const parts = [
    ...(slug === undefined ? [] : [slug]),
    ...(context.pullRequest === undefined ? [] : [`pull request ${context.pullRequest.number}`]),
    ...(context.ref === undefined || context.pullRequest !== undefined ? [] : [context.ref]),
    ...(context.commit === undefined ? [] : [context.commit.slice(0, 7)]),
  ];
  const url = context.source.run;
  return {
    events,
    headline: texts.headline,
    where: parts.join(' · '),
    ...(url === undefined ? {} : { url }),
    link: 'Open the run',
    payload: {
      schema: 'sealgate/notification/v1',
      events,
      time: context.time,
      verdict: verdict.verdict,
      headline: texts.headline,
      blocked: verdict.blocked,
      warned: verdict.warned,
      gaps: verdict.gaps.length,
      repository: slug ?? null,
      commit: context.commit ?? null,
      ref: context.ref ?? null,
      pullRequest: context.pullRequest?.number ?? null,
      run: url ?? null,
      policyDigest: policy.digest,
      environment: policy.environment ?? null,
    },
  };
}

const WORDS: Readonly<Record<IncidentNews['event'], string>> = {
  'incident-opened': 'Incident',
  'incident-escalated': 'Incident escalated',
  'incident-closed': 'Incident closed',
};

function incidentMessage(
  { event, incident, url }: IncidentNews,
  { slug, run }: { readonly slug: string | undefined; readonly run: string | undefined },
): Message {
  const address = url ?? run;
  return {
    events: [event],
    headline: `${WORDS[event]}, level ${incident.level}: ${incident.what}`,
    where: [slug, incident.environment, `first steps until ${incident.deadline}`]
      .filter((part) => part !== undefined)
      .join(' · '),
    ...(address === undefined ? {} : { url: address }),
    link: url === undefined ? 'Open the run' : 'Open the issue',
    payload: {
      schema: 'sealgate/notification/v1',
      events: [event],
      time: incident.updated,
      headline: incident.what,
      incident: incident.key,
      level: incident.level,
      rule: incident.rule,
      state: incident.state,
      deadline: incident.deadline,
      environment: incident.environment ?? null,
      repository: slug ?? null,
      issue: url ?? null,
      run: run ?? null,
    },
  };
}

function joined(sent: readonly Sent[]): PublishResult {
  return {
    publisher: 'notifications',
    state: sent.some(({ state }) => state === 'failed') ? 'failed' : 'done',
    message: sent.map(({ message }) => message).join('; '),
  };
}
