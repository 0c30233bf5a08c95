import { strToU8, Zip, ZipDeflate } from 'fflate';
import { PackedPart } from './packed-part.js';
import type { TableToWrite } from './table-to-write.js';

/**
 * An .xlsx as it is made, in pieces. Every cell is text: numbers keep their zeros, and nothing is ever run as a formula.
 * The first row is bold and stays in sight. The next rows are asked for while the last are packed.
 */
export async function* writeWorkbook({ sheet, headings, rows }: TableToWrite): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, text] of fixedParts(sheet)) add(zip, name).push(strToU8(text), true);
  const part = new PackedPart('xl/worksheets/sheet1.xml');
  zip.add(part);
  try {
    const columns = headings.map((_, at) => columnName(at));
    part.write(`${sheetStart(headings.length)}${rowXml(headings, columns, { number: 1, style: boldText })}`);
    let number = 2;
    for await (const batch of rows) {
      const text = batch.map((cells) => rowXml(cells, columns, { number: number++, style: plainText })).join('');
      await part.written();
      yield* pieces.splice(0);
      part.write(text);
    }
    await part.written();
    part.write('</sheetData></worksheet>');
    await part.end();
    zip.end();
    yield* pieces.splice(0);
  } finally {
    part.close();
  }
}

const plainText = 1;
const boldText = 2;
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** Of a few hundred bytes. */
function add(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 6 });
  zip.add(part);
  return part;
}

const fixedParts = (sheet: string): [string, string][] => [
  [
    '[Content_Types].xml',
    `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
      '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>',
  ],
];

/** Whole columns are text, so that what a person types below the headings keeps its zeros, too. */
const sheetStart = (columns: number): string =>
  `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols><col min="1" max="${columns}" width="22" style="${plainText}" customWidth="1"/></cols><sheetData>`;

function rowXml(
  cells: readonly string[],
  columns: readonly string[],
  { number, style }: { readonly number: number; readonly style: number },
): string {
  let xml = `<row r="${number}">`;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    // At its ends, space is kept only where that is asked for.
    const space = cell && /^\s|\s$/.test(cell) ? ' xml:space="preserve"' : '';
    if (cell)
      xml += `<c r="${columns[at]}${number}" s="${style}" t="inlineStr"><is><t${space}>${escaped(cell)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** Control characters may not stand in XML at all; `_x0041_` would be read as an escape of Excel's. Hardly any text holds any of it. */
const escaped = (text: string): string =>
  /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_x/i.test(text) ? escapedEach(text) : text;

const escapedEach = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
