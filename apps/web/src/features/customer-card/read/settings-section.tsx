import type { Situation } from '@register/domain/customer/change-customer';
import { fieldAccess } from '@register/domain/customer/field-access';
import { isPlainText, plainFieldsIn } from '@register/domain/customer/plain-fields';
import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { Facts } from './facts';
import styles from './settings-section.module.css';

/** The switches that change what may be done with the customer's orders. */
export function SettingsSection({ customer, situation }: { customer: CardCustomer; situation: Situation }) {
  const { formatMessage } = useIntl();
  const fields = plainFieldsIn('moreSettings').filter((field) => {
    const { canRead, shown } = fieldAccess(field, situation);
    return canRead && shown;
  });
  return (
    <CardSection id="section-settings" title={formatMessage({ id: 'card.section.moreSettings' })}>
      <dl className={styles['list']}>
        {fields
          .filter((field) => !isPlainText(field))
          .map((field) => (
            <div key={field} className={styles['row']} data-field={field}>
              <dt>{formatMessage({ id: `card.field.${field}` })}</dt>
              <dd>
                <Badge tone={customer[field] ? 'info' : 'neutral'}>
                  {formatMessage({ id: customer[field] ? 'card.yes' : 'card.no' })}
                </Badge>
              </dd>
            </div>
          ))}
      </dl>
      <Facts customer={customer} situation={situation} fields={fields.filter(isPlainText)} />
    </CardSection>
  );
}
