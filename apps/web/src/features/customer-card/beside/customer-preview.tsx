import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { ButtonLink } from '../../../ui/button-link';
import { Drawer } from '../../../ui/drawer';
import { IconButton } from '../../../ui/icon-button';
import { CloseIcon } from '../../../ui/icons';
import { useIsPhone } from '../../../ui/use-media';
import { useCard } from '../use-card';
import styles from './customer-preview.module.css';
import { PreviewContent } from './preview-content';
import { usePanelEscape } from './use-panel-escape';

export interface CustomerPreviewProps {
  customerId: string;
  onClose: () => void;
}

/** A customer beside the list that one stays in: on a phone above it. */
export function CustomerPreview({ customerId, onClose }: CustomerPreviewProps) {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  const card = useCard(customerId);
  const customer = card.state === 'SHOWN' ? card.customer : null;
  const title = customer?.name ?? formatMessage({ id: 'register.row.preview' });
  const open = (
    <ButtonLink href={paths.customer(customerId)} variant="primary">
      {formatMessage({ id: 'register.preview.open' })}
    </ButtonLink>
  );
  if (phone)
    return (
      <Drawer opened onClose={onClose} title={title} footer={open}>
        <PreviewContent card={card} />
      </Drawer>
    );
  return (
    <Beside title={title} onClose={onClose} open={open}>
      <PreviewContent card={card} />
    </Beside>
  );
}

interface BesideProps {
  title: string;
  open: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

function Beside({ title, open, onClose, children }: BesideProps) {
  const { formatMessage } = useIntl();
  usePanelEscape(onClose);
  return (
    <aside className={styles['panel']} aria-label={formatMessage({ id: 'register.preview.of' }, { name: title })}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        {open}
        <IconButton
          icon={<CloseIcon aria-hidden />}
          label={formatMessage({ id: 'register.preview.close' })}
          shortcut="Esc"
          onClick={onClose}
        />
      </div>
      <div className={styles['content']}>{children}</div>
    </aside>
  );
}
