import type { LockReason } from '@register/domain/customer/lock-reason';
import { useRef } from 'react';
import { get, useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Button } from '../../../ui/button';
import { AddIcon } from '../../../ui/icons';
import { toast } from '../../../ui/toast';
import { useLockText } from '../lock-text';
import styles from './co-applicant-fields.module.css';
import { CoApplicantBlock } from './co-applicant-block';
import { isNewPart, newCoApplicant, type CardValues } from './form-values';

/** The co-applicants, one block each: changed in place, taken away with a way back. What is wrong with them together stands above. */
export function CoApplicantFields({ blocked }: { blocked: LockReason | null }) {
  const { formatMessage } = useIntl();
  const { why } = useLockText();
  const { getValues } = useFormContext<CardValues>();
  const { errors } = useFormState<CardValues>({ name: 'coApplicants' });
  const list = useRef<HTMLDivElement>(null);
  // The library would put its own key where the person's id is.
  const { fields, append, remove, insert } = useFieldArray<CardValues, 'coApplicants', 'key'>({
    name: 'coApplicants',
    keyName: 'key',
  });
  const message: unknown = get(errors, 'coApplicants.message') ?? get(errors, 'coApplicants.root.message');
  const takeAway = (index: number) => {
    const person = getValues(`coApplicants.${index}`);
    remove(index);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('button')?.focus());
    if (person.name.trim() === '' && isNewPart(person)) return;
    toast.undoable(formatMessage({ id: 'card.coApplicants.removed' }, { name: person.name }), {
      label: formatMessage({ id: 'card.undo' }),
      run: () => insert(index, person),
    });
  };
  return (
    <div ref={list} className={styles['list']}>
      <h3 className={styles['heading']}>{formatMessage({ id: 'card.field.coApplicants' })}</h3>
      <p className={styles['help']}>{formatMessage({ id: 'card.help.coApplicants' })}</p>
      {typeof message === 'string' && (
        <p className={styles['error']} role="alert">
          {message}
        </p>
      )}
      {fields.map((person, index) => (
        <CoApplicantBlock key={person.key} index={index} personId={person.id} onRemove={() => takeAway(index)} />
      ))}
      <div>
        <Button
          icon={<AddIcon aria-hidden />}
          blockedBecause={blocked ? why(blocked) : undefined}
          onClick={() => append(newCoApplicant(), { focusName: `coApplicants.${fields.length}.name` })}
        >
          {formatMessage({ id: 'card.coApplicants.add' })}
        </Button>
      </div>
    </div>
  );
}
