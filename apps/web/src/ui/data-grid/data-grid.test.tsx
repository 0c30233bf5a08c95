import '@testing-library/jest-dom/jest-globals';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { inKit } from '../../test/in-app';
import { DataGrid, type DataGridProps } from './data-grid';
import type { GridColumn, GridRowActions, GridSort } from './grid-types';

interface Sample {
  id: string;
  name: string;
  city: string;
}

const columns: readonly GridColumn<Sample>[] = [
  { id: 'name', header: 'Namn', size: 240, grows: true, isRowHeader: true, sortable: true, cell: ({ name }) => name },
  { id: 'city', header: 'Ort', size: 120, sortable: true, cell: ({ city }) => city },
  { id: 'phone', header: 'Telefon', size: 120, cell: () => <button type="button">Ring</button> },
];

beforeAll(() => {
  // jsdom has no layout: a window of 640 px, in which 13 rows fit below the headings.
  for (const side of ['offsetHeight', 'clientHeight'] as const) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 640 });
  }
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, value: 1000 });
  HTMLElement.prototype.scrollTo = () => undefined;
});

function aGrid(count: number, given: Partial<DataGridProps<Sample>> = {}) {
  const rows = Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `Kund ${index}`, city: 'Umeå' }));
  const onOpen = jest.fn<DataGridProps<Sample>['onOpen']>();
  function Grid() {
    const [sorts, setSorts] = useState<readonly GridSort[]>([]);
    const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
    return (
      <DataGrid
        label="Kunder"
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        totalCount={count}
        sorts={sorts}
        onSort={setSorts}
        selection={{ ids, onChange: setIds, label: ({ name }) => `Markera ${name}` }}
        rowHref={({ id }) => `/customers/${id}`}
        onOpen={onOpen}
        {...given}
      />
    );
  }
  render(inKit(<Grid />));
  return { user: userEvent.setup(), onOpen };
}

const row = (name: string) => screen.getByRole('row', { name: new RegExp(`${name}\\b`) });
const focus = (element: HTMLElement) => act(() => element.focus());
const selectedNames = () =>
  screen.getAllByRole('row', { selected: true }).map((element) => within(element).getByRole('rowheader').textContent);

describe('the grid tells a screen reader', () => {
  it('its name, how many rows and columns there are, and where each row stands', () => {
    aGrid(500);
    const grid = screen.getByRole('grid', { name: 'Kunder' });
    expect(grid).toHaveAttribute('aria-rowcount', '501');
    expect(grid).toHaveAttribute('aria-colcount', '4');
    expect(grid).toHaveAttribute('aria-multiselectable', 'true');
    expect(row('Kund 3')).toHaveAttribute('aria-rowindex', '5');
    expect(within(row('Kund 3')).getByRole('rowheader')).toHaveTextContent('Kund 3');
  });

  it('that the number of rows is not known yet', () => {
    aGrid(100, { totalCount: undefined });
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '-1');
  });

  it('which column orders the list, and which way', async () => {
    const { user } = aGrid(5);
    const order = () => screen.getByRole('columnheader', { name: 'Ort' }).getAttribute('aria-sort');
    expect(order()).toBe('none');
    await user.click(screen.getByRole('button', { name: 'Ort' }));
    expect(order()).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Ort' }));
    expect(order()).toBe('descending');
    await user.click(screen.getByRole('button', { name: 'Ort' }));
    expect(order()).toBe('none');
    expect(screen.getByRole('columnheader', { name: 'Telefon' })).not.toHaveAttribute('aria-sort');
  });

  it('nothing of the thousands of rows outside the screen', () => {
    aGrid(5000);
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });
});

