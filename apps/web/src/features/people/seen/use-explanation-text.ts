import { customerSettingRows, type CustomerSettingKey } from '@register/domain/settings/customer-settings';
import { isPermission } from '@register/domain/access/permissions';
import { useIntl } from 'react-intl';
import { useFormats } from '../../../i18n/format';
import { useFieldName } from '../../../session/use-field-name';
import type { Explained } from './shown-explanations';

/** Why, in sentences: what stands in the way, and which permission would take it out of the way. */
export function useExplanationText(): ExplanationText {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const fieldName = useFieldName();
  const permissionNames = (permissions: readonly string[]): string =>
    list(permissions.filter(isPermission).map((permission) => formatMessage({ id: `keys.permission.${permission}` })));
  const opened = (permissions: readonly string[]): string =>
    permissions.length === 0
      ? ''
      : ` ${formatMessage({ id: 'people.seen.opened' }, { permissions: permissionNames(permissions) })}`;
  const closed = ({ field, closedBy }: Explained): string | null =>
    closedBy === null || closedBy === field
      ? null
      : formatMessage({ id: 'people.why.closedWith' }, { field: fieldName(closedBy) });
  const setting = ({ setting: key }: Explained): string =>
    key !== null && isSetting(key) ? formatMessage({ id: `settings.label.${key}` }) : '';
  return {
    why: (explained) => {
      const { unseen, readOpenedBy } = explained;
      if (unseen === null) return null;
      const reason =
        (unseen === 'FIELD_CLOSED' ? closed(explained) : null) ?? sentence(`people.why.${unseen}`, explained);
      return reason + opened(readOpenedBy);
    },
    whyLocked: (explained) => {
      const { canRead, lock, changeOpenedBy } = explained;
      // What one does not see one does not change: that needs no sentence of its own.
      if (lock === null || !canRead) return null;
      const reason = (lock === 'FIELD_CLOSED' ? closed(explained) : null) ?? sentence(`people.lock.${lock}`, explained);
      return reason + opened(changeOpenedBy);
    },
  };

  function sentence(
    id: `people.why.${NonNullable<Explained['unseen']>}` | `people.lock.${NonNullable<Explained['lock']>}`,
    explained: Explained,
  ): string {
    const named = setting(explained);
    // What no setting shows is there once the group has some: subgroups, or a field of its own.
    const isUnused = named === '' && (explained.unseen ?? explained.lock) === 'SETTING_OFF';
    return isUnused ? formatMessage({ id: 'people.why.unused' }) : formatMessage({ id }, { setting: named });
  }
}

interface ExplanationText {
  /** Null: its value is before them. */
  readonly why: (explained: Explained) => string | null;
  /** Null: they may change it, or do not see it. */
  readonly whyLocked: (explained: Explained) => string | null;
}

const isSetting = (key: string): key is CustomerSettingKey => Object.hasOwn(customerSettingRows, key);
