import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import type { MessageId } from '../../i18n/messages';
import { useMore } from '../../session/use-more';
import { Button } from '../../ui/button';
import { HistoryIcon } from '../../ui/icons';
import { Skeleton } from '../../ui/skeleton';
import styles from './entry-history.module.css';
import { EntryHistoryDocument, type EntryHistoryQuery } from './registers.generated';

type Change = EntryHistoryQuery['entryHistory']['edges'][number]['node'];

interface EntryHistoryProps {
  id: string;
  /** How a field is called; of one that has several, which of them. */
  labelOf: (field: string, part: string | null) => string;
  /** A value as one reads it; the text itself where nothing is said. */
  valueText?: (field: string, text: string) => string | undefined;
}

/** Who changed what: fetched when somebody wants to know. */
export function EntryHistory(props: EntryHistoryProps) {
  const { formatMessage } = useIntl();
  const [opened, setOpened] = useState(false);
  return (
    <section className={styles['history']} aria-label={formatMessage({ id: 'registers.history' })}>
      <Button
        variant="subtle"
        icon={<HistoryIcon aria-hidden />}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {formatMessage({ id: 'registers.history' })}
      </Button>
      {opened && <Changes {...props} />}
    </section>
  );
}

function Changes({ id, labelOf, valueText }: EntryHistoryProps) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const more = useMore();
  const { data, fetchMore } = useQuery(EntryHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (!data) return <Skeleton lines={3} />;
  const { edges, pageInfo } = data.entryHistory;
  const read = ({ field }: Change, text: string | null) =>
    text === null ? '–' : field === 'status' ? statusText(text) : (valueText?.(field, text) ?? text);
  const statusText = (text: string) => {
    const known: MessageId | undefined = statusTexts[text];
    return known ? formatMessage({ id: known }) : text;
  };
  return (
    <>
      <ol className={styles['list']}>
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <span className={styles['when']}>
              {dateTime(node.at)} · {node.actor}
            </span>
            <span>
              {labelOf(node.field, node.part)}: {node.old !== null && <del>{read(node, node.old)}</del>}{' '}
              <ins className={styles['new']}>{read(node, node.new)}</ins>
            </span>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <Button onClick={() => more(fetchMore({ variables: { after: pageInfo.endCursor } }))}>
          {formatMessage({ id: 'registers.history.more' })}
        </Button>
      )}
    </>
  );
}

const statusTexts: Readonly<Record<string, MessageId>> = {
  ACTIVE: 'register.statusOf.ACTIVE',
  INACTIVE: 'register.statusOf.INACTIVE',
};
