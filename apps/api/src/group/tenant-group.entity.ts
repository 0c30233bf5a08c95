import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CustomerSettings } from '@register/domain/settings/customer-settings';
import { bytesColumn, idColumn, jsonColumn, orNull, textColumn, timeColumn } from '../database/entity-columns.js';

/** A tenant: the company whose register this is. */
@Entity('tenant_group')
export class TenantGroupEntity {
  @PrimaryColumn(idColumn) id: Buffer;
  @Column(textColumn(255)) name: string;
  @Column(timeColumn) createdAt: number;
  /** Only the customer settings that differ from their defaults. */
  @Column(jsonColumn) settings: Partial<CustomerSettings>;
  @Column('int') settingsVersion: number;
  /** Counts every change of the group's custom fields; 0: it has none. */
  @Column('int') customFieldsVersion: number;
  /** 1: every user must have a second factor. */
  @Column('tinyint') secondFactorRequired: number;
  /** When its administrators were last told of customers that are due for erasure. */
  @Column(orNull(timeColumn)) retentionToldAt: number | null;
  /** The group's data key, wrapped by the key encryption key. */
  @Column(bytesColumn(64)) dataKey: Buffer;
}
