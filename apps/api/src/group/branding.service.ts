import { changeBranding, type Branding, type BrandingPatch } from '@register/domain/group/branding';
import { violation, type Violation } from '@register/domain/violation';
import { recordAccess } from '../access-log/access-recorder.js';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { insertRows } from '../database/insert-rows.js';
import type { Sql } from '../database/sql.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { authorOf } from '../history/history-recorder.js';
import type { Log } from '../log.js';
import type { Actor } from '../request-context.js';
import { brandingOf } from './branding.query.js';

/** Changes what a group's customers see of it. */
export class BrandingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
    private readonly clock: () => number,
  ) {}

  async change(actor: Actor, patch: BrandingPatch, expectedVersion: number | null): Promise<readonly Violation[]> {
    const { groupId, actorId } = actor;
    try {
      const violations = await this.unitOfWork.inTransaction(async ({ sql }) => {
        const { version, ...before } = await brandingOf(sql, groupId);
        if (expectedVersion !== null && expectedVersion !== version)
          return [violation('VERSION_CONFLICT', ['expectedVersion'])];
        const { next, violations: found } = changeBranding(before, patch);
        if (found.length > 0) return found;
        const { slug, phone, email, logo } = next;
        if (version === 0) {
          await insertRows(
            sql,
            'group_branding',
            ['groupId', 'slug', 'phone', 'email', 'logo', 'version'],
            [[groupId, slug, phone, email, logo, 1]],
          );
          await this.tell(sql, actor, before, next);
          return [];
        }
        const { affected } = await sql.run(
          'UPDATE group_branding SET slug = ?, phone = ?, email = ?, logo = ?, version = version + 1 WHERE groupId = ? AND version = ?',
          [slug, phone, email, logo, groupId, version],
        );
        if (affected !== 1) return [violation('VERSION_CONFLICT', ['expectedVersion'])];
        await this.tell(sql, actor, before, next);
        return [];
      });
      if (violations.length === 0) this.log.security('branding changed', { actorId: actorId.toString('hex') });
      return violations;
    } catch (error) {
      if (duplicateKeyOf(error) !== 'groupSlug') throw error;
      return [violation('VALUE_TAKEN', ['slug'])];
    }
  }

  /** Of the picture that there is another one. */
  private tell(sql: Sql, actor: Actor, before: Branding, next: Branding): Promise<void> {
    const changes = (['slug', 'phone', 'email', 'logo'] as const).flatMap((field) => {
      const [old, is] = [before[field], next[field]];
      if (old === is) return [];
      return [{ field: `branding.${field}`, ...(field === 'logo' ? { old: null, new: null } : { old, new: is }) }];
    });
    const subject = { kind: 'SETTING', id: actor.groupId, name: 'branding' } as const;
    return changes.length === 0
      ? Promise.resolve()
      : recordAccess(sql, actor.groupId, [
          { at: this.clock(), by: authorOf(actor), action: 'SETTING_CHANGED', subject, changes },
        ]);
  }
}
