import type { ReadRow } from '@register/domain/import/import-row';
import { readLimits } from './read-limits.js';
import { SharedStrings } from './shared-strings.js';
import { SheetRows } from './sheet-rows.js';
import type { ReadSheet } from './read-table.js';
import { UnreadableFile } from './unreadable-file.js';
import { WorkbookArchive } from './workbook-archive.js';
import { attribute } from './xml-scanner.js';
import { WorkbookStyles } from './workbook-styles.js';

/** The visible sheets of an .xlsx, each with its rows streamed. */
export async function* readWorkbook(path: string): AsyncGenerator<ReadSheet> {
  const archive = await WorkbookArchive.open(path);
  try {
    const { sheets, date1904, partNamed } = await readDirectoryOfSheets(archive);
    const strings = new SharedStrings();
    const stringsPart = partNamed('sharedStrings') ?? 'xl/sharedStrings.xml';
    if (archive.has(stringsPart)) await archive.scanAll(stringsPart, strings, readLimits.sharedStringsBytes);
    const styles = new WorkbookStyles();
    const stylesPart = partNamed('styles') ?? 'xl/styles.xml';
    if (archive.has(stylesPart)) await archive.scanAll(stylesPart, styles);
    for (const { name, part } of sheets)
      yield { name, rows: rowsOf(archive, part, new SheetRows(strings, styles, date1904)) };
  } finally {
    archive.close();
  }
}

async function* rowsOf(archive: WorkbookArchive, part: string, sheet: SheetRows): AsyncGenerator<ReadRow[]> {
  yield* archive.scan(part, sheet, () => sheet.take());
}

interface Sheets {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly date1904: boolean;
  readonly partNamed: (kind: string) => string | undefined;
}

async function readDirectoryOfSheets(archive: WorkbookArchive): Promise<Sheets> {
  if (!archive.has('xl/workbook.xml')) throw UnreadableFile.because('NOT_A_TABLE');
  const targets = new Map<string, { part: string; kind: string }>();
  await archive.scanAll('xl/_rels/workbook.xml.rels', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const kind = (attribute(attributes, 'Type') ?? '').split('/').pop() ?? '';
      targets.set(attribute(attributes, 'Id') ?? '', { part: target.startsWith('/') ? target : `xl/${target}`, kind });
    },
  });
  const sheets: { name: string; part: string }[] = [];
  let date1904 = false;
  await archive.scanAll('xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet' || (attribute(attributes, 'state') ?? 'visible') !== 'visible') return;
      const target = targets.get(relationId(attributes));
      if (target?.kind === 'worksheet') sheets.push({ name: attribute(attributes, 'name') ?? '', part: target.part });
    },
  });
  return { sheets, date1904, partNamed: (kind) => [...targets.values()].find((target) => target.kind === kind)?.part };
}

/** The prefix is `r:` by custom, not by rule. */
const relationId = (attributes: string): string => /\b\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
