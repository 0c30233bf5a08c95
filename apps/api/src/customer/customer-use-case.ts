import { namedTwice } from '@register/domain/customer/co-applicants';
import { undoneBy, type TheirChange } from '@register/domain/customer/merge-changes';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import { Unavailable } from '../database/unavailable.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Actor } from '../request-context.js';
import type { CustomerOutcome } from './customer-outcome.js';
import type { CustomerRepository } from './customer.repository.js';
import { VersionRace, type CustomerChange, type CustomerWriter, type WriteStamp } from './customer.writer.js';
import { changesSince } from './changes-since.query.js';
import type { WantedOfWhole } from './customer-whole.query.js';
import { takenValues } from './taken-values.query.js';
import type { StoredCustomer } from './stored-customer.js';

/** What the customer's use cases are made from. */
export interface CustomerUseCaseDeps {
  readonly unitOfWork: UnitOfWork;
  readonly repository: CustomerRepository;
  readonly writer: CustomerWriter;
  /** Epoch milliseconds, UTC. */
  readonly clock: () => number;
}

/** One customer named by its key, with the version that the caller started from. */
export interface ChangeTarget {
  /** Undefined: an id that is none, which answers like one that nobody has. */
  readonly key: Buffer | undefined;
  readonly expectedVersion: number | null;
}

/** As a caller names it: `cus_…`, and the version where they gave one. */
export const changeTarget = (id: string, expectedVersion: number | null | undefined): ChangeTarget => ({
  key: parsePublicId('cus', id),
  expectedVersion: expectedVersion ?? null,
});

export interface ChangeOptions {
  /** The parts that are looked at. */
  readonly wanted?: WantedOfWhole;
  /** Nobody whom the decision calls begins a transaction. */
  readonly alone?: boolean;
}

export type Decision =
  CustomerChange | { readonly violations: readonly Violation[] } | { readonly conflicts: CustomerConflicts };
type CustomerConflicts = Extract<CustomerOutcome, { kind: 'CONFLICT' }>['conflicts'];

/** What every change of a stored customer has in common: within the viewer's scope, decided by the domain, checked against what others did meanwhile. */
export class CustomerUseCase {
  constructor(private readonly deps: CustomerUseCaseDeps) {}

  /** Changes one customer. The decision is made on the customer as it is now, inside the transaction, and may be made more than once. */
  change(
    actor: Actor,
    target: ChangeTarget,
    decide: (stored: StoredCustomer, sql: Sql, theirs: readonly TheirChange[]) => Decision | Promise<Decision>,
    { wanted = 'WHOLE', alone = false }: ChangeOptions = {},
  ): Promise<CustomerOutcome> {
    return this.again(async () =>
      this.deps.unitOfWork[alone ? 'inTransactionAlone' : 'inTransaction'](
        async ({ sql }): Promise<CustomerOutcome> => {
          const read = (parts: WantedOfWhole) =>
            target.key && this.deps.repository.forChange(sql, actor, target.key, parts);
          let stored = await read(wanted);
          if (!stored) return notFound;
          const { key } = stored;
          if ((target.expectedVersion ?? 0) > stored.customer.version) {
            return { kind: 'REFUSED', key, violations: [violation('VERSION_CONFLICT', ['expectedVersion'])] };
          }
          const theirs = await changesSince(sql, actor.groupId, stored, target.expectedVersion);
          // What others have changed may lie anywhere on the card, or have taken it from the viewer's sight.
          if (theirs.length > 0 && wanted !== 'WHOLE') stored = await read('WHOLE');
          if (!stored) return notFound;
          const decision = await decide(stored, sql, theirs);
          if ('violations' in decision) return { kind: 'REFUSED', key, violations: decision.violations };
          if ('conflicts' in decision) return { kind: 'CONFLICT', key, conflicts: decision.conflicts };
          const conflicts = undoneBy(decision.changes, theirs);
          if (conflicts.length > 0) return { kind: 'CONFLICT', key, conflicts };
          const stamp = this.stamp(actor);
          if (decision.changes.length === 0)
            return { kind: 'SAVED', key, changeSetId: null, at: stamp.at, row: stored.row };
          const taken = decision.next
            ? await takenValues(sql, stamp, key, stored.customer.customFields, decision.next.customFields)
            : [];
          // Last, when nothing else stands in the way: see `namedTwice`.
          const twice = decision.next ? namedTwice(stored.customer, decision.next) : [];
          const refused = [...taken, ...twice];
          if (refused.length > 0) return { kind: 'REFUSED', key, violations: refused };
          const { changeSetId, columns } = await this.deps.writer.save(sql, stamp, stored, decision);
          const saved = { kind: 'SAVED', key, changeSetId, at: stamp.at } as const;
          return changesValuesOnly(decision) ? { ...saved, row: { ...stored.row, ...columns } } : saved;
        },
      ),
    );
  }

  stamp(actor: Actor): WriteStamp {
    const { groupId, customFields, customFieldsVersion } = actor;
    return { groupId, customFields, customFieldsVersion, by: authorOf(actor), at: this.deps.clock() };
  }

  /** Without a conflict between the two, losing a race to somebody else's save is no reason to bother the caller. */
  async again<T>(attempt: () => Promise<T>): Promise<T> {
    for (let races = 0; ; races++) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof VersionRace) && !isValueTaken(error)) throw error;
        if (races === maxRaces)
          throw new Unavailable('Many others save the same customer. Nothing was saved.', { cause: error });
      }
    }
  }
}

/** Whoever saw the customer before a change of its values sees it afterwards. */
const changesValuesOnly = ({ status, alsoWrite }: CustomerChange): boolean =>
  status === undefined && alsoWrite === undefined;

/** Whether a write was refused because another customer has got a value that is taken once; asked anew, it can be told which. */
export const isValueTaken = (error: unknown): boolean => duplicateKeyOf(error) === 'customerValue';

/** Whether a write was refused because another customer has the number. */
export const isNumberTaken = (error: unknown): boolean => duplicateKeyOf(error) === 'customerNumber';

const notFound: CustomerOutcome = { kind: 'REFUSED', key: null, violations: [violation('NOT_FOUND', ['id'])] };

const maxRaces = 10;
