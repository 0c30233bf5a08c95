import type { CustomerSettingsPatch } from '@register/domain/settings/change-settings';
import { useIntl } from 'react-intl';
import { AppError } from '../../graphql/app-error';
import { useErrorText } from '../../session/use-error-text';
import { toast } from '../../ui/toast';
import { undoOf, type ShownSettings } from './setting-change';
import type { Settings } from './use-settings';

/** Saves at once, says what came of it, and offers to take it back. True when it was saved. */
export function useSaveSettings({ shown, change }: Settings) {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();

  const attempt = async (patch: CustomerSettingsPatch, version?: number): Promise<ShownSettings | null> => {
    try {
      const answer = await change(patch, version);
      if (answer.saved) return answer.settings;
      const said = answer.conflict ? formatMessage({ id: 'settings.conflict' }) : answer.message;
      toast.failed(said || formatMessage({ id: 'settings.notSaved' }));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      toast.failed(`${formatMessage({ id: 'settings.notSaved' })} ${errorText(error)}`);
    }
    return null;
  };

  return async (patch: CustomerSettingsPatch, words: (before: ShownSettings, after: ShownSettings) => string) => {
    if (!shown) return false;
    const after = await attempt(patch);
    if (!after) return false;
    const takeBack = async () => {
      if (await attempt(undoOf(shown, after), after.version)) toast.saved(formatMessage({ id: 'settings.undone' }));
    };
    toast.undoable(words(shown, after), { label: formatMessage({ id: 'settings.undo' }), run: () => void takeBack() });
    return true;
  };
}
