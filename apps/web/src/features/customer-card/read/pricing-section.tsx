import type { Situation } from '@register/domain/customer/change-customer';
import { useIntl } from 'react-intl';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { useVatText } from '../vat-text';
import { VatLine } from '../vat-line';
import { Facts } from './facts';

/** How VAT stands on the customer's orders. */
export function PricingSection({ customer, situation }: { customer: CardCustomer; situation: Situation }) {
  const { formatMessage } = useIntl();
  const vatText = useVatText(situation.settings);
  return (
    <CardSection id="section-pricing" title={formatMessage({ id: 'card.section.pricing' })}>
      <Facts
        customer={customer}
        situation={situation}
        fields={['vatType', 'vatPercent']}
        shown={customer.vatType === null ? { vatType: formatMessage({ id: 'card.vatType.automatic' }) } : undefined}
      />
      {situation.customer && <VatLine>{vatText(situation.customer)}</VatLine>}
    </CardSection>
  );
}
