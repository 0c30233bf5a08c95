import type { Change } from '../customer/changes.js';
import type { ActionSituation } from '../customer/customer-actions.js';
import type { Violation } from '../violation.js';
import { violation } from '../violation.js';
import type { CustomerDocument } from './document.js';
import { documentRefusal } from './document-access.js';
import type { DocumentFolders } from './document-folders.js';
import { folderPath, levelsOf, maxFolderLevels, placeOf } from './document-folders.js';
import { freeName, nameKey, typedName } from './document-name.js';

/** A new folder. */
export function createFolder(
  situation: DocumentSituation,
  id: string,
  wish: { readonly name: string; readonly parentId: string | null },
): DocumentDecision {
  // Folders are the staff's own order: a customer's login that may add files makes none.
  const action = situation.viewer.kind === 'CUSTOMER_USER' ? 'changeDocuments' : 'uploadDocuments';
  const refused = documentRefusal(action, situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const { folders, taken } = situation;
  if (wish.parentId !== null && !folders.has(wish.parentId)) return not('NOT_FOUND', 'parentId');
  if (folderPath(folders, wish.parentId).length >= maxFolderLevels) return tooDeep(['parentId']);
  const typed = typedName(wish.name);
  if (!typed.ok) return { ok: false, violations: [typed.violation] };
  if (taken(wish.parentId, nameKey(typed.name))) return not('DOCUMENT_NAME_TAKEN', 'name');
  const folder = { id, kind: 'FOLDER', name: typed.name, parentId: wish.parentId, visibleForCustomer: false } as const;
  return {
    ok: true,
    next: [folder],
    changes: [documentChange(id, 'added', null, placeOf(folders, folder.parentId, folder.name))],
  };
}

/**
 * A file that has arrived. Its name never stops it: a taken one is numbered, and a folder that has gone meanwhile leaves it at
 * the top. What a customer's login adds lies at the top and is shown to the customer.
 */
export function addFile(
  situation: DocumentSituation,
  file: { readonly id: string; readonly name: string; readonly parentId: string | null },
): DocumentDecision {
  const refused = documentRefusal('uploadDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const { folders, taken } = situation;
  const isCustomers = situation.viewer.kind === 'CUSTOMER_USER';
  const parentId = !isCustomers && file.parentId !== null && folders.has(file.parentId) ? file.parentId : null;
  const name = freeName(file.name, (key) => taken(parentId, key));
  const next = { id: file.id, kind: 'FILE', name, parentId, visibleForCustomer: isCustomers } as const;
  return {
    ok: true,
    next: [next],
    changes: [documentChange(file.id, 'added', null, placeOf(folders, parentId, name))],
  };
}

/** Another name, or shown to the customer's own logins or hidden from them. */
export function changeDocument(
  situation: DocumentSituation,
  before: CustomerDocument,
  patch: DocumentPatch,
): DocumentDecision {
  const refused = documentRefusal('changeDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const typed = patch.name == null ? null : typedName(patch.name);
  if (typed?.ok === false) return { ok: false, violations: [typed.violation] };
  const name = typed?.name ?? before.name;
  const visibleForCustomer = patch.visibleForCustomer ?? before.visibleForCustomer;
  if (nameKey(name) !== nameKey(before.name) && situation.taken(before.parentId, nameKey(name)))
    return not('DOCUMENT_NAME_TAKEN', 'name');
  if (before.kind === 'FOLDER' && visibleForCustomer) return not('DOCUMENT_IS_FOLDER', 'visibleForCustomer');
  const changes: Change[] = [];
  if (name !== before.name) changes.push(documentChange(before.id, 'name', before.name, name));
  if (visibleForCustomer !== before.visibleForCustomer)
    changes.push(visibilityChange({ id: before.id, name, visibleForCustomer }));
  return { ok: true, next: [{ ...before, name, visibleForCustomer }], changes };
}

/** Shown to the customer's own logins or hidden from them, several at once. */
export function showDocuments(
  situation: DocumentSituation,
  documents: readonly CustomerDocument[],
  visibleForCustomer: boolean,
): DocumentDecision {
  const refused = documentRefusal('changeDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const folder = documents.findIndex(({ kind }) => kind === 'FOLDER');
  if (folder !== -1) return not('DOCUMENT_IS_FOLDER', 'ids', String(folder));
  const next = documents
    .filter((document) => document.visibleForCustomer !== visibleForCustomer)
    .map((document) => ({ ...document, visibleForCustomer }));
  return { ok: true, next, changes: next.map(visibilityChange) };
}

/** Into another folder, or to the top. A name that the folder has already is numbered. */
export function moveDocuments(
  situation: DocumentSituation,
  documents: readonly CustomerDocument[],
  to: string | null,
): DocumentDecision {
  const refused = documentRefusal('changeDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const { folders } = situation;
  if (to !== null && !folders.has(to)) return not('NOT_FOUND', 'folderId');
  const above = folderPath(folders, to);
  for (const [index, { id, kind }] of documents.entries()) {
    if (kind !== 'FOLDER') continue;
    if (above.some((folder) => folder.id === id)) return not('DOCUMENT_FOLDER_LOOP', 'ids', String(index));
    if (above.length + levelsOf(folders, id) > maxFolderLevels) return tooDeep(['ids', String(index)]);
  }
  const moving = documents.filter(({ parentId }) => parentId !== to);
  const next = named(situation, moving, () => to);
  return {
    ok: true,
    next,
    changes: next.map(({ id, name }, index) => {
      const { parentId = null, name: old = name } = moving[index] ?? {};
      return documentChange(id, 'folder', placeOf(folders, parentId, old), placeOf(folders, to, name));
    }),
  };
}

/** To the bin; a folder takes along what is in it. */
export function deleteDocuments(
  situation: DocumentSituation,
  documents: readonly CustomerDocument[],
): DocumentDecision {
  const refused = documentRefusal('changeDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  // What lies in a folder that goes, too, goes with it.
  const going = new Set(documents.map(({ id }) => id));
  const tops = documents.filter(
    ({ parentId }) => !folderPath(situation.folders, parentId).some(({ id }) => going.has(id)),
  );
  const changes = tops.map(({ id, parentId, name }) =>
    documentChange(id, 'deleted', placeOf(situation.folders, parentId, name), null),
  );
  return { ok: true, next: tops, changes };
}

/** Out of the bin: to its folder, or to the top when that is gone. */
export function restoreDocuments(
  situation: DocumentSituation,
  documents: readonly CustomerDocument[],
): DocumentDecision {
  const refused = documentRefusal('changeDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  const { folders } = situation;
  const next = named(situation, documents, ({ parentId }) =>
    parentId !== null && folders.has(parentId) ? parentId : null,
  );
  const changes = next.map(({ id, parentId, name }) =>
    documentChange(id, 'restored', null, placeOf(folders, parentId, name)),
  );
  return { ok: true, next, changes };
}

/** Out of the bin for good. */
export function removeDocuments(
  situation: DocumentSituation,
  documents: readonly CustomerDocument[],
): DocumentDecision {
  const refused = documentRefusal('changeDocuments', situation);
  if (refused.length > 0) return { ok: false, violations: refused };
  return {
    ok: true,
    next: documents,
    changes: documents.map(({ id, name }) => documentChange(id, 'removed', name, null)),
  };
}

/** Whose documents, who acts, and what there is. */
export interface DocumentSituation extends ActionSituation {
  readonly folders: DocumentFolders;
  /**
   * Whether a folder (null: the top) has a document whose name has this key; of those that the decision asks for. For a
   * customer's login only among the files that are shown to it, or a numbered name would tell of the others.
   */
  readonly taken: (parentId: string | null, key: string) => boolean;
}

export interface DocumentPatch {
  readonly name?: string | null | undefined;
  readonly visibleForCustomer?: boolean | null | undefined;
}

export type DocumentDecision =
  | { readonly ok: true; readonly next: readonly CustomerDocument[]; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly violations: readonly Violation[] };

/** In a new place, each under a name that nobody there has, the others that come with it included. */
function named(
  { taken }: DocumentSituation,
  documents: readonly CustomerDocument[],
  placed: (document: CustomerDocument) => string | null,
): CustomerDocument[] {
  const given = new Set<string>();
  return documents.map((document) => {
    const parentId = placed(document);
    const name = freeName(document.name, (key) => taken(parentId, key) || given.has(`${parentId} ${key}`));
    given.add(`${parentId} ${nameKey(name)}`);
    return { ...document, parentId, name };
  });
}

/** One row of history each. `part` says which document and what was done; the values tell names, since ids tell a reader nothing. */
const documentChange = (id: string, what: DocumentEvent, old: string | null, next: string | null): Change => ({
  field: 'documents',
  part: `${id}.${what}`,
  old,
  new: next,
});

const visibilityChange = ({
  id,
  name,
  visibleForCustomer,
}: Pick<CustomerDocument, 'id' | 'name' | 'visibleForCustomer'>) =>
  visibleForCustomer ? documentChange(id, 'shown', null, name) : documentChange(id, 'hidden', name, null);

/** What the history tells of documents, behind the document's id in `part`. */
export const documentEvents = ['added', 'name', 'shown', 'hidden', 'folder', 'deleted', 'restored', 'removed'] as const;
export type DocumentEvent = (typeof documentEvents)[number];

const not = (code: Violation['code'], ...path: readonly string[]): DocumentDecision => ({
  ok: false,
  violations: [violation(code, path)],
});
const tooDeep = (path: readonly string[]): DocumentDecision => ({
  ok: false,
  violations: [violation('DOCUMENT_FOLDER_DEPTH', path, { max: maxFolderLevels })],
});
