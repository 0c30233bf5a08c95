import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import type { LockReason } from '../../../graphql/schema.generated';
import { useViewer } from '../../../session/use-session';
import {
  ActivateIcon,
  DeleteIcon,
  DownloadIcon,
  EraseIcon,
  LockIcon,
  LogIcon,
  MergeIcon,
  NumberIcon,
  PrintIcon,
  ProtectedIcon,
  RevealIcon,
} from '../../../ui/icons';
import type { MenuItem } from '../../../ui/menu';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { useBin } from './use-bin';
import { useUsualItems } from './use-usual-items';

export type CardDialog = 'assign' | 'number' | 'delete' | 'print' | 'extract' | 'hold' | 'protect' | 'erase';

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
  const usual = useUsualItems(customer.id, customer, () => open('assign'));
  const { restore } = useBin(customer);
  const can = customer.viewerCan;
  const blocked = (reason: LockReason | null) => (reason === null ? undefined : why(reason));

  const items: (MenuItem | false)[] = [
    withAssign && usual.assign,
    usual.copy,
    {
      id: 'print',
      label: formatMessage({ id: 'card.print' }),
      icon: <PrintIcon aria-hidden />,
      onSelect: () => open('print'),
    },
    editScope !== 'NONE' && {
      id: 'number',
      label: formatMessage({ id: 'card.number.change' }),
      icon: <NumberIcon aria-hidden />,
      blockedBecause: blocked(can.changeNumber.reason),
      startsGroup: true,
      onSelect: () => open('number'),
    },
    permissions.includes('admin') && {
      id: 'extract',
      label: formatMessage({ id: 'card.extract.action' }),
      icon: <DownloadIcon aria-hidden />,
      blockedBecause: blocked(can.extractPersonalData.reason),
      onSelect: () => open('extract'),
    },
    permissions.includes('admin') && {
      id: 'log',
      label: formatMessage({ id: 'card.log' }),
      icon: <LogIcon aria-hidden />,
      onSelect: () => void navigate({ href: paths.customerLog(customer.id) }),
    },
    permissions.includes('customer.protected') && {
      id: 'protect',
      label: formatMessage({
        id: customer.protectedIdentity === true ? 'card.unprotect.action' : 'card.protect.action',
      }),
      icon: <ProtectedIcon aria-hidden />,
      blockedBecause: blocked((customer.protectedIdentity === true ? can.unprotect : can.protect).reason),
      onSelect: () => open('protect'),
    },
    permissions.includes('admin') && {
      id: 'hold',
      label: formatMessage({ id: 'card.hold.action' }),
      icon: <LockIcon aria-hidden />,
      blockedBecause: blocked(can.hold.reason),
      onSelect: () => open('hold'),
    },
    permissions.includes('admin') && {
      id: 'seen',
      label: formatMessage({ id: 'people.seen.title' }),
      icon: <RevealIcon aria-hidden />,
      onSelect: () => void navigate({ href: paths.whoSeesWhat({ customer: customer.id }) }),
    },
    usual.inactivate,
    usual.activate,
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
    permissions.includes('admin') && {
      id: 'erase',
      label: formatMessage({ id: 'card.erase.action' }),
      icon: <EraseIcon aria-hidden />,
      danger: true,
      blockedBecause: blocked(can.erasePersonalData.reason),
      onSelect: () => open('erase'),
    },
  ];
  return items.filter((item) => item !== false);
}
