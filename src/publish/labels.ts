import type { VerdictWord } from '../model/findings/decision.js';
import type { SectionMark } from '../model/marker.js';
import { commentKey, isOwnSection } from '../model/marker.js';
import type { Github } from './github.js';
import { GithubError } from './github-error.js';
import { githubOf, tokenOf, whoAmI } from './identity.js';
import type { FinishedRun, Publisher, PublishResult, PublishWorld } from './publisher.js';
import { findOwnComments, headOf } from './pull-request.js';
import { repositoryOf } from './repository.js';
import { resultOfFault } from './results.js';

const LABELS: Readonly<Record<VerdictWord, string>> = {
  fail: 'sealgate: blocked',
  incomplete: 'sealgate: not decided',
  pass: 'sealgate: passed',
};
const RANK = { fail: 0, incomplete: 1, pass: 2 } as const;

/** One label on the pull request that says the verdict. On request; labels that are not ours are left alone. */
export const labelsPublisher: Publisher = {
  id: 'labels',
  title: 'Labels',
  applies: (run, world) => {
    if (!run.telling.labels) return 'The policy asks for no labels';
    if (world.env.GITHUB_ACTIONS !== 'true') return 'Not in a workflow run';
    if (run.record.context.pullRequest === undefined) return 'This run belongs to no pull request';
    if (repositoryOf(world.env) === undefined) return 'GITHUB_REPOSITORY is not set';
    return tokenOf(world.env) === undefined ? 'There is no token' : true;
  },
  publish: async (run, world) => {
    try {
      const token = tokenOf(world.env);
      if (token === undefined) return done('skipped', 'There is no token');
      return await label(run, await githubOf(token, world), world);
    } catch (error) {
      return resultOfFault('labels', error, 'pull-requests: write');
    }
  },
};

async function label(run: FinishedRun, github: Github, world: PublishWorld): Promise<PublishResult> {
  const repository = repositoryOf(world.env);
  const number = run.record.context.pullRequest?.number;
  if (repository === undefined || number === undefined) return done('skipped', 'There is no pull request');
  const pull = { ...repository, number };
  const head = await headOf(github, pull);
  if (head !== run.record.context.pullRequest?.headSha) {
    return done('skipped', 'The pull request has moved on; its own run labels it');
  }
  const wanted = LABELS[await sharedVerdict(run, github, { pull, world })];
  const at = { ...repository, issue_number: number };
  const present = await namesOf(github, at);
  for (const name of Object.values(LABELS)) {
    if (name !== wanted && present.includes(name)) await removeLabel(github, at, name);
  }
  if (present.includes(wanted)) return done('done', `The label '${wanted}' stands already`);
  await github.call('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { ...at, labels: [wanted] });
  return done('done', `Set the label '${wanted}'`);
}

/** The worst that this workflow's jobs say of the commit: one job's pass must not hide another's block. */
async function sharedVerdict(
  run: FinishedRun,
  github: Github,
  { pull, world }: { readonly pull: Parameters<typeof headOf>[1]; readonly world: PublishWorld },
): Promise<VerdictWord> {
  const { record } = run;
  const me = await whoAmI(github, world.env);
  const [comment] = await findOwnComments(github, pull, { me, key: commentKey(record) });
  const others: readonly SectionMark[] = (comment?.marker.sections ?? []).filter(
    (section) => !isOwnSection(section, record) && section.commit === record.context.commit,
  );
  const verdicts = [record.verdict.verdict, ...others.map(({ verdict }) => verdict)];
  return verdicts.sort((a, b) => RANK[a] - RANK[b])[0] ?? 'incomplete';
}

async function namesOf(github: Github, at: object): Promise<string[]> {
  const answer = await github.call('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...at,
    per_page: 100,
  });
  if (!Array.isArray(answer.data))
    throw new GithubError('unexpected', 'GitHub answered something else than labels', {
      status: answer.status,
    });
  return (answer.data as readonly { readonly name?: unknown }[]).flatMap(({ name }) =>
    typeof name === 'string' ? [name] : [],
  );
}

/** Another job may have removed it meanwhile: then all is well. */
async function removeLabel(github: Github, at: object, name: string): Promise<void> {
  try {
    await github.call('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { ...at, name });
  } catch (error) {
    if (!(error instanceof GithubError) || error.fault !== 'not-found') throw error;
  }
}

function done(state: PublishResult['state'], message: string): PublishResult {
  return { publisher: 'labels', state, message };
}
