import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/alert';
import { ButtonLink } from '../../../ui/button-link';
import type { SavedView } from './use-views';

/** What one must know of the view in the address: that it is not there, or that it holds more than it means. */
export function ViewNotes({ view, isChanged }: { view: SavedView | undefined; isChanged: boolean }) {
  const { formatMessage } = useIntl();
  if (view === undefined)
    return (
      <Alert
        actions={
          <ButtonLink href={`${paths.customers}?view=active`}>{formatMessage({ id: 'views.gone.leave' })}</ButtonLink>
        }
      >
        {formatMessage({ id: 'views.gone' })}
      </Alert>
    );
  if (view.isWhole || isChanged) return null;
  return <Alert tone="warning">{formatMessage({ id: 'views.notWhole' })}</Alert>;
}
