import { equalityKey } from '../text/equality-key.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';

/** The fields of the card that hold links: each of them names entries of one register of the group. */
export const linkFields = ['tags', 'subgroups', 'discountLetters'] as const;
export type LinkField = (typeof linkFields)[number];

/** By field the public ids of what the customer is linked to, in the order in which they were linked. The order means nothing. */
export type CustomerLinks = Readonly<Record<LinkField, readonly string[]>>;

/** What a caller wants linked: `set` makes the whole list anew, then `add` and `remove` change it. */
export interface LinksPatch {
  readonly set?: readonly string[] | null | undefined;
  readonly add?: readonly string[] | null | undefined;
  readonly remove?: readonly string[] | null | undefined;
}

/** An entry that customers may be linked to. An inactive one stays where it is, and is linked to no other customer. */
export interface LinkTarget {
  readonly name: string;
  readonly active: boolean;
}

/** By field and id what there is to link to: at least what a patch names. */
export type LinkTargets = Readonly<Partial<Record<LinkField, ReadonlyMap<string, LinkTarget>>>>;

/** How many entries of one register a customer may be linked to. */
export const maxLinks = 50;

export const isLinkField = (field: string): field is LinkField => (linkFields as readonly string[]).includes(field);

/**
 * One field's links after a patch, with everything that is wrong in it; null unlinks all. What is linked already is no
 * change when it is added, nor is what is not linked when it is removed: so one patch fits many customers.
 */
export function patchLinks(
  field: LinkField,
  before: readonly string[],
  patch: LinksPatch | null,
  targets: LinkTargets | undefined,
): { readonly links: readonly string[]; readonly violations: readonly Violation[] } {
  const { set, add, remove } = patch ?? { set: [] };
  const held = new Set(before);
  const known = targets?.[field] ?? nothing;
  const violations = [
    ...checkList(field, 'set', set, held, known),
    ...checkList(field, 'add', add, held, known),
    ...checkList(field, 'remove', remove, held, known),
    ...(remove ?? []).flatMap((id, at) =>
      add?.includes(id) === true ? [violation('DUPLICATE_ID', [field, 'remove', String(at)])] : [],
    ),
  ];
  const gone = new Set(remove ?? []);
  const wished = [...new Set([...(set ?? before), ...(add ?? [])])].filter((id) => !gone.has(id));
  const links = [...before.filter((id) => wished.includes(id)), ...wished.filter((id) => !held.has(id))];
  if (links.length > maxLinks && links.length > before.length)
    violations.push(violation('LINK_LIMIT', [field], { max: maxLinks }));
  return { links: isSame(before, links) ? before : links, violations };
}

/** How names of entries are told apart: `vip` and `VIP ` are one. */
export const linkName = (name: string): string => String.fromCharCode(...equalityKey(name));

const nothing: ReadonlyMap<string, LinkTarget> = new Map();

function checkList(
  field: LinkField,
  list: keyof LinksPatch,
  ids: readonly string[] | null | undefined,
  held: ReadonlySet<string>,
  known: ReadonlyMap<string, LinkTarget>,
): Violation[] {
  return (ids ?? []).flatMap((id, at, all) => {
    const path = [field, list, String(at)];
    if (all.indexOf(id) < at) return [violation('DUPLICATE_ID', path)];
    if (held.has(id)) return [];
    const target = known.get(id);
    if (target === undefined) return [violation('REFERENCE_UNKNOWN', path)];
    return target.active || list === 'remove' ? [] : [violation('REFERENCE_INACTIVE', path)];
  });
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
