import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { usePhoneText } from '../../i18n/use-phone-text';
import { AppLink } from '../../ui/app-link';
import { ProtectedBadge } from '../../session/protected-badge';
import { Badge } from '../../ui/badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import { MainContactIcon } from '../../ui/icons';
import styles from './contact-columns.module.css';
import type { ContactRow } from './use-contacts';

/** The columns of the register of contact persons. */
export function useContactColumns(): readonly GridColumn<ContactRow>[] {
  const { formatMessage } = useIntl();
  const phoneText = usePhoneText();
  return useMemo(() => {
    const nothing = <Missing text={formatMessage({ id: 'registers.missing' })} />;
    const text = (value: string | null) => (value ? <span title={value}>{value}</span> : nothing);
    const columns: GridColumn<ContactRow>[] = [
      {
        id: 'name',
        header: formatMessage({ id: 'card.part.name' }),
        size: 220,
        grows: true,
        sortable: true,
        isRowHeader: true,
        cell: ({ name, isMain }) => (
          <span className={styles['name']} title={name}>
            {name}
            {isMain && <MainContactIcon aria-label={formatMessage({ id: 'card.part.isMain' })} role="img" />}
          </span>
        ),
      },
      { id: 'role', header: formatMessage({ id: 'card.part.role' }), size: 140, cell: ({ role }) => text(role) },
      {
        id: 'phone',
        header: formatMessage({ id: 'card.part.phone' }),
        size: 148,
        cell: ({ phone }) => text(phone && phoneText(phone)),
      },
      { id: 'email', header: formatMessage({ id: 'card.part.email' }), size: 220, cell: ({ email }) => text(email) },
      {
        id: 'customer',
        header: formatMessage({ id: 'contacts.customer' }),
        size: 240,
        sortable: true,
        // By keyboard the row opens, and there the link stands again.
        cell: ({ customer }) => (
          <AppLink href={paths.customer(customer.id)} tabIndex={-1} title={customer.displayName ?? undefined}>
            {customer.displayName}
          </AppLink>
        ),
      },
      {
        id: 'sends',
        header: formatMessage({ id: 'contacts.sends' }),
        size: 200,
        cell: (row) => <ContactBadges row={row} />,
      },
    ];
    return columns;
  }, [formatMessage, phoneText]);
}

/** What is sent to the person, and whether the customer is inactive, or protected. */
export function ContactBadges({ row: { sendServiceProtocol, sendWorkOrder, customer } }: { row: ContactRow }) {
  const { formatMessage } = useIntl();
  return (
    <span className={styles['badges']}>
      {sendServiceProtocol && <Badge tone="info">{formatMessage({ id: 'contacts.sends.protocol' })}</Badge>}
      {sendWorkOrder && <Badge tone="info">{formatMessage({ id: 'contacts.sends.order' })}</Badge>}
      {customer.status === 'INACTIVE' && (
        <Badge tone="neutral">{formatMessage({ id: 'register.statusOf.INACTIVE' })}</Badge>
      )}
      <ProtectedBadge customer={customer} />
    </span>
  );
}
