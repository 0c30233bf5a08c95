import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { paths } from '../../app/paths';
import { AppError } from '../../graphql/app-error';
import { useErrorText } from '../../session/use-error-text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { DropZone } from '../../ui/drop-zone';
import { ProgressBar } from '../../ui/progress-bar';
import { acceptedFiles, fileProblem } from './file-check';
import styles from './file-step.module.css';
import type { ImportRegister } from './import-registers';
import { FileRefused, uploadFile, type Upload } from './upload';
import { useImportChanges } from './use-import-changes';

/** The file goes up with a bar to look at; then its rows are tried, on a page of its own. */
export function FileStep({ register }: { register: ImportRegister }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const { prepare, trouble } = useImportChanges();
  const running = useRef<Upload | null>(null);
  const [sending, setSending] = useState<{ name: string; part: number } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const take = async (file: File) => {
    const problem = fileProblem(file);
    setRefusal(problem && formatMessage({ id: problem.id }, problem.values));
    if (problem) return;
    setSending({ name: file.name, part: 0 });
    running.current = uploadFile(file, (part) => setSending({ name: file.name, part }));
    try {
      const fileId = await running.current.done;
      running.current = null;
      const id = await prepare(register, fileId);
      if (id !== null) await navigate({ href: `${paths.importJob(id)}?step=map` });
    } catch (error) {
      if (error instanceof FileRefused) setRefusal(error.message);
      else if (error instanceof AppError) setRefusal([errorText(error), error.requestId].filter(Boolean).join(' '));
      else throw error;
    } finally {
      setSending(null);
    }
  };
  const stop = () => {
    running.current?.abort();
    running.current = null;
    setSending(null);
  };

  const why = refusal ?? trouble;
  return (
    <>
      {why !== null && (
        <Alert tone="danger" announced title={formatMessage({ id: 'import.file.trouble' })}>
          {why}
        </Alert>
      )}
      {sending ? (
        <div className={styles['sending']}>
          <ProgressBar
            label={formatMessage({ id: 'import.file.uploading' }, { name: sending.name })}
            value={sending.part < 1 ? sending.part : null}
            text={
              sending.part < 1
                ? formatMessage({ id: 'import.file.uploading' }, { name: sending.name })
                : formatMessage({ id: 'import.file.reading' })
            }
          />
          <div>
            <Button onClick={stop}>{formatMessage({ id: 'ui.cancel' })}</Button>
          </div>
        </div>
      ) : (
        <DropZone
          label={formatMessage({ id: 'import.file.drop' })}
          chooseLabel={formatMessage({ id: 'import.file.choose' })}
          accept={acceptedFiles}
          onFile={(file) => void take(file)}
        >
          <p className={styles['limits']}>{formatMessage({ id: 'import.file.limits' })}</p>
        </DropZone>
      )}
    </>
  );
}
