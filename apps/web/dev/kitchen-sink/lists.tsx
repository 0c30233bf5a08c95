import { useState } from 'react';
import { DataGrid } from '../../src/ui/data-grid/data-grid';
import type { GridColumn, GridSort } from '../../src/ui/data-grid/grid-types';
import { DataList } from '../../src/ui/data-list';
import { SectionCard } from '../../src/ui/section-card';
import { toast } from '../../src/ui/toast';

interface Sample {
  id: string;
  name: string;
  city: string;
}

const rows: readonly Sample[] = Array.from({ length: 200 }, (_, index) => ({
  id: String(index),
  name: `Provkund ${index + 1}`,
  city: ['Umeå', 'Växjö', 'Örebro'][index % 3] ?? '',
}));

const columns: readonly GridColumn<Sample>[] = [
  { id: 'id', header: 'Kundnr', size: 96, cell: ({ id }) => id, align: 'end' },
  { id: 'name', header: 'Namn', size: 240, grows: true, isRowHeader: true, sortable: true, cell: ({ name }) => name },
  { id: 'city', header: 'Ort', size: 160, sortable: true, cell: ({ city }) => city },
];

export function Lists() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set(['1']));
  const [sorts, setSorts] = useState<readonly GridSort[]>([{ column: 'name', descending: false }]);
  return (
    <SectionCard title="Lists">
      <DataList
        missing="saknas"
        facts={[
          { id: 'name', label: 'Namn', value: 'Granåsen Ventilation AB' },
          { id: 'phone', label: 'Telefon', value: null },
          { id: 'city', label: 'Ort', value: 'Umeå' },
        ]}
      />
      <div style={{ display: 'flex', blockSize: 320 }}>
        <DataGrid
          label="Provkunder"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          totalCount={rows.length}
          sorts={sorts}
          onSort={setSorts}
          selection={{ ids, onChange: setIds, label: ({ name }) => `Markera ${name}` }}
          onOpen={({ name }) => toast.info(name)}
        />
      </div>
    </SectionCard>
  );
}
