import type { Actor } from '../request-context.js';

/** Takes files that come in pieces (tus), for whoever made the request. Throws `FileRefused` for what is not taken. */
export interface UploadDesk {
  /** A new upload's id, as it stands in its address. */
  newId(): string;
  /** Makes room for it. */
  begin(actor: Actor, id: string, wish: UploadWish): Promise<void>;
  /** How far it has come; null when there is none of this id that the actor may continue. One that has become a file is whole. */
  find(actor: Actor, id: string): Promise<UploadState | null>;
  /** Takes a piece; answers where the next one begins. */
  write(actor: Actor, id: string, piece: AsyncIterable<Uint8Array>, from: number): Promise<number>;
  /** Makes of the whole what it is to be. Doing it twice does it once. */
  finish(actor: Actor, id: string): Promise<void>;
  /** Gives up what has arrived. */
  cancel(actor: Actor, id: string): Promise<void>;
}

export interface UploadWish {
  /** Bytes. */
  readonly size: number;
  /** What the sender says about it. */
  readonly metadata: Readonly<Record<string, string | null>>;
}

export interface UploadState {
  readonly size: number;
  readonly offset: number;
}
