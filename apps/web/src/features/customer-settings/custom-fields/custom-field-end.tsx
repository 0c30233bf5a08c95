import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { DeleteIcon, InactivateIcon, UndoIcon } from '../../../ui/icons';
import styles from './custom-field-drawer.module.css';
import { useFieldChanges, type DefinedField, type FieldProblem } from './use-custom-field-settings';

interface CustomFieldEndProps {
  field: DefinedField;
  name: string;
  attempt: (work: () => Promise<readonly FieldProblem[]>, said: string) => Promise<boolean>;
  onDone: () => void;
}

/** Out of use and back; one that nobody has a value of can be removed for good. */
export function CustomFieldEnd({ field, name, attempt, onDone }: CustomFieldEndProps) {
  const { formatMessage } = useIntl();
  const { update, remove } = useFieldChanges();
  const [asked, setAsked] = useState(false);
  const { id, deleted } = field;
  const usage = field.usage ?? 0;
  const run = async (work: () => Promise<readonly FieldProblem[]>, said: 'marked' | 'broughtBack' | 'removed') => {
    if (await attempt(work, formatMessage({ id: `settings.customFields.${said}` }, { name }))) onDone();
  };
  return (
    <div className={styles['end']}>
      <p className={styles['help']}>
        {formatMessage({ id: 'settings.customFields.usage' }, { count: usage })}.{' '}
        {formatMessage({
          id: deleted ? 'settings.customFields.broughtBack.effect' : 'settings.customFields.marked.effect',
        })}
      </p>
      {deleted ? (
        <Button
          icon={<UndoIcon aria-hidden />}
          onClick={() => void run(() => update({ id, input: { deleted: false } }), 'broughtBack')}
        >
          {formatMessage({ id: 'settings.customFields.bringBack' })}
        </Button>
      ) : (
        <Button
          icon={<InactivateIcon aria-hidden />}
          onClick={() => void run(() => update({ id, input: { deleted: true } }), 'marked')}
        >
          {formatMessage({ id: 'settings.customFields.mark' })}
        </Button>
      )}
      <Button
        variant="danger"
        icon={<DeleteIcon aria-hidden />}
        blockedBecause={
          usage > 0 ? formatMessage({ id: 'settings.customFields.remove.used' }, { count: usage }) : undefined
        }
        onClick={() => setAsked(true)}
      >
        {formatMessage({ id: 'settings.customFields.remove' })}
      </Button>
      <Dialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={formatMessage({ id: 'settings.customFields.remove.ask' }, { name })}
        actions={
          <>
            <Button data-autofocus onClick={() => setAsked(false)}>
              {formatMessage({ id: 'ui.cancel' })}
            </Button>
            <Button variant="danger" onClick={() => void run(() => remove({ id }), 'removed')}>
              {formatMessage({ id: 'settings.customFields.remove' })}
            </Button>
          </>
        }
      >
        <p>{formatMessage({ id: 'settings.customFields.remove.confirm' })}</p>
      </Dialog>
    </div>
  );
}
