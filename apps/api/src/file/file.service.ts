import type { Readable } from 'node:stream';
import type { Violation } from '@register/domain/violation';
import { violation } from '@register/domain/violation';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { FileStore, ReceivedSoFar } from './file-store.js';
import { expireFiles } from './lasting-file.repository.js';
import { findFile, insertFile } from './stored-file.repository.js';
import type { Actor, Language } from '../request-context.js';
import type { FilePurpose, StoredFile } from './stored-file.repository.js';

/** Files in and out: the store and its rows together. */
export class FileService {
  constructor(
    readonly store: FileStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Sql,
    private readonly clock: () => number,
  ) {}

  /** Keeps a file for a while. Throws `FileRefused`, keeping nothing, when it is too large or `check` says so. */
  async keep(source: AsyncIterable<Uint8Array>, file: FileToKeep): Promise<{ id: Buffer; size: number }> {
    const { groupId, purpose, name, createdBy, maxBytes, check } = file;
    const kept = await this.store.receive(source, (soFar) => {
      if (soFar.size > maxBytes) throw new FileRefused(violation('FILE_TOO_LARGE', ['file'], { maxBytes }));
      check?.(soFar);
    });
    const createdAt = this.clock();
    const row = {
      ...kept,
      groupId,
      purpose,
      name: shownName(name),
      createdBy,
      createdAt,
      expiresAt: createdAt + keptMs,
    };
    const id = await this.unitOfWork
      .inTransaction((tx) => insertFile(tx, row))
      .catch(async (error: unknown) => {
        await this.store.remove(kept.path);
        throw error;
      });
    return { id, size: kept.size };
  }

  /** The files run out now; the sweeper removes them. */
  expire(sql: Sql, groupId: Buffer, ids: readonly Buffer[], at: number): Promise<void> {
    return expireFiles(sql, groupId, ids, at);
  }

  find(groupId: Buffer, id: Buffer): Promise<StoredFile | undefined> {
    return findFile(this.read, groupId, id, this.clock());
  }
}

export interface FileToKeep {
  readonly groupId: Buffer;
  readonly purpose: FilePurpose;
  readonly name: string;
  /** The membership that it belongs to. */
  readonly createdBy: Buffer | null;
  readonly maxBytes: number;
  readonly check?: (soFar: ReceivedSoFar) => void;
}

/** What uploads are taken for, and which of them. */
export interface UploadRule {
  readonly purpose: FilePurpose;
  readonly maxBytes: number;
  /** Throws `FileRefused` for what is of the wrong kind. */
  readonly check: (soFar: ReceivedSoFar) => void;
}

/** Whoever is being given a file may not have it any more: it ends where it is, and is no file. */
export class GivingEnded extends Error {}

/** Makes a file that is asked for and not kept; null when there is nothing to make it of. */
export type FileMaker = (asked: AskedFile) => Promise<MadeFile | null>;

export interface AskedFile {
  readonly actor: Actor;
  /** The language of its headings and messages. */
  readonly language: Language;
  /** The `:id` of the path, where it has one. */
  readonly id: string;
}

export interface MadeFile {
  readonly name: string;
  /** In the order in which they are sent, made as they are taken. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Finds a file that somebody signed in asks for; null for what there is not, and for what is not theirs to have. */
export type FileGiver = (asked: AskedGift) => Promise<GivenFile | null>;

export interface AskedGift extends AskedFile {
  /** What the address says, or the body of what is posted. */
  readonly query: URLSearchParams;
}

export interface GivenFile {
  readonly name: string;
  /** To show on a page of ours, as this type; null: to save, whatever it holds. */
  readonly shownAs: string | null;
  /** Bytes, where that is known before. */
  readonly size: number | null;
  /** Called once, when it is sent. */
  readonly open: () => Promise<Readable>;
}

/** The file was not taken, and the sender can do something about it. */
export class FileRefused extends Error {
  constructor(readonly violation: Violation) {
    super(violation.code);
    this.name = 'FileRefused';
  }
}

/** Drafts of imports are kept two weeks. */
const keptMs = 14 * 24 * 3_600_000;

/** A name to show: no folders, no control characters, of a length that fits. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return [...clean].slice(-200).join('') || 'file';
}
