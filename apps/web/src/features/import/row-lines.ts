import type { ImportOutcome } from '../../graphql/schema.generated';
import { glances } from './import-registers';
import type { ShownImport } from './use-import';
import type { ImportRow } from './use-import-rows';

/** One line to show: a row, or one of its changes or faults. */
export interface RowLine {
  id: string;
  row: ImportRow;
  /** Whether it is the first of its row. */
  isFirst: boolean;
  number: string;
  name: string;
  change: ImportRow['changes'][number] | null;
  fault: ImportRow['errors'][number] | null;
}

/** A row with several changes or faults gets a line for each, so that each can be read whole. */
export function linesOf(
  row: ImportRow,
  outcome: ImportOutcome,
  { columns, register }: Pick<ShownImport, 'columns' | 'register'>,
): RowLine[] {
  const { number, name } = glances[register];
  const cell = (field: string) => row.cells[columns.find((column) => column.field === field)?.index ?? -1] ?? '';
  const line = {
    row,
    number: number.map(cell).find((text) => text !== '') ?? '',
    name: cell(name),
    isFirst: true,
    change: null,
    fault: null,
  };
  const id = String(row.rowNumber);
  if (outcome === 'CHANGED' && row.changes.length > 0)
    return row.changes.map((change, index) => ({ ...line, id: `${id}.${index}`, isFirst: index === 0, change }));
  if (outcome === 'ERROR' && row.errors.length > 0)
    return row.errors.map((fault, index) => ({ ...line, id: `${id}.${index}`, isFirst: index === 0, fault }));
  return [{ ...line, id }];
}

/** Mapped columns beside number and name, for a glance at what a new customer gets. */
export function glanceColumns({
  columns,
  register,
}: Pick<ShownImport, 'columns' | 'register'>): ShownImport['columns'] {
  const { number, name } = glances[register];
  const seen = new Set<string>([...number, name]);
  return columns.filter(({ field }) => field !== null && !seen.has(field)).slice(0, 4);
}
