import { isPricesField } from '@register/domain/customer/article-fields';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useCan } from '../../../session/use-session';
import { useFieldLabel } from '../field-label';
import type { Conflict } from '../form/conflicts';
import { useValueText } from '../value-text';
import styles from './conflict-dialog.module.css';

interface ConflictRowProps {
  conflict: Conflict;
  /** The person or the article that it is about, where the field is a list. */
  of: string | undefined;
  takesTheirs: boolean;
  onChoose: (takesTheirs: boolean) => void;
}

/** One field: mine, theirs with who and when, and what both started from. */
export function ConflictRow({ conflict, of, takesTheirs, onChoose }: ConflictRowProps) {
  const { formatMessage } = useIntl();
  const { dateTime } = useFormats();
  const label = useFieldLabel();
  const text = useValueText();
  const name = useId();
  const seesPrices = useCan('article.price');
  const { field, part, by, at } = conflict;
  // One learns that somebody has changed a price, and not to what.
  const hidden = isPricesField(field) && !seesPrices;
  const value = (which: unknown) =>
    text(field, part, which) || formatMessage({ id: hidden ? 'card.conflict.hidden' : 'card.conflict.nothing' });
  const title = label(field, part);
  return (
    <fieldset className={styles['row']}>
      <legend>{of === undefined ? title : `${title} (${of})`}</legend>
      <Choice
        name={name}
        checked={!takesTheirs}
        onChoose={() => onChoose(false)}
        title={formatMessage({ id: 'card.conflict.mine' })}
      >
        {value(conflict.mine)}
      </Choice>
      <Choice
        name={name}
        checked={takesTheirs}
        onChoose={() => onChoose(true)}
        title={formatMessage(
          { id: 'card.conflict.theirs' },
          { who: by ?? 'unknown', when: at === null ? 'unknown' : dateTime(at) },
        )}
      >
        {value(conflict.theirs)}
      </Choice>
      <p className={styles['before']}>
        {formatMessage({ id: 'card.conflict.before' })} <span>{value(conflict.original)}</span>
      </p>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  checked: boolean;
  onChoose: () => void;
  title: string;
  children: ReactNode;
}

function Choice({ name, checked, onChoose, title, children }: ChoiceProps) {
  const id = useId();
  return (
    <label className={styles['choice']} htmlFor={id}>
      <input type="radio" id={id} name={name} checked={checked} onChange={onChoose} />
      <span className={styles['whose']}>{title}</span>
      <span className={styles['value']}>{children}</span>
    </label>
  );
}
