import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Badge } from '../../ui/badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import type { SubgroupRow } from './use-subgroup-register';

export function useSubgroupColumns(): readonly GridColumn<SubgroupRow>[] {
  const { formatMessage } = useIntl();
  return useMemo(
    () => [
      {
        id: 'name',
        header: formatMessage({ id: 'subgroups.name' }),
        size: 280,
        grows: true,
        isRowHeader: true,
        cell: ({ name }) => name,
      },
      {
        id: 'organisationNumber',
        header: formatMessage({ id: 'subgroups.organisationNumber' }),
        size: 180,
        cell: ({ organisationNumber }) =>
          organisationNumber ?? <Missing text={formatMessage({ id: 'registers.missing' })} />,
      },
      {
        id: 'customers',
        header: formatMessage({ id: 'subgroups.customerCount' }),
        size: 120,
        align: 'end',
        cell: ({ customerCount }) => customerCount,
      },
      {
        id: 'status',
        header: formatMessage({ id: 'subgroups.status' }),
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
