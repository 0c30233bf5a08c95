import { driverError } from './driver-error.js';

/** Which rule a refused insert or update has broken, or undefined when the error is another. */
export function duplicateKeyOf(error: unknown): DuplicateKey | undefined {
  const { code, errno, message = '' } = driverError(error) ?? {};
  if (code === 'SQLITE_CONSTRAINT_UNIQUE') {
    const columns = /UNIQUE constraint failed: (.*)$/.exec(message)?.[1];
    return keys.find((key) => key.columns === columns)?.key;
  }
  if (code === 'ER_DUP_ENTRY' || errno === 1062) {
    // MySQL writes table and index, MariaDB the index alone.
    const index = /for key '(?:[^']*\.)?([^'.]+)'$/.exec(message)?.[1];
    return keys.find((key) => key.index === index)?.key;
  }
  return undefined;
}

export type DuplicateKey = (typeof keys)[number]['key'];

/** Every unique index: MySQL names the index, SQLite its columns. */
export const keys = [
  { key: 'accountEmail', index: 'uq_account_email', columns: 'account.emailKey' },
  { key: 'membershipAccount', index: 'uq_membership_account', columns: 'membership.groupId, membership.accountId' },
  { key: 'groupSlug', index: 'uq_group_branding_slug', columns: 'group_branding.slug' },
  { key: 'apiKeyId', index: 'uq_api_key_key_id', columns: 'api_key.keyId' },
  { key: 'customerNumber', index: 'uq_customer_number', columns: 'customer.groupId, customer.numberKey' },
  {
    key: 'documentName',
    index: 'uq_document_name',
    columns: 'document.groupId, document.parentId, document.nameKey, document.binMark',
  },
  {
    key: 'customerUserAccount',
    index: 'uq_customer_user_account',
    columns: 'customer_user.groupId, customer_user.customerId, customer_user.accountId',
  },
  { key: 'messageOnce', index: 'uq_message_once', columns: 'message.groupId, message.onceKey' },
  { key: 'articleNumber', index: 'uq_article_number', columns: 'article.groupId, article.numberKey' },
  {
    key: 'articleGroupName',
    index: 'uq_article_group_name',
    columns: 'article_group.groupId, article_group.nameEqual',
  },
  {
    key: 'discountLetterName',
    index: 'uq_discount_letter_name',
    columns: 'discount_letter.groupId, discount_letter.nameEqual',
  },
  { key: 'costCentreCode', index: 'uq_cost_centre_code', columns: 'cost_centre.groupId, cost_centre.codeKey' },
  { key: 'subgroupName', index: 'uq_subgroup_name', columns: 'subgroup.groupId, subgroup.nameKey' },
  { key: 'auditSeal', index: 'uq_audit_seal_number', columns: 'audit_seal.groupId, audit_seal.number' },
  { key: 'userRoleName', index: 'uq_user_role_name', columns: 'user_role.groupId, user_role.nameKey' },
  { key: 'tagName', index: 'uq_tag_name', columns: 'tag.groupId, tag.nameKey' },
  {
    key: 'customFieldKey',
    index: 'uq_custom_field_key',
    columns: 'custom_field.groupId, custom_field.fieldKey',
  },
  {
    key: 'customerValue',
    index: 'uq_customer_value',
    columns: 'customer_value.groupId, customer_value.fieldId, customer_value.uniqueKey',
  },
] as const;
