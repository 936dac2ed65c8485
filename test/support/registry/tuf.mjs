// A TUF repository on loopback, in a process of its own (the library behind it patches this process's HTTP).
// First line of stdin: JSON list of {name, content}. Prints {url, root} as JSON when ready; ends when stdin ends.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { initializeTUFRepo, tufHandlers } = require('@tufjs/repo-mock');

const lines = createInterface({ input: process.stdin });
lines.once('line', async (line) => {
  const repository = initializeTUFRepo(JSON.parse(line));
  const handlers = tufHandlers(repository, { metadataPathPrefix: '' });
  let requests = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]);
    if (path === '/count') return void response.end(String(requests));
    requests += 1;
    const found = handlers.find((handler) => decodeURIComponent(handler.path) === path);
    const answer = found?.fn() ?? { statusCode: 404, response: '' };
    response.writeHead(answer.statusCode, {
      'content-type': answer.contentType ?? 'application/octet-stream',
    });
    response.end(answer.response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const root = JSON.stringify(repository.rootMeta.toJSON());
  process.stdout.write(`${JSON.stringify({ url, root })}\n`);
});
lines.once('close', () => process.exit(0));
