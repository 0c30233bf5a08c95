import type { Situation } from '@register/domain/customer/change-customer';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useViewer } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { AssignIcon, EditIcon, MoreIcon } from '../../../ui/icons';
import { Menu } from '../../../ui/menu';
import { useIsPhone } from '../../../ui/use-media';
import { useShortcut } from '../../../ui/use-shortcut';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import { EraseDialog } from '../personal-data/erase-dialog';
import { HoldDialog } from '../personal-data/hold-dialog';
import { ProtectDialog } from '../personal-data/protect-dialog';
import { useSections } from '../use-sections';
import { AssignDialog } from './assign-dialog';
import { DeleteDialog } from './delete-dialog';
import { NumberDialog } from './number-dialog';
import { ExtractDialog } from './extract-dialog';
import { PrintDialog } from './print-dialog';
import { useMoreItems, type CardDialog } from './use-more-items';

/** What one can do with the card. What the viewer's role never does is not there; what this card stops says why. */
export function CardActions({ customer, situation }: { customer: CardCustomer; situation: Situation }) {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const phone = useIsPhone();
  const navigate = useNavigate();
  const { editScope, permissions } = useViewer();
  const [dialog, setDialog] = useState<CardDialog | null>(null);
  const items = useMoreItems({ customer, withAssign: phone, open: setDialog });
  const { update, assign } = customer.viewerCan;
  const edit = () => void navigate({ href: paths.customerEdit(customer.id) });
  const mayAssign = permissions.includes('customer.assign');
  useShortcut('e', () => update.allowed && edit());
  useShortcut('a', () => assign.allowed && setDialog('assign'));
  const sections = useSections(situation);
  const close = () => setDialog(null);
  return (
    <>
      {mayAssign && !phone && (
        <Button
          icon={<AssignIcon aria-hidden />}
          blockedBecause={assign.reason ? why(assign.reason) : undefined}
          onClick={() => setDialog('assign')}
        >
          {formatMessage({ id: 'card.assign' })}
        </Button>
      )}
      {editScope !== 'NONE' && (
        <Button
          variant="primary"
          icon={<EditIcon aria-hidden />}
          blockedBecause={update.reason ? why(update.reason) : undefined}
          aria-keyshortcuts="e"
          aria-label={phone ? formatMessage({ id: 'card.edit' }) : undefined}
          onClick={edit}
        >
          {!phone && formatMessage({ id: 'card.edit' })}
        </Button>
      )}
      <Menu
        trigger={
          <IconButton variant="default" label={formatMessage({ id: 'card.more' })} icon={<MoreIcon aria-hidden />} />
        }
        items={items}
      />
      {dialog === 'print' && <PrintDialog sections={sections} onClose={close} />}
      {dialog === 'assign' && <AssignDialog customer={customer} onClose={close} />}
      {dialog === 'number' && <NumberDialog customer={customer} situation={situation} onClose={close} />}
      {dialog === 'extract' && <ExtractDialog customer={customer} onClose={close} />}
      {dialog === 'hold' && <HoldDialog customer={customer} onClose={close} />}
      {dialog === 'protect' && <ProtectDialog customer={customer} onClose={close} />}
      {dialog === 'erase' && <EraseDialog customer={customer} onClose={close} />}
      {dialog === 'delete' && <DeleteDialog customer={customer} onClose={close} />}
    </>
  );
}
