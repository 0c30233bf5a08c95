import type { DiscountPatch } from '@register/domain/discount-letter/change-discounts';
import type { DiscountLetterValues } from '@register/domain/discount-letter/discount-letter';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import { equalityKey } from '@register/domain/text/equality-key';
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

  /** For imports: gives the letter of this name these rows, and makes it where there is none. */
  setByName(actor: Actor, name: string, rows: readonly DiscountPatch[]): Promise<EntryOutcome> {
    return this.unitOfWork.inTransaction(async ({ sql }) => {
      const [letter] = await sql.all<{ id: Buffer }>(
        'SELECT id FROM discount_letter WHERE groupId = ? AND nameEqual = ?',
        [actor.groupId, equalityKey(name)],
      );
      if (!letter) return this.create(actor, { name, rows });
      return this.update(actor, { id: letter.id, expectedVersion: null }, { rows });
    });
  }

  setStatus(actor: Actor, target: EntryTarget, status: EntryStatus): Promise<EntryOutcome> {
    return this.entries.setStatus(actor, target, status);
  }

  remove(actor: Actor, target: EntryTarget): Promise<EntryOutcome> {
    return this.entries.remove(actor, target);
  }
}

export interface DiscountLetterPatch {
  readonly name?: string | null;
  readonly rows?: readonly DiscountPatch[] | null;
}
