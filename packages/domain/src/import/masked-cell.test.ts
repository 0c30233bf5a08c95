import { describe, expect, it } from '@jest/globals';
import { importTarget } from './import-columns.js';
import { maskedCell } from './masked-cell.js';

const shown = (text: string, key: string | null): string =>
  maskedCell(text, key === null ? null : (importTarget(key) ?? null));

describe('a cell as it is shown', () => {
  it.each([
    ['19811218-9876', 'personalNumber', '19811218-****'],
    ['811218-9876', 'organisationNumber', '811218-****'],
    ['8112189876', 'identityNumber', '811218****'],
    ['198112189876 ', 'identityNumber', '19811218**** '],
    ['55601606', 'personalNumber', '5560****'],
    ['556016-0680', 'identityNumber', '556016-0680'],
    ['165560160680', 'organisationNumber', '165560160680'],
    ['811218-9876', 'comments', '811218-9876'],
    ['811218-9876', null, '811218-****'],
    ['556016-0680', null, '556016-0680'],
    ['Storgatan 12', null, 'Storgatan 12'],
  ])('%s under %s is %s', (text, key, expected) => expect(shown(text, key)).toBe(expected));
});
