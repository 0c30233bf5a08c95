import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import type { GridColumn } from '../../../ui/data-grid/grid-types';
import { Missing } from '../../../ui/data-list';
import type { Letter } from './use-letters';
import { useRowText } from './use-row-text';

export function useLetterColumns(): readonly GridColumn<Letter>[] {
  const { formatMessage } = useIntl();
  const rowText = useRowText();
  return useMemo(
    () => [
      {
        id: 'name',
        header: formatMessage({ id: 'letters.name' }),
        size: 280,
        isRowHeader: true,
        cell: ({ name }) => <span title={name}>{name}</span>,
      },
      {
        id: 'rows',
        header: formatMessage({ id: 'letters.rows' }),
        size: 360,
        grows: true,
        cell: ({ rows }) =>
          rows.length === 0 ? (
            <Missing text={formatMessage({ id: 'registers.missing' })} />
          ) : (
            <span title={rows.map(rowText).join(', ')}>{rows.map(rowText).join(', ')}</span>
          ),
      },
      {
        id: 'status',
        header: formatMessage({ id: 'letters.status' }),
        size: 136,
        cell: ({ status }) => <LetterBadge status={status} />,
      },
    ],
    [formatMessage, rowText],
  );
}

export function LetterBadge({ status }: Pick<Letter, 'status'>) {
  const { formatMessage } = useIntl();
  return (
    <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
      {formatMessage({ id: `register.statusOf.${status}` })}
    </Badge>
  );
}
