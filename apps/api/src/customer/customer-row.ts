import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { publicId } from '../database/ids.js';
import type { SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerColumn, CustomerRow } from './customer-column.js';
import { customerColumns } from './customer-columns.js';
import type { CustomerRecord } from './customer-record.js';
import type { CustomerSelection } from './customer-selection.js';

/** What one reading of customers selects, and how its rows become records. The table `customer` is `c`. */
export interface CustomerProjection {
  /** The SELECT list; the id comes as `customerKey`. */
  readonly select: string;
  /** Joins to one row each, or an empty string. */
  readonly joins: string;
  /** Values of the `?` in `select`: they stand before those of the WHERE. */
  readonly params: readonly SqlValue[];
  readonly toRecord: (row: CustomerRow) => CustomerRecord;
  /** The record of a row that was not read for it; undefined where that does not hold all that is selected. */
  readonly fromKnown: (row: KnownRow) => CustomerRecord | undefined;
}

/** Columns of the table `customer` that are known without reading them for an answer. */
export type KnownRow = { readonly id: Buffer } & object;

/** Guards by projection: only columns that were chosen and may be read are selected, so nothing else can leave the database. */
export function customerProjection(
  selection: CustomerSelection,
  actor: Actor,
  readable: ReadonlySet<FieldKey>,
): CustomerProjection {
  const { columns, select, joins } = chosenColumns(selection, readable);
  const toRecord = (row: CustomerRow): CustomerRecord => {
    const record: CustomerRecord = {
      __typename: 'Customer',
      key: row.customerKey,
      id: publicId('cus', row.customerKey),
    };
    for (const column of columns) column.read(row, record, actor);
    return record;
  };
  return {
    select,
    joins,
    params: columns.flatMap(({ params }) => params?.(actor) ?? []),
    toRecord,
    fromKnown: (row) =>
      columns.every((column) => isHeld(column, row))
        ? // What is chosen is there, and nothing else is read.
          toRecord({ ...row, customerKey: row.id } as unknown as CustomerRow)
        : undefined,
  };
}

interface ChosenColumns extends Pick<CustomerProjection, 'select' | 'joins'> {
  readonly columns: readonly CustomerColumn[];
}

/** Chosen once for what a document selects, and for what may be read. */
function chosenColumns(selection: CustomerSelection, readable: ReadonlySet<FieldKey>): ChosenColumns {
  const ofSelection = chosen.get(selection) ?? new WeakMap<ReadonlySet<FieldKey>, ChosenColumns>();
  const known = ofSelection.get(readable);
  if (known) return known;
  const columns = customerColumns.filter((column) => isChosen(column, selection, readable));
  const made = {
    columns,
    select: ['c.id AS customerKey', ...new Set(columns.flatMap(({ select }) => select))].join(', '),
    joins: columns.flatMap(({ join }) => join ?? []).join(' '),
  };
  chosen.set(selection, ofSelection.set(readable, made));
  return made;
}

const chosen = new WeakMap<CustomerSelection, WeakMap<ReadonlySet<FieldKey>, ChosenColumns>>();

/** Anything but columns of its own table is read by a statement. */
const isHeld = ({ select, join }: CustomerColumn, row: KnownRow): boolean =>
  join === undefined && select.every((text) => text.startsWith('c.') && Object.hasOwn(row, text.slice(2)));

const isChosen = (column: CustomerColumn, selection: CustomerSelection, readable: ReadonlySet<FieldKey>): boolean =>
  column.chosenBy.some((name) => selection.fields.has(name)) &&
  (column.guard === null || readable.has(column.guard)) &&
  (column.onlyWith?.(selection) ?? true);
