import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The European register of VAT numbers, as it answers over the wire: here on this machine, with faults on demand. */
export interface Vies {
  readonly url: string;
  behaves: 'WELL' | 'SILENT' | 'BROKEN' | 'BUSY' | 'WRONG_COMPANY';
  stop(): Promise<void>;
}

export async function startVies(): Promise<Vies> {
  const server = createServer((request, response) => answer(vies, request.url ?? '', response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const vies: Vies = {
    url: `http://127.0.0.1:${port}`,
    behaves: 'WELL',
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return vies;
}

function answer({ behaves }: Vies, path: string, response: ServerResponse): void {
  if (behaves === 'SILENT') return;
  const asked = path.split('/').at(-1) ?? '';
  const send = (status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ requestDate: '2026-11-22T10:00:00Z', vatNumber: asked, ...body }));
  };
  if (behaves === 'BROKEN') return send(500, {});
  if (behaves === 'BUSY') return send(200, { isValid: false, userError: 'MS_MAX_CONCURRENT_REQ' });
  const company = { name: 'NÅGON ANNAN AB', address: 'FELGATAN 1 \n111 22 STOCKHOLM' };
  if (behaves === 'WRONG_COMPANY')
    return send(200, { isValid: true, userError: 'VALID', ...company, vatNumber: '212000014201' });
  send(200, { isValid: false, userError: 'INVALID', name: '---', address: '---' });
}
