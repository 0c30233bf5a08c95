import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useViewer } from '../../../session/use-session';
import { Page } from '../../../ui/page';
import { useIsPhone } from '../../../ui/use-media';
import { CardActions } from '../actions/card-actions';
import { StateBanner } from '../actions/state-banner';
import type { CardCustomer, CardSettings } from '../card-customer';
import { CardHeader } from '../card-header';
import { CardLayout } from '../card-layout';
import { cardSituation } from '../card-situation';
import { DocumentsSection } from '../documents/documents-section';
import { HistorySection } from '../history/history-section';
import { LoginsSection } from '../logins/logins-section';
import { MergedBanner } from '../merge/merged-banner';
import { HoldBanner } from '../personal-data/hold-banner';
import { ProtectedBanner } from '../personal-data/protected-banner';
import { SectionBoundary } from '../section-boundary';
import type { SectionId } from '../sections';
import { useSections } from '../use-sections';
import { AddressesSection } from './addresses-section';
import { ArticlesSection } from './articles-section';
import { AssigneesSection } from './assignees-section';
import { ContactsSection } from './contacts-section';
import { CustomFieldsSection } from './custom-fields-section';
import { DetailsSection } from './details-section';
import { DraftReminder } from './draft-reminder';
import { PhoneBar } from './phone-bar';
import { PricingSection } from './pricing-section';
import { QuickContact } from './quick-contact';
import styles from './read-card.module.css';
import { SettingsSection } from './settings-section';
import { TaxSection } from './tax-section';
import { useDoubleClickEdit } from './use-double-click-edit';
import { useFlash } from './use-flash';

/** The whole card, section by section: only what the viewer may read. */
export function ReadCard({ customer, settings }: { customer: CardCustomer; settings: CardSettings }) {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const phone = useIsPhone();
  const navigate = useNavigate();
  const situation = useMemo(
    () => cardSituation(viewer, settings, customer, customFields),
    [viewer, settings, customer, customFields],
  );
  const sections = useSections(situation);
  const card = useRef<HTMLDivElement>(null);
  const editField = useCallback(
    (field: string) => void navigate({ href: `${paths.customerEdit(customer.id)}?focus=${encodeURIComponent(field)}` }),
    [navigate, customer.id],
  );
  useDoubleClickEdit(card, customer.viewerCan.update.allowed ? editField : null);
  useFlash(card, customer.id);

  const section: Record<SectionId, ReactNode> = {
    'section-details': <DetailsSection customer={customer} situation={situation} />,
    'section-pricing': <PricingSection customer={customer} situation={situation} />,
    'section-addresses': <AddressesSection customer={customer} situation={situation} />,
    'section-contacts': <ContactsSection customer={customer} />,
    'section-articles': <ArticlesSection customer={customer} situation={situation} />,
    'section-customFields': <CustomFieldsSection situation={situation} />,
    'section-taxReduction': <TaxSection customer={customer} situation={situation} />,
    'section-settings': <SettingsSection customer={customer} situation={situation} />,
    'section-assignees': <AssigneesSection customer={customer} />,
    'section-documents': <DocumentsSection customer={customer} />,
    'section-logins': <LoginsSection customer={customer} />,
    'section-history': <HistorySection customer={customer} />,
  };
  return (
    <Page title={[customer.name ?? '', formatMessage({ id: 'register.title' })]} flush>
      <CardHeader customer={customer} neighbours actions={<CardActions customer={customer} situation={situation} />} />
      <div ref={card} className={styles['card']}>
        <CardLayout sections={sections} aside={!phone && <QuickContact customer={customer} />}>
          <StateBanner customer={customer} />
          <ProtectedBanner customer={customer} />
          <HoldBanner customer={customer} />
          <MergedBanner customer={customer} />
          {customer.viewerCan.update.allowed && <DraftReminder customerId={customer.id} />}
          {sections.map(({ id }) => (
            <SectionBoundary key={id} label={sections.find((one) => one.id === id)?.label ?? ''}>
              {section[id]}
            </SectionBoundary>
          ))}
        </CardLayout>
      </div>
      {phone && <PhoneBar customer={customer} />}
    </Page>
  );
}
