import type { CellFault, ReadRow } from '@register/domain/import/import-row';
import { cellOf } from './cell.js';
import { readLimits } from './read-limits.js';
import type { SharedStrings } from './shared-strings.js';
import { UnreadableFile } from './unreadable-file.js';
import { attribute, unescapeText } from './xml-scanner.js';
import type { XmlListener } from './xml-scanner.js';
import { numberText } from './workbook-styles.js';
import type { WorkbookStyles } from './workbook-styles.js';

/** Collects the rows of one sheet as they are scanned; `take` hands over those that are complete. */
export class SheetRows implements XmlListener {
  private rows: ReadRow[] = [];
  private cells: string[] = [];
  private faults: CellFault[] = [];
  private rowNumber = 0;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private formula = false;
  private listening = false;
  private inReading = false;

  constructor(
    private readonly strings: SharedStrings,
    private readonly styles: WorkbookStyles,
    private readonly date1904: boolean,
  ) {}

  take(): ReadRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'row':
        this.rowNumber = Number(attribute(attributes, 'r') ?? this.rowNumber + 1);
        this.cells = [];
        this.faults = [];
        this.column = -1;
        break;
      case 'c':
        this.column = columnOf(attribute(attributes, 'r')) ?? this.column + 1;
        this.type = attribute(attributes, 't') ?? 'n';
        this.style = Number(attribute(attributes, 's') ?? 0);
        this.value = '';
        this.formula = false;
        break;
      case 'f':
        this.formula = true;
        break;
      case 'v':
      case 't':
        this.listening = true;
        break;
      case 'rPh':
        this.inReading = true;
    }
  }

  text(text: string): void {
    if (this.listening && !this.inReading) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && (this.cells.length > 0 || this.faults.length > 0)) {
      this.rows.push({ rowNumber: this.rowNumber, cells: this.cells, faults: this.faults });
    }
  }

  private endCell(): void {
    if (this.value === '' && !this.formula) return;
    if (this.column >= readLimits.columns) throw UnreadableFile.because('TOO_MANY_COLUMNS');
    while (this.cells.length < this.column) this.cells.push('');
    const { text, fault } = cellOf(this.content());
    this.cells[this.column] = text;
    if (this.formula) this.faults.push({ column: this.column, code: 'CELL_FORMULA' });
    else if (this.type === 'e') this.faults.push({ column: this.column, code: 'INVALID_CHARACTERS' });
    else if (fault) this.faults.push({ column: this.column, ...fault });
  }

  private content(): string {
    switch (this.type) {
      case 's':
        return this.strings.at(Number(this.value));
      case 'b':
        return this.value === '1' ? 'true' : 'false';
      case 'n':
        return numberText(this.value, this.styles.form(this.style), this.date1904);
      default:
        return unescapeText(this.value);
    }
  }
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column === 0 ? undefined : column - 1;
}
