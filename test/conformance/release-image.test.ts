import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionFolder, lockfile, manifest, repository } from '../e2e/repository.js';
import { start } from '../support/act.js';
import { ROOT, sealgate } from '../support/cli.js';
import { startGithub } from '../support/github/server.js';
import { ACTIONS_BOT } from '../support/github/state.js';
import { peer } from '../support/peers.js';
import { startRegistry } from '../support/registry/registry.mjs';
import { type Sigstore, startSigstore } from '../support/sigstore/start.js';

const act = peer('act');
const cosign = peer('cosign');
const referrers = peer('referrers-registry');
const ready = [act, cosign, referrers].every((program) => program !== undefined);
const WORKFLOW = readFileSync(path.join(ROOT, 'workflows/release-image.yml'), 'utf8');
const REF = 'refs/tags/v1.2.3';
const NAME = 'acme/shop/.github/workflows/release-image.yml';

let home: string;
let sigstore: Sigstore;
let github: Awaited<ReturnType<typeof startGithub>>;
let packages: Awaited<ReturnType<typeof startRegistry>>;
let server: ChildProcess;
let host: string;
beforeAll(async () => {
  if (!ready) return;
  home = mkdtempSync(path.join(os.tmpdir(), 'sealgate-release-'));
  sigstore = await startSigstore();
  // Without keys and without advisories: what is installed is known, and nothing is known of it.
  github = await startGithub();
  github.state.accounts.set('ghs_default', { ...ACTIONS_BOT, canAttest: true });
  packages = await startRegistry({ keys: null });
  server = spawn(referrers ?? '', ['127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: server.stdout ?? process.stdin });
  host = (await new Promise<string>((resolve) => lines.once('line', resolve))).replace('listening on ', '');
});
afterAll(async () => {
  if (!ready) return;
  server.kill();
  await packages.close();
  await github.close();
  await sigstore.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The workflow as written, but for the addresses of a registry and a Sigstore instance on loopback. */
function onLoopback(): string {
  const services = [
    ['fulcio-url', sigstore.url],
    ['rekor-url', sigstore.url],
    ['tsa-url', sigstore.url],
  ].map(([name, value]) => `          ${name}: ${value}\n`);
  const root = `          trusted-root: ${sigstore.trustedRootFile}\n`;
  // act does not know which file it runs.
  const expression = /\$\{\{ github\.workflow_ref \}\}/;
  return WORKFLOW.replace('REGISTRY: ghcr.io', `REGISTRY: ${host}`)
    .replace(expression, `${NAME}@${REF}`)
    .replace(/(uses: sealgate\/sealgate@\S+\n {8}with:\n)/g, `$1${services.join('')}`)
    .replace(/(uses: sealgate\/sealgate\/image@\S+\n {8}with:\n)/g, `$1${services.join('')}${root}`);
}

/** Actions of others, by stand-ins that do what the workflow needs of them. */
const STAND_INS: Readonly<Record<string, string>> = {
  'actions/checkout': 'true',
  'docker/setup-buildx-action': 'true',
  'docker/login-action': 'true',
  'docker/build-push-action': 'node "$GITHUB_ACTION_PATH/push.mjs" >> "$GITHUB_OUTPUT"',
  'actions/upload-artifact': 'rm -rf "$HOME/artifact" && cp -R "$INPUT_PATH" "$HOME/artifact"',
  'actions/download-artifact': 'mkdir -p "$INPUT_PATH" && cp -R "$HOME/artifact/." "$INPUT_PATH"',
};

/** Builds nothing: pushes an image of one layer, and says its digest. */
const PUSH = `
import { createHash } from 'node:crypto';
const name = /name=([^,]+)/.exec(process.env.INPUT_OUTPUTS)[1];
const base = 'http://' + name.replace('/', '/v2/');
const digest = (text) => 'sha256:' + createHash('sha256').update(text).digest('hex');
const layer = 'the release';
for (const blob of ['{}', layer]) {
  const started = await fetch(base + '/blobs/uploads/', { method: 'POST' });
  const url = new URL(started.headers.get('location'), base);
  url.searchParams.set('digest', digest(blob));
  await fetch(url, { method: 'PUT', body: blob });
}
const type = 'application/vnd.oci.image.manifest.v1+json';
const descriptor = (mediaType, text) => ({ mediaType, digest: digest(text), size: text.length });
const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type,
  config: descriptor('application/vnd.oci.image.config.v1+json', '{}'),
  layers: [descriptor('application/vnd.oci.image.layer.v1.tar', layer)] });
await fetch(base + '/manifests/' + digest(manifest), { method: 'PUT', body: manifest, headers: { 'content-type': type } });
console.log('digest=' + digest(manifest));
`;

/** What the scanner says of the digest that it is given. */
const TRIVY = `#!/bin/sh
while [ $# -gt 1 ]; do [ "$1" = --output ] && out=$2; shift; done
digest=\${1##*@}
printf '{"SchemaVersion":2,"CreatedAt":"%s","ArtifactName":"%s","ArtifactType":"container_image","Metadata":{"RepoDigests":["%s"]},"Results":[{"Target":"alpine","Class":"os-pkgs","Type":"alpine","Packages":[{"Name":"a","Version":"1"}]}]}' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" "$1" > "$out"
`;

/** A folder for every action that the workflow uses. */
function localRepositories(): string[] {
  const uses = [...new Set([...WORKFLOW.matchAll(/uses: (\S+)/g)].map(([, use = '']) => use))];
  return uses.flatMap((use) => {
    const [name = ''] = use.split('@');
    const at = use.slice(name.length);
    if (name.startsWith('sealgate/'))
      return ['--local-repository', `sealgate/sealgate${at}=${sealgateFolder()}`];
    const folder = path.join(home, 'actions', name.replace(/\W/g, '-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'push.mjs'), PUSH);
    // An expression of GitHub's own, not of JavaScript.
    const expression = (text: string): string => `$\{{ ${text} }}`;
    const inputs = ['name', 'path', 'outputs', 'context', 'no-cache', 'registry', 'username', 'password'];
    const more = ['persist-credentials', 'if-no-files-found', 'overwrite', 'retention-days'];
    writeFileSync(
      path.join(folder, 'action.yml'),
      JSON.stringify({
        name: 'stand-in',
        description: 'stand-in',
        inputs: Object.fromEntries([...inputs, ...more].map((input) => [input, { description: 'x' }])),
        outputs: { digest: { description: 'x', value: expression('steps.do.outputs.digest') } },
        runs: {
          using: 'composite',
          steps: [
            {
              id: 'do',
              shell: 'bash',
              env: { INPUT_PATH: expression('inputs.path'), INPUT_OUTPUTS: expression('inputs.outputs') },
              run: STAND_INS[name] ?? 'exit 1',
            },
          ],
        },
      }),
    );
    return ['--local-repository', `${use}=${folder}`];
  });
}

/** The action itself; but its tools, which are pinned by digest and cannot be had here, are those of this machine. */
function sealgateFolder(): string {
  const folder = path.join(home, 'sealgate');
  const from = actionFolder();
  for (const name of ['action.yml', 'image', 'dist', 'package.json'])
    cpSync(path.join(from, name), path.join(folder, name), { recursive: true });
  mkdirSync(path.join(folder, 'tool'), { recursive: true });
  const bin = path.join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'trivy'), TRIVY, { mode: 0o755 });
  writeFileSync(
    path.join(bin, 'cosign'),
    `#!/bin/sh\nexec ${cosign} "$@" --trusted-root ${sigstore.trustedRootFile}\n`,
    { mode: 0o755 },
  );
  writeFileSync(
    path.join(folder, 'tool/action.yml'),
    JSON.stringify({
      name: 'stand-in',
      description: 'stand-in',
      inputs: { name: { description: 'x' } },
      runs: { using: 'composite', steps: [{ shell: 'bash', run: `echo ${bin} >> "$GITHUB_PATH"` }] },
    }),
  );
  return folder;
}

describe.skipIf(!ready)('act runs workflows/release-image.yml', () => {
  it('builds, scans and gates by digest, seals, has cosign verify, and publishes that very digest', async () => {
    const { integrity } = packages.publish({ name: 'is-even', version: '1.0.0' });
    const source = repository(
      { 'package.json': manifest(['is-even']), 'package-lock.json': lockfile({ 'is-even': { integrity } }) },
      { '.github/workflows/release-image.yml': onLoopback() },
    );
    const claims = {
      sub: `https://github.com/${NAME}@${REF}`,
      repository: 'acme/shop',
      repository_id: '1',
      repository_owner_id: '2',
      ref: REF,
      sha: source.head,
      workflow_ref: `${NAME}@${REF}`,
      job_workflow_ref: `${NAME}@${REF}`,
      event_name: 'push',
      runner_environment: 'github-hosted',
      run_id: '1',
      run_attempt: '1',
    };
    await sigstore.control({ claims });
    const event = { ref: REF, head_commit: { id: source.head }, repository: { full_name: 'acme/shop' } };
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
        ...['push', '-W', '.github/workflows/release-image.yml', '-e', path.join(home, 'event.json')],
        ...['-P', 'ubuntu-24.04=-self-hosted', '--no-cache-server', '-s', 'GITHUB_TOKEN=ghs_default'],
        ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...localRepositories(),
      ],
      { cwd: source.dir, home },
    );
    expect(code, output).toBe(0);
    const flags = ['--certificate-identity', claims.sub, '--certificate-oidc-issuer', sigstore.issuer];
    const trust = [...flags, '--trusted-root', sigstore.trustedRootFile];
    for (const job of ['Build', 'Gate', 'Sign and publish'])
      expect(output).toMatch(new RegExp(`release image/${job} *\\].*Job succeeded`));
    expect(github.state.attestations).toHaveLength(4);
    const published = await sealgate(['verify', `${host}/acme/shop:v1.2.3`, ...trust, '--type', 'vsa']);
    expect(published.code, published.stderr).toBe(0);
    const scanned = /"ArtifactName":"([^"]+)"/.exec(
      readFileSync(path.join(home, 'artifact/trivy-image.json'), 'utf8'),
    )?.[1];
    expect(published.stdout).toContain(`Verified: ${scanned}`);
  }, 300_000);
});
