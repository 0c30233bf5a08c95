/** What a scanner tells of a document. Names come without namespace prefixes. */
export interface XmlListener {
  /** A self-closing element is opened and closed. */
  open?(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * A forward-only scanner for the parts of a workbook, fed in pieces. Document types are refused (entities are how XML
 * explodes); comments and instructions are passed over.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  write(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      if (start < 0) break;
      const end = endOfMarkup(source, start);
      if (end < 0) {
        at = this.tellText(source, at, start);
        break;
      }
      this.tellText(source, at, start);
      this.tellMarkup(source, start, end);
      at = end;
    }
    this.rest = source.slice(at);
    if (this.rest.length > longestMarkup) throw new SyntaxError('An element or text without an end');
  }

  end(): void {
    if (this.rest.includes('<')) throw new SyntaxError('The document ends inside an element');
  }

  private tellText(source: string, from: number, to: number): number {
    if (to > from) this.listener.text?.(source.slice(from, to));
    return to;
  }

  private tellMarkup(source: string, start: number, end: number): void {
    const second = source.charCodeAt(start + 1);
    if (second === exclamation) {
      if (source.startsWith('<![CDATA[', start)) this.listener.text?.(escapeText(source.slice(start + 9, end - 3)));
      else if (!source.startsWith('<!--', start)) throw new SyntaxError('A document type is not allowed');
      return;
    }
    if (second === question) return;
    if (second === slash) {
      this.listener.close?.(localName(source, start + 2, end - 1));
      return;
    }
    const closed = source.charCodeAt(end - 2) === slash;
    const nameEnd = endOfName(source, start + 1, end - 1);
    const name = localName(source, start + 1, nameEnd);
    this.listener.open?.(name, source.slice(nameEnd, closed ? end - 2 : end - 1));
    if (closed) this.listener.close?.(name);
  }
}

/** The value of an attribute of an element, or undefined. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (at > 0 && before > space) continue;
    const match = valueAfterName.exec(attributes.slice(at + name.length));
    if (match) return unescapeText(match[1] ?? match[2] ?? '');
  }
  return undefined;
}

/** Text as it is meant: XML's entities, then the `_x000D_` form that Excel gives to control characters. */
export function unescapeText(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, entity) : text;
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : plain;
}

const longestMarkup = 1024 * 1024;
const valueAfterName = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const exclamation = 33;
const question = 63;
const slash = 47;
const space = 32;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function entity(
  whole: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (name) return named[name] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One past the end of the markup that begins at `start`, or -1 while it has not all arrived. */
function endOfMarkup(source: string, start: number): number {
  if (source.charCodeAt(start + 1) === exclamation) {
    if (source.startsWith('<![CDATA[', start)) return after(source, ']]>', start + 9);
    if (source.startsWith('<!--', start)) return after(source, '-->', start + 4);
    if (source.length - start < 9) return -1;
  }
  let end = source.indexOf('>', start);
  // A `>` may stand inside a quoted value.
  while (end >= 0 && insideQuotes(source, start, end)) end = source.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

function insideQuotes(source: string, start: number, end: number): boolean {
  let quote = 0;
  for (let at = start; at < end; at += 1) {
    const sign = source.charCodeAt(at);
    if (quote === 0 ? sign === 34 || sign === 39 : sign === quote) quote = quote === 0 ? sign : 0;
  }
  return quote !== 0;
}

function after(source: string, ending: string, from: number): number {
  const at = source.indexOf(ending, from);
  return at < 0 ? -1 : at + ending.length;
}

function endOfName(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) > space && source.charCodeAt(at) !== slash) at += 1;
  return at;
}

function localName(source: string, from: number, to: number): string {
  const name = source.slice(from, to).trim();
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
