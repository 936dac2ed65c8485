import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueTexts } from '../../../src/commands/incidents/issue-texts.js';
import { parseBody } from '../../../src/model/incidents/body.js';
import { addHours, incidentKey, type Sighting } from '../../../src/model/incidents/incident.js';
import { openGithub } from '../../../src/publish/github.js';
import {
  type Followed,
  type FollowWorld,
  followIncidents,
  problemOf,
} from '../../../src/publish/incidents/follow.js';
import { type LoopbackGithub, startGithub } from '../../support/github/server.js';
import { ACTIONS_BOT, type Issue, MALLORY } from '../../support/github/state.js';
import { alert, incidentTelling, sighting } from '../../support/incidents.js';
import { keptLog } from '../../support/log.js';

const NOW = '2026-11-21T06:42:00Z';
let github: LoopbackGithub;
let violations: readonly string[];

beforeEach(async () => {
  github = await startGithub();
  violations = github.violations;
});

afterEach(async () => {
  await github.close();
  expect(violations).toEqual([]);
});

async function worldOf(now: string, token = 'ghs_default'): Promise<FollowWorld> {
  return {
    github: await openGithub({
      token,
      env: { GITHUB_API_URL: github.url },
      log: keptLog(),
      wait: async () => undefined,
    }),
    at: { owner: 'acme', repo: 'shop' },
    me: { login: ACTIONS_BOT.login, id: ACTIONS_BOT.id },
    texts: issueTexts(incidentTelling(), now),
    pauseMs: 5,
  };
}

interface Run {
  readonly now?: string;
  readonly token?: string;
  readonly by?: string;
  readonly looked?: boolean;
}

async function follow(sightings: readonly Sighting[], run: Run = {}): Promise<Followed[]> {
  const { now = NOW, token, by = 'gate0001', looked = true } = run;
  const world = await worldOf(now, token);
  return followIncidents(world, { sightings, looked: () => looked, at: { time: now, by } });
}

const issues = (): Issue[] => [...(github.state.issues?.values() ?? [])];
const only = (): Issue => {
  const [first, ...more] = issues();
  expect(more).toEqual([]);
  if (first === undefined) throw new Error('There is no issue');
  return first;
};
const tick = (issue: Issue, ...steps: readonly string[]): void => {
  for (const step of steps)
    issue.body = issue.body.replace(new RegExp(`- \\[ \\](?=.*<!-- step:${step} -->)`), '- [x]');
};

