import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { ACTIONS_BOT, type Issue } from '../support/github/state.js';
import { actionFolder, type Files, lockfile, repository } from './repository.js';
import { type ActionResult, type ActionRun, runAction } from './runner.js';

const ACTION = actionFolder();
const PACKAGE = JSON.stringify({
  name: 'shop',
  version: '1.0.0',
  dependencies: { left: '1.0.0', right: '1.0.0' },
});
const HASH = `sha512-${Buffer.alloc(64).toString('base64')}`;
const POLICY = `incidents:
  levels:
    - { rules: [sources/missing-integrity], level: 3 }
notify:
  - { to: webhook, url-env: HOOK_URL, on: [incident-opened], level: 3 }
`;
const PEOPLE = 'owners:\n  - owner: "@octocat"\n    escalate-to: ["@alice"]\n';
const bad: Files = {
  'package.json': PACKAGE,
  'package-lock.json': lockfile({ left: { integrity: HASH }, right: {} }),
};
const rules: Files = { '.github/sealgate.yml': POLICY, '.github/sealgate-escalation.yml': PEOPLE };

let github: LoopbackGithub;
let told: unknown[];
let hook: ReturnType<typeof createServer>;

beforeEach(async () => {
  github = await startGithub();
  github.state.accounts.set('ghs_noissues', { ...ACTIONS_BOT, canIssue: false });
  told = [];
  hook = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      told.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      response.end('ok');
    });
  });
  await new Promise<void>((done) => hook.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  hook.closeAllConnections();
  await new Promise((done) => hook.close(done));
  await github.close();
  expect(github.violations).toEqual([]);
});

interface Push extends Partial<ActionRun> {
  readonly ref?: string;
  readonly event_name?: string;
  readonly event?: object;
}

/** The action on a push, offline. */
function push(
  base: Files,
  change: Files,
  { ref = 'refs/heads/main', event_name = 'push', event, ...more }: Push = {},
) {
  const repo = repository(base, change);
  return runAction({
    action: ACTION,
    workspace: repo.dir,
    ...more,
    inputs: { offline: 'true', ...more.inputs },
    env: { HOOK_URL: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/x` },
    github: {
      repository: 'acme/shop',
      server_url: 'https://github.com',
      api_url: github.url,
      event_name,
      sha: repo.head,
      ref,
      actor: 'octocat',
      run_id: '100',
      run_attempt: '1',
      workflow_ref: `acme/shop/.github/workflows/sealgate.yml@${ref}`,
      event: event ?? {
        ref,
        before: repo.base,
        after: repo.head,
        repository: { full_name: 'acme/shop', default_branch: 'main' },
      },
    },
  });
}

const issues = (): Issue[] => [...(github.state.issues?.values() ?? [])];
const log = (result: ActionResult): string => result.steps.map((step) => step.log).join('\n');

describe('incidents of the action', () => {
  it('a finding on the default branch is an issue, a record of the ledger and a notification', async () => {
    const result = await push(rules, { ...rules, ...bad });
    expect(
      issues().map(({ title }) => title),
      log(result),
    ).toEqual([expect.stringContaining('[Incident, level 3]')]);
    const [issue] = issues();
    expect(issue?.body).toContain('`right@1.0.0`');
    expect(issue?.body).toContain('@octocat answers for it');
    expect(issue?.assignees).toEqual(['octocat']);
    expect(issue?.body).toContain('https://github.com/acme/shop/actions/runs/100');
    const folder = result.outputs['evidence-path'] ?? '';
    const records = readFileSync(path.join(folder, 'ledger.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { action: string; hash: string; result: object; files: { path: string }[] },
      );
    expect(records.map(({ action }) => action)).toEqual(['gate', 'incident']);
    expect(records[1]).toMatchObject({ result: { outcome: 'opened' } });
    expect(existsSync(path.join(folder, records[1]?.files[0]?.path ?? ''))).toBe(true);
    expect(issue?.body).toContain(records[0]?.hash.slice(0, 12));
    expect(told).toEqual([expect.objectContaining({ events: ['incident-opened'], level: 3 })]);
  });

  it('the next run writes nothing more; one without the finding says that it is gone', async () => {
    await push(rules, { ...rules, ...bad });
    const before = issues()[0]?.body;
    await push({ ...rules, ...bad }, { ...rules, ...bad, 'README.md': 'x' });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toBe(before);
    await push(
      { ...rules, ...bad },
      {
        ...rules,
        ...bad,
        'package-lock.json': lockfile({ left: { integrity: HASH }, right: { integrity: HASH } }),
      },
    );
    expect(issues()[0]?.body).toContain('no longer found');
    expect(issues()[0]?.state).toBe('open');
  });

  it.each([
    ['another branch', { ref: 'refs/heads/feature' }],
    ['an event that does not name the default branch', { event: { ref: 'refs/heads/main' } }],
  ])('%s opens nothing', async (_name, options) => {
    await push(rules, { ...rules, ...bad }, options);
    expect(issues()).toEqual([]);
  });

  it('a schedule is of the default branch, though its event says nothing', async () => {
    await push(
      { ...rules, ...bad },
      { ...rules, ...bad },
      { event_name: 'schedule', event: { schedule: '17 5 * * 1' } },
    );
    expect(issues()).toHaveLength(1);
  });

  it('says which permission is missing, and that changes no verdict', async () => {
    const result = await push(rules, { ...rules, ...bad }, { inputs: { token: 'ghs_noissues' } });
    expect(issues()).toEqual([]);
    const warnings = result.steps
      .flatMap(({ commands }) => commands)
      .filter(({ name }) => name === 'warning');
    expect(warnings.map(({ data }) => data).join('\n')).toContain('issues: write');
    expect(result.outputs.verdict).toBe('fail');
  });

  it('an escalation file that is wrong stops nothing and is said; the change’s own counts only after it is merged', async () => {
    const broken = { ...rules, '.github/sealgate-escalation.yml': 'owners:\n  - ownr: "@x"\n' };
    const result = await push(broken, { ...rules, ...bad });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]?.body).toContain('Nobody answers for it');
    const warnings = result.steps
      .flatMap(({ commands }) => commands)
      .filter(({ name }) => name === 'warning');
    expect(warnings.map(({ data }) => data).join('\n')).toContain('ownr');
  });
});
