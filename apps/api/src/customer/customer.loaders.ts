import { pricesOf } from '@register/domain/customer/article-fields';
import type { CustomFieldTable, FieldKey } from '@register/domain/custom-fields/custom-field-table';
import { linkFields, type LinkField } from '@register/domain/customer/customer-links';
import { addressKinds, articleLists, type ArticleList } from '@register/domain/customer/customer';
import type { Sql } from '../database/sql.js';
import type { Actor } from '../request-context.js';
import { userOf } from '../user/user.type.js';
import { articleListColumn, articleRecords, chosenLists } from './customer-articles.js';
import type { ArticleCountRow } from './customer-articles.query.js';
import { addressesOf, addressKindColumn, coApplicantOf, contactPersonOf, type AssigneeRow } from './customer-parts.js';
import { readParts, type WantedParts } from './customer-parts.query.js';
import type { AssigneeRecord, CustomerRecord } from './customer-record.js';
import type { CustomerSelection } from './customer-selection.js';
import { customValuesOf, readableValues } from './custom-values.js';
import { letterOf } from '../discount-letter/discount-letter.type.js';
import { subgroupOf } from '../subgroup/subgroup.type.js';
import { tagOf } from '../tag/tag.type.js';
import { linkIdsOf } from './links/link-ids-of.js';
import type { LinkRow } from './links/link-registers.js';
import { customersSeen } from './customer-scope.js';

/** Fills what was chosen of the relations to many, for a page or a card: one statement for them all, none when none is chosen. */
export async function fillRelations(
  sql: Sql,
  actor: Actor,
  records: readonly CustomerRecord[],
  selection: CustomerSelection,
  readable: ReadonlySet<FieldKey>,
): Promise<void> {
  const { fields } = selection;
  const wanted = wantedParts(actor, selection, readable);
  const [lists, counts] = [chosenLists(fields), chosenLists(fields, 'Count')];
  if (!fields.has('addresses') && lists.length + counts.length === 0 && isNothing(wanted)) return;
  const parts = await readParts(
    sql,
    actor.groupId,
    records.map(({ key }) => key),
    wanted,
  );
  for (const record of records) {
    const of = parts(record.key);
    if (fields.has('addresses')) record.addresses = addressesOf(of.addresses);
    if (wanted.contactPersons) record.contactPersons = of.contactPersons.map(contactPersonOf);
    if (wanted.coApplicants !== 'none') record.coApplicants = of.coApplicants.map(coApplicantOf);
    for (const list of lists) if (readable.has(list)) record[list] = articleRecords(of.articles, list);
    for (const list of counts) if (readable.has(list)) record[`${list}Count`] = countOf(of.articleCounts, list);
    if (wanted.values === 'all' || wanted.values.length > 0)
      record.customFields = customValuesOf(of.values, actor.customFields);
    fillLinks(record, of.links, wanted.links, readable);
    if (wanted.assignees !== 'none') record.assignees = of.assignees.map((row) => assigneeOf(row, actor));
  }
}

function fillLinks(
  record: CustomerRecord,
  rows: readonly LinkRow[],
  wanted: readonly LinkField[],
  readable: ReadonlySet<FieldKey>,
): void {
  const of = (wish: LinkField): readonly LinkRow[] => rows.filter(({ field }) => field === wish);
  if (wanted.includes('tags'))
    record.tags = of('tags').map((row) => tagOf({ ...row, colour: row.second ?? '', inheritedByOrders: row.flag }));
  if (wanted.includes('discountLetters')) record.discountLetters = of('discountLetters').map((row) => letterOf(row));
  if (!wanted.includes('subgroups')) return;
  if (readable.has('subgroups'))
    record.subgroups = of('subgroups').map((row) => subgroupOf({ ...row, organisationNumber: row.second }));
  if (record.card) record.card = { ...record.card, subgroups: linkIdsOf(rows).subgroups };
}

/** Whether a rule of access depends on the customer's subgroups: one of the group's own fields is limited to some. */
const asksForLimits = (fields: ReadonlySet<string>, { all }: CustomFieldTable): boolean =>
  fields.has('viewerPermissions') && all.some(({ subgroups }) => subgroups.length > 0);

/** Whether the viewer sees this customer at all. */
export async function seesCustomer(sql: Sql, actor: Actor, key: Buffer): Promise<boolean> {
  const scope = customersSeen(actor);
  const rows = await sql.all(`SELECT c.id FROM customer c WHERE ${scope.sql} AND c.id = ?`, [...scope.params, key]);
  return rows.length > 0;
}

/** What was chosen and may be read; of addresses the kinds that may be read. */
function wantedParts(
  { customFields }: Actor,
  { fields, customFields: keys = nothing }: CustomerSelection,
  readable: ReadonlySet<FieldKey>,
): WantedParts & { readonly links: readonly LinkField[] } {
  const kinds = addressKinds.filter((kind) => readable.has(`addresses.${kind}`)).map((kind) => addressKindColumn[kind]);
  return {
    addresses: fields.has('addresses') ? kinds : [],
    contactPersons: fields.has('contactPersons') && readable.has('contactPersons'),
    coApplicants: fields.has('coApplicants') && readable.has('coApplicants') ? 'masked' : 'none',
    assignees: fields.has('assignees') && readable.has('assignees') ? 'people' : 'none',
    articles: {
      lists: columnsOf(chosenLists(fields), readable),
      prices: articleLists.every((list) => readable.has(pricesOf(list))),
    },
    articleCounts: columnsOf(chosenLists(fields, 'Count'), readable),
    values: readableValues(customFields, readable, keys),
    links: linkFields.filter(
      (field) =>
        (fields.has(field) && readable.has(field)) || (field === 'subgroups' && asksForLimits(fields, customFields)),
    ),
    protection: false,
  };
}

/** Of relations but addresses and articles. */
const isNothing = ({ contactPersons, coApplicants, values, links, assignees }: WantedParts): boolean =>
  !contactPersons && coApplicants === 'none' && values.length === 0 && links.length === 0 && assignees === 'none';

const columnsOf = (lists: readonly ArticleList[], readable: ReadonlySet<FieldKey>): string[] =>
  lists.filter((list) => readable.has(list)).map((list) => articleListColumn[list]);

const countOf = (counts: readonly ArticleCountRow[], list: ArticleList): number =>
  counts.find((row) => row.list === articleListColumn[list])?.count ?? 0;

const nothing: ReadonlySet<string> = new Set();

const assigneeOf = (row: AssigneeRow, actor: Actor): AssigneeRecord => ({
  user: userOf(row, actor),
  assignedAt: row.assignedAt,
});
