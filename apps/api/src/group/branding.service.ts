import { changeBranding, type BrandingPatch } from '@register/domain/group/branding';
import { violation, type Violation } from '@register/domain/violation';
import { duplicateKeyOf } from '../database/duplicate-key.js';
import { insertRows } from '../database/insert-rows.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../log.js';
import type { Actor } from '../request-context.js';
import { brandingOf } from './branding.query.js';

/** Changes what a group's customers see of it. */
export class BrandingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  async change(
    { groupId, actorId }: Actor,
    patch: BrandingPatch,
    expectedVersion: number | null,
  ): Promise<readonly Violation[]> {
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
          return [];
        }
        const { affected } = await sql.run(
          'UPDATE group_branding SET slug = ?, phone = ?, email = ?, logo = ?, version = version + 1 WHERE groupId = ? AND version = ?',
          [slug, phone, email, logo, groupId, version],
        );
        return affected === 1 ? [] : [violation('VERSION_CONFLICT', ['expectedVersion'])];
      });
      if (violations.length === 0) this.log.security('branding changed', { actorId: actorId.toString('hex') });
      return violations;
    } catch (error) {
      if (duplicateKeyOf(error) !== 'groupSlug') throw error;
      return [violation('VALUE_TAKEN', ['slug'])];
    }
  }
}
