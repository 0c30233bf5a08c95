import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { Chip } from '../ui/chip';
import { ImportFileDocument } from './import-file.generated';
import { useCan } from './use-session';

/** Says that a register shows what one import wrote, with its file where one may know it, until it is taken away. */
export function ImportChip({ importId, onRemove }: { importId: string; onRemove: () => void }) {
  const { formatMessage } = useIntl();
  const mayImport = useCan('admin');
  const { data } = useQuery(ImportFileDocument, mayImport ? { variables: { id: importId } } : skipToken);
  const file = data?.registerImport?.fileName;
  const text =
    file === undefined
      ? formatMessage({ id: 'register.chip.import' })
      : formatMessage({ id: 'register.chip.importOf' }, { file });
  return (
    <Chip removeLabel={formatMessage({ id: 'register.chip.remove' }, { filter: text })} onRemove={onRemove}>
      {text}
    </Chip>
  );
}
