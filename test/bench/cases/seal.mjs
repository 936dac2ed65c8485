import { spawn, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DIST, median, ms, note, ROOT } from '../measure.mjs';

const BLOBS = 50;
const BUNDLES = 1000;

/** Signing and verifying, by key and keyless. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const cwd = bench.folder('seal');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(path.join(cwd, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(path.join(cwd, 'key.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  const files = Array.from({ length: BUNDLES }, (_, n) => `blob-${n}`);
  for (const file of files) writeFileSync(path.join(cwd, file), `content of ${file}`);
  const cosign = bench.program('cosign');
  await sealing(bench, cwd, files.slice(0, BLOBS), cosign);
  await bench.timed({ args: [DIST, 'seal', ...files, '--key', 'key.pem'], cwd });
  await verifying(bench, cwd, files, cosign);
  await sealingImage(bench, cwd);
}

/** @param {import('../measure.mjs').Bench} bench @param {string} cwd @param {string[]} files @param {string | undefined} cosign */
async function sealing(bench, cwd, files, cosign) {
  const env = { COSIGN_PASSWORD: '', HOME: cwd };
  if (cosign !== undefined)
    await bench.timed({
      command: cosign,
      args: ['import-key-pair', '--key', 'key.pem', '--output-key-prefix', 'imported', '-y'],
      cwd,
      env,
    });
  const flags = '--key imported.key --yes --use-signing-config=false --tlog-upload=false';
  const loop = `for f in ${files.join(' ')}; do cosign sign-blob ${flags} --bundle $f.theirs $f > /dev/null 2>&1 || exit 1; done`;
  const [ours, theirs] = await bench.interleave(
    [
      { args: [DIST, 'seal', ...files, '--key', 'key.pem'], cwd },
      cosign === undefined ? undefined : { command: 'bash', args: ['-c', loop], cwd, env },
    ],
    3,
  );
  note(`seal ${files.length} files with a key: ours ${ms(ours)}, cosign sign-blob each ${ms(theirs)}`);
  bench.row(
    `cosign sign-blob ${files.length} times / seal, with a key`,
    '≥ 5 ×',
    theirs.wall / ours.wall,
    (ratio) => ratio >= 5,
  );
}

/** @param {import('../measure.mjs').Bench} bench @param {string} cwd @param {string[]} files @param {string | undefined} cosign */
async function verifying(bench, cwd, files, cosign) {
  const flags = '--key key.pub --insecure-ignore-tlog';
  const loop = `for f in ${files.join(' ')}; do cosign verify-blob ${flags} --bundle $f.sigstore.json $f > /dev/null 2>&1 || exit 1; done`;
  const [start, one, all] = await bench.interleave([
    { args: ['-e', '0'], cwd },
    { args: [DIST, 'verify', 'blob-0', '--key', 'key.pub'], cwd },
    { args: [DIST, 'verify', ...files, '--key', 'key.pub'], cwd },
  ]);
  // All of them, once: it takes a minute.
  const theirs =
    cosign === undefined
      ? { wall: Number.NaN }
      : await bench.timed({ command: 'bash', args: ['-c', loop], cwd, env: { HOME: cwd } });
  note(
    `verify with a key: start ${ms(start)}, one bundle ${ms(one)}, ${files.length} bundles ${ms(all)}, cosign ${(theirs.wall / files.length).toFixed(0)} ms each`,
  );
  bench.row(
    'verify one bundle with a key / node -e 0',
    '≤ 2 ×',
    one.wall / start.wall,
    (ratio) => ratio <= 2,
  );
  bench.row(
    `cosign verify-blob ${files.length} times / verify`,
    '≥ 10 ×',
    theirs.wall / all.wall,
    (ratio) => ratio >= 10,
  );
  await verifyingKeyless(bench, cwd);
}

/** @param {import('../measure.mjs').Bench} bench @param {string} cwd */
async function verifyingKeyless(bench, cwd) {
  const sigstore = await startSigstore(cwd);
  try {
    const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
    writeFileSync(path.join(cwd, 'keyless'), 'signed by a job');
    await bench.timed({ args: [DIST, 'seal', 'keyless', ...services], cwd, env: sigstore.env });
    const who = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
    const args = [DIST, 'verify', 'keyless', ...who, '--trusted-root', sigstore.trustedRootFile];
    const [start, one] = await bench.interleave([
      { args: ['-e', '0'], cwd },
      { args, cwd },
    ]);
    note(`verify keyless: start ${ms(start)}, one bundle ${ms(one)}`);
    bench.row('verify one keyless bundle / node -e 0', '≤ 2 ×', one.wall / start.wall, (ratio) => ratio <= 2);
  } finally {
    await sigstore.stop();
  }
}

/** What a request to a service takes on the way, besides the service itself. */
const LATENCY_MS = 100;

/**
 * An image with signature, SBOM, provenance and verdict, keyless, against a registry and Sigstore's services, each
 * request of which takes as long as over a network. @param {import('../measure.mjs').Bench} bench @param {string} cwd
 */
