import { useIntl } from 'react-intl';
import { AddressIcon, MailIcon, PhoneIcon, PrivateIcon } from '../../../ui/icons';
import { SectionCard } from '../../../ui/section-card';
import type { CardCustomer } from '../card-customer';
import { addressLine, mapUrl } from '../map-links';
import { phoneText } from '../../../i18n/phone-text';
import { visitedAddress } from '../visited-address';
import styles from './quick-contact.module.css';

/** What one opens a card for most often: call, write, go there. */
export function QuickContact({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { phone, email, contactPersons } = customer;
  const address = visitedAddress(customer);
  const main = contactPersons?.find(({ isMain }) => isMain) ?? contactPersons?.[0];
  if (!phone && !email && !address && !main) return null;
  return (
    <SectionCard title={formatMessage({ id: 'card.quickContact' })}>
      <ul className={styles['list']}>
        {phone && (
          <li>
            <PhoneIcon aria-hidden />
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phoneText(phone)}</a>
          </li>
        )}
        {email && (
          <li>
            <MailIcon aria-hidden />
            <a href={`mailto:${email}`}>
              {email.split('@')[0]}
              <wbr />@{email.split('@')[1]}
            </a>
          </li>
        )}
        {address && (
          <li>
            <AddressIcon aria-hidden />
            <a href={mapUrl(address)} target="_blank" rel="noreferrer">
              {addressLine(address)}
            </a>
          </li>
        )}
        {main && (
          <li>
            <PrivateIcon aria-hidden />
            <span>
              {main.name}
              {main.phone && (
                <>
                  <br />
                  <a href={`tel:${main.phone.replace(/[^\d+]/g, '')}`}>{phoneText(main.phone)}</a>
                </>
              )}
            </span>
          </li>
        )}
      </ul>
    </SectionCard>
  );
}
