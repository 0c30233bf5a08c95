import type { ServerResponse } from 'node:http';
import type { Database } from '../database/open-database.js';

/** `/livez`: the event loop turns. */
export function livez(response: ServerResponse): void {
  plain(response, 200, 'ok');
}

/** `/readyz`: the database answers within a second and its schema is the one this build was made for. */
export class Readiness {
  private draining = false;
  private schemaIsCurrent = false;

  constructor(private readonly database: Database) {}

  /** From now on load balancers should send requests elsewhere. */
  drain(): void {
    this.draining = true;
  }

  async answer(response: ServerResponse): Promise<void> {
    const problem = await this.problem();
    plain(response, problem === null ? 200 : 503, problem ?? 'ready');
  }

  private async problem(): Promise<string | null> {
    if (this.draining) return 'draining';
    const late = new Promise<string>((resolve) => setTimeout(resolve, pingMs, 'database does not answer').unref());
    return Promise.race([this.databaseProblem(), late]);
  }

  private async databaseProblem(): Promise<string | null> {
    try {
      await this.database.read.all('SELECT 1');
      // Migrations only ever catch up while this process lives, so it is asked until it is true.
      this.schemaIsCurrent ||= (await this.database.pendingMigrations()).length === 0;
      return this.schemaIsCurrent ? null : 'migrations pending';
    } catch {
      return 'database does not answer';
    }
  }
}

const pingMs = 1000;

export function plain(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${text}\n`);
}
