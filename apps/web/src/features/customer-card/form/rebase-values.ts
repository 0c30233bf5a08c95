import { rebaseLinks } from './card-links';
import { perKind, perPart, isNewContact, newContact, type CardValues, type ContactValues } from './form-values';
import { plainKeys } from './form-patch';

/**
 * My typing moved over to a newer version of the card: what I have not touched follows theirs, what I have stays mine,
 * and of what we both changed `takeTheirs` names what I gave up (`phone`, `addresses.invoice.city`, `contactPersons.<id>.email`).
 */
export function rebaseValues(
  mine: CardValues,
  base: CardValues,
  theirs: CardValues,
  takeTheirs: ReadonlySet<string> = new Set(),
): CardValues {
  const choose = <Value>(path: string, my: Value, was: Value, their: Value): Value =>
    my === was || takeTheirs.has(path) ? their : my;
  const plain = Object.fromEntries(
    plainKeys.map((key) => [key, choose<unknown>(key, mine[key], base[key], theirs[key])]),
  );
  return {
    ...mine,
    ...plain,
    number: theirs.number,
    addresses: perKind((kind) => {
      const [my, was, their] = [mine.addresses[kind], base.addresses[kind], theirs.addresses[kind]];
      return perPart((part) => choose(`addresses.${kind}.${part}`, my[part], was[part], their[part]));
    }),
    customFields: Object.fromEntries(
      [...new Set([...Object.keys(mine.customFields), ...Object.keys(theirs.customFields)])].map((key) => [
        key,
        choose(
          `customFields.${key}`,
          mine.customFields[key] ?? '',
          base.customFields[key] ?? '',
          theirs.customFields[key] ?? '',
        ),
      ]),
    ),
    ...rebaseLinks(mine, base, theirs),
    contactPersons: rebaseContacts(mine.contactPersons, base.contactPersons, theirs.contactPersons, takeTheirs),
  };
}

function rebaseContacts(
  mine: readonly ContactValues[],
  base: readonly ContactValues[],
  theirs: readonly ContactValues[],
  takeTheirs: ReadonlySet<string>,
): ContactValues[] {
  const persons = theirs.flatMap((their) => {
    const [my, was] = [byId(mine, their.id), byId(base, their.id)];
    if (my && was) return [rebasePerson(my, was, their, takeTheirs)];
    // I have removed them; theirs stands only if I gave that up.
    return was && !takeTheirs.has(`contactPersons.${their.id}`) ? [] : [their];
  });
  const goneButMine = mine.filter((my) => isGone(my, base, theirs) && !gaveUp(my, takeTheirs) && differs(my, base));
  const mineNew = mine.filter(isNewContact);
  const ordered =
    isReordered(mine, base) && !takeTheirs.has('contactPersons.order') ? inOrderOf(persons, mine) : persons;
  return [...ordered, ...goneButMine.map((person) => newContact(person)), ...mineNew];
}

function rebasePerson(
  my: ContactValues,
  was: ContactValues,
  their: ContactValues,
  takeTheirs: ReadonlySet<string>,
): ContactValues {
  const parts = Object.keys(their) as (keyof ContactValues)[];
  const entries = parts.map((part) => {
    const stands = my[part] === was[part] || takeTheirs.has(`contactPersons.${their.id}.${part}`);
    return [part, stands ? their[part] : my[part]];
  });
  return Object.fromEntries(entries) as ContactValues;
}

const byId = (persons: readonly ContactValues[], id: string) => persons.find((person) => person.id === id);

/** They removed somebody whom I still have. */
const isGone = ({ id }: ContactValues, base: readonly ContactValues[], theirs: readonly ContactValues[]) =>
  byId(base, id) !== undefined && byId(theirs, id) === undefined;

const gaveUp = ({ id }: ContactValues, takeTheirs: ReadonlySet<string>) =>
  [...takeTheirs].some((path) => path === `contactPersons.${id}` || path.startsWith(`contactPersons.${id}.`));

function differs(my: ContactValues, base: readonly ContactValues[]): boolean {
  const was = byId(base, my.id);
  return was !== undefined && (Object.keys(my) as (keyof ContactValues)[]).some((part) => my[part] !== was[part]);
}

function isReordered(mine: readonly ContactValues[], base: readonly ContactValues[]): boolean {
  const kept = base.filter(({ id }) => byId(mine, id)).map(({ id }) => id);
  return (
    mine
      .filter(({ id }) => byId(base, id))
      .map(({ id }) => id)
      .join() !== kept.join()
  );
}

function inOrderOf(persons: readonly ContactValues[], mine: readonly ContactValues[]): readonly ContactValues[] {
  const place = ({ id }: ContactValues) => {
    const index = mine.findIndex((person) => person.id === id);
    return index < 0 ? mine.length : index;
  };
  return persons.toSorted((a, b) => place(a) - place(b));
}
