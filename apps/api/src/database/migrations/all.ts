import { Accounts1763900000001 } from './1763900000001-accounts.js';
import { Customers1763900000002 } from './1763900000002-customers.js';
import { Histories1763900000003 } from './1763900000003-histories.js';
import { Work1763900000004 } from './1763900000004-work.js';
import { Search1763900000010 } from './1763900000010-search.js';
import { JobAttempts1763900000020 } from './1763900000020-job-attempts.js';
import { ListOrder1763900000030 } from './1763900000030-list-order.js';
import { CityFold1763900000040 } from './1763900000040-city-fold.js';
import { CustomFields1763900000100 } from './1763900000100-custom-fields.js';
import { Articles1763900000120 } from './1763900000120-articles.js';
import { CostCentres1763900000121 } from './1763900000121-cost-centres.js';
import { Documents1763900000140 } from './1763900000140-documents.js';
import { PostalCodes1763900000180 } from './1763900000180-postal-codes.js';
import { Tags1763900000200 } from './1763900000200-tags.js';
import { Subgroups1763900000201 } from './1763900000201-subgroups.js';
import { DiscountLetters1763900000220 } from './1763900000220-discount-letters.js';
import { CustomerArticles1763900000240 } from './1763900000240-customer-articles.js';
import { TaxReductions1763900000260 } from './1763900000260-tax-reductions.js';
import { ContactRegister1763900000300 } from './1763900000300-contact-register.js';
import { ChangeAuthors1763900000491 } from './1763900000491-change-authors.js';
import { Collection1763900000510 } from './1763900000510-collection.js';
import { BulkChanges1763900000511 } from './1763900000511-bulk-changes.js';
import { Views1763900000520 } from './1763900000520-views.js';
import { ImportUndo1763900000530 } from './1763900000530-import-undo.js';
import { ImportMappings1763900000531 } from './1763900000531-import-mappings.js';
import { Merges1763900000540 } from './1763900000540-merges.js';
import { Duplicates1763900000541 } from './1763900000541-duplicates.js';
import { CreatedStatus1763900000551 } from './1763900000551-created-status.js';
import { JobAuthors1763900000550 } from './1763900000550-job-authors.js';
import { OwnFieldOrder1763900000280 } from './1763900000280-own-field-order.js';
import { SearchedFields1763900000480 } from './1763900000480-searched-fields.js';
import { ImportedEntries1763900000505 } from './1763900000505-imported-entries.js';
import { ImportCorrections1763900000560 } from './1763900000560-import-corrections.js';
import { GroupBranding1763900000591 } from './1763900000591-group-branding.js';
import { SealedLog1763900000620 } from './1763900000620-sealed-log.js';
import { Retention1763900000630 } from './1763900000630-retention.js';
import { FactorResets1763900000660 } from './1763900000660-factor-resets.js';
import { Passkeys1763900000661 } from './1763900000661-passkeys.js';
import { Erasures1763900000610 } from './1763900000610-erasures.js';
import { CustomerLogins1763900000590 } from './1763900000590-customer-logins.js';
import { ViewUse1763900000565 } from './1763900000565-view-use.js';
import { OneTimeLinks1763900000570 } from './1763900000570-one-time-links.js';
import { People1763900000571 } from './1763900000571-people.js';
import { KnownDevices1763900000600 } from './1763900000600-known-devices.js';
import { SignInRules1763900000601 } from './1763900000601-sign-in-rules.js';
import { AskedFor1763900000650 } from './1763900000650-asked-for.js';
import { Messages1763900000580 } from './1763900000580-messages.js';
import { ProtectedCustomers1763900000690 } from './1763900000690-protected-customers.js';
import { SoughtBy1763900000680 } from './1763900000680-sought-by.js';
import { InvitedAs1763900000700 } from './1763900000700-invited-as.js';
import { UndoLeft1763900000710 } from './1763900000710-undo-left.js';
import { GramNumbers1763900000720 } from './1763900000720-gram-numbers.js';

/** Every migration, oldest first. To add one: a file `<epoch ms>-<what>.ts` with a class of the same name and number, and a line here. */
export const migrations = [
  Accounts1763900000001,
  Customers1763900000002,
  Histories1763900000003,
  Work1763900000004,
  Search1763900000010,
  JobAttempts1763900000020,
  ListOrder1763900000030,
  CityFold1763900000040,
  CustomFields1763900000100,
  Articles1763900000120,
  CostCentres1763900000121,
  Documents1763900000140,
  PostalCodes1763900000180,
  Tags1763900000200,
  Subgroups1763900000201,
  DiscountLetters1763900000220,
  CustomerArticles1763900000240,
  TaxReductions1763900000260,
  OwnFieldOrder1763900000280,
  ContactRegister1763900000300,
  SearchedFields1763900000480,
  ChangeAuthors1763900000491,
  ImportedEntries1763900000505,
  Collection1763900000510,
  BulkChanges1763900000511,
  Views1763900000520,
  ImportUndo1763900000530,
  ImportMappings1763900000531,
  Merges1763900000540,
  Duplicates1763900000541,
  JobAuthors1763900000550,
  CreatedStatus1763900000551,
  ImportCorrections1763900000560,
  ViewUse1763900000565,
  OneTimeLinks1763900000570,
  People1763900000571,
  Messages1763900000580,
  CustomerLogins1763900000590,
  GroupBranding1763900000591,
  KnownDevices1763900000600,
  SignInRules1763900000601,
  Erasures1763900000610,
  SealedLog1763900000620,
  Retention1763900000630,
  AskedFor1763900000650,
  FactorResets1763900000660,
  Passkeys1763900000661,
  SoughtBy1763900000680,
  ProtectedCustomers1763900000690,
  InvitedAs1763900000700,
  UndoLeft1763900000710,
  GramNumbers1763900000720,
];
