import { addressKinds } from '@register/domain/customer/customer';
import { placesBySpelling, postalCodeSpellings, type PlaceCount } from '@register/domain/customer/postal-places';
import { inList } from '../database/in-list.js';
import type { Sql } from '../database/sql.js';
import type { Actor, RequestContext } from '../request-context.js';
import { customersSeen } from './customer-scope.js';

/** The cities that addresses with a postal code name, counted over customers and kinds of addresses that the viewer may read. */
export async function postalPlaces(
  sql: Sql,
  actor: Actor,
  readable: RequestContext['readable'],
  postalCode: string,
): Promise<PlaceCount[]> {
  const kinds = addressKinds.filter((kind) => readable.has(`addresses.${kind}`)).map((kind) => kind.toUpperCase());
  if (kinds.length === 0 || postalCode.trim() === '') return [];
  const scope = customersSeen(actor);
  const codes = inList(postalCodeSpellings(postalCode));
  const kindList = inList(kinds);
  const rows = await sql.all<PlaceCount>(
    `SELECT a.city, COUNT(*) AS addresses FROM customer_address a
       JOIN customer c ON c.groupId = a.groupId AND c.id = a.customerId
      WHERE ${scope.sql} AND a.groupId = ? AND a.postalCode IN ${codes.sql} AND a.kind IN ${kindList.sql} AND a.city IS NOT NULL
      GROUP BY a.city`,
    [...scope.params, actor.groupId, ...codes.params, ...kindList.params],
  );
  return placesBySpelling(rows).slice(0, shownPlaces);
}

const shownPlaces = 10;
