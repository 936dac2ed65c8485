import { setTimeout as sleep } from 'node:timers/promises';
import { SealgateError } from '../../errors.js';
import { BY_DIGEST } from '../../io/evidence-content.js';
import type { LedgerFile } from '../../model/evidence/evidence.js';
import { HEAD_BUNDLE_FILE, HEAD_FILE, headText, LEDGER_FILE } from '../../model/evidence/ledger.js';
import { type JoinedLedger, joinLedgers } from '../../model/evidence/ledger-join.js';
import { counted } from '../../model/text/counted.js';
import type { EvidenceSource } from '../evidence-source.js';
import { githubOf, tokenOf } from '../identity.js';
import { type GitBranch, openBranch } from './git-branch.js';
import type { Sink, SinkWorld } from './sink.js';

/** Other runs may write at the same time; each try starts from what they left. */
const TRIES = 8;

/**
 * A branch of the repository, written through GitHub's Git data API: blobs, a tree, a commit on top of what is there,
 * and the branch moved only if nobody moved it meanwhile. Never by force; a run that lost the race reads again.
 */
export const branchSink: Sink<'branch'> = {
  kind: 'branch',
  title: 'Branch',
  async push(target, source, world) {
    const token = tokenOf(world.env);
    const [owner = '', repo = '', more] = (world.env.GITHUB_REPOSITORY ?? '').split('/');
    if (token === undefined || owner === '' || repo === '' || more !== undefined)
      throw new SealgateError('USAGE', 'A branch needs GITHUB_REPOSITORY and a token', {
        hint: 'In a workflow pass the token and give the job `permissions: contents: write`.',
      });
    const github = await githubOf(token, { env: world.env, log: world.log });
    const branch = openBranch(github, { owner, repo, branch: target.branch });
    for (let tried = 1; ; tried += 1) {
      const done = await pushOnce(branch, source, world);
      if (done !== 'moved') {
        const after = tried === 1 ? '' : ` at the ${tried}th try, others having written meanwhile`;
        return done === undefined
          ? { records: 0, message: `${target.branch} has everything` }
          : {
              records: done.added.length,
              message: `${counted(done.added.length, 'record')} to the branch ${target.branch}${after}${done.merge === undefined ? '' : ', joined with the history there'}`,
            };
      }
      if (tried >= TRIES)
        throw new SealgateError('GITHUB_API', `Others moved ${target.branch} ${TRIES} times while we wrote`, {
          hint: 'The next run tries again.',
        });
      await sleep(100 * tried + Math.random() * 200 * tried);
    }
  },
};

async function pushOnce(
  branch: GitBranch,
  source: EvidenceSource,
  world: SinkWorld,
): Promise<JoinedLedger | undefined | 'moved'> {
  const tip = await branch.tip();
  const there = tip === undefined ? undefined : await branch.read(tip, LEDGER_FILE);
  const joined = joinLedgers(
    { bytes: there ?? Buffer.alloc(0), name: `${branch.name}/${LEDGER_FILE}` },
    { bytes: await source.ledger(), name: source.folder },
    world.who,
  );
  if (joined === undefined) return undefined;
  const files = new Map<string, Buffer>();
  // Where another history's file has the name, the content goes by its digest.
  const placeFor = async ({ path, sha256 }: LedgerFile): Promise<string> => {
    const free = !files.has(path) && (tip === undefined || !(await branch.has(tip, path)));
    return free ? path : `${BY_DIGEST}/${sha256}`;
  };
  for (const record of joined.added)
    for (const file of record.files) {
      const bytes = await source.content(file);
      if (bytes !== undefined) files.set(await placeFor(file), bytes);
    }
  files.set(LEDGER_FILE, Buffer.from(joined.lines.join(''), 'utf8'));
  files.set(HEAD_FILE, Buffer.from(headText(joined.head), 'utf8'));
  const bundle = joined.merge === undefined ? await source.headBundle() : await world.sealHead?.(joined.head);
  if (bundle !== undefined) files.set(HEAD_BUNDLE_FILE, Buffer.from(bundle));
  if (tip === undefined) files.set('.gitattributes', Buffer.from('* -text\n', 'utf8'));
  const message = `evidence: ${counted(joined.added.length, 'record')}, head ${joined.head.hash.slice(0, 12)}`;
  const moved = await branch.commit(tip, files, message);
  return moved ? joined : 'moved';
}
