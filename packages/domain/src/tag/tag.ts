import { scopeOf } from '../access/access.js';
import type { Viewer } from '../access/viewer.js';
import type { EntryFields } from '../entry/entry-fields.js';

/** A word that customers are marked with, to be found and grouped by. */
export const tagFields = {
  name: { kind: 'text', maxLength: 60, required: true },
  colour: { kind: 'choice', choices: ['GREY', 'BLUE', 'TEAL', 'GREEN', 'YELLOW', 'ORANGE', 'RED', 'PURPLE'] },
  inheritedByOrders: { kind: 'flag' },
} as const satisfies EntryFields;

/** Few, and named: each has a pair of colours that can be read in the light and in the dark. */
export const tagColours = tagFields.colour.choices;
export type TagColour = (typeof tagColours)[number];

/** A colour as it is stored; one that is no longer known is grey. */
export const tagColourOf = (text: string): TagColour => tagColours.find((colour) => colour === text) ?? 'GREY';

export type TagValues = {
  readonly name: string;
  readonly colour: TagColour;
  /** Whether the orders of a customer get its tag. */
  readonly inheritedByOrders: boolean;
};

/** Whoever sees customers sees the register: staff and keys, never a customer's own login. */
export const seesTags = (viewer: Viewer): boolean =>
  viewer.kind !== 'CUSTOMER_USER' && scopeOf(viewer, 'view') !== 'NONE';
