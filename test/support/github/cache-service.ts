import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  readonly key: string;
  readonly version: string;
  bytes: Buffer;
  final: boolean;
}

/** The Actions cache service (version 2) on loopback: its three calls, and the blobs behind the addresses it signs. */
export async function startCacheService(): Promise<{
  readonly env: Readonly<Record<string, string>>;
  readonly entries: Entry[];
  readonly calls: string[];
  close(): Promise<void>;
}> {
  const entries: Entry[] = [];
  const calls: string[] = [];
  const token = randomBytes(8).toString('hex');
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const answer = (status: number, document: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(document));
      };
      if (pathname.startsWith('/blob/')) {
        const entry = entries[Number(pathname.slice('/blob/'.length))];
        if (entry === undefined) return answer(404, {});
        if (request.method !== 'PUT') {
          response.writeHead(200, { 'content-length': String(entry.bytes.length) });
          response.end(request.method === 'HEAD' ? undefined : entry.bytes);
          return;
        }
        // Block blobs arrive in parts and are closed by a list of them.
        if (searchParams.get('comp') === 'block') entry.bytes = Buffer.concat([entry.bytes, body]);
        else if (searchParams.get('comp') !== 'blocklist') entry.bytes = body;
        response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() });
        response.end();
        return;
      }
      if (request.headers.authorization !== `Bearer ${token}`) return answer(401, {});
      const call = pathname.slice(pathname.lastIndexOf('/') + 1);
      const asked = JSON.parse(body.toString('utf8')) as {
        key: string;
        version: string;
        restore_keys?: string[];
      };
      calls.push(call);
      const place = (index: number): string => `${url}blob/${index}`;
      switch (call) {
        case 'CreateCacheEntry': {
          if (entries.some(({ key, version }) => key === asked.key && version === asked.version))
            return answer(409, { code: 'already_exists', msg: 'cache entry exists' });
          entries.push({ key: asked.key, version: asked.version, bytes: Buffer.alloc(0), final: false });
          return answer(200, { ok: true, signed_upload_url: place(entries.length - 1) });
        }
        case 'FinalizeCacheEntryUpload': {
          const entry = entries.find(({ key }) => key === asked.key);
          if (entry !== undefined) entry.final = true;
          return answer(200, { ok: entry !== undefined, entry_id: '1' });
        }
        case 'GetCacheEntryDownloadURL': {
          const prefixes = [asked.key, ...(asked.restore_keys ?? [])];
          const index = entries.findLastIndex(
            ({ key, version, final }) =>
              final && version === asked.version && prefixes.some((prefix) => key.startsWith(prefix)),
          );
          const found = entries[index];
          return found === undefined
            ? answer(200, { ok: false })
            : answer(200, { ok: true, signed_download_url: place(index), matched_key: found.key });
        }
      }
      answer(404, {});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    env: {
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    entries,
    calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
