import { noBranding, type Branding } from '@register/domain/group/branding';
import type { Sql } from '../database/sql.js';

/** A group's own, with its version: 0 where nothing has been said yet. */
export async function brandingOf(sql: Sql, groupId: Buffer): Promise<Branding & { readonly version: number }> {
  const [row] = await sql.all<Branding & { readonly version: number }>(
    'SELECT slug, phone, email, logo, version FROM group_branding WHERE groupId = ?',
    [groupId],
  );
  return row ?? { ...noBranding, version: 0 };
}

/** What the sign-in page shows by the word in its link, before anybody is known. Across groups by nature. */
export async function brandingBySlug(
  sql: Sql,
  slug: string,
): Promise<{ readonly name: string; readonly logo: string | null } | undefined> {
  const [row] = await sql.all<{ name: string; logo: string | null }>(
    'SELECT g.name, b.logo FROM group_branding b JOIN tenant_group g ON g.id = b.groupId WHERE b.slug = ?',
    [slug],
  );
  return row;
}
