import { describe, expect, it } from '@jest/globals';
import { aCustomField, aCustomFieldTable } from '../testing/builders.js';
import { idsIn, listAskedFor, readAskedFor, withNames } from './asked-for.js';
import { askedWords } from './asked-words.js';

const customFields = aCustomFieldTable([
  aCustomField(),
  aCustomField({ id: 'field-2', key: 'floors', type: 'NUMBER', title: { sv: 'Våningar', en: 'Floors' } }),
  aCustomField({
    id: 'field-3',
    key: 'route',
    type: 'CHOICE',
    title: { sv: 'Rutt', en: 'Route' },
    options: [{ key: 'north', sv: 'Norr', en: 'North' }],
  }),
]);
const situation = { today: '2026-11-30', customFields };
const asked = (list: Parameters<typeof listAskedFor>[0]) => listAskedFor(list, situation);
const sv = (list: Parameters<typeof listAskedFor>[0]) => askedWords(asked(list), 'sv', customFields);

describe('What customers were asked for, as the log keeps it', () => {
  it('says in words what was asked, in either language', () => {
    const list = {
      view: 'mine',
      filter: {
        status: { eq: 'ACTIVE' },
        and: [
          { city: { in: ['Umeå', 'Växjö'] } },
          { or: [{ customFields: [{ key: 'floors', number: { gte: 3 } }] }, { email: { isNull: true } }] },
          { not: { customFields: [{ key: 'route', choices: { in: ['north'] } }] } },
          { assignedTo: { me: true } },
          { contacts: { none: { email: { isNull: true } } } },
          { history: { by: { in: ['usr_01h455vb4pex5vsknk084sn02q'] }, at: { gte: Date.UTC(2026, 0, 1) } } },
          { alwaysInvoice: true },
        ],
      },
    };
    expect(sv(list)).toBe(
      'Alla i listan – vyn Mina kunder; Status: Aktiv; Ort: Umeå eller Växjö; (Våningar från 3 eller E-post saknas); inte Rutt: Norr; Ansvariga: den som frågade; inte Kontaktpersons e-post saknas; Ändrad av: usr_01h455vb4pex5vsknk084sn02q; Ändring gjord från 2026-01-01T00:00:00.000Z; Skicka alltid som faktura: Ja',
    );
    expect(askedWords(asked(list), 'en', customFields)).toContain(
      'view My customers; Status: Active; Place: Umeå or Växjö',
    );
    expect(sv({})).toBe('Alla kunder i listan, utan urval');
    expect(sv({ view: 'mine', except: 3 })).toBe('Alla i listan – vyn Mina kunder; utom 3');
    expect(askedWords({ kind: 'MARKED' }, 'sv', customFields)).toBe('Markerade kunder');
  });

  it('holds no personal number, however it was asked for, and of what is written about people the first letter', () => {
    const number = '19811218-9876';
    const ways = [
      { search: number },
      { search: `Sigrid ${number}` },
      { search: '811218 9876' },
      { filter: { personalNumber: { eq: number } } },
      { filter: { coApplicantNumber: { in: [number] } } },
      { filter: { number: { contains: '811218-9876' } } },
      { filter: { organisationNumber: { eq: number } } },
      { filter: { costCentre: { eq: '198112189876' } } },
      { filter: { city: { startsWith: number } } },
      { filter: { or: [{ comments: { contains: `se ${number}` } }] } },
      { filter: { customFields: [{ key: 'port_code', text: { eq: number } }] } },
      { filter: { customFields: [{ key: 'gone', text: { eq: number } }] } },
      { filter: { not: { contacts: { some: { name: { contains: number } } } } } },
    ];
    for (const way of ways) {
      const kept = JSON.stringify(asked(way));
      expect({ way, found: /9876|811218/.test(kept) }).toEqual({ way, found: false });
    }
    expect(sv({ search: 'Sigrid Sekretess 1001' })).toBe('Alla i listan – sökning S… S… 1001');
    expect(sv({ filter: { name: { contains: 'Sekretess' } } })).toBe('Alla i listan – Namn innehåller S…');
    expect(sv({ filter: { organisationNumber: { eq: '556016-0680' } } })).toContain('556016-0680');
  });

  it('tells names in place of ids, and of many values so many', () => {
    const tag = 'tag_01h455vb4pex5vsknk084sn02q';
    const list = asked({
      filter: { tags: { any: [tag] }, city: { in: Array.from({ length: 14 }, (_, at) => `Ort${at}`) } },
    });
    expect(idsIn(list)).toEqual([tag]);
    const said = askedWords(withNames(list, new Map([[tag, 'Viktig']])), 'sv', customFields);
    expect(said).toContain('Taggar: Viktig');
    expect(said).toContain('Ort4 eller 9 till');
  });

  it('is read again as it was kept, and anything else is nothing', () => {
    const list = asked({ search: 'brf', filter: { status: { eq: 'ACTIVE' } } });
    expect(readAskedFor(JSON.stringify(list))).toEqual(list);
    expect([readAskedFor(null), readAskedFor('alla'), readAskedFor('null'), readAskedFor('{"kind":"X"}')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
