import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { DIST, ms, note, ROOT } from '../measure.mjs';

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
  const some = files.slice(0, 20);
  const flags = '--key key.pub --insecure-ignore-tlog';
  const loop = `for f in ${some.join(' ')}; do cosign verify-blob ${flags} --bundle $f.sigstore.json $f > /dev/null 2>&1 || exit 1; done`;
  const [start, one, all, theirs] = await bench.interleave([
    { args: ['-e', '0'], cwd },
    { args: [DIST, 'verify', 'blob-0', '--key', 'key.pub'], cwd },
    { args: [DIST, 'verify', ...files, '--key', 'key.pub'], cwd },
    cosign === undefined ? undefined : { command: 'bash', args: ['-c', loop], cwd, env: { HOME: cwd } },
  ]);
  const each = (theirs.wall / some.length) * files.length;
  note(
    `verify with a key: start ${ms(start)}, one bundle ${ms(one)}, ${files.length} bundles ${ms(all)}, cosign ${(theirs.wall / some.length).toFixed(0)} ms each`,
  );
  bench.row(
    'verify one bundle with a key / node -e 0',
    '≤ 2 ×',
    one.wall / start.wall,
    (ratio) => ratio <= 2,
  );
  bench.row(
    `cosign verify-blob ${files.length} times (from ${some.length}) / verify`,
    '≥ 10 ×',
    each / all.wall,
    (ratio) => ratio >= 10,
  );
  await verifyingKeyless(bench, cwd, start);
}

/** @param {import('../measure.mjs').Bench} bench @param {string} cwd @param {{wall: number}} start */
async function verifyingKeyless(bench, cwd, start) {
  const sigstore = await startSigstore(cwd);
  try {
    const services = ['--fulcio-url', sigstore.url, '--rekor-url', sigstore.url];
    writeFileSync(path.join(cwd, 'keyless'), 'signed by a job');
    await bench.timed({ args: [DIST, 'seal', 'keyless', ...services], cwd, env: sigstore.env });
    const who = ['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer];
    const args = [DIST, 'verify', 'keyless', ...who, '--trusted-root', sigstore.trustedRootFile];
    const [one] = await bench.interleave([{ args, cwd }]);
    note(`verify keyless: one bundle ${ms(one)}`);
    bench.row('verify one keyless bundle / node -e 0', '≤ 2 ×', one.wall / start.wall, (ratio) => ratio <= 2);
  } finally {
    await sigstore.stop();
  }
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
