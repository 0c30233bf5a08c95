import { useRef, useState, type Ref } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { useErrorText } from '../../../session/use-error-text';
import { announce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { AddIcon, CustomFieldIcon } from '../../../ui/icons';
import { SectionCard } from '../../../ui/section-card';
import { toast } from '../../../ui/toast';
import { useLanguage } from '../../../i18n/intl-provider';
import { CustomFieldDrawer } from './custom-field-drawer';
import { CustomFieldItem } from './custom-field-item';
import { SearchFailed } from './search-failed';
import styles from './custom-field-list.module.css';
import { moved } from './field-draft';
import { useFieldChanges, type DefinedField } from './use-custom-field-settings';

/** The group's own fields in the order of the card; those that were taken out of use below. */
export function CustomFieldList({ fields }: { fields: readonly DefinedField[] }) {
  const { formatMessage } = useIntl();
  const [opened, setOpened] = useState<DefinedField | 'new' | null>(null);
  const { list, move, busy } = useMoving(fields);
  const updating = useRef<HTMLParagraphElement>(null);
  const used = fields.filter(({ deleted }) => !deleted);
  const deleted = fields.filter((field) => field.deleted);
  return (
    <>
      <SectionCard
        title={formatMessage({ id: 'settings.page.custom-fields' })}
        description={formatMessage({ id: 'settings.page.custom-fields.effect' })}
        actions={
          <Button variant="primary" icon={<AddIcon aria-hidden />} onClick={() => setOpened('new')}>
            {formatMessage({ id: 'settings.customFields.add' })}
          </Button>
        }
      >
        <SearchUpdating ref={updating} fields={fields} />
        <SearchFailed fields={fields} onGoesOn={() => updating.current?.focus()} />
        {used.length === 0 ? (
          <EmptyState icon={<CustomFieldIcon />} title={formatMessage({ id: 'settings.customFields.empty' })}>
            {formatMessage({ id: 'settings.customFields.empty.text' })}
          </EmptyState>
        ) : (
          <ol
            ref={list}
            className={styles['list']}
            aria-label={formatMessage({ id: 'settings.page.custom-fields' })}
            aria-busy={busy || undefined}
          >
            {used.map((field, at) => (
              <CustomFieldItem
                key={field.id}
                field={field}
                onOpen={() => setOpened(field)}
                onUp={at > 0 ? () => void move(used, at, -1) : undefined}
                onDown={at < used.length - 1 ? () => void move(used, at, 1) : undefined}
              />
            ))}
          </ol>
        )}
      </SectionCard>
      {deleted.length > 0 && (
        <SectionCard
          title={formatMessage({ id: 'settings.customFields.deleted' })}
          description={formatMessage({ id: 'settings.customFields.deleted.effect' })}
        >
          <ul className={styles['list']}>
            {deleted.map((field) => (
              <CustomFieldItem key={field.id} field={field} onOpen={() => setOpened(field)} />
            ))}
          </ul>
        </SectionCard>
      )}
      {opened && (
        <CustomFieldDrawer
          field={opened === 'new' ? null : opened}
          others={fields.filter((field) => opened === 'new' || field.id !== opened.id)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** A calm line while the search is brought in line with what was chosen; the region is there before it says anything. */
function SearchUpdating({ fields, ref }: { fields: readonly DefinedField[]; ref: Ref<HTMLParagraphElement> }) {
  const { formatMessage, formatList } = useIntl();
  const { language } = useLanguage();
  const titles = fields.filter(({ searchUpdating }) => searchUpdating).map(({ title }) => title[language]);
  return (
    <p ref={ref} tabIndex={-1} role="status" className={styles['updating']}>
      {titles.length > 0 &&
        formatMessage(
          { id: 'settings.customFields.searchUpdating' },
          { count: titles.length, names: formatList(titles) },
        )}
    </p>
  );
}

/** A step up or down among those in use: saved at once; the button that was pressed keeps the focus. */
function useMoving(fields: readonly DefinedField[]) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const errorText = useErrorText();
  const { order } = useFieldChanges();
  const list = useRef<HTMLOListElement>(null);
  const [busy, setBusy] = useState(false);
  const move = async (used: readonly DefinedField[], at: number, step: -1 | 1) => {
    const field = used[at];
    if (busy || !field) return;
    setBusy(true);
    try {
      const ids = moved(used, at, step).map(({ id }) => id);
      const problems = await order({
        ids: [...ids, ...fields.filter(({ deleted }) => deleted).map(({ id }) => id)],
      });
      if (problems[0]) toast.failed(problems[0].message);
      else
        announce(
          formatMessage({ id: 'card.contacts.moved' }, { name: field.title[language], place: String(at + step + 1) }),
        );
      const button = `[data-field="${field.id}"] [data-step="${step}"]`;
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(button)?.focus());
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      toast.failed(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return { list, move, busy };
}
