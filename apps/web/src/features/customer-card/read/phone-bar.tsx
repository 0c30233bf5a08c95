import { useIntl } from 'react-intl';
import { DirectionsIcon, PhoneIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { directionsUrl } from '../map-links';
import { visitedAddress } from '../visited-address';
import styles from './phone-bar.module.css';

/** On a phone, at the thumb: call and find the way. */
export function PhoneBar({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const persons = customer.contactPersons ?? [];
  const phone =
    customer.phone ?? persons.find(({ isMain }) => isMain)?.phone ?? persons.find((person) => person.phone)?.phone;
  const address = visitedAddress(customer);
  if (!phone && !address) return null;
  return (
    <div className={styles['bar']} role="group" aria-label={formatMessage({ id: 'card.quickContact' })}>
      {phone && (
        <a className={styles['action']} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
          <PhoneIcon aria-hidden />
          {formatMessage({ id: 'card.call' })}
        </a>
      )}
      {address && (
        <a className={styles['action']} href={directionsUrl(address)} target="_blank" rel="noreferrer">
          <DirectionsIcon aria-hidden />
          {formatMessage({ id: 'card.directions' })}
        </a>
      )}
    </div>
  );
}
