import { definitionKey, isCustomFieldKey } from '@register/domain/custom-fields/custom-field-table';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import type { ImportOutcome } from '../../graphql/schema.generated';
import { useLanguage } from '../../i18n/intl-provider';
import { customValueText } from '../../session/custom-value-text';
import { useCustomFields } from '../../session/use-custom-fields';
import { AppLink } from '../../ui/app-link';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import { changeValue } from './change-value';
import { CellEditor } from './correct/cell-editor';
import { RowActions } from './correct/row-actions';
import { RowNumber } from './correct/row-number';
import type { Corrections } from './correct/use-corrections';
import { fieldName } from './field-name';
import { glances } from './import-registers';
import { glanceColumns, type RowLine } from './row-lines';
import type { ShownImport } from './use-import';
import type { ImportRow } from './use-import-rows';

/** What one can do about rows while they are reviewed; null when that is over. */
export interface Reviewing {
  corrections: Corrections;
  onEdit: (row: ImportRow) => void;
  onCompare: (row: ImportRow) => void;
}

/** What one sees of rows with this outcome. */
export function useRowColumns(
  outcome: ImportOutcome,
  { columns, register }: Pick<ShownImport, 'columns' | 'register'>,
  reviewing: Reviewing | null,
): readonly GridColumn<RowLine>[] {
  const intl = useIntl();
  const { formatMessage, formatNumber } = intl;
  const { language } = useLanguage();
  const own = useCustomFields();
  return useMemo(() => {
    const missing = <Missing text={formatMessage({ id: 'import.missing' })} />;
    const text = (value: string | null | undefined) => (value ? <span title={value}>{value}</span> : missing);
    const words = {
      yes: formatMessage({ id: 'import.yes' }),
      no: formatMessage({ id: 'import.no' }),
      ACTIVE: formatMessage({ id: 'register.statusOf.ACTIVE' }),
      INACTIVE: formatMessage({ id: 'register.statusOf.INACTIVE' }),
      money: (amount: number) => formatNumber(amount / 100, { style: 'currency', currency: 'SEK' }),
      percent: (percent: number) => formatNumber(percent / 100, { style: 'percent', maximumFractionDigits: 2 }),
    };
    const valued = (field: string, value: string | null): string | null => {
      const mine = isCustomFieldKey(field) ? own.byKey.get(definitionKey(field)) : undefined;
      return mine && value ? customValueText(intl, language, mine, value) : changeValue(field, value, words);
    };
    const said = ({ change }: RowLine, side: 'old' | 'new') => text(change && valued(change.field, change[side]));
    const named = (field: string) =>
      fieldName(field, language, formatMessage({ id: 'import.field.contactPersons' }), register, own);

    const row: GridColumn<RowLine> = {
      id: 'row',
      header: formatMessage({ id: 'import.column.row' }),
      size: 110,
      align: 'end',
      cell: (line) => <RowNumber row={line.row} columns={columns} />,
    };
    const number: GridColumn<RowLine> = {
      id: 'number',
      header: named(glances[register].number[0] ?? 'number'),
      size: 140,
      cell: (line) => text(line.number),
    };
    const name: GridColumn<RowLine> = {
      id: 'name',
      header: named(glances[register].name),
      size: 200,
      isRowHeader: true,
      cell: (line) => text(line.name),
    };
    const column = (
      id: 'field' | 'old' | 'new' | 'column' | 'value' | 'problem' | 'like',
      size: number,
      cell: GridColumn<RowLine>['cell'],
    ): GridColumn<RowLine> => ({ id, header: formatMessage({ id: `import.column.${id}` }), size, cell });

    const actions: GridColumn<RowLine>[] = reviewing
      ? [
          {
            id: 'actions',
            header: formatMessage({ id: 'import.column.actions' }),
            size: outcome === 'NEW' || outcome === 'CHANGED' || outcome === 'DUPLICATE' ? 290 : 170,
            cell: (line) => line.isFirst && <RowActions row={line.row} {...reviewing} />,
          },
        ]
      : [];
    const value = (line: RowLine) => {
      const { fault, id } = line;
      const called = fault?.column ?? '';
      if (!reviewing || fault?.columnIndex == null) return text(fault?.value);
      // Another text in the cell is another editor: what it begins with has changed.
      return (
        <CellEditor
          key={`${id} ${line.row.revision} ${fault.value}`}
          line={line}
          column={called}
          corrections={reviewing.corrections}
        />
      );
    };

    // Article groups have a name and no number.
    const numbers = glances[register].number.length > 0 ? [number] : [];
    switch (outcome) {
      case 'NEW':
        return [
          row,
          ...numbers,
          { ...name, grows: true },
          ...glanceColumns({ columns, register }).map(({ index, field }) => ({
            id: String(index),
            header: named(field ?? ''),
            size: 160,
            cell: (line: RowLine) => text(line.row.cells[index]),
          })),
          ...actions,
        ];
      case 'CHANGED':
        return [
          row,
          ...numbers,
          name,
          column('field', 200, ({ change }) => text(change && named(change.field))),
          column('old', 200, (line) => said(line, 'old')),
          { ...column('new', 200, (line) => said(line, 'new')), grows: true },
          ...actions,
        ];
      case 'ERROR':
        return [
          row,
          { ...(numbers[0] ?? name), isRowHeader: true },
          column('column', reviewing ? 130 : 180, ({ fault }) =>
            text(fault?.column ?? (fault?.field && named(fault.field))),
          ),
          column('value', reviewing ? 230 : 180, value),
          { ...column('problem', reviewing ? 350 : 440, ({ fault }) => text(fault?.message)), grows: true },
          ...actions,
        ];
      case 'DUPLICATE':
        return [
          row,
          number,
          name,
          { ...column('like', 360, (line) => <Candidates candidates={line.row.candidates} />), grows: true },
          ...actions,
        ];
      case 'UNCHANGED':
      case 'SKIPPED':
        return [row, ...numbers, { ...name, grows: true }, ...actions];
    }
  }, [outcome, columns, register, reviewing, language, own, intl, formatMessage, formatNumber]);
}

/** Whom a row may be about: customers by a link, other rows by their place. */
function Candidates({ candidates }: { candidates: ImportRow['candidates'] }) {
  const { formatMessage } = useIntl();
  return candidates.map(({ id, rowNumber, number, name }, index) => (
    <span key={id ?? rowNumber}>
      {index > 0 && ', '}
      {id !== null ? (
        <AppLink href={paths.customer(id)} target="_blank" rel="noopener">
          {[number, name].filter(Boolean).join(' ')}
        </AppLink>
      ) : (
        formatMessage({ id: 'import.candidate.row' }, { row: rowNumber ?? 0, name })
      )}
    </span>
  ));
}
