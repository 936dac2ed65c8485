import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createRemoteReader } from '../../src/policy/remote.js';

const TARGET = { owner: 'acme', repo: 'rules', path: 'policies/a b.yml', commit: 'a'.repeat(40) };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: { status: number; body: string; headers?: Record<string, string> }): Promise<{
  readonly url: string;
  readonly requests: IncomingMessage[];
}> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3/`, requests };
}

describe('policies of other repositories', () => {
  it('are read raw, at the commit, with the token', async () => {
    const { url, requests } = await serve({ status: 200, body: 'warn-only: true' });
    const read = createRemoteReader({
      env: { GITHUB_API_URL: url, GITHUB_TOKEN: 'secret' },
      userAgent: 'sealgate/test',
    });
    expect(Buffer.from(await read(TARGET)).toString()).toBe('warn-only: true');
    expect(requests[0]?.url).toBe(
      `/api/v3/repos/acme/rules/contents/policies/a%20b.yml?ref=${TARGET.commit}`,
    );
    expect(requests[0]?.headers).toMatchObject({
      accept: 'application/vnd.github.raw+json',
      authorization: 'Bearer secret',
    });
  });

  it('F 404: say what to check', async () => {
    const { url } = await serve({ status: 404, body: '{}' });
    const read = createRemoteReader({ env: { GITHUB_API_URL: url }, userAgent: 'sealgate/test' });
    await expect(read(TARGET)).rejects.toMatchObject({
      code: 'GITHUB_API',
      hint: expect.stringContaining('set GITHUB_TOKEN'),
    });
  });

  it('F redirect to another host: no credentials', async () => {
    const other = await serve({ status: 200, body: 'warn-only: true' });
    const { url } = await serve({ status: 302, body: '', headers: { location: other.url } });
    const read = createRemoteReader({
      env: { GITHUB_API_URL: url, GITHUB_TOKEN: 'secret' },
      userAgent: 'sealgate/test',
    });
    await expect(read(TARGET)).rejects.toMatchObject({ code: 'NETWORK_UNREACHABLE' });
    expect(other.requests).toEqual([]);
  });

  it('F network down: names the reason', async () => {
    const { url } = await serve({ status: 200, body: '' });
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    const read = createRemoteReader({ env: { GITHUB_API_URL: url }, userAgent: 'sealgate/test' });
    await expect(read(TARGET)).rejects.toMatchObject({ code: 'NETWORK_UNREACHABLE' });
  });
});
