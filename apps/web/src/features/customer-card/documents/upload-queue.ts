import type { Upload } from 'tus-js-client';
import { arrivedBytes } from './arrived-bytes';
import { isMarked, markOf, type FileMark } from './file-mark';
import { forgetFile, keepFile, keptFiles } from './kept-files';

/** One file on its way, as the page shows it. */
export interface UploadItem {
  readonly id: string;
  readonly customerId: string;
  readonly folderId: string | null;
  readonly name: string;
  readonly size: number;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** LOST: a reload has left everything but the file itself, which is to be chosen again. */
  readonly state: 'WAITING' | 'SENDING' | 'PAUSED' | 'FAILED' | 'LOST';
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
      const lost = this.items.find(
        (item) => item.state === 'LOST' && item.customerId === customerId && this.find(item.id, file),
      );
      if (lost) continue;
      const id = crypto.randomUUID();
      const kept = { customerId, folderId, file, mark: markOf(file), url: null };
      this.take(id, kept);
      void keepFile(id, kept);
    }
    this.startNext();
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
        if (kept.file === null && kept.url !== null) void this.measure(id, kept.url);
      }
    this.startNext();
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

  /** How much the server has of one that waits for its file; what it has given up is none any more. */
  private async measure(id: string, url: string): Promise<void> {
    const sent = await arrivedBytes(url);
    if (sent === 'GONE') this.drop(id);
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
    const waiting = this.items.filter(({ id, state }) => state === 'WAITING' && !this.running.has(id));
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
          this.drop(id);
          for (const listener of this.arrivals) listener(kept.customerId);
          this.startNext();
        },
        onFailure: (refusal) => {
          this.running.delete(id);
          // What the server refuses it would refuse again after a reload.
          if (refusal !== null) void forgetFile(id);
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
    void forgetFile(id);
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
