import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionFolder, change } from '../e2e/repository.js';
import { ROOT } from '../support/cli.js';
import { startGithub } from '../support/github/server.js';
import { ACTIONS_BOT } from '../support/github/state.js';
import { peer } from '../support/peers.js';

const workflows = readdirSync(path.join(ROOT, 'workflows')).map((name) => path.join('workflows', name));
const files = [...workflows, '.github/workflows/ci.yml'];

const actionlint = peer('actionlint');
const zizmor = peer('zizmor');
const act = peer('act');

describe('workflows', () => {
  it.skipIf(actionlint === undefined)('actionlint finds nothing', () => {
    const result = spawnSync(actionlint ?? '', ['-no-color', ...files], { cwd: ROOT, encoding: 'utf8' });
    expect(result.stdout).toBe('');
    expect(result.status).toBe(0);
  });

  it.skipIf(zizmor === undefined)('zizmor finds nothing, in the actions neither', () => {
    const args = [
      '--offline',
      '--no-progress',
      '--format=plain',
      ...files,
      'action.yml',
      'comment/action.yml',
      'image/action.yml',
      'audit/action.yml',
      'cache/action.yml',
    ];
    const result = spawnSync(zizmor ?? '', args, { cwd: ROOT, encoding: 'utf8' });
    expect(result.stdout + result.stderr).toMatch(
      /No findings to report|0 informational, 0 low, 0 medium, 0 high/,
    );
    expect(result.status).toBe(0);
  });

  it.skipIf(act === undefined)(
    'act runs workflows/pull-request.yml as written',
    { timeout: 180_000 },
    async () => {
      const github = await startGithub();
      github.state.accounts.set('ghs_default', ACTIONS_BOT);
      // A registry that has nothing: what cannot be verified must not pass.
      const registry = createServer((_request, response) => response.writeHead(404).end('{}'));
      await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
      const { port } = registry.address() as AddressInfo;
      try {
        const repository = change('good', {
          '.github/workflows/sealgate.yml': readFileSync(
            path.join(ROOT, 'workflows/pull-request.yml'),
            'utf8',
          ),
        });
        github.state.pull(7, { headSha: repository.head });
        const home = mkdtempSync(path.join(tmpdir(), 'act-home-'));
        writeFileSync(
          path.join(home, 'event.json'),
          JSON.stringify({
            number: 7,
            pull_request: {
              number: 7,
              head: { sha: repository.head, ref: 'feature', repo: { full_name: 'acme/shop' } },
              base: { sha: repository.base, ref: 'main', repo: { full_name: 'acme/shop' } },
            },
          }),
        );
        const uses = [
          ...readFileSync(path.join(ROOT, 'workflows/pull-request.yml'), 'utf8').matchAll(/uses: (\S+)/g),
        ];
        const local = uses.flatMap(([, use]) => {
          const folder = use?.startsWith('sealgate/') ? actionFolder() : standIn(home, use ?? '');
          return ['--local-repository', `${use}=${folder}`];
        });
        const { code, output } = await run(
          act ?? '',
          [
            ...['pull_request', '-W', '.github/workflows/sealgate.yml', '-e', path.join(home, 'event.json')],
            ...['-P', 'ubuntu-24.04=-self-hosted', '--no-cache-server', '-s', 'GITHUB_TOKEN=ghs_default'],
            ...['--env', `GITHUB_API_URL=${github.url}`, '--env', 'GITHUB_REPOSITORY=acme/shop'],
            ...['--env', `npm_config_registry=http://127.0.0.1:${port}/`],
            ...local,
          ],
          { cwd: repository.dir, home },
        );
        expect(output).toContain('verdict=incomplete');
        expect(output).toContain('record.json');
        expect(code).toBe(1);
        expect(github.state.comments.map(({ body }) => body.split('\n')[0]).join()).toMatch(/⏸️/);
        expect(github.violations).toEqual([]);
      } finally {
        registry.close();
        await github.close();
      }
    },
  );
});

/** An action of GitHub's own by a stand-in that lists what it was given: act has no network here. */
function standIn(home: string, use: string): string {
  const folder = path.join(home, 'actions', use.replace(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  const inputs = [
    'fetch-depth',
    'persist-credentials',
    'name',
    'path',
    'if-no-files-found',
    'overwrite',
    'retention-days',
  ];
  writeFileSync(
    path.join(folder, 'action.yml'),
    [
      'name: stand-in',
      'description: stand-in',
      'inputs:',
      ...inputs.map((name) => `  ${name}: { description: x }`),
      'runs:',
      '  using: composite',
      '  steps:',
      `    - { shell: bash, env: { P: "\${{ inputs.path }}" }, run: 'if [ -n "$P" ]; then ls "$P"; fi' }`,
      '',
    ].join('\n'),
  );
  return folder;
}

function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly home: string },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: {
        PATH: process.env.PATH,
        HOME: options.home,
        XDG_CACHE_HOME: path.join(options.home, 'cache'),
        CI: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
