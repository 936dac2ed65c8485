import { describe, expect, it } from 'vitest';
import { judge } from '../../src/commands/stages/judge.js';
import { decide } from '../../src/decide/decide.js';
import type { Facts } from '../../src/model/facts.js';
import type { Decision } from '../../src/model/findings/decision.js';
import type { Finding } from '../../src/model/findings/finding.js';
import type { Importer } from '../../src/model/packages/graph.js';
import { makeFacts, makeFinding, makeGraph, makePackage, makeResults, policyOf } from '../support/facts.js';

/** Workspaces of one lockfile, each with the packages it depends on; `shared` depends on another workspace. */
function workspaces(folders: Readonly<Record<string, readonly string[]>>): Facts {
  const names = [...new Set(Object.values(folders).flat())].filter((name) => !name.startsWith('workspace:'));
  const importers = Object.entries(folders).map(
    ([path, needs]): Importer => ({
      id: `workspace:${path}`,
      path,
      name: `@acme/${path.split('/').pop()}`,
      dependencies: needs.map((name) => ({
        to: name.startsWith('workspace:') ? name : `pkg:npm/${name}@1.0.0`,
        name,
        kind: 'prod' as const,
      })),
    }),
  );
  return makeFacts({
    graphs: [
      makeGraph(
        names.map((name) => makePackage(name)),
        { path: 'pnpm-lock.yaml', importers },
      ),
    ],
  });
}

async function one(yaml: string, finding: Finding, facts = makeFacts()): Promise<Decision> {
  const { decisions } = decide({
    facts,
    policy: await policyOf(yaml),
    results: makeResults(),
    findings: [finding],
  });
  const decision = decisions.find((candidate) => candidate.finding === finding);
  if (decision === undefined) throw new Error('the finding was lost');
  return decision;
}

