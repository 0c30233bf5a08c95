/** A file or a folder of a customer's documents. */
export interface CustomerDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** The folder it lies in; null at the top. */
  readonly parentId: string | null;
  readonly name: string;
  /** Whether the customer's own logins see it. Folders are the staff's own order. */
  readonly visibleForCustomer: boolean;
}

export const documentKinds = ['FILE', 'FOLDER'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a group's documents may come to. Bytes. */
export interface DocumentLimits {
  /** Of one file. */
  readonly maxFileBytes: number;
  /** Of all files of the group, those in the bin and those on their way included. */
  readonly quotaBytes: number;
}
