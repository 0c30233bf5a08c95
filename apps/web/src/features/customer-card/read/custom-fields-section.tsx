import type { Situation } from '@register/domain/customer/change-customer';
import { customFieldKey, noCustomFields } from '@register/domain/custom-fields/custom-field-table';
import { fieldAccess } from '@register/domain/customer/field-access';
import type { CustomFieldValue, CustomFieldType } from '@register/domain/custom-fields/custom-field';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { DataList } from '../../../ui/data-list';
import { CardSection } from '../card-section';
import { useFieldLabel } from '../field-label';
import { useValueText } from '../value-text';
import styles from './custom-fields-section.module.css';

/** What the group has chosen to know about its customers, beside what every register has. */
export function CustomFieldsSection({ situation }: { situation: Situation }) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const text = useValueText();
  const values = situation.customer?.customFields ?? {};
  const shown = (situation.customFields ?? noCustomFields).all.filter(({ key }) => {
    const access = fieldAccess(customFieldKey(key), situation);
    return access.canRead && access.shown;
  });
  return (
    <CardSection id="section-customFields" title={formatMessage({ id: 'card.section.customFields' })}>
      <DataList
        missing={formatMessage({ id: 'card.missing' })}
        facts={shown.map(({ key, type }) => {
          const field = customFieldKey(key);
          return {
            id: field,
            label: label(field),
            value: shownValue(type, values[key], text(field, null, values[key])),
            wide: type === 'LONG_TEXT',
          };
        })}
      />
    </CardSection>
  );
}

/** A link to follow, lines as they were typed, everything else as its words. */
function shownValue(type: CustomFieldType, value: CustomFieldValue | undefined, words: string): ReactNode {
  if (type === 'LINK' && typeof value === 'string')
    return (
      <a href={value} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  return type === 'LONG_TEXT' && words ? <span className={styles['lines']}>{words}</span> : words;
}
