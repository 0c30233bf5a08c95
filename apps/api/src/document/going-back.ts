import type { DocumentRow } from './document-row.js';

/** A document of a customer that another has become part of. */
export interface FollowedDocument extends Pick<DocumentRow, 'id' | 'parentId' | 'kind' | 'name' | 'version'> {
  /** The version that it came with; null for one that did not come by the merge. */
  readonly cameWith: number | null;
  /** What it was called before, where it got another name. */
  readonly cameAs: string | null;
}

/**
 * Which documents go back where they came from: those that nobody has changed since. A folder goes with all that lies in it
 * or not at all, since what lies in it now may be somebody else's. Answers the names at the top of what stays.
 */
export function goingBack(
  documents: readonly FollowedDocument[],
  top: Buffer,
): { readonly back: readonly FollowedDocument[]; readonly stays: readonly string[] } {
  const within = new Map<string, FollowedDocument[]>();
  for (const document of documents) {
    const parent = document.parentId.toString('hex');
    within.set(parent, [...(within.get(parent) ?? []), document]);
  }
  const below = ({ id }: FollowedDocument) => within.get(id.toString('hex')) ?? [];
  const isUntouched = (document: FollowedDocument): boolean =>
    document.cameWith === document.version && below(document).every(isUntouched);
  const withContent = (document: FollowedDocument): FollowedDocument[] => [
    document,
    ...below(document).flatMap(withContent),
  ];
  const atTop = within.get(top.toString('hex')) ?? [];
  const going = atTop.filter(isUntouched);
  const staying = atTop.filter((document) => !going.includes(document));
  return {
    back: going.flatMap(withContent),
    stays: staying
      .filter((document) => withContent(document).some(({ cameWith }) => cameWith !== null))
      .map(({ name }) => name),
  };
}
