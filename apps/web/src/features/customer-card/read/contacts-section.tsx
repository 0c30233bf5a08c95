import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Badge } from '../../../ui/badge';
import { MailIcon, MainContactIcon, PhoneIcon } from '../../../ui/icons';
import type { CardCustomer } from '../card-customer';
import { CardSection } from '../card-section';
import { holdsWords, searchableFrom } from '../contact-search';
import { ContactSearchField } from '../contact-search-field';
import { phoneText } from '../../../i18n/phone-text';
import styles from './contacts-section.module.css';

/** Whom to call or write to, the main contact marked. */
export function ContactsSection({ customer }: { customer: CardCustomer }) {
  const { formatMessage } = useIntl();
  const persons = customer.contactPersons ?? [];
  const [q, setQ] = useState('');
  const searched = persons.length >= searchableFrom;
  const shown = searched ? persons.filter((person) => holdsWords(person, q)) : persons;
  return (
    <CardSection id="section-contacts" title={formatMessage({ id: 'card.section.contacts' })}>
      {persons.length === 0 && <p data-field="contactPersons">{formatMessage({ id: 'card.contacts.none' })}</p>}
      {searched && <ContactSearchField q={q} onSearch={setQ} shown={shown.length} all={persons.length} />}
      {persons.length > 0 && (
        <ul className={styles['list']}>
          {shown.map((person) => (
            <Contact key={person.id} person={person} />
          ))}
        </ul>
      )}
    </CardSection>
  );
}

function Contact({ person }: { person: NonNullable<CardCustomer['contactPersons']>[number] }) {
  const { formatMessage } = useIntl();
  const { name, role, phone, email, isMain, sendServiceProtocol, sendWorkOrder } = person;
  return (
    <li className={styles['contact']} data-field={`contactPersons.${person.id}`}>
      <div className={styles['who']}>
        <span className={styles['name']}>{name}</span>
        {isMain && (
          <Badge tone="info" icon={<MainContactIcon aria-hidden />}>
            {formatMessage({ id: 'card.part.isMain' })}
          </Badge>
        )}
        {role && <span className={styles['role']}>{role}</span>}
      </div>
      <div className={styles['ways']}>
        {phone && (
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            <PhoneIcon aria-hidden />
            {phoneText(phone)}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`}>
            <MailIcon aria-hidden />
            {email}
          </a>
        )}
      </div>
      {(sendServiceProtocol || sendWorkOrder) && (
        <p className={styles['sends']}>
          {formatMessage(
            { id: 'card.contacts.gets' },
            { protocol: sendServiceProtocol ? 'yes' : 'no', order: sendWorkOrder ? 'yes' : 'no' },
          )}
        </p>
      )}
    </li>
  );
}
