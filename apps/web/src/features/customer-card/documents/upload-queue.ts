import type { Upload } from 'tus-js-client';
import { arrivedBytes } from './arrived-bytes';
import { isMarked, markOf, type FileMark } from './file-mark';
import { forgetFile, keepFile, keptFiles } from './kept-files';
import { holdUpload } from './upload-hold';

/** One file on its way, as the page shows it. */
export interface UploadItem {
  readonly id: string;
  readonly customerId: string;
  readonly folderId: string | null;
  readonly name: string;
  readonly size: number;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** LOST: a reload has left everything but the file itself, which is to be chosen again. ELSEWHERE: another tab has it. */
  readonly state: 'WAITING' | 'SENDING' | 'PAUSED' | 'FAILED' | 'LOST' | 'ELSEWHERE';
  /** What the server says is wrong with it; null while nothing is, or when the line is down. */
  readonly refusal: string | null;
}

/**
 * The files on their way, for as long as the page lives: leaving the card does not stop them. Each is kept in the browser
 * too, so that a reload goes on where it was, by itself or once the file is chosen again; signing out forgets them.
 */
class UploadQueue {
  private items: readonly UploadItem[] = [];
  private readonly files = new Map<string, KeptUpload>();
  private readonly running = new Map<string, Upload>();
  /** The uploads that are this tab's, each with what lets go of it. */
  private readonly held = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();
  private readonly arrivals = new Set<(customerId: string) => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells when a file has become a document. */
  readonly onArrival = (listener: (customerId: string) => void): (() => void) => {
    this.arrivals.add(listener);
    return () => this.arrivals.delete(listener);
  };

  readonly all = (): readonly UploadItem[] => this.items;

  add(customerId: string, folderId: string | null, files: readonly File[]): void {
    for (const file of files) {
      const known = this.items.find((item) => item.customerId === customerId && this.isKnown(item, folderId, file));
      if (known) continue;
      const id = crypto.randomUUID();
      const kept = { customerId, folderId, file, mark: markOf(file), url: null };
      this.take(id, kept);
      void keepFile(id, kept);
      this.hold(id, () => this.startNext());
    }
  }

  /** The file of an upload that has lost it. False: it is another one. */
  find(id: string, file: File): boolean {
    const kept = this.files.get(id);
    if (!kept || !isMarked(file, kept.mark)) return false;
    this.files.set(id, { ...kept, file });
    void keepFile(id, { ...kept, file });
    this.change(id, { state: 'WAITING' });
    this.startNext();
    return true;
  }

  /** What a reload has left of this customer's. */
  async restore(customerId: string): Promise<void> {
    for (const [id, kept] of await keptFiles())
      if (kept.customerId === customerId && !this.files.has(id)) {
        this.take(id, kept);
        this.hold(id, () => void this.takeOver(id));
      }
  }

  pause(id: string): void {
    void this.running.get(id)?.abort();
    this.running.delete(id);
    this.change(id, { state: 'PAUSED' });
    this.startNext();
  }

  resume(id: string): void {
    this.change(id, { state: 'WAITING', refusal: null });
    this.startNext();
  }

  /** Gives it up, here and on the server. */
  cancel(id: string): void {
    void this.running
      .get(id)
      ?.abort(true)
      .catch(() => undefined);
    this.drop(id);
    this.startNext();
  }

  /** Whether the file is one that waits for it here, or that another tab sends to the same place. */
  private isKnown({ id, state }: UploadItem, folderId: string | null, file: File): boolean {
    const kept = this.files.get(id);
    if (state === 'LOST') return this.find(id, file);
    return state === 'ELSEWHERE' && kept?.folderId === folderId && isMarked(file, kept.mark);
  }

  /** Waits until the upload is this tab's; after a moment it says that another has it. */
  private hold(id: string, go: () => void): void {
    const patience = setTimeout(() => this.change(id, { state: 'ELSEWHERE' }), patienceMs);
    holdUpload(id, (release) => {
      clearTimeout(patience);
      if (!this.files.has(id)) return release();
      this.held.set(id, release);
      go();
    });
  }

