import { customerFields } from '@register/domain/customer/customer-fields';
import type { CustomerField } from '@register/domain/customer/customer-fields';
import { newCustomerValues } from '@register/domain/customer/new-customer';
import { importTargetsFor } from '@register/domain/import/import-columns';
import type { ImportOutcome } from '@register/domain/import/import-row';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { parsePublicId } from '../database/ids.js';
import type { Sql } from '../database/sql.js';
import type { Page } from '../graphql/connection.js';
import { notFound } from '../graphql/errors.js';
import { pageOf } from '../graphql/page-arguments.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selectedFields } from '../graphql/selection.js';
import type { RequestContext } from '../request-context.js';
import { ImportOutcomeEnum } from './import.enums.js';
import type { ImportPages } from './import-pages.js';
import { ImportRowConnection } from './import-row.type.js';
import type { ImportRow } from './import-row.type.js';
import { importById } from './import.query.js';
import { CustomerImport, ImportField } from './import.type.js';

/** What of an import costs a query or a rule. */
@Resolver(() => CustomerImport)
export class ImportFieldsResolver {
  constructor(
    private readonly pages: ImportPages,
    private readonly read: Sql,
  ) {}

  @FieldResolver(() => [ImportField], { description: 'What columns may be mapped to: the fields that the group uses.' })
  fields(@Ctx() context: RequestContext): ImportField[] {
    const { settings } = requirePermission(context, 'admin');
    const starts: Readonly<Partial<Record<string, unknown>>> = { ...newCustomerValues(settings) };
    return importTargetsFor(settings).map(({ key, field, place, sv, en }) => {
      const { required }: CustomerField = customerFields[field];
      const isNumber = key === 'number' && !settings.autoGenerateNextNumber;
      // The type is needed too, but a new customer starts with one.
      const isGiven = place.in !== 'field' || Boolean(starts[key]);
      return { key, required: (required && !isGiven) || isNumber, headings: [sv, en] };
    });
  }

  @FieldResolver(() => ImportRowConnection, { description: 'The rows, in the order of the file.' })
  async rows(
    @Root() root: CustomerImport,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('outcome', () => ImportOutcomeEnum, { nullable: true, description: 'Only rows with this outcome.' })
    outcome?: ImportOutcome | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many, 1–100.' })
    first?: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the row before the page.' })
    after?: string | null,
  ): Promise<Page<ImportRow>> {
    const { groupId } = requirePermission(context, 'admin');
    const id = parsePublicId('job', root.id);
    const record = id && (await importById(this.read, groupId, id));
    if (!record) throw notFound();
    return this.pages.rows(
      record,
      outcome ?? null,
      pageOf({ first, after }, 50),
      selectedFields(info).has('totalCount'),
      context.language,
    );
  }
}
