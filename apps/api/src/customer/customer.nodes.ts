import { articleLists } from '@register/domain/customer/customer';
import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { NodeSource } from '../module.js';
import { requireActor } from '../request-context.js';
import type { CustomerAnswers } from './customer-answers.js';
import { customerSelection, type CustomerSelection } from './customer-selection.js';

/** How `node(id:)` finds customers, contact persons and rows of articles: each within the customers that the viewer sees. */
export const customerNodes = (read: Sql, answers: CustomerAnswers): readonly NodeSource[] => [
  { kind: 'cus', load: (key, context, info) => answers.card(context, { key }, customerSelection(info)) },
  {
    kind: 'con',
    load: async (id, context) => {
      const { groupId } = requireActor(context);
      if (!context.readable.has('contactPersons')) return null;
      const [owner] = await read.all<{ customerId: Buffer }>(
        'SELECT customerId FROM contact_person WHERE groupId = ? AND id = ?',
        [groupId, id],
      );
      const customer = owner && (await answers.card(context, { key: owner.customerId }, withContacts));
      return customer?.contactPersons?.find((person) => person.id === publicId('con', id)) ?? null;
    },
  },
  {
    kind: 'car',
    load: async (id, context) => {
      const { groupId } = requireActor(context);
      const [owner] = await read.all<{ customerId: Buffer }>(
        'SELECT customerId FROM customer_article WHERE groupId = ? AND id = ?',
        [groupId, id],
      );
      const customer = owner && (await answers.card(context, { key: owner.customerId }, withArticles));
      const rows = articleLists.flatMap((list) => customer?.[list] ?? []);
      return rows.find((row) => row.id === publicId('car', id)) ?? null;
    },
  },
];

const withArticles: CustomerSelection = { fields: new Set(articleLists), mainContact: new Set() };
const withContacts: CustomerSelection = { fields: new Set(['contactPersons']), mainContact: new Set() };
