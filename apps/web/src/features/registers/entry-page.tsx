import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { AppError } from '../../graphql/app-error';
import { ImportChip } from '../../session/import-chip';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { AddIcon } from '../../ui/icons';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import { useIsPhone } from '../../ui/use-media';
import { useShortcut } from '../../ui/use-shortcut';
import styles from './entry-page.module.css';
import { entryStatusChoices, type EntryView } from './use-entry-view';

interface EntryPageProps {
  title: string;
  view: EntryView;
  onView: (change: Partial<EntryView>) => void;
  /** Says what is searched in; without it there is no search. */
  searchLabel?: string;
  /** Whose status the filter is about; the entries' own when left out. */
  statusLabel?: string;
  /** What the button in the corner adds; nothing where the viewer may not. */
  add?: { label: string; onAdd: () => void } | undefined;
  /** Beside the filter. */
  actions?: ReactNode;
  error: AppError | null;
  onRetry: () => void;
  count: string;
  children: ReactNode;
}

/** The page of a register besides the customers': search, filter, list, add. */
export function EntryPage({
  title,
  view,
  onView,
  searchLabel,
  statusLabel,
  add,
  actions,
  error,
  onRetry,
  count,
  children,
}: EntryPageProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const phone = useIsPhone();
  return (
    <Page
      title={[title]}
      fill
      top={
        (searchLabel ?? add) && (
          <>
            {searchLabel !== undefined && (
              <EntrySearchBox label={searchLabel} q={view.q} onSearch={(q) => onView({ q })} />
            )}
            {add && (
              <Button
                variant="primary"
                icon={<AddIcon aria-hidden />}
                className={styles['add']}
                aria-label={phone ? add.label : undefined}
                onClick={add.onAdd}
              >
                {!phone && add.label}
              </Button>
            )}
          </>
        )
      }
    >
      <PageHeader
        title={title}
        beside={count && <span className={styles['count']}>{count}</span>}
        actions={
          <div className={styles['actions']}>
            {view.importId !== null && (
              <ImportChip importId={view.importId} onRemove={() => onView({ importId: null })} />
            )}
            {actions}
            <Segmented
              label={statusLabel ?? formatMessage({ id: 'register.status' })}
              hideLabel
              options={entryStatusChoices.map((value) => ({
                value,
                label: formatMessage({ id: `register.status.${value}` }),
              }))}
              value={view.status}
              onChange={(status) => onView({ status })}
            />
          </div>
        }
      />
      {error && (
        <Alert
          tone="danger"
          announced
          title={formatMessage({ id: 'registers.error' })}
          requestId={error.requestId}
          actions={<Button onClick={onRetry}>{formatMessage({ id: 'register.retry' })}</Button>}
        >
          {errorText(error)}
        </Alert>
      )}
      <div className={styles['content']}>{children}</div>
    </Page>
  );
}

const PAUSE_MS = 150;

/** Searches while one types. Escape empties, Escape again leaves. */
function EntrySearchBox({ label, q, onSearch }: { label: string; q: string; onSearch: (q: string) => void }) {
  const { formatMessage } = useIntl();
  const phone = useIsPhone();
  const [typed, setTyped] = useState(q);
  useShortcut('/', () => document.querySelector<HTMLElement>('[role="search"] input')?.focus());
  useEffect(() => {
    if (typed === q) return;
    const timer = setTimeout(() => onSearch(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, q, onSearch]);
  return (
    <SearchField
      label={label}
      placeholder={label}
      clearLabel={formatMessage({ id: 'register.clearSearch' })}
      shortcut={phone ? undefined : '/'}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onClear={() => setTyped('')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (typed === '') event.currentTarget.blur();
        else setTyped('');
      }}
    />
  );
}
