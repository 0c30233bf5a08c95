import type { ExportColumn } from '@register/domain/export/export-columns';
import type { Sql } from '../../../database/sql.js';
import { readableTo, type Actor } from '../../../request-context.js';
import type { CustomerRow } from '../../customer-column.js';
import type { CustomerRecord } from '../../customer-record.js';
import { customerProjection } from '../../customer-row.js';
import { customersSeen } from '../../customer-scope.js';
import type { CustomerSelection } from '../../customer-selection.js';
import { customersById } from '../../customers-by-id.js';
import { fillRelations } from '../../customer.loaders.js';

/** Some customers with what the columns need and the actor may read, in the order of the keys: one statement, and one for their parts. */
export async function exportRows(
  sql: Sql,
  actor: Actor,
  columns: readonly ExportColumn[],
  keys: readonly Buffer[],
): Promise<CustomerRecord[]> {
  const readable = readableTo(actor);
  const selection = selectionFor(columns);
  const projection = customerProjection(selection, actor, readable);
  const scope = customersSeen(actor);
  const { from, where } = customersById(sql.dialect, actor.groupId, keys);
  const rows = await sql.all<CustomerRow>(
    `SELECT ${projection.select} FROM ${from.sql} ${projection.joins} WHERE ${scope.sql} AND ${where.sql}`,
    [...projection.params, ...from.params, ...scope.params, ...where.params],
  );
  const byKey = new Map(rows.map((row) => [row.customerKey.toString('hex'), row]));
  const records = keys.flatMap((key) => {
    const row = byKey.get(key.toString('hex'));
    return row ? [projection.toRecord(row)] : [];
  });
  await fillRelations(sql, actor, records, selection, readable);
  return records;
}

/** What a caller would choose of `Customer` to fill the columns. */
const selectionFor = (columns: readonly ExportColumn[]): CustomerSelection => ({
  // By the type it is told which number is in use.
  fields: new Set(['type', ...columns.map(fieldOf)]),
  mainContact: new Set(),
  customFields: new Set(columns.flatMap(({ place }) => (place.in === 'own' ? [place.field.key] : []))),
});

function fieldOf({ key, place }: ExportColumn): string {
  switch (place.in) {
    case 'address':
      return 'addresses';
    case 'contact':
      return 'contactPersons';
    case 'own':
      return 'customFields';
    case 'told':
      // What articles cost is read with them.
      return key.split('.')[0] ?? key;
    case 'field':
      return place.key;
  }
}
