import { can } from '@register/domain/access/access';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { equalityKey } from '@register/domain/text/equality-key';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import type { Cursors } from '../graphql/cursor.js';
import { hasStatus, holdsWords, isOfImport, together, type ListFilter } from '../graphql/entry-conditions.js';
import { keysetPage } from '../graphql/keyset-page.js';
import type { PageArguments } from '../graphql/page-arguments.js';
import type { Actor } from '../request-context.js';
import { letterOf, type DiscountLetterRecord, type LetterRow } from './discount-letter.type.js';

export interface DiscountLetterListArguments extends PageArguments {
  readonly search?: string | null;
  readonly status?: ListFilter<EntryStatus> | null;
  readonly importId?: ListFilter<string> | null;
}

/** Discount letters by name. */
export class DiscountLetterListQuery {
  constructor(
    private readonly read: Sql,
    private readonly cursors: Cursors,
  ) {}

  async page(
    actor: Actor,
    { search, status, importId, ...args }: DiscountLetterListArguments,
    counts: boolean,
  ): Promise<Page<DiscountLetterRecord>> {
    const list = {
      fingerprint: JSON.stringify([
        'discount letters',
        actor.groupId.toString('hex'),
        search ?? '',
        status ?? {},
        importId ?? {},
      ]),
      select: columns,
      from: 'discount_letter e',
      where: together([
        { sql: 'e.groupId = ?', params: [actor.groupId] },
        ...holdsWords('e.searchText', search),
        ...hasStatus(status),
        ...isOfImport(importId, ['importId']),
      ]),
      keys: [
        { sql: 'e.nameKey', descending: false },
        { sql: 'e.id', descending: false },
      ],
      node: letterOfRow,
    };
    return keysetPage<StoredLetter, DiscountLetterRecord>(this.read, this.cursors, list, args, counts);
  }

  /** One letter; null for one that does not exist, and for all where the viewer sees none. */
  async letter(
    actor: Actor,
    by: { readonly id: Buffer } | { readonly name: string },
  ): Promise<DiscountLetterRecord | null> {
    if (!can(actor.viewer, 'discountLetter.view')) return null;
    const [row] = await this.read.all<StoredLetter>(
      `SELECT ${columns} FROM discount_letter e WHERE e.groupId = ? AND ${'id' in by ? 'e.id = ?' : 'e.nameEqual = ?'}`,
      [actor.groupId, 'id' in by ? by.id : equalityKey(by.name)],
    );
    return row ? letterOfRow(row) : null;
  }
}

type StoredLetter = Omit<LetterRow, 'isActive'> & { readonly inactivatedAt: number | null };

const letterOfRow = ({ inactivatedAt, ...row }: StoredLetter): DiscountLetterRecord =>
  letterOf({ ...row, isActive: inactivatedAt === null });

const columns = 'e.id, e.version, e.name, e.inactivatedAt';
