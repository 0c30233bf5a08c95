import { describe, expect, it } from '@jest/globals';
import { accessActionName, accessSentence } from './access-log-words.js';
import { accessActions, accessLogKinds, actionsOf, type AccessAction } from './access-log.js';

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

describe('Whoever reads the log', () => {
  const actions = Object.keys(accessActions) as AccessAction[];
  it.each(['sv', 'en'] as const)('tells events apart by their names and by their sentences, in %s', (language) => {
    const names = actions.map((action) => accessActionName(action, language));
    const sentences = actions.map((action) => accessSentence(action, { subject: 'Siv', field: null }, language));
    expect(new Set(names).size).toBe(actions.length);
    expect(new Set(sentences).size).toBe(actions.length);
    expect(sentences.filter((sentence) => !/^[^{}]+[.]$/.test(sentence))).toEqual([]);
  });

  it('is told whose personal number was shown, and of whom at the customer', () => {
    const shown = (field: string) => accessSentence('REVEALED', { subject: '0007', field }, 'sv');
    expect(shown('personalNumber')).toBe('Personnumret för kund 0007 visades.');
    expect(shown('coApplicants')).toBe('Ett personnummer för en medsökande hos kund 0007 visades.');
  });

  it('reads a name as it is, whatever signs are in it', () => {
    expect(accessSentence('SIGNED_IN', { subject: "$& {subject} '$1'", field: null }, 'en')).toBe(
      "$& {subject} '$1' signed in.",
    );
  });
});
