import type { CustomFieldsPatch } from '../custom-fields/custom-field.js';
import { definitionKey, isCustomFieldKey } from '../custom-fields/custom-field-table.js';
import type { Change } from './changes.js';
import { pricesOf } from './article-fields.js';
import type { LinkField, LinksPatch } from './customer-links.js';
import { linkFields } from './customer-links.js';
import type {
  Address,
  AddressesPatch,
  AddressKind,
  ArticleList,
  CoApplicantsPatch,
  ContactPersonsPatch,
  Customer,
  CustomerArticlesPatch,
  CustomerPatch,
} from './customer.js';
import { addressKinds, addressParts } from './customer.js';

/** The patch cut down to what it changes: what it only repeats is left out, and so is what `customer` does not have any more. */
export function onlyMine(
  patch: CustomerPatch,
  mine: readonly Change[],
  customer: Lists & Pick<Customer, LinkField>,
): CustomerPatch {
  const parts = new Set(mine.map(({ field, part }) => `${field}/${part ?? ''}`));
  const changed = (field: string, part = ''): boolean => parts.has(`${field}/${part}`);
  const { addresses, contactPersons, coApplicants, customFields, ...others } = patch;
  const { serviceArticles, workOrderArticles, ...plain } = others;
  const lists = Object.entries({ contactPersons, serviceArticles, workOrderArticles }) as [PartList, ListPatch][];
  const kept = Object.entries(plain).filter(
    ([key]) => changed(key) || (identity.has(key) && [...identity].some((field) => changed(field))),
  );
  return {
    ...Object.fromEntries(kept),
    ...(addresses === undefined ? {} : { addresses: myAddresses(addresses, changed) }),
    ...myLinks(mine, customer),
    ...(customFields === undefined ? {} : { customFields: myCustomFields(customFields, mine) }),
    ...(coApplicants === undefined ? {} : { coApplicants: myCoApplicants(coApplicants, mine, changed, customer) }),
    ...Object.fromEntries(
      lists.flatMap(([list, given]) =>
        given === undefined ? [] : [[list, myParts(list, given, mine, changed, customer[list])]],
      ),
    ),
  };
}

/** Written under one name, stored under another: a personal number in the organisation number's place. */
const identity: ReadonlySet<string> = new Set(['organisationNumber', 'personalNumber']);

/** Spelled out, so that clearing them all does not clear what somebody else has given since. */
function myCustomFields(patch: CustomFieldsPatch | null, mine: readonly Change[]): CustomFieldsPatch {
  const keys = mine.flatMap(({ field }) => (isCustomFieldKey(field) ? [definitionKey(field)] : []));
  return Object.fromEntries(keys.map((key) => [key, patch?.[key] ?? null]));
}

/** What I linked and unlinked, whatever the list was when I made it anew. */
function myLinks(mine: readonly Change[], customer: Pick<Customer, LinkField>): Partial<Record<LinkField, LinksPatch>> {
  const wishes: Partial<Record<LinkField, LinksPatch>> = {};
  for (const field of linkFields) {
    const changes = mine.filter((change) => change.field === field);
    if (changes.length === 0) continue;
    const ids = (linked: boolean): string[] =>
      changes.flatMap(({ part, new: next }) =>
        part !== null && (next !== null) === linked && customer[field].includes(part) !== linked ? [part] : [],
      );
    wishes[field] = { add: ids(true), remove: ids(false) };
  }
  return wishes;
}

type Changed = (field: string, part?: string) => boolean;
type Lists = Pick<Customer, 'contactPersons' | 'coApplicants' | ArticleList>;

function myAddresses(patch: AddressesPatch | null, changed: Changed): AddressesPatch {
  const mine: Partial<Record<AddressKind, Partial<Address>>> = {};
  for (const kind of addressKinds) {
    const wanted = patch === null ? null : patch[kind];
    if (wanted === undefined) continue;
    const parts = addressParts.filter((part) => changed(`addresses.${kind}`, part));
    mine[kind] = Object.fromEntries(parts.map((part) => [part, wanted === null ? null : wanted[part]]));
  }
  return mine;
}

type PartList = 'contactPersons' | ArticleList;
type ListPatch = ContactPersonsPatch | CustomerArticlesPatch | null | undefined;

/** Of a list of parts with ids: the properties that I changed, of those that are still there. */
function myParts(
  list: PartList,
  patch: Exclude<ListPatch, undefined>,
  mine: readonly Change[],
  changed: Changed,
  parts: readonly { readonly id: string }[],
): ContactPersonsPatch | CustomerArticlesPatch {
  const exists = (id: string): boolean => parts.some((part) => part.id === id);
  const touches: Changed = (field, part) =>
    changed(field, part) || (list !== 'contactPersons' && changed(pricesOf(list), part));
  return {
    create: patch?.create ?? [],
    update: myUpdates<{ readonly id: string }>(list, patch?.update, touches, exists),
    delete: myRemovals(list, mine, exists),
    order: changed(list, 'order') ? (patch?.order ?? []).filter(exists) : [],
  } as ContactPersonsPatch | CustomerArticlesPatch;
}

function myCoApplicants(
  patch: CoApplicantsPatch | null,
  mine: readonly Change[],
  changed: Changed,
  { coApplicants }: Lists,
): CoApplicantsPatch {
  const exists = (id: string): boolean => coApplicants.some((person) => person.id === id);
  return {
    create: patch?.create ?? [],
    update: myUpdates('coApplicants', patch?.update, changed, exists),
    delete: myRemovals('coApplicants', mine, exists),
  };
}

type Exists = (id: string) => boolean;

/** The properties that I changed, of persons who are still there. */
const myUpdates = <T extends { readonly id: string }>(
  list: keyof Lists,
  update: readonly T[] | null | undefined,
  changed: Changed,
  exists: Exists,
): T[] =>
  (update ?? [])
    .map((input) => {
      const mine = Object.entries(input).filter(([name]) => name === 'id' || changed(list, `${input.id}.${name}`));
      return Object.fromEntries(mine) as T;
    })
    .filter((input) => Object.keys(input).length > 1 && exists(input.id));

const myRemovals = (list: keyof Lists, mine: readonly Change[], exists: Exists): string[] =>
  mine.flatMap(({ field, part, new: next }) =>
    field === list && next === null && part !== null && exists(part) ? [part] : [],
  );
