import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { chipColours } from '../../session/tag-chips';
import { Badge } from '../../ui/badge';
import { ColourChip } from '../../ui/colour-chip';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import type { TagRow } from './use-tag-register';

export function useTagColumns(): readonly GridColumn<TagRow>[] {
  const { formatMessage } = useIntl();
  return useMemo(
    () => [
      {
        id: 'name',
        header: formatMessage({ id: 'tags.name' }),
        size: 280,
        grows: true,
        isRowHeader: true,
        cell: ({ name, colour }) => <ColourChip colour={chipColours[colour]}>{name}</ColourChip>,
      },
      {
        id: 'customers',
        header: formatMessage({ id: 'tags.customerCount' }),
        size: 120,
        align: 'end',
        cell: ({ customerCount }) => customerCount,
      },
      {
        id: 'inherited',
        header: formatMessage({ id: 'tags.inheritedByOrders' }),
        size: 160,
        cell: ({ inheritedByOrders }) => formatMessage({ id: inheritedByOrders ? 'card.yes' : 'card.no' }),
      },
      {
        id: 'status',
        header: formatMessage({ id: 'tags.status' }),
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
