import type { WayOut } from './list-ways.js';
import { literal, Word } from './literal.js';
import { wholeSelection } from './whole-selection.js';
import type { World } from './world.js';

/** Every way to ask the register of contact persons, with all there is to choose of them and of their customers. */
export function contactRegisterWays({ customers }: World): WayOut[] {
  const { id, plants } = customers.mine;
  const name = String(plants.contactPersons.search);
  const list = (title: string, args: object): WayOut => ({
    name: `contact persons ${title}`,
    document: `{ contactPersons(${Object.entries(args)
      .map(([key, value]) => `${key}: ${literal(value)}`)
      .join(', ')}) ${wholeSelection('ContactPersonConnection')} }`,
  });
  const everyStatus = { in: [new Word('ACTIVE'), new Word('INACTIVE')] };
  const filter = {
    name: { contains: name },
    email: { isNull: false },
    phone: { isNull: false },
    isMain: true,
    sendServiceProtocol: false,
    sendWorkOrder: false,
    customer: { eq: id, in: [id] },
    customerStatus: { eq: new Word('ACTIVE'), ...everyStatus },
  };
  const order = (field: string) => ({ orderBy: [{ field: new Word(field), direction: new Word('DESC') }] });
  return [
    list('by name', { first: 10, ...order('NAME') }),
    list('by customer, from behind', { last: 10, filter: { customerStatus: everyStatus }, ...order('CUSTOMER') }),
    list('by search', { first: 10, search: 'kontakt' }),
    list('by all there is to filter by', { first: 10, search: name, filter }),
  ];
}
