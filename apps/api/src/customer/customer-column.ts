import type { CustomerFieldKey } from '@register/domain/customer/customer-fields';
import type { CustomerLanguage, CustomerType, VatType } from '@register/domain/customer/customer';
import type { PlainFlagKey, PlainTextKey } from '@register/domain/customer/plain-fields';
import type { SqlValue } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import type { CustomerRecord } from './customer-record.js';
import type { CustomerSelection } from './customer-selection.js';

/** How some fields of the GraphQL type come out of a row. */
export interface CustomerColumn {
  /** Fields of `Customer` that need it. */
  readonly chosenBy: readonly string[];
  /** The row of the field table that opens it; null: opens with the customer. */
  readonly guard: CustomerFieldKey | null;
  /** Expressions of the SELECT list. */
  readonly select: readonly string[];
  readonly join?: string;
  readonly params?: (actor: Actor) => readonly SqlValue[];
  readonly onlyWith?: (selection: CustomerSelection) => boolean;
  readonly read: (row: CustomerRow, record: CustomerRecord, actor: Actor) => void;
}

/** A row as both drivers give it: flags and times are integers. Columns that were not selected are absent. */
export interface CustomerRow extends PlainColumns {
  readonly customerKey: Buffer;
  readonly version: number;
  readonly status: number;
  readonly type: CustomerType;
  readonly number: string;
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly personalMasked: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: CustomerLanguage | null;
  readonly costCentre: string | null;
  readonly comments: string | null;
  readonly vatType: VatType | null;
  readonly vatPercent: number | null;
  readonly propertyDesignation: string | null;
  readonly apartmentNumber: string | null;
  readonly associationNumber: string | null;
  readonly city: string | null;
  readonly inactivatedAt: number | null;
  readonly deletedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly mainContactName: string | null;
  readonly mainId: Buffer | null;
  readonly mainName: string | null;
  readonly mainRole: string | null;
  readonly mainPhone: string | null;
  readonly mainEmail: string | null;
  readonly mainSendServiceProtocol: number;
  readonly mainSendWorkOrder: number;
  readonly hasOrganisationNumber: number;
  readonly hasPersonalNumber: number;
  readonly assignedToViewer: number;
  readonly protectedIdentity: number;
}

/** The plain fields: flags are integers. */
export type PlainColumns = Readonly<Record<PlainTextKey, string | null> & Record<PlainFlagKey, number>>;
