import type { Permission } from '@register/domain/access/permissions';
import { dataOf, type TestApi, type TestViewer } from './api.js';

/** A customer that an operation is tried on, and who of its group can make what the operation needs. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly admin: TestViewer;
  /** Who is to see all that is made for it; null where it is nobody's. */
  readonly assignee: string | null;
  /** A technician of the group. */
  readonly technicianId: string;
}

export interface Holder {
  readonly has: (permission: Permission) => boolean;
  /** Whether the customer is assigned to them. */
  readonly isMine: boolean;
}

export interface Operation {
  /** Makes what it is about, as an administrator of the customer's group; the call itself. */
  readonly call: (target: Target, ask: Ask) => string | Promise<string>;
  /** Refused for this, it was theirs: what it was tried on is of the wrong kind. */
  readonly orRefused?: string;
  /** Whether it is theirs, on a customer that they see. */
  readonly opens: (holder: Holder) => boolean;
}

/** Asks as the target's administrator. */
export type Ask = <Data>(document: string) => Promise<Data>;

export const askAs =
  (api: TestApi, { admin }: Target): Ask =>
  async <Data>(document: string) =>
    dataOf(await api.run<Data>(admin, document));

const edits = ({ has, isMine }: Holder): boolean => has('customer.edit') || (isMine && has('customer.editAssigned'));
const holds =
  (permission: Permission) =>
  ({ has }: Holder): boolean =>
    has(permission);
const merges = (holder: Holder): boolean => edits(holder) && holder.has('customer.delete');
/** But administrators. */
const nobody = (): boolean => false;

/** Every change of one customer: what it needs, as the manuals have it. A test compares the names with the schema. */
export const operations: Readonly<Record<string, Operation>> = {
  customerUpdate: { opens: edits, call: ({ id }) => `customerUpdate(id: "${id}", input: { comments: "${next()}" })` },
  customerInactivate: { opens: edits, call: ({ id }) => `customerInactivate(id: "${id}")` },
  customerActivate: {
    opens: edits,
    call: async ({ id }, ask) => {
      await ask(`mutation { customerInactivate(id: "${id}") { userErrors { code } } }`);
      return `customerActivate(id: "${id}")`;
    },
  },
  customerDelete: { opens: holds('customer.delete'), call: ({ id }) => `customerDelete(id: "${id}")` },
  customerRestore: {
    opens: holds('customer.delete'),
    call: async ({ id }, ask) => {
      await ask(`mutation { customerDelete(id: "${id}") { userErrors { code } } }`);
      return `customerRestore(id: "${id}")`;
    },
  },
  customerAssign: {
    opens: holds('customer.assign'),
    call: ({ id, technicianId }) => `customerAssign(id: "${id}", userIds: ["${technicianId}"])`,
  },
  customerUnassign: {
    opens: holds('customer.assign'),
    call: async ({ id, technicianId }, ask) => {
      await ask(`mutation { customerAssign(id: "${id}", userIds: ["${technicianId}"]) { userErrors { code } } }`);
      return `customerUnassign(id: "${id}", userIds: ["${technicianId}"])`;
    },
  },
  customerValueRestore: {
    opens: edits,
    call: async ({ id }, ask) => {
      for (const comments of [next(), next()])
        await ask(
          `mutation { customerUpdate(id: "${id}", input: { comments: "${comments}" }) { userErrors { code } } }`,
        );
      const { customer } = await ask<{ customer: { history: { nodes: { id: string }[] } } }>(
        `{ customer(by: { id: "${id}" }) { history(field: "comments", first: 1) { nodes { id } } } }`,
      );
      return `customerValueRestore(id: "${id}", entryId: "${customer.history.nodes[0]?.id}")`;
    },
  },
  customerPersonalNumberReveal: {
    opens: holds('customer.identity'),
    call: ({ id }) => `customerPersonalNumberReveal(id: "${id}")`,
  },
  customerCoApplicantNumberReveal: {
    opens: holds('customer.identity'),
    call: async ({ id }, ask) => {
      const { customer } = await ask<{ customer: { coApplicants: { id: string }[] } }>(
        `{ customer(by: { id: "${id}" }) { coApplicants { id } } }`,
      );
      return `customerCoApplicantNumberReveal(id: "${id}", coApplicantId: "${customer.coApplicants[0]?.id}")`;
    },
  },
  customerProtect: { opens: holds('customer.protected'), call: ({ id }) => `customerProtect(id: "${id}")` },
  customerUnprotect: {
    opens: holds('customer.protected'),
    call: async ({ id }, ask) => {
      await ask(`mutation { customerProtect(id: "${id}") { userErrors { code } } }`);
      return `customerUnprotect(id: "${id}")`;
    },
  },
  // Administrators only.
  customerHoldSet: { opens: nobody, call: ({ id }) => `customerHoldSet(id: "${id}", input: { reason: "Tvist" })` },
  customerHoldLift: {
    opens: nobody,
    call: async ({ id }, ask) => {
      await ask(`mutation { customerHoldSet(id: "${id}", input: { reason: "Tvist" }) { userErrors { code } } }`);
      return `customerHoldLift(id: "${id}")`;
    },
  },
  customerErase: {
    opens: nobody,
    call: ({ id }) => `customerErase(id: "${id}", input: { confirmation: "ingen", ground: REQUESTED })`,
  },
  customerNumberChange: { opens: nobody, call: ({ id }) => `customerNumberChange(id: "${id}", number: "M${next()}")` },
  customerMerge: {
    opens: merges,
    call: async (target, ask) =>
      `customerMerge(survivorId: "${target.id}", absorbedId: "${await another(target, ask)}")`,
  },
  customerMergeUndo: {
    opens: merges,
    call: async (target, ask) => {
      const { customerMerge } = await ask<{ customerMerge: { merge: { id: string } | null; userErrors: object[] } }>(
        `mutation { customerMerge(survivorId: "${target.id}", absorbedId: "${await another(target, ask)}") { merge { id } userErrors { code message } } }`,
      );
      return `customerMergeUndo(id: "${customerMerge.merge?.id ?? JSON.stringify(customerMerge.userErrors)}")`;
    },
  },
  customersTellApart: {
    opens: edits,
    call: async (target, ask) => `customersTellApart(ids: ["${target.id}", "${await another(target, ask)}"])`,
  },
  documentFolderCreate: {
    opens: holds('customer.upload'),
    call: ({ id }) => `documentFolderCreate(customerId: "${id}", name: "Mapp ${next()}")`,
  },
  ...onFolders({
    documentUpdate: (id) => `documentUpdate(id: "${id}", input: { name: "Mapp ${next()}" })`,
    documentsShow: (id) => `documentsShow(ids: ["${id}"], visibleForCustomer: true)`,
    documentsMove: (id) => `documentsMove(ids: ["${id}"])`,
    documentsDelete: (id) => `documentsDelete(ids: ["${id}"])`,
    documentsRestore: (id) => `documentsRestore(ids: ["${id}"])`,
    documentsRemove: (id) => `documentsRemove(ids: ["${id}"])`,
  }),
  customerUserInvite: {
    opens: holds('customer.createCustomerUser'),
    call: ({ id }) => `customerUserInvite(customerId: "${id}", input: ${person()})`,
  },
  ...onLogins({
    customerUserInviteAgain: ['customer.createCustomerUser', (id) => `customerUserInviteAgain(id: "${id}")`],
    customerUserUpdate: [
      'customer.changeCustomerUserRights',
      (id) => `customerUserUpdate(id: "${id}", input: { rights: [SEE_DOCUMENTS] })`,
    ],
    customerUserBlock: ['customer.changeCustomerUserRights', (id) => `customerUserBlock(id: "${id}")`],
    customerUserUnblock: ['customer.changeCustomerUserRights', (id) => `customerUserUnblock(id: "${id}")`],
    customerUserDelete: ['customer.deleteCustomerUser', (id) => `customerUserDelete(id: "${id}")`],
  }),
};

