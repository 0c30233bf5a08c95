import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useCan } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { DiscountIcon } from '../../../ui/icons';
import { EntryList } from '../entry-list';
import { EntryPage } from '../entry-page';
import { ImportLink } from '../import-link';
import { NeedsPermission } from '../needs-permission';
import { useEntryCount } from '../use-entry-count';
import { isNarrowed, useEntryView, wholeEntryView } from '../use-entry-view';
import { LetterBadge, useLetterColumns } from './letter-columns';
import { useLetters } from './use-letters';
import { useRowText } from './use-row-text';

/** The register of discount letters. */
export function LettersPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'letters.title' });
  if (!useCan('discountLetter.view')) return <NeedsPermission page={title} />;
  return <Letters title={title} />;
}

function Letters({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const [view, changeView] = useEntryView();
  const list = useLetters(view);
  const columns = useLetterColumns();
  const rowText = useRowText();
  const mayCreate = useCan('discountLetter.create');
  const narrowed = isNarrowed(view);
  const go = (href: string) => void navigate({ href });
  return (
    <EntryPage
      title={title}
      view={view}
      onView={changeView}
      searchLabel={formatMessage({ id: 'letters.search' })}
      add={
        mayCreate
          ? { label: formatMessage({ id: 'letters.add' }), onAdd: () => go(paths.discountLetterNew) }
          : undefined
      }
      actions={<ImportLink register="discount-letters" />}
      error={list.error}
      onRetry={list.retry}
      count={useEntryCount(list.count, 'letters.count')}
    >
      <EntryList
        label={title}
        columns={columns}
        rows={list.rows}
        rowId={({ id }) => id}
        card={({ name, status, rows }) => ({
          above: <LetterBadge status={status} />,
          name,
          below: rows.map(rowText).join(' · '),
        })}
        onOpen={({ id }) => go(paths.discountLetter(id))}
        loading={list.loading}
        loadMore={list.loadMore}
        listKey={JSON.stringify(view)}
        empty={
          <EmptyState
            icon={<DiscountIcon />}
            title={formatMessage({ id: narrowed ? 'letters.empty.filtered' : 'letters.empty' })}
            actions={
              narrowed && (
                <Button onClick={() => changeView(wholeEntryView)}>
                  {formatMessage({ id: 'register.empty.clear' })}
                </Button>
              )
            }
          >
            {!narrowed && formatMessage({ id: 'letters.empty.text' })}
          </EmptyState>
        }
      />
    </EntryPage>
  );
}
