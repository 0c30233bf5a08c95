import { describe, expect, it } from '@jest/globals';
import { headingsKey, mappingAsLastTime, rememberMapping } from './remembered-mapping.js';

const allowed = [{ key: 'number' }, { key: 'name' }, { key: 'phone' }, { key: 'comments' }];

describe('how the columns of a file were mapped', () => {
  it('is known again by the headings, in any order and however they are written', () => {
    expect(headingsKey(['Kundnr', ' NAMN ', 'Övrigt'])).toBe(headingsKey(['övrigt', 'kundnr', 'Namn']));
    expect(headingsKey(['Kundnr', 'Namn'])).not.toBe(headingsKey(['Kundnr', 'Namn', 'Namn']));
  });

  it('goes with the heading and not with its place', () => {
    const remembered = rememberMapping(['Nr', 'Benämning', 'Övrigt'], ['number', 'name', null]);
    expect(mappingAsLastTime(['Övrigt', 'Benämning', 'nr'], remembered, allowed)).toEqual([null, 'name', 'number']);
  });

  it('tells columns with the same heading apart, and those without one', () => {
    const remembered = rememberMapping(['Tel', 'Tel', ''], ['phone', 'comments', 'name']);
    expect(mappingAsLastTime(['Tel', '', 'Tel'], remembered, allowed)).toEqual(['phone', 'name', 'comments']);
  });

  it('leaves out a field that is not there any more', () => {
    const remembered = rememberMapping(['Nr', 'Rutt'], ['number', 'customFields.route']);
    expect(mappingAsLastTime(['Nr', 'Rutt'], remembered, allowed)).toEqual(['number', null]);
    expect(mappingAsLastTime(['constructor'], {}, allowed)).toEqual([null]);
  });
});
