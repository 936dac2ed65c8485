import { verify } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSigningKey } from '../../support/registry/registry.mjs';
import { withCompiled } from '../compiled.mjs';
import { median, note } from '../measure.mjs';

const COUNT = 3000;

/** What verifying through Sealgate costs the processor, against node:crypto alone on the same signatures. @param {import('../measure.mjs').Bench} bench */
export async function run(bench) {
  const { createKeyRing, verifyAhead, verifyRegistrySignature } = await withCompiled(
    (folder) => import(pathToFileURL(path.join(folder, 'model/signatures/registry-signature.js')).href),
  );
  const key = createSigningKey();
  const ring = createKeyRing([{ keyid: key.keyid, key: key.key, keytype: 'ecdsa', expires: null }]);
  const integrity = `sha512-${Buffer.alloc(64, 3).toString('base64')}`;
  const signed = Array.from({ length: COUNT }, (_, n) => ({
    name: `package-${n}`,
    version: '1.0.0',
    integrity,
    sig: key.sign(`package-${n}@1.0.0:${integrity}`),
  }));
  const questions = () =>
    signed.map(({ name, version, sig }) => ({
      name,
      version,
      integrity,
      now: '2026-01-01T00:00:00.000Z',
      manifest: { integrity, signatures: [{ keyid: key.keyid, sig }] },
    }));
  const raw = () => {
    const publicKey = ring.get(key.keyid).key;
    for (const { name, version, sig } of signed)
      verify('sha256', Buffer.from(`${name}@${version}:${integrity}`), publicKey, Buffer.from(sig, 'base64'));
  };
  const ours = async () => {
    const asked = questions();
    await Promise.all(asked.map((question) => verifyAhead(question, ring)));
    const good = asked.filter((question) => verifyRegistrySignature(question, ring).result === 'verified');
    if (good.length !== COUNT) throw new Error(`only ${good.length} of ${COUNT} verified`);
  };
  /** @type {number[]} */
  const ratios = [];
  for (let n = 0; n <= bench.runs; n += 1) {
    const [alone, whole] = [await cpuOf(raw), await cpuOf(ours)];
    if (n > 0) ratios.push(whole / alone);
  }
  note(
    `signatures-cpu: ${COUNT} signatures, ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} × node:crypto`,
  );
  bench.row(
    `${COUNT} signatures verified: CPU / raw node:crypto`,
    '≤ 1.3 ×',
    median(ratios),
    (ratio) => ratio <= 1.3,
  );
}

/** Milliseconds of processor time, all threads. @param {() => unknown} action */
async function cpuOf(action) {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
