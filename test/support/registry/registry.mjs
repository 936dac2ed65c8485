// A package registry on loopback: generated keys, packuments, version manifests, keys endpoint, attestations,
// advisories and tarballs, with faults on demand. Everything it serves is made up by the test that starts it.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * @typedef {{keyid: string, key: string, expires: string | null, sign: (message: string) => string}} SigningKey
 * @typedef {{name: string, version: string, integrity: string, shasum: string, tarball: Buffer, manifest: Record<string, any>, time: string}} Published
 * @typedef {{method: string, path: string, authorization: string | undefined, status: number}} SeenRequest
 * @typedef {'html' | 'truncated' | 'broken-gzip' | 'hang' | 'slow' | 'huge' | 'garbage' | 'wrong-package' | 'wrong-version' | 'reset' | 'stale'} FaultKind
 * @typedef {{status?: number, headers?: Record<string, string>, kind?: FaultKind, times?: number, delayMs?: number, bytes?: number, without?: string}} Fault
 */

/**
 * A P-256 signing key in npm's form.
 * @param {{expires?: string | null}} [options]
 * @returns {SigningKey}
 */
export function createSigningKey(options = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const keyid = `SHA256:${createHash('sha256').update(der).digest('base64').replace(/=+$/, '')}`;
  return {
    keyid,
    key: der.toString('base64'),
    expires: options.expires ?? null,
    sign: (message) => sign('sha256', Buffer.from(message), privateKey).toString('base64'),
  };
}

/**
 * What a registry's keys endpoint answers.
 * @param {readonly SigningKey[]} keys
 */
export function keysDocument(keys) {
  return {
    keys: keys.map(({ keyid, key, expires }) => ({
      expires,
      keyid,
      keytype: 'ecdsa-sha2-nistp256',
      scheme: 'ecdsa-sha2-nistp256',
      key,
    })),
  };
}

/**
 * @param {{keys?: SigningKey[] | null, latencyMs?: number, port?: number, basePath?: string, versionEndpoint?: boolean}} [options]
 * `keys: null` is a registry without keys.
 */
