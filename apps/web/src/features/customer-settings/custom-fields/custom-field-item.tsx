import { useIntl } from 'react-intl';
import { useLanguage } from '../../../i18n/intl-provider';
import { Badge } from '../../../ui/badge';
import { IconButton } from '../../../ui/icon-button';
import { CollapseIcon, ExpandIcon } from '../../../ui/icons';
import styles from './custom-field-list.module.css';
import type { DefinedField } from './use-custom-field-settings';

interface CustomFieldItemProps {
  field: DefinedField;
  onOpen: () => void;
  /** Not given where there is no further. */
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
}

/** One field: what it is called, what it is, and how many have it. Its name opens it. */
export function CustomFieldItem({ field, onOpen, onUp, onDown }: CustomFieldItemProps) {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  const name = field.title[language];
  const edge = formatMessage({ id: 'card.contacts.edge' });
  return (
    <li className={styles['item']} data-field={field.id}>
      <div className={styles['texts']}>
        <div className={styles['line']}>
          <button type="button" className={styles['title']} onClick={onOpen}>
            {name}
          </button>
          <Badge>{formatMessage({ id: `settings.customFields.type.${field.type}` })}</Badge>
        </div>
        <div className={styles['facts']}>
          {properties
            .filter((property) => field[property])
            .map((property) => (
              <span key={property}>{formatMessage({ id: `settings.customFields.is.${property}` })}</span>
            ))}
          <span>{formatMessage({ id: 'settings.customFields.usage' }, { count: field.usage ?? 0 })}</span>
        </div>
      </div>
      {!field.deleted && (
        <>
          <IconButton
            data-step="-1"
            label={formatMessage({ id: 'card.contacts.up' }, { name })}
            icon={<CollapseIcon aria-hidden />}
            blockedBecause={onUp ? undefined : edge}
            onClick={onUp}
          />
          <IconButton
            data-step="1"
            label={formatMessage({ id: 'card.contacts.down' }, { name })}
            icon={<ExpandIcon aria-hidden />}
            blockedBecause={onDown ? undefined : edge}
            onClick={onDown}
          />
        </>
      )}
    </li>
  );
}

const properties = ['required', 'unique', 'showInList', 'searchable', 'hiddenFromCustomers'] as const;
