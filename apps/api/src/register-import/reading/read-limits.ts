/** What a file to import may hold. The unpacked size is counted while inflating: headers of an archive may lie. */
export const readLimits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  cellCharacters: 32_767,
  archiveEntries: 100,
  archiveRatio: 100,
  /** 50,000 rows of the full template, every cell filled, make about 110 MB of sheet. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Shared strings are the one part that is held in memory whole. */
  sharedStringsBytes: 64 * 1024 * 1024,
  workerMegabytes: 256,
} as const;
