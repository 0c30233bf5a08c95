import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { KeptUpload } from './upload-queue';

/**
 * Uploads on their way, in the browser's own database, the files with them: a reload goes on by itself. Where there is no
 * room for a file, or no database (private windows of some browsers), the tab remembers what it was and where it was
 * going; then it goes on once the same file is chosen again. Signing out forgets both.
 */
export async function keptFiles(): Promise<readonly (readonly [string, KeptUpload])[]> {
  const whole = await where(() => entries<string, KeptUpload>(store()), []);
  const ids = new Set(whole.map(([id]) => id));
  return [...whole, ...Object.entries(remembered()).filter(([id]) => !ids.has(id))];
}

export async function keepFile(id: string, kept: KeptUpload): Promise<void> {
  // First, and at once: a reload may come before the database is done.
  remember({ ...remembered(), [id]: { ...kept, file: null } });
  if (kept.file && (await where(() => set(id, kept, store()).then(() => true), false))) forget(id);
}

export async function forgetFile(id: string): Promise<void> {
  forget(id);
  await where(() => del(id, store()), undefined);
}

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

type Remembered = Readonly<Record<string, KeptUpload>>;

const remembered = (): Remembered => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Remembered;

const remember = (uploads: Remembered): void => sessionStorage.setItem(KEY, JSON.stringify(uploads));

function forget(id: string): void {
  const { [id]: gone, ...others } = remembered();
  if (gone) remember(others);
}

const KEY = 'uploads';
