import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { ButtonLink } from '../../../ui/button-link';
import type { CardCustomer, CardSettings } from '../card-customer';
import { cardSituation } from '../card-situation';
import { AddressesSection } from '../read/addresses-section';
import { ContactsSection } from '../read/contacts-section';
import { CustomFieldsSection } from '../read/custom-fields-section';
import { DetailsSection } from '../read/details-section';
import { useSections } from '../use-sections';
import { OwnPage } from './own-page';

/** What the group knows of the customer and shows it, and the way to change what its login may change. */
export function OwnDetailsPage() {
  const { formatMessage } = useIntl();
  return (
    <OwnPage title={formatMessage({ id: 'portal.details' })} Actions={ChangeLink}>
      {(customer, settings) => <Details customer={customer} settings={settings} />}
    </OwnPage>
  );
}

function ChangeLink({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  if (!customer.viewerCan.update.allowed) return null;
  return (
    <ButtonLink href={paths.portalEdit} variant="primary">
      {formatMessage({ id: 'portal.details.change' })}
    </ButtonLink>
  );
}

function Details({ customer, settings }: { customer: CardCustomer; settings: CardSettings }) {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const situation = useMemo(
    () => cardSituation(viewer, settings, customer, customFields),
    [viewer, settings, customer, customFields],
  );
  const sections = new Set(useSections(situation).map(({ id }) => id));
  const said = customer.viewerCan.update.allowed ? 'portal.details.effect' : 'portal.details.nothing';
  return (
    <>
      <p>{formatMessage({ id: said }, { group: viewer.group.name })}</p>
      <DetailsSection customer={customer} situation={situation} />
      <AddressesSection customer={customer} situation={situation} />
      <ContactsSection customer={customer} />
      {sections.has('section-customFields') && <CustomFieldsSection situation={situation} />}
    </>
  );
}
