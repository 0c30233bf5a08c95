import { useIntl } from 'react-intl';
import { useCan } from '../../../session/use-session';
import { Page } from '../../../ui/page';
import { NeedsPermission } from '../needs-permission';
import { LetterForm } from './letter-form';
import { LetterHead } from './letter-head';

/** A new discount letter. */
export function LetterNewPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'letters.add' });
  if (!useCan('discountLetter.create')) return <NeedsPermission page={title} />;
  return (
    <Page title={[title, formatMessage({ id: 'letters.title' })]} narrow>
      <LetterHead title={title} />
      <LetterForm letter={null} />
    </Page>
  );
}
