import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useViewer } from '../../session/use-session';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { ActivateIcon, InactivateIcon, KeyIcon, LockIcon, MailIcon, MoreIcon } from '../../ui/icons';
import { Menu } from '../../ui/menu';
import { toast } from '../../ui/toast';
import { MadeLinkDialog, type MadeLink } from './made-link-dialog';
import {
  UserActivateDocument,
  UserInvitationSendDocument,
  UserPasswordResetSendDocument,
  type Users_AccessFragment,
} from './people.generated';
import { InactivateDialog, SecondFactorDialog } from './user-questions';
import { usePeopleWrite } from './use-people-write';

/** What can be done with a user besides changing them. */
export function UserActions({
  access: { user, state, hasSecondFactor, hasPasskey },
}: {
  access: Users_AccessFragment;
}) {
  const { formatMessage } = useIntl();
  const [made, setMade] = useState<MadeLink | null>(null);
  const [asking, setAsking] = useState<'inactivate' | 'secondFactor' | null>(null);
  const isOneself = useViewer().user?.id === user.id;
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
    // One's own goes with the password, under My preferences.
    ...((hasSecondFactor || hasPasskey) && !isOneself
      ? [
          {
            id: 'secondFactor',
            label: formatMessage({ id: 'people.secondFactor.off' }),
            icon: <LockIcon aria-hidden />,
            onSelect: () => setAsking('secondFactor'),
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
          onSelect: () => setAsking('inactivate'),
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
      {made && <MadeLinkDialog made={made} onDone={() => setMade(null)} />}
      {asking === 'inactivate' && <InactivateDialog id={id} name={name} onClose={() => setAsking(null)} />}
      {asking === 'secondFactor' && <SecondFactorDialog id={id} name={name} onClose={() => setAsking(null)} />}
    </>
  );
}
