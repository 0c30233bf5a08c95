import type { Readable } from 'node:stream';
import type { Viewer } from '@register/domain/access/viewer';
import type { ErasureWay } from '@register/domain/customer/erasure';
import type { HeldName } from '@register/domain/customer/held-names';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from 'express';
import type { Config } from './config.js';
import type { GroupCiphers } from './crypto/group-ciphers.js';
import type { Database } from './database/open-database.js';
import type { IdKind } from './database/ids.js';
import type { Sql } from './database/sql.js';
import type { UnitOfWork } from './database/unit-of-work.js';
import type { Cursors } from './graphql/cursor.js';
import type { Log } from './log.js';
import type { Actor, RequestContext } from './request-context.js';
import type { Authenticator } from './session/authenticator.js';

/** What every module may be made from. Another module's services are given beside it, by name. */
export interface ModuleDeps {
  readonly config: Config;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly read: Sql;
  /** Epoch milliseconds, UTC. */
  readonly clock: () => number;
  readonly cursors: Cursors;
  readonly ciphers: GroupCiphers;
  readonly log: Log;
  /** Who acts, for routes beside GraphQL. */
  readonly authenticator: Authenticator;
}

/** What a module gives to the app. */
export interface ApiModule {
  /** Instances of TypeGraphQL resolver classes. */
  readonly resolvers: readonly object[];
  /** Types that nothing in the schema names but an interface. */
  readonly orphanedTypes?: readonly NewableFunction[];
  /** How `node(id:)` finds the things of this module. */
  readonly nodes?: readonly NodeSource[];
  /** Registers of this module whose history `entryHistory` tells. */
  readonly entries?: readonly EntrySource[];
  /** Routes below `/files`; called, and Express loaded, on the first request there. */
  readonly fileRouter?: () => Promise<Router>;
  /** What this module keeps of customers, for the person whom it is about. */
  readonly held?: readonly HeldSource[];
  /** Work beside the requests: started once the server listens, ended while it drains. */
  readonly background?: readonly BackgroundWork[];
}

/** Finds one kind of things by id, within what the viewer may see; null like for an id that does not exist. */
export interface NodeSource {
  readonly kind: IdKind;
  load(
    id: Buffer,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<({ readonly __typename: string } & object) | null>;
}

/** A register besides the customers', and what of its entries a viewer may read: no fields where they may not see them at all. */
export interface EntrySource {
  readonly idKind: IdKind;
  readonly readable: (viewer: Viewer) => ReadonlySet<string>;
  /** Whether the viewer is told which row of a field changed, where the id of that row is another register's; else they are. */
  readonly namesParts?: (viewer: Viewer) => boolean;
}

/** What a module holds on a customer. */
export interface HeldSource {
  /** Its place in the extract. */
  readonly name: HeldName;
  /** The tables that it tells of. A test compares all of them with the database, so that a new one is not forgotten. */
  readonly tables: readonly string[];
  /** Tables that hold more of the same, known by another key than the customer's. They are named, and leave with the rest. */
  readonly besides?: readonly string[];
  /** What stands in them, in clear, with moments in ISO 8601; null for what is made of the rest, to find it by. */
  readonly rows: ((held: HeldOn) => Promise<readonly object[]>) | null;
  /** Files, with the place of each in the archive. */
  readonly files?: (held: HeldOn) => Promise<readonly HeldFile[]>;
  /** How it leaves when the customer is erased. */
  readonly erasure: HeldErasure;
}

export interface HeldErasure {
  readonly way: ErasureWay;
  /** In the transaction that erases the customer, while its row and its logins are still there; null: it goes with the customer's row, or with its key. */
  readonly erase: ((leaving: LeavingCustomer) => Promise<void>) | null;
  /** Which rows of its tables are the customer's, `?` standing for its id; `customerId = ?` unless said otherwise. */
  readonly where?: string;
  /** Which of those rows are a file each; none unless said otherwise. */
  readonly isFile?: string;
}

/** A customer that is being erased. */
export interface LeavingCustomer {
  readonly sql: Sql;
  readonly groupId: Buffer;
  readonly customerId: Buffer;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface HeldOn {
  readonly sql: Sql;
  readonly actor: Actor;
  readonly customerId: Buffer;
}

export interface HeldFile {
  readonly place: string;
  readonly open: () => Promise<Readable>;
}

export interface BackgroundWork {
  /** With the address that the server listens on. */
  start(url: URL): void;
  /** Resolves when nothing of it runs any more. */
  stop(): Promise<void>;
}
