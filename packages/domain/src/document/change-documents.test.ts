import { describe, expect, it } from '@jest/globals';
import { aCustomer, aViewer, aViewerWith } from '../testing/builders.js';
import type { CustomerDocument } from './document.js';
import type { DocumentSituation } from './change-documents.js';
import {
  addFile,
  changeDocument,
  createFolder,
  deleteDocuments,
  moveDocuments,
  removeDocuments,
  restoreDocuments,
  showDocuments,
} from './change-documents.js';
import { nameKey } from './document-name.js';
import { sizeRefusal } from './document-limits.js';
import { isPreviewable, kindRefusal } from './document-type.js';

const document = (
  id: string,
  name: string,
  parentId: string | null = null,
  more: Partial<CustomerDocument> = {},
): CustomerDocument => ({
  id,
  kind: 'FILE',
  name,
  parentId,
  visibleForCustomer: false,
  ...more,
});
const folder = (id: string, name: string, parentId: string | null = null) =>
  document(id, name, parentId, { kind: 'FOLDER' });

/** An office worker at a customer that has these documents. */
function among(documents: readonly CustomerDocument[], more: Partial<DocumentSituation> = {}): DocumentSituation {
  return {
    viewer: aViewer('office'),
    customer: aCustomer(),
    folders: new Map(documents.filter(({ kind }) => kind === 'FOLDER').map((it) => [it.id, it])),
    taken: (parentId, key) => documents.some((it) => it.parentId === parentId && nameKey(it.name) === key),
    ...more,
  };
}

const avtal = folder('f1', 'Avtal');
const inAvtal = folder('f2', '2026', 'f1');
const ritning = document('d1', 'ritning.pdf', 'f2');
const all = [avtal, inAvtal, ritning];

describe('Whoever may upload', () => {
  const technician = aViewerWith('customer.view', 'customer.upload');

  it('adds files and folders, and may not change what is there', () => {
    const situation = among(all, { viewer: technician });
    expect(addFile(situation, { id: 'd2', name: 'bild.png', parentId: 'f1' })).toEqual({
      ok: true,
      next: [document('d2', 'bild.png', 'f1')],
      changes: [{ field: 'documents', part: 'd2.added', old: null, new: 'Avtal/bild.png' }],
    });
    expect(createFolder(situation, 'f3', { name: 'Bilder', parentId: 'f2' })).toMatchObject({
      ok: true,
      changes: [{ part: 'f3.added', new: 'Avtal/2026/Bilder' }],
    });
    for (const refused of [
      changeDocument(situation, ritning, { name: 'ny.pdf' }),
      moveDocuments(situation, [ritning], null),
      deleteDocuments(situation, [ritning]),
      restoreDocuments(situation, [ritning]),
      removeDocuments(situation, [ritning]),
    ])
      expect(refused).toEqual({
        ok: false,
        violations: [
          { code: 'FIELD_NOT_WRITABLE', path: ['documents'], params: { requires: 'customer.removeUploadedFile' } },
        ],
      });
  });

  it('nobody else does, and nobody on a customer in the bin', () => {
    const file = { id: 'd2', name: 'bild.png', parentId: null };
    for (const viewer of [aViewer('readOnly'), aViewer('customerLogin'), aViewer('nobody')])
      expect(addFile(among(all, { viewer }), file)).toMatchObject({
        ok: false,
        violations: [{ code: 'FIELD_NOT_WRITABLE' }],
      });
    expect(addFile(among(all, { customer: aCustomer({ status: 'DELETED' }) }), file)).toMatchObject({
      ok: false,
      violations: [{ code: 'CUSTOMER_DELETED' }],
    });
  });

  it('loses no file to a taken name or to a folder that has gone', () => {
    expect(addFile(among(all), { id: 'd2', name: 'Ritning.pdf', parentId: 'f2' })).toMatchObject({
      next: [{ name: 'Ritning (2).pdf', parentId: 'f2' }],
    });
    expect(addFile(among(all), { id: 'd2', name: 'a.pdf', parentId: 'gone' })).toMatchObject({
      next: [{ parentId: null }],
    });
  });

  it('makes no second folder of a name, and none below the fifth', () => {
    expect(createFolder(among(all), 'f9', { name: 'AVTAL', parentId: null })).toMatchObject({
      violations: [{ code: 'DOCUMENT_NAME_TAKEN', path: ['name'] }],
    });
    const deep = ['a', 'b', 'c', 'd', 'e'].map((id, at, ids) => folder(id, id, ids[at - 1] ?? null));
    expect(createFolder(among(deep), 'f9', { name: 'Ny', parentId: 'd' })).toMatchObject({ ok: true });
    expect(createFolder(among(deep), 'f9', { name: 'Ny', parentId: 'e' })).toMatchObject({
      violations: [{ code: 'DOCUMENT_FOLDER_DEPTH', path: ['parentId'], params: { max: 5 } }],
    });
  });
});

