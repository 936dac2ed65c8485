import { messageOf, messageWithHint } from '../../errors.js';
import { type Incident, incidentKey, REPORTED_RULE, type Sighting } from '../../model/incidents/incident.js';
import {
  closedByHand,
  type IncidentChange,
  openIncident,
  passOn,
  reopenIncident,
  type SeenAt,
  seeAgain,
} from '../../model/incidents/next.js';
import { GithubError } from '../github-error.js';
import { findOwnIssues, type OwnIssue, readOwnIssue } from './own-issues.js';
import {
  assign,
  commentIssue,
  createIssue,
  type IssueTexts,
  type IssueWorld,
  updateIssue,
} from './write-issue.js';

/** What a run saw, and what it looked for. */
export interface Seen {
  readonly sightings: readonly Sighting[];
  /** Whether everything that breaks this rule would have been seen: only then is what is missing gone. */
  readonly looked: (rule: string) => boolean;
  readonly at: SeenAt;
  /** Leave all others alone. */
  readonly only?: true;
}

export interface FollowTexts extends IssueTexts {
  /** What is said of changes in a comment; `undefined` where nothing is. */
  comment(incident: Incident, changes: readonly IncidentChange[]): string | undefined;
  /** How many people there are to call one after the other. */
  people(incident: Incident): number;
}

export interface FollowWorld extends IssueWorld {
  readonly texts: FollowTexts;
}

/** What became of one incident. */
export interface Followed {
  readonly incident: Incident;
  readonly changes: readonly IncidentChange[];
  readonly issue?: { readonly number: number; readonly url: string };
  /** Why its issue does not say so. */
  readonly problem?: string;
}

/**
 * Opens an issue for every incident that has none, and brings those that stand up to date: what is found now, whose
 * time is over, what somebody closed. An issue that has nothing new to say is not written.
 *
 * @throws GithubError where the incidents that stand could not be read; what goes wrong with one of them is in its
 * result.
 */
export async function followIncidents(world: FollowWorld, seen: Seen): Promise<Followed[]> {
  const issues = await findOwnIssues(world.github, world.at, world.me);
  const sightings = new Map(seen.sightings.map((sighting) => [incidentKey(sighting), sighting]));
  const followed: Followed[] = [];
  for (const [key, sighting] of sightings) {
    const issue = currentIssue(issues, key, sighting);
    followed.push(
      await guarded(openIncident(sighting, seen.at).incident, () =>
        issue === undefined ? openNew(world, sighting, seen) : followOne(world, issue, { sighting, seen }),
      ),
    );
  }
  for (const issue of seen.only === true ? [] : issues) {
    const { incident, key } = issue.body;
    if (incident === undefined || sightings.has(key) || currentIssue(issues, key) !== issue) continue;
    followed.push(await guarded(incident, () => followOne(world, issue, { seen })));
  }
  return followed.filter(({ changes, problem }) => changes.length > 0 || problem !== undefined);
}

/** The issue that speaks for an incident: the oldest open one, else the newest closed one. */
function currentIssue(issues: readonly OwnIssue[], key: string, sighting?: Sighting): OwnIssue | undefined {
  const same = issues.filter(({ body }) => body.key === key);
  const open = same.find(({ state }) => state === 'open');
  // What a person reports once more after it was closed has happened once more.
  return open ?? (sighting?.rule === REPORTED_RULE ? undefined : same.at(-1));
}

async function guarded(incident: Incident, work: () => Promise<Followed>): Promise<Followed> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    return { incident, changes: [], problem: problemOf(error) };
  }
}

/** What is wrong, and what to do about it. */
export function problemOf(error: unknown): string {
  if (!(error instanceof GithubError)) return messageOf(error);
  if (error.status === 410) return 'Issues are switched off in this repository: turn them on in its settings';
  if (/not accessible by (?:integration|personal access token)/i.test(error.message))
    return 'This token may not write issues: give the job `permissions: issues: write`';
  return messageWithHint(error);
}

async function openNew(world: FollowWorld, sighting: Sighting, seen: Seen): Promise<Followed> {
  const { incident } = openIncident(sighting, seen.at);
  const { issue, created } = await createIssue(world, incident);
  // Another job was faster: what this one saw is added to what that one wrote.
  if (!created) return followOne(world, issue, { sighting, seen });
  await assign(world, issue.number, incident);
  const { number, url } = issue;
  return { incident: { ...incident, issue: number }, changes: ['opened'], issue: { number, url } };
}

