import { useIntl } from 'react-intl';
import { NeedsAdministrator } from '../../session/needs-administrator';
import { useCan } from '../../session/use-session';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { ApprovalSection } from './approval-section';
import { DueSection } from './due-section';
import { useApproval } from './use-approval';

/** Private customers whom nobody needs any more: an administrator looks at them, and says who is erased. */
export function RetentionPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'retention.title' });
  if (!useCan('admin')) return <NeedsAdministrator page={title} />;
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} />
      <Retention />
    </Page>
  );
}

function Retention() {
  const { approval, goesOn } = useApproval();
  return (
    <>
      {approval && <ApprovalSection approval={approval} />}
      {/* Who is due is asked anew when one is approved, and when it has ended. */}
      {approval !== undefined && (
        <DueSection key={approval ? `${approval.id} ${approval.state}` : undefined} goesOn={goesOn} />
      )}
    </>
  );
}
