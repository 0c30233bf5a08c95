/** A folder of a customer; `parentId` null lies at the top. */
export interface DocumentFolder {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** The folders of one customer that are not in the bin, by id. */
export type DocumentFolders = ReadonlyMap<string, DocumentFolder>;

/** A folder and those above it, outermost first; none for the top. */
export function folderPath(folders: DocumentFolders, id: string | null): readonly DocumentFolder[] {
  const path: DocumentFolder[] = [];
  for (
    let at = id === null ? undefined : folders.get(id);
    at;
    at = at.parentId === null ? undefined : folders.get(at.parentId)
  )
    path.unshift(at);
  return path;
}

/** A folder with every folder below it. */
export function foldersBelow(folders: DocumentFolders, id: string): readonly string[] {
  const children = [...folders.values()].filter(({ parentId }) => parentId === id);
  return [id, ...children.flatMap((child) => foldersBelow(folders, child.id))];
}

/** How many levels a folder takes: one, and those of its deepest folder. */
export const levelsOf = (folders: DocumentFolders, id: string): number =>
  1 +
  Math.max(
    0,
    ...[...folders.values()].filter(({ parentId }) => parentId === id).map((child) => levelsOf(folders, child.id)),
  );

/** Where a document lies, as the history tells it: `Avtal/2026/ritning.pdf`. */
export const placeOf = (folders: DocumentFolders, parentId: string | null, name: string): string =>
  [...folderPath(folders, parentId).map((folder) => folder.name), name].join('/');

/** How deep folders go. */
export const maxFolderLevels = 5;
