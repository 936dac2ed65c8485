// Fulcio, Rekor, a timestamp authority and a runner's token service on loopback, in a process of their own: the
// libraries behind them patch this process's HTTP. Prints one line of JSON when ready; ends when stdin ends.
import crypto from 'node:crypto';
import http from 'node:http';
import { createRequire } from 'node:module';
import { createLog } from './rekor-v2.mjs';

// The timestamp authority writes milliseconds without trailing zeros, which the verifying library refuses to read;
// real authorities write whole seconds.
const SystemDate = Date;
globalThis.Date = class extends SystemDate {
  constructor(...args) {
    if (args.length > 0) super(...args);
    else super(Math.floor(SystemDate.now() / 1000) * 1000);
  }
};

const require = createRequire(import.meta.url);
const mock = require('@sigstore/mock');
const x509 = createRequire(require.resolve('@sigstore/mock'))('@peculiar/x509');
const { HashAlgorithm, PublicKeyDetails, TrustedRoot } = require('@sigstore/protobuf-specs');

// A test that computes for seconds must find its idle connections still open.
const server = http.createServer({ keepAliveTimeout: 0 }, (request, response) => {
  handle(request, response).catch((error) => {
    response.writeHead(500);
    response.end(String(error));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

const keyPair = crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const ctlog = await mock.initializeCTLog(keyPair);
const ca = await mock.initializeCA(keyPair, ctlog);
const tlog = await mock.initializeTLog(url, keyPair);
const tsa = await mock.initializeTSA(keyPair);
const second = createLog(url);
const handlers = {
  rekor2: { path: '/api/v2/log/entries', fn: async (body) => second.enter(JSON.parse(body)) },
  fulcio: mock.fulcioHandler(ca, { strict: true, subjectClaim: 'sub' }),
  rekor: mock.rekorHandler(tlog, { strict: true }),
  tsa: mock.tsaHandler(tsa, { strict: true }),
};

const start = new Date(Date.now() - 60_000);
const log = (key, baseUrl = url) => ({
  baseUrl,
  logId: { keyId: crypto.createHash('sha256').update(key).digest() },
  hashAlgorithm: HashAlgorithm.SHA2_256,
  publicKey: { rawBytes: key, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor: { start } },
  operator: '',
});
const authority = (certificates) => ({
  subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
  uri: url,
  certChain: { certificates: certificates.map((c) => ({ rawBytes: Buffer.from(c.buffer ?? c) })) },
  validFor: { start },
  operator: '',
});
const trustedRoot = TrustedRoot.toJSON({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  certificateAuthorities: [authority([ca.rootCertificate])],
  ctlogs: [log(ctlog.publicKey)],
  tlogs: [log(tlog.publicKey), log(second.publicKey)],
  timestampAuthorities: [authority([tsa.intCertificate, tsa.rootCertificate])],
});

/** What is wrong with the certificates that are issued: `no-sct`, no promise of the certificate log; `two-names`. */
let certificate;
const Names = x509.SubjectAlternativeNameExtension;
const own = x509.default ?? x509;
Object.defineProperty(own, 'SubjectAlternativeNameExtension', {
  value: class extends Names {
    constructor(names, critical) {
      const more = certificate === 'two-names' ? [{ type: 'email', value: 'somebody@example.test' }] : [];
      super([...names, ...more], critical);
    }
  },
});
// The same key and name: what it issues verifies by the root that is trusted.
const unlogged = mock.fulcioHandler(await mock.initializeCA(keyPair), { strict: true, subjectClaim: 'sub' });

/** service → { mode, times }: what to do to the next requests. */
const faults = new Map();
const requests = [];
let claims = {};

async function handle(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const { pathname, searchParams } = new URL(request.url, url);
  if (pathname === '/control') {
    const order = JSON.parse(body.toString());
    if (order.claims) claims = order.claims;
    certificate = order.certificate;
    faults.clear();
    for (const [service, fault] of Object.entries(order.faults ?? {}))
      faults.set(service, { times: 1e9, ...fault });
    const seen = requests.splice(0);
    response.end(JSON.stringify(seen));
    return;
  }
  const service =
    pathname === '/token' ? 'oidc' : Object.keys(handlers).find((name) => handlers[name].path === pathname);
  requests.push({ service: service ?? pathname, authorization: request.headers.authorization ?? null });
  if (service === undefined) return void response.writeHead(404).end();
  const fault = faults.get(service);
  if (fault !== undefined && fault.times > 0) {
    fault.times -= 1;
    if (fault.mode === 'lost' && service !== 'oidc') await answer(service, body);
    return void misbehave(fault.mode, request, response);
  }
  const { authorization } = request.headers;
  if (service === 'fulcio' && authorization !== undefined) {
    // cosign sends the token where RFC 6750 has it; the mock looks into the body only.
    const oidcIdentityToken = authorization.replace(/^Bearer /, '');
    const asked = { ...JSON.parse(body.toString()), credentials: { oidcIdentityToken } };
    return void send(response, { ...(await handlers.fulcio.fn(JSON.stringify(asked))), statusCode: 200 });
  }
  if (service === 'oidc') {
    const aud = claims.aud ?? searchParams.get('audience');
    const now = Math.floor(Date.now() / 1000);
    const token = jwt({
      iss: 'https://token.actions.githubusercontent.com',
      iat: now,
      exp: now + 600,
      ...claims,
      aud,
    });
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.end(JSON.stringify({ value: token }));
  }
  send(response, await answer(service, body));
}

function send(response, { response: text, statusCode, contentType }) {
  // Rekor's own client looks the entry up by its ETag.
  const id = /^\{"([0-9a-f]{64})":/.exec(String(text))?.[1];
  response.writeHead(statusCode, {
    ...(contentType ? { 'content-type': contentType } : {}),
    ...(id === undefined ? {} : { etag: id }),
  });
  response.end(text);
}

function answer(service, body) {
  if (service === 'tsa' && body[0] === 0x30) return handlers.tsa.fn(JSON.stringify(timestampQuery(body)));
  if (service === 'fulcio' && certificate === 'no-sct') return unlogged.fn(body.toString());
  return handlers[service].fn((service === 'rekor' ? canonicalEntry(body) : body).toString());
}

function misbehave(mode, request, response) {
  switch (mode) {
    case 'down':
    case 'lost':
      request.socket.destroy();
      return;
    case 'hang':
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>welcome to the hotel network</html>');
      return;
    case 'truncated':
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"signedCertificateEmbeddedSct": {"chain": {"certifica');
      request.socket.destroySoon();
      return;
    case 'empty-json':
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{}');
      return;
    default:
      response.writeHead(Number(mode), { 'content-type': 'application/json' });
      response.end('{"message":"refused by the test"}');
  }
}

/** The mock logs DSSE entries as proposed; a real Rekor logs their canonical form. */
function canonicalEntry(body) {
  const entry = JSON.parse(body.toString());
  if (entry.kind !== 'dsse' || entry.spec.proposedContent === undefined) return body;
  const { envelope, verifiers } = entry.spec.proposedContent;
  const parsed = JSON.parse(envelope);
  const hash = (data) => ({
    algorithm: 'sha256',
    value: crypto.createHash('sha256').update(data).digest('hex'),
  });
  return Buffer.from(
    JSON.stringify({
      apiVersion: entry.apiVersion,
      kind: 'dsse',
      spec: {
        envelopeHash: hash(envelope),
        payloadHash: hash(Buffer.from(parsed.payload, 'base64')),
        signatures: parsed.signatures.map((signature, i) => ({
          signature: signature.sig,
          verifier: verifiers[i],
        })),
      },
    }),
  );
}

/** The mock takes Sigstore's JSON only; this is the one request that RFC 3161 clients send, in DER. */
function timestampQuery(body) {
  const at = body.indexOf(Buffer.from('0420', 'hex'));
  if (at < 0) throw new Error('no SHA-256 imprint');
  return {
    artifactHash: body.subarray(at + 2, at + 34).toString('base64'),
    hashAlgorithm: 'sha256',
    certificates: true,
  };
}

function jwt(payload) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(payload)}.${Buffer.from('signature').toString('base64url')}`;
}

process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write(`${JSON.stringify({ url, trustedRoot })}\n`);
