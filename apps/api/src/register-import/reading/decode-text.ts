import { UnreadableFile } from './unreadable-file.js';

/** A text file as text: UTF-8 or UTF-16 by their marks, UTF-8 when every byte fits, else Windows-1252, which Swedish Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  // No text table holds a zero byte; a picture or a program does within its first lines.
  if (bytes.subarray(0, 8192).includes(0)) throw UnreadableFile.because('NOT_A_TABLE');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return startsWith(bytes, [0xef, 0xbb, 0xbf])
      ? new TextDecoder('utf-8').decode(bytes)
      : new TextDecoder('windows-1252').decode(bytes);
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
