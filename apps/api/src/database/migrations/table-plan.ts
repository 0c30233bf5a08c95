import { Table, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { freshStatistics } from '../mysql/statistics.js';
import { column, type ColumnPlan } from './column-plan.js';

/** A table in words that both databases understand. Columns of a composite key stand in the order in which they are looked up. */
export interface TablePlan {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnPlan>>;
  readonly primaryKey: readonly string[];
  readonly unique?: Readonly<Record<string, readonly string[]>>;
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
  readonly foreignKeys?: readonly ForeignKeyPlan[];
  /** On SQLite, too, the rows lie in the primary key's order. For small rows that are read in that order. */
  readonly clustered?: true;
}

export interface ForeignKeyPlan {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  readonly onDelete: 'CASCADE' | 'RESTRICT';
}

/** Creates the tables that are not there yet: on MySQL a migration that was killed half-way is simply run again. */
export async function createTables(runner: QueryRunner, plans: readonly TablePlan[]): Promise<void> {
  for (const plan of plans) await runner.createTable(tableOf(runner, plan), true);
}

export async function dropTables(runner: QueryRunner, plans: readonly TablePlan[]): Promise<void> {
  for (const { name } of [...plans].reverse()) await runner.dropTable(name, true);
}

/** The foreign key of a table whose rows belong to a customer; the group is part of it, so a row can never cross groups. */
export const ofCustomer = (onDelete: ForeignKeyPlan['onDelete'] = 'CASCADE'): ForeignKeyPlan => ({
  columns: ['groupId', 'customerId'],
  table: 'customer',
  references: ['groupId', 'id'],
  onDelete,
});

export const ofGroup: ForeignKeyPlan = {
  columns: ['groupId'],
  table: 'tenant_group',
  references: ['id'],
  onDelete: 'RESTRICT',
};

function tableOf(runner: QueryRunner, plan: TablePlan): Table {
  const dialect = runner.dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';
  const columns = Object.entries(plan.columns).map(([name, columnPlan]): TableColumnOptions => ({
    ...column(dialect, name, columnPlan),
    isPrimary: plan.primaryKey.includes(name),
  }));
  // TypeORM takes the primary key's order from the order of the columns.
  const rank = ({ name }: TableColumnOptions) =>
    plan.primaryKey.includes(name) ? plan.primaryKey.indexOf(name) : columns.length;
  return new Table({
    name: plan.name,
    columns: columns.sort((a, b) => rank(a) - rank(b)),
    indices: [...indices(plan.unique, true), ...indices(plan.indexes, false)],
    foreignKeys: (plan.foreignKeys ?? []).map(({ columns: columnNames, table, references, onDelete }) => ({
      name: `fk_${plan.name}_${table}_${columnNames.at(-1)}`,
      columnNames: [...columnNames],
      referencedTableName: table,
      referencedColumnNames: [...references],
      onDelete,
    })),
    withoutRowid: dialect === 'sqlite' && plan.clustered === true,
    ...(dialect === 'mysql' && { engine: `InnoDB ${freshStatistics}` }),
  });
}

function indices(plan: TablePlan['indexes'], isUnique: boolean) {
  return Object.entries(plan ?? {}).map(([name, columnNames]) => ({ name, columnNames: [...columnNames], isUnique }));
}
