import type { Incident } from '../../model/incidents/incident.js';
import { escalationFor } from '../../model/incidents/rules.js';
import type { Telling } from '../../model/policy/policy.js';
import type { FollowTexts } from '../../publish/incidents/follow.js';
import { changesComment } from '../../render/incidents/comment.js';
import { issueBody, issueTitle } from '../../render/incidents/issue.js';

/** How issues of incidents are written under a policy. */
export function issueTexts(
  { locale, timeZone, incidents }: Pick<Telling, 'locale' | 'timeZone' | 'incidents'>,
  now: string,
): FollowTexts {
  const { people, contain } = incidents;
  const options = { locale, timeZone, people, contain, now };
  const owner = (incident: Incident) => escalationFor(people, incident);
  return {
    title: (incident) => issueTitle(incident, locale),
    body: (incident, standing) => issueBody(incident, options, standing),
    comment: (incident, changes) => changesComment(incident, changes, options),
    people: (incident) => owner(incident)?.escalateTo.length ?? 0,
    assignee: (incident) => {
      const name = owner(incident)?.owner;
      return name === undefined || name.includes('/') ? undefined : name;
    },
  };
}
