import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { KeptUpload } from './upload-queue';

/** Files on their way, in the browser's own database. Without one (private windows of some browsers) a reload forgets them. */
export const keptFiles = (): Promise<readonly (readonly [string, KeptUpload])[]> =>
  where(() => entries<string, KeptUpload>(store()), []);

export const keepFile = (id: string, kept: KeptUpload): Promise<void> => where(() => set(id, kept, store()), undefined);

export const forgetFile = (id: string): Promise<void> => where(() => del(id, store()), undefined);

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('register-uploads', 'files'));

/** Where there is no database, asking for it throws at once. */
async function where<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}
