import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { KeptUpload } from './upload-queue';

/** Files on their way, in the browser's own database. Without one (private windows of some browsers) a reload forgets them. */
export const keptFiles = async (): Promise<readonly (readonly [string, KeptUpload])[]> =>
  entries<string, KeptUpload>(store()).catch(() => []);

export const keepFile = (id: string, kept: KeptUpload): Promise<void> => set(id, kept, store()).catch(() => undefined);

export const forgetFile = (id: string): Promise<void> => del(id, store()).catch(() => undefined);

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('register-uploads', 'files'));
