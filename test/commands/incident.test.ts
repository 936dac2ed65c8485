import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Command, Values, World } from '../../src/commands/command.js';
import { command as add } from '../../src/commands/evidence/add.js';
import { command as close } from '../../src/commands/incidents/incident-close.js';
import { command as contain } from '../../src/commands/incidents/incident-contain.js';
import { command as list } from '../../src/commands/incidents/incident-list.js';
import { command as open } from '../../src/commands/incidents/incident-open.js';
import { command as show } from '../../src/commands/incidents/incident-show.js';
import { command as update } from '../../src/commands/incidents/incident-update.js';
import { command as verify } from '../../src/commands/verify.js';
import { parseBody } from '../../src/model/incidents/body.js';
import { addEvidence } from '../../src/publish/add-evidence.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { ACTIONS_BOT, type Issue } from '../support/github/state.js';
import { testWorld } from '../support/world.js';

const POLICY = `incidents:
  levels:
    - { rules: [evidence/verify], level: 4 }
    - { rules: [audits/*], level: 1 }
  contain:
    - workflow: .github/workflows/contain.yml
      level: 2
      inputs: { service: [api, web] }
`;
const PEOPLE = `owners:
  - levels: [4]
    owner: "@alice"
    escalate-to: ["@acme/cto"]
  - owner: octocat
    escalate-to: ["@alice"]
`;
const CONTAIN = `on:
  workflow_dispatch:
    inputs:
      incident: { type: string, required: true }
      service: { type: string, required: true }
      mode: { type: choice, options: [block, drain], default: block }
      hard: { type: boolean }
      minutes: { type: number }
      free: { type: string }
`;

let github: LoopbackGithub;
let dir: string;

beforeEach(async () => {
  github = await startGithub();
  github.state.accounts.set('ghs_default', { ...ACTIONS_BOT, canDispatch: true });
  github.state.accounts.set('ghs_issues', ACTIONS_BOT);
  dir = mkdtempSync(path.join(os.tmpdir(), 'sealgate-incident-'));
  mkdirSync(path.join(dir, '.github/workflows'), { recursive: true });
  writeFileSync(path.join(dir, '.github/sealgate.yml'), POLICY);
  writeFileSync(path.join(dir, '.github/sealgate-escalation.yml'), PEOPLE);
  writeFileSync(path.join(dir, '.github/workflows/contain.yml'), CONTAIN);
  git('init', '-q', '-b', 'main');
  commit('base');
  github.state.gitDir = path.join(dir, '.git');
});

