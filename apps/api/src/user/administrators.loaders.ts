import type { Sql } from '../database/sql.js';
import { administratorNames } from './users.query.js';

/** Names of those who can help, read once per request however many fields ask. */
export class Administrators {
  private readonly asked = new WeakMap<object, Promise<string[]>>();

  constructor(private readonly read: Sql) {}

  namesOf(context: object, groupId: Buffer): Promise<string[]> {
    const known = this.asked.get(context);
    if (known) return known;
    const names = administratorNames(this.read, groupId);
    this.asked.set(context, names);
    return names;
  }
}
