import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import {
  leadingColumn,
  mostColumns,
  mostPinned,
  settledColumns,
  type ListColumn,
} from '@register/domain/view/list-columns';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../../ui/announcer';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { chooseDensity, useDensity } from '../../../ui/density';
import { Drawer } from '../../../ui/drawer';
import { Segmented } from '../../../ui/segmented';
import { TextField } from '../../../ui/text-field';
import type { OwnFields } from '../use-own-fields';
import { ChosenColumns } from './chosen-columns';
import styles from './columns.module.css';
import { useColumnHeader } from './register-columns';
import type { ListColumns } from './use-list-columns';

interface ColumnsPanelProps {
  columns: ListColumns;
  own: OwnFields | null;
  onChange: (columns: readonly ListColumn[] | null) => void;
  onClose: () => void;
}

/** Which columns the list has, in which order, and which of them stay in sight. In force at once. */
export function ColumnsPanel({ columns, own, onChange, onClose }: ColumnsPanelProps) {
  const { formatMessage } = useIntl();
  const headerOf = useColumnHeader(own);
  const [search, setSearch] = useState('');
  const { shown } = columns;
  const chosen = new Set(shown.map(({ field }) => field));
  const isFull = shown.length >= mostColumns;
  const others = columns.choosable.filter((field) => !chosen.has(field) && matches(headerOf(field), search));
  const change = (next: readonly ListColumn[]) => onChange(settledColumns(next));
  const add = (field: FieldKey) => {
    change([...shown, { field, width: null, pinned: false }]);
    announce(formatMessage({ id: 'columns.added' }, { column: headerOf(field) }));
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      title={formatMessage({ id: 'columns.title' })}
      footer={
        <>
          <Button
            onClick={() => onChange(null)}
            blockedBecause={columns.isArranged ? undefined : formatMessage({ id: 'columns.reset.nothing' })}
          >
            {formatMessage({ id: 'columns.reset' })}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {formatMessage({ id: 'columns.done' })}
          </Button>
        </>
      }
    >
      <div className={styles['panel']}>
        <p className={styles['note']}>{formatMessage({ id: 'columns.note' })}</p>
        <ChosenColumns
          columns={shown}
          nameOf={headerOf}
          canPin={shown.filter(({ pinned, field }) => pinned && field !== leadingColumn).length < mostPinned - 1}
          onChange={change}
        />
        <section className={styles['section']} aria-label={formatMessage({ id: 'columns.others' })}>
          <h3 className={styles['heading']}>{formatMessage({ id: 'columns.others' })}</h3>
          <TextField
            type="search"
            label={formatMessage({ id: 'columns.search' })}
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
          />
          {isFull && <p className={styles['note']}>{formatMessage({ id: 'columns.full' }, { max: mostColumns })}</p>}
          {others.length === 0 && <p className={styles['note']}>{formatMessage({ id: 'columns.others.none' })}</p>}
          <ul className={styles['list']}>
            {others.map((field) => (
              <li key={field} className={styles['other']}>
                <Checkbox label={headerOf(field)} checked={false} disabled={isFull} onChange={() => add(field)} />
              </li>
            ))}
          </ul>
        </section>
        <DensityChoice />
      </div>
    </Drawer>
  );
}

/** Of this device: it goes with its screen. */
function DensityChoice() {
  const { formatMessage } = useIntl();
  return (
    <section className={styles['section']} aria-label={formatMessage({ id: 'account.density' })}>
      <Segmented
        label={formatMessage({ id: 'account.density' })}
        options={(['comfortable', 'compact'] as const).map((value) => ({
          value,
          label: formatMessage({ id: `account.density.${value}` }),
        }))}
        value={useDensity()}
        onChange={chooseDensity}
      />
    </section>
  );
}

const matches = (label: string, search: string) =>
  label.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