interface Look {
  readonly sighting?: Sighting;
  readonly seen: Seen;
}

async function followOne(world: FollowWorld, listed: OwnIssue, look: Look): Promise<Followed> {
  const planned = nextOf(world, listed, look);
  if (planned === undefined) return unchanged(listed);
  // Read again right before it is written: whoever ticked a box meanwhile keeps it.
  const issue = await readOwnIssue(world, listed.number);
  if (issue === undefined) {
    // Deleted since it was listed: what is still found is said again, in a new one.
    return look.sighting === undefined ? unchanged(listed) : openNew(world, look.sighting, look.seen);
  }
  const next = nextOf(world, issue, look);
  if (next === undefined) return unchanged(issue);
  const { incident, changes } = next;
  const state = changes.includes('reopened') ? ({ state: 'open', state_reason: 'reopened' } as const) : {};
  // A title that people chose stays.
  const ours = issue.body.incident !== undefined && issue.title === world.texts.title(issue.body.incident);
  const title = world.texts.title(incident);
  await updateIssue(world, issue.number, {
    ...(title === issue.title || !ours ? {} : { title }),
    body: world.texts.body(incident, issue.body),
    ...state,
  });
  const said = world.texts.comment(incident, changes);
  const told = said === undefined || (await commentIssue(world, issue.number, said));
  const place = { number: issue.number, url: issue.url };
  return {
    incident,
    changes,
    issue: place,
    ...(told ? {} : { problem: `Issue ${issue.number} is locked: its text says so, no comment could` }),
  };
}

function unchanged({ body, number, url }: OwnIssue): Followed {
  return { incident: body.incident as Incident, changes: [], issue: { number, url } };
}

interface Planned {
  readonly incident: Incident;
  readonly changes: readonly IncidentChange[];
}

/** What is to be written into an issue; `undefined` where it says all there is. */
function nextOf(world: FollowWorld, issue: OwnIssue, { sighting, seen }: Look): Planned | undefined {
  const known = knownOf(issue, sighting, seen.at);
  if (known === undefined) return undefined;
  const changes: IncidentChange[] = [];
  let incident = known;
  if (issue.state === 'closed') {
    if (sighting === undefined)
      return incident.state === 'open' ? closedByHand(incident, seen.at.time) : undefined;
    if (!comesBack(issue, incident, sighting)) return undefined;
    incident = reopenIncident(incident, seen.at);
    changes.push('reopened');
  }
  if (sighting !== undefined || seen.looked(incident.rule)) {
    const again = seeAgain(incident, sighting, seen.at);
    incident = again.incident;
    changes.push(...again.changes);
  }
  const late = passOn(incident, world.texts.people(incident), seen.at.time);
  incident = late.incident;
  changes.push(...late.changes);
  if (issue.body.incident !== undefined && incident.done.join() !== issue.body.incident.done.join())
    changes.push('steps-done');
  // A part that people removed is written again, but is no news.
  if (changes.length === 0 && issue.body.incident !== undefined && issue.body.facts !== undefined)
    return undefined;
  return { incident: { ...incident, updated: seen.at.time, issue: issue.number }, changes };
}

/** What the issue says, with the boxes as they stand; where its last line is damaged, what is seen now. */
function knownOf(issue: OwnIssue, sighting: Sighting | undefined, at: SeenAt): Incident | undefined {
  const { incident, done } = issue.body;
  const open = issue.state === 'open' ? { state: 'open' as const } : {};
  if (incident !== undefined) return { ...incident, ...open, done };
  return sighting === undefined ? undefined : { ...openIncident(sighting, at).incident, done };
}

/** Who closed it as not planned has decided to live with what it names; anything else that is still found is not over. */
function comesBack(issue: OwnIssue, incident: Incident, { alerts }: Sighting): boolean {
  if (issue.reason !== 'not_planned' && issue.reason !== 'duplicate') return true;
  const known = new Set(incident.alerts.map(({ id }) => id));
  return alerts.some(({ id }) => !known.has(id));
}