export async function startRegistry(options = {}) {
  /** @type {{keys: SigningKey[] | null}} */
  const state = { keys: options.keys === undefined ? [createSigningKey()] : options.keys };
  const basePath = options.basePath ?? '';
  /** @type {Map<string, Published>} */
  const published = new Map();
  /** @type {Map<string, unknown>} */
  const attestations = new Map();
  /** @type {Map<string, unknown[]>} */
  const advisories = new Map();
  /** @type {SeenRequest[]} */
  const requests = [];
  /** @type {{test: (path: string) => boolean, fault: Fault, left: number}[]} */
  const faults = [];

  /**
   * Publishes a version, signed with the registry's keys unless told otherwise.
   * @param {{name: string, version: string, signWith?: SigningKey[], time?: string, license?: string, scripts?: Record<string, string>, repository?: string, content?: string, dependencies?: Record<string, string>, dist?: Record<string, unknown>, attestations?: unknown, publisher?: string, maintainers?: string[], trust?: 'provenance' | 'trusted-publisher' | 'staged-publish', manifest?: Record<string, unknown>, tarballManifest?: Record<string, unknown>, files?: Record<string, string>}} entry
   * @returns {Published}
   */
  const publish = (entry) => {
    const { name, version } = entry;
    const tarball = makeTarball(entry);
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const shasum = createHash('sha1').update(tarball).digest('hex');
    const id = `${name}@${version}`;
    const signatures = (entry.signWith ?? state.keys ?? []).map((key) => ({
      keyid: key.keyid,
      sig: key.sign(`${id}:${integrity}`),
    }));
    const file = `${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`;
    const manifest = {
      name,
      version,
      ...(entry.license === undefined ? {} : { license: entry.license }),
      ...(entry.scripts === undefined ? {} : { scripts: entry.scripts }),
      ...(entry.repository === undefined ? {} : { repository: { type: 'git', url: entry.repository } }),
      ...(entry.dependencies === undefined ? {} : { dependencies: entry.dependencies }),
      ...(entry.maintainers === undefined ? {} : { maintainers: entry.maintainers.map(account) }),
      ...userOf(entry),
      ...entry.manifest,
      dist: {
        integrity,
        shasum,
        tarball: `${url()}${name}/-/${file}`,
        ...(signatures.length === 0 ? {} : { signatures }),
        ...(entry.attestations === undefined && entry.trust !== undefined
          ? { attestations: { provenance: { predicateType: 'https://slsa.dev/provenance/v1' } } }
          : {}),
        ...(entry.attestations === undefined
          ? {}
          : {
              attestations: {
                url: `${url()}-/npm/v1/attestations/${id}`,
                provenance: { predicateType: 'https://slsa.dev/provenance/v1' },
              },
            }),
        ...entry.dist,
      },
    };
    const record = {
      name,
      version,
      integrity,
      shasum,
      tarball,
      manifest,
      time: entry.time ?? '2026-01-02T03:04:05.000Z',
    };
    published.set(id, record);
    if (entry.attestations !== undefined && entry.attestations !== null)
      attestations.set(id, entry.attestations);
    return record;
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
  const handle = async (request, response) => {
    const body = await readAll(request);
    const full = (request.url ?? '/').split('?')[0] ?? '/';
    const path = full.startsWith(basePath) ? full.slice(basePath.length) : full;
    const seen = {
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization,
      status: 0,
    };
    requests.push(seen);
    if (options.latencyMs !== undefined) await wait(options.latencyMs);
    const fault = takeFault(path);
    const answer =
      fault?.status === undefined
        ? answerTo(request, path, body)
        : { status: fault.status, json: { error: 'fault' } };
    if (fault !== undefined) {
      const done = await applyFault(fault, answer, response, seen);
      if (done) return;
    }
    seen.status = answer.status;
    send(request, response, answer, fault?.headers);
  };

  /** @param {string} path */
  const takeFault = (path) => {
    const found = faults.find((entry) => entry.left > 0 && entry.test(path));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  };

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {string} path
   * @param {Buffer} body
   * @returns {Answer}
   */
  const answerTo = (request, path, body) => {
    if (path === '/-/npm/v1/keys')
      return state.keys === null ? notFound : { status: 200, json: keysDocument(state.keys) };
    if (path.startsWith('/-/npm/v1/attestations/')) {
      const found = attestations.get(decodeURIComponent(path.slice('/-/npm/v1/attestations/'.length)));
      return found === undefined ? notFound : { status: 200, json: found };
    }
    if (path === '/-/npm/v1/security/advisories/bulk') return bulk(request, body);
    if (path.startsWith('/-/')) return notFound;
    const [name, rest] = splitName(path);
    const all = [...published.values()].filter((entry) => entry.name === name);
    if (rest.startsWith('-/')) {
      const found = all.find((entry) => entry.manifest.dist.tarball.endsWith(`/${rest.slice(2)}`));
      if (found === undefined) return notFound;
      const modified = new Date(found.time).toUTCString();
      return { status: 200, bytes: found.tarball, headers: { 'last-modified': modified } };
    }
    if (all.length === 0) return notFound;
    if (rest === '') return { status: 200, json: packument(name, all) };
    if (options.versionEndpoint === false) return { status: 405, json: { error: 'method not allowed' } };
    const one = all.find((entry) => entry.version === rest);
    return one === undefined ? notFound : { status: 200, json: one.manifest };
  };

  /** @param {import('node:http').IncomingMessage} request @param {Buffer} body @returns {Answer} */
  const bulk = (request, body) => {
    if (request.method !== 'POST') return { status: 405, json: {} };
    const asked = JSON.parse(
      (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString(),
    );
    return {
      status: 200,
      json: Object.fromEntries(
        Object.keys(asked).flatMap((name) => (advisories.has(name) ? [[name, advisories.get(name)]] : [])),
      ),
    };
  };

  await new Promise((resolve) => server.listen(options.port ?? 0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  /** @returns {string} */
  function url() {
    return `http://127.0.0.1:${port}${basePath}/`;
  }

  return {
    url: url(),
    state,
    published,
    attestations,
    advisories,
    requests,
    publish,
    /**
     * What happens to requests whose path matches, the first `times` times (default: always).
     * @param {string | RegExp} match @param {Fault} fault
     */
    fault(match, fault) {
      const test =
        typeof match === 'string'
          ? (/** @type {string} */ path) => path.startsWith(match)
          : (/** @type {string} */ path) => match.test(path);
      faults.push({ test, fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clearFaults() {
      faults.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

/** @typedef {{status: number, json?: any, bytes?: Buffer, headers?: Record<string, string>}} Answer */

/** @type {Answer} */
const notFound = { status: 404, json: { error: 'not found' } };

/**
 * Applies a fault that changes how an answer is sent.
 * @param {Fault} fault @param {Answer} answer @param {import('node:http').ServerResponse} response @param {SeenRequest} seen
 * @returns {Promise<boolean>} whether the answer has been sent (or never will be)
 */
async function applyFault(fault, answer, response, seen) {
  const text = JSON.stringify(answer.json ?? {});
  seen.status = 200;
  switch (fault.kind) {
    case undefined:
      return false;
    case 'slow':
      await wait(fault.delayMs ?? 1000);
      return false;
    case 'hang':
      return true;
    case 'reset':
      response.destroy();
      return true;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title>');
      return true;
    case 'garbage':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(text.slice(0, -10));
      return true;
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length) });
      response.write(text.slice(0, text.length >> 1));
      setTimeout(() => response.destroy(), 10);
      return true;
    case 'broken-gzip':
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(text).subarray(0, -12));
      return true;
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json' });
      await writeMuch(response, fault.bytes ?? 16 * 1024 * 1024);
      return true;
    case 'wrong-package':
      answer.json = { ...answer.json, name: 'another-package' };
      return false;
    case 'stale': {
      const { [fault.without ?? '']: _, ...versions } = answer.json.versions;
      answer.json = { ...answer.json, versions };
      return false;
    }
    case 'wrong-version':
      answer.json = { ...answer.json, version: '99.99.99' };
      return false;
  }
}

/** @param {import('node:http').ServerResponse} response @param {number} bytes */
async function writeMuch(response, bytes) {
  const block = Buffer.alloc(64 * 1024, ' ');
  for (let sent = 0; sent < bytes && !response.destroyed; sent += block.length) {
    if (!response.write(block)) await drained(response);
  }
  response.end('{}');
}

/** @param {import('node:http').ServerResponse} response */
function drained(response) {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go);
      response.off('close', go);
      resolve(undefined);
    };
    response.on('drain', go);
    response.on('close', go);
  });
}

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {Answer} answer @param {Record<string, string>} [extra]
 */
function send(request, response, answer, extra = {}) {
  const bytes = answer.bytes ?? Buffer.from(JSON.stringify(answer.json));
  const gzip =
    answer.bytes === undefined && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = gzip ? gzipSync(bytes) : bytes;
  response.writeHead(answer.status, {
    'content-type': answer.bytes === undefined ? 'application/json' : 'application/octet-stream',
    'content-length': String(body.length),
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    ...answer.headers,
    ...extra,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {string} name */
function account(name) {
  return { name, email: `${name}@example.test` };
}

/** @param {{publisher?: string, trust?: string}} entry */
function userOf({ publisher, trust }) {
  if (publisher === undefined && trust === undefined) return {};
  const trusted = trust === 'trusted-publisher' || trust === 'staged-publish';
  return {
    _npmUser: {
      ...account(publisher ?? (trusted ? 'GitHub Actions' : 'somebody')),
      ...(trusted ? { trustedPublisher: { id: 'github', oidcConfigId: 'oidc:1' } } : {}),
      ...(trust === 'staged-publish' ? { approver: account('approver') } : {}),
    },
  };
}

/** @param {string} name @param {readonly Published[]} all */
function packument(name, all) {
  return {
    _id: name,
    name,
    ...(all.at(-1)?.manifest.maintainers === undefined
      ? {}
      : { maintainers: all.at(-1)?.manifest.maintainers }),
    'dist-tags': { latest: all.at(-1)?.version },
    versions: Object.fromEntries(all.map((entry) => [entry.version, entry.manifest])),
    time: {
      created: all.map((entry) => entry.time).sort()[0],
      ...Object.fromEntries(all.map((entry) => [entry.version, entry.time])),
    },
  };
}

/** `/@scope%2fname/1.0.0` → [`@scope/name`, `1.0.0`]. @param {string} path @returns {[string, string]} */
function splitName(path) {
  const parts = path.slice(1).split('/').map(decodeURIComponent);
  const first = parts.shift() ?? '';
  const name = first.startsWith('@') && !first.includes('/') ? `${first}/${parts.shift() ?? ''}` : first;
  return [name, parts.join('/')];
}

/** @param {import('node:http').IncomingMessage} request */
async function readAll(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @param {number} ms */
function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * A real, tiny npm tarball: package.json and what else it is given.
 * @param {{name: string, version: string, license?: string, content?: string, dependencies?: Record<string, string>, scripts?: Record<string, string>, tarballManifest?: Record<string, unknown>, files?: Record<string, string>}} entry
 */
function makeTarball({ name, version, license, content, dependencies, scripts, tarballManifest, files }) {
  const manifest = JSON.stringify({
    name,
    version,
    license,
    dependencies,
    scripts,
    content,
    ...tarballManifest,
  });
  const entries = Object.entries({ 'package.json': manifest, ...files }).map(([path, text]) =>
    tarEntry(`package/${path}`, Buffer.from(text)),
  );
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
}

/** @param {string} path @param {Buffer} bytes */
function tarEntry(path, bytes) {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write('0000644\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
