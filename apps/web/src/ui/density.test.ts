import { expect, it } from '@jest/globals';
import { chooseDensity, followDensityOf } from './density';

it('two people at one machine each have their rows as they chose them', () => {
  const shown = () => document.documentElement.getAttribute('data-density') ?? 'comfortable';
  followDensityOf('usr_1');
  chooseDensity('compact');
  followDensityOf('usr_2');
  expect(shown()).toBe('comfortable');
  followDensityOf('usr_1');
  expect(shown()).toBe('compact');
});
