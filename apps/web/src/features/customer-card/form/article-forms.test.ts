import { describe, expect, it } from '@jest/globals';
import type { Customer } from '@register/domain/customer/customer';
import { aCustomer, aCustomerArticle, aSituation, someSettings } from '@register/domain/testing/builders';
import type { ShownArticle } from '../card-articles';
import { changedPaths, patchOf } from './form-patch';
import { problemsOf } from './form-problems';
import { newArticleRow, valuesOf, type CardValues } from './form-values';
import { rebaseValues } from './rebase-values';

const settings = someSettings({ showServiceArticles: true, showWorkOrderArticles: true });
const pump = aCustomerArticle({ id: 'car_pump', quantity: 1.5, price: 199_950, discount: 12.5 });
const filter = aCustomerArticle({ id: 'car_filter', article: 'art_filter', number: 'F-1', name: 'Filter' });
const stored = aCustomer({ serviceArticles: [pump, filter] });
const hour: ShownArticle = {
  id: 'art_hour',
  number: 'T-1',
  name: 'Arbetstid',
  unit: 'h',
  price: 89_500,
  timeArticle: true,
  status: 'ACTIVE',
};

type Rows = CardValues['serviceArticles'];
const typed = (change: (rows: Rows) => Rows): CardValues => {
  const values = valuesOf(stored);
  return { ...values, serviceArticles: change(structuredClone(values.serviceArticles)) };
};
const patchFor = (change: (rows: Rows) => Rows) => patchOf(valuesOf(stored), typed(change), settings);

describe('a list of articles in the form', () => {
  it('shows numbers as people write them, and sends nothing when nothing was typed', () => {
    expect(valuesOf(stored).serviceArticles[0]).toMatchObject({ quantity: '1,5', price: '1999,50', discount: '12,5' });
    expect(patchFor((rows) => rows)).toEqual({});
  });

  it('sends what was changed of a row, and null for what was emptied', () => {
    const patch = patchFor(([row, ...others]) => [{ ...row!, quantity: '2.25', price: '', note: ' Vind ' }, ...others]);
    expect(patch).toEqual({
      serviceArticles: { update: [{ id: 'car_pump', quantity: 2.25, price: null, note: 'Vind' }] },
    });
    expect(changedPaths(patch)).toEqual([
      'serviceArticles.car_pump.quantity',
      'serviceArticles.car_pump.price',
      'serviceArticles.car_pump.note',
    ]);
  });

  it('adds, removes and reorders; a new row gives no price unless somebody typed one', () => {
    expect(patchFor(([row]) => [row!, newArticleRow(hour)]).serviceArticles).toEqual({
      create: [{ article: 'art_hour', quantity: 0, note: null }],
      delete: ['car_filter'],
    });
    expect(patchFor((rows) => [...rows, newArticleRow(hour, { price: '795' })]).serviceArticles?.create).toEqual([
      { article: 'art_hour', quantity: 0, price: 79_500, note: null },
    ]);
    expect(patchFor((rows) => rows.toReversed()).serviceArticles).toEqual({ order: ['car_filter', 'car_pump'] });
  });

  it('sends nothing where the group has switched the list off', () => {
    expect(
      patchOf(
        valuesOf(stored),
        typed(() => []),
        someSettings(),
      ),
    ).toEqual({});
  });

  it('tells what is wrong at the row, wherever it stands', () => {
    const values = typed(([row, other]) => [
      { ...row!, discount: '101' },
      other!,
      newArticleRow({ ...hour, status: 'INACTIVE' }, { quantity: 'två' }),
    ]);
    const situation = aSituation({ settings, customer: stored });
    const patch = patchOf(valuesOf(stored), values, settings);
    expect(problemsOf(situation, patch, values).map(({ name, code }) => `${name} ${code}`)).toEqual([
      'serviceArticles.0.discount VALUE_RANGE',
      'serviceArticles.2.article REFERENCE_INACTIVE',
      'serviceArticles.2.quantity VALUE_RANGE',
    ]);
  });
});

describe('my rows on their version', () => {
  const moved = (change: (rows: Rows) => Rows, theirs: Partial<Customer>, takeTheirs: string[] = []) =>
    rebaseValues(
      typed(change),
      valuesOf(stored),
      valuesOf({ ...stored, ...theirs }),
      new Set(takeTheirs),
    ).serviceArticles.map(({ id, quantity, price }) => `${id.startsWith('new-') ? 'new' : id} ${quantity} ${price}`);

  it('keep what I changed and take what only they changed', () => {
    const theirs = { serviceArticles: [{ ...pump, price: 100 }, filter] };
    expect(moved(([row, ...others]) => [{ ...row!, quantity: '9' }, ...others], theirs)).toEqual([
      'car_pump 9 1',
      'car_filter 2 ',
    ]);
    const mine = ([row, ...others]: Rows) => [{ ...row!, price: '7' }, ...others];
    expect(moved(mine, theirs)[0]).toBe('car_pump 1,5 7');
    expect(moved(mine, theirs, ['serviceArticles.car_pump.price'])[0]).toBe('car_pump 1,5 1');
  });

  it('stay as new ones where I changed what they removed, and go where I did not', () => {
    const theirs = { serviceArticles: [filter] };
    expect(moved((rows) => rows, theirs)).toEqual(['car_filter 2 ']);
    expect(moved(([row, ...others]) => [{ ...row!, quantity: '9' }, ...others], theirs)).toEqual([
      'car_filter 2 ',
      'new 9 1999,50',
    ]);
  });
});
