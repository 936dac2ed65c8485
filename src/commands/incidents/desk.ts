import { readGithubEvent } from '../../io/runner/github-event.js';
import type { Who } from '../../model/evidence/ledger-join.js';
import { type Incident, sourceId } from '../../model/incidents/incident.js';
import type { SeenAt } from '../../model/incidents/next.js';
import type { Telling } from '../../model/policy/policy.js';
import { tellingOf } from '../../model/policy/telling.js';
import { GithubError } from '../../publish/github-error.js';
import { githubOf, tokenOf, whoAmI } from '../../publish/identity.js';
import { type FollowWorld, problemOf } from '../../publish/incidents/follow.js';
import { type RecordIncidentOptions, recordIncident } from '../../publish/incidents/record.js';
import { incidentsDue, sendAll } from '../../publish/notifications.js';
import type { IncidentNews } from '../../publish/publisher.js';
import { repositoryOf } from '../../publish/repository.js';
import { version } from '../../version.js';
import type { Option, Values, World } from '../command.js';
import {
  type EvidenceFolder,
  FOLDER_OPTIONS,
  headSigner,
  openEvidence,
  whoRuns,
} from '../evidence/folder.js';
import { sealOptions } from '../seal/options.js';
import { issueTexts } from './issue-texts.js';
import { withPeople } from './people.js';

/** Flags of every command that changes an incident. */
export const DESK_OPTIONS: readonly Option[] = [...FOLDER_OPTIONS, ...sealOptions];

/** Lines of `--help` about GitHub. */
export const GITHUB_NOTE =
  'The issue is written where GITHUB_REPOSITORY names the repository and GITHUB_TOKEN may write issues (`issues: write`).';

/** Everything that a command about incidents works with. */
export interface Desk {
  readonly folder: EvidenceFolder;
  readonly telling: Telling;
  readonly who: Who;
  readonly at: SeenAt;
  /** Absent where there is no writing issues. */
  readonly issues: FollowWorld | undefined;
  /** Why not, a sentence. */
  readonly noIssues: string;
  /** Files a record about an incident. */
  record(incident: Incident, event: Pick<RecordIncidentOptions, 'kind' | 'note' | 'report'>): Promise<void>;
  /** Tells those whom the policy names. @returns what became of it. */
  tell(news: readonly IncidentNews[]): Promise<readonly string[]>;
}

/** @throws SealgateError POLICY_INVALID, USAGE; GithubError */
export async function openDesk(values: Values, world: World): Promise<Desk> {
  const folder = await openEvidence(values, world);
  const who = await whoRuns(folder.repositoryDir, world);
  const telling = await withPeople(tellingOf(folder.policy), { dir: folder.repositoryDir, always: true });
  const { sealHead } = await headSigner(values, world);
  const { run, commit, workflowRef } = who.source;
  const job = world.env.GITHUB_JOB;
  const at: SeenAt = {
    time: who.time,
    by: sourceId({
      ...(workflowRef === undefined ? {} : { workflowRef }),
      ...(job === undefined ? {} : { job: `incident ${job}` }),
    }),
    ...(run === undefined ? {} : { run: run.replace(/ attempt \d+$/, '') }),
    ...(commit === undefined ? {} : { commit }),
  };
  return {
    folder,
    telling,
    who,
    at,
    ...(await issuesOf(telling, who.time, world)),
    record: async (incident, event) => {
      await recordIncident({
        evidenceDir: folder.evidenceDir,
        ...(folder.inside === undefined ? {} : { repositoryDir: folder.inside }),
        who,
        env: world.env,
        incident,
        ...event,
        ...(sealHead === undefined ? {} : { sealHead }),
      });
    },
    tell: async (news) => {
      const where = { slug: world.env.GITHUB_REPOSITORY, run: at.run };
      const due = incidentsDue(telling.notify, news, where);
      return due.length === 0 ? [] : [(await sendAll(due, world, version())).message];
    },
  };
}

async function issuesOf(
  telling: Telling,
  now: string,
  world: World,
): Promise<Pick<Desk, 'issues' | 'noIssues'>> {
  const token = tokenOf(world.env);
  const at = repositoryOf(world.env);
  if (token === undefined || at === undefined)
    return { issues: undefined, noIssues: 'GITHUB_TOKEN and GITHUB_REPOSITORY are not set' };
  try {
    const github = await githubOf(token, { env: world.env, log: world.log });
    const me = await whoAmI(github, world.env);
    return { issues: { github, at, me, texts: issueTexts(telling, now) }, noIssues: '' };
  } catch (error) {
    // What is known is filed all the same.
    if (error instanceof GithubError) return { issues: undefined, noIssues: problemOf(error) };
    throw error;
  }
}

/** The branch of a workflow run that may act on incidents; a reason where this one may not. */
export async function whyNotHere(world: World, defaultBranch: string): Promise<string | undefined> {
  if (world.env.GITHUB_ACTIONS !== 'true') return undefined;
  const event = await readGithubEvent(world.env);
  if (event?.pullRequest !== undefined) return 'A pull request contains nothing';
  return world.env.GITHUB_REF === `refs/heads/${defaultBranch}`
    ? undefined
    : `This run is of ${world.env.GITHUB_REF ?? 'no branch'}, not of ${defaultBranch}`;
}
