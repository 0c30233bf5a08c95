import { describe, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { everythingBut } from './scope';
import { useMarking } from './use-marking';

const edge = (id: string) => ({ node: { id } });
const loaded = { edges: ['anna', 'bo', 'cia'].map(edge), hasMore: true };

function marked(list = loaded) {
  const { result, rerender } = renderHook((props: { list: typeof loaded }) => useMarking('en lista', props.list), {
    initialProps: { list },
  });
  const change = (...ids: string[]) => act(() => result.current.change(new Set(ids)));
  const now = () => {
    const { ids, all, except } = result.current;
    return { ids: [...ids], all, except: [...except].sort() };
  };
  return { result, rerender, change, now };
}

describe('Everything in a filter of which three are loaded', () => {
  it('stays marked but for whoever is unmarked, those too that are loaded later', () => {
    const { result, rerender, change, now } = marked();
    act(() => result.current.markAll());
    change('anna', 'cia');
    expect(now()).toEqual({ ids: ['anna', 'cia'], all: true, except: ['bo'] });
    rerender({ list: { edges: [...loaded.edges, edge('dan')], hasMore: true } });
    expect(now()).toEqual({ ids: ['anna', 'cia', 'dan'], all: true, except: ['bo'] });
    change('anna', 'bo', 'cia', 'dan');
    expect(now()).toEqual({ ids: ['anna', 'bo', 'cia', 'dan'], all: true, except: [] });
  });

  it('stays marked beyond the loaded when these are unmarked one by one, and is cleared when they are together', () => {
    const { result, change, now } = marked();
    act(() => result.current.markAll());
    change('anna', 'cia');
    change('cia');
    change();
    expect(now()).toEqual({ ids: [], all: true, except: ['anna', 'bo', 'cia'] });
    change('anna', 'bo', 'cia');
    change();
    expect(now()).toEqual({ ids: [], all: false, except: [] });
  });

  it('is counted exactly where the list is', () => {
    const list = { asked: {}, countText: '4 812 kunder', viewId: 'all' } as const;
    const count = (precision: 'EXACT' | 'AT_LEAST') =>
      everythingBut({ ...list, count: { value: 4812, precision } }, new Set(['bo']));
    expect([count('EXACT'), count('AT_LEAST')]).toMatchObject([
      { except: ['bo'], exactly: 4811 },
      { except: ['bo'], exactly: null },
    ]);
  });
});

describe('A filter that is loaded whole', () => {
  it('has nobody marked once the last is unmarked', () => {
    const { result, change, now } = marked({ ...loaded, hasMore: false });
    act(() => result.current.markAll());
    change('cia');
    change();
    expect(now()).toEqual({ ids: [], all: false, except: [] });
  });
});
