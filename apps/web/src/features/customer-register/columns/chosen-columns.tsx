import type { FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { leadingColumn, type ListColumn } from '@register/domain/view/list-columns';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { announce } from '../../../ui/announcer';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { CollapseIcon, ExpandIcon, GripIcon, PinIcon, UnpinIcon } from '../../../ui/icons';
import styles from './columns.module.css';

interface ChosenColumnsProps {
  columns: readonly ListColumn[];
  nameOf: (field: FieldKey) => string;
  canPin: boolean;
  onChange: (columns: readonly ListColumn[]) => void;
}

/** The columns in their order: moved by their handles or, by keyboard, with the arrows beside them. */
export function ChosenColumns({ columns, nameOf, canPin, onChange }: ChosenColumnsProps) {
  const { formatMessage } = useIntl();
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<FieldKey | null>(null);
  const move = (field: FieldKey, to: number) => {
    const moved = columns.find((column) => column.field === field);
    const others = columns.filter((column) => column.field !== field);
    const at = Math.max(0, Math.min(others.length, to));
    if (moved) onChange(others.toSpliced(at, 0, moved));
    return at;
  };
  const step = (field: FieldKey, by: -1 | 1) => {
    const at = columns.findIndex((column) => column.field === field);
    const place = move(field, at + by);
    announce(
      formatMessage({ id: 'columns.moved' }, { column: nameOf(field), place: place + 1, total: columns.length }),
    );
    const direction = by < 0 ? 'up' : 'down';
    // The row has moved: its button keeps the focus.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-field="${field}"] [data-move="${direction}"]`)?.focus(),
    );
  };
  useDragOver(list, (field) => {
    if (dragged !== null && dragged !== field)
      move(
        dragged,
        columns.findIndex((column) => column.field === field),
      );
  });
  return (
    <section className={styles['section']} aria-label={formatMessage({ id: 'columns.chosen' })}>
      <h3 className={styles['heading']}>{formatMessage({ id: 'columns.chosen' }, { count: columns.length })}</h3>
      <ul ref={list} className={styles['list']}>
        {columns.map(({ field, pinned }, at) => {
          const column = nameOf(field);
          const isName = field === leadingColumn;
          // Those that stay in sight stand in front, among themselves.
          const first = at === 0 || columns[at - 1]?.pinned !== pinned;
          const last = at === columns.length - 1 || columns[at + 1]?.pinned !== pinned;
          return (
            <li
              key={field}
              data-field={field}
              data-dragged={dragged === field || undefined}
              className={styles['chosen']}
            >
              <span
                className={styles['grip']}
                draggable
                aria-hidden
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  setDragged(field);
                }}
                onDragEnd={() => setDragged(null)}
              >
                <GripIcon />
              </span>
              <Checkbox
                label={column}
                className={styles['name']}
                checked
                disabled={isName}
                onChange={() => onChange(columns.filter((other) => other.field !== field))}
              />
              {!isName && (
                <IconButton
                  icon={pinned ? <UnpinIcon aria-hidden /> : <PinIcon aria-hidden />}
                  label={formatMessage({ id: pinned ? 'columns.unpin' : 'columns.pin' }, { column })}
                  blockedBecause={pinned || canPin ? undefined : formatMessage({ id: 'columns.pin.full' })}
                  onClick={() =>
                    onChange(columns.map((other) => (other.field === field ? { ...other, pinned: !pinned } : other)))
                  }
                />
              )}
              <IconButton
                data-move="up"
                icon={<CollapseIcon aria-hidden />}
                label={formatMessage({ id: 'columns.up' }, { column })}
                blockedBecause={first ? formatMessage({ id: 'columns.first' }) : undefined}
                onClick={() => step(field, -1)}
              />
              <IconButton
                data-move="down"
                icon={<ExpandIcon aria-hidden />}
                label={formatMessage({ id: 'columns.down' }, { column })}
                blockedBecause={last ? formatMessage({ id: 'columns.last' }) : undefined}
                onClick={() => step(field, 1)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Hears which row something is dragged over. Whoever uses the keyboard has the arrows. */
function useDragOver(list: RefObject<HTMLElement | null>, over: (field: string) => void) {
  const latest = useRef(over);
  useEffect(() => {
    latest.current = over;
  });
  useEffect(() => {
    const element = list.current;
    const heard = (event: DragEvent) => {
      event.preventDefault();
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null;
      if (event.type === 'dragover' && row?.dataset['field'] !== undefined) latest.current(row.dataset['field']);
    };
    element?.addEventListener('dragover', heard);
    element?.addEventListener('drop', heard);
    return () => {
      element?.removeEventListener('dragover', heard);
      element?.removeEventListener('drop', heard);
    };
  }, [list]);
}
