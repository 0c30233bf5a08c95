import { customerLanguages, customerTypes } from '@register/domain/customer/customer';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { FieldPair } from '../../../ui/section-card';
import { Segmented } from '../../../ui/segmented';
import { CardSection } from '../card-section';
import { OrganisationNumberField } from '../lookup/organisation-number-field';
import { CardSelect } from './card-select';
import { useCardFormContext } from './card-form-context';
import { otherType } from './carried-number';
import { CardText } from './card-text';
import { CostCentreField } from './cost-centre-field';
import styles from './details-fields.module.css';
import type { CardValues } from './form-values';
import { PlainFields } from './plain-fields';
import { PersonalNumberField } from './personal-number-field';
import { SubgroupsField, TagsField } from './link-field';
import { useCarriedNumber } from './use-carried-number';
import { useHiddenFields } from './use-hidden-fields';
import type { ReactNode } from 'react';

/** Who the customer is and how to reach them, to fill in. */
export function DetailsFields({ numberAction }: { numberAction?: ReactNode }) {
  const { formatMessage } = useIntl();
  return (
    <CardSection
      id="section-details"
      title={formatMessage({ id: 'card.section.details' })}
      description={formatMessage({ id: 'card.form.required' })}
    >
      <TypeField />
      <FieldPair>
        <IdentityFields />
        <CardText field="number" lockAction={numberAction} />
      </FieldPair>
      <CardText field="name" />
      <FieldPair>
        <EmailField />
        <PhoneField />
      </FieldPair>
      <OfferedFields />
      <TagsField />
      <SubgroupsField />
      <CardText field="comments" lines description={formatMessage({ id: 'card.help.comments' })} />
    </CardSection>
  );
}

export const EmailField = () => (
  <CardText field="email" type="email" inputMode="email" autoCapitalize="none" spellCheck={false} />
);

export const PhoneField = () => <CardText field="phone" type="tel" inputMode="tel" />;

/** In which language the customer is written to. */
export function LanguageField() {
  const { formatMessage } = useIntl();
  return (
    <CardSelect
      field="language"
      options={customerLanguages.map((value) => ({ value, label: formatMessage({ id: `card.choice.${value}` }) }))}
      nothing={formatMessage({ id: 'card.language.none' })}
      description={formatMessage({ id: 'card.help.language' })}
    />
  );
}

/** Fields that settings of the group switch on, and the plain ones. */
export function OfferedFields() {
  return (
    <FieldPair>
      <LanguageField />
      <PlainFields section="details" />
      <CostCentreField />
    </FieldPair>
  );
}

/** The first question, since it decides what the next one is. What the new type hides is kept, and said so. */
export function TypeField() {
  const { formatMessage } = useIntl();
  const { trigger } = useFormContext<CardValues>();
  const { situation } = useCardFormContext();
  const carry = useCarriedNumber();
  const { field } = useController<CardValues, 'type'>({ name: 'type' });
  const { list } = useFormats();
  const hidden = useHiddenFields();
  return (
    <>
      <Segmented
        label={formatMessage({ id: 'card.field.type' })}
        options={customerTypes.map((value) => ({ value, label: formatMessage({ id: `card.choice.${value}` }) }))}
        value={field.value}
        onChange={(value) => {
          field.onChange(value);
          carry(value);
          void trigger(['organisationNumber', 'personalNumber']);
        }}
      />
      <p role="status" className={styles['hides']}>
        {hidden.length > 0 &&
          formatMessage(
            { id: situation.customer === null ? 'card.type.leavesOut' : 'card.type.hides' },
            {
              count: hidden.length,
              fields: list(hidden, 'conjunction'),
              other: formatMessage({ id: `card.choice.${otherType(field.value)}` }),
            },
          )}
      </p>
    </>
  );
}

/** Organisation number for a company, personal number for a person; a sole trader has the latter in the former's place. */
export function IdentityFields() {
  const { formatMessage } = useIntl();
  const type = useWatch<CardValues, 'type'>({ name: 'type' });
  return (
    <>
      <OrganisationNumberField />
      <PersonalNumberField
        label={formatMessage({ id: type === 'COMPANY' ? 'card.soleTraderNumber' : 'card.field.personalNumber' })}
      />
    </>
  );
}
