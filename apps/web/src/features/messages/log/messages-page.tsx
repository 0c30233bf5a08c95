import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MessageChannel, MessageState } from '../../../graphql/schema.generated';
import { NeedsAdministrator } from '../../../session/needs-administrator';
import { useCan } from '../../../session/use-session';
import { Page } from '../../../ui/page';
import { PageHeader } from '../../../ui/page-header';
import { SearchField } from '../../../ui/search-field';
import { SectionCard } from '../../../ui/section-card';
import { SelectField } from '../../../ui/select-field';
import { useDebouncedValue } from '../../../ui/use-debounced-value';
import { MessageLog } from './message-log';
import styles from './message-log.module.css';

/** Everybody's messages, for those who may see them all. */
export function MessagesPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'messages.title' });
  if (!useCan('activityLog.viewAll')) return <NeedsAdministrator page={title} />;
  return <EverybodysMessages title={title} />;
}

function EverybodysMessages({ title }: { title: string }) {
  const { formatMessage } = useIntl();
  const [search, setSearch] = useState('');
  const [state, setState] = useState<MessageState | null>(null);
  const [channel, setChannel] = useState<MessageChannel | null>(null);
  const [words] = useDebouncedValue([search.trim()], 250);
  const filter = useMemo(
    () => ({
      search: words || null,
      states: state && [state],
      channels: channel && [channel],
    }),
    [words, state, channel],
  );
  return (
    <Page title={[title]} narrow>
      <PageHeader title={title} />
      <div className={styles['filters']}>
        <SearchField
          label={formatMessage({ id: 'messages.search' })}
          placeholder={formatMessage({ id: 'messages.search' })}
          clearLabel={formatMessage({ id: 'ui.clear' })}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onClear={() => setSearch('')}
        />
        <SelectField
          label={formatMessage({ id: 'messages.byState' })}
          value={state ?? any}
          onChange={(chosen) => setState(states.find((one) => one === chosen) ?? null)}
          options={[
            { value: any, label: formatMessage({ id: 'messages.anyState' }) },
            ...states.map((one) => ({
              value: one,
              label: formatMessage({ id: `messages.state.${one}` }, { kept: 'no' }),
            })),
          ]}
        />
        <SelectField
          label={formatMessage({ id: 'messages.byChannel' })}
          value={channel ?? any}
          onChange={(chosen) => setChannel(channels.find((one) => one === chosen) ?? null)}
          options={[
            { value: any, label: formatMessage({ id: 'messages.anyChannel' }) },
            ...channels.map((one) => ({ value: one, label: formatMessage({ id: `messages.channel.${one}` }) })),
          ]}
        />
      </div>
      <SectionCard
        title={formatMessage({ id: 'messages.everybodys' })}
        description={formatMessage({ id: 'messages.everybodys.effect' })}
      >
        <MessageLog scope="ALL" filter={filter} none={formatMessage({ id: 'messages.noneFound' })} />
      </SectionCard>
    </Page>
  );
}

const any = 'ANY';
const states = ['WAITING', 'SENT', 'NOT_SENT', 'DEAD'] as const;
const channels = ['NOTIFICATION', 'EMAIL', 'SMS'] as const;
