import { useIntl } from 'react-intl';
import { FieldPair } from '../../../ui/section-card';
import { CardSection } from '../card-section';
import { AddressFields } from '../form/address-fields';
import { CardText } from '../form/card-text';
import { ContactFields } from '../form/contact-fields';
import { EmailField, PhoneField } from '../form/details-fields';
import { useFieldAccess } from '../form/use-field-access';

/** Name, number and ways to reach the customer; its addresses and contact persons where the login may change them. */
export function OwnFields() {
  const { formatMessage } = useIntl();
  const addresses = useFieldAccess('addresses.invoice').canEdit;
  const contacts = useFieldAccess('contactPersons').canEdit;
  return (
    <>
      <CardSection id="section-details" title={formatMessage({ id: 'card.section.details' })}>
        <FieldPair>
          <CardText field="name" />
          <CardText field="number" />
        </FieldPair>
        <FieldPair>
          <EmailField />
          <PhoneField />
        </FieldPair>
      </CardSection>
      {addresses && <AddressFields />}
      {contacts && <ContactFields />}
    </>
  );
}
