import { describe, expect, it } from '@jest/globals';
import { accessActions, accessLogKinds, actionsOf } from './access-log.js';

describe('Whoever looks for something in the log', () => {
  it('finds every event by exactly one kind, and something of each kind', () => {
    const found = accessLogKinds.map((kind) => actionsOf([kind]));
    expect(found.filter((actions) => actions.length === 0)).toEqual([]);
    expect(found.flat().sort()).toEqual(Object.keys(accessActions).sort());
    expect(actionsOf([...accessLogKinds])).toEqual(Object.keys(accessActions));
  });

  it('finds nothing by no kind', () => {
    expect(actionsOf([])).toEqual([]);
  });
});
