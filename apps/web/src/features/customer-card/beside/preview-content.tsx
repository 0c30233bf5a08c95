import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { phoneText } from '../../../i18n/phone-text';
import { ProtectedBadge } from '../../../session/protected-badge';
import { TagChips } from '../../../session/tag-chips';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';
import { useErrorText } from '../../../session/use-error-text';
import type { CardCustomer, CardSettings } from '../card-customer';
import { cardSituation } from '../card-situation';
import { AddressesSection } from '../read/addresses-section';
import { AssigneesSection } from '../read/assignees-section';
import { ContactsSection } from '../read/contacts-section';
import { Facts } from '../read/facts';
import type { CardState } from '../use-card';
import { useSections } from '../use-sections';
import styles from './customer-preview.module.css';

/** What one wants to know of a customer in passing; the card has the rest. */
export function PreviewContent({ card }: { card: CardState }) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  switch (card.state) {
    case 'SHOWN':
      return <Shown customer={card.customer} settings={card.settings} />;
    case 'LOADING':
      return <Skeleton lines={8} height={22} />;
    case 'MISSING':
      return <p>{formatMessage({ id: 'card.missing.text' })}</p>;
    case 'FAILED':
      return (
        <Alert
          tone="danger"
          announced
          requestId={card.error.requestId}
          actions={<Button onClick={card.retry}>{formatMessage({ id: 'register.retry' })}</Button>}
        >
          {errorText(card.error)}
        </Alert>
      );
  }
}

function Shown({ customer, settings }: { customer: CardCustomer; settings: CardSettings }) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const situation = useMemo(
    () => cardSituation(viewer, settings, customer, customFields),
    [viewer, settings, customer, customFields],
  );
  const sections = new Set(useSections(situation).map(({ id }) => id));
  const { number, status, phone, email, tags, subgroups, updatedAt } = customer;
  return (
    <div className={styles['parts']}>
      <p className={styles['who']}>
        {number && formatMessage({ id: 'card.number' }, { number })}
        {status && (
          <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
            {formatMessage({ id: `card.choice.${status}` })}
          </Badge>
        )}
        <ProtectedBadge customer={customer} />
      </p>
      <Facts
        customer={customer}
        situation={situation}
        fields={['phone', 'email', 'type', 'organisationNumber', 'tags', 'subgroups', 'updatedAt']}
        shown={{
          phone: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phoneText(phone)}</a>,
          email: email && <a href={`mailto:${email}`}>{email}</a>,
          organisationNumber: customer.organisationNumber,
          tags: tags && tags.length > 0 && <TagChips tags={tags} />,
          subgroups: subgroups?.map(({ name }) => name).join(', '),
          updatedAt: updatedAt && dateTime(updatedAt),
        }}
      />
      {sections.has('section-contacts') && <ContactsSection customer={customer} />}
      {sections.has('section-addresses') && <AddressesSection customer={customer} situation={situation} />}
      {sections.has('section-assignees') && <AssigneesSection customer={customer} />}
    </div>
  );
}
