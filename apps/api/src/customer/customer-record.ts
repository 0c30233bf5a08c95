import type {
  Address,
  CustomerLanguage,
  CustomerStatus,
  CustomerType,
  VatType,
} from '@register/domain/customer/customer';
import type { CustomFieldValues } from '@register/domain/custom-fields/custom-field';
import type { EntryStatus } from '@register/domain/entry/entry-fields';
import type { CardCustomer } from '@register/domain/customer/field-access';
import type { PlainFlagKey, PlainTextKey } from '@register/domain/customer/plain-fields';
import type { VatDisplay } from '@register/domain/customer/vat';
import type { DiscountLetterRecord } from '../discount-letter/discount-letter.type.js';
import type { Subgroup } from '../subgroup/subgroup.type.js';
import type { Tag } from '../tag/tag.type.js';
import type { User } from '../user/user.type.js';

/**
 * What stands behind the GraphQL type `Customer`: a plain row, holding only what was asked for and may be read.
 * Times are epoch milliseconds. Everything but the two ids is absent unless the projection chose it; so nothing is sent that was not selected from the table.
 */
export interface CustomerRecord extends PlainRecord {
  readonly __typename: 'Customer';
  /** The id in the database. */
  readonly key: Buffer;
  /** The id outward, `cus_…`. */
  readonly id: string;
  version?: number;
  type?: CustomerType;
  number?: string;
  name?: string;
  displayName?: string;
  organisationNumber?: string | null;
  personalNumber?: string | null;
  phone?: string | null;
  email?: string | null;
  language?: CustomerLanguage | null;
  costCentre?: string | null;
  comments?: string | null;
  vatType?: VatType | null;
  vatPercent?: number | null;
  vatDisplay?: VatDisplay;
  propertyDesignation?: string | null;
  apartmentNumber?: string | null;
  associationNumber?: string | null;
  city?: string | null;
  status?: CustomerStatus;
  protectedIdentity?: boolean;
  inactivatedAt?: number | null;
  deletedAt?: number | null;
  createdAt?: number;
  updatedAt?: number;
  addresses?: AddressesRecord;
  contactPersons?: readonly ContactPersonRecord[];
  coApplicants?: readonly CoApplicantRecord[];
  serviceArticles?: readonly CustomerArticleRecord[];
  workOrderArticles?: readonly CustomerArticleRecord[];
  serviceArticlesCount?: number;
  workOrderArticlesCount?: number;
  /** Holding only what was chosen of it. */
  mainContact?: MainContactRecord | null;
  tags?: readonly Tag[];
  subgroups?: readonly Subgroup[];
  discountLetters?: readonly DiscountLetterRecord[];
  assignees?: readonly AssigneeRecord[];
  /** By the keys of the fields that were chosen and may be read. */
  customFields?: CustomFieldValues;
  /** What the rules of access ask about this customer; filled when `viewerPermissions` or `viewerCan` is asked for. */
  card?: CardCustomer;
}

type PlainRecord = { [K in PlainTextKey]?: string | null } & { [K in PlainFlagKey]?: boolean };

export interface AddressesRecord {
  readonly invoice: Address | null;
  readonly visiting: Address | null;
  readonly mail: Address | null;
}

export interface ContactPersonRecord {
  readonly __typename: 'ContactPerson';
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly sendServiceProtocol: boolean;
  readonly sendWorkOrder: boolean;
  readonly isMain: boolean;
}

/** The personal number is masked: the whole one never comes this way. */
export interface CoApplicantRecord {
  readonly id: string;
  readonly name: string;
  readonly personalNumber: string;
  readonly sharePercent: number | null;
}

/** A row of a list of articles; what it costs is null where it may not be read. */
export interface CustomerArticleRecord {
  readonly __typename: 'CustomerArticle';
  readonly id: string;
  readonly article: {
    readonly id: string;
    readonly number: string;
    readonly name: string;
    readonly unit: string | null;
    readonly price: number | null;
    readonly timeArticle: boolean;
    readonly status: EntryStatus;
  };
  readonly quantity: number;
  readonly price: number | null;
  readonly discount: number | null;
  readonly note: string | null;
}

export type MainContactRecord = { -readonly [K in keyof ContactPersonRecord]?: ContactPersonRecord[K] };

export interface AssigneeRecord {
  readonly user: User;
  readonly assignedAt: number;
}
