import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GithubOptions, openGithub } from '../../src/publish/github.js';
import { type LoopbackGithub, startGithub } from '../support/github/server.js';

let github: LoopbackGithub;
const log = { info: () => {}, warn: () => {}, error: () => {}, progress: () => {} };

beforeEach(async () => {
  github = await startGithub();
  github.state.accounts.set('ghp_dev', { kind: 'user', login: 'dev', id: 5, canWrite: true });
});
afterEach(() => github.close());

async function ask(options: Partial<GithubOptions> = {}, route = 'GET /user') {
  const waits: number[] = [];
  const client = await openGithub({
    token: 'ghp_dev',
    env: { GITHUB_API_URL: github.url },
    log,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...options,
  });
  const result = await client.call(route).then(
    (answer) => answer.status,
    (error: unknown) => error,
  );
  return { result, waits };
}

describe('GitHub client', () => {
  it('sends the token to the configured address', async () => {
    expect(await ask()).toEqual({ result: 200, waits: [] });
    expect(github.requests).toEqual([{ method: 'GET', path: '/user', body: undefined, token: 'ghp_dev' }]);
  });

  it('F secondary limit without a time: a minute, then two, then no more than the budget', async () => {
    github.fail({ on: '*', status: 403, body: { message: 'secondary rate limit' }, times: 9 });
    const { result, waits } = await ask({ waitBudgetMs: 200_000 });
    expect(waits).toEqual([60_000, 120_000]);
    expect(result).toMatchObject({ fault: 'rate-limited', status: 403 });
  });

  it('F secondary limit that names a time is waited for as told, three times and no more', async () => {
    const headers = { 'retry-after': '7' };
    github.fail({ on: '*', status: 403, headers, body: { message: 'slow down' }, times: 9 });
    const { result, waits } = await ask();
    expect(waits).toEqual([7000, 7000, 7000]);
    expect(result).toMatchObject({ fault: 'rate-limited', status: 403 });
  });

  it.each([
    ['POST /repos/octo/shop/issues/7/comments', []],
    ['PATCH /repos/octo/shop/check-runs/1', []],
    ['PATCH /repos/octo/shop/issues/comments/1', [500, 1000]],
  ])('F 500 to %s: tried again only where a second one does no harm', async (route, expected) => {
    github.fail({ on: '*', status: 500, body: {}, times: 9 });
    const { result, waits } = await ask({}, route);
    expect(waits).toEqual(expected);
    expect(result).toMatchObject({ fault: 'unavailable', status: 500 });
    expect(github.requests).toHaveLength(expected.length + 1);
  });

  it('F primary limit: until it is over', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000030' };
    github.fail({ on: '*', status: 403, headers, body: {} });
    expect(await ask({ now: () => 1_000_000_000 })).toEqual({ result: 200, waits: [30_000] });
  });

  it('F primary limit that lasts an hour is not waited for', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1003600' };
    github.fail({ on: '*', status: 429, headers, body: {}, times: 9 });
    const { result, waits } = await ask({ now: () => 1_000_000_000 });
    expect([waits, result]).toEqual([[], expect.objectContaining({ fault: 'rate-limited' })]);
  });

  it('F slow-loris: each request ends, three are made', async () => {
    // Far longer than the test may take: only the client's own limit can end a request.
    github.fail({ on: '*', delay: 600_000, times: 9 });
    const { result, waits } = await ask({ timeoutMs: 100 });
    expect(result).toMatchObject({ fault: 'unavailable', status: 0 });
    expect(waits).toEqual([500, 1000]);
    expect(github.requests).toHaveLength(3);
  });

  const JSON_TYPE = { 'content-type': 'application/json' };
  it.each<[string, (response: ServerResponse) => void]>([
    ['is cut short', (response) => response.writeHead(200, JSON_TYPE).end('{"login":"d')],
    [
      'breaks off',
      (response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': 100 }).write('{"login":"dev"}');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['trickles for ever', (response) => response.writeHead(200, JSON_TYPE).write('{"login":"dev"')],
  ])('F an answer that %s is none, and is asked for again', async (_, answer) => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      if (asked < 3) answer(response);
      else response.writeHead(200, JSON_TYPE).end('{"login":"dev"}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const { result, waits } = await ask({ env, timeoutMs: 300 });
    server.closeAllConnections();
    server.close();
    expect([result, waits]).toEqual([200, [500, 1000]]);
  });

  it('T56 F an answer that never ends is read up to the cap', async () => {
    const sent: number[] = [];
    const server = createServer((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, 32);
      let bytes = 0;
      const more = (): void => {
        do bytes += chunk.length;
        while (response.write(chunk));
      };
      response.on('drain', more).on('close', () => sent.push(bytes));
      response.writeHead(200, JSON_TYPE);
      more();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const { result } = await ask({ env, timeoutMs: 60_000 });
    server.closeAllConnections();
    server.close();
    expect(result).toMatchObject({
      fault: 'unavailable',
      message: expect.stringContaining('more bytes than the limit'),
    });
    expect(Math.max(...sent)).toBeLessThan(250 * 1024 * 1024);
  });

  it('T56 F of a refusal no more than its beginning is read, and what it says is told', async () => {
    const sent: number[] = [];
    const server = createServer((_request, response) => {
      let bytes = 0;
      const chunk = Buffer.alloc(64 * 1024, 'no ');
      const more = (): void => {
        do bytes += chunk.length;
        while (response.write(chunk));
      };
      response.on('drain', more).on('close', () => sent.push(bytes));
      response.writeHead(422, JSON_TYPE);
      more();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const { result } = await ask({ env, timeoutMs: 60_000 });
    await expect.poll(() => sent.length, { timeout: 30_000 }).toBe(1);
    server.close();
    expect(result).toMatchObject({
      fault: 'rejected',
      status: 422,
      message: expect.stringContaining('no no'),
    });
    expect(sent[0]).toBeLessThan(32 * 1024 * 1024);
  });

  it('F a refusal that breaks off is one', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(403, { ...JSON_TYPE, 'content-length': 100 }).write('{"message":"no"}');
      setTimeout(() => response.destroy(), 20);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const { result, waits } = await ask({ env });
    server.close();
    expect([waits, result]).toEqual([[], expect.objectContaining({ fault: 'forbidden', status: 403 })]);
  });

  it('F 403 without a limit is a refusal, at once', async () => {
    github.fail({ on: '*', status: 403, body: { message: 'Must have admin rights' } });
    const { result, waits } = await ask();
    expect([waits, result]).toEqual([[], expect.objectContaining({ fault: 'forbidden' })]);
  });

  const movedTo = (location: string, status = 302, times = 1): void =>
    github.fail({ on: '*', status, headers: { location }, times });
  const elsewhere = (url: string): string => `${url.replace('127.0.0.1', 'localhost')}/user`;

  it.each([301, 302, 303, 307, 308])(
    'T25 a redirect (%i) to another host is not followed',
    async (status) => {
      const other = await startGithub();
      movedTo(elsewhere(other.url), status, 9);
      const { result } = await ask();
      expect(result).toMatchObject({
        fault: 'unavailable',
        message: expect.stringMatching(/its answer leads to localhost:\d+, which is not followed/),
      });
      expect(other.requests).toEqual([]);
      await other.close();
    },
  );

  it('T26 F a redirect that is no address of a server is not followed', async () => {
    for (const location of ['http://169.254.169.254/latest/', 'file:///etc/passwd', 'http://[', '//x:y@z/']) {
      movedTo(location, 302, 3);
      expect((await ask()).result).toMatchObject({
        fault: 'unavailable',
        message: expect.stringContaining('which is not followed'),
      });
    }
  });

  it('F a repository that was renamed is found at its new address', async () => {
    movedTo('/user', 301);
    movedTo(`${github.url}/user`, 307);
    expect((await ask()).result).toBe(200);
    expect(github.requests.map(({ token }) => token)).toEqual(['ghp_dev', 'ghp_dev', 'ghp_dev']);
    movedTo('/user', 301, 99);
    expect((await ask()).result).toMatchObject({ message: expect.stringContaining('lead on and on') });
  });

  it('never repeats the token in an error', async () => {
    github.fail({ on: '*', status: 401, body: { message: 'Bad credentials' } });
    const { result } = await ask();
    expect(`${(result as Error).message}${(result as { hint?: string }).hint}`).not.toContain('ghp_dev');
  });

  it.each([400, 401, 502])('T25 hides the token where a proxy that answers %i repeats it', async (status) => {
    const body = {
      message: `refused: authorization: token ghp_dev, for https://x:ghp_dev@proxy.example.test`,
    };
    github.fail({ on: '*', status, body, times: 9 });
    const { result } = await ask();
    expect((result as Error).message).toContain('refused: authorization: token ***, for https://***@');
    expect((result as Error).message).not.toContain('ghp_dev');
  });
});
