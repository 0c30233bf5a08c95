import { readCondition } from '@register/domain/filter/condition';
import { builtInFilter } from '@register/domain/filter/list-filters';
import { useIntl } from 'react-intl';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import type { RegisterView } from '../register-search';
import { useFilterLabel } from './filter-labels';

/** Says that a part of the link is not in force: the viewer may not filter by it, or it means nothing (any more). */
export function LeftOut({ view: { dropped }, onDismiss }: { view: RegisterView; onDismiss: () => void }) {
  const { formatMessage, formatList } = useIntl();
  const labelOf = useFilterLabel();
  if (dropped.length === 0) return null;
  // A field of the group's own that is closed to the viewer is not even named.
  const names = dropped.flatMap((token) => {
    const filter = builtInFilter(readCondition(token)?.name ?? '');
    return filter ? labelOf(filter) : [];
  });
  return (
    <Alert
      actions={
        <Button variant="subtle" onClick={onDismiss}>
          {formatMessage({ id: 'filter.leftOut.dismiss' })}
        </Button>
      }
    >
      {names.length > 0
        ? formatMessage({ id: 'filter.leftOut.named' }, { names: formatList([...new Set(names)]) })
        : formatMessage({ id: 'filter.leftOut' }, { count: dropped.length })}
    </Alert>
  );
}
