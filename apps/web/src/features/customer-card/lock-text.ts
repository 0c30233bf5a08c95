import type { LockReason } from '@register/domain/customer/lock-reason';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useFormats } from '../../i18n/format';
import { useViewer } from '../../session/use-session';
import type { LockExplanation } from '../../ui/locked-field';

/** Why something is locked and who can help, in words. */
export function useLockText(): LockText {
  const { formatMessage } = useIntl();
  const { list } = useFormats();
  const { administrators } = useViewer();
  const why = useCallback((reason: LockReason) => formatMessage({ id: `card.lock.${reason}` }), [formatMessage]);
  const who =
    administrators.length > 0 ? formatMessage({ id: 'card.lock.who' }, { who: list(administrators) }) : undefined;
  const explain = useCallback(
    (label: string, reason: LockReason): LockExplanation => ({
      what: formatMessage({ id: 'card.lock.what' }, { field: label }),
      why: why(reason),
      ...(helped.has(reason) && who && { who }),
    }),
    [formatMessage, why, who],
  );
  return { why, explain };
}

interface LockText {
  /** One sentence, for a button's or a menu's reason. */
  why: (reason: LockReason) => string;
  /** What, why and who, for a field. */
  explain: (label: string, reason: LockReason) => LockExplanation;
}

/** Reasons that somebody else can do something about. */
const helped: ReadonlySet<LockReason> = new Set([
  'CUSTOMER_NUMBER_ADMIN_ONLY',
  'NEEDS_EDIT',
  'EDIT_ONLY_ASSIGNED',
  'NEEDS_ASSIGN',
  'NEEDS_DELETE',
  'NEEDS_CREATE',
  'NEEDS_IDENTITY',
  'NEEDS_PROTECTED',
  'NEEDS_UPLOAD',
  'FIELD_CLOSED',
  'NEEDS_READ',
  'NEEDS_REMOVE_UPLOADED_FILE',
  'NEEDS_CUSTOMER_USER_RIGHTS',
  'NEEDS_ARTICLE_VIEW',
  'NEEDS_ARTICLE_PRICE',
  'NEEDS_ADMIN',
  'SETTING_OFF',
]);
