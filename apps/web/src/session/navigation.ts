import type { Permission } from '@register/domain/access/permissions';
import type { MessageId } from '../i18n/messages';
import {
  ArticleIcon,
  CompanyIcon,
  ContactIcon,
  CostCentreIcon,
  CustomersIcon,
  DiscountIcon,
  EraseIcon,
  ImportIcon,
  KeyIcon,
  LogIcon,
  MailIcon,
  MergeIcon,
  OverviewIcon,
  RoleIcon,
  SettingsIcon,
  SubgroupIcon,
  TagIcon,
  UsersIcon,
} from '../ui/icons';
import { paths } from '../app/paths';

export interface NavigationItem {
  /** An address from paths.ts. */
  to: string;
  label: MessageId;
  icon: typeof CustomersIcon;
  /** Any one of these opens it; none: everybody. */
  needs: readonly Permission[];
  group: 'register' | 'administration';
  /** Marked as current only on this very page, not on those below it. */
  exact?: boolean;
}

/** The menu's rows: what a viewer may not open is not there. */
const navigation: readonly NavigationItem[] = [
  {
    to: paths.overview,
    label: 'overview.title',
    icon: OverviewIcon,
    needs: ['customer.view', 'customer.viewAssigned'],
    group: 'register',
  },
  { to: paths.customers, label: 'nav.customers', icon: CustomersIcon, needs: [], group: 'register' },
  {
    to: paths.contacts,
    label: 'nav.contacts',
    icon: ContactIcon,
    needs: ['customer.view', 'customer.viewAssigned'],
    group: 'register',
  },
  { to: paths.articles, label: 'nav.articles', icon: ArticleIcon, needs: ['article.view'], group: 'register' },
  {
    to: paths.discountLetters,
    label: 'nav.discountLetters',
    icon: DiscountIcon,
    needs: ['discountLetter.view'],
    group: 'register',
  },
  {
    to: paths.customerDuplicates,
    label: 'nav.duplicates',
    icon: MergeIcon,
    needs: ['customer.delete'],
    group: 'administration',
  },
  { to: paths.imports, label: 'nav.import', icon: ImportIcon, needs: ['admin'], group: 'administration' },
  {
    to: paths.settings,
    label: 'nav.settings',
    icon: SettingsIcon,
    needs: ['admin'],
    group: 'administration',
  },
  {
    to: paths.costCentres,
    label: 'nav.costCentres',
    icon: CostCentreIcon,
    needs: ['admin'],
    group: 'administration',
  },
  { to: paths.tags, label: 'nav.tags', icon: TagIcon, needs: ['admin'], group: 'administration' },
  {
    to: paths.subgroups,
    label: 'nav.subgroups',
    icon: SubgroupIcon,
    needs: ['admin'],
    group: 'administration',
  },
  {
    to: paths.messages,
    label: 'messages.title',
    icon: MailIcon,
    needs: ['activityLog.viewAll'],
    group: 'administration',
  },
  {
    to: paths.branding,
    label: 'branding.title',
    icon: CompanyIcon,
    needs: ['admin'],
    group: 'administration',
  },
  { to: paths.retention, label: 'retention.title', icon: EraseIcon, needs: ['admin'], group: 'administration' },
  { to: paths.users, label: 'people.title', icon: UsersIcon, needs: ['admin'], group: 'administration' },
  { to: paths.roles, label: 'roles.title', icon: RoleIcon, needs: ['admin'], group: 'administration' },
  { to: paths.apiKeys, label: 'nav.apiKeys', icon: KeyIcon, needs: ['admin'], group: 'administration' },
  { to: paths.log, label: 'log.title', icon: LogIcon, needs: ['admin'], group: 'administration' },
];

/** The rows that somebody with these permissions may open: of whoever is signed in, and of somebody whose rights are looked at. */
export const openTo = (permissions: readonly string[]): readonly NavigationItem[] =>
  navigation.filter(({ needs }) => needs.length === 0 || needs.some((need) => permissions.includes(need)));
