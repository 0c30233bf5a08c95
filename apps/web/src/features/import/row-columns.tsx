import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import type { ImportOutcome } from '../../graphql/schema.generated';
import { useLanguage } from '../../i18n/intl-provider';
import { AppLink } from '../../ui/app-link';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Missing } from '../../ui/data-list';
import { changeValue } from './change-value';
import { fieldName } from './field-name';
import { glanceColumns, type RowLine } from './row-lines';
import type { ShownImport } from './use-import';
import type { ImportRow } from './use-import-rows';

/** What one sees of rows with this outcome. */
export function useRowColumns(outcome: ImportOutcome, columns: ShownImport['columns']): readonly GridColumn<RowLine>[] {
  const { formatMessage } = useIntl();
  const { language } = useLanguage();
  return useMemo(() => {
    const missing = <Missing text={formatMessage({ id: 'import.missing' })} />;
    const text = (value: string | null | undefined) => (value ? <span title={value}>{value}</span> : missing);
    const words = { yes: formatMessage({ id: 'import.yes' }), no: formatMessage({ id: 'import.no' }) };
    const named = (field: string) => fieldName(field, language, formatMessage({ id: 'import.field.contactPersons' }));

    const row: GridColumn<RowLine> = {
      id: 'row',
      header: formatMessage({ id: 'import.column.row' }),
      size: 80,
      align: 'end',
      cell: (line) => line.row.rowNumber,
    };
    const number: GridColumn<RowLine> = {
      id: 'number',
      header: named('number'),
      size: 120,
      cell: (line) => text(line.number),
    };
    const name: GridColumn<RowLine> = {
      id: 'name',
      header: named('name'),
      size: 200,
      isRowHeader: true,
      cell: (line) => text(line.name),
    };
    const column = (
      id: 'field' | 'old' | 'new' | 'column' | 'value' | 'problem' | 'like',
      size: number,
      cell: GridColumn<RowLine>['cell'],
    ): GridColumn<RowLine> => ({ id, header: formatMessage({ id: `import.column.${id}` }), size, cell });

    switch (outcome) {
      case 'NEW':
        return [
          row,
          number,
          { ...name, grows: true },
          ...glanceColumns(columns).map(({ index, field }) => ({
            id: String(index),
            header: named(field ?? ''),
            size: 160,
            cell: (line: RowLine) => text(line.row.cells[index]),
          })),
        ];
      case 'CHANGED':
        return [
          row,
          number,
          name,
          column('field', 200, ({ change }) => text(change && named(change.field))),
          column('old', 200, ({ change }) => text(changeValue(change?.old ?? null, words))),
          { ...column('new', 200, ({ change }) => text(changeValue(change?.new ?? null, words))), grows: true },
        ];
      case 'ERROR':
        return [
          row,
          { ...number, isRowHeader: true },
          column('column', 180, ({ fault }) => text(fault?.column ?? (fault?.field && named(fault.field)))),
          column('value', 180, ({ fault }) => text(fault?.value)),
          { ...column('problem', 440, ({ fault }) => text(fault?.message)), grows: true },
        ];
      case 'DUPLICATE':
        return [
          row,
          number,
          name,
          { ...column('like', 360, (line) => <Candidates candidates={line.row.candidates} />), grows: true },
        ];
      case 'UNCHANGED':
        return [row, number, { ...name, grows: true }];
    }
  }, [outcome, columns, language, formatMessage]);
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
