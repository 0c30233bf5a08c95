import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { badInput } from '../graphql/errors.js';
import type { AskedPage } from '../graphql/page-arguments.js';
import { countAtMost, countOf, pageOfRows } from '../graphql/page-of-rows.js';
import type { Actor } from '../request-context.js';
import { apiKeyOf } from './api-key-of.js';
import { apiKeysBefore, countApiKeys } from './api-key.repository.js';
import type { ApiKey } from './api-key.type.js';

/** A page of the group's keys, the newest first. */
export class ApiKeysQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page({ groupId }: Actor, asked: AskedPage, counts: boolean): Promise<Page<ApiKey>> {
    const fingerprint = `apiKeys:${groupId.toString('hex')}`;
    const rows = await apiKeysBefore(this.read, groupId, this.position(fingerprint, asked.cursor), asked.size + 1);
    const total = counts ? countOf(await countApiKeys(this.read, groupId, countAtMost + 1)) : null;
    return pageOfRows(
      rows,
      asked,
      { node: apiKeyOf, cursor: (row) => this.cursors.encode(fingerprint, [row.id]) },
      total,
    );
  }

  private position(fingerprint: string, cursor: string | null): Uint8Array | null {
    if (cursor === null) return null;
    const [id] = this.cursors.decode(fingerprint, cursor) ?? [];
    if (!(id instanceof Uint8Array)) throw badInput('The cursor is not from this list.', ['after']);
    return id;
  }
}
