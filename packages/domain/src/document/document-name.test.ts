import { describe, expect, it } from '@jest/globals';
import { freeName, nameKey, typedName, uploadedName } from './document-name.js';

describe('What an upload calls itself', () => {
  it.each([
    ['Ritning våning 2.pdf', 'Ritning våning 2.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Åsa\\bild.png', 'bild.png'],
    ['..', 'file'],
    ['', 'file'],
    ['   ', 'file'],
    ['.htaccess', 'htaccess'],
    ['...dold.txt', 'dold.txt'],
    ['namn. . .', 'namn'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['rad\r\nContent-Type: text/html.pdf', 'html.pdf'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['LPT1.pdf', '_LPT1.pdf'],
    ['console.log', 'console.log'],
    ['a:b*c?"d<e>f|g.pdf', 'a_b_c__d_e_f_g.pdf'],
    ['cafe\u0301.jpg', 'café.jpg'],
    ['\uD800lone.txt', 'lone.txt'],
    ['många   mellanslag.txt', 'många mellanslag.txt'],
  ])('%j becomes %j', (raw, name) => {
    expect(uploadedName(raw)).toBe(name);
  });

  it('is cut to 200 characters, with its ending kept', () => {
    const name = uploadedName(`${'å'.repeat(300)}.pdf`);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith('å.pdf')).toBe(true);
    expect([...uploadedName('😀'.repeat(300))]).toHaveLength(200);
  });

  it('is the same when it is made safe once more', () => {
    for (const raw of ['..', '.a', 'CON', 'x'.repeat(300), 'a/b:c', ' . x . ', '_con.txt', `${'x'.repeat(198)} . .pdf`])
      expect(uploadedName(uploadedName(raw))).toBe(uploadedName(raw));
  });
});

describe('A name that somebody types', () => {
  it.each([
    ['', 'REQUIRED'],
    ['a/b', 'DOCUMENT_NAME'],
    ['..', 'DOCUMENT_NAME'],
    ['.dold', 'DOCUMENT_NAME'],
    ['nul', 'DOCUMENT_NAME'],
    ['a\u0000', 'INVALID_CHARACTERS'],
    ['a\u202Eb', 'INVALID_CHARACTERS'],
    ['x'.repeat(201), 'TOO_LONG'],
  ])('%j is refused as %s', (raw, code) => {
    expect(typedName(raw)).toMatchObject({ ok: false, violation: { code, path: ['name'] } });
  });

  it('is taken as it is when every system takes it', () => {
    expect(typedName(' Avtal 2026 (ny) ')).toEqual({ ok: true, name: 'Avtal 2026 (ny)' });
  });
});

describe('A name that the folder has already', () => {
  const taken = (...names: string[]) => {
    const keys = new Set(names.map(nameKey));
    return (key: string) => keys.has(key);
  };

  it('gets the next number, before the ending', () => {
    expect(freeName('Bild.png', taken())).toBe('Bild.png');
    expect(freeName('Bild.png', taken('bild.PNG'))).toBe('Bild (2).png');
    expect(freeName('Bild.png', taken('bild.png', 'Bild (2).png'))).toBe('Bild (3).png');
    expect(freeName('Avtal', taken('avtal'))).toBe('Avtal (2)');
  });

  it('stays within the length also with a number', () => {
    const long = uploadedName(`${'x'.repeat(300)}.pdf`);
    const next = freeName(long, taken(long));
    expect([...next]).toHaveLength(200);
    expect(next.endsWith('x (2).pdf')).toBe(true);
  });
});
