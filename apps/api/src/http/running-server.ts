import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isIPv6 } from 'node:net';

/** Starts to listen and gives the address to reach it by. */
export async function listen(server: Server, port: number, host: string): Promise<URL> {
  server.listen(port, host);
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  const name =
    host === '0.0.0.0' || host === '127.0.0.1'
      ? 'localhost'
      : isIPv6(host)
        ? `[${host === '::' ? '::1' : host}]`
        : host;
  return new URL(`http://${name}:${actual}`);
}

/** Takes no new connections, lets what runs finish, and cuts what has not finished in time. */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  const closed = once(server, 'close');
  // Connections that answered their last request keep alive no longer; the rest are told by this header.
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  server.close();
  server.closeIdleConnections();
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

/** Browsers drop the session cookie on plain http except on the machine itself: signing in over the network needs TLS in front. */
export function warnsOfPlainHttp(host: string, publicUrl: URL | undefined): string | null {
  if (publicUrl?.protocol === 'https:' || ['localhost', '127.0.0.1', '::1'].includes(host)) return null;
  return `HOST=${host} is reachable from other machines without TLS: browsers there will not keep the session cookie. Put TLS in front and set PUBLIC_URL=https://…`;
}
