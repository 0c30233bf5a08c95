import { rebaseLinks } from './card-links';
import { perKind, perPart, isNewPerson, newCoApplicant, newContact, type CardValues } from './form-values';
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
    contactPersons: rebasePersons(
      { list: 'contactPersons', mine: mine.contactPersons, base: base.contactPersons, theirs: theirs.contactPersons },
      takeTheirs,
      newContact,
    ),
    // Somebody whom they took away comes back without the number: here it is only a mask.
    coApplicants: rebasePersons(
      { list: 'coApplicants', mine: mine.coApplicants, base: base.coApplicants, theirs: theirs.coApplicants },
      takeTheirs,
      (person) => newCoApplicant({ ...person, personalNumber: '' }),
    ),
  };
}

interface Person {
  readonly id: string;
}

interface Lists<P extends Person> {
  readonly list: 'contactPersons' | 'coApplicants';
  readonly mine: readonly P[];
  readonly base: readonly P[];
  readonly theirs: readonly P[];
}

function rebasePersons<P extends Person>(
  { list, mine, base, theirs }: Lists<P>,
  takeTheirs: ReadonlySet<string>,
  anew: (person: P) => P,
): P[] {
  const gaveUp = ({ id }: Person) =>
    [...takeTheirs].some((path) => path === `${list}.${id}` || path.startsWith(`${list}.${id}.`));
  const persons = theirs.flatMap((their) => {
    const [my, was] = [byId(mine, their.id), byId(base, their.id)];
    if (my && was) return [rebasePerson(my, was, their, (part) => takeTheirs.has(`${list}.${their.id}.${part}`))];
    // I have removed them; theirs stands only if I gave that up.
    return was && !takeTheirs.has(`${list}.${their.id}`) ? [] : [their];
  });
  const goneButMine = mine.filter((my) => isGone(my, base, theirs) && !gaveUp(my) && differs(my, base));
  const mineNew = mine.filter(isNewPerson);
  const ordered = isReordered(mine, base) && !takeTheirs.has(`${list}.order`) ? inOrderOf(persons, mine) : persons;
  return [...ordered, ...goneButMine.map(anew), ...mineNew];
}

function rebasePerson<P extends Person>(my: P, was: P, their: P, gaveUp: (part: string) => boolean): P {
  const parts = Object.keys(their) as (keyof P & string)[];
  const entries = parts.map((part) => [part, my[part] === was[part] || gaveUp(part) ? their[part] : my[part]]);
  return Object.fromEntries(entries) as P;
}

const byId = <P extends Person>(persons: readonly P[], id: string) => persons.find((person) => person.id === id);

/** They removed somebody whom I still have. */
const isGone = ({ id }: Person, base: readonly Person[], theirs: readonly Person[]) =>
  byId(base, id) !== undefined && byId(theirs, id) === undefined;

function differs<P extends Person>(my: P, base: readonly P[]): boolean {
  const was = byId(base, my.id);
  return was !== undefined && (Object.keys(my) as (keyof P)[]).some((part) => my[part] !== was[part]);
}

function isReordered(mine: readonly Person[], base: readonly Person[]): boolean {
  const kept = base.filter(({ id }) => byId(mine, id)).map(({ id }) => id);
  return (
    mine
      .filter(({ id }) => byId(base, id))
      .map(({ id }) => id)
      .join() !== kept.join()
  );
}

function inOrderOf<P extends Person>(persons: readonly P[], mine: readonly P[]): readonly P[] {
  const place = ({ id }: Person) => {
    const index = mine.findIndex((person) => person.id === id);
    return index < 0 ? mine.length : index;
  };
  return persons.toSorted((a, b) => place(a) - place(b));
}
