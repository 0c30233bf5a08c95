import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { Badge, type Tone } from '../../../ui/badge';
import { IconButton } from '../../../ui/icon-button';
import { MoreIcon } from '../../../ui/icons';
import { Menu, type MenuItem } from '../../../ui/menu';
import { useNow } from '../../../ui/use-now';
import type { CardCustomer } from '../card-customer';
import { useLockText } from '../lock-text';
import styles from './logins-section.module.css';
import type { LoginChanges } from './use-login-changes';
import type { CardLogin } from './use-logins';

interface LoginRowProps {
  login: CardLogin;
  customer: CardCustomer;
  changes: LoginChanges;
  onLink: (link: string | null) => void;
  onAsk: (what: 'RIGHTS' | 'REMOVE') => void;
}

/** One login: whose, how it stands with it, what it may do, and what one does with it. */
export function LoginRow({ login, customer, changes, onLink, onAsk }: LoginRowProps) {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const when = useWhen(login);
  const items = useItems({ login, customer, changes, onLink, onAsk });
  const { name, email, state, rights } = login;
  const may = rights.map((right) => formatMessage({ id: `card.right.${right}` }));
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <span className={styles['name']}>
          {name}
          <Badge tone={tones[state]}>{formatMessage({ id: `card.logins.state.${state}` })}</Badge>
        </span>
        <span className={styles['facts']}>{email}</span>
        <span className={styles['facts']}>{when}</span>
        <span className={styles['facts']}>
          {may.length > 0
            ? formatMessage({ id: 'card.logins.may' }, { rights: list(may, 'conjunction') })
            : formatMessage({ id: 'card.logins.mayNothing' })}
        </span>
      </div>
      <Menu
        trigger={
          <IconButton label={formatMessage({ id: 'card.logins.actions' }, { name })} icon={<MoreIcon aria-hidden />} />
        }
        items={items}
      />
    </li>
  );
}

const tones: Readonly<Record<CardLogin['state'], Tone>> = { INVITED: 'info', ACTIVE: 'success', BLOCKED: 'danger' };

function useWhen({ state, invitationExpiresAt, lastSignInAt }: CardLogin): string {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const now = useNow(60_000);
  if (state === 'INVITED' && invitationExpiresAt != null) {
    const over = Date.parse(invitationExpiresAt) <= now.getTime();
    return formatMessage(
      { id: over ? 'card.logins.linkOver' : 'card.logins.linkUntil' },
      { time: dateTime(invitationExpiresAt) },
    );
  }
  return lastSignInAt == null
    ? formatMessage({ id: 'card.logins.neverIn' })
    : formatMessage({ id: 'card.logins.lastIn' }, { time: dateTime(lastSignInAt) });
}

function useItems({ login, customer, changes, onLink, onAsk }: LoginRowProps): readonly MenuItem[] {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { inviteCustomerUsers, changeCustomerUsers, removeCustomerUsers } = customer.viewerCan;
  const locked = ({ reason }: typeof inviteCustomerUsers) => (reason === null ? {} : { blockedBecause: why(reason) });
  const again = async () => {
    const link = await changes.inviteAgain(login);
    if (link !== undefined) onLink(link);
  };
  const blocked = login.state === 'BLOCKED';
  return [
    {
      id: 'rights',
      label: formatMessage({ id: 'card.logins.change' }),
      ...locked(changeCustomerUsers),
      onSelect: () => onAsk('RIGHTS'),
    },
    ...(login.state === 'INVITED'
      ? [
          {
            id: 'again',
            label: formatMessage({ id: 'card.logins.again' }),
            ...locked(inviteCustomerUsers),
            onSelect: () => void again(),
          },
        ]
      : []),
    {
      id: 'block',
      label: formatMessage({ id: blocked ? 'card.logins.unblock' : 'card.logins.block' }),
      ...locked(changeCustomerUsers),
      onSelect: () => void (blocked ? changes.unblock(login) : changes.block(login)),
    },
    {
      id: 'remove',
      label: formatMessage({ id: 'card.logins.remove' }),
      danger: true,
      startsGroup: true,
      ...locked(removeCustomerUsers),
      onSelect: () => onAsk('REMOVE'),
    },
  ];
}
