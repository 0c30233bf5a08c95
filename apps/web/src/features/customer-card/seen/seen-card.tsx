import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { SessionContext } from '../../../session/session-provider';
import { useCustomFields } from '../../../session/use-custom-fields';
import { useSession, useViewer } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { ButtonLink } from '../../../ui/button-link';
import { Page } from '../../../ui/page';
import type { CardCustomer, CardSettings } from '../card-customer';
import { CardHeader } from '../card-header';
import { CardLayout } from '../card-layout';
import { CardSection } from '../card-section';
import { cardSituation } from '../card-situation';
import { AddressesSection } from '../read/addresses-section';
import { ArticlesSection } from '../read/articles-section';
import { AssigneesSection } from '../read/assignees-section';
import { ContactsSection } from '../read/contacts-section';
import { CustomFieldsSection } from '../read/custom-fields-section';
import { DetailsSection } from '../read/details-section';
import { PricingSection } from '../read/pricing-section';
import styles from '../read/read-card.module.css';
import { SettingsSection } from '../read/settings-section';
import { TaxSection } from '../read/tax-section';
import { SectionBoundary } from '../section-boundary';
import type { SectionId } from '../sections';
import { useSections } from '../use-sections';
import { seenSession, type SeenAccess } from './seen-session';

interface SeenCardProps {
  customer: CardCustomer;
  settings: CardSettings;
  access: SeenAccess;
}

/** The card's own sections, with the eyes of somebody else. */
export function SeenCard({ access, ...card }: SeenCardProps) {
  const session = useSession();
  const viewer = useViewer();
  const seen = useMemo(() => seenSession(session, viewer, access), [session, viewer, access]);
  return (
    <SessionContext value={seen}>
      <Card {...card} name={access.user.name} userId={access.user.id} />
    </SessionContext>
  );
}

interface CardProps extends Omit<SeenCardProps, 'access'> {
  name: string;
  /** Null: nobody in particular. */
  userId: string | null;
}

function Card({ customer: given, settings, name, userId }: CardProps) {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const customFields = useCustomFields();
  const customer = useMemo(() => ({ ...given, viewerCan: nothingOf(given.viewerCan) }), [given]);
  const situation = useMemo(
    () => cardSituation(viewer, settings, customer, customFields),
    [viewer, settings, customer, customFields],
  );
  const sections = useSections(situation);
  const section: Partial<Record<SectionId, ReactNode>> = {
    'section-details': <DetailsSection customer={customer} situation={situation} />,
    'section-pricing': <PricingSection customer={customer} situation={situation} />,
    'section-addresses': <AddressesSection customer={customer} situation={situation} />,
    'section-contacts': <ContactsSection customer={customer} />,
    'section-articles': <ArticlesSection customer={customer} situation={situation} />,
    'section-customFields': <CustomFieldsSection situation={situation} />,
    'section-taxReduction': <TaxSection customer={customer} situation={situation} />,
    'section-settings': <SettingsSection customer={customer} situation={situation} />,
    'section-assignees': <AssigneesSection customer={customer} />,
  };
  return (
    <Page title={[customer.name ?? '', formatMessage({ id: 'people.seen.title' })]} flush>
      <CardHeader
        customer={customer}
        back={
          userId === null
            ? { href: paths.roles, label: formatMessage({ id: 'roles.title' }) }
            : {
                href: paths.whoSeesWhat({ user: userId, customer: customer.id }),
                label: formatMessage({ id: 'people.seen.title' }),
              }
        }
        actions={
          <ButtonLink href={paths.customer(customer.id)}>{formatMessage({ id: 'people.seen.card.own' })}</ButtonLink>
        }
      />
      <div className={styles['card']}>
        <CardLayout sections={sections}>
          <Alert title={formatMessage({ id: 'people.seen.card.title' }, { name })}>
            {formatMessage({ id: userId === null ? 'people.seen.card.roleEffect' : 'people.seen.card.effect' })}
          </Alert>
          {sections.map(({ id, label }) => (
            <SectionBoundary key={id} label={label}>
              {section[id] ?? (
                // What these hold is asked for when they are opened, by whoever looks.
                <CardSection id={id} title={label}>
                  <p>{formatMessage({ id: 'people.seen.card.elsewhere' }, { name })}</p>
                </CardSection>
              )}
            </SectionBoundary>
          ))}
        </CardLayout>
      </div>
    </Page>
  );
}

/** Here nothing can be done, whatever they could do. */
const nothingOf = (can: CardCustomer['viewerCan']): CardCustomer['viewerCan'] => {
  const entries = Object.entries(can).map(([action, access]) => [
    action,
    typeof access === 'object' ? { ...access, allowed: false, reason: null } : access,
  ]);
  return Object.fromEntries(entries) as CardCustomer['viewerCan'];
};