describe('Whoever may change documents', () => {
  it('renames, also to the same name in other letters', () => {
    expect(changeDocument(among(all), ritning, { name: 'Ritning.pdf' })).toMatchObject({
      next: [{ name: 'Ritning.pdf' }],
      changes: [{ part: 'd1.name', old: 'ritning.pdf', new: 'Ritning.pdf' }],
    });
    const beside = document('d2', 'plan.pdf', 'f2');
    expect(changeDocument(among([...all, beside]), ritning, { name: 'PLAN.pdf' })).toMatchObject({
      violations: [{ code: 'DOCUMENT_NAME_TAKEN' }],
    });
  });

  it('shows a file to the customer and hides it again, and no folder', () => {
    const shown = changeDocument(among(all), ritning, { visibleForCustomer: true });
    expect(shown).toMatchObject({ changes: [{ part: 'd1.shown', old: null, new: 'ritning.pdf' }] });
    expect(
      changeDocument(among(all), { ...ritning, visibleForCustomer: true }, { visibleForCustomer: false }),
    ).toMatchObject({
      changes: [{ part: 'd1.hidden', old: 'ritning.pdf', new: null }],
    });
    expect(changeDocument(among(all), avtal, { visibleForCustomer: true })).toMatchObject({
      violations: [{ code: 'DOCUMENT_IS_FOLDER' }],
    });
    expect(changeDocument(among(all), ritning, {})).toMatchObject({ changes: [] });
  });

  it('shows several files to the customer at once, folders never, and tells only of those that were hidden', () => {
    const seen = document('d2', 'bild.png', null, { visibleForCustomer: true });
    expect(showDocuments(among(all), [ritning, seen], true)).toEqual({
      ok: true,
      next: [{ ...ritning, visibleForCustomer: true }],
      changes: [{ field: 'documents', part: 'd1.shown', old: null, new: 'ritning.pdf' }],
    });
    expect(showDocuments(among(all), [ritning, seen], false)).toMatchObject({ changes: [{ part: 'd2.hidden' }] });
    expect(showDocuments(among(all), [ritning, avtal], true)).toMatchObject({
      violations: [{ code: 'DOCUMENT_IS_FOLDER', path: ['ids', '1'] }],
    });
    expect(showDocuments(among(all, { viewer: aViewerWith('customer.view') }), [ritning], true)).toMatchObject({
      violations: [{ code: 'FIELD_NOT_WRITABLE' }],
    });
  });

  it('moves files, numbering what is there already and what comes twice', () => {
    const twins = [document('d2', 'a.pdf'), document('d3', 'A.pdf', 'f2'), document('d4', 'a.pdf', 'f1')];
    expect(moveDocuments(among([...all, ...twins]), twins, 'f1')).toMatchObject({
      next: [{ name: 'a (2).pdf' }, { name: 'A (3).pdf' }],
      changes: [
        { part: 'd2.folder', old: 'a.pdf', new: 'Avtal/a (2).pdf' },
        { part: 'd3.folder', old: 'Avtal/2026/A.pdf', new: 'Avtal/A (3).pdf' },
      ],
    });
  });

  it('moves no folder into itself, below itself or too deep', () => {
    for (const into of ['f1', 'f2'])
      expect(moveDocuments(among(all), [ritning, avtal], into)).toMatchObject({
        violations: [{ code: 'DOCUMENT_FOLDER_LOOP', path: ['ids', '1'] }],
      });
    const deep = ['a', 'b', 'c', 'd'].map((id, at, ids) => folder(id, id, ids[at - 1] ?? null));
    expect(moveDocuments(among([...all, ...deep]), [avtal], 'd')).toMatchObject({
      violations: [{ code: 'DOCUMENT_FOLDER_DEPTH', path: ['ids', '0'] }],
    });
    expect(moveDocuments(among([...all, ...deep]), [avtal], 'c')).toMatchObject({ ok: true });
    expect(moveDocuments(among(all), [ritning], 'nowhere')).toMatchObject({
      violations: [{ code: 'NOT_FOUND', path: ['folderId'] }],
    });
  });

  it('deletes a folder once, whatever of its content is named beside it', () => {
    expect(deleteDocuments(among(all), [avtal, inAvtal, ritning])).toMatchObject({
      next: [{ id: 'f1' }],
      changes: [{ part: 'f1.deleted', old: 'Avtal', new: null }],
    });
  });

  it('restores to where it lay, or to the top when that has gone, beside what took its name', () => {
    const gone = document('d9', 'ritning.pdf', 'f2');
    expect(restoreDocuments(among(all), [gone])).toMatchObject({
      next: [{ parentId: 'f2', name: 'ritning (2).pdf' }],
      changes: [{ part: 'd9.restored', old: null, new: 'Avtal/2026/ritning (2).pdf' }],
    });
    expect(restoreDocuments(among([]), [gone])).toMatchObject({ next: [{ parentId: null, name: 'ritning.pdf' }] });
  });
});

describe('What is taken', () => {
  const limits = { maxFileBytes: 100, quotaBytes: 1000 };

  it.each([
    [0, 0, ['FILE_EMPTY']],
    [1, 0, []],
    [100, 0, []],
    [101, 0, ['FILE_TOO_LARGE']],
    [100, 900, []],
    [100, 901, ['QUOTA_REACHED']],
  ])('of %d bytes beside %d: %j', (size, used, codes) => {
    expect(sizeRefusal(size, used, limits, aViewer('technician')).map(({ code }) => code)).toEqual(codes);
  });

  it('is no program, and what is shown in a browser runs nothing', () => {
    expect(kindRefusal('application/x-msdownload')).toMatchObject([{ code: 'FILE_KIND_REFUSED' }]);
    expect(kindRefusal('application/pdf')).toEqual([]);
    expect(['image/png', 'application/pdf', 'image/svg+xml', 'text/html', 'text/plain'].map(isPreviewable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
