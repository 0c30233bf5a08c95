import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AppError } from '../../../graphql/app-error';
import { useLanguage } from '../../../i18n/intl-provider';
import { useErrorText } from '../../../session/use-error-text';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { toast } from '../../../ui/toast';
import { useFieldChanges, type DefinedField } from './use-custom-field-settings';

/** Fields that the search could not be brought in line with: what that means, what is kept, and a way to try again. */
export function SearchFailed({ fields, onGoesOn }: { fields: readonly DefinedField[]; onGoesOn: () => void }) {
  const { formatMessage, formatList } = useIntl();
  const { language } = useLanguage();
  const errorText = useErrorText();
  const { retrySearch } = useFieldChanges();
  const [busy, setBusy] = useState(false);
  const failed = fields.filter(({ searchFailed }) => searchFailed);
  const [first] = failed;
  if (!first) return null;
  const tryAgain = async () => {
    setBusy(true);
    try {
      const [problem] = await retrySearch({ id: first.id });
      if (problem) toast.failed(problem.message);
      else onGoesOn();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      toast.failed(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Alert
      tone="danger"
      announced
      title={formatMessage(
        { id: 'settings.customFields.searchFailed' },
        { names: formatList(names(failed, language)) },
      )}
      actions={
        <Button disabled={busy} onClick={() => void tryAgain()}>
          {formatMessage({ id: 'settings.customFields.searchFailed.retry' })}
        </Button>
      }
    >
      {formatMessage({ id: 'settings.customFields.searchFailed.text' })}
    </Alert>
  );
}

const names = (fields: readonly DefinedField[], language: 'sv' | 'en'): string[] =>
  fields.map(({ title }) => title[language]);
