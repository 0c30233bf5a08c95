import { useQuery } from '@apollo/client/react';
import type { ContactSortKey } from '@register/domain/customer/contact-list';
import { useMemo } from 'react';
import type { ContactPersonFilter } from '../../graphql/schema.generated';
import { ContactRegisterDocument, type ContactRegisterQuery } from './contacts.generated';
import { statusFilter } from './status-filter';
import { useEntryPages, type EntryPages } from './use-entry-pages';
import type { EntryView } from './use-entry-view';

type Edge = ContactRegisterQuery['contactPersons']['edges'][number];

/** A contact person with the customer. */
export type ContactRow = Edge['node'] & { readonly customer: Edge['customer'] };

/** The contact persons that the address asks for. */
export function useContacts({ q, status, sort }: EntryView): EntryPages<ContactRow> {
  const field = columnSorts[sort?.column ?? 'name'];
  const direction = sort?.descending === true ? ('DESC' as const) : ('ASC' as const);
  const variables = useMemo(() => {
    const filter: ContactPersonFilter = { customerStatus: statusFilter(status) ?? {} };
    return {
      first: 100,
      search: q.trim() === '' ? undefined : q.trim(),
      filter,
      orderBy: field && [{ field, direction }],
    };
  }, [q, status, field, direction]);
  const result = useQuery(ContactRegisterDocument, { variables, fetchPolicy: 'cache-and-network' });
  const found = (result.data ?? result.previousData)?.contactPersons;
  const connection = useMemo(
    () => found && { ...found, edges: found.edges.map(({ node, customer }) => ({ node: { ...node, customer } })) },
    [found],
  );
  return useEntryPages<ContactRow>(connection, {
    error: result.error,
    fetchMore: (after) => result.fetchMore({ variables: { after } }),
    refetch: result.refetch,
  });
}

/** By the columns' ids. */
const columnSorts: Readonly<Record<string, ContactSortKey>> = { name: 'NAME', customer: 'CUSTOMER' };
