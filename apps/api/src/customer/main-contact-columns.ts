import { forceIndex } from '../database/force-index.js';
import { publicId } from '../database/ids.js';
import type { CustomerColumn, CustomerRow } from './customer-column.js';
import type { MainContactRecord } from './customer-record.js';

/** The main contact of a customer, and of it only what was chosen: it stands in every list, on every row. */
export const mainContactColumns: readonly CustomerColumn[] = [
  {
    // The name alone is kept on the row, so that a register that shows no more costs no join.
    chosenBy: ['mainContact'],
    guard: 'contactPersons',
    onlyWith: ({ mainContact }) => isNameAlone(mainContact),
    select: ['c.mainContactName'],
    read: ({ mainContactName }, record) => {
      record.mainContact = mainContactName === null ? null : { name: mainContactName };
    },
  },
  {
    chosenBy: ['mainContact'],
    guard: 'contactPersons',
    onlyWith: ({ mainContact }) => !isNameAlone(mainContact),
    select: ['main.name AS mainName'],
    // One row at most: the domain's contact-persons.ts leaves no customer with two main contacts.
    join: `LEFT JOIN contact_person main ${forceIndex('ix_contact_person_customer')} ON main.groupId = c.groupId AND main.customerId = c.id AND main.isMain = 1`,
    read: ({ mainName }, record) => {
      record.mainContact = mainName === null ? null : { __typename: 'ContactPerson', name: mainName, isMain: true };
    },
  },
  part('id', 'main.id AS mainId', ({ mainId }) => (mainId ? publicId('con', mainId) : '')),
  part('role', 'main.role AS mainRole', ({ mainRole }) => mainRole),
  part('phone', 'main.phone AS mainPhone', ({ mainPhone }) => mainPhone),
  part('email', 'main.email AS mainEmail', ({ mainEmail }) => mainEmail),
  part(
    'sendServiceProtocol',
    'main.sendServiceProtocol AS mainSendServiceProtocol',
    (row) => row.mainSendServiceProtocol === 1,
  ),
  part('sendWorkOrder', 'main.sendWorkOrder AS mainSendWorkOrder', (row) => row.mainSendWorkOrder === 1),
];

/** One field of it. */
function part<F extends keyof MainContactRecord>(
  field: F,
  select: string,
  value: (row: CustomerRow) => MainContactRecord[F],
): CustomerColumn {
  return {
    chosenBy: ['mainContact'],
    guard: 'contactPersons',
    onlyWith: ({ mainContact }) => mainContact.has(field) || mainContact.size === 0,
    select: [select],
    read: (row, record) => {
      if (record.mainContact) record.mainContact[field] = value(row);
    },
  };
}

/** An empty set is a selection that could not be looked into: then everything is read. */
const isNameAlone = (chosen: ReadonlySet<string>): boolean =>
  chosen.size > 0 && [...chosen].every((name) => name === 'name' || name === '__typename');