describe('by keyboard', () => {
  it('only one row is a tab stop, and it moves with the arrows, j and k', async () => {
    const { user } = aGrid(50);
    focus(row('Kund 0'));
    await user.keyboard('{ArrowDown}jj{ArrowUp}k');
    expect(row('Kund 1')).toHaveFocus();
    expect(screen.getAllByRole('row').filter((element) => element.tabIndex === 0)).toEqual([row('Kund 1')]);
  });

  it('a person who holds the key down loses no step', async () => {
    const { user } = aGrid(50);
    focus(row('Kund 0'));
    await user.keyboard('jjjjjjjjjjjj');
    expect(row('Kund 12')).toHaveFocus();
  });

  it('End and Home reach the last and first loaded rows, Page Down a screen', async () => {
    const { user } = aGrid(500);
    focus(row('Kund 0'));
    await user.keyboard('{PageDown}');
    expect(row('Kund 12')).toHaveFocus();
    await user.keyboard('{End}');
    expect(row('Kund 499')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(row('Kund 0')).toHaveFocus();
  });

  it('Enter opens, Control and Enter opens in a new tab', async () => {
    const { user, onOpen } = aGrid(5);
    focus(row('Kund 2'));
    await user.keyboard('{Enter}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onOpen.mock.calls.map(([opened, options]) => [opened.name, options.newTab])).toEqual([
      ['Kund 2', false],
      ['Kund 2', true],
    ]);
  });

  it('Space shows a preview where there is one', async () => {
    const onPreview = jest.fn<(sample: Sample) => void>();
    const { user, onOpen } = aGrid(5, { onPreview });
    focus(row('Kund 1'));
    await user.keyboard(' ');
    expect(onPreview).toHaveBeenCalledWith(expect.objectContaining({ name: 'Kund 1' }));
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('x selects, Shift and an arrow extends, Control A takes all that are loaded, Escape clears', async () => {
    const { user } = aGrid(5);
    focus(row('Kund 1'));
    await user.keyboard('x{Shift>}{ArrowDown}{/Shift}');
    expect(selectedNames()).toEqual(['Kund 1', 'Kund 2']);
    await user.keyboard('{Control>}a{/Control}');
    expect(selectedNames()).toHaveLength(5);
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
  });

  it('a letter typed in a button inside a cell moves nothing', async () => {
    const { user } = aGrid(5);
    focus(within(row('Kund 1')).getByRole('button', { name: 'Ring' }));
    await user.keyboard('j');
    expect(within(row('Kund 1')).getByRole('button', { name: 'Ring' })).toHaveFocus();
  });

  it('Shift and an arrow on a heading makes its column wider or narrower, within bounds', async () => {
    const { user } = aGrid(5);
    focus(screen.getByRole('button', { name: 'Ort' }));
    const template = () => row('Kund 1').style.gridTemplateColumns;
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(template()).toContain('144px');
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(template()).toContain(' 72px');
  });
});

describe('by mouse', () => {
  it('a click anywhere on the row opens it, one on its checkbox or a button does not', async () => {
    const { user, onOpen } = aGrid(5);
    await user.click(within(row('Kund 3')).getByText('Umeå'));
    await user.click(within(row('Kund 2')).getByRole('checkbox'));
    await user.click(within(row('Kund 2')).getByRole('button', { name: 'Ring' }));
    expect(onOpen.mock.calls.map(([opened]) => opened.name)).toEqual(['Kund 3']);
    expect(selectedNames()).toEqual(['Kund 2']);
  });

  it('the name is a real link', () => {
    aGrid(5);
    expect(within(row('Kund 4')).getByRole('link', { name: 'Kund 4' })).toHaveAttribute('href', '/customers/c4');
  });
});

describe('rows that are not loaded', () => {
  it('are asked for when fewer than thirty are left, and not before', async () => {
    const onEndNear = jest.fn();
    const { user } = aGrid(100, { onEndNear });
    expect(onEndNear).not.toHaveBeenCalled();
    focus(row('Kund 0'));
    await user.keyboard('{End}');
    expect(onEndNear).toHaveBeenCalled();
  });

  it('have their place while they are on their way', () => {
    aGrid(2, { placeholders: 3 });
    expect(screen.getAllByRole('row')).toHaveLength(1 + 2 + 3);
  });
});

it('coming back, the focus is on the row that was opened', () => {
  aGrid(500, { startAt: 200 });
  expect(row('Kund 200')).toHaveFocus();
});

describe('what can be done with a row', () => {
  it('opens the one menu of the rows by its keys and its button, at the row', async () => {
    const { user, onMenu } = withActions();
    focus(row('Kund 1'));
    await user.keyboard('{ContextMenu}');
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(within(row('Kund 2')).getByRole('button', { name: 'Åtgärder för Kund 2' }));
    expect(onMenu.mock.calls.map(([{ name }]) => name)).toEqual(['Kund 1', 'Kund 1', 'Kund 2']);
    expect(row('Kund 2')).toHaveFocus();
  });

  it('goes by F2 to the values that can be changed, and changes by F2 and never by a click on the row', async () => {
    const { user, onEdit } = withActions();
    focus(row('Kund 1'));
    await user.keyboard('{F2}');
    expect(screen.getByRole('button', { name: 'Ändra Ort för Kund 1' })).toHaveFocus();
    expect(onEdit).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}{F2}');
    expect(onEdit.mock.calls.map(([{ name }, column]) => [name, column])).toEqual([['Kund 1', 'phone']]);
    await user.keyboard('{Escape}');
    expect(row('Kund 1')).toHaveFocus();
  });
});

function withActions() {
  const onMenu = jest.fn<GridRowActions<Sample>['onMenu']>();
  const onEdit = jest.fn<GridRowActions<Sample>['onEdit']>();
  const rowActions: GridRowActions<Sample> = {
    menuLabel: ({ name }) => `Åtgärder för ${name}`,
    onMenu,
    editLabel: ({ name }, { header }) => `Ändra ${header} för ${name}`,
    onEdit,
  };
  const editable = columns.map((column) => ({ ...column, editable: column.id !== 'name' }));
  return { ...aGrid(5, { rowActions, columns: editable }), onMenu, onEdit };
}
