// A registry of packages with a past, for benchmarks: every answer is made and compressed before the clock runs, so that
// what is measured is the client. Version manifests, packuments of a common size, keys and tarball dates.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createSigningKey, keysDocument } from '../support/registry/registry.mjs';

/** Versions a package has: with these packuments weigh about 16 kB compressed, as the middle one of npm's does. */
const VERSIONS = 60;

/**
 * @param {{packages: number, latencyMs: number}} options
 * @returns {Promise<{url: string, keys: object, packages: {name: string, version: string, integrity: string}[], usage: {requests: number, bytes: number}, latency: {ms: number}, close(): Promise<void>}>}
 */
export async function startStaticRegistry({ packages: count, latencyMs }) {
  const latency = { ms: latencyMs };
  const key = createSigningKey();
  /** @type {Map<string, Buffer>} */
  const answers = new Map();
  const usage = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    setTimeout(() => {
      usage.requests += 1;
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
      const body = answers.get(path);
      usage.bytes += body?.length ?? 0;
      if (body === undefined) {
        response.writeHead(404, { 'content-length': '2' });
        response.end('{}');
        return;
      }
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'content-length': String(body.length),
        'cache-control': 'public, max-age=300',
        etag: `"${path}"`,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    }, latency.ms);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  const keys = keysDocument([key]);
  answers.set('/-/npm/v1/keys', gzipSync(JSON.stringify(keys)));
  const packages = [];
  for (let n = 0; n < count; n += 1) {
    const name = n % 5 === 0 ? `@scope-${n % 7}/package-${n}` : `package-${n}`;
    const { manifests, times } = past(name, url, key);
    const [version, manifest] = manifests.at(-1) ?? ['', {}];
    answers.set(`/${name}/${version}`, gzipSync(JSON.stringify(manifest)));
    const maintainers = [{ name: 'ann', email: 'ann@example.test' }];
    answers.set(
      `/${name}`,
      gzipSync(
        JSON.stringify({
          _id: name,
          name,
          'dist-tags': { latest: version },
          versions: Object.fromEntries(manifests),
          time: { created: '2019-01-01T00:00:00.000Z', ...times },
          maintainers,
          readme: `# ${name}\n\n${randomBytes(1500).toString('base64')}`,
        }),
      ),
    );
    packages.push({ name, version, integrity: /** @type {any} */ (manifest).dist.integrity });
  }
  return {
    url,
    keys,
    packages,
    usage,
    latency,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(() => resolve(undefined)));
    },
  };
}

/** Every version's manifest, oldest first; only the newest is signed for real, older ones nobody verifies.
 * @param {string} name @param {string} url @param {import('../support/registry/registry.mjs').SigningKey} key */
function past(name, url, key) {
  /** @type {[string, object][]} */
  const manifests = [];
  /** @type {Record<string, string>} */
  const times = {};
  for (let n = 0; n < VERSIONS; n += 1) {
    const version = `1.${Math.floor(n / 10)}.${n % 10}`;
    const integrity = `sha512-${randomBytes(64).toString('base64')}`;
    const sig =
      n === VERSIONS - 1 ? key.sign(`${name}@${version}:${integrity}`) : randomBytes(70).toString('base64');
    times[version] = new Date(Date.UTC(2020, n, 1)).toISOString();
    manifests.push([
      version,
      manifestOf({ name, version, url, integrity, signature: { keyid: key.keyid, sig } }),
    ]);
  }
  return { manifests, times };
}

/** @param {{name: string, version: string, url: string, integrity: string, signature: object}} options */
function manifestOf({ name, version, url, integrity, signature }) {
  const user = { name: 'ann', email: 'ann@example.test' };
  return {
    name,
    version,
    description: `A package of the benchmark called ${name}`,
    main: 'index.js',
    scripts: { test: 'node --test', lint: 'eslint .', build: 'tsc' },
    repository: { type: 'git', url: `git+https://github.com/octo/${name.replace(/^@/, '')}.git` },
    keywords: ['benchmark', 'synthetic'],
    author: { name: 'Ann', email: 'ann@example.test' },
    license: 'MIT',
    homepage: `https://github.com/octo/${name.replace(/^@/, '')}#readme`,
    devDependencies: { eslint: '^9.0.0', typescript: '^5.0.0' },
    engines: { node: '>=18' },
    gitHead: createHash('sha1').update(`${name}@${version}`).digest('hex'),
    _id: `${name}@${version}`,
    _nodeVersion: '20.0.0',
    _npmVersion: '10.0.0',
    _npmUser: user,
    maintainers: [user],
    dist: {
      integrity,
      shasum: randomBytes(20).toString('hex'),
      tarball: `${url}${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`,
      fileCount: 12,
      unpackedSize: 34_567,
      signatures: [signature],
    },
  };
}
