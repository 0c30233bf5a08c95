import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useViewer } from '../../../session/use-session';
import { AppLink } from '../../../ui/app-link';
import { SectionCard } from '../../../ui/section-card';
import type { CardCustomer } from '../card-customer';
import { OwnContact } from './own-contact';
import { OwnDocumentList } from './own-document-list';
import styles from './own-pages.module.css';
import { OwnPage } from './own-page';

/** Where a customer's login begins: whose pages these are, and what there is to do. */
export function OwnHomePage() {
  const { formatMessage } = useIntl();
  const { name } = useViewer();
  return (
    <OwnPage title={formatMessage({ id: 'portal.hello' }, { name: name.split(' ')[0] ?? name })}>
      {(customer) => <Home customer={customer} />}
    </OwnPage>
  );
}

function Home({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const { customerRights } = useViewer();
  return (
    <>
      <p className={styles['whose']}>
        {formatMessage({ id: 'portal.forCustomer' }, { customer: customer.name ?? '', number: customer.number ?? '' })}
      </p>
      <ul className={styles['ways']}>
        <li>
          <AppLink href={paths.portalDetails} className={styles['way']}>
            {formatMessage({ id: 'portal.details' })}
          </AppLink>
        </li>
        <li>
          <AppLink href={paths.portalAccount} className={styles['way']}>
            {formatMessage({ id: 'portal.account' })}
          </AppLink>
        </li>
      </ul>
      <OwnContact />
      {customerRights.includes('SEE_DOCUMENTS') && (
        <SectionCard
          title={formatMessage({ id: 'portal.documents' })}
          actions={<AppLink href={paths.portalDocuments}>{formatMessage({ id: 'portal.documents.all' })}</AppLink>}
        >
          <OwnDocumentList customerId={customer.id} most={5} />
        </SectionCard>
      )}
    </>
  );
}