async function sealingImage(bench, cwd) {
  const program = bench.program('referrers-registry');
  if (program === undefined) return bench.row(IMAGE_GOAL, '≤ 1.2 ×', Number.NaN, () => true);
  const sigstore = await startSigstore(cwd);
  const registry = spawn(program, ['127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(createInterface({ input: registry.stdout }), 'line');
  const services = await startDelay(sigstore.url);
  const images = await startDelay(`http://${String(line).replace('listening on ', '')}`);
  try {
    writeFileSync(path.join(cwd, 'bom.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
    const gate = [DIST, 'gate', '--offline', '--json', '--dir', path.join(ROOT, 'examples/pnpm-workspace')];
    const judged = spawnSync(process.execPath, [...gate, '--out', path.join(cwd, 'evidence')]);
    writeFileSync(path.join(cwd, 'record.json'), judged.stdout);
    const sha = JSON.parse(judged.stdout.toString()).context.commit ?? CLAIMS.sha;
    const claims = { ...CLAIMS, sha };
    await fetch(`${sigstore.url}/control`, { method: 'POST', body: JSON.stringify({ claims }) });
    const flags = ['--sbom', 'bom.json', '--record', 'record.json', '--provenance'];
    const where = ['--fulcio-url', services.url, '--rekor-url', services.url, '--tsa-url', services.url];
    const env = {
      HOME: cwd,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${services.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-request-token',
    };
    const runs = [];
    for (let round = 0; round <= 5; round += 1) {
      const image = await push(images.url, `layer ${round}`);
      for (const one of [services, images]) one.reset();
      const args = [DIST, 'seal', '--image', image, ...flags, ...where];
      const { wall } = await bench.timed({ args, cwd, env });
      if (round > 0) runs.push({ wall, sum: services.sum() + images.sum() });
    }
    const at = median(runs.map(({ wall, sum }) => wall / sum));
    const { wall, sum } = runs.find((one) => one.wall / one.sum === at) ?? { wall: 0, sum: 0 };
    const count = services.count() + images.count();
    note(
      `seal an image with SBOM, provenance and VSA: ${wall.toFixed(0)} ms; its ${count} requests took ${sum.toFixed(0)} ms together`,
    );
    bench.row(IMAGE_GOAL, '≤ 1.2 ×', at, (ratio) => ratio <= 1.2);
  } finally {
    services.stop();
    images.stop();
    registry.kill();
    await sigstore.stop();
  }
}

const IMAGE_GOAL = 'seal an image with SBOM, provenance, VSA / sum of the services’ round trips';
const WORKFLOW = 'octo/shop/.github/workflows/gate.yml@refs/heads/main';
const CLAIMS = {
  sub: `https://github.com/${WORKFLOW}`,
  repository: 'octo/shop',
  repository_id: '1',
  repository_owner_id: '2',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  workflow_ref: WORKFLOW,
  job_workflow_ref: WORKFLOW,
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '1',
  run_attempt: '1',
};

/** Hands requests on, each delayed, and sums up how long they took. @param {string} target */
async function startDelay(target) {
  let total = 0;
  let seen = 0;
  const server = http.createServer((request, response) => {
    const started = performance.now();
    /** @type {Buffer[]} */
    const body = [];
    request.on('data', (chunk) => body.push(chunk));
    request.on('end', () => {
      setTimeout(() => {
        const { method, headers } = request;
        const on = http.request(new URL(request.url ?? '/', target), { method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
          answer.on('end', () => {
            total += performance.now() - started;
            seen += 1;
          });
        });
        on.on('error', () => response.destroy());
        on.end(Buffer.concat(body));
      }, LATENCY_MS);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    sum: () => total,
    count: () => seen,
    reset: () => {
      total = 0;
      seen = 0;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Pushes an image of one layer, and gives its name by digest. @param {string} url @param {string} content */
async function push(url, content) {
  const base = `${url}/v2/octo/shop`;
  const digest = (/** @type {string} */ text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
  for (const blob of ['{}', content]) {
    const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST' });
    const place = new URL(started.headers.get('location') ?? '', base);
    place.searchParams.set('digest', digest(blob));
    await fetch(place, { method: 'PUT', body: blob });
  }
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const descriptor = (/** @type {string} */ mediaType, /** @type {string} */ text) => ({
    mediaType,
    digest: digest(text),
    size: text.length,
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: type,
    config: descriptor('application/vnd.oci.image.config.v1+json', '{}'),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar', content)],
  });
  const headers = { 'content-type': type };
  const done = await fetch(`${base}/manifests/${digest(manifest)}`, {
    method: 'PUT',
    body: manifest,
    headers,
  });
  if (done.status !== 201) throw new Error(`the registry answered ${done.status}`);
  return `${new URL(url).host}/octo/shop@${digest(manifest)}`;
}

const IDENTITY = 'https://github.com/octo/shop/.github/workflows/gate.yml@refs/heads/main';

/** Sigstore's services on loopback. @param {string} cwd */
async function startSigstore(cwd) {
  const server = path.join(ROOT, 'test/support/sigstore/server.mjs');
  const child = spawn(process.execPath, [server], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { url, trustedRoot } = JSON.parse(line);
  const trustedRootFile = path.join(cwd, 'trusted_root.json');
  writeFileSync(trustedRootFile, JSON.stringify(trustedRoot));
  await fetch(`${url}/control`, { method: 'POST', body: JSON.stringify({ claims: { sub: IDENTITY } }) });
  return {
    url,
    trustedRootFile,
    identity: IDENTITY,
    issuer: 'https://token.actions.githubusercontent.com',
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-request-token',
    },
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
