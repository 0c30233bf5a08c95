import { useFieldArray, useFormContext } from 'react-hook-form';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { AddIcon } from '../../../ui/icons';
import { toast } from '../../../ui/toast';
import { CardSection } from '../card-section';
import { holdsWords, searchableFrom } from '../contact-search';
import { ContactSearchField } from '../contact-search-field';
import { ContactBlock } from './contact-block';
import styles from './contact-fields.module.css';
import { isNewPart, newContact, type CardValues } from './form-values';

/** The contact persons, one block each: changed in place, moved by buttons, taken away with a way back. */
export function ContactFields() {
  const { formatMessage } = useIntl();
  const {
    getValues,
    setValue,
    formState: { errors },
  } = useFormContext<CardValues>();
  const list = useRef<HTMLDivElement>(null);
  // The library would put its own key where the person's id is.
  const { fields, append, remove, insert, move } = useFieldArray<CardValues, 'contactPersons', 'key'>({
    name: 'contactPersons',
    keyName: 'key',
  });
  const [wanted, setQ] = useState('');
  const searched = fields.length >= searchableFrom;
  const q = searched ? wanted : '';
  // Those that are not looked for stay in the form, out of sight unless something is wrong with them.
  const isShown = (index: number) =>
    q.trim() === '' ||
    errors.contactPersons?.[index] !== undefined ||
    holdsWords(getValues(`contactPersons.${index}`), q);
  const shown = fields.filter((_, index) => isShown(index)).length;
  const focusPerson = (index: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[name="contactPersons.${index}.name"]`)?.focus(),
    );

  const add = () => {
    setQ('');
    append(newContact(), { focusName: `contactPersons.${fields.length}.name` });
  };
  const takeAway = (index: number) => {
    const person = getValues(`contactPersons.${index}`);
    remove(index);
    if (person.name.trim() === '' && isNewPart(person)) return;
    toast.undoable(formatMessage({ id: 'card.contacts.removed' }, { name: person.name }), {
      label: formatMessage({ id: 'card.undo' }),
      run: () => insert(index, person),
    });
  };
  const shift = (from: number, to: number) => {
    move(from, to);
    announce(
      formatMessage({ id: 'card.contacts.moved' }, { name: getValues(`contactPersons.${to}.name`), place: to + 1 }),
    );
  };
  /** At most one: choosing another takes it from the one who was. */
  const makeMain = (chosen: number) =>
    getValues('contactPersons').forEach((_, index) => {
      if (index !== chosen) setValue(`contactPersons.${index}.isMain`, false, { shouldDirty: true });
    });

  return (
    <CardSection id="section-contacts" title={formatMessage({ id: 'card.section.contacts' })}>
      {fields.length === 0 && <p>{formatMessage({ id: 'card.contacts.none' })}</p>}
      {searched && <ContactSearchField q={q} onSearch={setQ} shown={shown} all={fields.length} />}
      <div ref={list} className={styles['list']}>
        {fields.map((person, index) => (
          <ContactBlock
            key={person.key}
            hidden={!isShown(index)}
            index={index}
            personId={person.id}
            // New persons are added last by the API: they move among themselves until they are saved.
            onUp={q === '' && canTrade(fields, index, index - 1) ? () => shift(index, index - 1) : undefined}
            onDown={q === '' && canTrade(fields, index, index + 1) ? () => shift(index, index + 1) : undefined}
            stays={q === '' ? undefined : formatMessage({ id: 'card.contacts.searching' })}
            onRemove={() => {
              takeAway(index);
              focusPerson(Math.max(0, index - 1));
            }}
            onMain={() => makeMain(index)}
          />
        ))}
      </div>
      <div>
        <Button icon={<AddIcon aria-hidden />} onClick={add}>
          {formatMessage({ id: 'card.contacts.add' })}
        </Button>
      </div>
    </CardSection>
  );
}

function canTrade(persons: readonly { id: string }[], a: number, b: number): boolean {
  const [one, other] = [persons[a], persons[b]];
  return one !== undefined && other !== undefined && isNewPart(one) === isNewPart(other);
}
