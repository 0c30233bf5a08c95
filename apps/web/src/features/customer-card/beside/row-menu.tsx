import { useRef, useState } from 'react';
import { useRouter } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { phoneText } from '../../../i18n/phone-text';
import type { Anchor } from '../../../ui/anchor';
import { ContextMenu } from '../../../ui/context-menu';
import { MailIcon, NewTabIcon, OpenIcon, PhoneIcon, PreviewIcon } from '../../../ui/icons';
import type { MenuItem } from '../../../ui/menu';
import { AssignDialog } from '../actions/assign-dialog';
import { useUsualItems } from '../actions/use-usual-items';
import type { CardCustomer } from '../card-customer';
import { useCard } from '../use-card';

export interface RowMenuProps {
  customerId: string;
  /** As the list knows it, until the card is there. */
  name: string;
  at: Anchor;
  onPreview: () => void;
  onClose: () => void;
}

/** What one does with one customer of a list: what everybody does at once, the rest when it is known what this viewer may. */
export function RowMenu({ customerId, name, at, onPreview, onClose }: RowMenuProps) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const card = useCard(customerId);
  const customer = card.state === 'SHOWN' ? card.customer : null;
  const [assigning, setAssigning] = useState(false);
  // The menu closes before the dialog has opened.
  const goesOn = useRef(false);
  const usual = useUsualItems(customerId, customer, () => {
    goesOn.current = true;
    setAssigning(true);
  });
  if (assigning && customer) return <AssignDialog customer={customer} onClose={onClose} />;
  const href = paths.customer(customerId);
  const items: readonly (MenuItem | false)[] = [
    {
      id: 'open',
      label: formatMessage({ id: 'register.row.open' }),
      icon: <OpenIcon aria-hidden />,
      onSelect: () => void router.navigate({ href }),
    },
    {
      id: 'newTab',
      label: formatMessage({ id: 'register.row.newTab' }),
      icon: <NewTabIcon aria-hidden />,
      onSelect: () => window.open(href, '_blank', 'noopener'),
    },
    {
      id: 'preview',
      label: formatMessage({ id: 'register.row.preview' }),
      icon: <PreviewIcon aria-hidden />,
      onSelect: onPreview,
    },
    usual.copy,
    ...waysToReach(customer).map(({ id, href: way, text }): MenuItem => ({
      id,
      label: formatMessage({ id: `register.row.${id}` }, { to: text }),
      icon: id === 'call' ? <PhoneIcon aria-hidden /> : <MailIcon aria-hidden />,
      href: way,
      onSelect: () => undefined,
    })),
    usual.assign && { ...usual.assign, startsGroup: true },
    usual.inactivate,
    usual.activate,
  ];
  return (
    <ContextMenu
      label={formatMessage({ id: 'register.row.menu' }, { name })}
      at={at}
      items={items.filter((item) => item !== false)}
      note={noteOf(card.state) && formatMessage({ id: noteOf(card.state) ?? 'register.row.loading' })}
      onClose={() => !goesOn.current && onClose()}
    />
  );
}

const noteOf = (state: ReturnType<typeof useCard>['state']) =>
  state === 'LOADING' ? 'register.row.loading' : state === 'SHOWN' ? undefined : 'register.row.failed';

interface Way {
  readonly id: 'call' | 'mail';
  readonly href: string;
  readonly text: string;
}

/** The customer's own phone and e-mail, else those of whom one calls there: as far as the viewer may read them. */
function waysToReach(customer: CardCustomer | null): readonly Way[] {
  const persons = customer?.contactPersons ?? [];
  const main = persons.find(({ isMain }) => isMain) ?? persons[0];
  const phone = customer?.phone ?? main?.phone;
  const email = customer?.email ?? main?.email;
  return [
    ...(phone ? [{ id: 'call' as const, href: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phoneText(phone) }] : []),
    ...(email ? [{ id: 'mail' as const, href: `mailto:${email}`, text: email }] : []),
  ];
}
