import type { SqlPart } from '../../database/sql.js';
import type { PresenceFilter } from '../../graphql/value-filters.inputs.js';
import type { Actor } from '../../request-context.js';
import { addressKindColumn } from '../customer-parts.js';
import { isProtected } from '../protection/is-protected.js';
import type { FilterScope } from './filter-scope.js';
import { always, not, part } from './sql-part.js';

/** Whether the customer has an address of this kind. */
export const addressCondition =
  (kind: keyof typeof addressKindColumn) =>
  (filter: PresenceFilter, _path: readonly string[], scope: FilterScope): SqlPart =>
    presence(
      filter,
      part(
        'EXISTS (SELECT 1 FROM customer_address fa WHERE fa.groupId = c.groupId AND fa.customerId = c.id AND fa.kind = ?)',
        addressKindColumn[kind],
      ),
      scope,
    );

/** Whether the customer has a file that the viewer sees. */
export const documentsCondition = (filter: PresenceFilter, _path: readonly string[], scope: FilterScope): SqlPart =>
  presence(filter, hasDocuments(scope.actor), scope);

export const hasDocuments = ({ viewer }: Actor): SqlPart =>
  part(
    `EXISTS (SELECT 1 FROM document d WHERE d.groupId = c.groupId AND d.customerId = c.id AND d.kind = 'FILE' AND d.deletedAt IS NULL${
      viewer.kind === 'CUSTOMER_USER' ? ' AND d.visibleForCustomer = 1' : ''
    })`,
  );

/** Whether the identity is protected. */
export const protectionCondition = (value: boolean, _path: readonly string[], scope: FilterScope): SqlPart =>
  presence({ isNull: !value }, part(isProtected), scope);

function presence({ isNull }: PresenceFilter, isThere: SqlPart, scope: FilterScope): SqlPart {
  if (isNull == null) return always;
  scope.leaf();
  return isNull ? not(isThere) : isThere;
}
