import path from 'node:path';
import { messageOf, SealgateError } from '../../errors.js';
import { readGithubEvent } from '../../io/runner/github-event.js';
import type { LedgerHead } from '../../model/evidence/ledger.js';
import type { RunRecord } from '../../model/findings/decision.js';
import {
  EVIDENCE_RULE,
  type IncidentEvidence,
  type Sighting,
  sourceId,
} from '../../model/incidents/incident.js';
import { levelOf } from '../../model/incidents/rules.js';
import { tokenOf } from '../../publish/identity.js';
import { problemOf } from '../../publish/incidents/follow.js';
import type { IncidentNews, PublishResult } from '../../publish/publisher.js';
import { repositoryOf } from '../../publish/repository.js';
import { whoOf } from '../../publish/who.js';
import type { World } from '../command.js';
import { type Carried, carriedText, carryIncidents } from '../incidents/carry.js';
import { cut, lookedAt, sightingsOf } from '../incidents/sightings.js';
import type { RunState } from './staging.js';

export interface IncidentStageInput {
  readonly state: RunState;
  readonly record: RunRecord;
  /** The run's record in the ledger, or why it could not be filed. */
  readonly filed: { readonly evidence: IncidentEvidence } | { readonly fault: unknown };
  readonly sealHead?: (head: LedgerHead) => Promise<string>;
  readonly world: World;
}

export interface IncidentStageResult {
  readonly results: readonly PublishResult[];
  readonly news: readonly IncidentNews[];
}

/** Opens and follows the incidents of a run on the default branch, by a policy that makes some. Its faults never change the verdict. */
export async function incidentStage(input: IncidentStageInput): Promise<IncidentStageResult> {
  const { state, record, world } = input;
  try {
    const reason = await whyNot(record, world);
    if (reason !== undefined) return { results: [said('skipped', reason)], news: [] };
    return resultOf(await carry(input), state);
  } catch (error) {
    return { results: [said('failed', problemOf(error))], news: [] };
  }
}

async function whyNot({ context }: RunRecord, world: World): Promise<string | undefined> {
  if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
  if (context.pullRequest !== undefined) return 'A pull request is no incident';
  const event = await readGithubEvent(world.env);
  // A schedule runs on the default branch only, and older servers do not name it in the event.
  const branch = event?.defaultBranch;
  if (event?.name !== 'schedule' && branch === undefined) return 'The event does not name the default branch';
  if (branch !== undefined && world.env.GITHUB_REF !== `refs/heads/${branch}`)
    return `Incidents are of the default branch, ${branch}`;
  if (repositoryOf(world.env) === undefined) return 'GITHUB_REPOSITORY is not set';
  return tokenOf(world.env) === undefined ? 'There is no token' : undefined;
}

async function carry({ state, record, filed, sealHead, world }: IncidentStageInput): Promise<Carried> {
  const { context } = record;
  const by = sourceId(context.source);
  const root = world.env.GITHUB_WORKSPACE ?? state.repositoryDir;
  const dir = path.relative(root, state.repositoryDir).split(path.sep).join('/');
  const evidence = 'evidence' in filed ? { evidence: filed.evidence } : {};
  const options = {
    policy: state.telling.incidents,
    locale: state.telling.locale,
    dir: dir === '' ? '.' : dir,
    by,
    ...evidence,
  };
  const { run } = context.source;
  return carryIncidents(
    {
      sightings: [
        ...sightingsOf(record, options),
        ...('fault' in filed ? brokenEvidence(filed.fault, options, record) : []),
      ],
      looked: lookedAt(record),
      at: {
        time: context.time,
        by,
        ...(run === undefined ? {} : { run }),
        ...(context.commit === undefined ? {} : { commit: context.commit }),
      },
    },
    {
      telling: state.telling,
      ledger: {
        evidenceDir: state.evidenceDir,
        ...(state.evidenceInside === undefined ? {} : { repositoryDir: state.evidenceInside }),
        who: whoOf(context),
        ...(sealHead === undefined ? {} : { sealHead }),
      },
    },
    world,
  );
}

/** A ledger that could not be continued, because its end is not what its head says. */
function brokenEvidence(
  fault: unknown,
  {
    policy,
    dir,
    by,
  }: { readonly policy: RunState['telling']['incidents']; readonly dir: string; readonly by: string },
  { context, policy: source }: RunRecord,
): Sighting[] {
  if (!(fault instanceof SealgateError) || fault.code !== 'EVIDENCE_INVALID') return [];
  const level = levelOf(policy, { rule: EVIDENCE_RULE });
  if (level === undefined) return [];
  const message = cut(messageOf(fault), 300);
  return [
    {
      rule: EVIDENCE_RULE,
      what: cut(`The evidence does not verify: ${message}`, 280),
      ...(source.environment === undefined ? {} : { environment: source.environment }),
      dir,
      level,
      alerts: [{ id: 'ledger', subject: 'ledger', message, since: context.time, by }],
    },
  ];
}

function resultOf(carried: Carried, state: RunState): IncidentStageResult {
  const { peopleProblem } = state.telling.incidents;
  const problems = [...carried.problems, ...(peopleProblem === undefined ? [] : [peopleProblem])];
  const done = carriedText(carried);
  return {
    news: carried.news,
    results: [
      problems.length === 0 ? said('done', done) : said('failed', [done, ...new Set(problems)].join('. ')),
    ],
  };
}

function said(state: PublishResult['state'], message: string): PublishResult {
  return { publisher: 'incidents', state, message };
}
