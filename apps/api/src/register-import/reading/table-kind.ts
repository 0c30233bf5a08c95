import { UnreadableFile } from './unreadable-file.js';

/** What a file is by its first bytes; its name proves nothing. Whether a text is a table shows when it is decoded. */
export function tableKind(start: Uint8Array): 'WORKBOOK' | 'TEXT' {
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04])) return 'WORKBOOK';
  // The container of .xls and of workbooks with a password.
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) throw UnreadableFile.because('OLD_OR_LOCKED_WORKBOOK');
  if (start.length === 0 || startsWith(start, [0x25, 0x50, 0x44, 0x46])) throw UnreadableFile.because('NOT_A_TABLE');
  return 'TEXT';
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
