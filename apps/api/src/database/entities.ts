import { AccessEventEntity } from '../access-log/access-event.entity.js';
import { AuditSealEntity } from '../audit/audit-seal.entity.js';
import { RecoveryCodeEntity } from '../session/recovery-code.entity.js';
import { SecondFactorEntity } from '../session/second-factor.entity.js';
import { UserRoleEntity } from '../role/user-role.entity.js';
import { ApiKeyEntity } from '../api-key/api-key.entity.js';
import { ArticleGroupEntity } from '../article/article-group.entity.js';
import { ArticleEntity } from '../article/article.entity.js';
import { CostCentreEntity } from '../cost-centre/cost-centre.entity.js';
import { CustomFieldEntity } from '../customer-settings/custom-fields/custom-field.entity.js';
import { CustomerUserEntity } from '../customer-user/customer-user.entity.js';
import { ContactPersonEntity } from '../customer/contact-person.entity.js';
import { CounterEntity } from '../customer/counter.entity.js';
import { CustomerAddressEntity } from '../customer/customer-address.entity.js';
import { CustomerArticleEntity } from '../customer/customer-article.entity.js';
import { CustomerAssigneeEntity } from '../customer/customer-assignee.entity.js';
import { CoApplicantEntity } from '../customer/co-applicant.entity.js';
import { CustomerSearchEntity } from '../customer/customer-search.entity.js';
import { CustomerValueEntity } from '../customer/customer-value.entity.js';
import { CustomerEntity } from '../customer/customer.entity.js';
import { CustomerHoldEntity } from '../customer/hold/customer-hold.entity.js';
import { ProtectedCustomerEntity } from '../customer/protection/protected-customer.entity.js';
import { BulkRowEntity } from '../customer/collection/bulk/bulk-row.entity.js';
import { SelectionPartEntity } from '../customer/collection/selection/selection-part.entity.js';
import { SelectionEntity } from '../customer/collection/selection/selection.entity.js';
import { CustomerViewChoiceEntity } from '../customer/views/customer-view-choice.entity.js';
import { CustomerViewEntity } from '../customer/views/customer-view.entity.js';
import { CustomerLinkEntity } from '../customer/links/customer-link.entity.js';
import { EntryHistoryEntity } from '../entry/entry-history.entity.js';
import { CustomerDistinctEntity } from '../customer/merge/customer-distinct.entity.js';
import { CustomerMergePartEntity } from '../customer/merge/customer-merge-part.entity.js';
import { CustomerMergeEntity } from '../customer/merge/customer-merge.entity.js';
import { DiscountLetterEntity } from '../discount-letter/discount-letter.entity.js';
import { DiscountLetterRowEntity } from '../discount-letter/discount-letter-row.entity.js';
import { DocumentUploadEntity } from '../document/document-upload.entity.js';
import { DocumentEntity } from '../document/document.entity.js';
import { StoredFileEntity } from '../file/stored-file.entity.js';
import { GroupBrandingEntity } from '../group/group-branding.entity.js';
import { TenantGroupEntity } from '../group/tenant-group.entity.js';
import { CustomerHistoryEntity } from '../history/customer-history.entity.js';
import { HistoryLoginEntity } from '../history/history-login.entity.js';
import { SettingsHistoryEntity } from '../history/settings-history.entity.js';
import { JobEntity } from '../jobs/job.entity.js';
import { OutboxEntity } from '../jobs/outbox.entity.js';
import { MessageEntity } from '../message/message.entity.js';
import { NotificationChoiceEntity } from '../message/notification-choice.entity.js';
import { ImportCorrectionEntity } from '../register-import/corrections/import-correction.entity.js';
import { ImportRowKeyEntity } from '../register-import/corrections/import-row-key.entity.js';
import { ImportMappingEntity } from '../register-import/import-mapping.entity.js';
import { ImportRowEntity } from '../register-import/import-row.entity.js';
import { FactorResetEntity } from '../session/factor-reset.entity.js';
import { KnownDeviceEntity } from '../session/known-device.entity.js';
import { LoginThrottleEntity } from '../session/login-throttle.entity.js';
import { OneTimeLinkEntity } from '../session/one-time-link.entity.js';
import { PasskeyChallengeEntity } from '../session/passkey-challenge.entity.js';
import { PasskeyEntity } from '../session/passkey.entity.js';
import { SessionEntity } from '../session/session.entity.js';
import { SubgroupEntity } from '../subgroup/subgroup.entity.js';
import { TagEntity } from '../tag/tag.entity.js';
import { AccountEntity } from '../user/account.entity.js';
import { MembershipEntity } from '../user/membership.entity.js';

/** Every entity. The list is explicit, so that nothing is found by a file's place. */
export const entities = [
  AccessEventEntity,
  AuditSealEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  UserRoleEntity,
  ApiKeyEntity,
  ArticleEntity,
  ArticleGroupEntity,
  CostCentreEntity,
  CustomFieldEntity,
  CustomerUserEntity,
  CoApplicantEntity,
  ContactPersonEntity,
  CounterEntity,
  CustomerAddressEntity,
  CustomerArticleEntity,
  CustomerAssigneeEntity,
  CustomerSearchEntity,
  CustomerEntity,
  CustomerHoldEntity,
  ProtectedCustomerEntity,
  CustomerLinkEntity,
  CustomerDistinctEntity,
  CustomerMergeEntity,
  CustomerMergePartEntity,
  CustomerViewChoiceEntity,
  CustomerViewEntity,
  BulkRowEntity,
  SelectionEntity,
  SelectionPartEntity,
  DiscountLetterEntity,
  DiscountLetterRowEntity,
  EntryHistoryEntity,
  CustomerValueEntity,
  DocumentUploadEntity,
  DocumentEntity,
  StoredFileEntity,
  SubgroupEntity,
  TagEntity,
  GroupBrandingEntity,
  TenantGroupEntity,
  CustomerHistoryEntity,
  HistoryLoginEntity,
  SettingsHistoryEntity,
  JobEntity,
  OutboxEntity,
  MessageEntity,
  NotificationChoiceEntity,
  ImportMappingEntity,
  ImportCorrectionEntity,
  ImportRowEntity,
  ImportRowKeyEntity,
  FactorResetEntity,
  KnownDeviceEntity,
  LoginThrottleEntity,
  OneTimeLinkEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  SessionEntity,
  AccountEntity,
  MembershipEntity,
];
