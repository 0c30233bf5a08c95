import type { Situation } from '@register/domain/customer/change-customer';
import { plainFieldsIn } from '@register/domain/customer/plain-fields';
import { useIntl } from 'react-intl';
import { HiddenIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { phoneText } from '../../../i18n/phone-text';
import styles from './details-section.module.css';
import { Facts } from './facts';
import { TagChips } from '../../../session/tag-chips';
import { PersonalNumber } from './personal-number';

interface SectionProps {
  customer: CardCustomer;
  situation: Situation;
}

/** Who the customer is and how to reach them. */
export function DetailsSection({ customer, situation }: SectionProps) {
  const { formatMessage } = useIntl();
  const { phone, email, comments, tags, subgroups } = customer;
  return (
    <CardSection id="section-details" title={formatMessage({ id: 'card.section.details' })}>
      <Facts
        customer={customer}
        situation={situation}
        fields={[
          'type',
          'organisationNumber',
          'personalNumber',
          'number',
          'email',
          'phone',
          'language',
          ...plainFieldsIn('details'),
          'costCentre',
          'tags',
          'subgroups',
        ]}
        labels={
          customer.type === 'COMPANY' ? { personalNumber: formatMessage({ id: 'card.soleTraderNumber' }) } : undefined
        }
        shown={{
          organisationNumber: customer.organisationNumber,
          personalNumber: customer.personalNumber && <PersonalNumber customer={customer} />,
          email: email && <a href={`mailto:${email}`}>{email}</a>,
          subgroups: subgroups?.map(({ name }) => name).join(', '),
          tags: tags && tags.length > 0 && <TagChips tags={tags} />,
          phone: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phoneText(phone)}</a>,
        }}
      />
      {comments && (
        <div className={styles['comments']} data-field="comments">
          <h3>{formatMessage({ id: 'card.field.comments' })}</h3>
          <p>{comments}</p>
          <p className={styles['note']}>
            <HiddenIcon aria-hidden />
            {formatMessage({ id: 'card.help.comments' })}
          </p>
        </div>
      )}
    </CardSection>
  );
}
