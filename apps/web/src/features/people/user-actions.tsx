import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ActivateIcon, InactivateIcon, KeyIcon, MailIcon, MoreIcon } from '../../ui/icons';
import { Menu } from '../../ui/menu';
import { toast } from '../../ui/toast';
import { LinkOnceDialog, type MadeLink } from './link-once-dialog';
import {
  UserActivateDocument,
  UserInactivateDocument,
  UserInvitationSendDocument,
  UserPasswordResetSendDocument,
  type Users_AccessFragment,
} from './people.generated';
import { usePeopleWrite } from './use-people-write';

/** What can be done with a user besides changing them. */
export function UserActions({ access: { user, state } }: { access: Users_AccessFragment }) {
  const { formatMessage } = useIntl();
  const [made, setMade] = useState<MadeLink | null>(null);
  const [asking, setAsking] = useState(false);
  const invite = usePeopleWrite(UserInvitationSendDocument, ({ userInvitationSend }) => userInvitationSend);
  const reset = usePeopleWrite(UserPasswordResetSendDocument, ({ userPasswordResetSend }) => userPasswordResetSend);
  const activate = usePeopleWrite(UserActivateDocument, ({ userActivate }) => userActivate);
  const { id, name } = user;
  const tell = (write: { problems: readonly { message: string }[]; trouble: string | null }) =>
    write.trouble ?? write.problems[0]?.message;
  const problem = tell(invite) ?? tell(reset) ?? tell(activate);
  const send = async (kind: MadeLink['kind']) => {
    const done = await (kind === 'invitation' ? invite : reset).run({ id });
    if (done) setMade({ kind, name, link: done.link });
  };
  const letIn = async () => {
    if (await activate.run({ id })) toast.saved(formatMessage({ id: 'people.activated' }, { name }));
  };
  const items = [
    ...(state === 'INVITED'
      ? [
          {
            id: 'invite',
            label: formatMessage({ id: 'people.resend' }),
            icon: <MailIcon aria-hidden />,
            onSelect: () => void send('invitation'),
          },
        ]
      : []),
    ...(state === 'ACTIVE'
      ? [
          {
            id: 'reset',
            label: formatMessage({ id: 'people.reset' }),
            icon: <KeyIcon aria-hidden />,
            onSelect: () => void send('reset'),
          },
        ]
      : []),
    state === 'INACTIVE'
      ? {
          id: 'activate',
          label: formatMessage({ id: 'people.activate' }),
          icon: <ActivateIcon aria-hidden />,
          onSelect: () => void letIn(),
        }
      : {
          id: 'inactivate',
          label: formatMessage({ id: 'people.inactivate' }),
          icon: <InactivateIcon aria-hidden />,
          danger: true,
          startsGroup: true,
          onSelect: () => setAsking(true),
        },
  ];
  return (
    <>
      {problem !== undefined && (
        <Alert tone="danger" announced>
          {problem}
        </Alert>
      )}
      <Menu
        trigger={<Button icon={<MoreIcon aria-hidden />}>{formatMessage({ id: 'people.actions' })}</Button>}
        items={items}
      />
      {made && <LinkOnceDialog made={made} onDone={() => setMade(null)} />}
      {asking && <InactivateDialog id={id} name={name} onClose={() => setAsking(false)} />}
    </>
  );
}

function InactivateDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const inactivate = usePeopleWrite(UserInactivateDocument, ({ userInactivate }) => userInactivate);
  const submit = async () => {
    if (!(await inactivate.run({ id }))) return;
    toast.saved(formatMessage({ id: 'people.inactivated' }, { name }));
    onClose();
  };
  const problem = inactivate.trouble ?? inactivate.problems[0]?.message;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={formatMessage({ id: 'people.inactivate.title' }, { name })}
      actions={
        <>
          <Button onClick={onClose} data-autofocus>
            {formatMessage({ id: 'ui.cancel' })}
          </Button>
          <Button variant="danger" busy={inactivate.busy} onClick={() => void submit()}>
            {formatMessage({ id: 'people.inactivate' })}
          </Button>
        </>
      }
    >
      {problem !== undefined && (
        <Alert tone="danger" announced title={formatMessage({ id: 'people.notSaved' })}>
          {problem}
        </Alert>
      )}
      <p>{formatMessage({ id: 'people.inactivate.text' })}</p>
    </Dialog>
  );
}
