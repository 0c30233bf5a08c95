import { describe, expect, it } from '@jest/globals';
import { someSettings } from '../testing/builders.js';
import { importTargetsFor } from './import-columns.js';
import { checkMapping } from './import-mapping.js';

const reasons = (...mapping: (string | null)[]): unknown[] =>
  checkMapping(mapping, importTargetsFor(someSettings())).map(({ params }) => params);

describe('a mapping of columns', () => {
  it('is usable when each field is named once and there is a number or a name', () => {
    expect(reasons('number', null, 'name', null)).toEqual([]);
  });

  it('is refused for a field named twice, for one that the group does not use, and for a file without number and name', () => {
    expect(reasons('name', 'name')).toEqual([{ reason: 'FIELD_TWICE', field: 'name' }]);
    expect(reasons('name', 'language')).toEqual([{ reason: 'UNKNOWN_FIELD', field: 'language' }]);
    expect(reasons('name', 'password')).toEqual([{ reason: 'UNKNOWN_FIELD', field: 'password' }]);
    expect(reasons('email')).toEqual([{ reason: 'NO_KEY', field: 'number' }]);
  });
});
