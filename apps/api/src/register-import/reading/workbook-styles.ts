import { attribute } from './xml-scanner.js';
import type { XmlListener } from './xml-scanner.js';

/** How a number is meant to be read, by the style of its cell. */
export type NumberForm = 'PLAIN' | 'DATE' | 'PERCENT' | { readonly digits: number };

/** Collects the number form of each cell style from `styles.xml`. */
export class WorkbookStyles implements XmlListener {
  private readonly codes = new Map<number, string>();
  private readonly forms: NumberForm[] = [];
  private inCellStyles = false;

  open(name: string, attributes: string): void {
    if (name === 'numFmt')
      this.codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    else if (name === 'cellXfs') this.inCellStyles = true;
    else if (name === 'xf' && this.inCellStyles)
      this.forms.push(this.formOf(Number(attribute(attributes, 'numFmtId') ?? 0)));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false;
  }

  form(style: number): NumberForm {
    return this.forms[style] ?? 'PLAIN';
  }

  private formOf(id: number): NumberForm {
    const code = this.codes.get(id);
    if (code !== undefined) return formOfCode(code);
    if (id === 9 || id === 10) return 'PERCENT';
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
      ? 'DATE'
      : 'PLAIN';
  }
}

/** A number's text: no exponent and no rounding noise, dates as YYYY-MM-DD, and the zeros that the format puts in front. */
export function numberText(raw: string, form: NumberForm, date1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (form === 'DATE') return dateText(value, date1904);
  if (form === 'PERCENT') return `${plainText(value * 100)}%`;
  const text = plainText(value);
  return form === 'PLAIN' || !/^\d+$/.test(text) ? text : text.padStart(form.digits, '0');
}

function formOfCode(code: string): NumberForm {
  const [positive = ''] = code.split(';');
  // Quoted words, escaped signs and [colour] or [locale] say nothing of the kind; [h] and the like are times.
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^0{2,}$/.test(bare)) return { digits: bare.length };
  if (bare.includes('%')) return 'PERCENT';
  return /[ymdhs]/i.test(bare) && !/general|standard/i.test(bare) ? 'DATE' : 'PLAIN';
}

/** Excel stores 0.1 + 0.2 with its noise; fifteen digits are what it shows. */
function plainText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  return Number(value.toPrecision(15)).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
}

const dayMs = 86_400_000;

/** Day 60 of the 1900 system is a 29 February that never was, so days before it count from another zero. */
function dateText(serial: number, date1904: boolean): string {
  const zero = date1904 ? Date.UTC(1904, 0, 1) : serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const at = new Date(zero + Math.round(serial * 86_400) * 1000);
  if (Number.isNaN(at.getTime())) return String(serial);
  const iso = at.toISOString();
  if (serial < 1) return iso.slice(11, 16);
  return at.getTime() % dayMs === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
