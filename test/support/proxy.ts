import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface LoopbackProxy {
  readonly url: string;
  /** `host:port` of every tunnel and request that it was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy on loopback, with tunnels (CONNECT) and plain requests. Every name leads to this machine, so that
 * only who goes through the proxy reaches a made-up host.
 *
 * @param options.password what clients must name themselves with (Basic, any user); else they get a 407.
 */
export async function startProxy(options: { readonly password?: string } = {}): Promise<LoopbackProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const knows = (request: IncomingMessage): boolean => {
    if (options.password === undefined) return true;
    const [, basic = ''] = /^Basic (.+)$/i.exec(request.headers['proxy-authorization'] ?? '') ?? [];
    return Buffer.from(basic, 'base64').toString('utf8').split(':')[1] === options.password;
  };
  const server = createServer((request, response) => {
    // Absolute form only: a proxy is no server.
    if (!URL.canParse(request.url ?? '')) return void response.writeHead(400).end();
    const url = new URL(request.url ?? '');
    asked.push(url.host);
    if (!knows(request)) return void response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end();
    response.writeHead(501).end('tunnels only');
  });
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    asked.push(request.url ?? '');
    sockets.add(client);
    client.on('error', () => client.destroy());
    if (!knows(request)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n');
      return;
    }
    const port = Number((request.url ?? '').split(':').at(-1));
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client);
      client.pipe(target);
    });
    sockets.add(target);
    target.on('error', () => client.destroy());
    target.on('close', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
