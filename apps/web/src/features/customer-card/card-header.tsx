import { useRouter } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { useFormats } from '../../i18n/format';
import { ProtectedBadge } from '../../session/protected-badge';
import { Badge } from '../../ui/badge';
import { IconButton } from '../../ui/icon-button';
import { CollapseIcon, ExpandIcon } from '../../ui/icons';
import { trailAround } from '../../ui/list-trail';
import { PageHeader } from '../../ui/page-header';
import { useShortcut } from '../../ui/use-shortcut';
import type { CardCustomer } from './card-customer';
import styles from './card-header.module.css';

interface CardHeaderProps {
  customer: Pick<CardCustomer, 'id' | 'number' | 'name' | 'status' | 'protectedIdentity'>;
  /** Where back leads; without it to the list that one came from. */
  back?: { href: string; label: string };
  /** Also says that one edits, or looks at the history. */
  badge?: ReactNode;
  neighbours?: boolean;
  actions?: ReactNode;
}

/** Whose card this is. It stays at the top. */
export function CardHeader({ customer, back, badge, neighbours = false, actions }: CardHeaderProps) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const { id, number, name, status } = customer;
  useHeadingFocus();
  const [openedAt] = useState(() => new Date().toISOString());
  const list = trailAround(id)?.address ?? paths.customers;
  return (
    <>
      <PageHeader
        sticky
        back={back ?? { href: list, label: formatMessage({ id: 'card.back' }) }}
        above={number && formatMessage({ id: 'card.number' }, { number })}
        title={name ?? ''}
        beside={
          <>
            {status && (
              <Badge tone={status === 'ACTIVE' ? 'success' : 'neutral'}>
                {formatMessage({ id: `card.choice.${status}` })}
              </Badge>
            )}
            <ProtectedBadge customer={customer} />
            {badge}
          </>
        }
        actions={
          <>
            {neighbours && <Neighbours id={id} />}
            {actions}
          </>
        }
      />
      <p className={styles['printed']}>{formatMessage({ id: 'card.printed' }, { date: dateTime(openedAt) })}</p>
    </>
  );
}

/** The page came before its customer did: what had the focus then is gone, and the name takes it. */
function useHeadingFocus() {
  useEffect(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
  }, []);
}

/** The next and the previous customer of the list, by J and K too. */
function Neighbours({ id }: { id: string }) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const place = trailAround(id);
  const go = (to: string | null | undefined) => {
    if (to) void router.navigate({ href: paths.customer(to), replace: true });
  };
  useShortcut('J', () => go(place?.next));
  useShortcut('K', () => go(place?.previous));
  if (!place) return null;
  const end = formatMessage({ id: 'card.neighbour.none' });
  return (
    <div className={styles['neighbours']} role="group" aria-label={formatMessage({ id: 'card.neighbours' })}>
      <span>
        {formatMessage({ id: 'card.position' }, { position: place.position, total: place.total ?? 'unknown' })}
      </span>
      <IconButton
        label={formatMessage({ id: 'card.previous' })}
        shortcut="K"
        icon={<CollapseIcon aria-hidden />}
        blockedBecause={place.previous === null ? end : undefined}
        onClick={() => go(place.previous)}
      />
      <IconButton
        label={formatMessage({ id: 'card.next' })}
        shortcut="J"
        icon={<ExpandIcon aria-hidden />}
        blockedBecause={place.next === null ? end : undefined}
        onClick={() => go(place.next)}
      />
    </div>
  );
}
