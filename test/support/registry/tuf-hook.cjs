// For NODE_OPTIONS=--require: sends npm's requests for Sigstore's TUF repository to the mock named by TUF_MOCK.
const http = require('node:http');
const https = require('node:https');

const original = https.request;
https.request = (...given) => {
  const [options, callback] = given;
  const host = typeof options === 'object' ? options.hostname || options.host : '';
  if (!/^tuf-repo-cdn\.sigstore\.dev/.test(host || '')) return original.apply(https, given);
  const { hostname, port } = new URL(process.env.TUF_MOCK);
  const { method, path, headers } = options;
  return http.request({ method, path, headers, hostname, port }, callback);
};
