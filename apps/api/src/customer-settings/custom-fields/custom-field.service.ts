import type { CustomField } from '@register/domain/custom-fields/custom-field';
import { defineCustomField, type CustomFieldDefinition } from '@register/domain/custom-fields/define-custom-field';
import { violation, type Violation } from '@register/domain/violation';
import type { CustomValuesService } from '../../customer/custom-values.service.js';
import type { SearchedFieldsService } from '../../customer/search/searched-fields.service.js';
import { duplicateKeyOf } from '../../database/duplicate-key.js';
import type { Sql } from '../../database/sql.js';
import type { Transaction, UnitOfWork } from '../../database/unit-of-work.js';
import { authorOf } from '../../history/history-recorder.js';
import type { Actor } from '../../request-context.js';
import { readCustomFields, type StoredCustomFields } from '../../session/custom-fields-of.js';
import { recordSettingChanges } from '../customer-settings.repository.js';
import {
  countCustomFieldChange,
  customFieldsForChange,
  deleteCustomField,
  insertCustomField,
  newCustomFieldId,
  placeCustomFields,
  updateCustomField,
} from './custom-field.repository.js';

/** Defines the group's own fields, with a line of the settings' history for each change. */
export class CustomFieldService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly values: CustomValuesService,
    private readonly searched: SearchedFieldsService,
    private readonly clock: () => number,
  ) {}

  create(actor: Actor, definition: CustomFieldDefinition): Promise<CustomFieldOutcome> {
    return this.change(actor, async (tx, { fields, searchPlaces: places }) => {
      const { groupId } = actor;
      const { sql } = tx;
      const subgroups = await this.values.subgroupsAmong(sql, groupId, definition.subgroups ?? []);
      const situation = { id: newCustomFieldId(), others: fields, used: false, subgroups };
      const decided = defineCustomField(null, definition, situation);
      if (!decided.ok) return { fields, violations: decided.violations };
      const { next } = decided;
      await insertCustomField(sql, groupId, next, { position: fields.length, at: this.clock() });
      await this.searched.follow(tx, { groupId, before: null, next, used: false, places });
      await this.record(sql, actor, null, next);
      return { field: next, fields: [...fields, next], violations: [] };
    });
  }

  update(actor: Actor, id: string, definition: CustomFieldDefinition): Promise<CustomFieldOutcome> {
    return this.change(actor, async (tx, { fields, searchPlaces: places }) => {
      const { groupId } = actor;
      const { sql } = tx;
      const before = fields.find((field) => field.id === id);
      if (!before) return { fields, violations: [violation('NOT_FOUND', ['id'])] };
      const used = await this.values.isUsed(sql, groupId, id);
      const subgroups = await this.values.subgroupsAmong(sql, groupId, definition.subgroups ?? []);
      const others = fields.filter((it) => it !== before);
      const decided = defineCustomField(before, definition, { id, others, used, subgroups });
      if (!decided.ok) return { fields, violations: decided.violations };
      const { next } = decided;
      const violations = await this.values.follow(sql, groupId, before, next);
      if (violations.length > 0) return { fields, violations };
      await updateCustomField(sql, groupId, next, this.clock());
      await this.searched.follow(tx, { groupId, before, next, used, places });
      await this.record(sql, actor, before, next);
      return { field: next, fields: fields.map((field) => (field === before ? next : field)), violations: [] };
    });
  }

  /** Only one that no customer has a value of; else it is marked as deleted. */
  delete(actor: Actor, id: string): Promise<CustomFieldOutcome> {
    return this.change(actor, async ({ sql }, { fields }) => {
      const before = fields.find((field) => field.id === id);
      if (!before) return { fields, violations: [violation('NOT_FOUND', ['id'])] };
      const customers = await this.values.usageOf(sql, actor.groupId, id);
      if (customers > 0) return { fields, violations: [violation('CUSTOM_FIELD_USED', ['id'], { customers })] };
      await deleteCustomField(sql, actor.groupId, id);
      await this.record(sql, actor, before, null);
      return { fields: fields.filter((field) => field !== before), violations: [] };
    });
  }

  /** Those named stand first, in that order; the others keep theirs, after. */
  order(actor: Actor, ids: readonly string[]): Promise<CustomFieldOutcome> {
    return this.change(actor, async ({ sql }, { fields }) => {
      if (new Set(ids).size !== ids.length) return { fields, violations: [violation('DUPLICATE_ID', ['ids'])] };
      if (ids.some((id) => fields.every((field) => field.id !== id)))
        return { fields, violations: [violation('NOT_FOUND', ['ids'])] };
      const place = ({ id }: CustomField): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
      const ordered = fields.toSorted((a, b) => place(a) - place(b));
      await placeCustomFields(
        sql,
        actor.groupId,
        ordered.map(({ id }) => id),
      );
      return { fields: ordered, violations: [] };
    });
  }

  /** Has the search brought in line once more after that has failed. No definition changes by it. */
  retrySearch({ groupId }: Actor, id: string): Promise<CustomFieldOutcome> {
    return this.unitOfWork.inTransaction(async (tx) => {
      const { fields } = await customFieldsForChange(tx.sql, groupId);
      const field = fields.find((it) => it.id === id);
      if (!field) return { fields, violations: [violation('NOT_FOUND', ['id'])] };
      await this.searched.tryAgain(tx, groupId);
      return { field, fields, violations: [] };
    });
  }

  /** As they are stored now, with their version: for who goes on in the same transaction. */
  stored({ groupId }: Actor): Promise<StoredCustomFields> {
    return this.unitOfWork.inTransaction(({ sql }) => readCustomFields(sql, groupId));
  }

  private async change(
    actor: Actor,
    work: (tx: Transaction, stored: StoredCustomFields) => Promise<CustomFieldOutcome>,
  ): Promise<CustomFieldOutcome> {
    try {
      return await this.unitOfWork.inTransaction(async (tx) => {
        const outcome = await work(tx, await customFieldsForChange(tx.sql, actor.groupId));
        if (outcome.violations.length === 0) await countCustomFieldChange(tx.sql, actor.groupId);
        return outcome;
      });
    } catch (error) {
      // The values themselves say it, in the statement that would have made the field unique.
      if (duplicateKeyOf(error) !== 'customerValue') throw error;
      const fields = actor.customFields.all;
      return { fields, violations: [violation('CUSTOM_FIELD_NOT_UNIQUE', ['unique'])] };
    }
  }

  private record(sql: Sql, actor: Actor, before: CustomField | null, after: CustomField | null): Promise<void> {
    const [was, is] = differing(before, after);
    const setting = `customFields.${(after ?? before)?.key ?? ''}`;
    return recordSettingChanges(sql, { groupId: actor.groupId, at: this.clock(), by: authorOf(actor) }, [
      { setting, old: JSON.stringify(was), new: JSON.stringify(is) },
    ]);
  }
}

export interface CustomFieldOutcome {
  /** The field that was made or changed. */
  readonly field?: CustomField;
  /** All of the group's, as they are now. */
  readonly fields: readonly CustomField[];
  readonly violations: readonly Violation[];
}

/** What of the two is not alike, so that the history says what was changed and does not grow past its column. */
function differing(before: CustomField | null, after: CustomField | null): [unknown, unknown] {
  if (!before || !after) return [before && before.title, after && after.title];
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(before[key as keyof CustomField]) !== JSON.stringify(after[key as keyof CustomField]),
  ) as (keyof CustomField)[];
  const only = (field: CustomField): unknown =>
    Object.fromEntries(
      changed.map((key) => {
        const value = field[key];
        return [key, Array.isArray(value) && value.length > 20 ? `${value.length}` : value];
      }),
    );
  return [only(before), only(after)];
}