const about = (name: string, more: Partial<Finding> = {}): Finding =>
  makeFinding({
    subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:npm/${name}@1.0.0`, scope: 'runtime' },
    ...more,
  });
const inFile = (file: string): Finding =>
  makeFinding({
    rule: 'scanners/misconfiguration',
    check: 'scanners',
    subject: { kind: 'file', name: file },
  });

describe('overrides by workspace and path', () => {
  const LEGACY = 'overrides:\n  - workspaces: [packages/legacy]\n    fail-on-severity: never\n';

  it('answer for what only that workspace installs, by folder, name or pattern, and say which line', async () => {
    const facts = workspaces({ 'packages/legacy': ['left'], 'packages/web': ['other'] });
    const decision = await one(LEGACY, about('left'), facts);
    expect(decision).toMatchObject({
      outcome: 'warn',
      reason: { key: 'fail-on-severity', origin: 'policy.yml:3' },
    });
    expect((await one(LEGACY, about('other'), facts)).outcome).toBe('block');
    for (const name of ['@acme/legacy', '@acme/leg*', 'packages/*y'])
      expect((await one(LEGACY.replace('packages/legacy', `"${name}"`), about('left'), facts)).outcome).toBe(
        'warn',
      );
  });

  it('never let in what another workspace installs too, also through a workspace of the repository', async () => {
    const both = workspaces({ 'packages/legacy': ['left'], 'packages/web': ['left'] });
    expect((await one(LEGACY, about('left'), both)).outcome).toBe('block');
    const through = workspaces({
      'packages/legacy': ['left'],
      'packages/web': ['workspace:packages/legacy'],
    });
    expect((await one(LEGACY, about('left'), through)).outcome).toBe('block');
  });

  it('are stricter where one of the workspaces is', async () => {
    const facts = workspaces({ payments: ['left'], web: ['left', 'other'] });
    const yaml = 'overrides: [{workspaces: payments, fail-on-severity: low}]';
    expect((await one(yaml, about('left', { severity: 'low' }), facts)).outcome).toBe('block');
    expect((await one(yaml, about('other', { severity: 'low' }), facts)).outcome).toBe('warn');
  });

  it('by path: globs and folders above, of files, workspaces and lockfiles', async () => {
    const facts = workspaces({ 'packages/legacy': ['left'], 'packages/web': ['other'] });
    for (const path of ['packages/legacy', 'packages/legacy/**', '**/legacy', 'packages/leg*'])
      expect([
        path,
        (await one(`overrides: [{paths: "${path}", fail-on-severity: never}]`, about('left'), facts)).outcome,
      ]).toEqual([path, 'warn']);
    const docker = 'overrides: [{paths: [deploy, "**/*.tf"], warn-only: true}]';
    expect((await one(docker, inFile('deploy/a/Dockerfile'))).outcome).toBe('warn');
    expect((await one(docker, inFile('x/y/main.tf'))).outcome).toBe('warn');
    expect((await one(docker, inFile('deployed/Dockerfile'))).outcome).toBe('block');
  });

  it('a file is in the nearest workspace above it, and what nothing places is in none', async () => {
    const facts = workspaces({ '.': ['other'], 'packages/legacy': ['left'] });
    expect((await one(LEGACY, inFile('packages/legacy/Dockerfile'), facts)).outcome).toBe('warn');
    expect((await one(LEGACY, inFile('Dockerfile'), facts)).outcome).toBe('block');
    expect((await one(LEGACY, about('nowhere'), facts)).outcome).toBe('block');
    const image = makeFinding({ subject: { kind: 'image', name: 'web:1' } });
    expect((await one(LEGACY, image, facts)).outcome).toBe('block');
  });
});

describe('overrides by scope, package and rule', () => {
  it('all conditions must hold', async () => {
    const yaml = 'overrides: [{scopes: dev, packages: "@types/*", fail-on-severity: never}]';
    const dev = (name: string, scope: 'development' | 'runtime'): Finding =>
      makeFinding({
        subject: { kind: 'package', name: `${name}@1.0.0`, purl: `pkg:npm/${name}@1.0.0`, scope },
      });
    expect((await one(yaml, dev('@types/node', 'development'))).outcome).toBe('warn');
    expect((await one(yaml, dev('@types/node', 'runtime'))).outcome).toBe('block');
    expect((await one(yaml, dev('left', 'development'))).outcome).toBe('block');
  });

  it('the later of two entries counts, and rules are merged', async () => {
    const yaml = [
      'rules: {licenses/denied: block}',
      'overrides:',
      '  - {scopes: runtime, rules: {licenses/denied: accept, sources/git: block}}',
      '  - {packages: left, rules: {licenses/denied: warn}}',
    ].join('\n');
    const denied = about('left', { rule: 'licenses/denied', check: 'licenses' });
    expect(await one(yaml, denied)).toMatchObject({ outcome: 'warn', reason: { origin: 'policy.yml:4' } });
    expect((await one(yaml, about('left', { rule: 'sources/git', check: 'sources' }))).outcome).toBe('block');
    expect((await one(yaml, about('right', { rule: 'licenses/denied', check: 'licenses' }))).outcome).toBe(
      'accept',
    );
  });

  it('exceptions and warn-only still apply', async () => {
    const yaml = [
      'overrides: [{packages: left, fail-on-severity: low}]',
      'exceptions: [{id: E, rule: GHSA-aaaa-bbbb-cccc, package: left, reason: r, approved-by: t, expires: "2027-01-01"}]',
    ].join('\n');
    expect((await one(yaml, about('left', { severity: 'low' }))).reason.kind).toBe('exception');
  });
});

describe('since', () => {
  const on = (day: string): Facts => {
    const facts = makeFacts();
    return { ...facts, context: { ...facts.context, time: `${day}T00:00:00Z` } };
  };

  it('a new rule warns until the day, then blocks', async () => {
    const yaml = 'rules:\n  trust/too-new: {level: block, since: 2027-01-15}';
    const finding = about('left', { rule: 'trust/too-new', check: 'trust', severity: 'low' });
    expect(await one(yaml, finding, on('2027-01-14'))).toMatchObject({
      outcome: 'warn',
      reason: {
        kind: 'since',
        since: '2027-01-15',
        key: 'rules.trust/too-new',
        origin: 'policy.yml:2',
        text: expect.stringContaining('2027-01-15'),
      },
    });
    expect((await one(yaml, finding, on('2027-01-15'))).outcome).toBe('block');
  });

  it('announces no block where something else will keep it from blocking', async () => {
    const yaml = 'rules:\n  trust/too-new: {level: block, since: 2027-01-15}\nwarn-only: true';
    const finding = about('left', { rule: 'trust/too-new', check: 'trust', severity: 'low' });
    const today = await one(yaml, finding, on('2027-01-14'));
    expect(today).toMatchObject({ outcome: 'warn', reason: { kind: 'warn-only', key: 'warn-only' } });
    expect(today).toEqual(await one(yaml, finding, on('2027-01-15')));
  });

  it('an override with since does so for every key, and loosens nothing before', async () => {
    const yaml = 'fail-on-severity: high\noverrides:\n  - since: 2027-02-01\n    fail-on-severity: moderate';
    const moderate = about('left', { severity: 'moderate' });
    expect(await one(yaml, moderate, on('2027-01-31'))).toMatchObject({
      outcome: 'warn',
      reason: { kind: 'since', origin: 'policy.yml:4', text: expect.stringContaining('until 2027-02-01') },
    });
    expect((await one(yaml, moderate, on('2027-02-01'))).outcome).toBe('block');
    expect((await one(yaml, about('left'), on('2027-01-31'))).outcome).toBe('block');
    const milder = 'overrides: [{since: 2027-02-01, fail-on-severity: never}]';
    expect((await one(milder, about('left'), on('2027-01-31'))).outcome).toBe('block');
    expect((await one(milder, about('left'), on('2027-02-01'))).outcome).toBe('warn');
  });

  it('of several days the first that blocks is named', async () => {
    const yaml =
      'overrides: [{since: 2027-03-01, fail-on-severity: low}, {since: 2027-02-01, fail-on-severity: moderate}]';
    const text = async (severity: 'moderate' | 'low'): Promise<string> =>
      (await one(yaml, about('left', { severity }), on('2027-01-01'))).reason.text;
    expect(await text('moderate')).toContain('2027-02-01');
    expect(await text('low')).toContain('below fail-on-severity');
  });
});

describe('licence lists of overrides', () => {
  const facts = workspaces({ tools: ['tool', 'both'], web: ['web', 'both'] });
  const GPL = { license: 'GPL-3.0-only', from: 'lockfile' } as const;
  const licensed: Facts = {
    ...facts,
    licenses: Object.fromEntries(
      facts.graphs.flatMap(({ packages }) => packages.map(({ id }) => [id, GPL] as const)),
    ),
  };
  const denied = async (yaml: string): Promise<unknown> => {
    const { decisions } = await judge(licensed, await policyOf(yaml));
    return decisions
      .filter(({ finding }) => finding.rule === 'licenses/denied')
      .map(({ finding, outcome }) => `${finding.subject.name} ${outcome}`);
  };

  it('hold in their workspace, and what others install too must be allowed there as well', async () => {
    const mild = 'overrides: [{workspaces: [tools], allow-licenses: [MIT, GPL-3.0-only]}]';
    expect(await denied(`allow-licenses: [MIT]\n${mild}`)).toEqual(['both@1.0.0 block', 'web@1.0.0 block']);
    const strict = 'overrides: [{paths: [web], deny-licenses: [set:strong-copyleft]}]';
    expect(await denied(strict)).toEqual(['both@1.0.0 block', 'web@1.0.0 block']);
    expect(await denied('overrides: [{packages: [web], deny-licenses: [GPL-3.0-only]}]')).toEqual([
      'web@1.0.0 block',
    ]);
  });

  it('stand in for those of license-scopes, and leave the list alone that they do not name', async () => {
    const scopes = 'license-scopes: {runtime: {allow-licenses: [MIT], deny-licenses: [ISC]}}';
    const mild = 'overrides: [{workspaces: [tools], allow-licenses: [GPL-3.0-only]}]';
    expect(await denied(`${scopes}\n${mild}`)).toEqual(['both@1.0.0 block', 'web@1.0.0 block']);
    expect(await denied(`deny-licenses: [GPL-3.0-only]\n${mild}`)).toEqual([
      'both@1.0.0 block',
      'tool@1.0.0 block',
      'web@1.0.0 block',
    ]);
  });

  it.each([
    ['{workspaces: [a], allow-licenses: [MTI]}', "Did you mean 'MIT'?"],
    ['{workspaces: [a], deny-licenses: [set:permisive]}', "Did you mean 'set:permissive'?"],
    ['{since: 2027-01-01, allow-licenses: [MIT]}', 'an override of their own'],
  ])('refuses %s', async (override, hint) => {
    await expect(policyOf(`overrides: [${override}]`)).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      hint: expect.stringContaining(hint),
      location: { line: 1 },
    });
  });
});
