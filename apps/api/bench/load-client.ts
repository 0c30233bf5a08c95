import net from 'node:net';
import type { Turn, TurnResult } from './load.js';

// The process that asks. Plain sockets and prepared bytes: it shares the machine with the servers it measures.

process.on('message', (turn: Turn) => {
  run(turn).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit());

async function run(turn: Turn): Promise<TurnResult> {
  const requests = turn.bodies.map((body) => requestBytes(turn, body));
  const expected = turn.expected.map((text) => Buffer.from(text));
  const times: number[] = [];
  const began = performance.now();
  let next = turn.from;
  const take = (): Buffer | undefined =>
    performance.now() - began < turn.ms ? requests[next++ % requests.length] : undefined;
  await Promise.all(Array.from({ length: turn.connections }, () => ask(turn.port, take, expected, times)));
  const seconds = (performance.now() - began) / 1000;
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { requests: times.length, seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

function requestBytes({ path, headers }: Turn, body: string): Buffer {
  const lines = Object.entries({ host: 'localhost', ...headers, 'content-length': String(Buffer.byteLength(body)) });
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

/** One connection: asks, waits for the whole answer, asks again. */
function ask(
  port: number,
  take: () => Buffer | undefined,
  expected: readonly Buffer[],
  times: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let held: Buffer = Buffer.alloc(0);
    let sent = 0;
    const send = (): void => {
      const request = take();
      if (!request) return void socket.end();
      sent = performance.now();
      socket.write(request);
    };
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const head = held.indexOf('\r\n\r\n');
      if (head < 0) return;
      const header = held.toString('latin1', 0, head);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(header)?.[1] ?? NaN);
      if (held.length < head + 4 + length) return;
      times.push(performance.now() - sent);
      const body = held.subarray(head + 4);
      if (!header.startsWith('HTTP/1.1 200') || !expected.every((piece) => body.includes(piece))) {
        socket.destroy();
        return reject(new Error(`${header}\n\n${body.toString('utf8').slice(0, 2000)}`));
      }
      held = Buffer.alloc(0);
      send();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
}
