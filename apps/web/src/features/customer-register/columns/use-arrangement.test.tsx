import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { ListColumn } from '@register/domain/view/list-columns';
import { act, renderHook } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { createClient } from '../../../graphql/client';
import sv from '../../../i18n/sv.json';
import { standInForTheApi } from '../../../test/api-stand-in';
import type { SavedView } from '../views/use-views';
import { useArrangement } from './use-arrangement';
import type { ListColumns } from './use-list-columns';

const kept: { id: unknown; widths: unknown }[] = [];

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
  kept.length = 0;
  standInForTheApi({
    customerViewArrange: ({ id, input }) => {
      const { columns } = input as { columns: { field: string; width: number }[] };
      kept.push({ id, widths: Object.fromEntries(columns.map(({ field, width }) => [field, width])) });
      return { customerView: null, userErrors: [] };
    },
  });
});
afterEach(() => {
  jest.useRealTimers();
});

it('keeps the width that somebody has drawn for the view they drew it in, though they go to another at once', async () => {
  const { result, rerender } = inView(aView('a'), ['name', 'city']);
  act(() => result.current.setSizes({ name: 300 }));
  act(() => result.current.setSizes({ name: 310 }));
  rerender({ view: aView('b'), columns: columnsOf(['number']) });
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(kept).toEqual([{ id: 'a', widths: { name: 310, city: 120 } }]);
});

it('keeps it though they leave the register at once', async () => {
  const { result, unmount } = inView(aView('a'), ['name']);
  act(() => result.current.setSizes({ name: 300 }));
  unmount();
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(kept).toEqual([{ id: 'a', widths: { name: 300 } }]);
});

const inView = (view: SavedView, fields: readonly ListColumn['field'][]) =>
  renderHook(({ view: shown, columns }) => useArrangement(shown, columns), {
    initialProps: { view, columns: columnsOf(fields) },
    wrapper: ({ children }) => (
      <IntlProvider locale="sv" messages={sv}>
        <ApolloProvider client={client}>{children}</ApolloProvider>
      </IntlProvider>
    ),
  });

const client = createClient(() => Promise.resolve());

const columnsOf = (fields: readonly ListColumn['field'][]): ListColumns => {
  const shown = fields.map((field) => ({ field, width: 120, pinned: false }));
  return { shown, choosable: fields, standard: shown, layout: 'LIST', isChosen: true, isArranged: false };
};

const aView = (id: string): SavedView => ({
  __typename: 'CustomerView',
  id,
  version: 1,
  name: id,
  isWhole: true,
  audience: 'ME',
  role: null,
  isBuiltIn: false,
  canChange: true,
  search: '',
  filters: [],
  sorts: [],
  columns: null,
  layout: 'LIST',
  arrangement: null,
  updatedBy: null,
  unusedSince: null,
});
