import type { Situation } from '@register/domain/customer/change-customer';
import { addressKinds, type Address } from '@register/domain/customer/customer';
import { fieldAccess } from '@register/domain/customer/field-access';
import { useIntl } from 'react-intl';
import { AddressIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { mapUrl } from '../map-links';
import styles from './addresses-section.module.css';

/** Invoice address always; the others where there are any. */
export function AddressesSection({ customer, situation }: { customer: CardCustomer; situation: Situation }) {
  const { formatMessage } = useIntl();
  const kinds = addressKinds
    .filter((kind) => fieldAccess(`addresses.${kind}`, situation).canRead)
    .filter((kind) => kind === 'invoice' || customer.addresses?.[kind]);
  return (
    <CardSection id="section-addresses" title={formatMessage({ id: 'card.section.addresses' })}>
      <div className={styles['addresses']}>
        {kinds.map((kind) => {
          const address = customer.addresses?.[kind];
          return (
            <div key={kind} className={styles['address']} data-field={`addresses.${kind}`}>
              <h3>{formatMessage({ id: `card.field.addresses.${kind}` })}</h3>
              {address ? <AddressText address={address} /> : <p>{formatMessage({ id: 'card.address.none' })}</p>}
            </div>
          );
        })}
      </div>
    </CardSection>
  );
}

function AddressText({ address }: { address: Address }) {
  const { formatMessage, formatDisplayName } = useIntl();
  const { row1, row2, postalCode, city, province, country } = address;
  const lines = [
    row1,
    row2,
    [postalCode, city].filter(Boolean).join(' '),
    province,
    country && country !== 'SE' ? (formatDisplayName(country, { type: 'region' }) ?? country) : null,
  ].filter(Boolean);
  return (
    <>
      <address className={styles['lines']}>{lines.join('\n')}</address>
      <a href={mapUrl(address)} target="_blank" rel="noreferrer" className={styles['map']}>
        <AddressIcon aria-hidden />
        {formatMessage({ id: 'card.address.map' })}
      </a>
    </>
  );
}
