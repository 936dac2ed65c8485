// A transparency log of Rekor's second version in memory: a Merkle tree that grows (RFC 6962), and a checkpoint
// signed for every entry.
import crypto from 'node:crypto';

const sha256 = (...parts) => {
  const hash = crypto.createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** @param {string} url the log's address; its host name is the checkpoint's origin. */
export function createLog(url) {
  const { hostname: host } = new URL(url);
  const pair = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' });
  const logId = sha256(publicKey);
  const leaves = [];
  return {
    publicKey,
    enter(request) {
      const { kind, spec } = entryOf(request);
      const body = Buffer.from(canonical({ apiVersion: '0.0.2', kind, spec }));
      const index = leaves.push(sha256(LEAF, body)) - 1;
      const root = rootOf(leaves);
      const note = `${host}\n${leaves.length}\n${root.toString('base64')}\n`;
      const signature = crypto.sign('sha256', Buffer.from(note), pair.privateKey);
      const line = Buffer.concat([logId.subarray(0, 4), signature]).toString('base64');
      const answer = {
        logIndex: String(index),
        logId: { keyId: logId.toString('base64') },
        kindVersion: { kind, version: '0.0.2' },
        integratedTime: '0',
        inclusionProof: {
          logIndex: String(index),
          rootHash: root.toString('base64'),
          treeSize: String(leaves.length),
          hashes: pathOf(leaves, index).map((hash) => hash.toString('base64')),
          checkpoint: { envelope: `${note}\n\u2014 ${host} ${line}\n` },
        },
        canonicalizedBody: body.toString('base64'),
      };
      return { statusCode: 201, response: JSON.stringify(answer), contentType: 'application/json' };
    },
  };
}

/** What a log keeps of a request. It takes hashedrekord only, as real ones do. */
function entryOf({ hashedRekordRequestV002: { digest, signature } }) {
  if (signature.verifier.keyDetails !== 'PKIX_ECDSA_P256_SHA_256')
    throw new Error(`unsupported ${signature.verifier.keyDetails}`);
  return {
    kind: 'hashedrekord',
    spec: { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } },
  };
}

function split(size) {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

function rootOf(leaves) {
  if (leaves.length === 1) return leaves[0];
  const half = split(leaves.length);
  return sha256(NODE, rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

function pathOf(leaves, index) {
  if (leaves.length === 1) return [];
  const half = split(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...pathOf(left, index), rootOf(right)]
    : [...pathOf(right, index - half), rootOf(left)];
}

/** RFC 8785 for what stands in entries: objects, lists and strings. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
