import type { ContactPerson, ContactPersonInput, ContactPersonsPatch } from '../customer/customer.js';
import { searchText } from '../text/search-text.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import { choiceNames, readChoice } from './cell-values.js';
import type { ContactPart } from './column-words.js';
import type { ContactNumber } from './import-columns.js';
import type { PersonColumns } from './import-mapping.js';
import type { RowSituation } from './row-to-patch.js';

/** The contact persons that a row names, and which of the file's persons stands at each place of the patch. */
export interface ContactsOfRow {
  readonly patch: ContactPersonsPatch | null;
  readonly numbers: { readonly create: readonly ContactNumber[]; readonly update: readonly ContactNumber[] };
}

/**
 * A person already on the card is known again by name, else by e-mail, and changed; any other is added. None is ever
 * removed or given another's place: a file tells of people it knows, not of those it does not.
 */
export function contactsPatch(
  cells: readonly string[],
  people: readonly PersonColumns[],
  situation: PeopleSituation,
  problems: Violation[],
): ContactsOfRow {
  const create: ContactPersonInput[] = [];
  const update: (Partial<ContactPersonInput> & { id: string })[] = [];
  const numbers: { create: ContactNumber[]; update: ContactNumber[] } = { create: [], update: [] };
  for (const columns of people) {
    const values = personOf(cells, columns, situation.emptyClears, problems);
    const known = find(values, situation.customer.contactPersons, update);
    if (known) {
      update.push({ ...values, id: known.id });
      numbers.update.push(columns.number);
    } else if (isSomebody(values)) {
      create.push({ ...values, name: values.name ?? '' });
      numbers.create.push(columns.number);
    }
  }
  if (create.length === 0 && update.length === 0) return { patch: null, numbers };
  return { patch: { ...(create.length > 0 && { create }), ...(update.length > 0 && { update }) }, numbers };
}

/** What of the customer one must know. */
type PeopleSituation = Pick<RowSituation, 'emptyClears'> & {
  readonly customer: Pick<RowSituation['customer'], 'contactPersons'>;
};

type PersonValues = { -readonly [K in ContactPart]?: ContactPersonInput[K] };

function personOf(
  cells: readonly string[],
  { number, parts }: PersonColumns,
  emptyClears: boolean,
  problems: Violation[],
): PersonValues {
  const values: PersonValues = {};
  for (const { part, column } of parts) {
    const text = cells[column] ?? '';
    if (part === 'sendServiceProtocol' || part === 'sendWorkOrder' || part === 'isMain') {
      const flag = text === '' ? (emptyClears ? 'false' : null) : readChoice('flag', text);
      if (flag === undefined)
        problems.push(
          violation('NOT_A_CHOICE', ['contactPersons', String(number), part], { choices: choiceNames('flag') }),
        );
      else if (flag !== null) values[part] = flag === 'true';
    } else if (text !== '') values[part] = text;
    else if (emptyClears && part !== 'name') values[part] = null;
  }
  return values;
}

function find(
  { name, email }: PersonValues,
  known: readonly ContactPerson[],
  taken: readonly { id: string }[],
): ContactPerson | undefined {
  if (known.length === 0) return undefined;
  const free = known.filter(({ id }) => !taken.some((other) => other.id === id));
  return (
    (name ? free.find((person) => searchText(person.name) === searchText(name)) : undefined) ??
    (email ? free.find((person) => person.email !== null && searchText(person.email) === searchText(email)) : undefined)
  );
}

/** A lone flag or an emptied cell does not make a person; a lone e-mail does, one that lacks a name. */
const isSomebody = ({ name, role, phone, email }: PersonValues): boolean =>
  [name, role, phone, email].some((text) => typeof text === 'string');