describe('an incident', () => {
  it('becomes one issue, with runbook, owner, deadline, breach notice and links', async () => {
    const [followed] = await follow([sighting(['left'])]);
    expect(followed).toMatchObject({ changes: ['opened'], issue: { number: 20 } });
    const issue = only();
    expect(issue.title).toBe('[Incident, level 3] Signature does not match: left');
    expect(issue.labels).toEqual(['sealgate: incident']);
    expect(issue.assignees).toEqual(['octocat']);
    expect(issue.body).toContain('respond within 1 hour');
    expect(issue.body).toContain('until **2026-11-21 07:42 UTC**');
    expect(issue.body).toContain('@octocat answers for it');
    expect(issue.body).toContain('until **2026-11-24 06:42 UTC**');
    for (const step of [
      'Record',
      'Scope',
      'Escalate',
      'Notify',
      'Investigate',
      'Contain',
      'Eradicate',
      'Recover',
      'Learn',
    ])
      expect(issue.body).toContain(`- [ ] **${step}**`);
    expect(github.state.repositoryLabels.size).toBe(0);
  });

  it('is not written again by a run that has nothing new to say', async () => {
    await follow([sighting(['left'])]);
    const before = github.requests.length;
    expect(await follow([sighting(['left'])], { now: addHours(NOW, 0.5) })).toEqual([]);
    expect(github.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
  });

  it('is updated, not repeated: what is new is added, what is gone is taken out, boxes and texts of people stay', async () => {
    await follow([sighting(['left', 'right'])]);
    const issue = only();
    tick(issue, 'record', 'scope');
    issue.body = issue.body
      .replaceAll('\n', '\r\n')
      .replace(/(Write here\..*)/, '$1\r\n\r\nIt began at six. 我们\r\n- [x] our own box');
    const later = addHours(NOW, 0.5);
    const [followed] = await follow([sighting(['right', 'third'])], { now: later });
    expect(followed?.changes).toEqual(['alerts-added', 'alerts-gone', 'steps-done']);
    expect(issue.body).toContain('`third@1.0.0`');
    expect(issue.body).not.toContain('`left@1.0.0`');
    expect(issue.body).toMatch(/- \[x\] \*\*Record\*\*/);
    expect(issue.body).toMatch(/- \[ \] \*\*Escalate\*\*/);
    expect(issue.body).toContain('It began at six. 我们\n- [x] our own box');
    expect(issue.comments).toHaveLength(1);
    expect(parseBody(issue.body)?.incident).toMatchObject({ done: ['record', 'scope'], opened: NOW });
  });

  it('keeps what people wrote into the part above the runbook', async () => {
    await follow([sighting(['left'])]);
    const issue = only();
    issue.body = issue.body.replace('### What happened', 'Bob is on it, call 555.\n\n### What happened');
    await follow([sighting(['left', 'right'])]);
    expect(issue.body).toMatch(/### Kept from an edit of the part above\n\nBob is on it, call 555\./);
    await follow([sighting(['left', 'right', 'third'])]);
    expect(issue.body.match(/Bob is on it/g)).toHaveLength(1);
  });

  it('keeps a title that people chose', async () => {
    await follow([sighting(['left'], { level: 2 })]);
    const issue = only();
    issue.title = 'Registry mirror compromised';
    await follow([sighting(['left'], { level: 4 })]);
    expect(issue.title).toBe('Registry mirror compromised');
    expect(issue.body).toContain('respond at once');
  });

  it('rises with what is found, and its deadline comes nearer', async () => {
    await follow([sighting(['left'], { level: 1 })]);
    const now = addHours(NOW, 1);
    const [followed] = await follow([sighting(['left'], { level: 3 })], { now });
    expect(followed).toMatchObject({
      changes: ['level-raised'],
      incident: { level: 3, deadline: addHours(NOW, 2) },
    });
    expect(only().title).toContain('level 3');
    expect(only().comments).toEqual(['**The level rose**: Level 3 of 4: respond within 1 hour.']);
  });

  it('says what is no longer found, and stays open', async () => {
    await follow([sighting(['left'])]);
    await follow([], { now: addHours(NOW, 0.2) });
    expect(only().state).toBe('open');
    expect(only().body).toContain('no longer found');
  });

  it('is not thought over by a run that could not look, nor by another job', async () => {
    await follow([sighting(['left'])]);
    expect(await follow([], { looked: false })).toEqual([]);
    expect(await follow([], { by: 'other002' })).toEqual([]);
    expect(only().body).toContain('`left@1.0.0`');
  });

  it('calls the next person once for each deadline that passes, until the first steps are ticked', async () => {
    await follow([sighting(['left'])]);
    const seen = sighting(['left']);
    expect(await follow([seen], { now: addHours(NOW, 0.9) })).toEqual([]);
    const [first] = await follow([seen], { now: addHours(NOW, 1) });
    expect(first?.changes).toEqual(['overdue']);
    expect(await follow([seen], { now: addHours(NOW, 1.5) })).toEqual([]);
    await follow([], { now: addHours(NOW, 2), looked: false });
    expect(only().comments).toEqual([
      expect.stringContaining('Calling @alice.'),
      expect.stringContaining('Calling @acme/cto.'),
    ]);
    expect(await follow([seen], { now: addHours(NOW, 9) })).toEqual([]);
    expect(only().body).toContain('> [!CAUTION]\n> **The deadline has passed**');
  });

  it('calls nobody where the first steps are ticked', async () => {
    await follow([sighting(['left'])]);
    tick(only(), 'record', 'scope', 'escalate', 'notify');
    const [followed] = await follow([sighting(['left'])], { now: addHours(NOW, 3) });
    expect(followed?.changes).toEqual(['steps-done']);
    expect(only().body).toContain('The first steps are done');
    expect(only().comments).toEqual([]);
  });

  it('of level 4 is late after a quarter of an hour', async () => {
    const seen = sighting(['left'], { level: 4 });
    await follow([seen]);
    expect(await follow([seen], { now: addHours(NOW, 0.2) })).toEqual([]);
    expect((await follow([seen], { now: addHours(NOW, 0.25) }))[0]?.changes).toEqual(['overdue']);
  });
});

describe('issues that people touched', () => {
  it('T50 a marker forged by somebody else is not ours: a new issue is created', async () => {
    await follow([sighting(['left'])]);
    const forged = only().body;
    github.state.issues?.clear();
    github.state.issue(MALLORY, 'Nothing to see', forged);
    github.state.issue({ ...MALLORY, login: ACTIONS_BOT.login }, 'Nor here', forged);
    await follow([sighting(['left'])]);
    expect(issues().map(({ author }) => author?.id)).toEqual([MALLORY.id, MALLORY.id, ACTIONS_BOT.id]);
    expect(issues()[0]?.body).toBe(forged);
  });

  it('closed as completed and still found is opened again', async () => {
    await follow([sighting(['left'])]);
    Object.assign(only(), { state: 'closed', reason: 'completed' });
    const [followed] = await follow([sighting(['left'])], { now: addHours(NOW, 2) });
    expect(followed?.changes).toEqual(['reopened']);
    expect(only()).toMatchObject({ state: 'open', reason: 'reopened' });
    expect(only().comments[0]).toContain('Opened again');
    expect(parseBody(only().body)?.incident?.deadline).toBe(addHours(NOW, 3));
  });

  it('closed as not planned stays closed until something else is found', async () => {
    await follow([sighting(['left'])]);
    Object.assign(only(), { state: 'closed', reason: 'not_planned' });
    expect(await follow([sighting(['left'])])).toEqual([]);
    const [followed] = await follow([sighting(['left', 'right'])]);
    expect(followed?.changes).toEqual(['reopened', 'alerts-added']);
  });

  it('closed by hand with nothing found any more is known to be closed without a report', async () => {
    await follow([sighting(['left'])]);
    Object.assign(only(), { state: 'closed', reason: 'completed' });
    expect((await follow([]))[0]).toMatchObject({
      changes: ['closed-by-hand'],
      incident: { state: 'closed' },
    });
    expect(await follow([])).toEqual([]);
  });

  it('deleted, before or in between, is created anew', async () => {
    await follow([sighting(['left'])]);
    github.state.issues?.clear();
    expect((await follow([sighting(['left'])]))[0]?.changes).toEqual(['opened']);
    github.fail({ on: 'GET /issues/20', before: (state) => state.issues?.clear() });
    expect((await follow([sighting(['left', 'right'])]))[0]?.changes).toEqual(['opened']);
    expect(only().body).toContain('right@1.0.0');
  });

  it('locked says it in its text, and that no comment could be written', async () => {
    await follow([sighting(['left'])]);
    only().locked = true;
    const [followed] = await follow([sighting(['left'])], { now: addHours(NOW, 2) });
    expect(followed).toMatchObject({ changes: ['overdue'], problem: expect.stringContaining('locked') });
    expect(only().body).toContain('The deadline has passed');
  });

  it('whose last line is damaged is written from what is seen now, with the boxes as they stand', async () => {
    await follow([sighting(['left'])]);
    tick(only(), 'record');
    only().body = only().body.replace(/incident-state:v1:\S+/, 'incident-state:v1:AAAA');
    await follow([sighting(['left'])]);
    expect(parseBody(only().body)?.incident).toMatchObject({ done: ['record'] });
    expect(issues()).toHaveLength(1);
  });

  it('from which people removed everything but the marker line keeps their text', async () => {
    await follow([sighting(['left'])]);
    const issue = only();
    issue.body = `Moved to the war room.\n\n${issue.body.slice(issue.body.lastIndexOf('<!--'))}`;
    await follow([sighting(['left'])]);
    expect(issue.body).toContain('Moved to the war room.');
    expect(issue.body).toContain('### What happened');
  });
});

describe('two jobs at once', () => {
  it.each([2, 5])('%i of them create one issue', async (jobs) => {
    await Promise.all(Array.from({ length: jobs }, () => follow([sighting(['left'])])));
    expect(issues().filter(({ state }) => state === 'open')).toHaveLength(1);
    expect(issues()).toHaveLength(1);
    expect(github.state.repositoryLabels.size).toBe(0);
  });

  it('a lock that a dead job left is taken over', async () => {
    const name = `sealgate-lock-${incidentKey(sighting(['left']))}`;
    github.state.repositoryLabels.set(name, 'Held by a run of Sealgate until 2020-01-01T00:00:00.000Z');
    await follow([sighting(['left'])]);
    expect(issues()).toHaveLength(1);
    expect(github.state.repositoryLabels.size).toBe(0);
  });

  it('what another job saw is added to the issue that it created', async () => {
    await Promise.all([
      follow([sighting(['left'])]),
      follow([sighting(['right'], { alerts: [alert('right', { by: 'other002' })] })], { by: 'other002' }),
    ]);
    expect(only().body).toContain('left@1.0.0');
    expect(only().body).toContain('right@1.0.0');
  });

  it('an older twin that appears all the same stays, and the younger is closed', async () => {
    const seen = sighting(['left']);
    const world = await worldOf(NOW);
    github.fail({
      on: 'POST /repos/acme/shop/issues',
      before: (state) => {
        state.issue(ACTIONS_BOT, 'twin', world.texts.body(twinOf(seen)));
      },
    });
    await follow([seen]);
    expect(issues().map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

function twinOf(seen: Sighting) {
  return {
    schema: 'sealgate/incident/v1' as const,
    key: incidentKey(seen),
    rule: seen.rule,
    what: seen.what,
    level: seen.level,
    state: 'open' as const,
    opened: NOW,
    updated: NOW,
    deadline: addHours(NOW, 1),
    escalations: 0,
    alerts: seen.alerts,
    more: 0,
    done: [],
    evidence: [],
  };
}

describe('GitHub that refuses', () => {
  it('F 403 names the permission', async () => {
    const [followed] = await follow([sighting(['left'])], { token: 'ghs_readonly' });
    expect(followed?.problem).toBe(
      'This token may not write issues: give the job `permissions: issues: write`',
    );
    expect(issues()).toEqual([]);
  });

  it('F 410: issues are switched off', async () => {
    github.state.issues = undefined;
    await expect(follow([sighting(['left'])])).rejects.toSatisfy((error) =>
      problemOf(error).startsWith('Issues are switched off'),
    );
  });

  it('F 401 says that the token is wrong', async () => {
    await expect(follow([sighting(['left'])], { token: 'ghs_wrong' })).rejects.toSatisfy((error) =>
      /answered 401.*pass a valid one/s.test(problemOf(error)),
    );
  });

  it.each([
    ['404', 404],
    ['409', 409],
    ['422', 422],
  ])('F %s of one incident leaves the others', async (_name, status) => {
    github.fail({ on: 'POST /repos/acme/shop/issues', status, body: { message: 'No' } });
    const followed = await follow([sighting(['left']), sighting(['right'], { rule: 'signatures/missing' })]);
    expect(followed.map(({ changes }) => changes)).toEqual([[], ['opened']]);
    expect(followed[0]?.problem).toContain(`answered ${status}`);
  });

  it('F 429 waits as it is told', async () => {
    github.fail({
      on: 'POST /repos/acme/shop/issues',
      status: 429,
      headers: { 'retry-after': '1' },
      body: {},
    });
    expect((await follow([sighting(['left'])]))[0]?.changes).toEqual(['opened']);
    expect(issues()).toHaveLength(1);
  });

  it.each([500, 502, 503])('F %i of a list is asked again', async (status) => {
    github.fail({ on: 'GET /repos/acme/shop/issues', status, body: 'oops', times: 2 });
    expect((await follow([sighting(['left'])]))[0]?.changes).toEqual(['opened']);
  });

  it('F an answer that was lost: the issue that was created is found, not created twice', async () => {
    github.fail({ on: 'POST /repos/acme/shop/issues', loseAnswer: true });
    await follow([sighting(['left'])]);
    expect(issues()).toHaveLength(1);
  });

  it('an owner whom GitHub does not take as assignee is named all the same', async () => {
    github.fail({ on: 'POST /assignees', status: 422, body: { message: 'Validation Failed' } });
    expect((await follow([sighting(['left'])]))[0]?.changes).toEqual(['opened']);
    expect(only().body).toContain('@octocat');
  });
});
