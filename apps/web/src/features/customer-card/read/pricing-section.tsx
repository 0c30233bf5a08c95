import type { Situation } from '@register/domain/customer/change-customer';
import { plainFieldsIn } from '@register/domain/customer/plain-fields';
import { useIntl } from 'react-intl';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { useVatText } from '../vat-text';
import { VatLine } from '../vat-line';
import { LetterOverlap } from '../letter-overlap';
import { Facts } from './facts';
import { LetterLinks } from './letter-links';

/** How VAT stands on the customer's orders, and the discount letters. */
export function PricingSection({ customer, situation }: { customer: CardCustomer; situation: Situation }) {
  const { formatMessage } = useIntl();
  const vatText = useVatText(situation.settings);
  const letters = customer.discountLetters ?? [];
  return (
    <CardSection id="section-pricing" title={formatMessage({ id: 'card.section.pricing' })}>
      <Facts
        customer={customer}
        situation={situation}
        fields={['vatType', 'vatPercent']}
        shown={customer.vatType === null ? { vatType: formatMessage({ id: 'card.vatType.automatic' }) } : undefined}
      />
      {situation.customer && <VatLine>{vatText(situation.customer)}</VatLine>}
      <Facts
        customer={customer}
        situation={situation}
        fields={['discountLetters', ...plainFieldsIn('pricing')]}
        shown={{ discountLetters: letters.length > 0 && <LetterLinks letters={letters} /> }}
      />
      <LetterOverlap ids={letters.map(({ id }) => id)} />
    </CardSection>
  );
}
