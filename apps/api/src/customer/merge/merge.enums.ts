import { mergeBlockReasons, type MergeBlockReason as Reason } from '@register/domain/merge/merge-blocks';
import type { MergeSide as Side } from '@register/domain/merge/merge-choices';
import type { MovedKind as Kind } from '@register/domain/merge/merge-parts';
import { registerEnumType } from 'type-graphql';
import type { FollowerKind } from './customer-follower.js';

export const MergeSide: { readonly [S in Side]: S } = { SURVIVOR: 'SURVIVOR', ABSORBED: 'ABSORBED', BOTH: 'BOTH' };
registerEnumType(MergeSide, {
  name: 'CustomerMergeSide',
  description: 'Whose value stands when two customers become one.',
  valuesConfig: {
    SURVIVOR: { description: 'That of the customer that stays.' },
    ABSORBED: { description: 'That of the customer that becomes part of it.' },
    BOTH: { description: "Both, the survivor's first. For comments only." },
  },
});

const reasons = Object.keys(mergeBlockReasons) as Reason[];
export const MergeBlockReason = Object.fromEntries(reasons.map((reason) => [reason, reason])) as { [R in Reason]: R };
registerEnumType(MergeBlockReason, {
  name: 'CustomerMergeBlockReason',
  description: 'Why two customers cannot become one as they are.',
  valuesConfig: Object.fromEntries(reasons.map((reason) => [reason, { description: mergeBlockReasons[reason] }])),
});

export type MoveKind = Kind | FollowerKind;

/** As the GraphQL enum spells each of what comes over. */
export const moveKinds = {
  contactPersons: 'CONTACT_PERSONS',
  serviceArticles: 'SERVICE_ARTICLES',
  workOrderArticles: 'WORK_ORDER_ARTICLES',
  coApplicants: 'CO_APPLICANTS',
  tags: 'TAGS',
  subgroups: 'SUBGROUPS',
  discountLetters: 'DISCOUNT_LETTERS',
  assignees: 'ASSIGNEES',
  documents: 'DOCUMENTS',
  customerUsers: 'CUSTOMER_USERS',
} as const satisfies Record<MoveKind, string>;

export type MergeMoveName = (typeof moveKinds)[MoveKind];

export const MergeMoveKind = Object.fromEntries(Object.values(moveKinds).map((name) => [name, name])) as {
  [N in MergeMoveName]: N;
};
registerEnumType(MergeMoveKind, {
  name: 'CustomerMergeMoveKind',
  description: 'What comes over to the customer that stays.',
  valuesConfig: {
    CONTACT_PERSONS: { description: 'Contact persons, with their ids.' },
    SERVICE_ARTICLES: { description: 'Rows of the service articles, with their ids.' },
    WORK_ORDER_ARTICLES: { description: 'Rows of the work order articles, with their ids.' },
    CO_APPLICANTS: { description: 'Co-applicants; only where the customer that stays has none.' },
    TAGS: { description: 'Tags.' },
    SUBGROUPS: { description: 'Subgroups.' },
    DISCOUNT_LETTERS: { description: 'Discount letters.' },
    ASSIGNEES: { description: 'Assigned users.' },
    DOCUMENTS: { description: 'Files and folders, also those in the bin.' },
    CUSTOMER_USERS: { description: "Customers' logins: they see the customer that stays from then on." },
  },
});
