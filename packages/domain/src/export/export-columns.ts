import type { Viewer } from '../access/viewer.js';
import type { CustomFieldTable, FieldKey } from '../custom-fields/custom-field-table.js';
import { fieldRow, noCustomFields } from '../custom-fields/custom-field-table.js';
import { readableFields } from '../customer/field-access.js';
import type { LocalText } from '../custom-fields/custom-field.js';
import type { ImportColumn } from '../import/import-column.js';
import type { ImportPlace } from '../import/import-columns.js';
import { allTargets, isUsed, titleWithKey } from '../import/import-columns.js';
import { headingKey } from '../import/match-headings.js';
import type { CustomerSettings } from '../settings/customer-settings.js';

/** One column that a file of customers may be given out with. Those that an import knows are called so that it knows them again. */
export interface ExportColumn {
  readonly key: string;
  /** The row of the field table that opens it. */
  readonly field: FieldKey;
  readonly heading: LocalText;
  readonly place: ExportPlace;
}

export type ExportPlace = ImportPlace | { readonly in: 'told'; readonly key: ToldColumn };

/** What a file tells and no import takes. */
export type ToldColumn = keyof typeof toldWords;

/** The columns that this viewer may have: fields that they may read, that the group uses, and that the table gives out. */
export function exportColumnsFor(
  viewer: Viewer,
  settings: CustomerSettings,
  custom: CustomFieldTable = noCustomFields,
): readonly ExportColumn[] {
  const given = fieldsGiven(viewer, settings, custom);
  return allExportColumns(custom).filter(({ field }) => given.has(field));
}

/** The fields whose columns this viewer may have. Asked while a file is read, again and again: its headings are worked out once. */
export function fieldsGiven(
  viewer: Viewer,
  settings: CustomerSettings,
  custom: CustomFieldTable = noCustomFields,
): ReadonlySet<FieldKey> {
  return new Set(
    [...readableFields(viewer, custom)].filter(
      (field) => fieldRow(field, custom).exported && isUsed(field, settings, custom),
    ),
  );
}

/** Every column that there is for a group, in the order of the import's template. */
export function allExportColumns(custom: CustomFieldTable): readonly ExportColumn[] {
  const targets = allTargets(custom).filter(({ key }) => key !== bothNumbers);
  const taken = wordsIn(targets);
  return [
    ...targets.map(({ key, field, place, sv, en }): ExportColumn => {
      const isAlike = place.in === 'own' && [sv, en].some((word) => (taken.get(headingKey(word))?.size ?? 0) > 1);
      const heading =
        place.in === 'own' && isAlike
          ? { sv: titleWithKey(place.field, 'sv'), en: titleWithKey(place.field, 'en') }
          : { sv, en };
      return { key, field, place, heading };
    }),
    ...(Object.keys(toldWords) as ToldColumn[]).map((key): ExportColumn => ({
      key,
      field: key,
      heading: toldWords[key],
      place: { in: 'told', key },
    })),
  ];
}

/** Files that come from other programs have one column for either kind of number; ours has one for each. */
const bothNumbers = 'identityNumber';

const toldWords = {
  assignees: { sv: 'Ansvariga', en: 'Assignees' },
  serviceArticles: { sv: 'Serviceartiklar', en: 'Service articles' },
  'serviceArticles.prices': { sv: 'Serviceartiklarnas priser', en: 'Prices of service articles' },
  workOrderArticles: { sv: 'Arbetsorderartiklar', en: 'Work order articles' },
  'workOrderArticles.prices': { sv: 'Arbetsorderartiklarnas priser', en: 'Prices of work order articles' },
  protectedIdentity: { sv: 'Skyddad identitet', en: 'Protected identity' },
  createdAt: { sv: 'Skapad', en: 'Created' },
  updatedAt: { sv: 'Ändrad', en: 'Changed' },
} as const satisfies Partial<Record<FieldKey, LocalText>>;

/** Which columns a heading could mean, by any of their words. */
function wordsIn(columns: readonly ImportColumn[]): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { key, sv, en, aliases } of columns)
    for (const word of [sv, en, ...aliases].map(headingKey))
      words.set(word, (words.get(word) ?? new Set<string>()).add(key));
  return words;
}
