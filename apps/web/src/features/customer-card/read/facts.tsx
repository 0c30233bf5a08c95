import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import { isLinkField } from '@register/domain/customer/customer-links';
import { fieldAccess, type CardSituation } from '@register/domain/customer/field-access';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { DataList } from '../../../ui/data-list';
import type { CardCustomer } from '../card-customer';
import { useFieldLabel } from '../field-label';
import { useValueText } from '../value-text';

interface FactsProps {
  customer: CardCustomer;
  situation: CardSituation;
  fields: readonly (CustomerFieldKey & keyof CardCustomer)[];
  /** Values that are more than their text. */
  shown?: Partial<Record<CustomerFieldKey, ReactNode>>;
  labels?: Partial<Record<CustomerFieldKey, string>>;
}

/** Fields to read: those that the viewer may read and that are in use on this card. */
export function Facts({ customer, situation, fields, shown = {}, labels = {} }: FactsProps) {
  const { formatMessage } = useIntl();
  const label = useFieldLabel();
  const text = useValueText();
  const readable = fields.filter((field) => {
    const access = fieldAccess(field, situation);
    return access.canRead && access.shown;
  });
  if (readable.length === 0) return null;
  return (
    <DataList
      missing={formatMessage({ id: 'card.missing' })}
      facts={readable.map((field) => ({
        id: field,
        label: labels[field] ?? label(field),
        value: field in shown ? shown[field] : text(field, null, customer[field]),
        wide: isLinkField(field),
      }))}
    />
  );
}
