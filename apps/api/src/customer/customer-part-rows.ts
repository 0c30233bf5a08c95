import type { LinkField } from '@register/domain/customer/customer-links';
import type { ValueRow } from './custom-values.js';
import {
  articleRowOf,
  type ArticleCountRow,
  type ArticlePartColumns,
  type ArticleRow,
} from './customer-articles.query.js';
import type { AddressRow, AssigneeRow, CoApplicantRow, ContactPersonRow } from './customer-parts.js';
import type { LinkRow } from './links/link-registers.js';

// A customer's parts as the statements of customer-parts.query.ts give them.

/** One customer's parts: contact persons and articles in their order, assignees in the order they were assigned. */
export interface PartRows {
  readonly addresses: readonly AddressRow[];
  readonly contactPersons: readonly ContactPersonRow[];
  readonly coApplicants: readonly CoApplicantRow[];
  readonly assignees: readonly AssigneeRow[];
  readonly articles: readonly ArticleRow[];
  readonly articleCounts: readonly ArticleCountRow[];
  readonly values: readonly ValueRow[];
  readonly links: readonly LinkRow[];
  readonly isProtected: boolean;
}

/** A row of any of them; what a…g and x…z hold is said by the selects. What a statement of its own has no use for is absent. */
export interface PartRow extends ArticlePartColumns {
  readonly customerId: Buffer;
  readonly part:
    'address' | 'contact' | 'coApplicant' | 'assignee' | 'article' | 'articles' | 'value' | 'link' | 'protection';
  readonly id: Buffer;
  readonly place: number;
  readonly a: string | null;
  readonly b: string | null;
  readonly c: string | null;
  readonly d: string | null;
  readonly e: string | null;
  readonly f: string | null;
  readonly g: string | null;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Among numbers that are never null. */
export const noShare = -1;

/** The rows of one customer, by what they are. */
export const partsOf = (rows: readonly PartRow[]): PartRows => ({
  addresses: rows
    .filter(({ part }) => part === 'address')
    .map(({ a, b, c, d, e, f, g }) => ({
      row1: a,
      row2: b,
      postalCode: c,
      city: d,
      province: e,
      country: f,
      kind: g ?? '',
    })),
  contactPersons: rows
    .filter(({ part }) => part === 'contact')
    .map(({ id, a, b, c, d, x, y, z }) => ({
      id,
      name: a ?? '',
      role: b,
      phone: c,
      email: d,
      sendServiceProtocol: x,
      sendWorkOrder: y,
      isMain: z,
    })),
  coApplicants: rows
    .filter(({ part }) => part === 'coApplicant')
    .map(({ id, a, b, x }) => ({ id, name: a ?? '', number: b ?? '', share: x === noShare ? null : x })),
  assignees: rows
    .filter(({ part }) => part === 'assignee')
    .map(({ id, place, a, b, d }) => ({ id, assignedAt: place, name: a ?? '', role: b ?? '', email: d ?? '' })),
  articles: rows.filter(({ part }) => part === 'article').map(articleRowOf),
  articleCounts: rows.filter(({ part }) => part === 'articles').map(({ a, x }) => ({ list: a ?? '', count: x })),
  values: rows.filter(({ part }) => part === 'value').map(({ id, a }) => ({ id, value: a ?? '' })),
  links: rows
    .filter(({ part }) => part === 'link')
    .map(({ id, a, b, c, x, y, z }) => ({
      // The column holds nothing else.
      field: a as LinkField,
      id,
      version: x,
      name: b ?? '',
      second: c,
      flag: y === 1,
      isActive: z === 1,
    })),
  isProtected: rows.some(({ part }) => part === 'protection'),
});

export const noParts: PartRows = {
  addresses: [],
  contactPersons: [],
  coApplicants: [],
  assignees: [],
  articles: [],
  articleCounts: [],
  values: [],
  links: [],
  isProtected: false,
};
