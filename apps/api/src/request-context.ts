import type { Viewer } from '@register/domain/access/viewer';
import type { CustomFieldTable, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { readableFields } from '@register/domain/customer/field-access';
import { forbidden, unauthenticated } from './graphql/errors.js';

/** What one request carries to everything that answers it. Made once, thrown away with the answer. */
export interface RequestContext {
  /** Who acts; null when nobody is signed in. */
  readonly actor: Actor | null;
  /** Finds this request in the log; shown with every error. */
  readonly requestId: string;
  /** The language of messages: what the client asks for, else the account's. */
  readonly language: Language;
  /** The fields of the card that this actor may read. Columns outside it are never selected. */
  readonly readable: ReadonlySet<FieldKey>;
  /** Fields that were asked for and held back: path of the field → what opens it. Told once per answer. */
  readonly redacted: Map<string, string>;
  readonly http: RequestHttp;
  /** Epoch milliseconds, UTC. */
  readonly now: () => number;
}

/** Who acts, and everything that deciding needs: read by one statement at the start of the request. */
export interface Actor {
  /** As the domain's rules see it. Ids in it are public ids (`usr_…`, `cus_…`). */
  readonly viewer: Viewer;
  readonly groupId: Buffer;
  readonly groupName: string;
  /** The membership, the customer's login or the API key. */
  readonly actorId: Buffer;
  readonly actorKind: 'STAFF' | 'CUSTOMER_USER' | 'API_KEY';
  readonly name: string;
  /** The membership that "assigned" is measured by: one's own, or that of a key's creator. */
  readonly membershipId: Buffer | null;
  /** The customer of a customer's login. */
  readonly customerId: Buffer | null;
  /** Whether the group has any customer with protected identity: where it has none, no statement leaves them out. */
  readonly groupHasProtected: boolean;
  readonly settings: CustomerSettings;
  readonly settingsVersion: number;
  /** The fields that the group has defined: rows of the field table. */
  readonly customFields: CustomFieldTable;
  readonly customFieldsVersion: number;
  /** The subgroup that customers begin with who are made by this user, `sub_…`; null for logins and keys, and while it is inactive. */
  readonly defaultSubgroup: string | null;
  readonly source: 'WEB' | 'API_KEY' | 'IMPORT';
  readonly language: Language;
  readonly scheme: Scheme;
  /** The account behind the session; null for a key. */
  readonly accountId: Buffer | null;
  readonly email: string | null;
  /** The group asks a second factor of its users, and the account has none: nothing but setting it up is open. */
  readonly mustSetUpSecondFactor: boolean;
  /** The template that the membership was made from. */
  readonly role: string | null;
  /** SHA-256 of the session's token; null for a key. */
  readonly sessionHash: Buffer | null;
}

export type Language = 'sv' | 'en';
export type Scheme = 'AUTO' | 'LIGHT' | 'DARK';

/** What a resolver may know and do of HTTP. */
export interface RequestHttp {
  readonly setCookie: (cookie: string) => void;
  /** The session token that came with the request. */
  readonly sessionToken: string | null;
  /** What the browser is known by. */
  readonly deviceToken: string | null;
  /** What it has asked to sign in by a passkey with. */
  readonly passkeyToken: string | null;
  readonly userAgent: string;
  readonly ip: string;
}

/** The actor, or the error that tells a caller to sign in, or to set up a second factor first. The first line of every operation that is not public. */
export function requireActor(context: Pick<RequestContext, 'actor'>): Actor {
  const actor = requireAnybody(context);
  if (actor.mustSetUpSecondFactor) throw forbidden('two-step sign-in: secondFactorPrepare, secondFactorConfirm');
  return actor;
}

/** For what concerns one's own account: open also to whoever must set up a second factor first. */
export function requireAnybody(context: Pick<RequestContext, 'actor'>): Actor {
  if (!context.actor) throw unauthenticated();
  return context.actor;
}

/** From here on the operation acts as somebody else: after signing in or out, and when one's own account has changed. */
export function actAs(context: RequestContext, actor: Actor | null): void {
  Object.assign(context, { actor, readable: readableTo(actor) } satisfies Pick<RequestContext, 'actor' | 'readable'>);
}

/**
 * The fields of the card that the actor may read: worked out once for each group's fields and set of permissions, or of a login's
 * rights, and of closed fields, which authentication hands out once for each text of them.
 */
export function readableTo(actor: Actor | null): RequestContext['readable'] {
  if (!actor) return noFields;
  const { kind, permissions, rights, closedFields } = actor.viewer;
  const held = rights ?? permissions;
  const ofGroup: OfPermissions = readable.get(actor.customFields) ?? new WeakMap();
  const ofClosed: OfClosedFields = ofGroup.get(held) ?? new WeakMap();
  const ofKinds = ofClosed.get(closedFields) ?? new Map<string, RequestContext['readable']>();
  const fields = ofKinds.get(kind) ?? readableFields(actor.viewer, actor.customFields);
  readable.set(actor.customFields, ofGroup.set(held, ofClosed.set(closedFields, ofKinds.set(kind, fields))));
  return fields;
}

const noFields: RequestContext['readable'] = new Set();
type OfPermissions = WeakMap<ReadonlySet<string>, OfClosedFields>;
type OfClosedFields = WeakMap<ReadonlySet<string>, Map<string, RequestContext['readable']>>;
const readable = new WeakMap<CustomFieldTable, OfPermissions>();
