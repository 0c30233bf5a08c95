import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { CollapseIcon, ExpandIcon } from '../../../ui/icons';
import { FieldPair, SectionCard } from '../../../ui/section-card';
import { AddressFields } from '../form/address-fields';
import { ArticleFields } from '../form/article-fields';
import { CardText } from '../form/card-text';
import { CustomFieldFields } from '../form/custom-field-fields';
import { ContactFields } from '../form/contact-fields';
import { IdentityFields, OfferedFields, TypeField } from '../form/details-fields';
import { PricingFields } from '../form/pricing-fields';
import { SubgroupsField, TagsField } from '../form/link-field';
import { SettingFields } from '../form/setting-fields';
import { TaxFields } from '../form/tax-fields';
import styles from './create-card.module.css';

/** In the order that one knows things about a new customer. */
export function CreateFields({ automaticNumber }: { automaticNumber: boolean }) {
  const { formatMessage } = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <SectionCard
        id="section-details"
        title={formatMessage({ id: 'card.section.details' })}
        description={formatMessage({ id: 'card.form.required' })}
      >
        <TypeField />
        <IdentityFields />
        <CardText field="name" />
        <CardText
          field="number"
          required={!automaticNumber}
          description={formatMessage({ id: automaticNumber ? 'create.help.automatic' : 'create.help.number' })}
        />
        <FieldPair>
          <CardText field="email" type="email" inputMode="email" autoCapitalize="none" spellCheck={false} />
          <CardText field="phone" type="tel" inputMode="tel" />
        </FieldPair>
      </SectionCard>
      <CustomFieldFields only="required" />
      <AddressFields />
      <div>
        <Button
          aria-expanded={opened}
          icon={opened ? <CollapseIcon aria-hidden /> : <ExpandIcon aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {formatMessage({ id: opened ? 'create.fewer' : 'create.more' })}
        </Button>
      </div>
      {/* Folded, not gone: what was typed there stays and is saved. */}
      <div className={styles['more']} hidden={!opened}>
        <SectionCard title={formatMessage({ id: 'create.section.more' })}>
          <OfferedFields />
          <TagsField />
          <SubgroupsField />
          <CardText field="comments" lines description={formatMessage({ id: 'card.help.comments' })} />
        </SectionCard>
        <PricingFields />
        <ContactFields />
        <ArticleFields />
        <CustomFieldFields only="others" />
        <TaxFields />
        <SettingFields />
      </div>
    </>
  );
}
