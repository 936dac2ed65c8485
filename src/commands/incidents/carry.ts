import { messageOf } from '../../errors.js';
import type { Incident } from '../../model/incidents/incident.js';
import type { IncidentChange } from '../../model/incidents/next.js';
import type { Telling } from '../../model/policy/policy.js';
import { counted } from '../../model/text/counted.js';
import { githubOf, tokenOf, whoAmI } from '../../publish/identity.js';
import { type Followed, followIncidents, type Seen } from '../../publish/incidents/follow.js';
import { eventOf, type RecordIncidentOptions, recordIncident } from '../../publish/incidents/record.js';
import type { IncidentNews } from '../../publish/publisher.js';
import { repositoryOf } from '../../publish/repository.js';
import { INCIDENT_LANGUAGES } from '../../render/incidents/languages.js';
import type { World } from '../command.js';
import { issueTexts } from './issue-texts.js';

/** Where what becomes of incidents is filed. */
export type IncidentLedger = Omit<RecordIncidentOptions, 'incident' | 'kind' | 'note' | 'report' | 'env'>;

export interface Carried {
  readonly followed: readonly Followed[];
  readonly news: readonly IncidentNews[];
  /** What went wrong, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Brings the issues of incidents up to date and files what became of them.
 *
 * @throws GithubError where GitHub could not be asked at all.
 */
export async function carryIncidents(
  seen: Seen,
  {
    telling,
    ledger,
  }: {
    readonly telling: Pick<Telling, 'locale' | 'timeZone' | 'incidents'>;
    readonly ledger: IncidentLedger;
  },
  world: World,
): Promise<Carried> {
  const token = tokenOf(world.env);
  const at = repositoryOf(world.env);
  if (token === undefined || at === undefined)
    return { followed: [], news: [], problems: ['There is no token, or GITHUB_REPOSITORY is not set'] };
  const github = await githubOf(token, { env: world.env, log: world.log });
  const me = await whoAmI(github, world.env);
  const texts = issueTexts(telling, seen.at.time);
  const followed = await followIncidents({ github, at, me, texts }, seen);
  const unfiled = new Set<string>();
  for (const { incident, changes } of followed.filter(({ changes }) => changes.length > 0)) {
    try {
      const entry = { incident, kind: eventOf(changes), note: noteOf(incident, changes) };
      await recordIncident({ ...ledger, env: world.env, ...entry });
    } catch (error) {
      // A ledger that was touched takes no record: that may be the very incident. Its issue stands.
      unfiled.add(`Not in the ledger: ${messageOf(error)}`);
    }
  }
  return {
    followed,
    news: followed.flatMap(newsOf),
    problems: [...followed.flatMap(({ problem }) => (problem === undefined ? [] : [problem])), ...unfiled],
  };
}

/** What the ledger says of changes, in English as all of it. */
export function noteOf(incident: Incident, changes: readonly IncidentChange[]): string {
  const steps = incident.done.map((step) => INCIDENT_LANGUAGES.en.steps[step][0]).join(', ');
  const words: Readonly<Record<IncidentChange, string>> = {
    opened: `${incident.what} (level ${incident.level})`,
    reopened: 'what was found is still found',
    'level-raised': `level ${incident.level}`,
    'alerts-added': `${counted(incident.alerts.length + incident.more, 'alert')}, more than before`,
    'alerts-gone':
      incident.alerts.length === 0
        ? 'nothing is found any more'
        : `${counted(incident.alerts.length, 'alert is', 'alerts are')} left`,
    overdue: `the deadline has passed, call ${incident.escalations}`,
    'steps-done': `ticked: ${steps === '' ? 'nothing' : steps}`,
    'closed-by-hand': 'by hand, without a report',
  };
  return changes.map((change) => words[change]).join('; ');
}

/** What those are told who are told of incidents. */
export function newsOf({ incident, changes, issue }: Followed): IncidentNews[] {
  const place = issue === undefined ? {} : { url: issue.url };
  if (changes.includes('opened') || changes.includes('reopened'))
    return [{ event: 'incident-opened', incident, ...place }];
  if (changes.includes('overdue') || changes.includes('level-raised'))
    return [{ event: 'incident-escalated', incident, ...place }];
  return changes.includes('closed-by-hand') ? [{ event: 'incident-closed', incident, ...place }] : [];
}

/** What was done, in a sentence. */
export function carriedText({ followed }: Carried): string {
  const named = followed.filter(({ changes }) => changes.length > 0);
  if (named.length === 0) return 'Nothing to say that the issues do not say';
  return named
    .map(
      ({ incident, changes, issue }) =>
        `${changes.join(', ')}: ${incident.what}${issue === undefined ? '' : ` (${issue.url})`}`,
    )
    .join('; ');
}
