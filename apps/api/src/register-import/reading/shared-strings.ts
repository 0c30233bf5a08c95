import { unescapeText } from './xml-scanner.js';
import type { XmlListener } from './xml-scanner.js';

/** Collects the texts that cells refer to by number. Rich text is joined; readings of Japanese characters (`rPh`) are left out. */
export class SharedStrings implements XmlListener {
  private readonly texts: string[] = [];
  private current = '';
  private inText = false;
  private inReading = false;

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.inText = true;
    else if (name === 'rPh') this.inReading = true;
  }

  text(text: string): void {
    if (this.inText && !this.inReading) this.current += unescapeText(text);
  }

  close(name: string): void {
    if (name === 'si') this.texts.push(this.current);
    else if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inReading = false;
  }

  at(index: number): string {
    return this.texts[index] ?? '';
  }
}
