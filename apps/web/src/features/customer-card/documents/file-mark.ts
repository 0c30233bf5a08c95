/** What tells one file from another without reading it. */
export interface FileMark {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Epoch milliseconds. */
  readonly lastModified: number;
}

export const markOf = ({ name, size, lastModified }: File): FileMark => ({ name, size, lastModified });

export const isMarked = (file: File, mark: FileMark): boolean =>
  file.name === mark.name && file.size === mark.size && file.lastModified === mark.lastModified;
