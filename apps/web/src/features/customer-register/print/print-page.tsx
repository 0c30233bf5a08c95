import { useSearch, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../../app/paths';
import { useFormats } from '../../../i18n/format';
import { useViewer } from '../../../session/use-session';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { PrintIcon } from '../../../ui/icons';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { Skeleton } from '../../../ui/skeleton';
import { ListError } from '../list-error';
import { PrintNote } from './print-note';
import { PrintTable } from './print-table';
import styles from './print.module.css';
import { usePrintedList } from './use-printed-list';
import { takeWanted } from './wanted-print';

/** The list as it comes on paper: every row of it, not only those that a window shows. */
export function CustomersPrintPage() {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const { group } = useViewer();
  const search = useSearch({ from: '/shell/customers/print' });
  const query = useLocation({ select: ({ href }) => href.split('?')[1] });
  const printed = usePrintedList(search);
  const { own, list, edges, isWhole } = printed;
  const [printedAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (isWhole && takeWanted()) window.print();
  }, [isWhole]);
  const title = formatMessage({ id: 'register.title' });
  return (
    <Page title={[formatMessage({ id: 'register.print.title' }), title]}>
      <div className={styles['sheet']} data-paper="wide">
        <PageHeader
          title={title}
          above={<span className={styles['paper']}>{group.name}</span>}
          actions={
            <>
              <ButtonLink href={query === undefined ? paths.customers : `${paths.customers}?${query}`}>
                {formatMessage({ id: 'register.print.back' })}
              </ButtonLink>
              <Button
                variant="primary"
                icon={<PrintIcon aria-hidden />}
                blockedBecause={
                  isWhole ? undefined : formatMessage({ id: 'register.print.loading' }, { count: edges.length })
                }
                onClick={() => window.print()}
              >
                {formatMessage({ id: 'card.print' })}
              </Button>
            </>
          }
        />
        <ListError list={list} />
        {own && <PrintNote printed={printed} own={own} today={printedAt.slice(0, 10)} />}
        <p className={styles['note']}>{formatMessage({ id: 'card.printed' }, { date: dateTime(printedAt) })}</p>
        {!isWhole && <p role="status">{formatMessage({ id: 'register.print.loading' }, { count: edges.length })}</p>}
        {edges.length === 0 && !isWhole && <Skeleton lines={8} height={22} />}
        <PrintTable printed={printed} />
      </div>
    </Page>
  );
}
