import { createHmac } from 'node:crypto';
import { maskPersonalNumber } from '@register/domain/customer/identity-number';
import { freshBytes } from './fresh-bytes.js';
import { placeOf, seal, unseal } from './envelope.js';

/** A personal number as it is stored: encrypted, masked for reading, and an index that only answers "is it this one?". */
export interface StoredPersonalNumber {
  readonly personalNumber: Buffer;
  readonly personalMasked: string;
  readonly identityIndex: Buffer;
}

/**
 * What one group encrypts with. Every customer has a key of its own, wrapped by the group's key: destroying it erases
 * the person everywhere at once, also in the history, which is never rewritten.
 */
export class GroupCipher {
  constructor(
    private readonly groupId: Uint8Array,
    private readonly groupKey: Uint8Array,
    private readonly indexKey: Uint8Array,
  ) {}

  /** A new key for one customer, wrapped: the column `personKey`. */
  newPersonKey(customerId: Uint8Array): Buffer {
    return seal(this.groupKey, freshBytes(32), this.place(customerId, 'personKey'));
  }

  /** A new key together with what it seals with, for those who use it at once. */
  newPerson(customerId: Uint8Array): { readonly personKey: Buffer; readonly cipher: PersonCipher } {
    const key = freshBytes(32);
    return {
      personKey: seal(this.groupKey, key, this.place(customerId, 'personKey')),
      cipher: this.personOf(customerId, () => key),
    };
  }

  /** Seals and reads several values with a customer's key, which is opened for the first of them. */
  person(customerId: Uint8Array, wrappedKey: Uint8Array): PersonCipher {
    return this.personOf(customerId, () => unseal(this.groupKey, wrappedKey, this.place(customerId, 'personKey')));
  }

  private personOf(customerId: Uint8Array, openKey: () => Uint8Array): PersonCipher {
    return new PersonCipher(
      openKey,
      (field) => this.place(customerId, field),
      (digits) => this.identityIndex(digits),
    );
  }

  /** Text that belongs to no customer yet, such as a row of a file that is to be imported; opens on its own row and field only. */
  sealText(rowId: Uint8Array, field: string, text: string): string {
    return seal(this.groupKey, Buffer.from(text, 'utf8'), this.place(rowId, field)).toString('base64');
  }

  openText(rowId: Uint8Array, field: string, text: string): string {
    return unseal(this.groupKey, Buffer.from(text, 'base64'), this.place(rowId, field)).toString('utf8');
  }

  /** The blind index of a personal number of 12 digits: found by its whole value only, never by a part of it. */
  identityIndex(digits: string): Buffer {
    return createHmac('sha256', this.indexKey).update(placeOf(this.groupId, digits)).digest();
  }

  /** A blind index of a text within what it belongs to: tells what is the same there, and nothing else. 16 bytes. */
  textIndex(within: Uint8Array, text: string): Buffer {
    const hmac = createHmac('sha256', this.indexKey).update(placeOf(this.groupId, within)).update(text, 'utf8');
    return hmac.digest().subarray(0, 16);
  }

  private place(rowId: Uint8Array, field: string): Buffer {
    return placeOf(this.groupId, rowId, field);
  }
}

/** What one customer's values are sealed with. */
export class PersonCipher {
  private opened: Uint8Array | undefined;

  constructor(
    private readonly openKey: () => Uint8Array,
    private readonly place: (field: string) => Buffer,
    private readonly identityIndex: (digits: string) => Buffer,
  ) {}

  private get key(): Uint8Array {
    return (this.opened ??= this.openKey());
  }

  sealPersonalNumber(digits: string): StoredPersonalNumber {
    return this.sealNumber(digits, this.place('personalNumber'));
  }

  /** The 12 digits. */
  openPersonalNumber(box: Uint8Array): string {
    return unseal(this.key, box, this.place('personalNumber')).toString('latin1');
  }

  /** The number of somebody who shares this customer's tax reduction: it opens on its own row only. */
  sealCoApplicantNumber(id: Uint8Array, digits: string): StoredPersonalNumber {
    return this.sealNumber(digits, placeOf(this.place('coApplicants'), id));
  }

  openCoApplicantNumber(id: Uint8Array, box: Uint8Array): string {
    return unseal(this.key, box, placeOf(this.place('coApplicants'), id)).toString('latin1');
  }

  /** A value of the history as text that only this customer's key opens, and only on this entry. */
  sealHistory(entryId: Uint8Array, side: HistorySide, text: string): string {
    return seal(this.key, Buffer.from(text, 'utf8'), this.historyPlace(entryId, side)).toString('base64');
  }

  openHistory(entryId: Uint8Array, side: HistorySide, text: string): string {
    return unseal(this.key, Buffer.from(text, 'base64'), this.historyPlace(entryId, side)).toString('utf8');
  }

  private sealNumber(digits: string, place: Buffer): StoredPersonalNumber {
    return {
      personalNumber: seal(this.key, Buffer.from(digits, 'latin1'), place),
      personalMasked: maskPersonalNumber(digits),
      identityIndex: this.identityIndex(digits),
    };
  }

  private historyPlace(entryId: Uint8Array, side: HistorySide): Buffer {
    return placeOf(this.place('history'), entryId, side);
  }
}

export type HistorySide = 'old' | 'new';
