import { createHash } from 'node:crypto';
import type { CustomField, CustomFieldValue } from '@register/domain/custom-fields/custom-field';
import { customValueText } from '@register/domain/custom-fields/custom-field-value';
import { equalityKey } from '@register/domain/text/equality-key';
import { searchText } from '@register/domain/text/search-text';
import { sortKey } from '@register/domain/text/sort-key';

/** How one value, or one choice of several, stands in `customer_value`. */
export interface CustomValueColumns {
  readonly place: number;
  readonly value: string;
  readonly folded: Buffer | null;
  readonly sortKey: Uint8Array;
  readonly equalKey: Buffer;
  readonly uniqueKey: Buffer | null;
}

/** The rows of a value: one, or one for each choice. */
export function customValueColumns(field: CustomField, value: CustomFieldValue): CustomValueColumns[] {
  const texts = typeof value === 'object' ? value : [customValueText(value)];
  return texts.map((text, place) => {
    const equalKey = createHash('sha256').update(equalityKey(text)).digest().subarray(0, 16);
    return {
      place,
      value: text,
      folded: isText(field.type) ? Buffer.from(searchText(text)) : null,
      sortKey: customSortKey(field.type, text),
      equalKey,
      uniqueKey: field.unique ? equalKey : null,
    };
  });
}

/** The bytes by which values of one field are ordered and compared, the same on every database. */
export function customSortKey(type: CustomField['type'], text: string): Uint8Array {
  switch (type) {
    case 'NUMBER':
      return numberKey(Number(text));
    case 'YES_NO':
      return Buffer.from([text === 'true' ? 1 : 0]);
    case 'DATE':
    case 'CHOICE':
    case 'MULTIPLE_CHOICE':
      return Buffer.from(text);
    default:
      return sortKey(text, 200);
  }
}

const isText = (type: CustomField['type']): boolean => type === 'TEXT' || type === 'LONG_TEXT' || type === 'LINK';

/** A double's eight bytes in the order of the numbers: the sign turned, and of a negative one every bit. */
function numberKey(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(number);
  const negative = (bytes[0] ?? 0) >= 0x80;
  for (let at = 0; at < 8; at++) bytes[at] = (bytes[at] ?? 0) ^ (negative ? 0xff : at === 0 ? 0x80 : 0);
  return bytes;
}
