import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Anchor } from '../../../ui/anchor';
import type { GridRowActions } from '../../../ui/data-grid/grid-types';
import type { CustomerEdge } from '../use-customer-list';
import type { RowTools } from './row-tools';

export interface RowLayer {
  readonly actions: GridRowActions<CustomerEdge>;
  /** The one menu, or the one editor, that is open. */
  readonly layer: ReactNode;
}

interface Opened {
  readonly edge: CustomerEdge;
  readonly at: Anchor;
  /** What is changed; the menu where there is none. */
  readonly field: string | null;
}

/** One menu and one editor for all rows: a row has plain buttons, and what they open exists once. */
export function useRowLayer({ Menu, Editor }: RowTools, onPreview: (id: string) => void): RowLayer {
  const { formatMessage } = useIntl();
  const [opened, setOpened] = useState<Opened | null>(null);
  const actions = useMemo(
    (): GridRowActions<CustomerEdge> => ({
      menuLabel: ({ node }) => formatMessage({ id: 'register.row.menu' }, { name: node.name ?? '' }),
      onMenu: (edge, at) => setOpened({ edge, at, field: null }),
      editLabel: ({ node }, { header }) =>
        formatMessage({ id: 'register.edit' }, { field: header, name: node.name ?? '' }),
      onEdit: (edge, field, at) => setOpened({ edge, at, field }),
    }),
    [formatMessage],
  );
  if (!opened) return { actions, layer: null };
  const { edge, at, field } = opened;
  const of = { customerId: edge.node.id, name: edge.node.name ?? '', at, onClose: () => setOpened(null) };
  return {
    actions,
    layer: (
      <Suspense fallback={null}>
        {field === null ? (
          <Menu key={of.customerId} {...of} onPreview={() => onPreview(of.customerId)} />
        ) : (
          <Editor key={`${of.customerId} ${field}`} {...of} field={field} />
        )}
      </Suspense>
    ),
  };
}
