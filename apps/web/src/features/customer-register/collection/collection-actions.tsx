import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useCan } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { ChangeManyIcon, DoneIcon, DownloadIcon, MergeIcon, MoreIcon } from '../../../ui/icons';
import { Menu } from '../../../ui/menu';
import type { Scope } from './scope';

const BulkDrawer = lazy(async () => ({ default: (await import('./bulk/bulk-drawer')).BulkDrawer }));
const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog')).ExportDialog }));

interface CollectionActionsProps {
  scope: Scope;
  /** On cards: begins to mark. */
  onMark?: (() => void) | undefined;
}

/** What one does with many customers at once. On cards, with none of them marked, behind one button. */
export function CollectionActions({ scope, onMark }: CollectionActionsProps) {
  const { formatMessage } = useIntl();
  // The customers that were meant when it was opened.
  const [exported, setExported] = useState<Scope | null>(null);
  const [changed, setChanged] = useState<Scope | null>(null);
  const edits = [useCan('customer.edit'), useCan('customer.editAssigned'), useCan('customer.assign')].includes(true);
  const merges = [useCan('customer.delete'), edits].every(Boolean);
  const navigate = useNavigate();
  const acts = [
    ...(edits
      ? [
          {
            id: 'change',
            label: formatMessage({ id: 'bulk.title' }),
            icon: <ChangeManyIcon aria-hidden />,
            onSelect: () => setChanged(scope),
          },
        ]
      : []),
    // Two that are marked may be one and the same.
    ...(merges && scope.kind === 'marked' && scope.ids.length === 2
      ? [
          {
            id: 'merge',
            label: formatMessage({ id: 'collection.merge' }),
            icon: <MergeIcon aria-hidden />,
            onSelect: () => void navigate({ href: paths.customerMerge(scope.ids[0] ?? '', scope.ids[1]) }),
          },
        ]
      : []),
    {
      id: 'export',
      label: formatMessage({ id: 'collection.export' }),
      icon: <DownloadIcon aria-hidden />,
      onSelect: () => setExported(scope),
    },
  ];
  return (
    <>
      {onMark ? (
        <Menu
          trigger={
            <IconButton
              variant="default"
              icon={<MoreIcon aria-hidden />}
              label={formatMessage({ id: 'collection.actions' })}
            />
          }
          items={[
            {
              id: 'mark',
              label: formatMessage({ id: 'collection.startMarking' }),
              icon: <DoneIcon aria-hidden />,
              onSelect: onMark,
            },
            ...acts,
          ]}
        />
      ) : (
        acts.map(({ id, label, icon, onSelect }) => (
          <Button key={id} icon={icon} onClick={onSelect}>
            {label}
          </Button>
        ))
      )}
      <Suspense fallback={null}>
        {changed && <BulkDrawer scope={changed} onClose={() => setChanged(null)} />}
        {exported && <ExportDialog scope={exported} onClose={() => setExported(null)} />}
      </Suspense>
    </>
  );
}
