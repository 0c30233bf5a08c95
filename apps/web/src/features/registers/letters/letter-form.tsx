import { discountLetterFields } from '@register/domain/discount-letter/discount-letter';
import { useRef, type ReactNode, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../../session/use-error-text';
import { useCan } from '../../../session/use-session';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { SaveBar } from '../../../ui/save-bar';
import { SectionCard } from '../../../ui/section-card';
import { TextField } from '../../../ui/text-field';
import { useDirtyGuard } from '../../../ui/use-dirty-guard';
import { LetterRows } from './letter-rows';
import styles from './letter.module.css';
import { useLetterForm } from './use-letter-form';
import type { Letter } from './use-letters';

interface LetterFormProps {
  /** Null: a new one. */
  letter: Letter | null;
  /** Between the form and its save bar. */
  children?: ReactNode;
}

/** Name and rows of a letter, to read and to change. */
export function LetterForm({ letter, children }: LetterFormProps) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const mayWrite = useCan(letter ? 'discountLetter.edit' : 'discountLetter.create');
  const element = useRef<HTMLFormElement>(null);
  const form = useLetterForm(letter);
  const { typed, change, changes, problemOf, trouble, general, stale, discard } = form;
  const save = async () => {
    const saved = await form.save();
    if (saved === null) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return saved;
  };
  const guard = useDirtyGuard({ dirty: changes > 0, save: async () => (await save()) !== null });
  const submit = (event?: SubmitEvent) => {
    event?.preventDefault();
    if (changes > 0 || !letter) void save().then((saved) => saved && form.leave(saved, guard.letGo));
  };
  return (
    <>
      <SectionCard
        title={formatMessage({ id: 'letters.section' })}
        description={formatMessage({ id: 'letters.rows.effect' })}
      >
        <form ref={element} className={styles['form']} onSubmit={submit} noValidate>
          {(trouble ?? (general || stale)) && (
            <Alert
              tone="danger"
              announced
              title={formatMessage({ id: 'registers.notSaved' })}
              requestId={trouble?.requestId}
              actions={stale && <Button onClick={discard}>{formatMessage({ id: 'letters.showSaved' })}</Button>}
            >
              {trouble ? errorText(trouble) : general}
            </Alert>
          )}
          <TextField
            label={formatMessage({ id: 'letters.name' })}
            required
            value={typed.name}
            maxLength={discountLetterFields.name.maxLength}
            readOnly={!mayWrite}
            changed={letter !== null && typed.name !== letter.name}
            autoComplete="off"
            onChange={(event) => change({ name: event.target.value })}
            error={problemOf('name')}
          />
          <LetterRows letter={letter} rows={typed.rows} onRows={(rows) => change({ rows })} problemOf={problemOf} />
          {/* Enter in a field saves. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden />
        </form>
      </SectionCard>
      {children}
      <SaveBar
        changes={changes}
        always={!letter}
        busy={form.busy}
        onSave={() => submit()}
        onCancel={letter ? discard : () => form.leave(null, guard.letGo)}
        {...(!letter && { saveLabel: formatMessage({ id: 'letters.create' }) })}
      />
      {guard.dialog}
    </>
  );
}
