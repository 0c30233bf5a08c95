import { publicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { HistoryQuery } from '../history/history.query.js';
import type { NodeSource } from '../module.js';
import { requireActor } from '../request-context.js';
import type { CustomerAnswers } from './customer-answers.js';
import { customerSelection, type CustomerSelection } from './customer-selection.js';

/** How `node(id:)` finds customers, contact persons and entries of the history: each within the customers that the viewer sees. */
export const customerNodes = (read: Sql, answers: CustomerAnswers, histories: HistoryQuery): readonly NodeSource[] => [
  { kind: 'cus', load: (key, context, info) => answers.card(context, { key }, customerSelection(info)) },
  {
    kind: 'con',
    load: async (id, context) => {
      const { groupId } = requireActor(context);
      if (!context.readable.has('contactPersons')) return null;
      const [owner] = await read.all<{ customerId: Buffer }>('SELECT customerId FROM contact_person WHERE groupId = ? AND id = ?', [groupId, id]);
      const customer = owner && (await answers.card(context, { key: owner.customerId }, withContacts));
      return customer?.contactPersons?.find((person) => person.id === publicId('con', id)) ?? null;
    },
  },
  {
    kind: 'his',
    load: async (id, context) => {
      const { groupId } = requireActor(context);
      const found = context.readable.has('history') ? await histories.entry(groupId, id, [...context.readable]) : null;
      const customer = found && (await answers.card(context, { key: found.customerId }, nothing));
      return customer ? found.entry : null;
    },
  },
];

const withContacts: CustomerSelection = { fields: new Set(['contactPersons']), mainContact: new Set() };
const nothing: CustomerSelection = { fields: new Set(), mainContact: new Set() };
