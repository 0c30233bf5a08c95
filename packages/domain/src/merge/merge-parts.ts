import type { CoApplicant, ContactPerson, Customer, CustomerArticle, CustomerValues } from '../customer/customer.js';
import { articleLists } from '../customer/customer.js';
import { maxArticleRows } from '../customer/customer-articles.js';
import { linkFields, maxLinks } from '../customer/customer-links.js';
import type { Draft } from '../customer/field-values.js';
import { equalityKey } from '../text/equality-key.js';
import type { MergeBlockReason } from './merge-blocks.js';

/** What comes over to the survivor besides values, and what stays behind since the survivor has the same already. */
export interface MergeMove {
  readonly kind: MovedKind;
  readonly moved: number;
  readonly stays: number;
}

export const movedKinds = [
  'contactPersons',
  'serviceArticles',
  'workOrderArticles',
  'coApplicants',
  'tags',
  'subgroups',
  'discountLetters',
  'assignees',
] as const;
export type MovedKind = (typeof movedKinds)[number];

/**
 * Puts the lists of the absorbed one into the survivor's draft, each part with the id that it has: persons, rows and links
 * that the survivor does not have yet. Nobody chooses here: lists become one by being joined.
 */
export function joinParts(draft: Draft, survivor: Customer, absorbed: Customer): JoinedParts {
  const moves: MergeMove[] = [];
  const blocks: MergeBlockReason[] = [];
  const join = <T>(kind: MovedKind, mine: readonly T[], theirs: readonly T[], isTwin: (a: T, b: T) => boolean) => {
    const moved = theirs.filter((one) => !mine.some((other) => isTwin(other, one)));
    if (theirs.length > 0) moves.push({ kind, moved: moved.length, stays: theirs.length - moved.length });
    return moved.length === 0 ? mine : [...mine, ...moved];
  };
  const hasMain = survivor.contactPersons.some(({ isMain }) => isMain);
  draft.contactPersons = join(
    'contactPersons',
    survivor.contactPersons,
    absorbed.contactPersons.map((person) => (hasMain && person.isMain ? { ...person, isMain: false } : person)),
    isSamePerson,
  );
  for (const list of articleLists) {
    draft[list] = join(list, survivor[list], absorbed[list], isSameRow);
    if (draft[list].length > Math.max(maxArticleRows, survivor[list].length)) blocks.push('TOO_MANY_ARTICLES');
  }
  draft.coApplicants = joinCoApplicants(survivor, absorbed, moves);
  for (const field of linkFields) {
    draft[field] = join(field, survivor[field], absorbed[field], (one, other) => one === other);
    if (draft[field].length > Math.max(maxLinks, survivor[field].length)) blocks.push('TOO_MANY_LINKS');
  }
  const assigneeIds = join('assignees', survivor.assigneeIds, absorbed.assigneeIds, (one, other) => one === other);
  return { moves, blocks: [...new Set(blocks)], assigned: assigneeIds.slice(survivor.assigneeIds.length) };
}

interface JoinedParts {
  readonly moves: readonly MergeMove[];
  readonly blocks: readonly MergeBlockReason[];
  /** Membership ids of those who come to the survivor. */
  readonly assigned: readonly string[];
}

/**
 * What is left of the absorbed one: its values and addresses, so that it can come back; nothing that lists, registers or
 * people hang on, since nobody could see it there. History keeps what it had.
 */
export const emptied = (absorbed: Customer, movesCoApplicants: boolean): CustomerValues => ({
  ...absorbed,
  contactPersons: [],
  serviceArticles: [],
  workOrderArticles: [],
  tags: [],
  subgroups: [],
  discountLetters: [],
  customFields: {},
  ...(movesCoApplicants && { coApplicants: [] }),
});

/** The shares of two lists would not add up: the survivor's stand, and where it has none the others' come over. */
function joinCoApplicants(survivor: Customer, absorbed: Customer, moves: MergeMove[]): readonly CoApplicant[] {
  const { length } = absorbed.coApplicants;
  if (length === 0) return survivor.coApplicants;
  const comes = survivor.coApplicants.length === 0;
  moves.push({ kind: 'coApplicants', moved: comes ? length : 0, stays: comes ? 0 : length });
  return comes ? absorbed.coApplicants : survivor.coApplicants;
}

/** The same name, and nothing else that the survivor's person does not say already. */
function isSamePerson(mine: ContactPerson, theirs: ContactPerson): boolean {
  const says = (part: 'role' | 'phone' | 'email'): boolean =>
    theirs[part] === null || theirs[part].toLowerCase() === mine[part]?.toLowerCase();
  return (
    isSameText(mine.name, theirs.name) &&
    says('role') &&
    says('phone') &&
    says('email') &&
    (mine.sendServiceProtocol || !theirs.sendServiceProtocol) &&
    (mine.sendWorkOrder || !theirs.sendWorkOrder)
  );
}

const isSameRow = (mine: CustomerArticle, theirs: CustomerArticle): boolean =>
  mine.article === theirs.article &&
  mine.quantity === theirs.quantity &&
  mine.price === theirs.price &&
  mine.discount === theirs.discount &&
  mine.note === theirs.note;

const isSameText = (one: string, other: string): boolean =>
  String.fromCharCode(...equalityKey(one)) === String.fromCharCode(...equalityKey(other));
