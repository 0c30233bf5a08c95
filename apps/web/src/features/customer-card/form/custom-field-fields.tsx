import { noCustomFields } from '@register/domain/custom-fields/custom-field-table';
import { useIntl } from 'react-intl';
import { CardSection } from '../card-section';
import { useCardFormContext } from './card-form-context';
import styles from './custom-field-fields.module.css';
import { CustomFieldInput } from './custom-field-input';

/** The group's own fields, to fill in. Short ones stand in pairs, long ones have the whole width. */
export function CustomFieldFields({ only }: { only?: 'required' | 'others' }) {
  const { formatMessage } = useIntl();
  const { situation } = useCardFormContext();
  const fields = (situation.customFields ?? noCustomFields).all.filter(
    ({ deleted, key, required }) =>
      (!deleted || situation.customer?.customFields[key] !== undefined) &&
      (only === undefined || required === (only === 'required')),
  );
  if (fields.length === 0) return null;
  return (
    <CardSection
      id={only === 'required' ? 'section-requiredFields' : 'section-customFields'}
      title={formatMessage({ id: 'card.section.customFields' })}
    >
      <div className={styles['fields']}>
        {fields.map((field) => (
          <div key={field.key} className={styles[isWide(field.type) ? 'wide' : 'short']}>
            <CustomFieldInput field={field} />
          </div>
        ))}
      </div>
    </CardSection>
  );
}

const isWide = (type: string) => type === 'LONG_TEXT' || type === 'MULTIPLE_CHOICE' || type === 'LINK';
