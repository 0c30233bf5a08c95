import type { Customer } from '@register/domain/customer/customer';
import type { DocumentSituation } from '@register/domain/document/change-documents';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { foldersOf, takenNames, type DocumentsOf } from './document.repository.js';

/** All that a change of a customer's documents depends on. `parents`: the folders whose names it asks for. */
export async function situationAt(
  sql: Sql,
  of: DocumentsOf,
  actor: Actor,
  customer: Customer,
  parents: readonly (string | null)[],
): Promise<DocumentSituation> {
  const folders = await foldersOf(sql, of);
  // A folder that is none of the customer's has no names that anybody should hear of.
  const own = parents.filter((parent) => parent === null || folders.has(parent));
  const taken = await takenNames(sql, of, own.length > 0 ? own : [null], actor.viewer.kind === 'CUSTOMER_USER');
  return { viewer: actor.viewer, customer, folders, taken };
}
