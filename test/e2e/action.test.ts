import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/model/evidence/record-schema.js';
import { parseMarker } from '../../src/model/marker.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';
import { actionFolder, change, lockfile, manifest, type Repository, repository } from './repository.js';
import { type ActionResult, type ActionRun, runAction } from './runner.js';

const ACTION = actionFolder();
let github: LoopbackGithub;

beforeEach(async () => {
  github = await startGithub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** The action on a pull request of this repository, offline. */
async function gate(repository: Repository, options: Partial<ActionRun> & { run?: number } = {}) {
  github.state.pull(7, { headSha: repository.head });
  const { run = 100, ...more } = options;
  return runAction({
    action: ACTION,
    workspace: repository.dir,
    ...more,
    inputs: { offline: 'true', ...more.inputs },
    github: {
      repository: 'acme/shop',
      repository_id: '4242',
      server_url: 'https://github.com',
      api_url: github.url,
      event_name: 'pull_request',
      sha: repository.head,
      ref: 'refs/pull/7/merge',
      actor: 'octocat',
      run_id: String(run),
      run_attempt: '1',
      workflow_ref: 'acme/shop/.github/workflows/sealgate.yml@refs/pull/7/merge',
      event: pullRequestEvent(repository),
      ...more.github,
    },
  });
}

function pullRequestEvent({ base, head }: Repository, title = 'Add tiny-merge'): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      title,
      head: { sha: head, ref: 'feature', repo: { full_name: 'acme/shop' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  };
}

function outcomes(result: ActionResult): string[] {
  return result.steps.map(({ id, outcome, exitCode }) => `${id} ${outcome} ${exitCode ?? '-'}`);
}

function comment(): string {
  expect(github.state.comments).toHaveLength(1);
  return github.state.comments[0]?.body ?? '';
}

function log(result: ActionResult): string {
  return result.steps.map((step) => step.log).join('\n');
}

describe('the action', () => {
  it('passes a good change and leaves comment, summary, evidence and outputs', async () => {
    const repository = change('good');
    const result = await gate(repository);
    expect(outcomes(result), log(result)).toEqual(['check success 0', 'seal success 0', 'publish success 0']);
    expect(result.outputs).toMatchObject({ verdict: 'pass', blocked: '0' });
    expect(result.outputs['comment-url']).toContain('/pull/7#issuecomment-');
    for (const name of ['evidence-path', 'sbom-path', 'report-path', 'sarif-path', 'artifact-path']) {
      expect(existsSync(result.outputs[name] ?? ''), name).toBe(true);
    }
    expect(comment().split('\n')[0]).toMatch(/^### ✅/);
    expect(result.steps[2]?.summary).toMatch(/✅/);
    const files = readdirSync(result.outputs['artifact-path'] ?? '');
    expect(files).toContain('record.json');
    const record: unknown = JSON.parse(
      readFileSync(path.join(result.outputs['artifact-path'] ?? '', 'record.json'), 'utf8'),
    );
    expect(recordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  it('fails a bad change with exit code 1, marks the line, and resolves the comment when it is mended', async () => {
    const bad = change('bad');
    const failed = await gate(bad);
    expect(outcomes(failed), log(failed)).toEqual(['check success 0', 'seal success 0', 'publish failure 1']);
    expect(failed.conclusion).toBe('failure');
    expect(failed.outputs).toMatchObject({ verdict: 'fail', blocked: '1' });
    expect(comment().split('\n')[0]).toMatch(/^### ⛔/);
    const errors = failed.steps[2]?.commands.filter(({ name }) => name === 'error') ?? [];
    expect(errors[0]?.properties).toMatchObject({ file: 'package-lock.json' });

    const passed = await gate(change('good'), { run: 101 });
    expect(passed.conclusion).toBe('success');
    expect(comment().split('\n')[0]).toMatch(/^### ✅/);
    expect(comment()).toContain(bad.head.slice(0, 7));
    expect(parseMarker(comment())?.history.map(({ verdict }) => verdict)).toEqual(['fail']);
  });

  it('has a section of the comment for each of its steps in a job', async () => {
    const repository = change('bad');
    const step = (action: string, temp?: string): Promise<ActionResult> =>
      gate(repository, {
        ...(temp === undefined ? {} : { temp }),
        inputs: { 'warn-only': String(temp !== undefined) },
        github: { job: 'gate', action },
      });
    const { temp } = await step('sealgate');
    await step('rehearsal', temp);
    const sections = (): (string | undefined)[][] =>
      (parseMarker(comment())?.sections ?? []).map(({ step, verdict }) => [step, verdict]);
    expect(sections()).toEqual([
      ['sealgate', 'fail'],
      ['rehearsal', 'pass'],
    ]);
    // A composite action that uses ours twice: GitHub has one name for both.
    await step('__acme_wrapper', temp);
    await step('__acme_wrapper', temp);
    expect(sections().map(([name]) => name)).toEqual([
      'sealgate',
      '__acme_wrapper',
      '__acme_wrapper 2',
      'rehearsal',
    ]);
  });

  it('annotates what is new, and only counts what was known before', async () => {
    const old = Array.from({ length: 12 }, (_, index) => `old-${index}`);
    const packagesOf = (names: readonly string[]): Record<string, object> =>
      Object.fromEntries(names.map((name) => [name, {}]));
    const made = repository(
      { 'package.json': manifest(old), 'package-lock.json': lockfile(packagesOf(old)) },
      {
        'package.json': manifest([...old, 'fresh']),
        'package-lock.json': lockfile(packagesOf([...old, 'fresh'])),
      },
    );
    const result = await gate(made);
    const marks = (result.steps[2]?.commands ?? []).filter(({ name }) => /^(?:error|warning)$/.test(name));
    expect(marks.map(({ name, properties }) => [name, properties.title])).toEqual([
      ['error', 'No hash in the lockfile (fresh@1.0.0)'],
    ]);
    expect(log(result)).toContain(
      '12 warnings known before this change have none: the job summary lists them',
    );
    expect(result.steps[2]?.summary).toContain('old-11');
  });

  it('incomplete blocks with exit code 3', async () => {
    const result = await gate(change('good'), { inputs: { preset: 'strict' } });
    expect(outcomes(result), log(result)).toEqual(['check success 0', 'seal success 0', 'publish failure 3']);
    expect(result.outputs.verdict).toBe('incomplete');
    expect(comment().split('\n')[0]).toMatch(/^### ⏸️/);
  });

  it('wrong input: exit code 2, and the comment says what was wrong', async () => {
    const result = await gate(change('good'), { inputs: { offline: 'yes' } });
    expect(outcomes(result), log(result)).toEqual(['check failure 2', 'seal skipped -', 'publish failure 2']);
    expect(comment()).toContain('neither true nor false');
    expect(comment().split('\n')[0]).toMatch(/^### ⏸️/);
  });

  it('wrong input: the evidence goes where the policy of the base has it', async () => {
    const policy = { '.github/sealgate.yml': 'extends: baseline\nevidence-path: audit/evidence\n' };
    const repository = change('good', policy);
    const result = await gate(repository, { inputs: { 'fail-on-severity': 'sever' } });
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(2);
    expect(existsSync(path.join(repository.dir, 'audit/evidence/ledger.jsonl'))).toBe(true);
    expect(existsSync(path.join(repository.dir, 'docs'))).toBe(false);
  });

  it('a folder that is not there: exit code 2, and the comment says so', async () => {
    const repository = change('good');
    const result = await gate(repository, { inputs: { dir: 'apps/gone' } });
    expect(outcomes(result), log(result)).toEqual(['check failure 2', 'seal skipped -', 'publish failure 2']);
    expect(comment()).toMatch(/^### ⏸️ .*apps[\\/]gone.* does not exist/);
    expect(existsSync(path.join(repository.dir, 'apps'))).toBe(false);
  });

  it('a policy that is wrong: exit code 2, everything that is, each with its place', async () => {
    const repository = change('good', {
      '.github/sealgate.yml': 'extends: baseline\nfail-on-severty: high\nallow-licenses: [MITT]\n',
    });
    const result = await gate(repository);
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(2);
    for (const wrong of ['fail-on-severty', '.github/sealgate.yml:2:1', 'MITT', '.github/sealgate.yml:3:18'])
      expect(comment()).toContain(wrong);
  });

  it('switches and lists reach the policy', async () => {
    const result = await gate(change('bad'), { inputs: { 'warn-only': 'true' } });
    expect(result.conclusion, log(result)).toBe('success');
    expect(result.outputs).toMatchObject({ verdict: 'pass', blocked: '0' });
    expect(Number(result.outputs.warned)).toBeGreaterThan(0);
  });

  it('seals with a key from the environment, and the key goes nowhere', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const result = await gate(change('good'), { inputs: { key: 'env://SEAL_KEY' }, env: { SEAL_KEY: pem } });
    expect(result.conclusion, log(result)).toBe('success');
    const folders = [result.outputs['artifact-path'] ?? '', result.outputs['evidence-path'] ?? ''];
    const record = JSON.parse(readFileSync(path.join(folders[0] ?? '', 'record.json'), 'utf8'));
    expect(record.seal.state).toBe('sealed');
    expect(recordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
    const secret = pem.split('\n')[1] ?? '';
    for (const folder of folders) {
      for (const name of readdirSync(folder)) {
        expect(readFileSync(path.join(folder, name), 'latin1').includes(secret), name).toBe(false);
      }
    }
    expect(log(result)).not.toContain(secret);
  });
});

describe('steps that do not end well', () => {
  /** A registry that takes requests and never answers, so that a check is caught in the middle. */
  async function silentRegistry(): Promise<{ url: string; asked: Promise<void>; close: () => void }> {
    let tell = (): void => undefined;
    const asked = new Promise<void>((done) => {
      tell = done;
    });
    const server = createServer(() => tell());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://127.0.0.1:${port}/`,
      asked,
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  }

  it.skipIf(process.platform === 'win32')(
    'F SIGKILL in check: the comment says that nothing was decided',
    async () => {
      const registry = await silentRegistry();
      const result = await gate(change('good'), {
        inputs: { offline: 'false', registry: registry.url },
        meddle: {
          step: 'check',
          when: 'running',
          do: async ({ kill }) => {
            await registry.asked;
            kill('SIGKILL');
          },
        },
      });
      registry.close();
      expect(outcomes(result).slice(1), log(result)).toEqual(['seal skipped -', 'publish failure 3']);
      expect(result.outputs.verdict).toBe('incomplete');
      expect(comment()).toContain('ended before it had a verdict');
      expect(existsSync(result.outputs['evidence-path'] ?? '')).toBe(true);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'T60 F SIGKILL in seal: what was checked is told, and it is not green',
    async () => {
      const tokens = await silentRegistry();
      const result = await gate(change('good'), {
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}token?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
        meddle: {
          step: 'seal',
          when: 'running',
          do: async ({ kill }) => {
            await tokens.asked;
            kill('SIGKILL');
          },
        },
      });
      tokens.close();
      expect(outcomes(result)[0], log(result)).toBe('check success 0');
      expect(outcomes(result)[1]).toMatch(/^seal failure /);
      expect(outcomes(result)[2]).toBe('publish failure 3');
      expect(result.outputs.verdict).toBe('incomplete');
      expect(comment()).toMatch(/^### ⏸️ Not decided: the seal step did not finish/);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'T44 a check that never began writes no evidence through a link of the repository',
    async () => {
      const repository = change('good');
      const elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
      symlinkSync(elsewhere, path.join(repository.dir, 'docs'));
      const result = await gate(repository, { inputs: { dir: 'apps/gone' } });
      expect(result.steps.at(-1)?.exitCode, log(result)).toBe(2);
      expect(comment()).toContain('is not a folder but a link');
      expect(readdirSync(elsewhere)).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'win32')('F cancelled in check: said so, and not green', async () => {
    const registry = await silentRegistry();
    const result = await gate(change('good'), {
      inputs: { offline: 'false', registry: registry.url },
      cancelDuring: 'check',
      cancelWhen: registry.asked,
    });
    registry.close();
    expect(result.conclusion).not.toBe('success');
    expect(result.steps[0]).toMatchObject({ id: 'check', outcome: 'cancelled', left: false });
    expect(result.steps.at(-1)).toMatchObject({ id: 'publish', outcome: 'failure', exitCode: 3 });
    expect(comment()).toContain('cancelled');
  });

  it.each([
    [
      'the state was edited',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"fail"', '"pass"')),
    ],
    ['the state was emptied', (file: string) => writeFileSync(file, '')],
  ])('T60 %s between the steps: not decided', async (_name, edit) => {
    const result = await gate(change('bad'), {
      meddle: {
        step: 'publish',
        when: 'before',
        do: (_process, temp) => edit(path.join(temp, stateFolder(temp), 'state.json')),
      },
    });
    expect(result.steps.at(-1)?.exitCode, log(result)).toBe(3);
    expect(result.outputs.verdict).toBe('incomplete');
    expect(comment().split('\n')[0]).toMatch(/^### ⏸️/);
  });

  it.skipIf(process.platform === 'win32')(
    'T44 a state folder that others may write to is not used',
    async () => {
      const result = await gate(change('good'), {
        meddle: {
          step: 'publish',
          when: 'before',
          do: (_process, temp) => chmodSync(path.join(temp, stateFolder(temp)), 0o777),
        },
      });
      expect(result.steps.at(-1)?.exitCode, log(result)).toBe(3);
      expect(result.outputs.verdict).toBe('incomplete');
    },
  );

  it('T47 masked outputs do not open the gate', async () => {
    const result = await gate(change('bad'), { masked: ['fail', '1', 'sealgate-'] });
    expect(result.outputs.verdict).not.toBe('pass');
    expect(result.conclusion).toBe('failure');
  });

  it('T47 a masked verdict alone leaves the exit code, which is the gate', async () => {
    const result = await gate(change('bad'), { masked: ['fail'] });
    expect(result.outputs.verdict, log(result)).toBe('');
    expect(outcomes(result)).toEqual(['check success 0', 'seal success 0', 'publish failure 1']);
    expect(result.conclusion).toBe('failure');
  });

  it('T57 a token that may not comment changes no verdict; the summary and the artifact say the same', async () => {
    const result = await gate(change('good'), { inputs: { token: 'ghs_readonly' } });
    expect(result.conclusion, log(result)).toBe('success');
    expect(github.state.comments).toEqual([]);
    expect(result.steps.at(-1)?.summary).toMatch(/✅/);
    expect(readFileSync(path.join(result.outputs['artifact-path'] ?? '', 'comment.md'), 'utf8')).toMatch(
      /✅/,
    );
  });

  it('F GitHub down changes no verdict', async () => {
    const result = await gate(change('good'), { github: { api_url: 'http://127.0.0.1:9' } });
    expect(result.conclusion, log(result)).toBe('success');
    expect(result.steps.at(-1)?.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', data: expect.stringContaining('did not answer') }),
    );
  });

  it.each([
    ['v1', 1],
    ['refs/heads/main', 1],
    ['a'.repeat(39), 1],
    ['0123456789'.repeat(4), 0],
    ['', 0],
  ])('T1 warns when the workflow names the action by %j', async (action_ref, warnings) => {
    const named = { action_repository: action_ref === '' ? '' : 'octo/sealgate', action_ref };
    const result = await gate(change('good'), { github: named });
    expect(result.conclusion, log(result)).toBe('success');
    const said = result.steps
      .flatMap((step) => step.commands)
      .filter(({ properties }) => properties.title === 'Sealgate: not pinned');
    expect(said.map(({ name }) => name)).toEqual(Array(warnings).fill('warning'));
  });

  it.each([
    ['audit', { period: 'never' }],
    ['comment', { record: 'record.json' }],
    ['image', { image: '' }],
  ] as const)('T1 %s/ warns of a name that can be moved, whatever else is wrong', async (name, inputs) => {
    const action = path.resolve(import.meta.dirname, '../..', name);
    const warned = async (action_ref: string): Promise<boolean> => {
      const named = { action_repository: 'octo/sealgate', action_ref };
      const { steps } = await runAction({ action, workspace: change('good').dir, inputs, github: named });
      expect(steps[0]?.exitCode).toBe(2);
      return (
        steps[0]?.commands.some(({ properties }) => properties.title === 'Sealgate: not pinned') === true
      );
    };
    expect([await warned('v1'), await warned('0123456789'.repeat(4))]).toEqual([true, false]);
  });

  it('says which code judged: in the record, the ledger and the report', async () => {
    const used = `octo/sealgate@${'0123456789'.repeat(4)}`;
    const [action_repository, action_ref] = used.split('@');
    const result = await gate(change('good'), { github: { action_repository, action_ref } });
    const read = (output: string, ...names: string[]): string =>
      readFileSync(path.join(result.outputs[output] ?? '', ...names), 'utf8');
    expect(JSON.parse(read('artifact-path', 'record.json')).context.tool.action).toBe(used);
    const [line = ''] = read('evidence-path', 'ledger.jsonl').split('\n');
    expect(JSON.parse(line).source.userAgent).toMatch(new RegExp(`^sealgate/\\S+ \\(${used}\\) node/`));
    expect(read('report-path')).toContain(used);
  });

  it('F summary cannot be written: the verdict stays, and the log says so', async () => {
    const result = await gate(change('bad'), {
      meddle: {
        step: 'publish',
        when: 'before',
        do: (_process, temp) => {
          const files = path.join(temp, '_runner_file_commands');
          for (const name of readdirSync(files).filter((one) => one.startsWith('step_summary_')))
            writeFileSync(path.join(files, name), 'x'.repeat(1024 * 1024));
        },
      },
    });
    expect(outcomes(result), log(result)).toEqual(['check success 0', 'seal success 0', 'publish failure 1']);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.steps.at(-1)?.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', properties: { title: 'Sealgate: job-summary' } }),
    );
  });

  it('T4 refuses pull_request_target with the change checked out', async () => {
    const result = await gate(change('good'), { github: { event_name: 'pull_request_target' } });
    expect(result.steps.map(({ exitCode }) => exitCode)).toEqual([2, undefined, 2]);
    expect(log(result)).toContain("Refused: 'pull_request_target'");
    expect(result.steps[2]?.summary).toMatch(/^### ⏸️ Not decided: Refused: 'pull&#95;request&#95;target'/);
    expect(github.requests).toEqual([]);
  });
});

describe('an event that is none of its name', () => {
  it('F is told in the job summary too, and is not green', async () => {
    const result = await gate(change('good'), {
      github: { event_name: 'pull_request', event: { pull_request: { number: 'x' } } },
    });
    expect(result.steps.map(({ exitCode }) => exitCode)).toEqual([2, undefined, 2]);
    expect(result.steps[2]?.summary).toMatch(/^### ⏸️ Not decided: .*event/);
  });
});

describe('Node.js', () => {
  function fakeNode(script: string | undefined): string {
    const bin = mkdtempSync(path.join(tmpdir(), 'bin-'));
    if (script !== undefined) {
      writeFileSync(path.join(bin, 'node'), `#!/bin/sh\n${script}\n`);
      chmodSync(path.join(bin, 'node'), 0o755);
    }
    return bin;
  }

  it.skipIf(process.platform === 'win32')('says that it is too old, and which one was found', async () => {
    const bin = fakeNode('case "$1" in --version) echo v16.20.2;; *) exit 1;; esac');
    const result = await gate(change('good'), { env: { PATH: `${bin}:${process.env.PATH}` } });
    expect(result.steps.map(({ exitCode }) => exitCode)).toEqual([2, undefined, 2]);
    expect(result.steps[0]?.commands[0]).toMatchObject({
      name: 'error',
      properties: { title: 'Sealgate needs Node.js 20.17 or newer' },
      data: expect.stringContaining('v16.20.2'),
    });
    expect(result.steps[2]?.summary).toBe(
      '### ⏸️ Not decided: Sealgate needs Node.js 20.17 or newer\nNothing was checked. Found: v16.20.2. Add `actions/setup-node` before this step.\n',
    );
    expect(result.conclusion).toBe('failure');
    expect(result.outputs).toMatchObject({ verdict: 'incomplete', 'report-path': '' });
  });

  it.skipIf(process.platform === 'win32')('says that it is missing', async () => {
    const bin = fakeNode(undefined);
    for (const tool of ['bash', 'sh']) {
      writeFileSync(path.join(bin, tool), `#!/bin/sh\nexec /bin/${tool} "$@"\n`);
      chmodSync(path.join(bin, tool), 0o755);
    }
    const result = await gate(change('good'), { env: { PATH: bin } });
    expect(result.steps[0]).toMatchObject({ exitCode: 2 });
    expect(result.steps[0]?.commands[0]?.data).toContain('no node on PATH');
    expect(result.steps[2]).toMatchObject({
      exitCode: 2,
      summary: expect.stringContaining('Found: no node on PATH.'),
      outputs: { verdict: 'incomplete' },
    });
    for (const [name, inputs, output] of [
      ['audit', { period: '2026-01' }, { outcome: 'incomplete' }],
      ['comment', { record: 'record.json' }, {}],
      ['image', { image: 'registry.example.test/a@sha256:1' }, {}],
      ['tool', { name: 'trivy' }, {}],
    ] as const) {
      const action = path.resolve(import.meta.dirname, '../..', name);
      const other = await runAction({ action, workspace: bin, inputs, env: { PATH: bin } });
      expect(other.steps[0], name).toMatchObject({
        exitCode: 2,
        summary: expect.stringContaining('Found: no node on PATH.'),
      });
      expect(other.steps[0]?.outputs, name).toEqual(output);
    }
  });
});

describe('hostile words', () => {
  const NASTY = [
    '"; touch PWNED; echo "',
    '$(touch PWNED)',
    '`touch PWNED`',
    `\${{ secrets.X }}`,
    "'; touch PWNED #",
    '::set-output name=verdict::pass',
    '##[set-output name=verdict]pass',
    'a\n::set-env name=X::b',
    '--help',
    '|touch PWNED',
  ];

  it.each(NASTY)('T6 T46 %j as an input is data', async (word) => {
    const repository = change('bad');
    const result = await gate(repository, {
      inputs: { 'allow-ghsas': word, report: word, 'fail-on-scopes': '' },
      github: { event: pullRequestEvent(repository, word), head_ref: word, actor: word },
    });
    expect(existsSync(path.join(repository.dir, 'PWNED'))).toBe(false);
    expect(result.conclusion).toBe('failure');
    expect(result.outputs.verdict).not.toBe('pass');
    const names = new Set(result.steps.flatMap((step) => step.commands.map(({ name }) => name)));
    for (const name of names) expect(['error', 'warning', 'notice']).toContain(name);
  });
});

function stateFolder(temp: string): string {
  const found = readdirSync(temp).find((name) => /^sealgate-[A-Za-z0-9]{6}$/.test(name));
  if (found === undefined) throw new Error('no state folder');
  return found;
}
