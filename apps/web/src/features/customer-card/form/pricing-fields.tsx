import { vatTypes } from '@register/domain/customer/customer';
import { useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { FieldPair } from '../../../ui/section-card';
import { CardSection } from '../card-section';
import { useVatText } from '../vat-text';
import { VatLine } from '../vat-line';
import { useCardFormContext } from './card-form-context';
import { CardSelect } from './card-select';
import { CardText } from './card-text';
import { LettersField } from './letters-field';
import type { CardValues } from './form-values';
import { PlainFields } from './plain-fields';
import { percentOf } from './percent-of';

/** VAT, and at once what the choice comes to; and the discount letters. */
export function PricingFields() {
  const { formatMessage } = useIntl();
  return (
    <CardSection id="section-pricing" title={formatMessage({ id: 'card.section.pricing' })}>
      <FieldPair>
        <CardSelect
          field="vatType"
          options={vatTypes.map((value) => ({ value, label: formatMessage({ id: `card.choice.${value}` }) }))}
          nothing={formatMessage({ id: 'card.vatType.automatic' })}
        />
        <CardText
          field="vatPercent"
          inputMode="decimal"
          required
          description={formatMessage({ id: 'card.help.vatPercent' })}
        />
      </FieldPair>
      <LiveVat />
      <LettersField />
      <PlainFields section="pricing" />
    </CardSection>
  );
}

function LiveVat() {
  const { situation } = useCardFormContext();
  const text = useVatText(situation.settings);
  const line = useWatch({
    compute: ({ type, organisationNumber, personalNumber, vatType, vatPercent }: CardValues) => {
      const percent = percentOf(vatPercent);
      return text({
        type,
        organisationNumber: organisationNumber.trim(),
        personalNumber: personalNumber.trim(),
        vatType: vatType === '' ? null : vatType,
        vatPercent: Number.isNaN(percent) ? null : percent,
      });
    },
  });
  return <VatLine>{line}</VatLine>;
}
