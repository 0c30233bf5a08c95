import type { IdKind, Put } from './entry-id-ways.js';
import type { WayOut } from './list-ways.js';
import { wholeSelection } from './whole-selection.js';
import { customerNames, type World } from './world.js';

const unknown = 'cus_01h455vb4pex5vsknk084sn02q';

/** What is said of keeping and erasing, to whoever asks. */
export const erasureReadingWays = ({ customers }: World): WayOut[] => [
  ...customerNames.flatMap((name) => [
    {
      name: `what erasing ${name} would do`,
      document: `{ customerErasurePlan(id: "${customers[name].id}") ${wholeSelection('CustomerErasurePlan')} }`,
    },
    {
      name: `whether ${name} was erased`,
      document: `{ erasedCustomer(number: "${customers[name].number}") ${wholeSelection('ErasedCustomer')} }`,
    },
  ]),
  { name: 'who is due for erasure', document: `{ retentionDue ${wholeSelection('DueCustomerConnection')} }` },
  {
    name: 'what erasing all of them would do',
    document: `{ retentionPlan(ids: [${customerNames.map((name) => `"${customers[name].id}"`).join(', ')}]) ${wholeSelection('RetentionPlan')} }`,
  },
  { name: 'what has come of an approval', document: `{ retentionApproval ${wholeSelection('RetentionApproval')} }` },
  {
    name: 'whether nobody was erased',
    document: `{ erasedCustomer(id: "${unknown}") ${wholeSelection('ErasedCustomer')} }`,
  },
];

/** Changes that are refused: everybody is still there. */
export const erasureWritingWays = ({ customers }: World): WayOut[] =>
  [customers.mine, customers.trader].flatMap(({ id, number }) => [
    {
      name: `erase ${number} miscounted`,
      document: `mutation { retentionApprove(input: { ids: ["${id}"], count: 2 }) ${wholeSelection('RetentionApprovePayload')} }`,
    },
    {
      name: `erase ${number} by another's number`,
      document: `mutation { customerErase(id: "${id}", input: { confirmation: "fel", ground: REQUESTED }) ${wholeSelection('CustomerErasePayload')} }`,
    },
    {
      name: `keep ${number} for no reason`,
      document: `mutation { customerHoldSet(id: "${id}", input: { reason: "", until: "2020-01-01" }) ${wholeSelection('CustomerPayload')} }`,
    },
    {
      name: `let go of nobody beside ${number}`,
      document: `mutation { customerHoldLift(id: "${unknown}") ${wholeSelection('CustomerPayload')} }`,
    },
  ]);

/** The places that take ids of customers. */
export const erasureIdWays: Readonly<Record<string, { readonly kinds: readonly IdKind[]; readonly put: Put }>> = {
  'Query.customerErasurePlan.id': {
    kinds: ['cus'],
    put: (id) => `{ customerErasurePlan(id: "${id}") ${wholeSelection('CustomerErasurePlan')} }`,
  },
  'Query.erasedCustomer.id': {
    kinds: ['cus'],
    put: (id) => `{ erasedCustomer(id: "${id}") ${wholeSelection('ErasedCustomer')} }`,
  },
  'Mutation.customerErase.id': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { customerErase(id: "${id}", input: { confirmation: "", ground: REQUESTED }) ${wholeSelection('CustomerErasePayload')} }`,
  },
  'Mutation.retentionApprove.input.ids': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { retentionApprove(input: { ids: ["${id}"], count: 2 }) ${wholeSelection('RetentionApprovePayload')} }`,
  },
  'Query.retentionPlan.ids': {
    kinds: ['cus'],
    put: (id) => `{ retentionPlan(ids: ["${id}"]) ${wholeSelection('RetentionPlan')} }`,
  },
  'Mutation.customerHoldSet.id': {
    kinds: ['cus'],
    put: (id) =>
      `mutation { customerHoldSet(id: "${id}", input: { reason: "Kapad" }) ${wholeSelection('CustomerPayload')} }`,
  },
  'Mutation.customerHoldLift.id': {
    kinds: ['cus'],
    put: (id) => `mutation { customerHoldLift(id: "${id}") ${wholeSelection('CustomerPayload')} }`,
  },
};
