// What a comment costs: requests to the loopback GitHub, and the building of one for 3,000 changed packages.
// Prints JSON. Run by cases/comment.mjs.
import type { RunRecord } from '../../src/model/findings/decision.js';
import { TELL_COMMENT_ONLY } from '../../src/model/policy/telling.js';
import { commentPublisher } from '../../src/publish/comment.js';
import type { FinishedRun } from '../../src/publish/publisher.js';
import { renderComment } from '../../src/render/comment.js';
import { sampleRun } from '../support/github/finished-run.js';
import { jobWorld } from '../support/github/job.js';
import { startGithub } from '../support/github/server.js';
import { blockedRecord, hugeRecord } from '../support/records.js';

const ROUNDS = 9;
const links = { run: 'https://github.com/acme/shop/actions/runs/7654321' };

function finished(record: RunRecord): FinishedRun {
  const run = sampleRun(record, { telling: { ...TELL_COMMENT_ONLY, commentMode: 'always' } });
  const comment: FinishedRun['texts']['comment'] = (previous) =>
    renderComment(record, { links, ...(previous === undefined ? {} : { previous }) });
  return { ...run, texts: { ...run.texts, comment } };
}

async function requests(): Promise<{ create: number; update: number; unchanged: number }> {
  const github = await startGithub();
  const large = hugeRecord(3_000, 300);
  const pull = large.context.pullRequest;
  if (pull === undefined) throw new Error('the sample run belongs to no pull request');
  github.state.pull(pull.number, { headSha: pull.headSha });
  const world = jobWorld(github);
  const costs: number[] = [];
  for (const record of [blockedRecord(), large, large]) {
    const before = github.requests.length;
    const result = await commentPublisher.publish(finished({ ...record, context: large.context }), world);
    if (result.state !== 'done') throw new Error(result.message);
    costs.push(github.requests.length - before);
  }
  await github.close();
  const [create = 0, update = 0, unchanged = 0] = costs;
  return { create, update, unchanged };
}

function building(): { wall: number; cpu: number; bytes: number } {
  const record = hugeRecord(3_000, 300);
  const times = Array.from({ length: ROUNDS }, () => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    renderComment(record, { links });
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return { wall, cpu: (user + system) / 1000 };
  });
  const median = (of: 'wall' | 'cpu'): number =>
    times.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const bytes = Buffer.byteLength(renderComment(record, { links }));
  return { wall: median('wall'), cpu: median('cpu'), bytes };
}

process.stdout.write(`${JSON.stringify({ ...(await requests()), ...building() })}\n`);
