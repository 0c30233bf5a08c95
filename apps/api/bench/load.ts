import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** One turn: the same requests over and over, on so many connections that stay open, for so long. */
export interface Turn {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in this order, round and round. */
  readonly bodies: readonly string[];
  /** Where in `bodies` the turn begins. */
  readonly from: number;
  /** Pieces of text that every answer must have; anything else ends the bench. */
  readonly expected: readonly string[];
  readonly connections: number;
  readonly ms: number;
}

export interface TurnResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds that 50, 95 and 99 of 100 answers took at most, and the slowest. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** The one who asks, in a process of its own, so that neither server pays for it. */
export interface Load {
  run(turn: Turn): Promise<TurnResult>;
  close(): void;
}

export function startLoad(): Load {
  // Every process of the bench in a session of its own: Linux shares a busy machine between sessions.
  const client = fork(fileURLToPath(new URL('load-client.ts', import.meta.url)), { detached: true });
  const ended = once(client, 'exit').then(() => ({ failed: 'the load client ended' }));
  return {
    run: async (turn) => {
      const answered = once(client, 'message').then(([result]) => result as TurnResult | { readonly failed: string });
      client.send(turn);
      const result = await Promise.race([answered, ended]);
      if ('failed' in result) throw new Error(`A request failed: ${result.failed}`);
      return result;
    },
    close: () => client.disconnect(),
  };
}
