import type { Upload } from 'tus-js-client';
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
  readonly state: 'WAITING' | 'SENDING' | 'PAUSED' | 'FAILED';
  /** What the server says is wrong with it; null while nothing is, or when the line is down. */
  readonly refusal: string | null;
}

/**
 * The files on their way, for as long as the page lives: leaving the card does not stop them. Each is kept in the browser
 * too, so that a reload goes on where it was; signing out forgets them.
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
      const id = crypto.randomUUID();
      this.take(id, { customerId, folderId, file, url: null });
      void keepFile(id, { customerId, folderId, file, url: null });
    }
    this.startNext();
  }

  /** What a reload has left of this customer's. */
  async restore(customerId: string): Promise<void> {
    for (const [id, kept] of await keptFiles())
      if (kept.customerId === customerId && !this.files.has(id)) this.take(id, kept);
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

  private take(id: string, kept: KeptUpload): void {
    const { customerId, folderId, file } = kept;
    this.files.set(id, kept);
    const item = {
      id,
      customerId,
      folderId,
      name: file.name,
      size: file.size,
      sent: 0,
      state: 'WAITING',
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
    if (!kept) return;
    this.change(id, { state: 'SENDING' });
    const { uploadOf } = await import('./tus-upload');
    // Paused or given up while the code came.
    if (this.items.find((item) => item.id === id)?.state !== 'SENDING') return;
    const upload = uploadOf(kept, {
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
    });
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
  readonly file: File;
  readonly url: string | null;
}

export const uploadQueue = new UploadQueue();

const atOnce = 3;
