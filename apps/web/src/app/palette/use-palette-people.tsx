import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { searchable } from '@register/domain/view/asked-of-question';
import type { Command, CommandGroup } from '../../ui/command-palette';
import { CompanyIcon, ContactIcon, PrivateIcon } from '../../ui/icons';
import { useDebouncedValue } from '../../ui/use-debounced-value';
import { paths } from '../paths';
import { PaletteContactsDocument, PaletteCustomersDocument } from './palette.generated';
import { paletteQuery } from './palette-query';
import { useReadRecentCustomers } from './recent-customers';

export interface FoundPeople {
  groups: readonly CommandGroup[];
  /** The answer to what is typed is on its way. */
  busy: boolean;
}

/** Customers and contact persons by what is typed, asked for as the register's own search is; before anything is, the cards one comes from. */
export function usePalettePeople(typed: string, goTo: (href: string) => void): FoundPeople {
  const { formatMessage } = useIntl();
  const [rested] = useDebouncedValue([typed], PAUSE_MS);
  const { kind, text } = paletteQuery(rested ?? '');
  const words = kind === 'all' || kind === 'person' ? searchable(text) : undefined;
  const number = kind === 'number' && text !== '' ? text : undefined;
  const customers = useQuery(
    PaletteCustomersDocument,
    (words !== undefined && kind === 'all') || number !== undefined
      ? {
          variables: {
            search: kind === 'all' ? words : undefined,
            filter: number ? { number: { startsWith: number } } : undefined,
          },
          fetchPolicy: 'network-only',
        }
      : skipToken,
  );
  const contacts = useQuery(
    PaletteContactsDocument,
    kind === 'person' && words !== undefined
      ? { variables: { search: words }, fetchPolicy: 'network-only' }
      : skipToken,
  );
  const customer = ({ id, type, number: its, name, city, protectedIdentity }: ShownCustomer): Command => ({
    id,
    label: name ?? '',
    detail: [its, city, protectedIdentity === true && formatMessage({ id: 'card.protected.title' })]
      .filter(Boolean)
      .join(' · '),
    icon: type === 'PRIVATE' ? <PrivateIcon aria-hidden /> : <CompanyIcon aria-hidden />,
    run: () => goTo(paths.customer(id)),
  });
  const recent = useReadRecentCustomers();
  const { data, previousData } = customers;
  const found = words !== undefined || number !== undefined ? ((data ?? previousData)?.customers.nodes ?? []) : [];
  const people = kind === 'person' ? ((contacts.data ?? contacts.previousData)?.contactPersons.edges ?? []) : [];
  return {
    groups: [
      { id: 'customers', label: formatMessage({ id: 'nav.customers' }), commands: found.map(customer) },
      {
        id: 'people',
        label: formatMessage({ id: 'nav.contacts' }),
        commands: people.map(({ node, customer: owner }) => ({
          id: node.id,
          label: node.name,
          detail: owner?.displayName ?? undefined,
          icon: <ContactIcon aria-hidden />,
          run: () => owner && goTo(paths.customer(owner.id)),
        })),
      },
      {
        id: 'recent',
        label: formatMessage({ id: 'palette.recent' }),
        commands: typed.trim() === '' ? recent.map(customer) : [],
      },
    ],
    busy: rested !== typed || customers.loading || contacts.loading,
  };
}

interface ShownCustomer {
  id: string;
  type?: string | null;
  number?: string | null;
  name?: string | null;
  city?: string | null;
  protectedIdentity?: boolean | null;
}

/** As the register's search box. */
const PAUSE_MS = 120;
