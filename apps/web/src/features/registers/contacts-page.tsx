import { viewerFieldAccess } from '@register/domain/customer/field-access';
import { settingsFrom } from '@register/domain/settings/change-settings';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { domainViewer } from '../../session/domain-viewer';
import { useViewer } from '../../session/use-session';
import { usePhoneText } from '../../i18n/use-phone-text';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ContactIcon, PhoneIcon } from '../../ui/icons';
import { ContactBadges, useContactColumns } from './contact-columns';
import { ContactDialog } from './contact-dialog';
import { EntryList } from './entry-list';
import { EntryPage } from './entry-page';
import { ImportLink } from './import-link';
import { NeedsPermission } from './needs-permission';
import { useContacts, type ContactRow } from './use-contacts';
import { useEntryCount } from './use-entry-count';
import { useEntryView } from './use-entry-view';

/** The register of contact persons: everybody at the customers that the viewer sees. */
export function ContactsPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'contacts.title' });
  const viewer = domainViewer(useViewer());
  if (!viewerFieldAccess('contactPersons', viewer, settingsFrom({})).canRead) return <NeedsPermission page={title} />;
  return <Contacts title={title} />;
}

function Contacts({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const phoneText = usePhoneText();
  const [view, changeView] = useEntryView();
  const list = useContacts(view);
  const columns = useContactColumns();
  const [opened, setOpened] = useState<ContactRow | null>(null);
  const narrowed = view.q !== '' || view.status !== 'active';
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      searchLabel={formatMessage({ id: 'contacts.search' })}
      statusLabel={formatMessage({ id: 'contacts.status' })}
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'contacts.count')}
      actions={<ImportLink register="contact-persons" />}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={(row) => ({
          above: row.customer.displayName,
          name: row.name,
          below: (
            <>
              {[row.role, row.phone && phoneText(row.phone), row.email].filter(Boolean).join(' · ')}{' '}
              <ContactBadges row={row} />
            </>
          ),
          beside: row.phone && (
            <a
              href={`tel:${row.phone.replace(/[^\d+]/g, '')}`}
              aria-label={formatMessage({ id: 'register.call' }, { name: row.name })}
            >
              <PhoneIcon aria-hidden />
            </a>
          ),
        })}
        onOpen={setOpened}
        sort={view.sort ?? { column: 'name', descending: false }}
        onSort={(sort) => changeView({ sort })}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={JSON.stringify(view)}
        empty={
          <EmptyState
            icon={<ContactIcon />}
            title={formatMessage({ id: narrowed ? 'contacts.empty.filtered' : 'contacts.empty' })}
            actions={
              narrowed && (
                <Button onClick={() => changeView({ q: '', status: 'active' })}>
                  {formatMessage({ id: 'register.empty.clear' })}
                </Button>
              )
            }
          >
            {!narrowed && formatMessage({ id: 'contacts.empty.text' })}
          </EmptyState>
        }
      />
      {opened && <ContactDialog row={opened} onClose={() => setOpened(null)} />}
    </EntryPage>
  );
}
