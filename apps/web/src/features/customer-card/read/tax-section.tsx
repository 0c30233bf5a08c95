import type { Situation } from '@register/domain/customer/change-customer';
import { fieldAccess } from '@register/domain/customer/field-access';
import { plainFieldsIn } from '@register/domain/customer/plain-fields';
import { useIntl } from 'react-intl';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { TaxRates } from '../tax-rates';
import { useValueText } from '../value-text';
import { Facts } from './facts';
import { PersonalNumber } from './personal-number';
import styles from './tax-section.module.css';

interface SectionProps {
  customer: CardCustomer;
  situation: Situation;
}

/** What a request for tax reduction needs: where the work is done, and with whom the reduction is shared. */
export function TaxSection({ customer, situation }: SectionProps) {
  const { formatMessage } = useIntl();
  const { canRead, shown } = fieldAccess('coApplicants', situation);
  return (
    <CardSection id="section-taxReduction" title={formatMessage({ id: 'card.section.taxReduction' })}>
      <Facts
        customer={customer}
        situation={situation}
        fields={['propertyDesignation', 'apartmentNumber', 'associationNumber', ...plainFieldsIn('taxReduction')]}
      />
      {canRead && shown && <CoApplicants customer={customer} />}
      <TaxRates today={situation.today} />
    </CardSection>
  );
}

function CoApplicants({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const text = useValueText();
  const persons = customer.coApplicants ?? [];
  return (
    <div>
      <h3 className={styles['heading']}>{formatMessage({ id: 'card.field.coApplicants' })}</h3>
      {persons.length === 0 && <p data-field="coApplicants">{formatMessage({ id: 'card.coApplicants.none' })}</p>}
      <ul className={styles['list']}>
        {persons.map((person) => (
          <li key={person.id} className={styles['person']} data-field={`coApplicants.${person.id}`}>
            <span className={styles['name']}>{person.name}</span>
            <PersonalNumber customer={customer} coApplicant={person} />
            <span className={styles['share']}>
              {person.sharePercent === null
                ? formatMessage({ id: 'card.coApplicants.equalShare' })
                : text('coApplicants', `${person.id}.sharePercent`, person.sharePercent)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
