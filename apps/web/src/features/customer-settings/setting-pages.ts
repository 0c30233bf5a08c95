import { customerSettingRows, type CustomerSettingKey } from '@register/domain/settings/customer-settings';
import type { MessageId } from '../../i18n/messages';

export type SettingPage = 'general' | 'number' | 'orders' | 'views' | 'custom-fields';
export const settingPages = [
  'general',
  'number',
  'orders',
  'views',
  'custom-fields',
] as const satisfies readonly SettingPage[];

export const isSettingPage = (text: string): text is SettingPage => settingPages.some((page) => page === text);

/** Settings that are on or off. */
export type SwitchKey = {
  [K in CustomerSettingKey]: (typeof customerSettingRows)[K]['kind'] extends 'bool' ? K : never;
}[CustomerSettingKey];

export const isSwitch = (key: CustomerSettingKey): key is SwitchKey => customerSettingRows[key].kind === 'bool';

/** Numbers that depend on no other setting. */
export type ValueKey = 'defaultVat' | 'messageLogMonths' | 'retentionMonths';

export const isValue = (key: CustomerSettingKey): key is ValueKey =>
  key === 'defaultVat' || key === 'messageLogMonths' || key === 'retentionMonths';

export const settingKeys = Object.keys(customerSettingRows) as CustomerSettingKey[];

/** The page on which a setting stands. */
export const pageOf = (key: CustomerSettingKey): SettingPage => pageOfArea[customerSettingRows[key].area];

export const settingsOn = (page: SettingPage): CustomerSettingKey[] =>
  settingKeys.filter((key) => pageOf(key) === page);

/** Where one sees what a setting does. */
export const affected: Record<CustomerSettingKey, readonly MessageId[]> = {
  numberMinLength: ['settings.affects.create', 'settings.affects.number', 'settings.affects.import'],
  numberMaxLength: ['settings.affects.create', 'settings.affects.number', 'settings.affects.import'],
  autoGenerateNextNumber: ['settings.affects.create', 'settings.affects.import'],
  includeNumberInDisplayName: ['settings.affects.register', 'settings.affects.orderList'],
  showFacilityNameInsteadOfCustomer: ['settings.affects.orderList'],
  showCostCentre: ['settings.affects.card', 'settings.affects.order', 'settings.affects.import'],
  showOrderNumber: ['settings.affects.card', 'settings.affects.order', 'settings.affects.import'],
  requireOrderNumber: ['settings.affects.order', 'settings.affects.card'],
  requireCostCentre: ['settings.affects.order', 'settings.affects.card'],
  showLanguage: ['settings.affects.card', 'settings.affects.message', 'settings.affects.import'],
  showVatType: ['settings.affects.card', 'settings.affects.order', 'settings.affects.import'],
  privateAsDefaultType: ['settings.affects.create', 'settings.affects.import'],
  showCustomerCommentOnOrder: ['settings.affects.order'],
  saveRequester: ['settings.affects.card', 'settings.affects.order'],
  useVatPerArticleRow: ['settings.affects.order', 'settings.affects.card'],
  defaultVat: ['settings.affects.order'],
  retentionMonths: ['settings.affects.retention'],
  showServiceArticles: ['settings.affects.card', 'settings.affects.order'],
  showWorkOrderArticles: ['settings.affects.card', 'settings.affects.order'],
  useTaxReductions: ['settings.affects.card', 'settings.affects.import'],
  messageLogMonths: ['settings.affects.messageLog'],
  requireRevealReason: ['settings.affects.card', 'settings.affects.log'],
};

const pageOfArea = {
  GENERAL: 'general',
  NUMBER: 'number',
  VIEW: 'views',
  ORDER: 'orders',
  ARTICLE: 'orders',
} as const satisfies Record<(typeof customerSettingRows)[CustomerSettingKey]['area'], SettingPage>;
