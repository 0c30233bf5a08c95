import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useLayoutEffect, type ReactNode } from 'react';
import { inKit } from '../../test/in-app';
import { RegisterSearchBox } from './register-search-box';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('keeps a letter that is typed while the page draws the search before it', () => {
  const searched: string[] = [];
  const search = (q: string) => void searched.push(q);
  const box = (q: string, drawn: () => void = () => undefined) =>
    inKit(
      <Page drawn={drawn}>
        <RegisterSearchBox q={q} onSearch={search} onEnterList={() => undefined} />
      </Page>,
    );
  const { rerender } = render(box(''));
  const field = screen.getByRole('textbox');
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  type('r');
  act(() => jest.advanceTimersByTime(100));
  type('rö');
  // The pause after the second letter ends as soon as the first has been drawn.
  rerender(box('r', () => jest.advanceTimersByTime(100)));
  expect(searched).toEqual(['r', 'rö']);
  expect(field).toHaveValue('rö');
  rerender(box('rö'));
  rerender(box('by a link'));
  expect(field).toHaveValue('by a link');
});

it('keeps what is typed while the page is two searches behind', () => {
  const searched: string[] = [];
  const search = (q: string) => void searched.push(q);
  const box = (q: string) => inKit(<RegisterSearchBox q={q} onSearch={search} onEnterList={() => undefined} />);
  const { rerender } = render(box(''));
  const field = screen.getByRole('textbox');
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  for (const text of ['r', 'rö']) {
    type(text);
    act(() => jest.advanceTimersByTime(100));
  }
  type('röd');
  rerender(box('r'));
  expect(field).toHaveValue('röd');
  rerender(box('rö'));
  act(() => jest.advanceTimersByTime(100));
  expect(searched).toEqual(['r', 'rö', 'röd']);
  rerender(box('röd'));
  expect(field).toHaveValue('röd');
  rerender(box('r'));
  expect(field).toHaveValue('r');
});

function Page({ drawn, children }: { drawn: () => void; children: ReactNode }) {
  useLayoutEffect(drawn, [drawn]);
  return children;
}