/** Changes that are about no one customer: of many by what they are changed by, of views and settings, and the first of a new one. */
export const withoutOneCustomer: readonly string[] = [
  'customerCreate',
  'customerSelectionCreate',
  'customerExportPrepare',
  'customerBulkPrepare',
  'customerBulkStart',
  'customerBulkCancel',
  'customerBulkUndo',
  'customerViewCreate',
  'customerViewUpdate',
  'customerViewDelete',
  'customerViewRestore',
  'customerViewArrange',
  'customerViewUsed',
  'customerViewBegin',
  'customerSettingsUpdate',
  'customerImportPrepare',
  'customerImportStart',
  'customerImportCancel',
];

let made = 0;
const next = (): number => (made += 1);

const person = (): string => `{ name: "Påhittad Inloggning", email: "matris-${next()}@example.com" }`;

/** Another customer, which whoever sees the first sees too. */
async function another({ assignee }: Target, ask: Ask): Promise<string> {
  const { customerCreate } = await ask<{ customerCreate: { customer: { id: string } } }>(
    `mutation { customerCreate(input: { number: "D${next()}", name: "Matrisens Dubblett", type: PRIVATE }) { customer { id } userErrors { code message } } }`,
  );
  const { id } = customerCreate.customer;
  if (assignee) await ask(`mutation { customerAssign(id: "${id}", userIds: ["${assignee}"]) { userErrors { code } } }`);
  return id;
}

function onFolders(calls: Readonly<Record<string, (id: string) => string>>): Record<string, Operation> {
  const inBin = new Set(['documentsRestore', 'documentsRemove']);
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]): [string, Operation] => [
      name,
      {
        opens: holds('customer.removeUploadedFile'),
        ...(name === 'documentsShow' && { orRefused: 'DOCUMENT_IS_FOLDER' }),
        call: async ({ id: customerId }, ask) => {
          const { documentFolderCreate } = await ask<{ documentFolderCreate: { documents: { id: string }[] } }>(
            `mutation { documentFolderCreate(customerId: "${customerId}", name: "Mapp ${next()}") { documents { id } } }`,
          );
          const [{ id } = { id: '' }] = documentFolderCreate.documents;
          if (inBin.has(name)) await ask(`mutation { documentsDelete(ids: ["${id}"]) { userErrors { code } } }`);
          return call(id);
        },
      },
    ]),
  );
}

function onLogins(
  calls: Readonly<Record<string, readonly [Permission, (id: string) => string]>>,
): Record<string, Operation> {
  return Object.fromEntries(
    Object.entries(calls).map(([name, [permission, call]]): [string, Operation] => [
      name,
      {
        opens: holds(permission),
        call: async ({ id: customerId }, ask) => {
          const { customerUserInvite } = await ask<{ customerUserInvite: { customerUser: { id: string } } }>(
            `mutation { customerUserInvite(customerId: "${customerId}", input: ${person()}) { customerUser { id } } }`,
          );
          const { id } = customerUserInvite.customerUser;
          if (name === 'customerUserUnblock')
            await ask(`mutation { customerUserBlock(id: "${id}") { userErrors { code } } }`);
          return call(id);
        },
      },
    ]),
  );
}
