import type { CustomerSettingsPatch } from '../settings/change-settings.js';
import type { CustomerSettingKey } from '../settings/customer-settings.js';

/**
 * The manual's table of settings, row by row. To add one: what the manual calls it, its key, its value from the start, a
 * change that is taken, one that is refused with its answer, and what else is on after the change. Administrators alone change settings.
 */
export const manualSettings: readonly ManualSetting[] = [
  {
    title: 'customerNumber.minLength',
    key: 'numberMinLength',
    start: 1,
    right: { numberMinLength: 4 },
    wrong: [{ numberMinLength: 21 }, 'SETTING_CONTRADICTION numberMinLength'],
  },
  {
    title: 'customerNumber.maxLength',
    key: 'numberMaxLength',
    start: 20,
    right: { numberMaxLength: 8 },
    wrong: [{ numberMaxLength: 65 }, 'SETTING_RANGE numberMaxLength'],
  },
  onOff('autoGenerateNextCustomerNumber', 'autoGenerateNextNumber'),
  onOff('includeCustomerNumberInDisplayName', 'includeNumberInDisplayName'),
  onOff('showFacilityNameInsteadOfCustomer', 'showFacilityNameInsteadOfCustomer'),
  onOff('showCostCenter', 'showCostCentre', [
    { requireCostCentre: true, showCostCentre: false },
    'SETTING_CONTRADICTION showCostCentre',
  ]),
  onOff('showOrderNumber', 'showOrderNumber', [
    { requireOrderNumber: true, showOrderNumber: false },
    'SETTING_CONTRADICTION showOrderNumber',
  ]),
  { ...onOff('requireCustomerOrderNumber', 'requireOrderNumber'), implies: 'showOrderNumber' },
  { ...onOff('makeCostCenterRequiredOnOrders', 'requireCostCentre'), implies: 'showCostCentre' },
  onOff('showLanguage', 'showLanguage'),
  onOff('showVatType', 'showVatType', [
    { useVatPerArticleRow: true, showVatType: false },
    'SETTING_CONTRADICTION showVatType',
  ]),
  onOff('setPrivateAsDefaultType', 'privateAsDefaultType'),
  {
    title: 'Data protection: months until erasure is proposed',
    key: 'retentionMonths',
    start: 0,
    right: { retentionMonths: 24 },
    wrong: [{ retentionMonths: 241 }, 'SETTING_RANGE retentionMonths'],
  },
  onOff('view.showServiceArticles', 'showServiceArticles'),
  onOff('view.showWorkOrderArticles', 'showWorkOrderArticles'),
  onOff('Work order: show customer comment on order', 'showCustomerCommentOnOrder'),
  { ...onOff('Work order: save requester', 'saveRequester'), start: true, right: { saveRequester: false } },
  { ...onOff('Article: use VAT per article row', 'useVatPerArticleRow'), implies: 'showVatType' },
  {
    title: 'Article: default VAT',
    key: 'defaultVat',
    start: 25,
    right: { defaultVat: 12 },
    wrong: [{ defaultVat: 101 }, 'SETTING_RANGE defaultVat'],
  },
  onOff('Article: use tax reductions', 'useTaxReductions'),
  {
    title: 'The log of messages, of which the manual says nothing',
    key: 'messageLogMonths',
    start: 12,
    right: { messageLogMonths: 24 },
    wrong: [{ messageLogMonths: 0 }, 'SETTING_RANGE messageLogMonths'],
  },
  onOff('Reasons for personal numbers, of which the manual says nothing', 'requireRevealReason'),
];

/** Settings with a change that is refused. */
export const refusedSettings = manualSettings.flatMap((row) => (row.wrong ? [{ ...row, wrong: row.wrong }] : []));

export interface ManualSetting {
  /** As the manual names it. */
  readonly title: string;
  readonly key: CustomerSettingKey;
  readonly start: boolean | number;
  readonly right: CustomerSettingsPatch;
  /** A change and what it answers; null where every value is taken. */
  readonly wrong: readonly [CustomerSettingsPatch, string] | null;
  /** The setting that is switched on with it. */
  readonly implies?: CustomerSettingKey;
}

function onOff(title: string, key: CustomerSettingKey, wrong: ManualSetting['wrong'] = null): ManualSetting {
  return { title, key, start: false, right: { [key]: true }, wrong };
}