afterEach(async () => {
  await github.close();
  rmSync(dir, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

function git(...args: string[]): string {
  return execFileSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();
}
function commit(message: string): void {
  git('add', '-A', '.github');
  git('commit', '-q', '--allow-empty', '-m', message);
}

const online = (env: Record<string, string> = {}): Record<string, string> => ({
  USER: 'octocat',
  GITHUB_TOKEN: 'ghs_default',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_API_URL: github.url,
  SEALGATE_TOKEN_IS_DEFAULT: 'true',
  ...env,
});

interface At {
  readonly env?: Record<string, string>;
  readonly time?: string;
}

function run(command: Command, words: readonly string[], values: Values, at: At = {}): Promise<Answer> {
  const world: World = {
    ...testWorld(dir, at.env ?? online()),
    now: () => new Date(at.time ?? '2026-11-21T06:42:00Z'),
  };
  return command.run(words, values, world);
}

const issues = (): Issue[] => [...(github.state.issues?.values() ?? [])];
const only = (): Issue => {
  const [first, ...more] = issues();
  expect(more).toEqual([]);
  if (first === undefined) throw new Error('There is no issue');
  return first;
};
const keyOf = (answer: Answer): string => (answer.json as { readonly key: string }).key;
const ledger = (): string[] =>
  readFileSync(path.join(dir, 'docs/security/evidence/ledger.jsonl'), 'utf8').trim().split('\n');
const records = (): string[] =>
  ledger()
    .map((line) => JSON.parse(line) as { action: string; result: { outcome: string } })
    .filter(({ action }) => action === 'incident')
    .map(({ result }) => result.outcome);

const REPORT = {
  level: '2',
  what: 'The sign-in page answers slowly',
  target: 'web',
  environment: 'production',
};

describe('incident open', () => {
  it('files a report and opens its issue; the same words open nothing more', async () => {
    const first = await run(open, [], { ...REPORT, note: 'Since six.\nSee @mallory and #12' });
    expect(first.exitCode).toBe(0);
    expect(only()).toMatchObject({ assignees: ['octocat'], title: expect.stringContaining('level 2') });
    expect(only().body).toContain('`@mallory`');
    const again = await run(open, [], { ...REPORT, what: ' the sign-in PAGE  answers slowly' });
    expect(again.text).toContain('Open already');
    expect(keyOf(again)).toBe(keyOf(first));
    expect(records()).toEqual(['opened']);
  });

  it('T7 no secret goes into the issue, nor into the ledger', async () => {
    const token = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
    const key = keyOf(await run(open, [], { ...REPORT, what: `It has ${token}`, note: `See ${token}` }));
    await run(update, [key], { note: `Now ${token}` });
    await run(close, [key], { cause: `It was ${token}`, prevention: `No ${token}` });
    expect(JSON.stringify(only())).toContain('[redacted:github]');
    expect(JSON.stringify(only())).not.toContain(token);
    const folder = path.join(dir, 'docs/security/evidence');
    for (const name of readdirSync(folder))
      expect(readFileSync(path.join(folder, name), 'utf8'), name).not.toContain(token);
    expect((await run(show, [key], {})).text).toContain('> See [redacted:github]');
  });

  it('rises where it is reported again with more haste', async () => {
    await run(open, [], REPORT);
    await run(open, [], { ...REPORT, level: '4' });
    expect(records()).toEqual(['opened', 'escalated']);
    expect(only().body).toContain('@alice answers for it');
  });

  it('reported once more after it was closed is a new one', async () => {
    const { key } = (await run(open, [], REPORT)).json as { key: string };
    await run(close, [key], { cause: 'A full disk', prevention: 'An alarm at 80 %' });
    await run(open, [], REPORT);
    expect(issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('without a token is filed in the ledger, and update writes the issue later', async () => {
    const offline = await run(open, [], REPORT, { env: { USER: 'octocat' } });
    expect(offline).toMatchObject({ exitCode: 3, text: expect.stringContaining('no issue') });
    expect((await run(open, [], REPORT, { env: { USER: 'octocat' } })).text).toContain('Open already');
    expect(records()).toEqual(['opened']);
    const written = await run(update, [], {});
    expect(written.exitCode).toBe(0);
    expect(only().body).toContain('The sign-in page answers slowly');
    expect(await run(update, [], {})).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('Nothing to say'),
    });
    expect(issues()).toHaveLength(1);
  });

  it('says what the token lacks, and who could not be told', async () => {
    writeFileSync(
      path.join(dir, '.github/sealgate.yml'),
      `${POLICY}notify:\n  - { to: webhook, url-env: HOOK_URL, on: [incident-opened] }\n`,
    );
    commit('notify');
    const { text } = await run(open, [], REPORT, { env: online({ GITHUB_TOKEN: 'ended' }) });
    expect(text).toMatch(/GitHub answered 401 to GET \S+: Bad credentials\. The token is wrong/);
    expect(text).toContain('HOOK_URL is empty');
  });

  it('takes a webhook from repository_dispatch, and nothing that it does not know', async () => {
    const file = path.join(dir, 'event.json');
    const env = online({ GITHUB_EVENT_NAME: 'repository_dispatch', GITHUB_EVENT_PATH: file });
    writeFileSync(file, JSON.stringify({ client_payload: { level: 3, what: 'Login failures rose' } }));
    expect((await run(open, [], { event: true }, { env })).exitCode).toBe(0);
    expect(only().title).toBe('[Incident, level 3] Login failures rose');
    writeFileSync(file, JSON.stringify({ client_payload: { level: 3, what: 'x', workflow: 'evil.yml' } }));
    await expect(run(open, [], { event: true }, { env })).rejects.toThrow('member workflow');
    await expect(run(open, [], { event: true })).rejects.toThrow('repository_dispatch');
  });

  it.each([
    [{ what: 'x' }, '--level'],
    [{ level: '5', what: 'x' }, '--level'],
    [{ level: '1' }, '--what is missing'],
    [{ level: '1', what: 'x'.repeat(201) }, '200 characters'],
    [{ level: '1', what: 'x', environment: 'Prod Uction' }, '--environment'],
  ])('refuses %j', async (values, message) => {
    await expect(run(open, [], values)).rejects.toThrow(message);
  });

  it('exits with 3 where the token may not write issues, and says which permission is missing', async () => {
    github.state.accounts.set('ghs_read', { ...ACTIONS_BOT, canWrite: false });
    const answer = await run(open, [], REPORT, { env: online({ GITHUB_TOKEN: 'ghs_read' }) });
    expect(answer).toMatchObject({ exitCode: 3, text: expect.stringContaining('issues: write') });
    expect(records()).toEqual(['opened']);
  });
});

describe('GitHub that cannot be asked', () => {
  it('F 410, F 401, F 503: what is reported is filed all the same, once, with the reason', async () => {
    github.state.issues = undefined;
    const off = await run(open, [], REPORT);
    expect(off).toMatchObject({ exitCode: 3, text: expect.stringContaining('Issues are switched off') });
    const env = online({ GITHUB_TOKEN: 'ghs_wrong', SEALGATE_TOKEN_IS_DEFAULT: '' });
    expect((await run(open, [], REPORT, { env })).text).toMatch(/Open already.*answered 401/s);
    github.fail({ on: 'GET /issues', status: 503, body: {}, times: 9 });
    expect((await run(open, [], REPORT)).text).toMatch(/Open already.*answered 503/s);
    expect(records()).toEqual(['opened']);
    expect(await run(update, [], {})).toMatchObject({ exitCode: 3, text: expect.stringContaining('✗') });
  }, 30_000);

  it('F 410: an incident can be closed where issues are switched off', async () => {
    const key = keyOf(await run(open, [], REPORT, { env: { USER: 'octocat' } }));
    github.state.issues = undefined;
    const closed = await run(close, [key], { cause: 'c', prevention: 'p' });
    expect(closed.exitCode).toBe(3);
    expect(records()).toEqual(['opened', 'closed', 'reported']);
  });

  it('says that nobody answers where the escalation file is missing', async () => {
    rmSync(path.join(dir, '.github/sealgate-escalation.yml'));
    expect((await run(open, [], REPORT)).text).toContain('incidents have no owner');
  });
});

describe('incident list and show', () => {
  it('tell from the ledger what is open, late and closed', async () => {
    const key = keyOf(await run(open, [], REPORT));
    await run(open, [], { level: '1', what: 'Another thing' });
    const offline = { env: { USER: 'octocat' } };
    const late = await run(list, [], {}, { ...offline, time: '2026-11-21T12:00:00Z' });
    expect(late.text).toContain(`${key}  level 2  LATE since 2026-11-21T10:42:00Z  production`);
    expect(late.text).toContain('until 2026-11-22T06:42:00Z');
    await run(close, [key.slice(0, 6)], { cause: 'c', prevention: 'p' });
    expect((await run(list, [], {}, offline)).text).not.toContain(key);
    expect((await run(list, [], { all: true }, offline)).text).toContain(`${key}  level 2  closed`);
    const shown = await run(show, [key], {}, offline);
    expect(shown.text).toContain('owner octocat, then alice');
    expect(shown.text).toMatch(/opened .*\n.*closed .*\n.*reported/);
    await expect(run(show, ['ffff'], {}, offline)).rejects.toThrow('no incident ffff');
    await expect(run(show, ['../x'], {}, offline)).rejects.toThrow('wants one key');
  });
});

describe('incident update', () => {
  it('makes an incident of evidence that does not verify, and says when it verifies again', async () => {
    writeFileSync(path.join(dir, 'ports.log'), '5432 open\n');
    for (let i = 0; i < 3; i += 1) await run(add, ['ports.log'], { scope: 'prod', what: 'ports_status' });
    const file = path.join(dir, 'docs/security/evidence/ledger.jsonl');
    const before = readFileSync(file, 'utf8');
    const touched = readdirSync(path.dirname(file)).find((name) => name.endsWith('_ports_status.log')) ?? '';
    const text = readFileSync(path.join(path.dirname(file), touched), 'utf8');
    writeFileSync(path.join(path.dirname(file), touched), `${text} `);
    const seen = await run(update, [], {});
    expect(seen.exitCode).toBe(0);
    expect(only()).toMatchObject({ title: expect.stringContaining('level 4') });
    expect(only().body).toContain('`evidence/verify`');
    writeFileSync(path.join(path.dirname(file), touched), text);
    await run(update, [], {}, { time: '2026-11-21T06:50:00Z' });
    expect(only().body).toContain('no longer found');
    expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
  });

  it('makes an incident of an audit item that failed last time it was looked at', async () => {
    writeFileSync(path.join(dir, 'restore.log'), 'restore failed\n');
    const item = { scope: 'audit', what: 'restore_test' };
    await run(add, ['restore.log'], { ...item, result: 'fail', message: 'The restore took 9 hours' });
    await run(update, [], {});
    expect(only()).toMatchObject({ title: expect.stringContaining('Audit item restore_test failed') });
    await run(add, ['restore.log'], { ...item, result: 'pass' }, { time: '2026-11-21T07:00:00Z' });
    await run(update, [], {}, { time: '2026-11-21T07:01:00Z' });
    expect(only().body).toContain('no longer found');
  });

  it('makes an incident of an item that the newest assessment of a period answers with no', async () => {
    const assess = async (time: string, state: string): Promise<void> => {
      const items = [
        {
          id: 'backup-restore',
          title: 'Backups are restored',
          answered: { state, reason: 'No restore test in 92 days' },
        },
        { id: '../evil', title: 'x', answered: { state: 'none', reason: 'x' } },
        { id: 'open', title: 'Open', answered: { state: 'not-run', reason: 'No data' } },
      ];
      await addEvidence({
        evidenceDir: path.join(dir, 'docs/security/evidence'),
        file: {
          bytes: Buffer.from(JSON.stringify({ schema: 'sealgate/assessment/v1', checklist: { items } })),
          extension: 'json',
          mediaType: 'application/json',
          scope: 'repo',
          what: 'assessment',
          target: 'monthly',
          class: 'internal',
        },
        who: { time, actor: { login: 'octocat' }, source: { userAgent: 'sealgate/test' } },
        as: { action: 'audit', object: 'assessment/monthly' },
        result: { outcome: 'fail', code: 1, message: '' },
        recipients: [],
        env: {},
      });
    };
    await assess('2026-11-21T05:00:00Z', 'none');
    await run(update, [], {});
    expect(only().title).toContain('Audit item Backups are restored failed');
    expect(only().body).toContain('`audits/backup-restore`');
    await assess('2026-11-21T07:00:00Z', 'done');
    await run(update, [], {}, { time: '2026-11-21T07:01:00Z' });
    expect(only().body).toContain('no longer found');
  });

  it('changes the level for good and says what happened', async () => {
    const key = keyOf(await run(open, [], REPORT));
    const answer = await run(update, [key], { level: '4', note: 'Customers are affected' });
    expect(answer.exitCode).toBe(0);
    expect(parseBody(only().body)?.incident).toMatchObject({ level: 4, levelSet: true });
    expect(only().comments.at(-1)).toContain('> Customers are affected');
    expect(records()).toEqual(['opened', 'escalated']);
    await expect(run(update, [key], {})).rejects.toThrow('What to change');
    await expect(run(update, [], { note: 'x' })).rejects.toThrow('none is named');
  });
});

describe('incident close', () => {
  it('leaves a report of time line, cause and prevention: in the ledger, in the issue', async () => {
    const key = keyOf(await run(open, [], REPORT));
    only().body = only().body.replace(/- \[ \](?=.*step:record)/, '- [x]');
    await run(update, [], {}, { time: '2026-11-21T07:00:00Z' });
    const closed = await run(
      close,
      [key],
      { cause: 'A disk was full. cc @mallory, fixes #1', prevention: 'An alarm at 80 %' },
      { time: '2026-11-21T09:00:00Z' },
    );
    expect(closed.exitCode).toBe(0);
    expect(only()).toMatchObject({ state: 'closed', reason: 'completed' });
    const report = only().comments.at(-1) ?? '';
    expect(report).toContain('`@mallory`');
    expect(report).toContain('`#1`');
    expect(report).toContain('| 2026-11-21 06:42 UTC | Opened: The sign-in page answers slowly (level 2) |');
    expect(report).toContain('Updated: ticked: Record');
    expect(report).toContain('An alarm at 80 %');
    expect(records()).toEqual(['opened', 'updated', 'closed', 'reported']);
    const filed = readdirSync(path.join(dir, 'docs/security/evidence')).filter((name) =>
      name.endsWith('.md'),
    );
    expect(filed).toEqual([`20261121-0900_repo_incident-report_${key}.md`]);
    expect((await run(verify, ['docs/security/evidence'], {})).exitCode).toBe(0);
    await expect(run(close, [key], { cause: 'c', prevention: 'p' })).rejects.toThrow('closed already');
  });

  it('refuses without cause or prevention', async () => {
    const key = keyOf(await run(open, [], REPORT));
    await expect(run(close, [key], { cause: 'c' })).rejects.toThrow('--prevention is missing');
  });

  it('of a locked issue puts the report into its text', async () => {
    const key = keyOf(await run(open, [], REPORT));
    only().locked = true;
    expect((await run(close, [key], { cause: 'c', prevention: 'p' })).exitCode).toBe(0);
    expect(only().body).toContain('## Incident report');
    expect(only().state).toBe('closed');
  });

  it('F 500 on the issue: closed in the ledger, exit code 3, and closing again ends it', async () => {
    const key = keyOf(await run(open, [], REPORT));
    github.fail({ on: 'PATCH /issues/', status: 500, body: {}, times: 9 });
    expect((await run(close, [key], { cause: 'c', prevention: 'p' })).exitCode).toBe(3);
    expect(only().state).toBe('open');
  }, 20_000);
});

describe('incident contain', () => {
  const start = (key: string, input: readonly string[], at: At = {}): Promise<Answer> =>
    run(contain, [key], { workflow: '.github/workflows/contain.yml', input }, at);

  it('starts the workflow on the default branch with checked inputs, and records it', async () => {
    const key = keyOf(await run(open, [], REPORT));
    const answer = await start(key, ['service=api', 'mode=drain', 'hard=true', 'minutes=30']);
    expect(answer.exitCode).toBe(0);
    expect(github.state.dispatched).toEqual([
      {
        workflow: 'contain.yml',
        ref: 'main',
        inputs: { incident: key, service: 'api', mode: 'drain', hard: 'true', minutes: '30' },
      },
    ]);
    expect(records()).toEqual(['opened', 'contained']);
    expect(only().comments.at(-1)).toContain('**Contained**: `.github/workflows/contain.yml on main@');
  });

  it.each([
    [['service=api', 'other=1'], "declares no input 'other'"],
    [[], "'service' is missing"],
    [['service=db'], "'db' is no value"],
    [['service=api', 'mode=burn'], "'burn' is no value"],
    [['service=api', 'hard=yes'], "'yes' is no value"],
    [['service=api', 'minutes=1e9'], "'1e9' is no value"],
    [['service=api', 'free=$(curl evil)'], 'is no value'],
    [['service=api', 'incident=0000000000000000'], 'is no value'],
    [['service=api', 'service=web'], 'given twice'],
    [['service'], 'has no ='],
  ])('refuses %j', async (input, message) => {
    const key = keyOf(await run(open, [], REPORT));
    await expect(start(key, input)).rejects.toThrow(message);
    expect(github.state.dispatched).toEqual([]);
  });

  it('takes policy and workflow from the default branch, not from the checkout', async () => {
    const key = keyOf(await run(open, [], REPORT));
    git('checkout', '-q', '-b', 'feature');
    writeFileSync(path.join(dir, '.github/workflows/evil.yml'), 'on: workflow_dispatch\n');
    writeFileSync(path.join(dir, '.github/sealgate.yml'), POLICY.replace('contain.yml', 'evil.yml'));
    commit('evil');
    await expect(run(contain, [key], { workflow: '.github/workflows/evil.yml' })).rejects.toThrow(
      'policy of main does not name',
    );
    const pull = online({ GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/feature' });
    await expect(start(key, ['service=api'], { env: pull })).rejects.toThrow('not of main');
    expect(github.state.dispatched).toEqual([]);
  });

  it('is for the levels that the policy says', async () => {
    const key = keyOf(await run(open, [], { ...REPORT, level: '1' }));
    await expect(start(key, ['service=api'])).rejects.toThrow('from level 2');
  });

  it('F 403 says which permission is missing, and records that nothing was started', async () => {
    const key = keyOf(await run(open, [], REPORT));
    const answer = await start(key, ['service=api'], { env: online({ GITHUB_TOKEN: 'ghs_issues' }) });
    expect(answer).toMatchObject({ exitCode: 3, text: expect.stringContaining('actions: write') });
    expect(records()).toEqual(['opened', 'updated']);
  });
});
