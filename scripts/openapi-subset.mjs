// Cuts GitHub's OpenAPI description down to the requests Sealgate makes, for the tests' loopback API.
// Usage: node scripts/openapi-subset.mjs <folder of an unpacked @octokit/openapi package>
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node scripts/openapi-subset.mjs <folder of an unpacked @octokit/openapi package>');
  process.exit(2);
}
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const api = JSON.parse(readFileSync(path.join(source, 'generated', 'api.github.com.json'), 'utf8'));
const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));

const WANTED = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/attestations': ['post'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['delete'],
  '/repos/{owner}/{repo}/dependency-graph/snapshots': ['post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/assignees': ['post'],
  '/repos/{owner}/{repo}/labels': ['post'],
  '/repos/{owner}/{repo}/labels/{name}': ['get', 'delete'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': ['post'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
};
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github']);

/** Without prose. Names of properties are never prose, whatever they are called. */
function strip(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => names || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, strip(member, key === 'properties')]));
}

const out = { source: `@octokit/openapi@${version}, api.github.com`, paths: {}, components: {} };
for (const [route, methods] of Object.entries(WANTED)) {
  const shared = api.paths[route];
  out.paths[route] = Object.fromEntries(
    methods.map((method) => {
      const { operationId, parameters, requestBody, responses } = shared[method];
      return [method, strip({ operationId, parameters, requestBody, responses })];
    }),
  );
}

// References are followed until nothing new comes up.
const queue = [out.paths];
const seen = new Set();
while (queue.length > 0) {
  const item = queue.pop();
  if (typeof item !== 'object' || item === null) continue;
  if (typeof item.$ref === 'string' && !seen.has(item.$ref)) {
    seen.add(item.$ref);
    const [, , kind, name] = item.$ref.split('/');
    out.components[kind] ??= {};
    out.components[kind][name] = strip(api.components[kind][name]);
    queue.push(out.components[kind][name]);
  }
  queue.push(...Object.values(item));
}
for (const [kind, members] of Object.entries(out.components)) {
  out.components[kind] = Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const text = `${JSON.stringify(out)}\n`;
writeFileSync(path.join(root, 'test/support/github/openapi-subset.json'), text);
console.log(`${Object.keys(WANTED).length} paths, ${Buffer.byteLength(text)} bytes, from ${out.source}`);
