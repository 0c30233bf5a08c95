import { dataOf, type TestApi, type TestViewer } from '../api.js';
import type { DocumentStory } from '../document-story.js';
import { literal } from './literal.js';
import { shownFile, staffFiles } from './planted.js';

/** A folder, a file in it, one for the staff, one shown to the customer, and one in the bin. */
export async function plantDocuments(documents: DocumentStory, word: string): Promise<string[]> {
  const [folderName, innerName, internalName, binnedName] = staffFiles(word);
  const folder = await documents.folder(folderName);
  const inner = await documents.upload(innerName, innerName, folder);
  const internal = await documents.upload(internalName, internalName);
  const shown = await documents.upload(shownFile(word), shownFile(word));
  const binned = await documents.upload(binnedName, binnedName);
  await documents.change(`documentUpdate(id: "${shown}", input: { visibleForCustomer: true })`);
  await documents.change(`documentsDelete(ids: ["${binned}"])`);
  return [folder, inner, internal, shown, binned];
}

/** A login that waits to be taken. */
export async function plantLogin(
  api: TestApi,
  viewer: TestViewer,
  { id }: { readonly id: string },
  word: string,
): Promise<string> {
  const input = { name: `Inlogg${word}`, email: `inlogg${word}@example.com` };
  const { made } = dataOf(
    await api.run<{ made: { customerUser: { id: string } | null } }>(
      viewer,
      `mutation { made: customerUserInvite(customerId: "${id}", input: ${literal(input)}) { customerUser { id } } }`,
    ),
  );
  return made.customerUser?.id ?? '';
}
