import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import type { LockReason } from '../../../graphql/schema.generated';
import { useViewer } from '../../../session/use-session';
import { ActivateIcon, AssignIcon, CopyIcon, InactivateIcon } from '../../../ui/icons';
import type { MenuItem } from '../../../ui/menu';
import { toast } from '../../../ui/toast';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { useActivation } from './use-activation';

/** What one does with a customer wherever one meets it, on its card or in the list: with the same rights and the same reasons. `customer` null: not known yet. */
export function useUsualItems(id: string, customer: CardCustomer | null, onAssign: () => void): UsualItems {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { permissions, editScope } = useViewer();
  const { inactivate, activate } = useActivation({ id, name: customer?.name ?? null });
  const can = customer?.viewerCan;
  const blocked = (reason: LockReason | null) => (reason === null ? undefined : why(reason));
  const copy = () =>
    void navigator.clipboard
      .writeText(new URL(paths.customer(id), window.location.href).href)
      .then(() => toast.saved(formatMessage({ id: 'card.linkCopied' })))
      .catch(() => toast.failed(formatMessage({ id: 'card.linkNotCopied' })));
  return {
    assign: can !== undefined &&
      permissions.includes('customer.assign') && {
        id: 'assign',
        label: formatMessage({ id: 'card.assign' }),
        icon: <AssignIcon aria-hidden />,
        blockedBecause: blocked(can.assign.reason),
        onSelect: onAssign,
      },
    copy: { id: 'copy', label: formatMessage({ id: 'card.copyLink' }), icon: <CopyIcon aria-hidden />, onSelect: copy },
    inactivate: can !== undefined &&
      editScope !== 'NONE' &&
      customer?.status === 'ACTIVE' && {
        id: 'inactivate',
        label: formatMessage({ id: 'card.inactivate' }),
        icon: <InactivateIcon aria-hidden />,
        blockedBecause: blocked(can.inactivate.reason),
        onSelect: inactivate,
      },
    activate: can !== undefined &&
      editScope !== 'NONE' &&
      customer?.status === 'INACTIVE' && {
        id: 'activate',
        label: formatMessage({ id: 'card.activate' }),
        icon: <ActivateIcon aria-hidden />,
        blockedBecause: blocked(can.activate.reason),
        onSelect: activate,
      },
  };
}

export interface UsualItems {
  readonly assign: MenuItem | false;
  readonly copy: MenuItem;
  readonly inactivate: MenuItem | false;
  readonly activate: MenuItem | false;
}
