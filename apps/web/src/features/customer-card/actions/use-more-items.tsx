import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import type { LockReason } from '../../../graphql/schema.generated';
import { useViewer } from '../../../session/use-session';
import {
  ActivateIcon,
  AssignIcon,
  CopyIcon,
  DeleteIcon,
  InactivateIcon,
  MergeIcon,
  NumberIcon,
  PrintIcon,
} from '../../../ui/icons';
import type { MenuItem } from '../../../ui/menu';
import { toast } from '../../../ui/toast';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { useActivation } from './use-activation';
import { useBin } from './use-bin';

export type CardDialog = 'assign' | 'number' | 'delete';

interface MoreItemsOptions {
  customer: CardCustomer;
  /** On a phone assigning has no button of its own. */
  withAssign: boolean;
  open: (dialog: CardDialog) => void;
}

/** The menu behind the three dots. */
export function useMoreItems({ customer, withAssign, open }: MoreItemsOptions): MenuItem[] {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { permissions, editScope } = useViewer();
  const navigate = useNavigate();
  const { inactivate, activate } = useActivation(customer);
  const { restore } = useBin(customer);
  const can = customer.viewerCan;
  const blocked = (reason: LockReason | null) => (reason === null ? undefined : why(reason));

  const copy = () =>
    void navigator.clipboard
      .writeText(new URL(paths.customer(customer.id), window.location.href).href)
      .then(() => toast.saved(formatMessage({ id: 'card.linkCopied' })))
      .catch(() => toast.failed(formatMessage({ id: 'card.linkNotCopied' })));

  const items: (MenuItem | false)[] = [
    withAssign &&
      permissions.includes('customer.assign') && {
        id: 'assign',
        label: formatMessage({ id: 'card.assign' }),
        icon: <AssignIcon aria-hidden />,
        blockedBecause: blocked(can.assign.reason),
        onSelect: () => open('assign'),
      },
    { id: 'copy', label: formatMessage({ id: 'card.copyLink' }), icon: <CopyIcon aria-hidden />, onSelect: copy },
    {
      id: 'print',
      label: formatMessage({ id: 'card.print' }),
      icon: <PrintIcon aria-hidden />,
      // The menu closes first: it would stand on the paper.
      onSelect: () => setTimeout(() => window.print(), 200),
    },
    editScope !== 'NONE' && {
      id: 'number',
      label: formatMessage({ id: 'card.number.change' }),
      icon: <NumberIcon aria-hidden />,
      blockedBecause: blocked(can.changeNumber.reason),
      startsGroup: true,
      onSelect: () => open('number'),
    },
    editScope !== 'NONE' &&
      customer.status === 'ACTIVE' && {
        id: 'inactivate',
        label: formatMessage({ id: 'card.inactivate' }),
        icon: <InactivateIcon aria-hidden />,
        blockedBecause: blocked(can.inactivate.reason),
        onSelect: inactivate,
      },
    editScope !== 'NONE' &&
      customer.status === 'INACTIVE' && {
        id: 'activate',
        label: formatMessage({ id: 'card.activate' }),
        icon: <ActivateIcon aria-hidden />,
        blockedBecause: blocked(can.activate.reason),
        onSelect: activate,
      },
    permissions.includes('customer.delete') &&
      customer.status === 'DELETED' && {
        id: 'restore',
        label: formatMessage({ id: 'card.restore' }),
        icon: <ActivateIcon aria-hidden />,
        blockedBecause: blocked(can.restore.reason),
        onSelect: restore,
      },
    permissions.includes('customer.delete') &&
      editScope !== 'NONE' && {
        id: 'merge',
        label: formatMessage({ id: 'merge.action' }),
        icon: <MergeIcon aria-hidden />,
        blockedBecause: blocked(can.merge.reason),
        onSelect: () => void navigate({ href: paths.customerMerge(customer.id) }),
      },
    permissions.includes('customer.delete') &&
      customer.status !== 'DELETED' && {
        id: 'delete',
        label: formatMessage({ id: 'card.delete' }),
        icon: <DeleteIcon aria-hidden />,
        danger: true,
        startsGroup: true,
        blockedBecause: blocked(can.delete.reason),
        onSelect: () => open('delete'),
      },
  ];
  return items.filter((item) => item !== false);
}
