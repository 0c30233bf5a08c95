import { violation, type Violation } from '../violation.js';
import { equalityKey } from '../text/equality-key.js';
import type { CustomerReference } from './deletion.js';
import { isHeld, type Hold } from './hold.js';

/** Why somebody is forgotten: the cases of GDPR, article 17.1. One of these and no text, since it stays when the person is gone. */
export const erasureGrounds = {
  REQUESTED: 'The person has asked for it, or has taken back the consent that the data rested on.',
  NO_LONGER_NEEDED: 'It is not needed any more for what it was collected for.',
  OBJECTED: 'The person objects, and nothing weighs more.',
  UNLAWFUL: 'It should never have been kept.',
  REQUIRED_BY_LAW: 'A law demands it.',
} as const;

export type ErasureGround = keyof typeof erasureGrounds;

/** How what a module holds on somebody leaves. */
export const erasureWays = {
  REMOVED: 'The rows, and the files, go.',
  SEALED: 'The rows stay, append-only; their values are sealed with the key of the customer, which is destroyed.',
  KEPT: 'The rows stay: they name the customer by an id that leads nowhere, and hold nothing of it.',
} as const;

export type ErasureWay = keyof typeof erasureWays;

/** Why a customer is not erased now: all of it at once; nothing where it may be. */
export function erasureBlocks({ holds, references }: ErasureSituation, today: string): Violation[] {
  const holding = holds.filter((hold) => isHeld(hold, today));
  const last = holding
    .map(({ until }) => until ?? forever)
    .sort()
    .at(-1);
  const referring = references.filter(({ count }) => count > 0);
  return [
    ...(last === undefined ? [] : [violation('CUSTOMER_HELD', [], { until: last === forever ? 'none' : last })]),
    ...(referring.length === 0
      ? []
      : [
          violation('CUSTOMER_IN_USE', [], {
            reasons: referring.map(({ kind, count }) => `${kind}: ${count}`).join(', '),
          }),
        ]),
  ];
}

/** Later than any day. */
const forever = '9999-12-31';

/** What is wrong with erasing a customer, by whoever has typed its number to say that they mean it. */
export function eraseCustomer(
  number: string,
  { confirmation }: { readonly confirmation: string },
  situation: ErasureSituation,
  today: string,
): Violation[] {
  const isMeant = equalityKey(confirmation).join() === equalityKey(number).join();
  return [...(isMeant ? [] : [violation('CONFIRMATION_WRONG', ['confirmation'])]), ...erasureBlocks(situation, today)];
}

export interface ErasureSituation {
  /** Of the customer, and of what has become part of it. */
  readonly holds: readonly Pick<Hold, 'until'>[];
  readonly references: readonly CustomerReference[];
}
