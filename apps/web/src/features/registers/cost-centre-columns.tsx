import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Badge } from '../../ui/badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import type { CostCentreRow } from './use-cost-centres';

export function useCostCentreColumns(): readonly GridColumn<CostCentreRow>[] {
  const { formatMessage } = useIntl();
  return useMemo(
    () => [
      {
        id: 'code',
        header: formatMessage({ id: 'costCentres.code' }),
        size: 160,
        isRowHeader: true,
        cell: ({ code }) => code,
      },
      {
        id: 'name',
        header: formatMessage({ id: 'costCentres.name' }),
        size: 280,
        grows: true,
        cell: ({ name }) => name ?? <Missing text={formatMessage({ id: 'registers.missing' })} />,
      },
      {
        id: 'status',
        header: formatMessage({ id: 'costCentres.status' }),
        size: 136,
        cell: ({ status }) => (
          <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
            {formatMessage({ id: `register.statusOf.${status}` })}
          </Badge>
        ),
      },
    ],
    [formatMessage],
  );
}
