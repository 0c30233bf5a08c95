import type { DiscountPatch } from '@register/domain/discount-letter/change-discounts';
import type { Discount, DiscountLetterValues } from '@register/domain/discount-letter/discount-letter';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { equalityKey } from '@register/domain/text/equality-key';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { EntryService, type EntryOutcome, type EntryTarget } from '../entry/entry.service.js';
import type { Actor } from '../request-context.js';
import { discountLetterKind } from './discount-letter-kind.js';
import { discountRows } from './discount-rows.js';

/** What one can do with discount letters: name and rows are one thing with one version and one history. */
export class DiscountLetterService {
  private readonly entries: EntryService<DiscountLetterValues>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    clock: () => number,
  ) {
    this.entries = new EntryService(discountLetterKind, unitOfWork, clock);
  }

  create(actor: Actor, { rows, ...values }: DiscountLetterPatch): Promise<EntryOutcome> {
    return this.entries.create(actor, values, rows ? discountRows(rows) : undefined);
  }

  /** Changes name and rows; rows that are not named stay. What others changed meanwhile stays, row by row. */
  update(actor: Actor, target: EntryTarget, { rows, ...values }: DiscountLetterPatch): Promise<EntryOutcome> {
    return this.entries.update(actor, target, values, rows ? discountRows(rows) : undefined);
  }

  /** For imports: gives the letter of this name these rows, and makes it where there is none. The letter then says which import it was. */
  setByName(actor: Actor, name: string, rows: readonly DiscountPatch[], importId: Buffer): Promise<EntryOutcome> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const [letter] = await sql.all<{ id: Buffer }>(
        'SELECT id FROM discount_letter WHERE groupId = ? AND nameEqual = ?',
        [actor.groupId, equalityKey(name)],
      );
      const outcome = letter
        ? await this.update(actor, { id: letter.id, expectedVersion: null }, { rows })
        : await this.create(actor, { name, rows });
      if (outcome.kind === 'SAVED')
        await sql.run('UPDATE discount_letter SET importId = ? WHERE groupId = ? AND id = ?', [
          importId,
          actor.groupId,
          outcome.id,
        ]);
      return outcome;
    });
  }

  /** For imports: every letter with its rows. A group has tens of them. */
  async all(sql: Sql, groupId: Buffer): Promise<StoredLetter[]> {
    const rows = await sql.all<{ id: Buffer; name: string; articleGroupId: Buffer | null; percent: number | null }>(
      `SELECT l.id, l.name, r.articleGroupId, r.percent FROM discount_letter l
         LEFT JOIN discount_letter_row r ON r.groupId = l.groupId AND r.letterId = l.id WHERE l.groupId = ?`,
      [groupId],
    );
    const letters = new Map<string, { readonly id: Buffer; readonly name: string; readonly rows: Discount[] }>();
    for (const { id, name, articleGroupId, percent } of rows) {
      const letter = letters.get(name) ?? { id, name, rows: [] };
      letters.set(name, letter);
      if (percent !== null)
        letter.rows.push({ articleGroup: articleGroupId && publicId('arg', articleGroupId), percent: percent / 100 });
    }
    return [...letters.values()];
  }

  setStatus(actor: Actor, target: EntryTarget, status: EntryStatus): Promise<EntryOutcome> {
    return this.entries.setStatus(actor, target, status);
  }

  remove(actor: Actor, target: EntryTarget): Promise<EntryOutcome> {
    return this.entries.remove(actor, target);
  }
}

export interface StoredLetter {
  readonly id: Buffer;
  readonly name: string;
  readonly rows: readonly Discount[];
}

export interface DiscountLetterPatch {
  readonly name?: string | null;
  readonly rows?: readonly DiscountPatch[] | null;
}
