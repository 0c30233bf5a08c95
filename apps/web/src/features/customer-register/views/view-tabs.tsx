import { useIntl } from 'react-intl';
import { useRouter } from '@tanstack/react-router';
import { AppLink } from '../../../ui/app-link';
import { Button } from '../../../ui/button';
import { ExpandIcon } from '../../../ui/icons';
import { Menu } from '../../../ui/menu';
import { SelectField } from '../../../ui/select-field';
import { useIsPhone } from '../../../ui/use-media';
import { useViewName } from './use-view-name';
import type { RegisterViews, SavedView } from './use-views';
import styles from './views.module.css';

interface ViewTabsProps {
  views: RegisterViews;
  /** The view that the list came from. */
  viewId: string;
  /** Whether the list is otherwise than the view says. */
  changed: boolean;
}

/** The views, each with an address: one goes to it, copies it, opens it beside. On a phone a list to choose from. */
export function ViewTabs({ views: { views }, viewId, changed }: ViewTabsProps) {
  const { formatMessage } = useIntl();
  const nameOf = useViewName();
  const router = useRouter();
  const phone = useIsPhone();
  const labelOf = (view: SavedView) =>
    view.unusedSince === null ? nameOf(view) : formatMessage({ id: 'views.unused.named' }, { name: nameOf(view) });
  if (phone)
    return (
      <SelectField
        label={formatMessage({ id: 'views.title' })}
        hideLabel
        options={views.map((view) => ({
          value: view.id,
          label: labelOf(view) + (changed && view.id === viewId ? ' •' : ''),
        }))}
        value={views.some(({ id }) => id === viewId) ? viewId : null}
        onChange={(id) => id !== null && void router.navigate({ href: addressOf(id) })}
      />
    );
  const first = views.slice(0, mostTabs);
  const active = views.find((view) => view.id === viewId && !first.includes(view));
  const shown = active ? [...first.slice(0, -1), active] : first;
  const rest = views.filter((view) => !shown.includes(view));
  return (
    <nav aria-label={formatMessage({ id: 'views.title' })} className={styles['tabs']}>
      <ul>
        {shown.map((view) => (
          <li key={view.id}>
            <Tab view={view} name={nameOf(view)} active={view.id === viewId} changed={changed && view.id === viewId} />
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <Menu
              trigger={
                <Button variant="subtle" className={styles['more']}>
                  {formatMessage({ id: 'views.more' }, { count: rest.length })}
                  <ExpandIcon aria-hidden />
                </Button>
              }
              items={rest.map((view) => ({
                id: view.id,
                label: labelOf(view),
                onSelect: () => void router.navigate({ href: addressOf(view.id) }),
              }))}
            />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Tab({ view, name, active, changed }: { view: SavedView; name: string; active: boolean; changed: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <AppLink href={addressOf(view.id)} className={styles['tab']} aria-current={active ? 'page' : undefined}>
      {name}
      {view.unusedSince !== null && <span className={styles['unused']}>{formatMessage({ id: 'views.unused' })}</span>}
      {changed && (
        <span className={styles['dot']}>
          <span aria-hidden>•</span>
          <span className="sr-only"> {formatMessage({ id: 'views.changed.short' })}</span>
        </span>
      )}
    </AppLink>
  );
}

export const addressOf = (viewId: string): string => `/customers?view=${encodeURIComponent(viewId)}`;

/** As many as stand beside each other; the others are behind a button. */
const mostTabs = 9;
