import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { useViewer } from '../../session/use-session';
import { EmptyState } from '../../ui/empty-state';
import { LockIcon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';

/** In place of a register that the viewer may not see: who can help. */
export function NeedsPermission({ page }: { page: string }) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const { administrators } = useViewer();
  return (
    <Page title={[page]}>
      <PageHeader title={page} />
      <EmptyState icon={<LockIcon />} title={formatMessage({ id: 'registers.needs.title' })}>
        {formatMessage(
          { id: 'registers.needs.text' },
          { who: administrators.length > 0 ? list(administrators) : 'nobody' },
        )}
      </EmptyState>
    </Page>
  );
}
