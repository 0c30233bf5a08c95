import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of somebody else's, on this machine. */
export interface Peer {
  readonly url: string;
  close(): Promise<void>;
}

export interface PeerRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Null: it takes the request and never answers. */
export type PeerAnswer = { readonly status: number; readonly body: string; readonly type?: string } | null;

export async function startPeer(answer: (request: PeerRequest) => PeerAnswer): Promise<Peer> {
  const server = createServer((request, response) => void take(request, response, answer));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json = (status: number, body: unknown): PeerAnswer => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json',
});

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: PeerRequest) => PeerAnswer,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = '', url = '', headers } = request;
  const said = answer({ method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') });
  if (!said) return;
  response.writeHead(said.status, { 'content-type': said.type ?? 'text/plain' });
  response.end(said.body);
}