  /** Goes on from where the tab before has left it: further on, at its end, or given up. */
  private async takeOver(id: string): Promise<void> {
    const [, kept] = (await keptFiles()).find(([it]) => it === id) ?? [];
    if (!kept) return this.end(id);
    const file = this.files.get(id)?.file ?? kept.file;
    this.files.set(id, { ...kept, file });
    if (this.items.some((item) => item.id === id && item.state === 'ELSEWHERE'))
      this.change(id, { state: file === null ? 'LOST' : 'WAITING' });
    if (file === null && kept.url !== null) await this.measure(id, kept.url);
    this.startNext();
  }

  private letGo(id: string): void {
    this.held.get(id)?.();
    this.held.delete(id);
  }

  /** It is no upload any more, perhaps since it is a document. */
  private end(id: string): void {
    const customerId = this.files.get(id)?.customerId;
    this.drop(id);
    if (customerId !== undefined) for (const listener of this.arrivals) listener(customerId);
  }

  /** How much the server has of one that waits for its file; what it has given up is none any more. */
  private async measure(id: string, url: string): Promise<void> {
    const sent = await arrivedBytes(url);
    if (sent === 'GONE') this.end(id);
    else if (sent !== 'UNKNOWN') this.change(id, { sent });
  }

  private take(id: string, kept: KeptUpload): void {
    const { customerId, folderId, file, mark } = kept;
    this.files.set(id, kept);
    const item = {
      id,
      customerId,
      folderId,
      name: mark.name,
      size: mark.size,
      sent: 0,
      state: file === null ? 'LOST' : 'WAITING',
      refusal: null,
    } as const;
    this.show([...this.items, item]);
  }

  private startNext(): void {
    const free = atOnce - this.running.size;
    const waiting = this.items.filter(
      ({ id, state }) => state === 'WAITING' && this.held.has(id) && !this.running.has(id),
    );
    for (const { id } of waiting.slice(0, Math.max(0, free))) void this.start(id);
  }

  private async start(id: string): Promise<void> {
    const kept = this.files.get(id);
    if (!kept?.file) return;
    const { file } = kept;
    this.change(id, { state: 'SENDING' });
    const { uploadOf } = await import('./tus-upload');
    // Paused or given up while the code came.
    if (this.items.find((item) => item.id === id)?.state !== 'SENDING') return;
    const upload = uploadOf(
      { ...kept, file },
      {
        onAddress: (url) => {
          this.files.set(id, { ...kept, url });
          void keepFile(id, { ...kept, url });
        },
        onProgress: (sent) => this.change(id, { sent }),
        onArrived: () => {
          this.end(id);
          this.startNext();
        },
        onFailure: (refusal) => {
          this.running.delete(id);
          // What the server refuses it would refuse again after a reload.
          if (refusal !== null) void forgetFile(id).finally(() => this.letGo(id));
          this.change(id, { state: 'FAILED', refusal });
          this.startNext();
        },
      },
    );
    this.running.set(id, upload);
    upload.start();
  }

  private drop(id: string): void {
    this.running.delete(id);
    this.files.delete(id);
    // Whoever waits for it finds that it is gone.
    void forgetFile(id).finally(() => this.letGo(id));
    this.show(this.items.filter((item) => item.id !== id));
  }

  private change(id: string, next: Partial<UploadItem>): void {
    this.show(this.items.map((item) => (item.id === id ? { ...item, ...next } : item)));
  }

  private show(items: readonly UploadItem[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}

/** A file with where it goes; `url` once the server knows of it. */
export interface KeptUpload {
  readonly customerId: string;
  readonly folderId: string | null;
  readonly mark: FileMark;
  /** Null where the browser had no room for it. */
  readonly file: File | null;
  readonly url: string | null;
}

export const uploadQueue = new UploadQueue();

const atOnce = 3;
/** How long the browser may need to tell whether another tab has an upload: right after a reload it was this one. */
const patienceMs = 400;
