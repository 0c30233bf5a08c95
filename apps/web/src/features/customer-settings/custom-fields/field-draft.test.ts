import { describe, expect, it } from '@jest/globals';
import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { changesOf, definitionOf, draftOf, moved, ofType } from './field-draft';

const field: CustomField = {
  id: 'cfd_1',
  key: 'class',
  type: 'CHOICE',
  title: { sv: 'Klass', en: 'Class' },
  help: null,
  suggestions: [],
  options: [
    { key: 'gold', sv: 'Guld', en: 'Gold' },
    { key: 'silver', sv: 'Silver', en: 'Silver' },
  ],
  required: false,
  unique: false,
  showInList: true,
  searchable: false,
  hiddenFromCustomers: true,
  subgroups: [],
  deleted: false,
};

describe('the draft of a custom field', () => {
  it('changes nothing until somebody types', () => {
    expect(changesOf(draftOf(field), draftOf(field))).toEqual({});
  });

  it('sends only what was changed, and stored choices by their keys', () => {
    const base = draftOf(field);
    const draft = { ...base, required: true, options: moved(base.options, 0, 1) };
    expect(changesOf(base, draft)).toEqual({
      required: true,
      options: [
        { key: 'silver', sv: 'Silver', en: 'Silver' },
        { key: 'gold', sv: 'Guld', en: 'Gold' },
      ],
    });
  });

  it('leaves behind what another type does not have', () => {
    const text = { ...draftOf(null), title: { sv: 'Kod', en: '' }, unique: true, searchable: true };
    const withSuggestion = { ...text, suggestions: [{ id: 'a', key: null, sv: 'A', en: '' }] };
    expect(definitionOf(ofType(withSuggestion, 'LONG_TEXT'))).toMatchObject({
      unique: false,
      searchable: false,
      suggestions: [],
    });
    expect(ofType(text, 'CHOICE').options).toHaveLength(1);
  });

  it('moves a line a step, and not past the edges', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
});
