import { can } from '@register/domain/access/access';
import { seesCostCentres } from '@register/domain/cost-centre/cost-centre';
import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { articleSecrets } from './article-ways.js';
import { letterSecrets } from './discount-letter-ways.js';
import type { WayOut } from './list-ways.js';
import { readsOf, sees, type Role } from './matrix-roles.js';
import { plantOf } from './planted.js';
import { plantedKeys } from './planted-fields.js';
import { subgroupSecrets } from './subgroup-ways.js';
import { tagSecrets } from './tag-ways.js';
import type { Told } from './told.js';
import { customerNames, type World } from './world.js';
import { created } from './written-values.js';

/** A text, and what it would tell. */
export interface Secret {
  readonly text: string;
  readonly of: string;
}

/** Texts that somebody must find nowhere: of customers that they do not see, and of fields that they may not read. */
export function secretsFrom(world: World, role: Role): Secret[] {
  const readable = readsOf(role);
  const { viewer } = role;
  // The assign picker names the users of the group.
  const picks = (field: FieldKey) =>
    (field === 'assignees' || field === 'history') && viewer !== null && can(viewer, 'customer.assign');
  const planted = customerNames.flatMap((name) => {
    const customer = world.customers[name];
    return plantedKeys
      .filter((field) => !(sees(role, customer) && readable.has(field)) && !picks(field))
      .flatMap((field) => plantOf(customer.plants, field).texts.map((text) => ({ text, of: `${field} of ${name}` })))
      .filter(({ text }) => !otherwiseTold(world, role, text));
  });
  if (viewer?.kind === 'CUSTOMER_USER')
    planted.push(
      ...customerNames.flatMap((name) =>
        Object.entries(world.customers[name].plants).flatMap(([field, { staffOnly = [] }]) =>
          staffOnly.map((text) => ({ text, of: `${field} of ${name}, for staff` })),
        ),
      ),
    );
  const unseen = customerNames.map((name) => world.customers[name]).filter((customer) => !sees(role, customer));
  planted.push(
    ...unseen.flatMap(({ id, contactId, rowIds, documentIds, number }) =>
      [id, contactId, ...rowIds, ...documentIds].map((text) => ({ text, of: `an id of ${number}` })),
    ),
  );
  planted.push(
    ...articleSecrets(world.article, role),
    ...tagSecrets(world.tags, role),
    ...letterSecrets(world.letter, world.letters, role),
    ...subgroupSecrets(world.subgroups, role),
  );
  if (role.isElsewhere || viewer === null || !seesCostCentres(viewer))
    planted.push(
      ...customerNames
        .filter((name) => !sees(role, world.customers[name]))
        .flatMap((name) => world.customers[name].plants.costCentre.texts)
        .map((text) => ({ text, of: 'a code in the register of cost centres' })),
    );
  return readable.has('personalNumber')
    ? planted
    : [
        ...planted,
        { text: created.personalNumber.slice(0, 8), of: 'personalNumber of the new one' },
        ...created.coApplicants.flatMap(({ name, personalNumber }) =>
          [name, personalNumber.slice(0, 8)].map((text) => ({ text, of: 'coApplicants of the new one' })),
        ),
      ];
}

/** The same text in another place where it may be read: who is responsible for one customer may be for another. */
const otherwiseTold = (world: World, role: Role, text: string): boolean =>
  customerNames.some((name) => {
    const customer = world.customers[name];
    return (
      sees(role, customer) &&
      plantedKeys.some((field) => readsOf(role).has(field) && plantOf(customer.plants, field).texts.includes(text))
    );
  });

function wholeNumbers(world: World): readonly Secret[] {
  const known = numbersOf.get(world);
  if (known) return known;
  const numbers = customerNames
    .flatMap((name) => [...customerNumbers(world, name), ...coApplicantNumbers(world, name)])
    .concat(created.personalNumber, ...created.coApplicants.flatMap(({ personalNumber }) => written(personalNumber)))
    .map((number) => ({ text: number, of: 'a whole personal number' }));
  numbersOf.set(world, numbers);
  return numbers;
}
/** Every answer is searched for them. */
const numbersOf = new WeakMap<World, readonly Secret[]>();

export const customerNumbers = (world: World, name: (typeof customerNames)[number]): string[] => {
  const { before, after } = world.customers[name].plants.personalNumber;
  return [...Object.values(before ?? {}), ...Object.values(after ?? {})].map(String).flatMap(written);
};

/** The numbers of those who share a customer's tax reduction. */
export const coApplicantNumbers = (world: World, name: (typeof customerNames)[number]): string[] =>
  [...JSON.stringify(world.customers[name].plants.coApplicants).matchAll(/"personalNumber":"(\d+)"/g)].flatMap(
    ([, number = '']) => written(number),
  );

const written = (number: string): string[] => [
  number,
  `${number.slice(0, 8)}-${number.slice(8)}`,
  `${number.slice(2, 8)}-${number.slice(8)}`,
];

/** What of this an answer told, and by which way. */
export function leaksIn(world: World, answer: Told, way: WayOut, secrets: readonly Secret[]): string[] {
  // A random id of a request holds whatever six digits and a hyphen now and then.
  const text = answer.text.replaceAll(/"requestId":"[^"]*"/g, '').toLowerCase();
  return [...secrets.filter(({ of }) => !way.tells || !of.startsWith(`${way.tells} of `)), ...wholeNumbers(world)]
    .filter((secret) => text.includes(secret.text.toLowerCase()))
    .map(({ of, text: found }) => `${way.name}: ${of} (${found})`);
}
