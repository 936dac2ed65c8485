import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockfile } from '../e2e/repository.js';
import { start } from '../support/act.js';
import { DIST, ROOT, sealgate } from '../support/cli.js';
import { startGithub } from '../support/github/server.js';
import { peer } from '../support/peers.js';
import { startRegistry } from '../support/registry/registry.mjs';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const act = peer('act');
const cosign = peer('cosign');
const ready = act !== undefined && cosign !== undefined;
const FILE = '.github/workflows/release.yml';
const WORKFLOW = readFileSync(path.join(ROOT, FILE), 'utf8');
const REF = 'refs/tags/v1.2.3';
const NAME = `sealgate/sealgate/${FILE}`;

let home: string;
let sigstore: Sigstore;
let github: Awaited<ReturnType<typeof startGithub>>;
let packages: Awaited<ReturnType<typeof startRegistry>>;
beforeAll(async () => {
  if (!ready) return;
  home = mkdtempSync(path.join(os.tmpdir(), 'sealgate-release-'));
  sigstore = await startSigstore();
  github = await startGithub();
  packages = await startRegistry({ keys: null });
});
afterAll(async () => {
  if (!ready) return;
  await packages.close();
  await github.close();
  await sigstore.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The workflow as written, but for the addresses of a Sigstore instance on loopback. */
function onLoopback(): string {
  const services = ['fulcio-url', 'rekor-url', 'tsa-url'];
  const flags = services.map((flag) => `--${flag} ${sigstore.url}`).join(' ');
  const inputs = services.map((name) => `          ${name}: ${sigstore.url}\n`).join('');
  return (
    WORKFLOW.replace('dist/index.js" seal ', `dist/index.js" seal ${flags} `)
      .replace('          run: npm-audit\n', `          run: npm-audit\n${inputs}`)
      // act does not know which file it runs.
      .replace(/\$\{\{ github\.workflow_ref \}\}/, `${NAME}@${REF}`)
  );
}

/** A small project with this repository's action and script, tagged. */
function repository(integrity: string): { dir: string; head: string } {
  const dir = path.join(home, 'repository');
  for (const name of ['action.yml', 'audit', 'cache', 'comment', 'image', 'scripts/release.mjs'])
    cpSync(path.join(ROOT, name), path.join(dir, name), { recursive: true });
  cpSync(path.dirname(DIST), path.join(dir, 'dist'), { recursive: true });
  // cosign cannot be fetched here: it is the one of this machine.
  const tool = { using: 'composite', steps: [{ shell: 'bash', run: 'true' }] };
  const project = { name: 'shop', version: '1.2.3', license: 'MIT', dependencies: { 'is-even': '1.0.0' } };
  const lock = JSON.parse(lockfile({ 'is-even': { integrity } })) as { packages: Record<string, object> };
  const entries = { ...lock.packages, '': project };
  const files = {
    'package.json': JSON.stringify(project),
    'package-lock.json': JSON.stringify({ ...lock, version: '1.2.3', packages: entries }),
    'CHANGELOG.md': '# Changelog\n\n## 1.2.3 - 2026-11-23\n\n- A change.\n',
    'tool/action.yml': JSON.stringify({ name: 'x', description: 'x', inputs: { name: {} }, runs: tool }),
    [FILE]: onLoopback(),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'a release');
  git('tag', 'v1.2.3');
  return { dir, head: git('rev-parse', 'HEAD') };
}

/** Programs of the runner: npm builds nothing, gh keeps what it is given, cosign trusts the instance on loopback. */
function programs(): string {
  const folder = path.join(home, 'bin');
  mkdirSync(folder);
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
  const scripts = {
    npm: `[ "$1" = ci ] || [ "$1" = run ] || exec ${npm} "$@"`,
    gh: 'echo "$*" > "$HOME/gh.txt"; mkdir -p "$HOME/published"; for f; do [ ! -f "$f" ] || cp "$f" "$HOME/published"; done',
    cosign: `exec ${cosign} "$@" --trusted-root ${sigstore.trustedRootFile}`,
  };
  for (const [name, text] of Object.entries(scripts))
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return folder;
}

const INPUTS = [
  'name',
  'path',
  'fetch-depth',
  'persist-credentials',
  'node-version',
  'package-manager-cache',
];
const MORE = ['if-no-files-found', 'overwrite'];
const STAND_INS: Readonly<Record<string, string>> = {
  'actions/upload-artifact': 'mkdir -p "$HOME/artifacts" && cp -R "$P" "$HOME/artifacts/$N"',
  'actions/download-artifact': 'mkdir -p "$P" && cp -R "$HOME/artifacts/$N/." "$P"',
};

/** GitHub's own actions, by stand-ins that do what the workflow needs of them. */
function standIns(): string[] {
  const uses = [...new Set([...WORKFLOW.matchAll(/uses: (actions\/\S+)/g)].map(([, use = '']) => use))];
  const expression = (text: string): string => `$\{{ ${text} }}`;
  return uses.flatMap((use) => {
    const [name = ''] = use.split('@');
    const folder = path.join(home, 'actions', name.replace(/\W/g, '-'));
    mkdirSync(folder, { recursive: true });
    const step = {
      shell: 'bash',
      env: { P: expression('inputs.path'), N: expression('inputs.name') },
      run: STAND_INS[name] ?? 'true',
    };
    const action = {
      name: 'stand-in',
      description: 'stand-in',
      inputs: Object.fromEntries([...INPUTS, ...MORE].map((input) => [input, { description: 'x' }])),
      runs: { using: 'composite', steps: [step] },
    };
    writeFileSync(path.join(folder, 'action.yml'), JSON.stringify(action));
    return ['--local-repository', `${use}=${folder}`];
  });
}

describe.skipIf(!ready)('act runs .github/workflows/release.yml', () => {
  it('builds, gates, signs, has cosign verify, and publishes what the commit of the tag runs', async () => {
    const { integrity } = packages.publish({ name: 'is-even', version: '1.0.0' });
    const { dir, head } = repository(integrity);
    const claims = {
      sub: `https://github.com/${NAME}@${REF}`,
      repository: 'sealgate/sealgate',
      ref: REF,
      sha: head,
      workflow_ref: `${NAME}@${REF}`,
      job_workflow_ref: `${NAME}@${REF}`,
      event_name: 'push',
    };
    await sigstore.control({ claims });
    const event = { ref: REF, head_commit: { id: head }, repository: { full_name: 'sealgate/sealgate' } };
    writeFileSync(path.join(home, 'event.json'), JSON.stringify(event));
    const environment = {
      ...sigstore.env,
      GITHUB_REPOSITORY: github.state.repository,
      HOME: home,
      npm_config_registry: packages.url,
      GITHUB_API_URL: github.url,
      GITHUB_WORKFLOW_REF: `${NAME}@${REF}`,
    };
    const { code, output } = await start(
      act ?? '',
      [
        ...['push', '-W', FILE, '-e', path.join(home, 'event.json'), '-P', 'ubuntu-24.04=-self-hosted'],
        ...['--no-cache-server', '-s', 'GITHUB_TOKEN=ghs_default'],
        ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...standIns(),
      ],
      { cwd: dir, home, programs: programs() },
    );
    expect(code, output).toBe(0);
    for (const job of ['Build again', 'Gate', 'Sign and publish'])
      expect(output).toMatch(new RegExp(`Release/${job} *\\].*Job succeeded`));
    expect(readFileSync(path.join(home, 'gh.txt'), 'utf8')).toMatch(
      /^release create v1\.2\.3 --verify-tag --title v1\.2\.3 --notes-file /,
    );

    const published = path.join(home, 'published');
    const signed = ['SHA256SUMS', 'sealgate.cdx.json', 'sealgate.record.json'];
    expect(readdirSync(published).sort()).toEqual(
      [...signed, ...signed.map((name) => `${name}.sigstore.json`), 'notes.md'].sort(),
    );
    const sums = readFileSync(path.join(published, 'SHA256SUMS'), 'utf8');
    expect(sums).toMatch(/^[0-9a-f]{64} {2}dist\/index\.js$/m);
    expect(readFileSync(path.join(published, 'notes.md'), 'utf8')).toContain(
      `sealgate/sealgate@${head} # v1.2.3`,
    );
    for (const name of signed) {
      const file = path.join(published, name);
      const identity = ['--certificate-identity', claims.sub, '--certificate-oidc-issuer', sigstore.issuer];
      const verified = await sealgate([
        ...['verify', file, '--bundle', `${file}.sigstore.json`, ...identity],
        ...['--trusted-root', sigstore.trustedRootFile],
      ]);
      expect(verified.code, verified.stderr).toBe(0);
    }
  }, 300_000);
});
