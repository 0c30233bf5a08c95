import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GeneratedRegister } from './generated-register.js';

/** The bare server, in a process of its own. */
export interface LimitProcess {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export async function startLimit({ database, groupId }: GeneratedRegister): Promise<LimitProcess> {
  const env = { ...process.env, NODE_ENV: 'production', LIMIT: JSON.stringify({ config: database, groupId }) };
  // A session of its own, like the product's.
  const child = fork(fileURLToPath(new URL('limit/limit-server.ts', import.meta.url)), { env, detached: true });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    once(child, 'message').then(([said]) => said as number),
    ended.then(() => Promise.reject(new Error('The limit server did not start'))),
  ]);
  return {
    port,
    pid: child.pid ?? 0,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
