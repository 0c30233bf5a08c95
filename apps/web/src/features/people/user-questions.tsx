import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { toast } from '../../ui/toast';
import {
  UserInactivateDocument,
  UserSecondFactorRemoveDocument,
  UserSecondFactorResetConfirmDocument,
  UserSecondFactorResetRefuseDocument,
} from './people.generated';
import { usePeopleWrite } from './use-people-write';

interface QuestionProps {
  id: string;
  name: string;
  onClose: () => void;
}

/** What cannot be undone by the one whom it is done to is asked first. */
export function InactivateDialog({ id, name, onClose }: QuestionProps) {
  const inactivate = usePeopleWrite(UserInactivateDocument, ({ userInactivate }) => userInactivate);
  return <Question about="inactivate" done="people.inactivated" write={inactivate} {...{ id, name, onClose }} />;
}

export function SecondFactorDialog({ id, name, onClose }: QuestionProps) {
  const remove = usePeopleWrite(UserSecondFactorRemoveDocument, (data) => data.userSecondFactorRemove);
  return (
    <Question about="secondFactor.off" done="people.secondFactor.isOff" write={remove} {...{ id, name, onClose }} />
  );
}

/** Whoever confirms has asked the person. */
export function ConfirmResetDialog({ id, name, onClose }: QuestionProps) {
  const confirm = usePeopleWrite(UserSecondFactorResetConfirmDocument, (data) => data.userSecondFactorResetConfirm);
  return <Question about="reset.confirm" done="people.reset.confirmed" write={confirm} {...{ id, name, onClose }} />;
}

export function RefuseResetDialog({ id, name, onClose }: QuestionProps) {
  const refuse = usePeopleWrite(UserSecondFactorResetRefuseDocument, (data) => data.userSecondFactorResetRefuse);
  return <Question about="reset.refuse" done="people.reset.refused" write={refuse} {...{ id, name, onClose }} />;
}

interface Asked extends QuestionProps {
  about: 'inactivate' | 'secondFactor.off' | 'reset.confirm' | 'reset.refuse';
  done: 'people.inactivated' | 'people.secondFactor.isOff' | 'people.reset.confirmed' | 'people.reset.refused';
  write: Pick<ReturnType<typeof usePeopleWrite>, 'busy' | 'problems' | 'trouble'> & {
    run: (variables: { id: string }) => Promise<object | null>;
  };
}

function Question({ id, name, onClose, about, done, write }: Asked) {
  const { formatMessage } = useIntl();
  const submit = async () => {
    if (!(await write.run({ id }))) return;
    toast.saved(formatMessage({ id: done }, { name }));
    onClose();
  };
  const problem = write.trouble ?? write.problems[0]?.message;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: `people.${about}.title` }, { name })}
      actions={
        <>
          <Button onClick={onClose} data-autofocus>
            {formatMessage({ id: 'ui.cancel' })}
          </Button>
          <Button variant="danger" busy={write.busy} onClick={() => void submit()}>
            {formatMessage({ id: `people.${about}` })}
          </Button>
        </>
      }
    >
      {problem !== undefined && (
        <Alert tone="danger" announced title={formatMessage({ id: 'people.notSaved' })}>
          {problem}
        </Alert>
      )}
      <p>{formatMessage({ id: `people.${about}.text` }, { name })}</p>
    </Dialog>
  );
}
